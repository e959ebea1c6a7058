// @vitest-environment jsdom
/** A date reads the same wherever it stands: beside a mark, in a list, above a column, over an article, among hits, read aloud. And in every zone. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { home } from '../../src/app/address.ts';
import { ArticleList } from '../../src/app/article/ArticleList.tsx';
import { ArticleView } from '../../src/app/article/ArticleView.tsx';
import { articleQuery, createQueries } from '../../src/app/data.ts';
import { dateInWords } from '../../src/app/days.ts';
import { messages } from '../../src/app/messages.ts';
import { SearchField } from '../../src/app/search/SearchField.tsx';
import { NotFound } from '../../src/app/shell/NotFound.tsx';
import { useChoice } from '../../src/app/store.ts';
import { ColumnHead } from '../../src/app/synopsis/ColumnHead.tsx';
import { EventHead } from '../../src/app/synopsis/EventHead.tsx';
import { describe as described, spoken } from '../../src/app/timeline/describe.ts';
import { EventList } from '../../src/app/timeline/EventList.tsx';
import { Tooltip } from '../../src/app/timeline/Tooltip.tsx';
import type { Timeline } from '../../src/model/dataset.ts';
import type { When } from '../../src/model/moment.ts';
import { clue, momentOf } from './clues.ts';
import { crane, craneEntry, day, harbourFile, timeline } from './sample.ts';

const open = (earliest: string | null, latest: string | null): When => ({ ...day(''), earliest, latest, precision: 'interval', edtf: '' });

/** A moment of each kind with the words that it must have everywhere. */
const kinds: readonly (readonly [string, When])[] = [
  ['11 March 2025', day('2025-03-11')],
  ['11 March 2025 (inferred)', { ...day('2025-03-11'), status: 'inferred' }],
  ['by 12 March 2025 (inferred)', { ...open(null, '2025-03-12'), status: 'inferred' }],
  ['on or after 10 March 2025 (inferred)', { ...open('2025-03-10', null), status: 'inferred' }],
  ['about 1948', { ...day(''), earliest: '1948-01-01', latest: '1948-12-31', precision: 'year', approximate: true, edtf: '1948~' }],
  ['15 March 44 BCE', day('-0043-03-15')],
  ['1 January 1 BCE', day('0000-01-01')],
  ['4 July 12000', day('+12000-07-04')],
];

/** Ahead of all others, and behind most. */
const zones = ['Pacific/Kiritimati', 'America/Los_Angeles'];

const [entry, ...others] = timeline.articles;
if (!entry) throw new Error('The sample has lost its article');

let root: Root;
let page: HTMLElement;
let queries: ReturnType<typeof createQueries>;
const zone = process.env.TZ;

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
  queries = createQueries();
  useChoice.setState({ address: home, step: 'arrived' });
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

async function textOf(view: ReactNode): Promise<string> {
  await act(async () => root.render(<QueryClientProvider client={queries}>{view}</QueryClientProvider>));
  return page.textContent ?? '';
}

describe.each(kinds)('%s', (words, when) => {
  const event = { ...craneEntry, when };
  const article = { ...entry, published: when };
  const dated: Timeline = { ...timeline, articles: [article, ...others], events: [event] };
  const moment = momentOf([clue('date/stated', when.earliest, when.latest)], when);

  test('is what the one place that writes dates makes of it, in any zone', () => {
    for (const one of zones) {
      process.env.TZ = one;
      // The zone was taken: else this test would say nothing.
      expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(one === zones[0] ? -840 : 480);
      expect(dateInWords(when)).toBe(words);
      expect(spoken(dated, event).split('. ')).toContain(words);
    }
  });

  test('stands so beside its mark, and is read aloud so', async () => {
    expect(described(dated, event).when).toBe(words);
    expect(await textOf(<Tooltip timeline={dated} event={event} x={0} y={0} />)).toContain(`${words} · ${messages.event.told(2, 3)}`);
  });

  test('stands so in the list', async () => {
    await textOf(<EventList timeline={dated} />);
    expect(page.querySelector('li span')?.textContent).toBe(words);
  });

  test('stands so above the comparison', async () => {
    await textOf(<EventHead timeline={dated} entry={event} event={{ ...crane, when: moment }} />);
    expect(page.querySelector('strong')?.textContent).toBe(words);
  });

  test('stands so above a column', async () => {
    const column = { article, lane: 0, version: crane.versions[0] ?? null };
    await textOf(
      <table>
        <tbody>
          <tr>
            <ColumnHead timeline={dated} column={column} />
          </tr>
        </tbody>
      </table>,
    );
    expect(page.querySelector('summary')?.textContent).toBe(`${words}, ${messages.version.why}`);
  });

  test('stands so over its article, and on the way from an article to its event', async () => {
    queries.setQueryData(articleQuery(article).queryKey, { ...harbourFile, published: moment });
    await textOf(<ArticleView timeline={dated} entry={article} />);
    expect([...page.querySelectorAll('footer p')].map((line) => line.textContent)).toContain(messages.date.published(words));
    const way = page.querySelector(`a[href*="${event.id}"]`);
    expect(way?.textContent).toBe(words);
    expect(way?.getAttribute('aria-label')).toBe(`${messages.article.tells}: ${words}, ${event.title.words}`);
  });

  test('stands so in the list of articles', async () => {
    await textOf(<ArticleList timeline={dated} />);
    expect(page.querySelector('li span')?.textContent?.split(' · ')[1]).toBe(words);
  });

  test('stands so among the hits of a search', async () => {
    useChoice.setState({ address: { ...home, query: 'crane fell' }, step: 'arrived' });
    await textOf(<SearchField timeline={dated} />);
    await act(async () => page.querySelector('input')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true })));
    expect([...page.querySelectorAll('[role=option] span')].map((part) => part.textContent)).toContain(words);
  });

  test('stands so where a link led nowhere', async () => {
    await textOf(<NotFound timeline={dated} lost={{ kind: 'event', id: 'crane' }} />);
    expect([...page.querySelectorAll('li span')].map((part) => part.textContent)).toContain(words);
  });
});
