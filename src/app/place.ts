/** Which event and article of the dataset the address means, and what it names in vain. */
import { useMemo } from 'react';
import type { ArticleEntry } from '../model/article.ts';
import type { Timeline } from '../model/dataset.ts';
import type { EventEntry } from '../model/event.ts';
import type { Address } from './address.ts';
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

/** The event before or after the chosen one, in the order of the index; undated ones come last there. */
export function neighbourOf(timeline: Timeline, event: EventEntry, step: 1 | -1): EventEntry | null {
  const at = timeline.events.findIndex((one) => one.id === event.id);
  return at < 0 ? null : (timeline.events[at + step] ?? null);
}
