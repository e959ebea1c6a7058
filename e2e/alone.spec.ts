/** What one version alone tells: found from any view, under an address of its own, by the keyboard too. */
import AxeBuilder from '@axe-core/playwright';
import { messages } from '../src/app/messages.ts';
import { aloneIn, countsOf } from '../src/synopsis/alone.ts';
import { rowsOf } from '../src/synopsis/rows.ts';
import { readEvent, timeline } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, comparison, field, open } from './site.ts';

const phone = { width: 390, height: 844 };

/** An event of which one version alone makes a statement. */
const event = (() => {
  const found = timeline.events.find((entry) => {
    const file = readEvent(entry);
    return countsOf(aloneIn(file, rowsOf(file))).version.rows > 0;
  });
  if (!found) throw new Error('No event of the dataset has a statement of one version alone');
  return found;
})();
const file = readEvent(event);
const all = aloneIn(file, rowsOf(file));

test('a chip leads to it, each number back to its statement among all', async ({ page }) => {
  await open(page, `${addressOf(event)}&as=figures`);
  await page.getByRole('link', { name: new RegExp(`^${messages.alone.heading}: `) }).press('Enter');
  const list = page.getByRole('region', { name: messages.alone.heading });
  await expect(list).toBeVisible();
  expect([field(page, 'as'), field(page, 'show')]).toEqual(['lines', 'alone']);
  await expect(comparison(page)).toHaveCount(0);
  await expect(list.getByRole('heading')).toHaveCount(all.length);
  const [row] = all.flatMap(({ rows }) => rows);
  await list.getByRole('button', { name: messages.row.number((row?.index ?? 0) + 1), exact: true }).press('Enter');
  await expect(page.locator(`#row-${row?.index}`)).toBeFocused();
  await page.goBack();
  await expect(list).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe has nothing to say of it, and nothing sticks out, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(phone);
    await open(page, `${addressOf(event)}&as=lines&show=alone`);
    await expect(page.getByRole('region', { name: messages.alone.heading })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}
