/** What the reader sees when a file is missing, wrong or late: a plain message for that event or article with a way to try again, and the rest as before. */
import type { Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import type { EventEntry } from '../src/model/event.ts';
import { dated, readEvent, shared, timeline } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, alert, button, closeButton, comparison, eventTitle, grid, open, painted } from './site.ts';

const other = dated.find((event) => event.id !== shared.id && event.file !== shared.file);
if (other === undefined) throw new Error('The dataset holds only one dated event');

interface Wrong {
  what: string;
  reason: keyof typeof messages.trouble.reasons;
  status?: number;
  type?: string;
  body: string;
}

const good = (): string => JSON.stringify(readEvent(shared));
const json = 'application/json';

const wrongs: readonly Wrong[] = [
  { what: 'is missing', reason: 'missing', status: 404, type: 'text/plain', body: 'Not found' },
  { what: 'is refused', reason: 'refused', status: 500, type: 'text/plain', body: '' },
  { what: 'comes as a page', reason: 'not-data', type: 'text/html', body: '<!doctype html><title>Welcome</title>' },
  { what: 'is empty', reason: 'not-data', type: json, body: '' },
  { what: 'breaks off in the middle', reason: 'broken', type: json, body: good().slice(0, good().length / 2) },
  { what: 'nests a hundred thousand deep', reason: 'deep', type: json, body: `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}` },
  { what: 'is of another form', reason: 'misfit', type: json, body: JSON.stringify({ ...readEvent(shared), versions: 'many' }) },
  { what: 'is of a later format', reason: 'misfit', type: json, body: JSON.stringify({ ...readEvent(shared), formatVersion: 2 }) },
  { what: 'holds another event', reason: 'mixed-up', type: json, body: JSON.stringify({ ...readEvent(other), id: other.id }) },
];

const fileOf = (event: EventEntry): string => `**/data/${event.file}`;

/** The browser itself tells of a status that is no success. */
const told = /Failed to load resource/;

async function answer(page: Page, event: EventEntry, { status = 200, type = json, body }: Omit<Wrong, 'what' | 'reason'>): Promise<void> {
  await page.route(fileOf(event), (route) => route.fulfill({ status, contentType: type, body }));
}

for (const wrong of wrongs) {
  test(`an event whose file ${wrong.what} says so, and comes after all when it can`, async ({ page, faults }) => {
    if (wrong.status !== undefined) faults.allow(told);
    await answer(page, shared, wrong);
    await open(page, addressOf(shared));
    await expect(alert(page)).toContainText(messages.trouble.event);
    await expect(alert(page)).toContainText(messages.trouble.reasons[wrong.reason]);
    await expect(page.getByRole('grid')).toBeVisible();
    await page.unroute(fileOf(shared));
    await button(page, messages.trouble.retry).click();
    await expect(eventTitle(page, shared)).toBeVisible();
    await expect(alert(page)).toHaveCount(0);
  });
}

test('the failure of one event leaves the next one alone', async ({ page, faults }) => {
  faults.allow(told);
  await answer(page, shared, { status: 404, type: 'text/plain', body: '' });
  await open(page, addressOf(shared));
  await expect(alert(page)).toBeVisible();
  await page.goto(`./${addressOf(other)}`);
  await expect(eventTitle(page, other)).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
});

/** A choice as the reader's click would make it, without a mark to click on. */
const follow = (page: Page, event: EventEntry): Promise<void> =>
  page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, addressOf(event));

test('an event without a connection says that there is none, and comes when there is one', async ({ page, context, faults }) => {
  faults.allow(told);
  await open(page, addressOf(other));
  await expect(eventTitle(page, other)).toBeVisible();
  await context.setOffline(true);
  await follow(page, shared);
  await expect(alert(page)).toContainText(messages.trouble.reasons.offline);
  await context.setOffline(false);
  await button(page, messages.trouble.retry).click();
  await expect(comparison(page)).toBeVisible();
});

test('without a connection the page stays, even where a part of the program is still to come', async ({ page, context, faults }) => {
  faults.allow(told);
  faults.allow(/dynamically imported module|preload/i);
  await open(page);
  await context.setOffline(true);
  await button(page, messages.header.help).click();
  await expect(alert(page)).toContainText(messages.trouble.part);
  await expect(grid(page)).toBeVisible();
});

test('an event that keeps the reader waiting is given up after fifteen seconds', async ({ page }) => {
  await page.clock.install();
  await page.route(fileOf(shared), () => new Promise<void>(() => undefined));
  const asked = page.waitForRequest(fileOf(shared));
  await page.goto(`./${addressOf(shared)}`);
  await asked;
  await page.clock.runFor(16_000);
  await expect(alert(page)).toContainText(messages.trouble.reasons.slow);
});

test('a byte order mark before the data is no matter', async ({ page }) => {
  await answer(page, shared, { body: `\uFEFF${good()}` });
  await open(page, addressOf(shared));
  await expect(eventTitle(page, shared)).toBeVisible();
});

test('keys that would reach into every object are refused with the file', async ({ page }) => {
  await answer(page, shared, { body: good().replace(/^\{/, '{"__proto__":{"polluted":1},') });
  await open(page, addressOf(shared));
  await expect(alert(page).or(eventTitle(page, shared)).first()).toBeVisible();
  expect(await page.evaluate(() => (({}) as { polluted?: unknown }).polluted)).toBeUndefined();
});

test('an index that is no data leaves a message and a button, not a blank page', async ({ page }) => {
  await page.route('**/data/timeline.json', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('./');
  await expect(alert(page)).toContainText(messages.trouble.timeline);
  await expect(alert(page)).toContainText(messages.trouble.reasons['not-data']);
  await page.unroute('**/data/timeline.json');
  await button(page, messages.trouble.retry).click();
  await painted(page);
});

test('an index without events or articles says so', async ({ page }) => {
  const body = JSON.stringify({ formatVersion: 1, lanes: [], articles: [], events: [], stories: [], terms: 'terms/00000000.json' });
  await page.route('**/data/timeline.json', (route) => route.fulfill({ contentType: json, body }));
  await page.goto('./');
  await expect(page.getByText(messages.timeline.empty)).toBeVisible();
});

test('an article whose file is missing says so, and its event stays', async ({ page, faults }) => {
  faults.allow(told);
  const article = timeline.articles.find((one) => one.id === shared.tellings[0]?.article);
  if (article === undefined) throw new Error('the event names an article that the index lacks');
  await page.route(`**/data/${article.file}`, (route) => route.fulfill({ status: 404, body: '' }));
  await open(page, `${addressOf(shared)}&article=${article.id}`);
  await expect(alert(page)).toContainText(messages.trouble.article);
  await page.unroute(`**/data/${article.file}`);
  await button(page, messages.trouble.retry).click();
  await expect(alert(page)).toHaveCount(0);
  await expect(closeButton(page).or(page.getByRole('dialog')).first()).toBeVisible();
});

test('a part of the program that a newer build took away is told with a button', async ({ page, faults }) => {
  faults.allow(told);
  faults.allow(/dynamically imported module|preload/i);
  await open(page);
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.evaluate(() => sessionStorage.setItem('synoptic:reloaded', '1'));
  await button(page, messages.header.help).click();
  await expect(alert(page)).toContainText(messages.trouble.part);
});
