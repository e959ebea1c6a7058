// @vitest-environment jsdom
/** A link to an event of an earlier build leads to what is left of it, asks once, and is spoken of only as long as its event is shown. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { home } from '../../src/app/address.ts';
import { createQueries, timelineQuery } from '../../src/app/data.ts';
import { messages } from '../../src/app/messages.ts';
import { fateOf, usePlace } from '../../src/app/place.ts';
import { FollowedNote } from '../../src/app/shell/Former.tsx';
import { dismissFollowed, follow, useFate, useFollowed } from '../../src/app/shell/follow.ts';
import { go, useChoice } from '../../src/app/store.ts';
import type { Moved, Timeline } from '../../src/model/dataset.ts';
import { craneEntry, fall, meeting, timeline } from './sample.ts';

const former = 'eformerly00';
const elsewhere = 'eelsewhere0';
const record = (heirs: readonly string[]): Moved => ({ formatVersion: 1, events: { [former]: [...heirs] } });
const fate = (heirs: readonly string[], id = former) => fateOf(timeline, record(heirs), id);

describe('what became of an event', () => {
  test('it is told as part of the one heir that the timeline holds', () => {
    expect(fate([fall])).toEqual({ kind: 'joined', heir: craneEntry });
    expect(fate([elsewhere, fall, fall])).toEqual({ kind: 'joined', heir: craneEntry });
  });

  test('it is told as several, in the order of the record', () => {
    expect(fate([meeting, elsewhere, fall])).toMatchObject({ kind: 'parted', heirs: [{ id: meeting }, { id: fall }] });
  });

  test('nothing is left of it', () => expect(fate([])).toEqual({ kind: 'gone' }));

  test('nobody knows, where the record speaks of another build, or not of it at all', () => {
    expect(fate([elsewhere])).toBeNull();
    expect(fate([fall], elsewhere)).toBeNull();
    for (const name of ['constructor', 'toString', '__proto__']) expect(fate([fall], name)).toBeNull();
  });
});

describe('a link that is followed', () => {
  let root: Root;
  let page: HTMLElement;
  let queries: ReturnType<typeof createQueries>;
  let asked: string[];
  let said: unknown[];

  function Probe({ index }: { readonly index: Timeline }) {
    const place = usePlace(index);
    const answer = useFate(index, place.lost);
    said.push(answer);
    return <FollowedNote event={place.event} />;
  }

  const show = (index: Timeline) =>
    act(async () =>
      root.render(
        <QueryClientProvider client={queries}>
          <Probe index={index} />
        </QueryClientProvider>,
      ),
    );
  const until = (check: () => void): Promise<void> => act(async () => vi.waitFor(check));
  const answerWith = (body: () => unknown) =>
    vi.stubGlobal('fetch', async (url: URL) => {
      asked.push(url.pathname);
      return new Response(JSON.stringify(body()));
    });

  beforeEach(() => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    page = document.body.appendChild(document.createElement('div'));
    root = createRoot(page);
    queries = createQueries();
    queries.setQueryData(timelineQuery.queryKey, timeline, { updatedAt: 1 });
    [asked, said] = [[], []];
    useChoice.setState({ address: { ...home, event: former, scale: 'even', embed: true }, step: 'arrived' });
    dismissFollowed();
  });

  afterEach(async () => {
    await act(async () => root.unmount());
    page.remove();
    vi.unstubAllGlobals();
  });

  test('replaces the event in the address, keeps the rest, and says so in a region that stood there before', async () => {
    answerWith(() => record([fall]));
    await show(timeline);
    const region = page.querySelector('[role=status]');
    expect(region?.textContent).toBe('');
    await until(() => expect(region?.textContent).toBe(messages.missing.joined));
    expect(useChoice.getState()).toMatchObject({ address: { ...home, event: fall, scale: 'even', embed: true }, step: 'replace' });
    // Never for a moment was it said that the link leads nowhere.
    expect(said.indexOf(null)).toBeGreaterThan(said.lastIndexOf('asking'));
    await act(async () => go({ event: meeting }));
    await act(async () => go({ event: fall }));
    expect(region?.textContent).toBe('');
  });

  test('leads nowhere where there is no record', async () => {
    answerWith(() => 'no record');
    await show(timeline);
    expect(said).toEqual(['asking']);
    await until(() => expect(said.at(-1)).toBeNull());
    expect(useChoice.getState().address.event).toBe(former);
  });

  test('is asked anew of a newer index, and not where the address names no event of any form', async () => {
    let heirs = [elsewhere];
    answerWith(() => record(heirs));
    await show(timeline);
    await until(() => expect(said.at(-1)).toBeNull());
    heirs = [];
    queries.setQueryData(timelineQuery.queryKey, { ...timeline }, { updatedAt: 2 });
    await show({ ...timeline });
    await until(() => expect(said.at(-1)).toEqual({ kind: 'gone' }));
    expect(asked).toEqual(['/data/moved.json', '/data/moved.json']);
    await act(async () => go({ event: '<b>' }));
    await act(async () => go({ event: fall }));
    expect(said.at(-1)).toBeNull();
    expect(asked).toHaveLength(2);
  });

  test('gives way to the next one', () => {
    follow(former, fall, 'push');
    follow(elsewhere, meeting, 'push');
    expect(useFollowed.getState()).toEqual({ from: elsewhere, to: meeting });
    go({ event: null });
    expect(useFollowed.getState()).toEqual({ from: null, to: null });
  });
});
