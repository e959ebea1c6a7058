/** What a phone shows of a comparison: every view by its tab, and an overview that says as much as on a desk. */
import type { Locator, Page } from 'playwright/test';
import { views } from '../src/app/address.ts';
import { messages } from '../src/app/messages.ts';
import { crowd } from '../tests/app/ledger-sample.ts';
import { timelineOf } from '../tests/app/versions.ts';
import { readEvent, shared } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, comparison, eventTitle, linesOf, open } from './site.ts';

const words = messages.reading.overview;
const event = readEvent(shared);
/** Columns of Versions and ticks of the overview have no role of their own. */
const columns = (page: Page): Locator => page.getByRole('region', { name: messages.event.versions }).locator('> section');
const widened = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const width of [390, 320]) {
  test(`at ${width} px the tab of every view is in sight and wide enough for its words`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, linesOf(shared));
    const tabs = page.getByRole('navigation', { name: messages.views.label }).getByRole('link');
    await expect(tabs).toHaveCount(views.length);
    for (const tab of await tabs.all()) {
      const box = await tab.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await tab.evaluate((node) => node.scrollWidth <= node.clientWidth + 1)).toBe(true);
    }
  });

  test(`at ${width} px the open overview has numbers, what each article tells first, and where`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, linesOf(shared));
    await expect(comparison(page)).toBeVisible();
    await page.getByText(words.label, { exact: true }).click();
    await expect(page.getByRole('toolbar', { name: words.statements }).getByText('1', { exact: true })).toBeVisible();
    const orders = page.locator('ul[class*="orders"] li');
    await expect(orders).toHaveCount(event.versions.length);
    for (const order of await orders.all()) {
      await expect(order).toBeVisible();
      await expect(order).toHaveText(/tells \d+ first|all it tells/);
      expect(await order.evaluate((node) => node.scrollWidth <= node.clientWidth + 1)).toBe(true);
    }
    const bars = page.locator('[class*="bars"] > [class*="bar"]');
    for (const [i, bar] of (await bars.all()).entries()) {
      const [line, order] = [await bar.boundingBox(), await orders.nth(i).boundingBox()];
      expect(line?.width).toBeGreaterThan(width * 0.7);
      // Below its words and above those of the next article.
      expect(line?.y).toBeGreaterThanOrEqual((order?.y ?? 0) + (order?.height ?? 0) - 1);
      const next = i + 1 < event.versions.length ? await orders.nth(i + 1).boundingBox() : null;
      if (next) expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(next.y + 1);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}

for (const width of [390, 320]) {
  test(`at ${width} px every option above the columns is in sight, whole`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const as of ['lines', 'versions']) {
      await open(page, `${addressOf(shared)}&as=${as}`);
      const options = page.getByRole('article').locator('label:has([type=checkbox], [type=radio]):not(details *)');
      await expect(options.first()).toBeVisible();
      expect(await options.count()).toBeGreaterThan(1);
      for (const option of await options.all()) {
        await expect(option).toBeInViewport({ ratio: 1 });
        expect((await option.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test(`at ${width} px a column of Versions has the width but for the edge of the next, and comes to rest at its edge`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, `${addressOf(shared)}&as=versions`);
    const [first, second] = [columns(page).nth(0), columns(page).nth(1)];
    const [one, next] = [await first.boundingBox(), await second.boundingBox()];
    expect(one?.width).toBeGreaterThan(width * 0.8);
    expect(width - (next?.x ?? width)).toBeGreaterThan(30);
    await columns(page)
      .locator('..')
      .evaluate((board) => board.scrollBy({ left: board.clientWidth * 0.7 }));
    await expect.poll(async () => Math.abs(((await second.boundingBox())?.x ?? 0) - (one?.x ?? 0))).toBeLessThan(2);
    expect(await widened(page)).toBeLessThanOrEqual(0);
  });

  test(`at ${width} px the ways of an event stand in one line, and its numbers in the overview are whole or not there`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, linesOf(shared));
    await expect(comparison(page)).toBeVisible();
    const ways = page.getByRole('toolbar', { name: messages.event.ways }).getByRole('button');
    const lines = () => ways.evaluateAll((all) => new Set(all.map((way) => Math.round(way.getBoundingClientRect().y))).size);
    await expect.poll(lines).toBe(1);
    await page.getByText(words.label, { exact: true }).click();
    const ticks = page.locator('[class*="bars"] button');
    await expect(ticks.first()).toBeVisible();
    const shown = () =>
      ticks.evaluateAll((all) =>
        all.map((tick) => {
          const numbers = document.createRange();
          numbers.selectNodeContents(tick);
          const [inner, outer] = [numbers.getBoundingClientRect(), tick.getBoundingClientRect()];
          if (inner.top >= outer.top + tick.clientHeight - 1) return 'none';
          return inner.left >= outer.left - 1.5 && inner.right <= outer.right + 1.5 ? 'whole' : `cut: ${tick.textContent}`;
        }),
      );
    await expect.poll(async () => (await shown()).filter((one) => one.startsWith('cut'))).toEqual([]);
    expect(await shown()).toContain('whole');
  });
}

test('of forty columns the one that a phone has come to stands there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const many = crowd(40);
  await page.route('**/data/timeline.json', (route) => route.fulfill({ json: timelineOf(many) }));
  await page.route('**/data/events/*.json', (route) => route.fulfill({ json: many }));
  await page.goto(`./${addressOf(many)}&as=versions`);
  const board = page.getByRole('region', { name: messages.event.versions });
  for (const place of [20, 39]) {
    await board.evaluate((box, at) => box.scrollTo({ left: (box.scrollWidth / 40) * at }), place);
    const left = (await board.boundingBox())?.x ?? Number.NaN;
    // The last one rests at the other edge.
    const column = columns(page).and(page.locator(`[style*="--nth: ${place};"]`));
    await expect(column).toBeInViewport();
    await expect.poll(async () => Math.abs(((await column.boundingBox())?.x ?? 0) - left)).toBeLessThan(40);
  }
});

test('in large text the list of events is no wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto('./?v=1&view=list');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await widened(page)).toBeLessThanOrEqual(0);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  for (const as of [null, ...views]) {
    test(`a link to ${as ?? 'an event'} opens with its title and its views in sight`, async ({ page }) => {
      await open(page, `${addressOf(shared)}${as ? `&as=${as}` : ''}`);
      const tabs = page.getByRole('navigation', { name: messages.views.label });
      await expect(tabs.locator('[aria-current]')).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await expect(eventTitle(page, shared)).toBeInViewport({ ratio: 1 });
      await expect(tabs).toBeInViewport({ ratio: 1 });
    });
  }
});
