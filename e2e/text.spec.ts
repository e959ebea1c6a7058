/** One text: an article in full with what the others say beside it, and the overview that leads to each statement. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import type { ArticleFile } from '../src/model/article.ts';
import type { EventFile, Passage, Version } from '../src/model/event.ts';
import { lacking, readEvent, shared, timeline } from './dataset.ts';
import { invented, serveTo, versionOf } from './invented.ts';
import { expect, test } from './page.ts';
import { addressOf, comparison, field, open } from './site.ts';

const { text, overview } = messages.reading;
const file = readEvent(shared);
const address = `${addressOf(shared)}&as=text`;
const phone = { width: 390, height: 844 };

const choice = (page: Page): Locator => page.getByRole('combobox', { name: text.base });
const numbers = (page: Page): Locator => page.getByRole('button', { name: /^Statement \d+: what others say$/ });
const statements = (page: Page): Locator => page.getByRole('toolbar', { name: overview.statements }).getByRole('button');

async function read(page: Page, search = address): Promise<void> {
  await open(page, search);
  await expect(numbers(page).first()).toBeVisible();
}

/** Notes in a margin: how far each begins below its place, and whether it lies on the one above. */
const marginOf = (page: Page): Promise<{ below: number; clear: number }[]> =>
  page.locator('[data-at]').evaluateAll((notes) => {
    let free = Number.NEGATIVE_INFINITY;
    return notes.map((note) => {
      const { top, bottom } = note.getBoundingClientRect();
      const spot = document.querySelector(`[data-spot="${note.getAttribute('data-at')}"]`)?.getBoundingClientRect().top ?? Number.NaN;
      const clear = top - free;
      free = bottom;
      return { below: top - spot, clear };
    });
  });

const unfold = (page: Page): Promise<void> =>
  page.locator('article details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });

async function expectNoFaults(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))).toEqual([]);
  expect(passes.length).toBeGreaterThan(10);
}

test('the words of every passage stand in the article, and those of the others in its margin', async ({ page }) => {
  await read(page);
  const base = await choice(page).inputValue();
  const more = page.getByRole('button', { name: messages.version.moreShort, exact: true });
  while ((await more.count()) > 0) await more.first().click();
  const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const all = squeeze((await page.locator('article').first().textContent()) ?? '').replace(/\d/g, '');
  for (const version of file.versions) {
    for (const passage of version.passages)
      expect(all, version.article === base ? 'read' : 'others').toContain(squeeze(passage.words).replace(/\d/g, '').slice(0, 40));
  }
});

test('opens where the event is told, with the beginning of the article at hand', async ({ page }) => {
  const [deepest] = [...file.versions].sort((a, b) => (b.passages[0]?.start ?? 0) - (a.passages[0]?.start ?? 0));
  await read(page, `${address}&base=${deepest?.article}`);
  await expect(page.locator('[data-spot^="p"]').first()).toBeInViewport();
  const name = timeline.articles.find(({ id }) => id === deepest?.article)?.name.words ?? '';
  const opening = page.locator('details').filter({ hasText: name.slice(0, 40) });
  await expect(opening.getByText(name.slice(0, 40)).first()).toBeHidden();
  await opening.locator('summary').first().press('Enter');
  await expect(opening.getByText(name.slice(0, 40)).first()).toBeVisible();
  for (const { below, clear } of await marginOf(page)) expect(Math.min(below + 1, clear)).toBeGreaterThanOrEqual(0);
});

test('shows no words of others twice in its margin', async ({ page }) => {
  await read(page);
  const quoted = await page.locator('[data-at] blockquote p').allTextContents();
  expect(quoted.length).toBeGreaterThan(3);
  expect(new Set(quoted).size).toBe(quoted.length);
});

for (const width of [1024, 1440, 2560]) {
  test(`notes stand level with their places or below, and never on each other, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await read(page);
    const margin = await marginOf(page);
    expect(margin.length).toBeGreaterThan(1);
    for (const { below, clear } of margin) {
      expect(below).toBeGreaterThanOrEqual(-1);
      expect(clear).toBeGreaterThanOrEqual(0);
    }
    expect(Math.abs(margin[0]?.below ?? 99)).toBeLessThan(8);
  });
}

test('a note that grows pushes the ones below it, and not the text', async ({ page }) => {
  await read(page);
  await page
    .locator('[data-at] p')
    .first()
    .evaluate((line) => line.append(' and more'.repeat(60)));
  await expect.poll(async () => (await marginOf(page)).every(({ clear }) => clear >= 0)).toBe(true);
});

test('another article is read by choice, under an address of its own, and Back returns', async ({ page }) => {
  await read(page);
  const first = await choice(page).inputValue();
  const other = file.versions.find((version) => version.article !== first)?.article ?? '';
  await choice(page).selectOption(other);
  await expect(numbers(page).first()).toBeVisible();
  expect(field(page, 'base')).toBe(other);
  await page.goBack();
  await expect(choice(page)).toHaveValue(first);
});

test('silence is visible: what only others tell stands as not in this article', async ({ page }) => {
  await read(page, `${address}&base=${lacking}`);
  const index = file.versions.findIndex((version) => version.article === lacking);
  const unsaid = file.statements.filter((statement) => statement.cells[index]?.length === 0);
  await expect(page.getByText(text.missing).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /which this article does not make$/ })).toHaveCount(unsaid.length);
});

test('a number leads to its note by the keyboard, and the words of others to their place', async ({ page }) => {
  await read(page);
  const number = numbers(page).last();
  const row = ((await number.getAttribute('aria-label')) ?? '').match(/\d+/)?.[0];
  await number.press('Enter');
  const note = page.locator(`#row-${Number(row) - 1}`);
  await expect(note).toBeFocused();
  await expect(note).toBeInViewport();
  await page.getByRole('region').getByTitle(messages.version.openAt).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(field(page, 'at')).toMatch(/^\d+-\d+$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('one text is what a link to an event opens, and a note opens in place', async ({ page }) => {
    await read(page, addressOf(shared));
    await expect(comparison(page)).toHaveCount(0);
    const note = page.locator('details[id^="row-"]').first();
    await expect(note).not.toHaveAttribute('open');
    const above = async () => (await numbers(page).first().boundingBox())?.y;
    await note.locator('summary').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.fonts.ready);
    const before = await above();
    await note.locator('summary').press('Enter');
    await expect(note).toHaveAttribute('open');
    await expect.poll(above).toBe(before);
    await expect(note.getByRole('link').first()).toBeVisible();
  });

  test('nothing sticks out sideways', async ({ page }) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ ...phone, width });
      await read(page);
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
  });
});

test.describe('the overview', () => {
  test('says of each statement in words who tells it, and leads to it by the keyboard', async ({ page }) => {
    await open(page, addressOf(shared));
    await expect(statements(page)).toHaveCount(file.statements.length);
    const { cells = [] } = file.statements[1] ?? {};
    const tellers = cells.filter((cell) => cell.length > 0).length;
    await statements(page).first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(statements(page).nth(1)).toBeFocused();
    await expect(statements(page).nth(1)).toHaveAccessibleName(
      new RegExp(`^Statement 2 of ${file.statements.length}: .*told by ${tellers} of ${cells.length}`),
    );
    await page.keyboard.press('Enter');
    await expect(page.locator('#row-1')).toBeFocused();
    await expect(page.locator('#row-1')).toBeInViewport();
  });

  test('leads from a view that has no statements to a row far below the first screen of the table', async ({ page }) => {
    const many = Array.from(
      { length: 40 },
      (_, i) => `Crane ${i} on the long pier of the harbour stood still all day, and nobody could say why it did.`,
    );
    const told = invented({
      id: 'e0faraway00',
      versions: [versionOf(0, many), versionOf(1, many)],
      origins: [[0], [1]],
      statements: many.map((_, i) => ({ cells: [[i], [i]], same: true })),
    });
    await serveTo(page, told);
    await page.goto(`./${addressOf(told.entry)}&as=figures`);
    await statements(page).nth(35).press('Enter');
    await expect(page.locator('#row-35')).toBeFocused();
    await expect(page.locator('#row-35')).toBeInViewport();
  });

  test('is one stop for the Tab key', async ({ page }) => {
    await open(page, addressOf(shared));
    await statements(page).first().focus();
    await page.keyboard.press('End');
    await expect(statements(page).last()).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(statements(page).last()).toBeFocused();
  });

  test('leaves the rows where they are while a statement is pointed at', async ({ page }) => {
    await open(page, addressOf(shared));
    const top = () => comparison(page).evaluate((node) => node.getBoundingClientRect().top + window.scrollY);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    const before = await top();
    await statements(page).last().hover();
    const tellers = file.statements.at(-1)?.cells.filter((cell) => cell.length > 0).length ?? 0;
    await expect(page.getByText(overview.tellers(tellers, file.versions.length)).first()).toBeVisible();
    await expect.poll(top).toBe(before);
  });
});

/** An invented event of two short articles, the first from right to left. */
function mirrored(): { readonly event: EventFile; readonly texts: readonly ArticleFile[] } {
  const [one, other] = file.versions.map((version) => version.article);
  const write = (article: string, lines: readonly string[]): { version: Version; file: ArticleFile } => {
    const whole = lines.join('\n\n');
    const parts = lines.map((words) => ({
      start: whole.indexOf(words),
      end: whole.indexOf(words) + words.length,
      role: 'body' as const,
      rule: 'clean/body',
    }));
    const passages = parts.slice(0, 2).map(({ start, end }): Passage => {
      const words = whole.slice(start, end);
      return { start, end, words, context: { start, end, words }, figures: [], quotations: [], only: [], times: [] };
    });
    const rest = { published: null, mentions: [], figures: [], quotations: [] };
    return {
      version: { article, place: 'lead', state: 'reported', length: whole.length, passages },
      file: { formatVersion: 1, id: article, text: whole, parts, ...rest },
    };
  };
  const first = write(one ?? '', ['سقطت رافعة في الميناء يوم الثلاثاء.', 'قال عمال الميناء إن 12 شخصا أصيبوا.', 'أعيد فتح الميناء مساء.']);
  const second = write(other ?? '', ['A crane fell in the port on Tuesday.', 'Dockers said that 12 people were hurt.', 'The port reopened.']);
  const statements = [0, 1].map((i) => ({ cells: [[i], [i]], same: false }));
  const none = { figurePairs: [], sums: [], utterances: [], wording: [], silent: [] };
  const origins = [0, 1].map((i) => ({ versions: [i], evidence: [] }));
  return { event: { ...file, ...none, versions: [first.version, second.version], statements, origins }, texts: [first.file, second.file] };
}

test('a text from right to left is read from the right, its notes from the left', async ({ page }) => {
  const { event, texts } = mirrored();
  const json = (body: unknown) => ({ contentType: 'application/json', body: JSON.stringify(body) });
  await page.route(`**/data/${shared.file}`, (route) => route.fulfill(json(event)));
  for (const article of texts) {
    const entry = timeline.articles.find((one) => one.id === article.id);
    await page.route(`**/data/${entry?.file}`, (route) => route.fulfill(json(article)));
  }
  await read(page, `${address}&base=${texts[0]?.id}`);
  const directions = (selector: string) => page.locator(selector).evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).direction));
  expect(await directions('p:has([data-spot])')).toEqual(['rtl', 'rtl']);
  expect(new Set(await directions('[data-at] blockquote p'))).toEqual(new Set(['ltr']));
  for (const { below, clear } of await marginOf(page)) expect(Math.min(below + 1, clear)).toBeGreaterThanOrEqual(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe has nothing to say of one text, ${colorScheme}, wide and on a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await read(page);
    await expectNoFaults(page);
    await page.setViewportSize(phone);
    await unfold(page);
    await expectNoFaults(page);
  });
}
