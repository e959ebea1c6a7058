/** The moments of an article's times in the order of the text, each with the ones before it as running time. Decides nothing about the article's own date. */
import { parts } from '../../../model/calendar.ts';
import type { Day, Moment } from '../../../model/moment.ts';
import type { Excerpt } from '../../../model/span.ts';
import { touching } from '../../../text/spans.ts';
import { type AnnotatedArticle, excerpt, type TimeExpression } from '../../records.ts';
import type { DatedArticle } from './published.ts';
import { resolve } from './resolve.ts';
import { isAhead } from './tense.ts';
import { type Years, yearElsewhere, yearNearby } from './years.ts';

/** A day that is known, with the words that say so. */
export interface KnownDay {
  day: Day;
  words: Excerpt;
}

/** `related` are the days of articles on the same story. */
export function moments({ article, published, moments: before }: DatedArticle, years: Years, related: readonly KnownDay[]): (Moment | null)[] {
  let running: { moment: Moment; words: Excerpt; at: number; years: number; whole: boolean } | null = null;
  let [runningDay, dayAt]: [Day | null, number] = [null, -1];
  const result: (Moment | null)[] = [];
  const history = tellsHistory(article, published);
  article.times.forEach((time, t) => {
    const sentence = touching(article.sentences, time)[0];
    const isTimeAhead = () => (sentence ? isAhead(article, sentence, time.start) : false);
    const yearOf = (month: number, day: number) =>
      yearElsewhere(years, article, time.start, month, day) ??
      (published ? null : yearNearby([...wholeMoments(article, before, result), ...related], month, day));
    const { kind } = time.meaning;
    const outside = kind === 'anchor' && time.meaning.inSentence && dayAt < (sentence?.start ?? 0);
    const near: boolean = running?.whole === true && time.start - running.at < nearby && running.years >= farBehind;
    const narrated = running !== null && (history || (near && (kind === 'date' || kind === 'season') && !isTimeAhead()));
    const resolved =
      before[t] ??
      resolve(ofItsDay(article, t) ?? time, {
        article,
        published,
        running: running && { time: running.moment, words: running.words },
        runningDay: outside ? null : runningDay,
        narrated,
        ahead: isTimeAhead(),
        yearOf,
      });
    if (resolved?.precision === 'day') [runningDay, dayAt] = [resolved.earliest, time.start];
    if (resolved && runs(time) && !(history && yearsBehind(resolved, published) < 1))
      running = {
        moment: resolved,
        words: excerpt(article, time),
        at: time.start,
        years: yearsBehind(resolved, published),
        whole: narrated || (near && kind === 'anchor') || moves(article, time),
      };
    result.push(resolved);
  });
  return result;
}

/** "9 p.m. on Tuesday": the clock's day stands right behind it. */
function ofItsDay({ text, times }: AnnotatedArticle, t: number): TimeExpression | null {
  const [time, next] = [times[t], times[t + 1]];
  if (time?.meaning.kind !== 'anchor' || time.meaning.clock === undefined || next === undefined) return null;
  const isDay = next.meaning.kind === 'weekday' || (next.meaning.kind === 'date' && next.meaning.date.day !== undefined);
  return isDay && /^,? (?:on |el )?$/.test(text.slice(time.end, next.start)) ? { ...next, start: time.start, end: time.end } : null;
}

/** "In May 1995 …", "In 1995, …": it says when, and does not only name a thing by its date ("the May 1995 fire") or add a year by the way. */
function moves(article: AnnotatedArticle, time: TimeExpression): boolean {
  if (time.meaning.kind !== 'date' || time.meaning.date.year === undefined) return false;
  const before = article.text.slice(Math.max(0, time.start - 20), time.start);
  if (time.meaning.date.month === undefined) return opening.test(before);
  return adverbial.test(before) || byArticle.test(article.text.slice(time.start, time.start + 4));
}

/** A Spanish day tells when by its article alone ("el 7 de octubre de 2019"). */
const byArticle = /^el /i;

const opening = /(?:^|[.!?”"\n]\s*)(?:in|by|during|en)(?: the)? $/i;
const adverbial = /(?:\b(?:in|on|by|during|until|from|at|early|late|en|el|le|a)(?: the)? |[.!?”"]\s+|^|\n)$/i;

/** A bound or a comparison does not move the story to its time. */
function runs(time: TimeExpression): boolean {
  const { meaning, side } = time;
  const compares = (meaning.kind === 'anchor' || meaning.kind === 'shift') && meaning.unit === 'year' && meaning.count === -1;
  return side !== 'since' && side !== 'than' && meaning.kind !== 'century' && !compares;
}

/** Years behind publication from which on a text that leaves out the year goes on in that of the time before. */
const farBehind = 2;
/** Characters in which it does so. */
const nearby = 600;

function yearsBehind(moment: Moment, published: Moment | null): number {
  return moment.latest && published?.earliest ? parts(published.earliest).year - parts(moment.latest).year : 0;
}

/** Most years that the text names lie behind that of its publication, and it hardly counts from its own day: it tells history, and days run on from one another. */
function tellsHistory(article: AnnotatedArticle, published: Moment | null): boolean {
  if (!published?.earliest) return false;
  const { year } = parts(published.earliest);
  const named = article.times.flatMap(({ meaning, side }) =>
    meaning.kind === 'date' && meaning.date.year !== undefined && side !== 'than' ? [meaning.date.year] : [],
  );
  const deictic = article.times.filter(({ meaning }) => meaning.kind === 'shift' || (meaning.kind === 'weekday' && meaning.shift === null)).length;
  const old = named.filter((one) => year - one >= farBehind).length;
  return old >= 2 && old >= 0.6 * named.length && old > 3 * deictic;
}

/** So many days before and behind a place may give it their year; more would be a table. */
const reach = 60;

/** The days resolved around the next time of an article, with their words: in this round up to it, in the last one behind it. */
function wholeMoments(article: AnnotatedArticle, before: readonly (Moment | null)[], result: readonly (Moment | null)[]): KnownDay[] {
  const from = Math.max(0, result.length - reach);
  const near = [...result.slice(from), ...before.slice(result.length, result.length + reach)];
  return near.flatMap((one, i) => {
    const time = article.times[from + i];
    return one?.precision === 'day' && one.earliest && time ? [{ day: one.earliest, words: excerpt(article, time) }] : [];
  });
}
