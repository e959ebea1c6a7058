/** What stands level: rows at every width and size of text, in both directions of writing, and passages in columns that scroll together. And the columns as a reader arranges them, by link and by keys. */
import type { Locator, Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import { idOf, invented, serveTo, versionOf } from './invented.ts';
import { expect, test } from './page.ts';
import { addressOf, comparison, field, said } from './site.ts';

const told = invented({
  id: 'e0levels000',
  versions: [
    versionOf(0, [
      'Harbour Post: the old crane at the north pier came down early on Tuesday, and nobody had heard it creak before.',
      'The port office says it will open again within a week.',
      'A diver looked for the hook all afternoon.',
    ]),
    versionOf(1, ['انهارت الرافعة القديمة عند الرصيف الشمالي صباح الثلاثاء (11 March).', 'يقول مكتب الميناء إنه سيفتح من جديد خلال أسبوع.']),
    versionOf(2, [
      'משרד הנמל אומר שייפתח שוב בתוך שבוע, ואולי קודם לכן אם מזג האוויר יאפשר זאת.',
      'העגורן הישן ברציף הצפוני קרס ביום שלישי בבוקר (crane no. 4).',
    ]),
    versionOf(3, ['Messenger: a crane fell.', 'Diver searches for hook.', 'Office: open again in a week.', 'Gulls were seen.']),
  ],
  origins: [[0, 3], [1], [2]],
  statements: [
    { cells: [[0], [0], [1], [0]], same: false },
    { cells: [[2], [], [], [1]], same: false },
    { cells: [[1], [1], [0], [2]], same: false },
    { cells: [[], [], [], [3]], same: false },
  ],
});
const [post, arabic, hebrew, messenger] = [0, 1, 2, 3].map(idOf);
const { columns } = messages;

async function show(page: Page, search = ''): Promise<void> {
  await serveTo(page, told);
  await page.goto(`./${addressOf(told.entry)}&as=lines${search}`);
  await expect(comparison(page)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

const rows = (page: Page): Locator => comparison(page).locator('tbody tr');
const names = (page: Page): Promise<(string | null)[]> =>
  comparison(page)
    .locator('thead tr:first-child th a')
    .evaluateAll((links) => links.map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('article')));

/** The tops of the cells of each row: one number where they stand level. Where cells are stacked each bears its name. */
async function expectLevel(page: Page): Promise<void> {
  const found = await rows(page).evaluateAll((all) =>
    all.map((row) => {
      const cells = [...row.querySelectorAll('th, td')].map((cell) => cell.getBoundingClientRect());
      const stacked = cells.every((box) => Math.abs(box.left - (cells[0]?.left ?? 0)) < 4);
      const tops = cells.map((box) => box.top);
      const named = [...row.querySelectorAll('td > bdi:first-child')].every((name) => name.checkVisibility());
      return { cells: cells.length, ok: stacked ? named : Math.max(...tops) - Math.min(...tops) <= 1 };
    }),
  );
  expect(found).toHaveLength(4);
  for (const row of found) expect(row).toEqual({ cells: 5, ok: true });
}

for (const zoom of [100, 200]) {
  for (const width of [320, 390, 768, 1024, 1440, 2560]) {
    test(`rows are level at ${width} px, text at ${zoom} %`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript((size) => {
        new MutationObserver(() => document.documentElement?.style.setProperty('font-size', size)).observe(document, { childList: true });
      }, `${zoom}%`);
      await show(page);
      await expectLevel(page);
      const box = comparison(page).locator('..');
      expect(await box.evaluate((section) => section.getBoundingClientRect().right - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    });
  }
}

test('text that runs from right to left does so in its own cell and nowhere else', async ({ page }) => {
  await show(page);
  const cells = rows(page).first().locator('td p:first-of-type');
  const directions = await cells.evaluateAll((all) => all.map((one) => [getComputedStyle(one).direction, getComputedStyle(one).textAlign]));
  expect(directions.map(([direction]) => direction).sort()).toEqual(['ltr', 'ltr', 'rtl', 'rtl']);
  expect(new Set(directions.map(([, align]) => align))).toEqual(new Set(['start']));
});

test('rows told by most come first where the reader wants it, and Back brings the order of the text', async ({ page }) => {
  await show(page);
  const speakers = (): Promise<number[]> => rows(page).evaluateAll((all) => all.map((row) => row.querySelectorAll('td a').length));
  await expect.poll(speakers).toEqual([4, 2, 4, 1]);
  await page.getByRole('radio', { name: columns.sort.agreement }).check();
  await expect.poll(speakers).toEqual([4, 4, 2, 1]);
  expect(field(page, 'sort')).toBe('agreement');
  await page.goBack();
  await expect.poll(speakers).toEqual([4, 2, 4, 1]);
});

test('versions of one origin stand under one bracket', async ({ page }) => {
  await show(page);
  expect(await names(page)).toEqual([post, messenger, arabic, hebrew]);
  await expect(
    comparison(page)
      .getByText(`${columns.origin(0)}: ${columns.oneOrigin.text(2, 2)}`)
      .first(),
  ).toBeVisible();
});

test('a link pins, orders and hides columns, and what is hidden comes back', async ({ page }) => {
  await show(page, `&pin=${hebrew}&order=${arabic}.${post}&hide=${messenger}`);
  expect(await names(page)).toEqual([hebrew, arabic, post]);
  await expect(page.getByText(columns.hidden(1))).toBeVisible();
  await page.getByRole('button', { name: columns.show, exact: true }).click();
  await expect.poll(() => names(page)).toEqual([hebrew, arabic, post, messenger]);
  await expect(said(page, columns.said.shown(1))).toBeAttached();
});

test('keys pin, move and hide a column, say so, and Back undoes each step', async ({ page }) => {
  await show(page);
  const tools = comparison(page).getByRole('toolbar').nth(2);
  await tools.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual([arabic, post, messenger, hebrew]);
  await expect(said(page, /^Pinned/)).toBeAttached();
  expect(field(page, 'pin')).toBe(arabic);
  await page.goBack();
  await expect.poll(() => names(page)).toEqual([post, messenger, arabic, hebrew]);
  await tools.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual([post, arabic, messenger, hebrew]);
  await expect(page.locator(':focus')).toHaveAccessibleName(new RegExp(`^${columns.earlier}: انهارت`));
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual([post, messenger, hebrew]);
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Hide: /);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => names(page)).toEqual([post, messenger, arabic, hebrew]);
});

test('a pinned column stays in sight while the others pass', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await show(page, `&pin=${hebrew}`);
  const head = comparison(page).locator('thead tr:first-child th').nth(1);
  const before = await head.evaluate((cell) => cell.getBoundingClientRect().left);
  await comparison(page).evaluate((table) => table.parentElement?.scrollTo({ left: 300 }));
  await expect.poll(() => comparison(page).evaluate((table) => table.parentElement?.scrollLeft)).toBeGreaterThan(100);
  expect(await head.evaluate((cell) => cell.getBoundingClientRect().left)).toBeCloseTo(before, 0);
});

test.describe('passages in columns', () => {
  const text = (page: Page, article: string | undefined): Locator => page.locator(`[data-column="${article}"]`);
  const topOf = (page: Page, article: string | undefined, row: number): Promise<number> =>
    text(page, article)
      .locator(`[data-row="${row}"]`)
      .evaluate((passage) => passage.getBoundingClientRect().top);

  async function showVersions(page: Page): Promise<void> {
    await page.setViewportSize({ width: 1440, height: 700 });
    await serveTo(page, told);
    await page.goto(`./${addressOf(told.entry)}&as=versions`);
    await expect(text(page, post)).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
  }

  /** Turns one column until a passage of it stands where the others follow to. */
  async function scrollTo(page: Page, article: string | undefined, row: number): Promise<void> {
    await text(page, article).evaluate((column, wanted) => {
      const passage = column.querySelector(`[data-row="${wanted}"]`);
      column.scrollTop += (passage?.getBoundingClientRect().top ?? 0) - column.getBoundingClientRect().top - 12;
    }, row);
  }

  test('stand in the order of each article', async ({ page }) => {
    await showVersions(page);
    const order = (article: string | undefined): Promise<(string | null)[]> =>
      text(page, article)
        .locator('[data-row]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-row')));
    expect([await order(post), await order(hebrew), await order(messenger)]).toEqual([
      ['0', '2', '1'],
      ['2', '0'],
      ['0', '1', '2', '3'],
    ]);
  });

  for (const row of [0, 2]) {
    test(`scrolling one brings statement ${row} level in all that tell it`, async ({ page }) => {
      await showVersions(page);
      await scrollTo(page, messenger, row);
      const own = await topOf(page, messenger, row);
      for (const article of [post, arabic, hebrew]) {
        await expect.poll(async () => Math.abs((await topOf(page, article, row)) - own)).toBeLessThanOrEqual(1.5);
      }
    });
  }

  test('unlocked, each column goes its own way', async ({ page }) => {
    await showVersions(page);
    await page.getByRole('checkbox', { name: columns.lock }).uncheck();
    const before = await topOf(page, post, 2);
    await scrollTo(page, messenger, 2);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await topOf(page, post, 2)).toBe(before);
    await text(page, messenger).locator('[data-row="2"]').getByRole('button').click();
    await expect(said(page, columns.levelled(3))).toBeAttached();
    const own = await topOf(page, messenger, 2);
    await expect.poll(async () => Math.abs((await topOf(page, post, 2)) - own)).toBeLessThanOrEqual(1.5);
  });

  test('under the focus the counterparts light up in all columns', async ({ page }) => {
    await showVersions(page);
    await text(page, post).locator('[data-row="2"] a').focus();
    await expect(page.locator('[data-hot]')).toHaveCount(4);
    await expect(page.locator('[data-hot]:not([data-row="2"])')).toHaveCount(0);
  });

  test('a column that does not tell what is level says so', async ({ page }) => {
    await showVersions(page);
    await scrollTo(page, messenger, 1);
    await expect(page.locator('[data-absent]')).toHaveCount(2);
  });
});
