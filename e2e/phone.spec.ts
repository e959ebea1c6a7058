/** What a phone shows of a comparison: every view by its tab, and an overview that says as much as on a desk. */
import { views } from '../src/app/address.ts';
import { messages } from '../src/app/messages.ts';
import { readEvent, shared } from './dataset.ts';
import { expect, test } from './page.ts';
import { comparison, linesOf, open } from './site.ts';

const words = messages.reading.overview;
const event = readEvent(shared);

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
