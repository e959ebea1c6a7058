/** A reader joins and parts events: at once on the page, in the link, undone by Back, and carried into the next build by a file. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import { writeFixes } from '../src/app/fix.ts';
import { messages } from '../src/app/messages.ts';
import { buildData } from '../src/build/data.ts';
import type { Timeline } from '../src/model/dataset.ts';
import type { EventEntry, EventFile } from '../src/model/event.ts';
import { readEvent, shared, timeline } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, button, comparison, dialog, eventTitle, field, grid, marksOf, open, said } from './site.ts';

const words = messages.corrections;
const title = (page: Page) => page.getByRole('heading', { level: 2 }).and(page.locator('#event-title'));
const ticks = (page: Page) => page.getByRole('checkbox', { name: /^Tells of something else/ });
const bar = (page: Page) => page.getByRole('region', { name: words.bar.label });
const passages = readEvent(shared).versions.flatMap(({ article, passages: own }) => own.map(({ start }) => ({ article, start })));
const [first] = passages;
/** A passage that makes two statements stands in both of their rows. */
const places = readEvent(shared).statements.flatMap(({ cells }) => cells.flat());
const happening = timeline.events.find((event): event is EventEntry => event.id !== shared.id && event.of === null && event.when !== null);
if (!first || passages.length < 2 || !happening) throw new Error('The dataset holds no event that could be corrected');
const joinLink = `${addressOf(shared)}&fix=${writeFixes([{ kind: 'join', events: [shared.id, happening.id] }])}`;
const splitFix = writeFixes([{ kind: 'split', event: shared.id, passages: [first] }]);

async function correct(page: Page): Promise<void> {
  await button(page, words.correct.open).click();
  await expect(page.getByRole('heading', { name: words.correct.title })).toBeFocused();
}

test('passages are ticked in Versions too, each once; other views give way to the table', async ({ page }) => {
  await open(page, `${addressOf(shared)}&as=versions`);
  await correct(page);
  await expect(ticks(page)).toHaveCount(passages.length);
  await ticks(page).first().check();
  await expect(page.getByText(words.correct.ticked(1, passages.length)).last()).toBeVisible();
  await open(page, `${addressOf(shared)}&as=figures`);
  await correct(page);
  await expect(comparison(page)).toBeVisible();
});

test('passages are made an event of their own by the keyboard alone, and Back undoes it', async ({ page }) => {
  await open(page, addressOf(shared));
  await expect(comparison(page)).toBeVisible();
  await button(page, words.correct.open).press('Enter');
  await expect(page.getByRole('heading', { name: words.correct.title })).toBeFocused();
  await expect(ticks(page)).toHaveCount(places.length);
  await expect(button(page, words.correct.split)).toHaveCount(0);
  await ticks(page).first().press('Space');
  await expect(page.getByText(words.correct.ticked(1, passages.length)).last()).toBeInViewport();
  await expect(button(page, words.correct.split)).toBeInViewport();
  await button(page, words.correct.split).press('Enter');
  await expect(said(page, words.said.split)).toBeVisible();
  await expect(title(page)).toBeFocused();
  await expect(ticks(page)).toHaveCount(0);
  await expect(bar(page)).toContainText(words.bar.link(1));
  await expect.poll(() => field(page, 'fix')).toMatch(/^1_s-/);
  const parts = page.getByRole('listitem').filter({ hasText: words.note.split }).getByRole('link');
  await parts.first().press('Enter');
  await expect(title(page)).not.toHaveText(shared.title.words);
  await expect(button(page, `${words.note.undoOf('')}${words.note.split} “${shared.title.words}”.`)).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(eventTitle(page, shared)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  expect(field(page, 'fix')).toBeNull();
});

test('Escape leaves the correcting first, then the comparison', async ({ page }) => {
  await open(page, addressOf(shared));
  await correct(page);
  await ticks(page).first().press('Space');
  await ticks(page).first().press('Escape');
  await expect(ticks(page)).toHaveCount(0);
  await expect(button(page, words.correct.open)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(comparison(page)).toHaveCount(0);
  expect(field(page, 'fix')).toBeNull();
});

test('the corrections are reached from the list of articles', async ({ page }) => {
  await open(page);
  await button(page, messages.header.articles).click();
  await button(page, words.dialog.fromArticles).click();
  await expect(dialog(page).getByRole('heading', { name: words.dialog.title })).toBeFocused();
  await expect(dialog(page)).toContainText(words.dialog.none);
  await expect(dialog(page)).toContainText(words.dialog.empty);
});

test('an event is joined with one that a search finds, everywhere on the page', async ({ page }) => {
  await open(page, addressOf(shared));
  await correct(page);
  await button(page, words.correct.join).click();
  await dialog(page).getByRole('searchbox', { name: words.join.search }).fill(happening.title.words);
  await dialog(page).getByRole('button', { name: happening.title.words }).first().click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(said(page, words.said.joined)).toBeVisible();
  await expect(title(page)).toBeFocused();
  await expect(page.getByText(words.note.joined)).toBeVisible();
  const now = field(page, 'event');
  const gone = now === shared.id ? happening : shared;
  await expect(marksOf(page, gone)).toHaveCount(0);
  await expect(grid(page).locator(`[data-event="${now}"]`).first()).toHaveAccessibleName(new RegExp(words.mark));
  await page.keyboard.press('l');
  const list = page.getByRole('group', { name: messages.timeline.listLabel });
  await expect(list.getByText(words.mark)).toHaveCount(1);
  await expect(list.locator('a[data-event]')).toHaveCount(timeline.events.length - 1);
});

test('a link keeps the corrections; what it names by a former id opens what took that up', async ({ page }) => {
  for (const event of [shared, happening]) {
    await page.goto('about:blank');
    await open(page, joinLink.replace(shared.id, event.id));
    await expect(page.getByText(words.note.joined)).toBeVisible();
    await expect(bar(page)).toContainText(words.bar.link(1));
  }
  await page.getByRole('button', { name: /^Undo: A reader joined/ }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(grid(page).locator('[data-event]').first()).toBeAttached();
  await expect(marksOf(page, shared).first()).toBeAttached();
  await expect(marksOf(page, happening).first()).toBeAttached();
  await expect(title(page)).toBeFocused();
});

test('a correction that fits nothing falls away alone and is named once', async ({ page }) => {
  await open(page, `${joinLink}_s-0000000000-0000000000.1`);
  await expect(said(page, words.said.lost(1))).toBeVisible();
  await expect(bar(page)).toContainText(words.bar.link(1));
  await expect(comparison(page)).toBeVisible();
  await page.goto('about:blank');
  await open(page, `${addressOf(shared)}&fix=2_whatever`);
  await expect(said(page, messages.unread(['fix']))).toBeVisible();
  await expect(eventTitle(page, shared)).toBeVisible();
});

test('a frame shows corrections and offers none', async ({ page }) => {
  await page.goto(`./${joinLink}&embed=1`);
  await expect(page.getByText(words.note.joined)).toBeVisible();
  await expect(bar(page)).toContainText(words.bar.link(1));
  await expect(bar(page).getByRole('button')).toHaveCount(0);
  await expect(button(page, words.correct.open)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
});

test('a phone has room for all of it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, joinLink);
  await correct(page);
  await ticks(page).first().check();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

/** Serves the page the dataset of another folder. */
async function serveData(page: Page, folder: string): Promise<void> {
  await page.route('**/data/**', (route) => {
    const file = path.join(folder, new URL(route.request().url()).pathname.replace(/^.*\/data\//, ''));
    return existsSync(file) ? route.fulfill({ body: readFileSync(file), contentType: 'application/json' }) : route.fulfill({ status: 404 });
  });
}

const passagesOf = ({ versions }: EventFile) =>
  versions.flatMap(({ article, passages: own }) => own.map(({ start }) => `${article}:${start}`)).sort();

test('the exported file makes the next build tell it so, with who checked it, and the link is silent then', async ({ page }) => {
  await open(page, `?v=1&fix=${splitFix}`);
  await button(page, words.bar.show).click();
  // The day that it states, given again: what it tells stays as it was.
  const article = timeline.articles.find(({ published }) => published?.status === 'stated');
  await dialog(page)
    .getByRole('combobox', { name: words.dialog.article })
    .selectOption(article?.id ?? '');
  await dialog(page).getByRole('textbox', { name: words.dialog.name }).fill('Ness_Mail & Söhne');
  await dialog(page)
    .getByLabel(words.dialog.from)
    .fill(article?.published?.earliest ?? '');
  await button(page, words.dialog.add).click();
  await expect(dialog(page).getByText(words.dialog.publisher('Ness_Mail & Söhne'))).toBeVisible();
  await dialog(page).getByRole('textbox', { name: words.dialog.by }).fill('Ada Holm');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, words.dialog.download).click()]);
  expect(download.suggestedFilename()).toBe('overrides.json');
  const link = new URL(page.url()).search;

  const folder = mkdtempSync(path.join(tmpdir(), 'synoptic corrections '));
  try {
    const data = fileURLToPath(new URL('../public/data', import.meta.url));
    await download.saveAs(path.join(folder, 'overrides.json'));
    copyFileSync(path.join(data, 'ids.json'), path.join(folder, 'ids.json'));
    const report = buildData(path.join(data, 'articles'), folder, () => undefined);
    expect(report.corrections?.map(({ status }) => status)).toEqual(['honoured', 'honoured', 'honoured']);
    const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    const built = json<Timeline>('timeline.json');
    const own = built.events.filter(({ corrected }) => corrected).map((event) => passagesOf(json<EventFile>(event.file)));
    expect(own.flat().sort()).toEqual(passages.map(({ article: id, start }) => `${id}:${start}`).sort());
    expect(own).toContainEqual([`${first.article}:${first.start}`]);

    await serveData(page, folder);
    await page.goto('about:blank');
    await open(page, link);
    await expect(bar(page)).toContainText(words.bar.data(3, 'Ada Holm'));
    await expect(grid(page).getByText(words.given('Ness_Mail & Söhne')).first()).toBeAttached();
    await expect(page.getByText(words.bar.link(1))).toHaveCount(0);
    await expect(said(page, /./)).toHaveCount(0);
    await page.goto(`./?v=1&event=${shared.id}`);
    await expect(page.getByText(words.note.held.split('Ada Holm'))).toBeVisible();
    // Further corrections go behind those that the build had.
    await correct(page);
    await button(page, words.correct.join).click();
    await dialog(page).getByRole('listitem').first().getByRole('button').click();
    await button(page, words.bar.show).click();
    const [more] = await Promise.all([page.waitForEvent('download'), button(page, words.dialog.download).click()]);
    const kinds = (JSON.parse(readFileSync(await more.path(), 'utf8')) as { checkedBy: string; corrections: { kind: string }[] }).corrections;
    expect(kinds.map(({ kind }) => kind)).toEqual(['split', 'date', 'publisher', 'join']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
