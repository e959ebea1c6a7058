/** Questions that open a panel over the page: nothing moves for them, and they close alone, before the event does. */
import type { Locator, Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import { publicationDays } from '../src/synopsis/clock.ts';
import { shared, timeline } from './dataset.ts';
import { frameOf, test } from './host-page.ts';
import { expect } from './page.ts';
import { addressOf, button, closeButton, comparison, dialog, linesOf, open, panelOf, type View } from './site.ts';

const ofEvent = (view: View): readonly [string, Locator][] => [
  ['why this date', view.getByText(messages.date.why)],
  ['why one event', view.getByText(messages.event.joined)],
  ['which origins', view.getByText(/^\d+ versions · \d+ origins?$/)],
  ['what is beside it', view.getByText(/^Beside it: /)],
  ['why a publication has its date', comparison(view).getByText(messages.version.why).first()],
];
const lines = linesOf(shared);

/** Where everything on the page stands that is not in a panel. */
const layout = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('summary, h2, nav a, th, td')]
      .filter((node) => !node.closest('[popover]'))
      .map((node) => {
        const { x, y, height } = node.getBoundingClientRect();
        return [x, y, height].map(Math.round).join(' ');
      })
      .join('\n'),
  );

for (const width of [1440, 390]) {
  test(`at ${width} px a panel lies over what follows and moves nothing; Escape closes it alone`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, lines);
    await expect(comparison(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    for (const [what, question] of ofEvent(page)) {
      await question.scrollIntoViewIfNeeded();
      const before = await layout(page);
      await question.click();
      // Its words may still be on their way, and Tab would pass an empty panel.
      await expect(panelOf(question).locator('a, input').first(), what).toBeVisible();
      expect(await layout(page), what).toBe(before);
      const box = await panelOf(question).boundingBox();
      expect(box?.x, what).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), what).toBeLessThanOrEqual(width);
      if (width < 700) expect(box?.width, what).toBeGreaterThan(width - 20);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await expect(panelOf(question), what).toBeHidden();
      await expect(closeButton(page), what).toBeVisible();
      await expect(question.locator('xpath=ancestor-or-self::summary'), what).toBeFocused();
    }
    await page.keyboard.press('Escape');
    await expect(closeButton(page)).toHaveCount(0);
  });
}

test('a panel closes by its question, by a press elsewhere and where the keyboard walks on', async ({ page }) => {
  await open(page, lines);
  const question = page.getByText(messages.date.why);
  const panel = panelOf(question);
  await question.click();
  await expect(panel).toBeVisible();
  await question.click();
  await expect(panel).toBeHidden();
  await question.click();
  await expect(panel).toBeVisible();
  await page.locator('#event-title').click({ position: { x: 2, y: 2 } });
  await expect(panel).toBeHidden();
  await question.click();
  await expect(panel).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(panel).toBeHidden();
});

test('an article opened from a panel and closed leads back into it', async ({ page }) => {
  await open(page, lines);
  const question = page.getByText(messages.date.why);
  await question.click();
  await panelOf(question).getByRole('link').first().click();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(panelOf(question).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panelOf(question)).toBeHidden();
  await expect(closeButton(page)).toBeVisible();
});

test('a bracket over columns leads to the reasons of its origin, in the panel', async ({ page }) => {
  await open(page, lines);
  await comparison(page).locator('[data-bracket] button').first().click();
  const origins = page.getByText(/^\d+ versions · \d+ origins?$/);
  await expect(panelOf(origins).locator('li:focus')).toHaveCount(1);
  await expect(panelOf(origins).locator('li:focus')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(panelOf(origins)).toBeHidden();
  await expect(closeButton(page)).toBeVisible();
});

test('in a frame the panel opens, and Escape closes it alone', async ({ page, host, baseURL }) => {
  await host.show(page, [{ src: `${baseURL}${addressOf(shared)}&embed=1` }]);
  const frame = frameOf(page);
  const question = frame.getByText(messages.date.why);
  await question.click();
  await expect(panelOf(question)).toBeVisible();
  await question.press('Escape');
  await expect(panelOf(question)).toBeHidden();
  await expect(closeButton(frame)).toBeVisible();
});

test('on paper an answer that was asked for is a part of the page', async ({ page }) => {
  await open(page, lines);
  const question = page.getByText(messages.date.why);
  await question.click();
  await page.emulateMedia({ media: 'print' });
  const answer = question.locator('xpath=ancestor::details').getByRole('status');
  await expect(answer).toBeVisible();
  const topOf = async (one: Locator): Promise<number> => (await one.boundingBox())?.y ?? Number.NaN;
  await expect.poll(async () => (await topOf(page.locator('#event-title'))) - (await topOf(answer))).toBeGreaterThan(0);
});

test('Escape in the bar of the second clock lifts its limit and leaves the event open', async ({ page }) => {
  await open(page, `${lines}&known=${publicationDays(timeline).at(-1)}`);
  await button(page, messages.known.before).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: messages.known.bar })).toHaveCount(0);
  await expect(closeButton(page)).toBeVisible();
});
