/** Links to events that a later build has joined, parted or lost: each leads to what is left of its event, and nothing jumps on the way. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import { shared, timeline } from './dataset.ts';
import { build, former, link, never, note, other, panel, two, words } from './moved.ts';
import { expect, test } from './page.ts';
import { addressOf, alert, button, closeButton, comparison, eventTitle, field, grid, marksOf, notFound, open } from './site.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

/** Keeps every heading that the page has ever shown. */
async function keepHeadings(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { headings: seen });
    new MutationObserver(() => {
      for (const one of document.querySelectorAll('h2')) seen.add(one.textContent ?? '');
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { headings: Set<string> }).headings]);
}

test('a link to an event that another took in leads there, in its own step of the history, and says so', async ({ page }) => {
  await build(page, [never, shared.id]);
  const headings = await keepHeadings(page);
  await open(page);
  const before = await page.evaluate(() => history.length);
  await page.goto(`./${link}&scale=even&from=2001-01-01&to=2031-01-01`);
  await expect(eventTitle(page, shared)).toBeFocused();
  await expect(note(page)).toBeInViewport({ ratio: 1 });
  await expect.poll(() => field(page, 'event')).toBe(shared.id);
  expect(new URL(page.url()).search).toBe(`${addressOf(shared)}&scale=even&from=2001-01-01&to=2031-01-01`);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  expect(await headings()).not.toContain(words.event);
  await page.goBack();
  await expect(comparison(page)).toHaveCount(0);
  expect(field(page, 'event')).toBeNull();
});

test('the note goes when it is dismissed, and when the reader goes on', async ({ page }) => {
  await build(page, [shared.id]);
  await open(page, link);
  await expect(comparison(page)).toBeVisible();
  await button(page, words.dismiss).press('Enter');
  await expect(note(page)).toHaveCount(0);
  await expect(eventTitle(page, shared)).toBeFocused();
  await page.goto('about:blank');
  await open(page, link);
  await expect(note(page)).toHaveCount(1);
  // Written when the address has come to rest.
  await expect.poll(() => field(page, 'event')).toBe(shared.id);
  await marksOf(page, other).first().click();
  await expect(eventTitle(page, other)).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  await page.goBack();
  await expect(eventTitle(page, shared)).toBeVisible();
  await expect(note(page)).toHaveCount(0);
});

test('a link to an event that was parted offers the parts, that with most of it first', async ({ page }) => {
  await build(page, [other.id, never, shared.id]);
  await open(page, `${link}&scale=even`);
  const offer = panel(page, words.parted(2));
  await expect(heading(page, words.parted(2))).toBeFocused();
  await expect(offer.getByRole('listitem')).toHaveCount(2);
  const titles = await offer.getByRole('link').allTextContents();
  expect(titles).toEqual([other.title.words, shared.title.words]);
  await expect(comparison(page)).toHaveCount(0);
  expect(field(page, 'event')).toBe(former);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(eventTitle(page, other)).toBeFocused();
  await expect.poll(() => new URL(page.url()).search).toBe(`${addressOf(other)}&scale=even`);
  await expect(note(page)).toHaveCount(0);
  await page.goBack();
  await expect(heading(page, words.parted(2))).toBeVisible();
});

test('a link to an event of which nothing is left says so, with ways on', async ({ page }) => {
  await build(page, []);
  await open(page, link);
  const end = panel(page, words.gone);
  await expect(heading(page, words.gone)).toBeFocused();
  await expect(notFound(page)).toHaveCount(0);
  await end.getByRole('link').first().click();
  await expect(closeButton(page)).toBeVisible();
  await page.goBack();
  await end.getByRole('button', { name: words.home }).click();
  await expect(end).toHaveCount(0);
  expect(field(page, 'event')).toBeNull();
  await expect(grid(page)).toBeVisible();
});

test('until it is known what became of an event, nothing stands that would have to give way', async ({ page }) => {
  const headings = await keepHeadings(page);
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/data/moved.json', async (route) => {
    await held;
    await route.fulfill({ json: { formatVersion: 1, events: { [former]: two } } });
  });
  await page.goto(`./${link}`);
  await expect(page.locator('main [aria-busy="true"]')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText(messages.count.articles(timeline.articles.length));
  await expect(grid(page)).toHaveCount(0);
  answer();
  await expect(heading(page, words.parted(2))).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  expect(await headings()).not.toContain(words.event);
});

const answers: readonly [what: string, answer: { status?: number; contentType: string; body: string }][] = [
  ['missing', { status: 404, contentType: 'text/plain', body: '' }],
  ['a page', { contentType: 'text/html', body: '<!doctype html>' }],
  ['cut off', { contentType: 'application/json', body: '{"formatVersion":1,"events":{' }],
  ['of another form', { contentType: 'application/json', body: `{"formatVersion":1,"events":{"${former}":"${shared.id}"}}` }],
  ['of another dataset', { contentType: 'application/json', body: `{"formatVersion":1,"events":{"${never}":["${shared.id}"]}}` }],
  ['of another build', { contentType: 'application/json', body: `{"formatVersion":1,"events":{"${former}":["${never}"]}}` }],
];

for (const [what, answer] of answers) {
  test(`where the record of what moved is ${what}, the link leads nowhere, as before`, async ({ page, faults }) => {
    faults.allow(/moved\.json/);
    await page.route('**/data/moved.json', (route) => route.fulfill(answer));
    await open(page, link);
    await expect(notFound(page)).toBeVisible();
    await expect(alert(page)).toHaveCount(0);
    expect(field(page, 'event')).toBe(former);
  });
}

test('the record is asked for by such links alone', async ({ page }) => {
  const record = await build(page, [shared.id]);
  for (const search of ['', addressOf(shared), '?v=1&event=%3Cb%3E', '?v=1&article=a0000000000']) {
    await page.goto('about:blank');
    await open(page, search);
  }
  expect(record.asked()).toBe(0);
  await page.goto('about:blank');
  await open(page, link);
  await expect(note(page)).toHaveCount(1);
  expect(record.asked()).toBe(1);
});

const endings: readonly [what: string, heirs: readonly string[], name: string][] = [
  ['a link that was followed', [shared.id], shared.title.words],
  ['an event that was parted', two, words.parted(2)],
  ['an event that is gone', [], words.gone],
];

for (const [what, heirs, name] of endings) {
  test(`axe finds nothing to say about ${what}, light or dark, wide or narrow`, async ({ page }) => {
    await build(page, heirs);
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 850 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('about:blank');
      await open(page, link);
      await expect(heading(page, name)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
  });
}
