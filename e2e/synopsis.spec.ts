/** The comparison: who says what beside whom, with its silences, and every passage leading to its place in the article. */
import { messages } from '../src/app/messages.ts';
import type { EventEntry, EventFile } from '../src/model/event.ts';
import { readEvent, shared, timeline } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, button, comparison, dialog, eventTitle, field, open } from './site.ts';

const files = new Map<EventEntry, EventFile>(timeline.events.map((event) => [event, readEvent(event)]));
const file = files.get(shared) ?? readEvent(shared);

/** The weightiest event whose file fits; null where none does. */
const find = (fits: (event: EventFile) => boolean): EventEntry | null =>
  [...files].filter(([, event]) => fits(event)).sort(([a], [b]) => b.weight - a.weight)[0]?.[0] ?? null;

const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim();

test('a column stands for each version under its own name, and silent articles are named beside them', async ({ page }) => {
  await open(page, addressOf(shared));
  // The corner above the names of the rows is the first.
  const heads = comparison(page).getByRole('row').first().getByRole('columnheader');
  await expect(heads).toHaveCount(1 + file.versions.length);
  const named = (id: string): string => timeline.articles.find((one) => one.id === id)?.name.words ?? 'none';
  for (const { article } of file.versions) {
    const publisher = timeline.articles.find((one) => one.id === article)?.publisher?.words ?? messages.version.unknown;
    await expect(heads.filter({ hasText: named(article).slice(0, 30) })).toContainText(publisher);
  }
  const event = find((one) => one.silent.length > 0);
  if (event === null) return;
  const silent = files.get(event)?.silent ?? [];
  await open(page, addressOf(event));
  const strip = page.getByText(messages.columns.silent(silent.length)).locator('..');
  await expect(strip.getByRole('listitem')).toHaveCount(silent.length);
});

test('every statement is a row with a cell for each column, and silence is a labelled gap', async ({ page }) => {
  const event = find((one) => one.statements.some((statement) => statement.cells.some((cell) => cell.length === 0))) ?? shared;
  const { statements, versions } = files.get(event) ?? file;
  await open(page, addressOf(event));
  const rows = comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(statements.length);
  for (const row of await rows.all()) await expect(row.getByRole('cell')).toHaveCount(versions.length);
  const gaps = statements.flatMap((statement) => statement.cells).filter((cell) => cell.length === 0).length;
  await expect(comparison(page).getByText(messages.version.gap, { exact: true })).toHaveCount(gaps);
});

test('the cells of a row stand level', async ({ page }) => {
  await open(page, addressOf(shared));
  const row = comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .first();
  await expect(row).toBeVisible();
  const tops = await row.getByRole('cell').evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
  expect(tops.length).toBeGreaterThan(1);
  expect(new Set(tops).size).toBe(1);
});

test('the words of every passage stand in the comparison as the article has them', async ({ page }) => {
  await open(page, addressOf(shared));
  // The rows beyond the first screen come right behind the picture.
  await expect(comparison(page).locator('tbody tr')).toHaveCount(file.statements.length);
  const text = squeeze((await comparison(page).textContent()) ?? '');
  for (const version of file.versions) for (const passage of version.passages) expect(text).toContain(squeeze(passage.words));
});

test('figures, quotations and times are marked, each with words', async ({ page }) => {
  const event = find((one) =>
    one.versions.some((version) => version.passages.some((passage) => passage.figures.length > 0 && passage.times.length > 0)),
  );
  expect(event).not.toBeNull();
  if (event === null) return;
  await open(page, addressOf(event));
  for (const kind of ['figure', 'time']) {
    const mark = comparison(page).locator(`mark[data-kinds~="${kind}"]`).first();
    await expect(mark).toBeVisible();
    await expect(mark).toHaveAttribute('title', /\S/);
  }
});

test('a click on a passage opens the whole article at that place, and Back returns', async ({ page }) => {
  await open(page, addressOf(shared));
  const link = comparison(page).getByTitle(messages.version.openAt).first();
  const words = squeeze((await link.textContent()) ?? '');
  await link.click();
  await expect(dialog(page)).toBeVisible();
  const place = dialog(page).locator('[data-place]').first();
  await expect(place).toBeInViewport();
  expect(words).toContain(squeeze((await place.textContent()) ?? 'none').slice(0, 20));
  expect(field(page, 'article')).toBe(file.versions[0]?.article);
  expect(field(page, 'at')).toMatch(/^\d+-\d+$/);
  await page.goBack();
  await expect(dialog(page)).toHaveCount(0);
  await expect(comparison(page)).toBeVisible();
});

test('the article shows its whole text, and its original link only where one is known', async ({ page }) => {
  for (const article of timeline.articles) {
    await open(page, `?v=1&article=${article.id}`);
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page)).toContainText(article.name.words.slice(0, 40));
    const original = dialog(page).getByRole('link', { name: messages.article.original });
    await expect(original).toHaveCount(article.url === null ? 0 : 1);
    if (article.url !== null) await expect(original).toHaveAttribute('rel', /noopener/);
  }
});

test('next and previous walk through the events in order and stop at the ends', async ({ page }) => {
  const [first, second] = timeline.events;
  const last = timeline.events.at(-1);
  if (!first || !second || !last) throw new Error('The dataset holds fewer than two events');
  await open(page, addressOf(first));
  await expect(button(page, messages.event.previous)).toHaveAttribute('aria-disabled', 'true');
  await button(page, messages.event.next).click();
  await expect(eventTitle(page, second)).toBeVisible();
  await button(page, messages.event.previous).click();
  await expect(eventTitle(page, first)).toBeVisible();
  await open(page, addressOf(last));
  await expect(button(page, messages.event.next)).toHaveAttribute('aria-disabled', 'true');
});

test('the date says on which words it rests, and they lead to their place', async ({ page }) => {
  const event = find((one) => (one.when?.evidence ?? []).some((evidence) => evidence.excerpts.length > 0));
  if (event === null) throw new Error('No event of the dataset has evidence with words');
  const excerpt = files.get(event)?.when?.evidence.flatMap((evidence) => evidence.excerpts)[0];
  await open(page, addressOf(event));
  await page.getByText(messages.date.why).click();
  await page
    .getByRole('link', { name: squeeze(excerpt?.words ?? '') })
    .first()
    .click();
  await expect(dialog(page)).toBeVisible();
  expect(field(page, 'article')).not.toBeNull();
});

test('the tint of words that only one version uses can be put away', async ({ page }) => {
  const event = find((one) => one.versions.some((version) => version.passages.some((passage) => passage.only.length > 0)));
  if (event === null) throw new Error('No version of the dataset has words of its own');
  await open(page, addressOf(event));
  const toggle = page.getByRole('checkbox', { name: messages.version.onlyToggle });
  const mark = comparison(page).locator('mark[data-kinds~="only"]').first();
  const paint = () =>
    mark.evaluate(
      (node) => `${getComputedStyle(node).backgroundColor} ${getComputedStyle(node).textDecorationLine} ${getComputedStyle(node).borderBottomStyle}`,
    );
  await expect(toggle).toBeChecked();
  const tinted = await paint();
  await toggle.uncheck();
  await expect.poll(paint).not.toBe(tinted);
});
