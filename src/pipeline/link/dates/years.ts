/** The year of a day that is named without one: from the same article, from another article that shares a name with it, or from a day resolved nearby. */

import { compareDays, day, parts } from '../../../model/calendar.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { Day } from '../../../model/moment.ts';
import type { Excerpt } from '../../../model/span.ts';
import { root } from '../../../text/root.ts';
import { touching } from '../../../text/spans.ts';
import { type AnnotatedArticle, excerpt } from '../../records.ts';

interface WholeDate {
  year: number;
  words: Excerpt;
}

export interface Year {
  year: number;
  evidence: Evidence;
}

/** Where a day of the year is named whole: by the first place in each article, and by the names around it, once a year for each name. */
interface DayOfYear {
  own: Map<AnnotatedArticle, WholeDate>;
  byName: Map<string, Map<number, WholeDate>>;
}

/** All whole days of a corpus by "month-day". */
export type Years = ReadonlyMap<string, DayOfYear>;

/** Characters around a day whose names tell what it is about; its paragraph, unless that is no paragraph but a table. */
const reach = 600;

/** Names around a place, by root. */
function namesAround(article: AnnotatedArticle, at: number): Set<string> {
  const part = touching(article.parts, { start: at, end: at + 1 })[0];
  if (!part) return new Set();
  const near = { start: Math.max(part.start, at - reach), end: Math.min(part.end, at + reach) };
  return new Set(touching(article.names, near).flatMap((name) => name.key.split(/[ -]/).map(root)));
}

export function wholeDays(articles: readonly AnnotatedArticle[]): Years {
  const all = new Map<string, DayOfYear>();
  for (const article of articles) {
    for (const time of article.times) {
      if (time.meaning.kind !== 'date') continue;
      const { year, month, day: dayOfMonth } = time.meaning.date;
      if (year === undefined || month === undefined || dayOfMonth === undefined) continue;
      const key = `${month}-${dayOfMonth}`;
      const known = all.get(key) ?? { own: new Map(), byName: new Map() };
      all.set(key, known);
      const date = { year, words: excerpt(article, time) };
      if (!known.own.has(article)) known.own.set(article, date);
      for (const name of namesAround(article, time.start)) {
        const byYear = known.byName.get(name) ?? new Map<number, WholeDate>();
        known.byName.set(name, byYear);
        if (!byYear.has(year)) byYear.set(year, date);
      }
    }
  }
  return all;
}

/** Own words first; else other articles whose paragraph shares a name, if they agree on one year. */
export function yearElsewhere(years: Years, article: AnnotatedArticle, at: number, month: number, dayOfMonth: number): Year | null {
  const all = years.get(`${month}-${dayOfMonth}`);
  if (!all) return null;
  const own = all.own.get(article);
  if (own) return { year: own.year, evidence: { rule: 'date/year-in-same-article', status: 'inferred', excerpts: [own.words] } };
  const others = new Map([...namesAround(article, at)].flatMap((name) => [...(all.byName.get(name) ?? [])]));
  const [first] = others.values();
  if (!first || others.size > 1) return null;
  return { year: first.year, evidence: { rule: 'date/year-in-other-article', status: 'inferred', excerpts: [first.words] } };
}

/** How far a day may lie from another of the same article to take its year, when nothing else tells. */
const nearbyDays = 120;

/** The year that puts the day nearest to one that the same article, or one on the same story, resolves otherwise. */
export function yearNearby(resolved: readonly { day: Day; words: Excerpt }[], month: number, dayOfMonth: number): Year | null {
  let best: { year: number; distance: number; words: Excerpt } | null = null;
  for (const known of resolved) {
    for (const step of [-1, 0, 1]) {
      const year = parts(known.day).year + step;
      const candidate = day(year, month, dayOfMonth);
      const distance = candidate ? Math.abs(compareDays(candidate, known.day)) : Number.POSITIVE_INFINITY;
      if (distance <= nearbyDays && (!best || distance < best.distance)) best = { year, distance, words: known.words };
    }
  }
  return best && { year: best.year, evidence: { rule: 'date/year-of-nearby-day', status: 'inferred', excerpts: [best.words] } };
}
