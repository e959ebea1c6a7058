/** "Why this date?" in the browser: by mouse, by keyboard, for axe, on paper and in forced colours. The clues are made here, so that the tests do not hang on what the pipeline finds. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import type { Clue } from '../src/model/moment.ts';
import { readEvent, shared, timeline } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, comparison, dialog, field, linesOf, open } from './site.ts';

const words = messages.date.dossier;
const file = readEvent(shared);

const clue = (rule: string, earliest: string | null, latest: string | null): Clue => ({
  rule,
  status: 'inferred',
  excerpts: [file.title],
  earliest,
  latest,
});

/** Eight clues of all kinds: two more than are shown at first. */
const evidence: readonly Clue[] = [
  clue('date/announced-at-publication', '2031-05-02', null),
  clue('date/by-publication', null, '2031-05-19'),
  clue('date/weekday', '2031-05-14', '2031-05-14'),
  clue('date/year-in-same-article', null, null),
  clue('date/dateline', '2031-05-13', '2031-05-15'),
  clue('date/stated', '2031-05-01', '2031-05-31'),
  clue('date/fresh-day', '2031-05-10', '2031-05-16'),
  clue('date/nearest-to-publication', '2031-01-01', '2031-12-31'),
  clue('date/set-aside-sample', null, null),
];

async function openDossier(page: Page): Promise<Locator> {
  const when = {
    earliest: '2031-05-14',
    latest: '2031-05-14',
    precision: 'day',
    approximate: false,
    status: 'inferred',
    edtf: '2031-05-14',
    evidence,
  };
  await page.route(`**/data/${shared.file}`, (route) => route.fulfill({ json: { ...file, when } }));
  await open(page, linesOf(shared));
  await expect(comparison(page)).toBeVisible();
  await page.getByText(messages.date.why).click();
  const dossier = page.getByRole('group').filter({ has: page.getByRole('status') });
  await expect(dossier.getByRole('status')).toHaveText('All 7 clues together: 14 May 2031 (1 day)');
  return dossier;
}

const switchOf = (dossier: Locator, index: number): Locator => dossier.getByRole('checkbox').nth(index);
const widthOf = (bar: Locator): Promise<number> => bar.evaluate((node) => node.getBoundingClientRect().width);

test('a clue that is not counted widens the date at once, in words and in the picture, and can be counted again', async ({ page }) => {
  const dossier = await openDossier(page);
  const bar = dossier.getByRole('img').locator('[style*="inline-size"]').first();
  const narrow = await widthOf(bar);
  const [strongest, next] = [switchOf(dossier, 0), switchOf(dossier, 1)];
  await strongest.uncheck();
  await expect(dossier.getByRole('status')).toHaveText('6 of 7 clues counted: 13–15 May 2031 (2 days wider)');
  expect(await widthOf(bar)).toBeGreaterThan(narrow * 2.5);
  await next.uncheck();
  await expect(dossier.getByRole('status')).toHaveText('5 of 7 clues counted: 10–16 May 2031 (6 days wider)');
  const asked = page.url();
  await dossier.getByRole('button', { name: words.all }).click();
  await expect(dossier.getByRole('status')).toHaveText('All 7 clues together: 14 May 2031 (1 day)');
  await expect(strongest).toBeChecked();
  expect(await widthOf(bar)).toBeCloseTo(narrow, 1);
  // A trial of the reader's, which no link and no other event carries.
  expect(page.url()).toBe(asked);
});

test('by keyboard alone: from the question to a switch, to all the others and back', async ({ page }) => {
  const dossier = await openDossier(page);
  await page.getByText(messages.date.why).focus();
  await page.keyboard.press('Tab');
  await expect(dossier.getByRole('button', { name: words.all })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(switchOf(dossier, 0)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(switchOf(dossier, 0)).not.toBeChecked();
  await expect(switchOf(dossier, 0)).toBeFocused();
  await expect(dossier.getByRole('status')).toContainText('13–15 May 2031');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(switchOf(dossier, 0)).toBeChecked();
  await expect(dossier.getByRole('button', { name: words.all })).toBeFocused();
  const more = dossier.getByRole('button', { name: words.more(2) });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(dossier.getByRole('checkbox')).toHaveCount(7);
  await expect(dossier.getByRole('button', { name: words.fewer })).toBeFocused();
  await expect(dossier.getByText(words.aside, { exact: true })).toBeVisible();
});

test('everything to press is 24 px and more, and leads to its words', async ({ page }) => {
  const dossier = await openDossier(page);
  for (const target of [...(await dossier.getByRole('checkbox').all()), ...(await dossier.getByRole('button').all())]) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await dossier.getByRole('link').first().click();
  await expect(dialog(page)).toBeVisible();
  expect(field(page, 'at')).toBe(`${file.title.start}-${file.title.end}`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, width] of [
    ['desktop', 1440],
    ['tablet', 1024],
    ['phone', 390],
    ['small', 320],
  ] as const) {
    test(`${name}, ${colorScheme}: axe is content, nothing widens the page`, async ({ page }, info) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const dossier = await openDossier(page);
      await switchOf(dossier, 0).uncheck();
      await dossier.getByRole('button', { name: words.more(2) }).click();
      await dossier.screenshot({ path: `${info.project.outputDir}/../look/dossier-${name}-${colorScheme}.png` });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.failureSummary ?? ''}`))).toEqual([]);
    });
  }
}

test('on paper and in forced colours the bars keep their outlines, and paper has nothing to press', async ({ page }) => {
  const dossier = await openDossier(page);
  const bar = dossier.getByRole('img').locator('[style*="inline-size"]').first();
  const outline = (): Promise<string> => bar.evaluate((node) => getComputedStyle(node, '::before').borderBlockStartStyle);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await outline()).toBe('solid');
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  expect(await outline()).toBe('solid');
  await expect(dossier.getByRole('checkbox')).toHaveCount(0);
  await expect(dossier.getByRole('button')).toHaveCount(0);
  await expect(dossier.getByRole('status')).toBeVisible();
});

test('bars move only where nobody asked for less motion', async ({ page }) => {
  const dossier = await openDossier(page);
  const bar = dossier.getByRole('img').locator('[style*="inline-size"]').first();
  const moves = (): Promise<string> => bar.evaluate((node) => getComputedStyle(node).transitionDuration);
  expect(await moves()).toBe('0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moves()).toContain('0.25s');
});

test('above a column and under an article the publication says why, too', async ({ page }) => {
  const entry = timeline.articles.find((article) => article.published !== null && file.versions.some((version) => version.article === article.id));
  if (!entry) throw new Error('No version of the dataset has a publication date');
  await open(page, addressOf(shared));
  const asked = comparison(page).getByText(messages.version.why).first();
  await asked.click();
  await expect(comparison(page).getByRole('status').first()).toBeVisible();
  await expect(comparison(page).getByRole('checkbox').first()).toBeChecked();
  await open(page, `?v=1&article=${entry.id}`);
  await dialog(page).getByText(messages.date.why).click();
  await dialog(page).getByRole('checkbox').first().uncheck();
  await expect(dialog(page).getByRole('status')).not.toContainText('together');
});
