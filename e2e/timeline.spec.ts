/** The timeline under the mouse: it paints, marks open what they stand for, and time is dragged, zoomed and folded. */
import type { Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import { dated, happenings, readEvent, shared, timeline, undated } from './dataset.ts';
import { expect, test } from './page.ts';
import { button, closeButton, comparison, eventTitle, field, grid, marksOf, open } from './site.ts';

const words = messages.timeline;

/** How many different colours the canvas of marks holds: a blank one has one. */
const colours = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    return new Set(new Uint32Array(pixels.buffer)).size;
  });

/** The middle of the plot, clear of the captions, in page coordinates. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await grid(page).boundingBox();
  if (box === null) throw new Error('the grid has no place on the page');
  return { x: box.x + box.width * 0.6, y: box.y + box.height * 0.4 };
}

/** The days that the address says are shown. */
const shown = (page: Page): [string | null, string | null] => [field(page, 'from'), field(page, 'to')];

test('the picture holds lanes, marks and words', async ({ page }) => {
  await open(page);
  await expect.poll(() => colours(page)).toBeGreaterThan(20);
  for (const lane of timeline.lanes)
    await expect(
      grid(page)
        .getByRole('rowheader')
        .filter({ hasText: lane.caption.words.slice(0, 20) })
        .first(),
    ).toBeAttached();
  await expect(page.getByRole('banner')).toContainText(messages.count.events(happenings.length));
});

test('under the weightiest events stands the way to all of them', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: messages.timeline.all(happenings.length) }).click();
  await expect(page.getByRole('group', { name: messages.timeline.listLabel }).locator('a[data-event]')).toHaveCount(timeline.events.length);
  expect(field(page, 'view')).toBe('list');
});

test('words of a text are found in it and lead to their place; what is found nowhere dims nothing', async ({ page }) => {
  await open(page);
  const [event] = timeline.events;
  const passage = event ? readEvent(event).versions[0]?.passages[0] : undefined;
  if (!passage) throw new Error('The dataset holds no passage');
  const search = page.getByRole('combobox', { name: messages.search.label });
  await search.fill(passage.words.split(/\s+/).slice(0, 6).join(' '));
  await page
    .getByRole('option')
    .filter({ hasText: passage.words.slice(0, 20) })
    .last()
    .click();
  await expect(page.getByRole('dialog').locator('[data-place]').first()).toBeInViewport();
  await open(page);
  await page.evaluate(() => document.fonts.ready);
  const before = await colours(page);
  await search.fill('zzzzzz');
  await expect(page.getByText(messages.search.none('zzzzzz')).first()).toBeVisible();
  await expect.poll(() => colours(page)).toBe(before);
});

test('a click on a mark opens its comparison, and a click elsewhere on the mark of another event opens that', async ({ page }) => {
  await open(page);
  const places = await marksOf(page, shared).all();
  expect(places.length).toBeGreaterThan(0);
  const box = await places[0]?.boundingBox();
  if (!box) throw new Error('the mark has no place on the page');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(eventTitle(page, shared)).toBeVisible();
  await expect(comparison(page)).toBeVisible();
  expect(field(page, 'event')).toBe(shared.id);
});

test('every dated event has a mark in the lane of each article that tells it, or lies in a cluster', async ({ page }) => {
  await open(page);
  const lanes = new Map(timeline.lanes.flatMap((lane, index) => lane.articles.map((article) => [article, index] as const)));
  const marks = await grid(page).getByRole('gridcell').getByRole('button').count();
  const tellings = dated.flatMap((event) => [...new Set(event.tellings.map((telling) => lanes.get(telling.article)))]);
  expect(marks).toBeGreaterThan(0);
  expect(marks).toBeLessThanOrEqual(tellings.length);
  await expect(grid(page).getByRole('row')).toHaveCount(timeline.lanes.length);
});

test('hovering a mark shows whose words its title is', async ({ page }) => {
  await open(page);
  await marksOf(page, shared).first().hover();
  await expect(page.getByTestId('tooltip')).toContainText(shared.title.words);
  await expect(page.getByTestId('tooltip')).toContainText(
    messages.event.told(new Set(shared.tellings.map((telling) => telling.article)).size, timeline.articles.length),
  );
});

test('the comparison of the mark under the pointer is made ready where nobody sees, hears or reaches it', async ({ page }) => {
  await open(page);
  const mark = marksOf(page, shared).first();
  const ready = page.locator('#event-title');
  await expect(ready).toHaveCount(0);
  await mark.hover();
  await expect(ready).toBeAttached();
  await expect(ready).toBeHidden();
  await expect(eventTitle(page, shared)).toHaveCount(0);
  await expect(page).toHaveTitle(messages.name);
  await page.mouse.move(0, 0);
  await expect(ready).toHaveCount(0);
  await mark.hover();
  await expect(ready).toBeAttached();
  await mark.click();
  await expect(eventTitle(page, shared)).toBeFocused();
  await expect(comparison(page).locator('tbody tr')).toHaveCount(readEvent(shared).statements.length);
});

test('a comparison that was closed keeps nothing of what the reader did in it', async ({ page }) => {
  await open(page);
  const mark = marksOf(page, shared).first();
  const tint = page.getByRole('checkbox', { name: messages.version.onlyToggle });
  await mark.click();
  await tint.uncheck();
  await page.keyboard.press('Escape');
  await expect(eventTitle(page, shared)).toHaveCount(0);
  await expect(page.locator('#event-title')).toBeAttached();
  await mark.click();
  await expect(tint).toBeChecked();
});

test('buttons zoom in, out and back to everything', async ({ page }) => {
  await open(page);
  expect(shown(page)).toEqual([null, null]);
  await button(page, words.zoomIn).click();
  await expect.poll(() => shown(page).every((day) => day !== null)).toBe(true);
  const once = shown(page);
  await button(page, words.zoomIn).click();
  await expect.poll(() => shown(page)).not.toEqual(once);
  const [from, to] = shown(page);
  expect(String(from) >= String(once[0]) && String(to) <= String(once[1])).toBe(true);
  await button(page, words.fit).click();
  await expect.poll(() => shown(page)).toEqual([null, null]);
});

test('dragging moves the window and keeps one step for the Back button', async ({ page }) => {
  await open(page);
  for (let i = 0; i < 3; i += 1) await button(page, words.zoomIn).click();
  await expect.poll(() => shown(page).every((day) => day !== null)).toBe(true);
  const before = shown(page);
  const steps = await page.evaluate(() => history.length);
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 150, y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => shown(page)).not.toEqual(before);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('the wheel scrolls the page, and zooms only with Ctrl', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 420 });
  await open(page);
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(shown(page)).toEqual([null, null]);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => shown(page).every((day) => day !== null)).toBe(true);
});

test('the scale switches to even and back, and the address says so', async ({ page }) => {
  await open(page);
  await expect(button(page, words.folded)).toHaveAttribute('aria-pressed', 'true');
  await button(page, words.even).click();
  await expect(button(page, words.even)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => field(page, 'scale')).toBe('even');
  await page.goBack();
  await expect(button(page, words.folded)).toHaveAttribute('aria-pressed', 'true');
  expect(field(page, 'scale')).toBeNull();
});

test('the list holds every event once, and opens them', async ({ page }) => {
  await open(page);
  await button(page, words.list).click();
  const list = page.getByRole('group', { name: words.listLabel });
  await expect(list.getByRole('listitem').getByRole('link')).toHaveCount(timeline.events.length);
  await list.locator(`[data-event="${shared.id}"]`).click();
  await expect(eventTitle(page, shared)).toBeVisible();
  expect(field(page, 'view')).toBe('list');
  await closeButton(page).click();
  await expect(list.locator(`[data-event="${shared.id}"]`)).toBeFocused();
});

test('events without a date wait in their tray', async ({ page }) => {
  await open(page);
  const heading = page.getByRole('heading', { name: words.undated(undated.length) });
  await expect(heading).toHaveCount(undated.length > 0 ? 1 : 0);
  const first = undated[0];
  if (first === undefined) return;
  await heading.locator('..').getByRole('button').first().click();
  await expect(eventTitle(page, first)).toBeVisible();
  await expect(page.getByText(messages.date.unknown, { exact: true }).first()).toBeVisible();
});

test('a search lists what holds its words and opens the one that is chosen', async ({ page }) => {
  await open(page);
  const query = [...shared.title.words.split(/[^\p{L}\p{N}]+/u)].sort((a, b) => b.length - a.length)[0] ?? '';
  await page.getByRole('combobox', { name: messages.search.label }).fill(query);
  const hits = page.getByRole('listbox').getByRole('option');
  await expect(hits.first()).toBeVisible();
  expect(await hits.count()).toBeLessThan(timeline.events.length + timeline.articles.length);
  await hits.filter({ hasText: shared.title.words }).first().click();
  await expect(eventTitle(page, shared)).toBeVisible();
});
