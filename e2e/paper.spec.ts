/** How a printed event falls onto its sheets: what belongs together stays together, nothing is said twice, and what the overview shows on a screen stands in words. */
import type { Locator, Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import { ticksOf } from '../src/synopsis/overview.ts';
import { rowsOf } from '../src/synopsis/rows.ts';
import { readEvent, shared } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, comparison, linesOf, open } from './site.ts';

const event = readEvent(shared);
/** What a sheet of A4 leaves between its margins, in px. */
const sheet = { width: 680, height: 1000 };
const places = (page: Page): Locator => page.getByRole('table', { name: messages.reading.overview.ribbons });

async function printed(page: Page, search: string): Promise<void> {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'screen' });
  await open(page, search);
  await expect(page.locator('#event-title')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(places(page)).toBeVisible();
}

const styleOf = (all: Locator, name: 'breakInside' | 'breakAfter'): Promise<string[]> =>
  all.evaluateAll((nodes, property) => [...new Set(nodes.map((node) => getComputedStyle(node)[property]))], name);

test('blocks of figures, their rows, passports and statements do not break, and headings keep what they head', async ({ page }) => {
  await printed(page, `${addressOf(shared)}&as=figures`);
  const blocks = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .filter({ has: page.getByRole('table') });
  await expect(blocks.first()).toBeVisible();
  expect(await styleOf(blocks, 'breakInside')).toEqual(['avoid-page']);
  expect(await styleOf(blocks.locator('tr'), 'breakInside')).toEqual(['avoid-page']);
  expect(await styleOf(page.locator('h2, h3, h4'), 'breakAfter')).toEqual(['avoid']);
  await printed(page, linesOf(shared));
  expect(await styleOf(comparison(page).locator('tbody tr'), 'breakInside')).toEqual(['avoid']);
  await printed(page, `${addressOf(shared)}&as=quotations`);
  const passports = page.locator('article li').filter({ has: page.locator('blockquote') });
  await expect(passports.first()).toBeVisible();
  expect(await styleOf(passports, 'breakInside')).toEqual(['avoid-page']);
});

test('the first block of figures stands on the first sheet, no label on another', async ({ page }) => {
  await printed(page, `${addressOf(shared)}&as=figures`);
  const block = page
    .locator('article section')
    .filter({ has: page.locator('figure') })
    .first();
  // From the top of the paper, wherever the screen was scrolled to.
  await expect.poll(() => block.evaluate((node) => node.getBoundingClientRect().bottom + window.scrollY)).toBeLessThanOrEqual(sheet.height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});

test('each version says where in its article it tells what', async ({ page }) => {
  await printed(page, linesOf(shared));
  const rows = rowsOf(event);
  await expect(places(page).getByRole('row')).toHaveCount(event.versions.length);
  for (const [i] of event.versions.entries()) {
    const [first] = ticksOf(event, rows, i).filter((tick) => tick.rows.length > 0);
    if (!first) continue;
    const stands = messages.reading.overview.stands(
      first.rows.map((row) => row + 1),
      first.from,
    );
    await expect(places(page).getByRole('row').nth(i)).toContainText(stands);
  }
  await page.emulateMedia({ media: 'screen' });
  await expect(places(page)).toHaveCount(0);
});

test('line by line gives the words of a passage and not its paragraph again', async ({ page }) => {
  await printed(page, linesOf(shared));
  const level = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const cut = event.versions.flatMap(({ passages }) => passages).filter(({ words, context }) => words.length < context.words.length);
  expect(cut.length).toBeGreaterThan(0);
  const shown = (await comparison(page).locator('tbody td p[dir]').allInnerTexts()).map((words) => level(words).replace(/^…|…$/g, ''));
  const said = new Set(event.versions.flatMap(({ passages }) => passages.map(({ words }) => level(words))));
  expect(shown.filter((words) => !said.has(words) && !words.startsWith('attributed to'))).toEqual([]);
});
