/** The site in somebody else's page, on another origin: it runs, tells its height, keeps to itself, and hears nobody but its host. */
import { fileURLToPath } from 'node:url';
import { messages } from '../src/app/messages.ts';
import { serve } from '../src/build/serve.ts';
import { dated, shared } from './dataset.ts';
import { expect, frameOf, send, type Told, test, told } from './host-page.ts';
import { closeButton, comparison, eventTitle, grid, marksOf } from './site.ts';

const other = dated.find((event) => event.id !== shared.id);
if (other === undefined) throw new Error('The dataset holds only one dated event');

const whole = '?v=1&embed=1';
const one = `?v=1&event=${shared.id}&embed=1`;

const forms: readonly [what: string, attributes: string][] = [
  ['plain', ''],
  ['sandboxed with scripts', 'sandbox="allow-scripts"'],
  ['sandboxed with scripts and its origin', 'sandbox="allow-scripts allow-same-origin"'],
  ['sandboxed with scripts and popups', 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'],
  ['without referrer', 'referrerpolicy="no-referrer"'],
  ['lazy', 'loading="lazy"'],
];

const heights = (all: readonly Told[]): number[] =>
  all.flatMap((message) => (message.type === 'synoptic:height' ? [message.height ?? Number.NaN] : []));
const selections = (all: readonly Told[]): (string | null | undefined)[] =>
  all.flatMap((message) => (message.type === 'synoptic:select' ? [message.event] : []));

for (const [what, attributes] of forms) {
  test(`a frame ${what} begins with the chosen event, and tells how high it is`, async ({ page, host, baseURL }) => {
    await host.show(page, [{ src: `${baseURL}${one}`, attributes }]);
    const frame = frameOf(page);
    await expect(comparison(frame)).toBeVisible();
    await expect(eventTitle(frame, shared)).toBeInViewport();
    await expect(grid(frame)).toHaveCount(0);
    await expect(frame.getByRole('link', { name: messages.embed.open })).toBeVisible();
    await expect(frame.getByRole('banner')).toHaveCount(0);
    // The frame fits: as high as the document in it, so that nothing is cut off and nothing scrolls inside.
    await expect.poll(async () => heights(await told(page)).at(-1) ?? 0).toBeGreaterThan(300);
    await expect.poll(() => frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)).toBeLessThanOrEqual(1);
  });
}

test('the timeline is folded away under an event, shown when asked for, and back when the event is closed', async ({ page, host, baseURL }) => {
  await host.show(page, [{ src: `${baseURL}${one}` }]);
  const frame = frameOf(page);
  await frame.getByRole('button', { name: messages.timeline.show }).click();
  await expect(grid(frame)).toBeVisible();
  await expect(comparison(frame)).toBeVisible();
  await frame.getByRole('button', { name: messages.timeline.hide }).click();
  await expect(grid(frame)).toHaveCount(0);
  await closeButton(frame).focus();
  await page.keyboard.press('Escape');
  await expect(comparison(frame)).toHaveCount(0);
  await expect(grid(frame)).toBeVisible();
  // Back to the mark that was closed.
  await expect(marksOf(frame, shared).and(frame.locator(':focus'))).toHaveCount(1);
});

test('the height comes to rest', async ({ page, host, baseURL }) => {
  await host.show(page, [{ src: `${baseURL}${one}` }]);
  await expect(comparison(frameOf(page))).toBeVisible();
  const settled = () =>
    frameOf(page)
      .locator('html')
      .evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  let before = -1;
  await expect
    .poll(async () => {
      await settled();
      const now = heights(await told(page)).length;
      const still = now === before;
      before = now;
      return still;
    })
    .toBe(true);
  expect(before).toBeLessThan(20);
  for (const height of heights(await told(page))) expect(Number.isInteger(height) && height > 0 && height <= 20_000).toBe(true);
});

test('the frame takes neither the focus nor the place where the reader is', async ({ page, host, baseURL }) => {
  await host.show(page, [{ src: `${baseURL}${one}` }], { before: '<input id="mine" autofocus><div style="height: 1500px"></div>' });
  await expect(comparison(frameOf(page))).toBeVisible();
  await expect.poll(async () => heights(await told(page)).length).toBeGreaterThan(0);
  await expect(page.locator('#mine')).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('the frame tells what its reader chooses, and follows its host', async ({ page, host, baseURL }) => {
  await host.show(page, [{ src: `${baseURL}${whole}` }]);
  const frame = frameOf(page);
  await frame.locator(`[data-event="${other.id}"]`).first().click();
  await expect(eventTitle(frame, other)).toBeVisible();
  await expect.poll(async () => selections(await told(page))).toEqual([other.id]);
  await send(page, { type: 'synoptic:select', event: shared.id });
  await expect(eventTitle(frame, shared)).toBeVisible();
  await send(page, { type: 'synoptic:select', event: null });
  await expect(comparison(frame)).toHaveCount(0);
});

const unheard: readonly unknown[] = [
  null,
  'synoptic:select',
  42,
  [],
  [['synoptic:select']],
  {},
  { type: 'synoptic:select' },
  { type: 'synoptic:select', event: { id: shared.id } },
  { type: 'synoptic:select', event: [shared.id] },
  { type: 'synoptic:select', event: 'e-no-such-thing' },
  { type: 'synoptic:select', event: '<svg onload=alert(1)>' },
  { type: ['synoptic:select'], event: shared.id },
  { type: 'synoptic:go', url: 'javascript:alert(1)' },
  { type: 'synoptic:height', height: 10 },
  { source: 'some-extension', payload: { event: shared.id } },
];

test('what a host may not ask for is silence', async ({ page, host, baseURL }) => {
  await host.show(page, [{ src: `${baseURL}${whole}` }]);
  const frame = frameOf(page);
  await expect(grid(frame)).toBeVisible();
  for (const message of unheard) await send(page, message);
  await page.evaluate(() => {
    let deep: unknown[] = [];
    for (let i = 0; i < 3000; i += 1) deep = [deep];
    window.frames[0]?.postMessage(deep, '*');
    window.frames[0]?.postMessage(new ArrayBuffer(1e7), '*');
  });
  // Messages come in order: once the good one has been followed, the others have had their chance.
  await send(page, { type: 'synoptic:select', event: other.id });
  await expect(eventTitle(frame, other)).toBeVisible();
  expect(selections(await told(page))).toEqual([other.id]);
});

test('another frame of the page cannot drive this one', async ({ page, host, baseURL }) => {
  await host.show(page, [{ src: `${baseURL}${whole}` }], { before: '' });
  const frame = frameOf(page);
  await expect(grid(frame)).toBeVisible();
  await page.evaluate(
    (event) =>
      new Promise<void>((resolve) => {
        const stranger = document.createElement('iframe');
        stranger.srcdoc = `<script>parent.frames[0].postMessage({ type: 'synoptic:select', event: '${event}' }, '*'); parent.postMessage('done', '*')</script>`;
        addEventListener('message', (message) => message.data === 'done' && resolve());
        document.body.append(stranger);
      }),
    shared.id,
  );
  await send(page, { type: 'synoptic:select', event: other.id });
  await expect(eventTitle(frame, other)).toBeVisible();
  expect(selections(await told(page))).toEqual([other.id]);
});

test('a page that opened the site in a window cannot drive it', async ({ page, host, context, baseURL }) => {
  await host.show(page, []);
  const opened = context.waitForEvent('page');
  await page.evaluate((url) => Object.assign(window, { popup: window.open(url) }), `${baseURL}?v=1`);
  const popup = await opened;
  await expect(grid(popup)).toBeVisible();
  await popup.evaluate(() => {
    addEventListener('message', () => setTimeout(() => document.documentElement.setAttribute('data-heard', ''), 0));
  });
  await page.evaluate((event) => (window as unknown as { popup: Window }).popup.postMessage({ type: 'synoptic:select', event }, '*'), shared.id);
  await expect(popup.locator('html[data-heard]')).toHaveCount(1);
  await expect(comparison(popup)).toHaveCount(0);
  expect(new URL(popup.url()).searchParams.get('event')).toBeNull();
});

test('a flood of wishes ends with the last of them', async ({ page, host, baseURL }) => {
  await host.show(page, [{ src: `${baseURL}${whole}` }]);
  const frame = frameOf(page);
  await expect(grid(frame)).toBeVisible();
  await page.evaluate(
    ([a, b]) => {
      for (let i = 0; i < 5000; i += 1) window.frames[0]?.postMessage({ type: 'synoptic:select', event: i % 2 === 0 ? a : b }, '*');
    },
    [shared.id, other.id],
  );
  await expect(eventTitle(frame, other)).toBeVisible();
  expect(selections(await told(page)).length).toBeLessThan(60);
});

test('two frames in one page keep to themselves', async ({ page, host, baseURL }) => {
  await host.show(page, [{ src: `${baseURL}${one}` }, { src: `${baseURL}?v=1&event=${other.id}&embed=1` }]);
  await expect(eventTitle(frameOf(page, 0), shared)).toBeVisible();
  await expect(eventTitle(frameOf(page, 1), other)).toBeVisible();
  await send(page, { type: 'synoptic:select', event: null }, 1);
  await expect(comparison(frameOf(page, 1))).toHaveCount(0);
  await expect(comparison(frameOf(page, 0))).toBeVisible();
});

test('a host that lets in only what allows it (COEP) can frame the site', async ({ page, host, baseURL }) => {
  await host.show(page, [{ src: `${baseURL}${one}` }], { headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' } });
  await expect(comparison(frameOf(page))).toBeVisible();
});

test('a frame too small for a picture offers the way to the whole page', async ({ page, host, baseURL }) => {
  await host.show(page, [{ src: `${baseURL}${one}`, attributes: 'id="tiny"' }], {
    before: '<style>#tiny { width: 120px !important; height: 80px !important }</style>',
  });
  await expect(frameOf(page).getByRole('link', { name: messages.embed.open })).toBeInViewport();
  await expect(grid(frameOf(page))).toBeHidden();
});

test('where the program may not start, the frame says what it would be and leads there', async ({ page, host, faults }) => {
  faults.allow(/CORS|Cross-Origin|Access-Control|net::ERR_FAILED|Failed to load resource/);
  const root = fileURLToPath(new URL('../dist', import.meta.url));
  const site = await serve({ root, port: 0, headers: { 'Access-Control-Allow-Origin': '' } });
  faults.allowOrigin(site.url);
  try {
    await host.show(page, [{ src: `${site.url}${whole}`, attributes: 'sandbox="allow-scripts allow-popups"' }]);
    const link = frameOf(page).getByRole('link').first();
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('target', '_blank');
  } finally {
    await site.close();
  }
});

test('the lines that the site gives to host pages work in one', async ({ page, host, baseURL }) => {
  await page.goto(`${baseURL}?v=1&event=${shared.id}`);
  await page.getByRole('button', { name: messages.header.embed }).click();
  const snippet = await page.getByRole('textbox', { name: messages.embed.frame, exact: true }).inputValue();
  const script = await page.getByRole('textbox', { name: messages.embed.script }).inputValue();
  expect(snippet).toContain(`event=${shared.id}`);
  await host.show(page, [], { before: `${snippet}${script}` });
  const frame = page.frameLocator('iframe');
  await expect(eventTitle(frame, shared)).toBeVisible();
  await expect.poll(() => frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)).toBeLessThanOrEqual(1);
});
