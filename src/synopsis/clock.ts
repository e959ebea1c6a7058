/** The second clock itself: the days of publication on which it can stand, and which articles were out by a day. Takes the day from the reader, never from a clock of the machine. */
import type { ArticleEntry } from '../model/article.ts';
import { compareDays } from '../model/calendar.ts';
import type { Timeline } from '../model/dataset.ts';
import type { EventEntry } from '../model/event.ts';
import type { Day } from '../model/moment.ts';

/** The first day on which the article had certainly been published: of several possible ones the last; null where nobody knows one. */
export const outOn = (article: ArticleEntry): Day | null => article.published?.latest ?? null;

/** The days on which the clock can stand, in order. */
export function publicationDays(timeline: Timeline): readonly Day[] {
  return [...new Set(timeline.articles.flatMap((article) => outOn(article) ?? []))].sort(compareDays);
}

/** An article that nobody can date is never known: nothing says that it had been published by then. */
export function isOut(article: ArticleEntry, by: Day): boolean {
  const day = outOn(article);
  return day !== null && compareDays(day, by) <= 0;
}

/** What came out on the day of publication at which the clock stands: of a day between two, on the one before. */
export function newBy(timeline: Timeline, by: Day): readonly ArticleEntry[] {
  const last = publicationDays(timeline).findLast((day) => compareDays(day, by) <= 0);
  return last === undefined ? [] : timeline.articles.filter((article) => outOn(article) === last);
}

export interface KnownCount {
  readonly known: number;
  readonly of: number;
  /** Left out because nobody knows when they were published. */
  readonly undated: number;
}

export function countKnown(timeline: Timeline, by: Day): KnownCount {
  const { articles } = timeline;
  return {
    known: articles.filter((article) => isOut(article, by)).length,
    of: articles.length,
    undated: articles.filter((article) => outOn(article) === null).length,
  };
}

/** The day by which the event had first been told, if any: as done or as still to come. */
export function firstToldOn(timeline: Timeline, { tellings }: EventEntry): Day | null {
  const days = timeline.articles.filter(({ id }) => tellings.some(({ article }) => article === id)).flatMap((article) => outOn(article) ?? []);
  return days.sort(compareDays)[0] ?? null;
}
