/** The page of every browser test: it fails the test on any breach of the security policy, any error and any request to another origin. */
import { type BrowserContext, test as base, expect } from 'playwright/test';

declare global {
  interface Window {
    reportBreach?: (words: string) => Promise<void>;
  }
}

/** What went wrong in the browser while a test ran. */
export class Faults {
  readonly #seen: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #origins = new Set<string>();

  /** Names a fault that the test brings about itself (a missing file is told on the console by the browser). */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Another server that the test itself has started. */
  allowOrigin(url: string): void {
    this.#origins.add(new URL(url).origin);
  }

  /** Requests count where they leave for another origin; what is made in the page itself does not. */
  addRequest(url: string): void {
    const { protocol, origin } = new URL(url);
    if (protocol !== 'data:' && protocol !== 'blob:' && !this.#origins.has(origin)) this.add(`request to another origin: ${url}`);
  }

  add(words: string): void {
    this.#seen.push(words);
  }

  remaining(): string[] {
    return this.#seen.filter((words) => !this.#allowed.some((pattern) => pattern.test(words)));
  }
}

async function watch(context: BrowserContext, faults: Faults): Promise<void> {
  await context.exposeBinding('reportBreach', (_source, words: string) => faults.add(words));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void window.reportBreach?.(`security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.add(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.add(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => faults.addRequest(request.url()));
}

/** Lets every open page deliver what it still has to say: breaches are told in a task of their own. */
async function settle(context: BrowserContext): Promise<void> {
  const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  await Promise.all(context.pages().map((page) => page.evaluate(turn).catch(() => undefined)));
}

export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = new Faults();
      if (baseURL !== undefined) faults.allowOrigin(baseURL);
      await watch(context, faults);
      await use(faults);
      await settle(context);
      expect(faults.remaining(), 'faults in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
