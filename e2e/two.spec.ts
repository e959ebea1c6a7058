/** Two versions: any two side by side, word by word, by choice and by address. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import type { EventEntry } from '../src/model/event.ts';
import { rowsOf } from '../src/synopsis/rows.ts';
import { twoOf } from '../src/synopsis/two.ts';
import { readEvent, shared, timeline } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, field, open } from './site.ts';

const { two } = messages.reading;
const phone = { width: 390, height: 844 };

const left = (page: Page): Locator => page.getByRole('combobox', { name: two.left, exact: true });
const right = (page: Page): Locator => page.getByRole('combobox', { name: two.right, exact: true });
const table = (page: Page): Locator => page.getByRole('table', { name: messages.views.about.two });

/** Two versions of an event of which some statements are alike, some edited or told in other words. */
function pairWith(kind: 'same' | 'edited' | 'reworded'): {
  event: EventEntry;
  ids: readonly [string, string];
  pairs: ReturnType<typeof twoOf>['pairs'];
} {
  for (const event of timeline.events) {
    const file = readEvent(event);
    for (const [i, one] of file.versions.entries()) {
      for (const [j, other] of file.versions.entries()) {
        if (i === j) continue;
        const { pairs } = twoOf(file, rowsOf(file), i, j);
        if (pairs.some((pair) => pair.kind === kind)) return { event, ids: [one.article, other.article], pairs };
      }
    }
  }
  throw new Error(`No two versions of the dataset have a statement that is ${kind}`);
}

const address = ({ event, ids }: ReturnType<typeof pairWith>): string => `${addressOf(event)}&as=two&base=${ids[0]}&beside=${ids[1]}`;

test('two versions are chosen and swapped, each step with an address, and Back returns', async ({ page }) => {
  await open(page, `${addressOf(shared)}&as=two`);
  const [first, second] = [await left(page).inputValue(), await right(page).inputValue()];
  expect(first).not.toBe(second);
  await page.getByRole('button', { name: two.swap }).press('Enter');
  await expect(left(page)).toHaveValue(second);
  expect([field(page, 'base'), field(page, 'beside')]).toEqual([second, first]);
  await page.goBack();
  await expect(left(page)).toHaveValue(first);
  const third = readEvent(shared).versions.find(({ article }) => article !== first && article !== second)?.article ?? '';
  await right(page).selectOption(third);
  await expect.poll(() => field(page, 'beside')).toBe(third);
});

test('words that differ are marked as taken out and put in, and heard as such', async ({ page }) => {
  const chosen = pairWith('edited');
  await open(page, address(chosen));
  const marks = { del: table(page).locator('del'), ins: table(page).locator('ins') };
  const edited = chosen.pairs.filter((pair) => pair.kind === 'edited');
  const runs = (side: 'left' | 'right') => edited.flatMap((pair) => pair[side]).flatMap((laid) => laid.runs.filter((run) => !run.shared)).length;
  await expect(marks.del).toHaveCount(runs('left'));
  await expect(marks.ins).toHaveCount(runs('right'));
  const link = table(page)
    .getByRole('link')
    .filter({ has: page.locator('ins, del') })
    .first();
  await expect(link).toHaveAccessibleName(new RegExp(`${two.aloud.del}|${two.aloud.ins}`));
});

test('in other words what is shared is marked instead', async ({ page }) => {
  await open(page, address(pairWith('reworded')));
  await expect(table(page).locator('mark').first()).toBeVisible();
});

test('the marks that are explained are those that stand there', async ({ page }) => {
  for (const kind of ['edited', 'reworded'] as const) {
    const chosen = pairWith(kind);
    await open(page, address(chosen));
    await expect(table(page).locator('tbody th')).toHaveCount(chosen.pairs.length);
    for (const stroke of ['del', 'ins', 'mark'] as const) {
      const stands = (await table(page).locator(stroke).count()) > 0;
      await expect(page.getByRole('listitem').filter({ hasText: two.means[stroke] }), `${stroke} where ${kind}`).toHaveCount(stands ? 1 : 0);
    }
  }
});

test('only differences hides what is the same and says how much', async ({ page }) => {
  const chosen = pairWith('same');
  const same = chosen.pairs.filter((pair) => pair.kind === 'same' && pair.moved === null).length;
  await open(page, address(chosen));
  const headings = table(page).getByRole('rowheader').or(table(page).locator('tbody th'));
  await expect(headings).toHaveCount(chosen.pairs.length);
  await page.getByRole('checkbox', { name: two.onlyDifferences }).check();
  await expect(headings).toHaveCount(chosen.pairs.length - same);
  await expect(page.getByText(same === chosen.pairs.length ? two.nothing : two.hidden(same))).toBeVisible();
});

test('the cells of a statement stand level, and on a phone one below the other', async ({ page }) => {
  await open(page, address(pairWith('edited')));
  const tops = () =>
    table(page)
      .locator('tbody tr:has(td)')
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
  await expect.poll(async () => new Set(await tops()).size).toBe(1);
  await page.setViewportSize(phone);
  await expect.poll(async () => new Set(await tops()).size).toBe(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('an event of one version says that there is nothing to lay beside it', async ({ page }) => {
  const single = timeline.events.find((event) => event.tellings.length === 1);
  if (!single) throw new Error('Every event of the dataset is told by several');
  await open(page, `${addressOf(single)}&as=two`);
  await expect(page.getByText(two.one)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe has nothing to say of two versions, ${colorScheme}, wide and on a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const kind of ['edited', 'reworded'] as const) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(page, address(pairWith(kind)));
      await expect(table(page)).toBeVisible();
      for (const size of [null, phone]) {
        if (size) await page.setViewportSize(size);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))).toEqual(
          [],
        );
      }
    }
  });
}
