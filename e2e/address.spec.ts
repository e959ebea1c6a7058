/** Addresses that nobody should have written: the page reads what it can, says what it cannot, and does nothing that it was told to by a link. */
import { messages } from '../src/app/messages.ts';
import { shared, timeline, unknownArticle, unknownEvent } from './dataset.ts';
import { expect, test } from './page.ts';
import { addressOf, closeButton, eventTitle, field, notFound, open, painted, said } from './site.ts';

declare global {
  interface Window {
    taken?: unknown;
    polluted?: unknown;
  }
}

/** Names that are no event, each of a kind that has broken somebody's page: markup, escapes, paths, properties of every object, patterns, controls. */
const strangers = [
  '<svg onload=window.taken=1>',
  '"><script>window.taken=1</script>',
  "'-window.taken(1)-'",
  'javascript:window.taken=1',
  'data:text/html,<h1>taken',
  '__proto__',
  'toString',
  'valueOf',
  '../../../timeline.json',
  '..\\..\\secret',
  '//elsewhere.example/events.json',
  'http://elsewhere.example/e.json#e',
  '[data-id="]',
  '*{display:none}',
  '(x+x+)+y',
  '{{constructor.constructor("window.taken=1")()}}',
  `\${window.taken=1}`,
  '\u0000\u0007',
  '\u202Etxt.exe',
  '\u{1F1FA}\u{1F1F3}\u200D\u{1F468}\u200D\u{1F469}',
  '-0',
  '0x10',
  'null',
  'undefined',
  '[object Object]',
  'e123',
  `${unknownEvent}0`,
  'x'.repeat(4000),
];

/** Nothing that a link says ran, and nothing reached the prototype of all objects. */
async function expectUntouched(page: import('playwright/test').Page): Promise<void> {
  expect(await page.evaluate(() => [window.taken, ({} as { polluted?: unknown }).polluted])).toEqual([undefined, undefined]);
}

test('an event that no dataset holds is named as text, with ways on', async ({ page }) => {
  for (const name of strangers) {
    await page.goto(`./?event=${encodeURIComponent(name)}`);
    await expect(notFound(page), name.slice(0, 60)).toBeVisible();
    await expect(page.getByRole('button', { name: messages.missing.home })).toBeVisible();
    await expect(page.locator('script:not([src])')).toHaveCount(0);
    await expectUntouched(page);
  }
});

test('a name is decoded once, so that what was escaped twice stays text', async ({ page }) => {
  await page.goto('./?event=%253Cb%253Ebold%253C%252Fb%253E');
  await expect(notFound(page)).toBeVisible();
  await expect(page.getByText('%3Cb%3Ebold%3C%2Fb%3E')).toBeVisible();
});

test('the not-found view leads to an event and to the timeline', async ({ page }) => {
  await open(page, `?v=1&event=${unknownEvent}`);
  await expect(page.getByText(unknownEvent)).toBeVisible();
  const offered = page.getByRole('region', { name: messages.missing.event }).getByRole('listitem').getByRole('button').first();
  const title = timeline.events.find((event) => event.weight === Math.max(...timeline.events.map((one) => one.weight)));
  expect(title).toBeDefined();
  await offered.click();
  await expect(notFound(page)).toBeHidden();
  await expect(closeButton(page)).toBeVisible();
  await page.goBack();
  await expect(notFound(page)).toBeVisible();
  await page.getByRole('button', { name: messages.missing.home }).click();
  await expect(notFound(page)).toBeHidden();
  expect(field(page, 'event')).toBeNull();
});

test('an unknown article is named, and the event beside it opens all the same', async ({ page }) => {
  await open(page, `${addressOf(shared)}&article=${unknownArticle}`);
  await expect(page.getByRole('heading', { name: messages.missing.article })).toBeVisible();
  await expect(page.getByText(unknownArticle)).toBeVisible();
  await expect(eventTitle(page, shared)).toBeVisible();
});

test('an id opens its event in capitals, and with the full stop of a mail program', async ({ page }) => {
  for (const name of [shared.id.toUpperCase(), `${shared.id}.`, `%20${shared.id}`]) {
    await open(page, `?event=${name}`);
    await expect(eventTitle(page, shared), name).toBeVisible();
  }
});

const unreadable: readonly [search: string, part: string][] = [
  ['?scale=logarithmic', 'scale'],
  ['?view=%00', 'view'],
  ['?from=yesterday&to=tomorrow', 'from'],
  ['?from=2024-02-30&to=2024-13-01', 'from'],
  ['?from=2024-05-01', 'from'],
  ['?from=2024-05-02&to=2024-05-01', 'to'],
  ['?from=-9999999-01-01&to=9999999-01-01', 'from'],
  ['?embed=perhaps', 'embed'],
  ['?v=999', 'v'],
  ['?v', 'v'],
  ['?at=5-9', 'at'],
  ['?event[]=x', 'event[]'],
  ['?q=%C3%28', 'q'],
  ['?dataset=https://elsewhere.example/timeline.json', 'dataset'],
  ['?return=//elsewhere.example', 'return'],
  ['?__proto__[polluted]=1', '__proto__[polluted]'],
  ['?constructor=1', 'constructor'],
  ['#/event/x', '#/event/x'],
];

test('a part that cannot be read is said once, and the rest of the page stands', async ({ page }) => {
  for (const [search, part] of unreadable) {
    await page.goto('about:blank');
    await open(page, search);
    const sentence = said(page, messages.unread([part]).slice(0, 30)).filter({ hasText: part });
    await expect(sentence, search).toHaveCount(1);
    await expect(page.getByRole('grid'), search).toBeVisible();
    await expect(closeButton(page), search).toHaveCount(0);
    await expectUntouched(page);
  }
});

test('one bad part does not take the good ones with it', async ({ page }) => {
  await open(page, `?q=%E4%FF&scale=none&event=${shared.id}&from=x&view=`);
  await expect(eventTitle(page, shared)).toBeVisible();
});

test('the empty address, marks of mail programs and an old version are no matter for a word', async ({ page }) => {
  for (const search of ['?', '#', '?&&', '?utm_source=letter&fbclid=x', '?v=1', `?v=1&event=${shared.id}&utm_medium=mail`]) {
    await page.goto('about:blank');
    await open(page, search);
    await expect(said(page, messages.unread([]).slice(0, 30)), search).toHaveCount(0);
  }
});

test('windows at the ends of time open', async ({ page }) => {
  for (const [from, to] of [
    ['2024-11-06', '2024-11-06'],
    ['0000-01-01', '9999-12-31'],
    ['-271821-04-20', '+275760-09-13'],
    ['-999999-01-01', '+999999-12-31'],
    ['+275760-09-14', '+999999-12-31'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./?v=1&from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}&scale=even`);
    await expect(page.getByRole('grid'), from).toBeVisible();
    await page.getByRole('button', { name: messages.timeline.fit }).click();
    await painted(page);
  }
});

test('markup in the search is searched for as text', async ({ page }) => {
  const query = '<img src=x onerror=window.taken=1>';
  await open(page, `?q=${encodeURIComponent(query)}`);
  const search = page.getByRole('combobox', { name: messages.search.label });
  await expect(search).toHaveValue(query);
  await search.focus();
  await expect(page.getByText(messages.search.none(query))).toBeVisible();
  await expectUntouched(page);
});

test('a word of ten thousand letters is cut and the page stays quick', async ({ page }) => {
  await open(page, `?q=${'z'.repeat(10_000)}`);
  const search = page.getByRole('combobox', { name: messages.search.label });
  expect((await search.inputValue()).length).toBeLessThanOrEqual(200);
});

test('what somebody keeps in the history is neither read nor trusted', async ({ page }) => {
  await open(page, addressOf(shared));
  await page.evaluate(() => history.replaceState({ address: { event: '__proto__' }, __proto__: 1 }, ''));
  await page.getByRole('button', { name: messages.timeline.even }).click();
  await page.goBack();
  await expect(eventTitle(page, shared)).toBeVisible();
  await page.reload();
  await expect(eventTitle(page, shared)).toBeVisible();
});
