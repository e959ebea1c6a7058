/** Finds events and articles whose words begin with every word of a query. Looks through the index alone; ranks by place in it. */
import type { ArticleEntry } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { whenInWords } from '../days.ts';
import { articlesOf, publisherIn } from '../names.ts';
import { beginsAll, foldWords } from './words.ts';

export type Hit = { readonly kind: 'event'; readonly event: EventEntry } | { readonly kind: 'article'; readonly article: ArticleEntry };

export interface Found {
  readonly hits: readonly Hit[];
  /** null: nothing was asked. */
  readonly words: readonly string[] | null;
}

export function search(timeline: Timeline, query: string): Found {
  const words = foldWords(query);
  if (words.length === 0) return { hits: [], words: query.trim() === '' ? null : [] };
  const holds = (text: string): boolean => {
    return beginsAll(foldWords(text), words);
  };
  const events = timeline.events.filter((event) => holds(eventText(timeline, event))).map((event): Hit => ({ kind: 'event', event }));
  const articles = timeline.articles.filter((article) => holds(articleText(article))).map((article): Hit => ({ kind: 'article', article }));
  return { hits: [...events, ...articles], words };
}

/** Events that share at least one longer word with a link that leads nowhere; those that share most come first. */
export function like(timeline: Timeline, text: string, most: number): readonly EventEntry[] {
  const words = foldWords(text).filter((word) => word.length > 2);
  const scored = timeline.events.map((event) => {
    const own = new Set(foldWords(eventText(timeline, event)));
    return { event, score: words.filter((word) => own.has(word)).length };
  });
  return scored
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || b.event.weight - a.event.weight)
    .slice(0, most)
    .map((one) => one.event);
}

function eventText(timeline: Timeline, event: EventEntry): string {
  const names = articlesOf(timeline, event).map((article) => publisherIn(article) ?? '');
  return [event.title.words, whenInWords(event.when), ...names].join(' ');
}

function articleText(article: ArticleEntry): string {
  const excerpts = [article.name, article.publisher, article.byline, article.dateline, ...article.agencies];
  return [...excerpts.map((excerpt) => excerpt?.words ?? ''), article.checked?.publisher ?? ''].join(' ');
}
