/** Days are days: whatever zone the reader's clock keeps, every printed day is the same. */
import type { Browser, Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import { readEvent, shared, timeline } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, comparison, dialog, open } from './site.ts';

/** Fourteen hours ahead, ten behind, and two whose offsets are no whole hours. */
const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu', 'Australia/Lord_Howe'];

/** The pixels of the axis and the lanes when nothing changes them any more: with the fonts the timeline measures its words again. */
async function settled(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(async () => {
    const drawn = (): string => [...document.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL()).join('\n');
    let picture = drawn();
    for (let alike = 0; alike < 5; ) {
      await new Promise((done) => requestAnimationFrame(done));
      const now = drawn();
      alike = now === picture ? alike + 1 : 0;
      picture = now;
    }
    return picture;
  });
}

/** What stands on the page, and the pixels of the axis and the lanes. */
async function read(page: Page): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  await open(page);
  const picture = await settled(page);
  texts.push(await page.getByRole('banner').textContent());
  const labels = page.getByRole('gridcell').getByRole('button');
  texts.push(...(await labels.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''))));
  texts.push(picture);
  await page.goto('./?v=1&view=list');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  texts.push(await page.getByRole('main').textContent());
  await open(page, addressOf(shared));
  await expect(comparison(page).locator('tbody tr')).toHaveCount(readEvent(shared).statements.length);
  await page.getByText(messages.date.why).click();
  // A scale has its dates, too.
  texts.push(await page.getByRole('img', { name: messages.date.dossier.result }).first().textContent());
  texts.push(await page.getByRole('article').first().textContent());
  for (const article of timeline.articles) {
    await open(page, `?v=1&article=${article.id}`);
    await expect(dialog(page)).toContainText(article.name.words.slice(0, 30));
    texts.push(await dialog(page).textContent());
  }
  return texts;
}

async function readIn(browser: Browser, timezoneId: string, baseURL: string): Promise<(string | null)[]> {
  const context = await browser.newContext({ timezoneId, baseURL, locale: 'en-GB', reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const texts = await read(page);
  // The browser took the zone: only UTC has no offset.
  expect((await page.evaluate(() => new Date(2024, 0, 1).getTimezoneOffset())) === 0).toBe(timezoneId === 'UTC');
  await context.close();
  return texts;
}

for (const zone of zones) {
  test(`in ${zone} the days are those of UTC`, async ({ browser, baseURL }) => {
    test.slow();
    const here = await readIn(browser, 'UTC', baseURL ?? '');
    const there = await readIn(browser, zone, baseURL ?? '');
    expect(here.join(' ')).toMatch(/\b(?:1|2)\d{3}\b/);
    expect(there.map((text) => text?.slice(0, 20_000))).toEqual(here.map((text) => text?.slice(0, 20_000)));
    expect(there).toEqual(here);
  });
}
