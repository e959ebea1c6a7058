/** The ways from findings: each chip brings what it tells into view, with the keyboard's focus there, and Back brings the reader back to the chip. */
import AxeBuilder from '@axe-core/playwright';
import { messages } from '../src/app/messages.ts';
import { findingsOf } from '../src/synopsis/findings.ts';
import { readEvent, shared } from './dataset.ts';
import { expect, test } from './page.ts';
import { linesOf, open } from './site.ts';

const count = findingsOf(readEvent(shared)).length;

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`at ${width} px each finding leads to what tells it, and Back to the finding`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await open(page, linesOf(shared));
    await page.getByRole('button', { name: messages.event.allChips(count) }).click();
    const chips = page.getByRole('list', { name: messages.event.chips }).getByRole('link');
    await expect(chips).toHaveCount(count);
    const start = page.url();
    // As a place that a link names is marked in its article.
    const mark = await page.evaluate(() => {
      const sample = document.body.appendChild(document.createElement('i'));
      sample.style.setProperty('background-color', 'var(--place)');
      const colour = getComputedStyle(sample).backgroundColor;
      sample.remove();
      return colour;
    });
    for (const chip of await chips.all()) {
      const name = (await chip.textContent()) ?? '';
      await chip.focus();
      const before = (await chip.boundingBox())?.y ?? 0;
      await page.keyboard.press('Enter');
      const told = page.locator('[data-told]').first();
      await expect(told, name).toBeFocused();
      await expect(told, name).toBeInViewport();
      expect(await told.evaluate((node) => getComputedStyle(node).backgroundColor), name).toBe(mark);
      // High in the window: what is told goes on below its head.
      await expect.poll(async () => (await told.boundingBox())?.y, name).toBeLessThan(height * 0.75);
      await page.goBack();
      expect(page.url()).toBe(start);
      await expect(chip, name).toBeFocused();
      await expect.poll(async () => Math.abs(((await chip.boundingBox())?.y ?? 0) - before), `px that ${name} has moved`).toBeLessThan(height / 2);
      await expect(chip, name).toBeInViewport({ ratio: 1 });
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe has nothing to say of what findings lead to, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, linesOf(shared));
    await page.getByRole('button', { name: messages.event.allChips(count) }).click();
    const chips = page.getByRole('list', { name: messages.event.chips }).getByRole('link');
    await expect(chips).toHaveCount(count);
    for (const chip of await chips.all()) {
      await chip.press('Enter');
      await expect(page.locator('[data-told]').first()).toBeFocused();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))).toEqual([]);
    }
  });
}
