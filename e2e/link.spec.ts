/** Links: everything that one can look at has an address that brings it back, and Back and Forward go where they say. */
import { messages } from '../src/app/messages.ts';
import type { EventEntry } from '../src/model/event.ts';
import { dated, shared, timeline } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, button, closeButton, comparison, dialog, eventTitle, field, grid, marksOf, open, said } from './site.ts';

const other = dated.find((event) => event.id !== shared.id);
if (other === undefined) throw new Error('The dataset holds only one dated event');

/** Small enough for one test to stay short, so that the workers share them. */
const atOnce = 10;
const groups = Array.from({ length: Math.ceil(timeline.events.length / atOnce) }, (_, index) =>
  timeline.events.slice(index * atOnce, (index + 1) * atOnce),
);

for (const [index, events] of groups.entries()) {
  test(`each event opens by its address (${index + 1} of ${groups.length})`, async ({ page }) => {
    for (const event of events) {
      await open(page, addressOf(event));
      await expect(eventTitle(page, event)).toBeVisible();
      await expect(comparison(page)).toBeVisible();
      await expect(page).toHaveTitle(`${event.title.words.replace(/\s+/g, ' ')} · ${messages.name}`);
    }
  });
}

test('each article opens by its address', async ({ page }) => {
  for (const article of timeline.articles) {
    await open(page, `?v=1&article=${article.id}`);
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page).getByRole('heading').first()).toBeVisible();
  }
});

test('Back and Forward go through what was chosen', async ({ page }) => {
  await open(page);
  await marksOf(page, shared).first().click();
  await expect(eventTitle(page, shared)).toBeVisible();
  await button(page, messages.timeline.list).click();
  await expect.poll(() => field(page, 'view')).toBe('list');
  await page.locator(`[data-event="${other.id}"]`).first().click();
  await expect(eventTitle(page, other)).toBeVisible();
  await page.goBack();
  await expect(eventTitle(page, shared)).toBeVisible();
  await expect(grid(page)).toHaveCount(0);
  await page.goBack();
  await expect(grid(page)).toBeVisible();
  await expect(eventTitle(page, shared)).toBeVisible();
  await page.goBack();
  await expect(comparison(page)).toHaveCount(0);
  await page.goForward();
  await expect(eventTitle(page, shared)).toBeVisible();
});

test('a window and a scale come back with their address', async ({ page }) => {
  await open(page);
  await button(page, messages.timeline.even).click();
  for (let i = 0; i < 2; i += 1) await button(page, messages.timeline.zoomIn).click();
  await expect.poll(() => field(page, 'from')).not.toBeNull();
  // The address is written when the window has come to rest.
  let address = '';
  await expect
    .poll(
      () => {
        const still = page.url() === address;
        address = page.url();
        return still;
      },
      { intervals: [400] },
    )
    .toBe(true);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(button(page, messages.timeline.even)).toHaveAttribute('aria-pressed', 'true');
  await expect(grid(page)).toBeVisible();
  await page.reload();
  await expect(grid(page)).toBeVisible();
  expect(page.url()).toBe(address);
});

test('closing an event takes it out of the address and puts the focus on its mark', async ({ page }) => {
  await open(page, addressOf(shared));
  await closeButton(page).click();
  await expect(comparison(page)).toHaveCount(0);
  expect(field(page, 'event')).toBeNull();
  await expect(marksOf(page, shared).and(page.locator(':focus'))).toHaveCount(1);
});

test('the link to a view is copied, and opens that view elsewhere', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL ?? '').origin });
  await open(page, `${addressOf(shared)}&scale=even`);
  await button(page, messages.header.share).click();
  await expect(said(page, messages.share.done)).toHaveCount(1);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await context.newPage();
  await elsewhere.goto(link);
  await expect(eventTitle(elsewhere, shared)).toBeVisible();
  await expect(button(elsewhere, messages.timeline.even)).toHaveAttribute('aria-pressed', 'true');
});

test('where copying is not allowed the link stands ready to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.addInitScript(() => Object.defineProperty(document, 'execCommand', { value: () => false }));
  await open(page, addressOf(shared));
  await button(page, messages.header.share).click();
  await expect(dialog(page).getByRole('textbox', { name: messages.share.field })).toHaveValue(new RegExp(`event=${shared.id}`));
});

test('sixty random steps back, forward and anew: the view is what the address says', async ({ page }) => {
  test.slow();
  await open(page);
  const views: (EventEntry | null)[] = [null, ...dated.slice(0, 4)];
  for (const event of dated.slice(0, 4)) {
    await marksOf(page, event).first().click();
    await expect(eventTitle(page, event)).toBeVisible();
  }
  let at = views.length - 1;
  // A fixed sequence that looks like chance, so that a failure can be had again.
  let state = 7;
  for (let step = 0; step < 60; step += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const wanted = state % 8 < 4 ? -1 : 1;
    const by = views[at + wanted] === undefined ? -wanted : wanted;
    if (state % 9 === 0) await page.reload();
    else {
      await (by < 0 ? page.goBack() : page.goForward());
      at += by;
    }
    const event = views[at] ?? null;
    expect(field(page, 'event')).toBe(event?.id ?? null);
    await expect(page.locator('#event-title')).toHaveCount(event === null ? 0 : 1);
    if (event !== null) await expect(eventTitle(page, event)).toBeVisible();
  }
});
