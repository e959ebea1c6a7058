/** In somebody else's page a former id leads where it leads in ours, by the frame's address and by the host's wish, without taking the focus. */
import type { Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import { shared } from './dataset.ts';
import { expect, frameOf, send, test, told } from './host-page.ts';
import { build, former, link, never, note, other, panel, two, words } from './moved.ts';
import { addressOf, comparison, eventTitle, grid } from './site.ts';

const framed = `${link}&embed=1`;
const before = '<input id="mine" autofocus>';
const whole = '?v=1&embed=1';
const selections = async (page: Page) => (await told(page)).flatMap((message) => (message.type === 'synoptic:select' ? [message.event] : []));

for (const sandbox of ['', 'sandbox="allow-scripts"'])
  test(`the event that took the other in is shown and told to the host ${sandbox}`, async ({ page, host, baseURL }) => {
    await build(page, [shared.id]);
    await host.show(page, [{ src: `${baseURL}${framed}`, attributes: sandbox }], { before });
    const frame = frameOf(page);
    await expect(eventTitle(frame, shared)).toBeVisible();
    await expect(note(frame)).toBeVisible();
    await expect(comparison(frame)).toBeVisible();
    await expect(grid(frame)).toHaveCount(0);
    await expect(frame.getByRole('link', { name: messages.embed.open })).toHaveAttribute('href', addressOf(shared));
    await expect.poll(() => selections(page)).toEqual([shared.id]);
    await expect(page.locator('#mine')).toBeFocused();
  });

test('the parts are offered, and the heading of the chosen one takes the focus', async ({ page, host, baseURL }) => {
  await build(page, two);
  await host.show(page, [{ src: `${baseURL}${framed}` }], { before });
  const frame = frameOf(page);
  await expect(panel(frame, words.parted(2))).toBeVisible();
  await expect(page.locator('#mine')).toBeFocused();
  await panel(frame, words.parted(2)).getByRole('link', { name: other.title.words }).click();
  await expect(eventTitle(frame, other)).toBeFocused();
  await expect.poll(() => selections(page)).toEqual([other.id]);
});

test('an event of which nothing is left is said to be gone', async ({ page, host, baseURL }) => {
  await build(page, []);
  await host.show(page, [{ src: `${baseURL}${framed}` }]);
  await expect(panel(frameOf(page), words.gone)).toBeVisible();
  await panel(frameOf(page), words.gone).getByRole('button', { name: words.home }).click();
  await expect(grid(frameOf(page))).toBeVisible();
});

const wishes: readonly [what: string, heirs: readonly string[], shown: (frame: ReturnType<typeof frameOf>) => Promise<void>, tells: string[]][] = [
  [
    'one that another took in is shown there',
    [shared.id],
    async (frame) => {
      await expect(eventTitle(frame, shared)).toBeVisible();
      await expect(note(frame)).toBeVisible();
    },
    [shared.id],
  ],
  ['the parts of a parted one are offered', two, (frame) => expect(panel(frame, words.parted(2))).toBeVisible(), []],
  ['one of which nothing is left is said to be gone', [], (frame) => expect(panel(frame, words.gone)).toBeVisible(), []],
];

for (const [what, heirs, shown, tells] of wishes)
  test(`a host that asks by a former id is followed: ${what}`, async ({ page, host, baseURL }) => {
    await build(page, heirs);
    await host.show(page, [{ src: `${baseURL}${whole}` }], { before });
    const frame = frameOf(page);
    await expect(grid(frame)).toBeVisible();
    await send(page, { type: 'synoptic:select', event: former });
    await shown(frame);
    expect(await selections(page)).toEqual(tells);
    await expect(page.locator('#mine')).toBeFocused();
    await send(page, { type: 'synoptic:select', event: other.id });
    await expect(eventTitle(frame, other)).toBeVisible();
    await expect(note(frame)).toHaveCount(0);
    await expect.poll(() => selections(page)).toEqual([...tells, other.id]);
  });

test('an id that was never given out is silence, and a flood of them asks once', async ({ page, host, baseURL }) => {
  const record = await build(page, [shared.id]);
  await host.show(page, [{ src: `${baseURL}${whole}` }]);
  const frame = frameOf(page);
  await expect(grid(frame)).toBeVisible();
  await page.evaluate(() => {
    for (let i = 0; i < 500; i += 1) window.frames[0]?.postMessage({ type: 'synoptic:select', event: `e${String(i).padStart(10, '9')}` }, '*');
  });
  await send(page, { type: 'synoptic:select', event: former });
  await expect(eventTitle(frame, shared)).toBeVisible();
  await send(page, { type: 'synoptic:select', event: never });
  await send(page, { type: 'synoptic:select', event: other.id });
  await expect(eventTitle(frame, other)).toBeVisible();
  expect(await selections(page)).toEqual([shared.id, other.id]);
  expect(record.asked()).toBe(1);
});

test('a later wish counts more than one that still waits for its answer', async ({ page, host, baseURL }) => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/data/moved.json', async (route) => {
    await held;
    await route.fulfill({ json: { formatVersion: 1, events: { [former]: [shared.id] } } });
  });
  await host.show(page, [{ src: `${baseURL}${whole}` }]);
  const frame = frameOf(page);
  await expect(grid(frame)).toBeVisible();
  const asking = page.waitForRequest('**/data/moved.json');
  await send(page, { type: 'synoptic:select', event: former });
  await asking;
  await send(page, { type: 'synoptic:select', event: other.id });
  await expect(eventTitle(frame, other)).toBeVisible();
  const answered = page.waitForResponse('**/data/moved.json');
  answer();
  await (await answered).finished();
  // The answer is worked on by now: a former wish that counted would be followed before this one.
  await send(page, { type: 'synoptic:select', event: null });
  await expect(comparison(frame)).toHaveCount(0);
  expect(await selections(page)).toEqual([other.id, null]);
});

test('a record that is not there is asked for once', async ({ page, host, baseURL, faults }) => {
  faults.allow(/moved\.json/);
  let asked = 0;
  await page.route('**/data/moved.json', (route) => {
    asked += 1;
    return route.fulfill({ status: 404, body: '' });
  });
  await host.show(page, [{ src: `${baseURL}${whole}` }]);
  const frame = frameOf(page);
  await expect(grid(frame)).toBeVisible();
  for (const event of [other, shared, other]) {
    await send(page, { type: 'synoptic:select', event: former });
    await expect.poll(() => asked).toBeGreaterThan(0);
    await send(page, { type: 'synoptic:select', event: event.id });
    await expect(eventTitle(frame, event)).toBeVisible();
  }
  expect(asked).toBe(1);
});
