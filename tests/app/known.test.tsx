// @vitest-environment jsdom
/** The second clock on the page: it steps through the days of publication, says what it limits the page to, and is taken away by one press. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { home } from '../../src/app/address.ts';
import { createQueries, eventQuery } from '../../src/app/data.ts';
import { KnownBar } from '../../src/app/known/KnownBar.tsx';
import { Later } from '../../src/app/known/Later.tsx';
import { knownOf, useKnownLaid } from '../../src/app/known/laid.ts';
import { messages } from '../../src/app/messages.ts';
import { fullCallOf } from '../../src/app/names.ts';
import { useChoice } from '../../src/app/store.ts';
import type { Timeline } from '../../src/model/dataset.ts';
import { mounted } from './mounted.ts';
import { crane, craneEntry, day, fall, gazette, harbour, messenger, timeline } from './sample.ts';

const words = messages.known;
const [early, late] = ['2025-03-12', '2025-03-20'] as const;
const dates: Record<string, ReturnType<typeof day> | null> = { [harbour]: day(early), [messenger]: day(late), [gazette]: null };
const dated: Timeline = { ...timeline, articles: timeline.articles.map((article) => ({ ...article, published: dates[article.id] ?? null })) };
const place = mounted();
const nameIn = (id: string): string => {
  const article = dated.articles.find((one) => one.id === id);
  if (!article) throw new Error('no such article');
  return fullCallOf(dated, article);
};
const address = () => useChoice.getState().address;
const button = (name: string) => place.page.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);

async function clockAt(known: string): Promise<void> {
  const queries = createQueries();
  queries.setQueryData(eventQuery(craneEntry).queryKey, crane);
  useChoice.setState({ address: { ...home, known }, step: 'arrived' });
  await place.show(
    <QueryClientProvider client={queries}>
      <KnownBar timeline={dated} named={dated} day={known} />
    </QueryClientProvider>,
  );
}

beforeEach(() => useKnownLaid.setState({ over: null, day: null, result: null }));

describe('the bar of the clock', () => {
  test('says how much had been published, and what nobody can date', async () => {
    await clockAt(early);
    expect(place.page.textContent).toContain(`${words.by} 12 March 2025: 1 of 3 articles`);
    expect(place.page.textContent).toContain(words.undated(1));
    expect(place.page.querySelector('input')?.getAttribute('aria-valuetext')).toBe(
      words.whole('12 March 2025', 1, 3) + words.freshAloud([nameIn(harbour)], 0),
    );
  });

  test('steps to the days on which something was published, and no further', async () => {
    await clockAt(early);
    expect(button(words.before)?.getAttribute('aria-disabled')).toBe('true');
    await act(async () => button(words.before)?.click());
    expect(address().known).toBe(early);
    await act(async () => button(words.after)?.click());
    expect(address().known).toBe(late);
    expect(useChoice.getState().said.words).toBe(words.whole('20 March 2025', 2, 3) + words.freshAloud([nameIn(messenger)], 0));
  });

  test('names what came out on its day, in the bar too', async () => {
    await clockAt('2025-03-21');
    expect(place.page.textContent).toContain(`${words.fresh('20 March 2025')} ${nameIn(messenger)}`);
    expect(place.page.textContent).not.toContain(nameIn(harbour));
    await clockAt('2025-03-01');
    expect(place.page.textContent).not.toContain('New on');
  });

  test('hears Escape itself and lifts its limit', async () => {
    await clockAt(early);
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(async () => button(words.after)?.dispatchEvent(press));
    expect(press.defaultPrevented).toBe(true);
    expect(address().known).toBeNull();
  });

  test('goes on from a day on which nothing was published', async () => {
    await clockAt('2025-03-01');
    expect(place.page.textContent).toContain('0 of 3 articles');
    await act(async () => button(words.after)?.click());
    expect(address().known).toBe(early);
  });

  test('is taken away by one press', async () => {
    await clockAt(early);
    const clear = [...place.page.querySelectorAll('button')].find((one) => one.textContent === words.clear);
    await act(async () => clear?.click());
    expect(address().known).toBeNull();
    expect(useChoice.getState().said.words).toBe(words.cleared);
  });

  test('lays the index for its day, with what the files say', async () => {
    await clockAt(early);
    await act(async () => vi.waitFor(() => expect(useKnownLaid.getState().day).toBe(early)));
    const { result } = useKnownLaid.getState();
    expect(result?.events.map(({ id, differs, tellings }) => [id, differs.length, tellings.length])).toEqual([[fall, 0, 1]]);
  });
});

describe('the index to show', () => {
  const laid = { over: dated, day: early, result: { ...dated, events: [] } };
  const none = { over: null, day: null, result: null };

  test('is everything while no day is chosen', () => {
    expect(knownOf(dated, null, true, laid)).toBe(dated);
  });

  test('of a link waits until the limit is laid, so that nothing flashes up that it hides', () => {
    expect(knownOf(dated, early, true, none)).toBeNull();
    expect(knownOf(dated, late, true, laid)).toBeNull();
    expect(knownOf(dated, early, true, laid)).toBe(laid.result);
  });

  test('stays what it was while the reader steps', () => {
    expect(knownOf(dated, late, false, laid)).toBe(laid.result);
    expect(knownOf(dated, late, false, none)).toBe(dated);
  });
});

describe('what was not known yet', () => {
  test('says so and when it came out, and lets the reader go there or lift the limit', async () => {
    useChoice.setState({ address: { ...home, known: '2025-03-01', event: fall } });
    await place.show(<Later whole={dated} day="2025-03-01" event={craneEntry} article={null} />);
    expect(place.page.querySelector('h2')?.textContent).toBe(words.later.event('1 March 2025'));
    expect(place.page.textContent).not.toContain(craneEntry.title.words);
    const [there, lift] = place.page.querySelectorAll('button');
    await act(async () => there?.click());
    expect(address()).toMatchObject({ known: early, event: fall });
    await act(async () => lift?.click());
    expect(address()).toMatchObject({ known: null, event: fall });
  });

  test('offers no day where nobody knows one', async () => {
    await place.show(<Later whole={dated} day={late} event={null} article={dated.articles[2] ?? null} />);
    expect(place.page.textContent).toContain(words.later.unknown);
    expect(place.page.querySelectorAll('button')).toHaveLength(1);
  });
});
