/** What of an event is cited: each version by its article, with the link to its first passage. */
import type { ArticleEntry } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { type Address, home, layersIn } from '../address.ts';
import { articleOf } from '../names.ts';
import { linkTo } from '../sync.ts';
import type { Cited } from './cite.ts';

/** The whole page at a place of an article, with everything that lies over it now. */
export function placeLink(article: ArticleEntry, at: Span | null, address: Address): string {
  return linkTo({ ...home, ...layersIn(address), article: article.id, at: at && { start: at.start, end: at.end } });
}

export function citedOf(timeline: Timeline, event: EventFile, address: Address): readonly Cited[] {
  return event.versions.flatMap(({ article: id, passages }) => {
    const article = articleOf(timeline, id);
    return article ? [{ article, link: placeLink(article, passages[0] ?? null, address) }] : [];
  });
}
