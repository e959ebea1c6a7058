// @vitest-environment jsdom
/** The comparison as it stands on the page: every passage verbatim, every silence labelled, every mark in words as well. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { home } from '../../src/app/address.ts';
import { createQueries, eventQuery } from '../../src/app/data.ts';
import { Trouble } from '../../src/app/load.ts';
import { focusMark, offerFocus } from '../../src/app/marks-focus.ts';
import { messages } from '../../src/app/messages.ts';
import { watchPrinting } from '../../src/app/printing.ts';
import { NotFound } from '../../src/app/shell/NotFound.tsx';
import { useChoice } from '../../src/app/store.ts';
import { Comparison } from '../../src/app/synopsis/Comparison.tsx';
import { EventList } from '../../src/app/timeline/EventList.tsx';
import { crane, craneEntry, fall, gazette, harbour, timeline } from './sample.ts';

let root: Root;
let page: HTMLElement;
let queries: ReturnType<typeof createQueries>;

async function show(view: ReactNode): Promise<void> {
  await act(async () => root.render(<QueryClientProvider client={queries}>{view}</QueryClientProvider>));
}

/** Waits inside `act`, so that what arrives from the network is rendered in peace. */
const until = (check: () => void): Promise<void> => act(async () => vi.waitFor(check));

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  Element.prototype.scrollIntoView = () => undefined;
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
  queries = createQueries();
  useChoice.setState({ address: { ...home, event: fall }, step: 'arrived' });
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
  vi.unstubAllGlobals();
});

describe('the comparison', () => {
  beforeEach(async () => {
    queries.setQueryData(eventQuery(craneEntry).queryKey, crane);
    await show(<Comparison timeline={timeline} entry={craneEntry} />);
  });

  test('has a column for each version, and names each silent article beside them', () => {
    const heads = [...page.querySelectorAll('thead th')].slice(1).map((head) => head.textContent ?? '');
    // By their own words too: two times "Publisher unknown" would tell nobody anything.
    expect(heads.map((head) => head.split(': ', 2))).toEqual([
      [messages.version.unknown, 'Crane falls in harbour'],
      [messages.version.unknown, expect.stringMatching(/^The port stood still/)],
    ]);
    const silent = [...page.querySelectorAll('li a')].filter((link) => link.textContent?.includes('Harbour council'));
    expect(silent.map((link) => link.getAttribute('href'))).toEqual([`?v=1&event=${fall}&article=${gazette}`]);
    expect(page.textContent).toContain(messages.columns.silent(1));
  });

  test('shows each passage verbatim, as a link to its place', () => {
    const links = [...page.querySelectorAll<HTMLAnchorElement>(`tbody a[title="${messages.version.openAt}"]`)];
    const passages = crane.versions.flatMap((version) => version.passages.map((passage) => [version.article, passage] as const));
    for (const [article, passage] of passages) {
      const link = links.find((one) => one.textContent === passage.words);
      expect(link?.getAttribute('href')).toBe(`?v=1&event=${fall}&article=${article}&at=${passage.start}-${passage.end}`);
    }
    expect(links).toHaveLength(passages.length);
  });

  test('labels every silence', () => {
    const gaps = [...page.querySelectorAll('tbody td')].map((cell) => cell.textContent ?? '');
    expect(gaps.filter((text) => text.endsWith(messages.version.gap))).toHaveLength(1);
  });

  test('says of a figure in words that it differs', () => {
    const mark = [...page.querySelectorAll('mark')].find((one) => one.textContent === 'more than 15');
    expect(mark?.title).toBe('figure: more than this number, injured, figures differ');
    expect(mark?.dataset.aloud).toContain('figures differ');
  });

  test('follows a click on a passage into its article, and only a plain click', async () => {
    const link = [...page.querySelectorAll<HTMLAnchorElement>('tbody a')].find((one) => one.textContent === 'A crane fell on Tuesday.');
    // What the browser would do with the click is not ours to try here.
    document.body.addEventListener('click', (click) => click.preventDefault(), { once: true });
    await act(async () => link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })));
    expect(useChoice.getState().address.article).toBeNull();
    await act(async () => link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
    expect(useChoice.getState()).toMatchObject({ step: 'push', address: { event: fall, article: harbour, at: { start: 38, end: 62 } } });
  });
});

test('an event that cannot be loaded gives its reason and another try that works', async () => {
  const answers = [new Response('<!doctype html>'), new Response(JSON.stringify(crane))];
  vi.stubGlobal('fetch', async () => answers.shift() ?? Promise.reject(new Trouble('refused', 'x')));
  await show(<Comparison timeline={timeline} entry={craneEntry} />);
  await until(() => expect(page.querySelector('[role=alert]')?.textContent).toContain(messages.trouble.reasons['not-data']));
  await act(async () => [...page.querySelectorAll('button')].find((one) => one.textContent === messages.trouble.retry)?.click());
  await until(() => expect(page.querySelector('table')).not.toBeNull());
  expect(page.querySelector('[role=alert]')).toBeNull();
});

test('a file that holds another event is never shown as this one', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...crane, id: 'eanother000' })));
  await show(<Comparison timeline={timeline} entry={craneEntry} />);
  await until(() => expect(page.querySelector('[role=alert]')?.textContent).toContain(messages.trouble.reasons['mixed-up']));
});

test('a lost event is named as text and its words are searched for', async () => {
  await show(<NotFound timeline={timeline} lost={{ kind: 'event', id: '<img src=x> crane' }} />);
  expect(page.querySelector('img')).toBeNull();
  expect(page.querySelector('bdi')?.textContent).toBe('<img src=x> crane');
  await act(async () => page.querySelector('li button')?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  expect(useChoice.getState().address.event).toBe(fall);
});

test('the list holds the same events, the undated last, and arrows walk through it', async () => {
  await show(<EventList timeline={timeline} />);
  expect([...page.querySelectorAll('h2')].map((year) => year.textContent)).toEqual(['2025', messages.timeline.noYear]);
  const [first, second] = [...page.querySelectorAll<HTMLElement>('a[data-event]')];
  first?.focus();
  first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  expect(document.activeElement).toBe(second);
});

test('an event whose weekday nobody can place says so and shows the words', async () => {
  const undated = { ...craneEntry, when: null };
  queries.setQueryData(eventQuery(undated).queryKey, { ...crane, when: null });
  await show(<Comparison timeline={timeline} entry={undated} />);
  expect(page.textContent).toContain(messages.date.whyUnplaced);
  expect(page.textContent).not.toContain(messages.date.whyNone);
  expect([...page.querySelectorAll('details a')].map((link) => link.textContent)).toContain('“on Tuesday”');
});

test('on paper a passage stands without its paragraph, and nothing is left to press for it', async () => {
  const long = 'word '.repeat(60);
  const [first] = crane.versions;
  const [passage] = first?.passages ?? [];
  if (!first || !passage) throw new Error('The sample has lost its passage');
  const context = { start: passage.start, end: passage.end + long.length, words: passage.words + long };
  queries.setQueryData(eventQuery(craneEntry).queryKey, {
    ...crane,
    versions: [{ ...first, passages: [{ ...passage, context }, ...first.passages.slice(1)] }, ...crane.versions.slice(1)],
  });
  await show(<Comparison timeline={timeline} entry={craneEntry} />);
  expect(page.textContent).toContain('word word');
  const stop = watchPrinting(window);
  await act(async () => window.dispatchEvent(new Event('beforeprint')));
  expect(page.textContent).not.toContain('word word');
  expect(page.textContent).toContain(`${passage.words}…`);
  await act(async () => window.dispatchEvent(new Event('afterprint')));
  expect(page.textContent).toContain('word word');
  stop();
});

test('a timeline that is only about to come takes the focus when it is there, once', () => {
  const focused: (string | null)[] = [];
  focusMark(fall);
  const undo = offerFocus((event) => focused.push(event));
  undo();
  offerFocus((event) => focused.push(event))();
  expect(focused).toEqual([fall]);
});
