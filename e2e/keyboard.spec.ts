/** The whole way with keys alone: to an event, through its versions, into an article and back to where one was. */
import type { Page } from 'playwright/test';
import { views } from '../src/app/address.ts';
import { messages } from '../src/app/messages.ts';
import { dated, shared, timeline } from './dataset.ts';
import { expect, test } from './page.ts';
import { closeButton, comparison, dialog, field, grid, open, stop } from './site.ts';

/** Tab stops that a reader may have to pass at most; more would mean a trap. */
const mostStops = 60;

/** Presses Tab until the focus is where `there` says. */
async function tabTo(page: Page, there: string): Promise<void> {
  for (let i = 0; i < mostStops; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, there)) return;
  }
  throw new Error(`${mostStops} times Tab did not lead to ${there}`);
}

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null);

test('the first Tab offers to skip to the timeline', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByText(messages.header.skip)).toBeFocused();
  await expect(page.getByText(messages.header.skip)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(stop(page)).toBeFocused();
});

test('a link to an event gives its title the focus, so that the next Tab goes on in the event', async ({ page }) => {
  await open(page, `?v=1&event=${shared.id}`);
  await expect(page.locator('#event-title')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-labelledby'))).toBe('event-title');
});

test('a focus that the reader has set by then stays where it is, as it does on the way back', async ({ page }) => {
  await open(page);
  await page.locator('#main').focus();
  await page.evaluate((id) => history.pushState(null, '', `?v=1&event=${id}`), shared.id);
  await page.evaluate(() => history.pushState(null, '', '?v=1'));
  await page.goBack();
  await expect(closeButton(page)).toBeVisible();
  await expect(page.locator('#main')).toBeFocused();
});

test('where an event lies open, a second link skips to its comparison', async ({ page }) => {
  await open(page, `?v=1&event=${shared.id}&as=figures`);
  await expect(page.locator('nav a[data-view=figures]')).toBeVisible();
  await page.getByText(messages.header.skip).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByText(messages.header.skipEvent)).toBeFocused();
  await expect(page.getByText(messages.header.skipEvent)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('nav a[data-view=figures]')).toBeFocused();
});

test('digits lead to the views of an event, and not from a field', async ({ page }) => {
  await open(page, `?v=1&event=${shared.id}`);
  await expect(comparison(page)).toBeVisible();
  for (const [i, view] of views.entries()) {
    await page.keyboard.press(String(i + 1));
    await expect.poll(() => field(page, 'as')).toBe(view);
    await expect(page.locator(`nav a[data-view=${view}]`)).toBeFocused();
  }
  await page.keyboard.press('8');
  expect(field(page, 'as')).toBe('two');
  await page.keyboard.press('/');
  await page.keyboard.press('1');
  expect(field(page, 'as')).toBe('two');
});

test('Escape closes the comparison from a checkbox too, and not from the search field', async ({ page }) => {
  await open(page, `?v=1&event=${shared.id}`);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(comparison(page)).toBeVisible();
  await page.getByRole('checkbox', { name: messages.version.onlyToggle }).focus();
  await page.keyboard.press('Escape');
  await expect(comparison(page)).toHaveCount(0);
});

test('the timeline is one stop; arrows move, Enter compares, Escape returns to the mark', async ({ page }) => {
  await open(page);
  await expect(stop(page)).toHaveCount(1);
  await tabTo(page, '[role="grid"] button');
  await page.keyboard.press('Home');
  const first = await focused(page);
  await page.keyboard.press('ArrowRight');
  const second = await focused(page);
  expect(second).not.toBe(first);
  expect(field(page, 'event')).toBeNull();
  await expect(comparison(page)).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focused(page)).toBe(first);
  await page.keyboard.press('Enter');
  await expect(comparison(page)).toBeVisible();
  expect(first).toContain((await page.locator('#event-title').textContent()) ?? 'no title');
  await page.keyboard.press('Escape');
  await expect(comparison(page)).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe(first);
  await page.keyboard.press('Tab');
  await expect.poll(() => grid(page).evaluate((node) => node.contains(document.activeElement))).toBe(false);
});

test('every dated event can be reached by arrows alone', async ({ page }) => {
  await open(page);
  await tabTo(page, '[role="grid"] button');
  const reached = new Set<string>();
  const note = async (): Promise<void> => {
    const label = await focused(page);
    if (label !== null) reached.add(label);
  };
  await page.keyboard.press('Control+Home');
  for (let lane = 0; lane < timeline.lanes.length; lane += 1) {
    await page.keyboard.press('Home');
    await note();
    for (let step = 0; step < dated.length; step += 1) {
      const before = await focused(page);
      await page.keyboard.press('ArrowRight');
      await note();
      if ((await focused(page)) === before) break;
    }
    await page.keyboard.press('ArrowDown');
  }
  const labels = [...reached].join('\n');
  expect(dated.map((event) => event.title.words).filter((title) => !labels.includes(title))).toEqual([]);
});

test('zoom keys work in the timeline and nowhere else', async ({ page }) => {
  await open(page);
  await page.keyboard.press('+');
  await tabTo(page, '[role="grid"] button');
  expect(field(page, 'from')).toBeNull();
  await page.keyboard.press('+');
  await expect.poll(() => field(page, 'from')).not.toBeNull();
  await page.keyboard.press('0');
  await expect.poll(() => field(page, 'from')).toBeNull();
});

test('search, walk the hits, open one, go on with brackets, close', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: messages.search.label });
  await expect(search).toBeFocused();
  await page.keyboard.type(shared.title.words.split(/\s+/).slice(0, 2).join(' '));
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(comparison(page).or(dialog(page)).first()).toBeVisible();
  if ((await dialog(page).count()) > 0) return;
  const event = field(page, 'event');
  const at = timeline.events.findIndex((one) => one.id === event);
  await page.keyboard.press(at + 1 < timeline.events.length ? ']' : '[');
  await expect.poll(() => field(page, 'event')).not.toBe(event);
  await page.keyboard.press('Escape');
  await expect(closeButton(page)).toHaveCount(0);
});

test('Escape empties the search first', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('a');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: messages.search.label })).toHaveValue('');
});

test('into an article at its place and back, the focus where it was', async ({ page }) => {
  await open(page, `?v=1&event=${shared.id}`);
  await expect(comparison(page)).toBeVisible();
  await tabTo(page, `a[title="${messages.version.openAt}"]`);
  const passage = await page.evaluate(() => document.activeElement?.textContent ?? null);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect.poll(() => dialog(page).evaluate((node) => node.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? null)).toBe(passage);
});

test('the ways on from an event are one stop for Tab, and the arrows walk them', async ({ page }) => {
  await open(page, `?v=1&event=${shared.id}`);
  const ways = page.getByRole('toolbar', { name: messages.event.ways }).getByRole('button');
  await ways.first().focus();
  await page.keyboard.press('End');
  await expect(closeButton(page)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await expect(ways.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(ways.nth(-2)).toBeFocused();
});

test('help opens and closes by keys and gives the focus back', async ({ page }) => {
  await open(page);
  await tabTo(page, '[role="grid"] button');
  const before = await focused(page);
  await page.keyboard.press('?');
  await expect(dialog(page)).toContainText(messages.help.title);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe(before);
});

test('the list is one key away, and arrows walk it', async ({ page }) => {
  await open(page);
  await page.keyboard.press('l');
  const links = page.getByRole('group', { name: messages.timeline.listLabel }).getByRole('link');
  await expect(links).toHaveCount(timeline.events.length);
  await links.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('l');
  await expect(grid(page)).toBeVisible();
});

test('the focus goes along with its event from the timeline to the list and back', async ({ page }) => {
  await open(page);
  await tabTo(page, '[role="grid"] button');
  const event = await page.locator(':focus').getAttribute('data-event');
  await page.keyboard.press('l');
  await expect(page.locator('a:focus')).toHaveAttribute('data-event', event ?? '');
  await page.keyboard.press('l');
  await expect(page.locator('button:focus')).toHaveAttribute('data-event', event ?? '');
});
