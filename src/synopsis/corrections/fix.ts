/** A reader's correction as the link keeps it: ids and places alone, no words of any article. What it means for the data is worked out elsewhere. */
import type { Day } from '../../model/moment.ts';
import type { ArticleId, EventId } from '../../model/span.ts';

/** A passage by the article and where it begins. */
export interface PassagePlace {
  readonly article: ArticleId;
  readonly start: number;
}

export type Fix =
  /** These events are one; the first is the one that the reader stood at. */
  | { readonly kind: 'join'; readonly events: readonly EventId[] }
  /** These passages of the event are an event of their own. */
  | { readonly kind: 'split'; readonly event: EventId; readonly passages: readonly PassagePlace[] }
  | { readonly kind: 'date'; readonly article: ArticleId; readonly earliest: Day; readonly latest: Day }
  | { readonly kind: 'publisher'; readonly article: ArticleId; readonly name: string };

export const placeOf = ({ article, start }: PassagePlace): string => `${article}:${start}`;
