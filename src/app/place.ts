/** Which event and article of the dataset the address means, what it names in vain, and what became of an event that has no place any more. Fetches nothing. */
import { useMemo } from 'react';
import type { ArticleEntry } from '../model/article.ts';
import type { Moved, Timeline } from '../model/dataset.ts';
import type { EventEntry } from '../model/event.ts';
import type { Address } from './address.ts';
import { aliasOf } from './corrections/laid.ts';
import { useChoice } from './store.ts';

export interface Lost {
  readonly kind: 'event' | 'article';
  /** As it stood in the link. */
  readonly id: string;
}

export interface Place {
  readonly event: EventEntry | null;
  readonly article: ArticleEntry | null;
  readonly lost: Lost | null;
}

export function placeOf(timeline: Timeline, address: Pick<Address, 'event' | 'article'>): Place {
  const event = timeline.events.find((one) => one.id === address.event) ?? null;
  const article = timeline.articles.find((one) => one.id === address.article) ?? null;
  const lost: Lost | null =
    address.event !== null && !event
      ? { kind: 'event', id: address.event }
      : address.article !== null && !article
        ? { kind: 'article', id: address.article }
        : null;
  return { event, article, lost };
}

export function usePlace(timeline: Timeline): Place {
  const event = useChoice((state) => state.address.event);
  const article = useChoice((state) => state.address.article);
  return useMemo(() => placeOf(timeline, { event, article }), [timeline, event, article]);
}

/** What became of an event whose id no event bears now: it is told as part of another, as several, or not at all. */
export type Fate =
  | { readonly kind: 'joined'; readonly heir: EventEntry }
  | { readonly kind: 'parted'; readonly heirs: readonly EventEntry[] }
  | { readonly kind: 'gone' };

/** null: nobody knows. The id was never given out, or the record is of another build than the timeline and names only events that this one does not hold. */
export function fateOf(timeline: Timeline, moved: Moved, id: string): Fate | null {
  const named = Object.hasOwn(moved.events, id) ? moved.events[id] : undefined;
  if (!named) return null;
  if (named.length === 0) return { kind: 'gone' };
  const now = new Set(named.map((heir) => aliasOf(heir) ?? heir));
  const heirs = [...now].flatMap((heir) => timeline.events.find((one) => one.id === heir) ?? []);
  const [first] = heirs;
  if (!first) return null;
  return heirs.length === 1 ? { kind: 'joined', heir: first } : { kind: 'parted', heirs };
}

/** The event before or after the chosen one, in the order of the index; undated ones come last there. */
export function neighbourOf(timeline: Timeline, event: EventEntry, step: 1 | -1): EventEntry | null {
  const at = timeline.events.findIndex((one) => one.id === event.id);
  return at < 0 ? null : (timeline.events[at + step] ?? null);
}
