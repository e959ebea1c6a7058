/** Follows ids that no event bears now: fetches what became of them, takes the address to the one heir, and remembers that it did so, so that the page can say so. */
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { is } from 'valibot';
import { create } from 'zustand';
import type { Timeline } from '../../model/dataset.ts';
import { type EventId, EventIdSchema } from '../../model/span.ts';
import { movedQuery, timelineQuery } from '../data.ts';
import { openHost } from '../host.ts';
import { type Fate, fateOf, type Lost } from '../place.ts';
import { go, type Step, useChoice } from '../store.ts';

/** The link that was followed last, for as long as its heir is the chosen event. */
export const useFollowed = create<{ readonly from: EventId | null; readonly to: EventId | null }>()(() => ({ from: null, to: null }));

export function dismissFollowed(): void {
  useFollowed.setState({ from: null, to: null });
}

/** Everything else in the address stays as it is, unless `rest` says otherwise. */
export function follow(from: EventId, heir: EventId, step: Step, rest: { readonly article?: null } = {}): void {
  go({ event: heir, ...rest }, step);
  useFollowed.setState({ from, to: heir });
  const stop = useChoice.subscribe(({ address }) => {
    if (address.event === heir) return;
    stop();
    if (useFollowed.getState().from === from) dismissFollowed();
  });
}

/** What there is to say of an event that the address names in vain; the one heir is not spoken of but gone to at once. `asking` until that is known or done; null where nobody knows. */
export type Answer = Exclude<Fate, { kind: 'joined' }> | 'asking' | null;

export function useFate(timeline: Timeline, lost: Lost | null): Answer {
  const id = lost?.kind === 'event' && is(EventIdSchema, lost.id) ? lost.id : null;
  const { data, isPending } = useQuery({ ...movedQuery(timelineAt(useQueryClient())), enabled: id !== null });
  const fate = useMemo(() => (id !== null && data ? fateOf(timeline, data, id) : null), [timeline, data, id]);
  useEffect(() => {
    if (id !== null && fate?.kind === 'joined') follow(id, fate.heir.id, 'replace');
  }, [id, fate]);
  if (id === null) return null;
  return isPending || fate?.kind === 'joined' ? 'asking' : fate;
}

/** A host may wish for an event by a former id. It is asked for before anything on the page changes; what nobody knows is met with silence, as ever. */
export function useFormerWishes(timeline: Timeline): void {
  const embed = useChoice((state) => state.address.embed);
  const queries = useQueryClient();
  useEffect(() => {
    if (!embed) return undefined;
    const known = new Set(timeline.events.map((event) => event.id));
    // Once for this index, whatever the answer: a flood of wishes is no flood of requests.
    let answer: ReturnType<typeof askedOf> | undefined;
    let last: EventId | null = null;
    const link = openHost(window, (wish) => {
      last = wish;
      if (wish === null || known.has(wish)) return;
      const before = useChoice.getState().address.event;
      answer ??= askedOf(queries);
      void answer.then((moved) => {
        const fate = moved && fateOf(timeline, moved, wish);
        // A later wish, and a choice of the reader, count more.
        if (!fate || last !== wish || useChoice.getState().address.event !== before) return;
        if (fate.kind === 'joined') follow(wish, fate.heir.id, 'push', { article: null });
        else go({ event: wish, article: null });
      });
    });
    return () => {
      last = null;
      link.close();
    };
  }, [embed, timeline, queries]);
}

const askedOf = (queries: QueryClient) => queries.fetchQuery(movedQuery(timelineAt(queries))).catch(() => null);

function timelineAt(queries: QueryClient): number {
  return queries.getQueryState(timelineQuery.queryKey)?.dataUpdatedAt ?? 0;
}
