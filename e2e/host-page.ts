/** A stranger's web site on another port that frames Synoptic, keeps the messages it gets, and can send some. Knows nothing of the site but its address. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from 'playwright/test';
import { test as base } from './page.ts';

export interface HostPage {
  url: string;
  /** Opens a page with one frame for each `src`. */
  show(page: Page, frames: readonly Framed[], options?: HostOptions): Promise<void>;
}

export interface Framed {
  src: string;
  /** Go into the iframe's tag as they stand. */
  attributes?: string;
}

export interface HostOptions {
  /** Markup before the frames. */
  before?: string;
  headers?: Readonly<Record<string, string>>;
}

/** What a frame has told its host. */
export interface Told {
  frame: number;
  type: string;
  height?: number;
  event?: string | null;
}

declare global {
  interface Window {
    told?: Told[];
  }
}

const tag = ({ src, attributes = '' }: Framed, index: number) =>
  `<iframe title="frame ${index}" src="${src.replaceAll('&', '&amp;')}" style="width: 100%; border: 0" height="400" ${attributes}></iframe>`;

/** The host's own script is inline: its page has no policy, as most pages of strangers have none. It keeps what its frames say, and sets their height as our documents advise. */
const markup = (frames: readonly Framed[], before: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A stranger's page</title></head>
<body>${before}
<script>
  window.told = [];
  addEventListener('message', (message) => {
    const frames = [...document.querySelectorAll('iframe')];
    const frame = frames.findIndex((one) => one.contentWindow === message.source);
    if (frame < 0) return;
    window.told.push({ frame, ...message.data });
    if (message.data.type === 'synoptic:height') frames[frame].style.height = message.data.height + 'px';
  });
</script>
${frames.map(tag).join('\n')}
</body></html>`;

/** All that the frames of the host have told, oldest first. */
export const told = (page: Page): Promise<Told[]> => page.evaluate(() => window.told ?? []);

/** The host sends to its frame, as its own script would. */
export const send = (page: Page, data: unknown, frame = 0): Promise<void> =>
  page.evaluate(([index, message]) => window.frames[index as number]?.postMessage(message, '*'), [frame, data] as const);

export const frameOf = (page: Page, frame = 0): FrameLocator => page.frameLocator(`[title="frame ${frame}"]`);

export const test = base.extend<{ host: HostPage }>({
  host: async ({ faults }, use) => {
    let answer = { html: '', headers: {} as Readonly<Record<string, string>> };
    const server = createServer((request, response) => {
      for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.writeHead(request.url === '/' ? 200 : 404).end(request.url === '/' ? answer.html : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    faults.allowOrigin(url);
    await use({
      url,
      show: async (page, frames, { before = '', headers = {} } = {}) => {
        answer = { html: markup(frames, before), headers };
        await page.goto(url);
      },
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

export { expect } from './page.ts';
