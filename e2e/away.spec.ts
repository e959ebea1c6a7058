/** What a reader takes away from an event, the page as it could be known by a day, and the page of a class under letters. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { views } from '../src/app/address.ts';
import { dayInWords } from '../src/app/days.ts';
import { messages } from '../src/app/messages.ts';
import { fullCallOf } from '../src/app/names.ts';
import { firstToldOn, outOn, publicationDays } from '../src/synopsis/clock.ts';
import { readEvent, shared, timeline } from './dataset.ts';
import { frameOf, test } from './host-page.ts';
import { expect } from './page.ts';
import { addressOf, button, comparison, dialog, field, grid, open, painted, said } from './site.ts';

const words = messages.away;
const known = messages.known;
const mask = messages.mask;
const days = publicationDays(timeline);
const [firstDay] = days;
const lastDay = days.at(-1);
const later = timeline.events.find((event) => event.kind === 'happening' && firstToldOn(timeline, event) === lastDay);
if (firstDay === undefined || lastDay === undefined || firstDay === lastDay || !later) throw new Error('All articles of the dataset are of one day');
const clock = (page: Page) => page.getByRole('region', { name: known.bar });
const event = readEvent(shared);

async function takeAway(page: Page, search = addressOf(shared)): Promise<void> {
  await open(page, search);
  await button(page, words.open).click();
  await expect(dialog(page).getByRole('heading', { name: words.title })).toBeFocused();
  await expect(button(page, words.data.csv)).toBeVisible();
}

async function saved(page: Page, name: string): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
}

test.describe('taken away', () => {
  test('a table for spreadsheets holds every passage, under a name that any system takes', async ({ page }) => {
    await takeAway(page);
    const { name, content } = await saved(page, words.data.csv);
    expect(name).toMatch(new RegExp(`^synoptic-${shared.id}-[\\p{L}\\p{N}-]+\\.csv$`, 'u'));
    expect(content.startsWith('\uFEFF')).toBe(true);
    expect(content).toContain('\r\n');
    for (const passage of event.versions.flatMap((version) => version.passages)) {
      expect(content).toContain(passage.words.replaceAll('"', '""'));
    }
    await expect(said(page, words.data.done(name))).toBeVisible();
  });

  test('the data of the whole comparison lead to every place', async ({ page, baseURL }) => {
    await takeAway(page);
    const { name, content } = await saved(page, words.data.json);
    const data = JSON.parse(content) as { event: { id: string }; versions: unknown[]; statements: { passages: { words: string; link: string }[] }[] };
    expect(name).toMatch(/\.json$/);
    expect(data.event.id).toBe(shared.id);
    expect(data.versions).toHaveLength(event.versions.length + event.silent.length);
    const [passage] = data.statements.flatMap((statement) => statement.passages);
    if (!passage) throw new Error('no passage in the file');
    expect(passage.link.startsWith(baseURL ?? '?')).toBe(true);
    await page.goto(passage.link);
    await expect(dialog(page).locator('[data-place]').first()).toBeVisible();
    expect((await dialog(page).locator('[data-place]').allTextContents()).join('').replace(/\s/g, '')).toContain(
      passage.words.replace(/\s/g, '').slice(0, 20),
    );
  });

  test('the citations of all versions are copied by the keyboard', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL ?? '').origin });
    await open(page, addressOf(shared));
    await button(page, words.open).press('Enter');
    const radio = dialog(page).getByRole('radio', { name: words.cite.forms.list });
    await dialog(page).getByRole('radio', { name: words.cite.forms.plain }).press('ArrowRight');
    await expect(radio).toBeChecked();
    await button(page, words.cite.copy).press('Enter');
    await expect(said(page, words.cite.done)).toBeVisible();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines).toHaveLength(event.versions.length);
    expect(lines.every((line) => line.includes(words.cite.online) && line.includes('article='))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(button(page, words.open)).toBeFocused();
  });

  test('the citation of a place begins with its words', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL ?? '').origin });
    const [version] = event.versions;
    const [passage] = version?.passages ?? [];
    if (!version || !passage) throw new Error('the event has no passage');
    await open(page, `?v=1&article=${version.article}&at=${passage.start}-${passage.end}`);
    await button(page, words.cite.place).click();
    await expect(said(page, words.cite.oneDone)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(`“${passage.words.replace(/\s+/g, ' ')}” – `)).toBe(true);
    expect(copied).toContain(`at=${passage.start}-${passage.end}`);
  });

  test('in a frame without rights of its own nothing is offered that would fail: the data are selected to copy by hand', async ({
    page,
    host,
    baseURL,
    faults,
  }) => {
    // The browser tells on the console that the host allows no copying.
    faults.allow(/Clipboard API has been blocked/);
    await host.show(page, [{ src: `${baseURL}${addressOf(shared)}&embed=1`, attributes: 'sandbox="allow-scripts"' }]);
    const frame = frameOf(page);
    await button(frame, words.open).click();
    await expect(button(frame, words.data.copyCsv)).toBeVisible();
    await expect(button(frame, words.data.csv)).toHaveCount(0);
    await expect(button(frame, words.print.act)).toHaveCount(0);
    await button(frame, words.data.copyCsv).click();
    const text = frame.getByRole('textbox', { name: words.data.title });
    await expect(text).toHaveValue(/^\uFEFF?No\.,Kind/);
    expect(await text.evaluate((node: HTMLTextAreaElement) => node.selectionEnd - node.selectionStart)).toBeGreaterThan(100);
  });
});

test.describe('known by a day', () => {
  test('is off at first, limits the page step by step, and one press lifts it', async ({ page }) => {
    await open(page);
    await expect(clock(page)).toHaveCount(0);
    const marks = await grid(page).locator('[data-event]').count();
    await button(page, known.open).click();
    // At a day that shows something: the first, with what came out on it.
    await expect.poll(() => field(page, 'known')).toBe(firstDay);
    const early = timeline.articles.filter((one) => outOn(one) === firstDay);
    const names = early.map((one) => fullCallOf(timeline, one));
    for (const name of names) await expect(clock(page)).toContainText(name);
    await expect(clock(page).getByRole('slider')).toHaveAttribute(
      'aria-valuetext',
      known.whole(dayInWords(firstDay), early.length, timeline.articles.length) + known.freshAloud(names, 0),
    );
    await expect.poll(() => grid(page).locator('[data-event]').count()).toBeLessThan(marks);
    await expect(grid(page).locator(`[data-event="${later.id}"]`)).toHaveCount(0);
    await button(page, known.after).click();
    await expect.poll(() => field(page, 'known')).toBe(days[1]);
    const [next] = timeline.articles.filter((one) => outOn(one) === days[1]);
    await expect(said(page, next ? fullCallOf(timeline, next) : never())).toBeVisible();
    await button(page, known.clear).click();
    await expect(clock(page)).toHaveCount(0);
    await expect(button(page, known.open)).toBeFocused();
    await expect.poll(() => grid(page).locator('[data-event]').count()).toBe(marks);
    expect(field(page, 'known')).toBeNull();
  });

  test('opens over an event at the first day on which it had been told', async ({ page }) => {
    await open(page, addressOf(later));
    await button(page, known.open).click();
    await expect.poll(() => field(page, 'known')).toBe(lastDay);
    await expect(page.locator('#event-title')).toHaveText(later.title.words);
  });

  test('the list, the articles, the search and the comparison hold nothing that came out later', async ({ page }) => {
    await page.goto(`./?v=1&view=list&known=${firstDay}`);
    const links = page.locator('main a[data-event]');
    const early = timeline.events.filter((one) => (firstToldOn(timeline, one) ?? '9') <= firstDay);
    await expect(links).toHaveCount(early.length);
    await button(page, messages.header.articles).click();
    await expect(dialog(page).getByRole('listitem')).toHaveCount(timeline.articles.filter((one) => (outOn(one) ?? '9') <= firstDay).length);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: messages.search.label }).fill(later.title.words.slice(0, 40));
    await expect(page.getByRole('option').filter({ hasText: later.title.words })).toHaveCount(0);
    await page.goto(`./${addressOf(shared)}&known=${firstDay}`);
    const told = event.versions.filter(({ article }) => (outOn(timeline.articles.find(({ id }) => id === article) ?? never()) ?? '9') <= firstDay);
    await expect(comparison(page)).toBeVisible();
    await expect(
      page.getByText(messages.event.told(told.length, timeline.articles.filter((one) => (outOn(one) ?? '9') <= firstDay).length)).first(),
    ).toBeVisible();
  });

  test('an event that nobody had told yet says so and lets the reader lift the limit', async ({ page }) => {
    await page.goto(`./${addressOf(later)}&known=${firstDay}`);
    const heading = page.getByRole('heading', { name: known.later.event(dayInWords(firstDay)) });
    await expect(heading).toBeVisible();
    await expect(page.getByText(later.title.words)).toHaveCount(0);
    await button(page, known.later.goTo(dayInWords(lastDay))).click();
    await expect(heading).toHaveCount(0);
    await expect(page.locator('#event-title')).toHaveText(later.title.words);
  });
});

const never = (): never => {
  throw new Error('an article is missing from the index');
};

/** The names that must not be read: of publishers, authors, and those whom columns credit. */
const hidden = [
  ...new Set(timeline.articles.flatMap(({ publisher, byline }) => [publisher?.words, byline?.words]).filter((name) => name !== undefined)),
];

/** Everything that can be read or heard on the page. */
async function everything(page: Page): Promise<string> {
  const spoken = await page.locator('body').ariaSnapshot();
  const attributes = await page
    .locator('[title], [aria-label], [aria-valuetext]')
    .evaluateAll((nodes) =>
      nodes.map((node) => ['title', 'aria-label', 'aria-valuetext'].map((name) => node.getAttribute(name) ?? '').join(' ')).join('\n'),
    );
  return [await page.title(), spoken, await page.locator('body').innerText(), attributes].join('\n').toLowerCase();
}

async function namesOn(page: Page): Promise<string[]> {
  const text = await everything(page);
  return hidden.filter((name) => text.includes(name.toLowerCase()));
}

test.describe('for a class', () => {
  const signed = timeline.articles.find(({ publisher, byline }) => publisher && byline);
  if (!signed || hidden.length === 0) throw new Error('No article of the dataset names its publisher');

  test('the names are there without it', async ({ page }) => {
    await open(page, addressOf(shared));
    await expect(comparison(page)).toBeVisible();
    expect((await namesOn(page)).length).toBeGreaterThan(0);
  });

  const places: readonly [what: string, search: string][] = [
    ['the timeline', '?v=1&masked=1'],
    ['a comparison', `${addressOf(shared)}&masked=1`],
    ['a comparison by a day', `${addressOf(shared)}&masked=1&known=${lastDay}`],
    ['a frame', `${addressOf(shared)}&masked=1&embed=1`],
    ['the list', '?v=1&masked=1&view=list'],
    ...views.map((view): [string, string] => [`the view “${view}”`, `${addressOf(shared)}&masked=1&as=${view}`]),
  ];
  for (const [what, search] of places) {
    test(`${what} holds no name of a publisher or author`, async ({ page }) => {
      await page.goto(`./${search}`);
      await expect(page.getByText(mask.call('A')).filter({ visible: true }).first()).toBeVisible();
      for (const reasons of await page.locator('details').all()) await reasons.evaluate((node) => node.setAttribute('open', ''));
      await expect(page.getByText(messages.loading)).toHaveCount(0);
      expect(await namesOn(page)).toEqual([]);
    });
  }

  test('dialogs, an article, paper and what is taken away hold none either', async ({ page }) => {
    await open(page, `${addressOf(shared)}&masked=1`);
    await button(page, messages.header.articles).click();
    await expect(dialog(page).getByText(mask.call('A'))).toBeVisible();
    expect(await namesOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await button(page, words.open).click();
    const texts = dialog(page).getByRole('textbox', { name: words.cite.field });
    for (const form of Object.values(words.cite.forms)) {
      await dialog(page).getByRole('radio', { name: form }).check();
      await expect(texts).toHaveValue(new RegExp(mask.call('A')));
      const cited = await texts.inputValue();
      expect(hidden.filter((name) => cited.includes(name))).toEqual([]);
    }
    const { content } = await saved(page, words.data.json);
    expect(content).toContain(mask.call('A'));
    expect(hidden.filter((name) => content.includes(name))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: words.print.sources })).toBeVisible();
    expect(await namesOn(page)).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await open(page, `?v=1&masked=1&article=${signed.id}`);
    await expect(dialog(page).getByText(mask.lines)).toBeVisible();
    expect(await namesOn(page)).toEqual([]);
  });

  test('the link for a class leads there, and asks before it reveals: one version, then all', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL ?? '').origin });
    await takeAway(page);
    await button(page, words.classroom.copy).click();
    await expect(said(page, messages.share.done)).toBeVisible();
    await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await painted(page);
    expect(field(page, 'masked')).toBe('1');
    expect(await namesOn(page)).toEqual([]);
    const bar = page.getByRole('region', { name: mask.bar });
    await bar.getByRole('button', { name: mask.reveal }).press('Enter');
    await expect(dialog(page).getByRole('heading', { name: mask.dialog.title })).toBeFocused();
    await dialog(page)
      .getByRole('button', { name: mask.dialog.oneOf(mask.call('A')), exact: true })
      .click();
    await expect(dialog(page).getByRole('button', { name: mask.dialog.oneOf(mask.call('A')), exact: true })).toHaveCount(0);
    // Its button is gone: the keyboard goes on at the name that stands there now.
    await expect(dialog(page).getByRole('listitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(bar).toContainText(mask.some(1, timeline.articles.length));
    await bar.getByRole('button', { name: mask.reveal }).click();
    await button(page, mask.dialog.all).click();
    await expect(bar).toContainText(mask.all);
    await expect(bar).toBeFocused();
    expect((await namesOn(page)).length).toBeGreaterThan(0);
    // The link still hides them from the next who opens it.
    await page.reload();
    await expect(comparison(page)).toBeVisible();
    expect(await namesOn(page)).toEqual([]);
  });
});

test.describe('on paper', () => {
  test('an event comes with its sources and the reasons of its date, and without anything to press', async ({ page }) => {
    await open(page, addressOf(shared));
    await expect(comparison(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: words.print.sources })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: words.cite.online })).toHaveCount(event.versions.length);
    await expect(page.getByText(new RegExp(`^${words.print.dated}: `))).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.getByRole('heading', { name: words.print.sources })).toHaveCount(0);
  });

  test('columns lie across the sheet, and a sheet of any size is taken as it is', async ({ page }) => {
    await open(page, addressOf(shared));
    await expect(comparison(page)).toBeVisible();
    // In points, as the first page of a PDF says it.
    const sheet = async (options: Parameters<Page['pdf']>[0]): Promise<string> => {
      const pdf = (await page.pdf(options)).toString('latin1');
      return /\/MediaBox\s*\[([^\]]*)\]/.exec(pdf)?.[1]?.trim() ?? '';
    };
    expect(await sheet({ format: 'A4', preferCSSPageSize: true })).toMatch(/^0 0 84[12]\S* 59[5-6]/);
    await page.goto('./?v=1&view=list');
    await expect(page.locator('main a[data-event]').first()).toBeVisible();
    expect(await sheet({ format: 'A4', preferCSSPageSize: true })).toMatch(/^0 0 59[5-6]\S* 84[12]/);
    expect(await sheet({ format: 'Letter', landscape: true, preferCSSPageSize: true })).toMatch(/^0 0 79[12]\S* 61[12]/);
  });
});

test('the clock, the letters and what can be taken away fit every width', async ({ page }) => {
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `${addressOf(shared)}&masked=1&known=${lastDay}`);
    await expect(button(page, known.clear)).toBeVisible();
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wider(), `px wider than ${width}`).toBeLessThanOrEqual(0);
    const bars = page.getByRole('region', { name: known.bar }).or(page.getByRole('region', { name: mask.bar }));
    expect(await bars.evaluateAll((all) => all.map((bar) => bar.scrollWidth - bar.clientWidth))).toEqual([0, 0]);
    await button(page, words.open).click();
    await expect(button(page, words.data.csv)).toBeVisible();
    expect(await dialog(page).evaluate((node) => node.scrollWidth - node.clientWidth), `dialog wider than ${width}`).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
});
