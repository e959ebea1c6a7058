/** The day in an article's dateline: where it stands, which year it can be of where it names none, and whether the weekday of the opening agrees. */
import { fromOrdinal, ordinal, parts, weekday } from '../../../model/calendar.ts';
import type { Clue, Day } from '../../../model/moment.ts';
import { touching } from '../../../text/spans.ts';
import { type AnnotatedArticle, bodySentences, excerpt, type TimeExpression } from '../../records.ts';
import { intervalOf, neighbour } from './moments.ts';
import { isAhead } from './tense.ts';

/** Paragraphs in which a dateline may stand, and sentences of the opening that may name its weekday. */
const reach = { paragraphs: 3, sentences: 3 };
const placeBefore = /^\s*\p{Lu}[\p{L} .,'’-]{1,50}[ ,(]$/u;
const dashBehind = /^\)?,? *(?:\(|\/|--|[-–—_])/u;

/** Clues for the day where one year alone fits; none where several do. A dispatch is published on its day or the next. */
export function byOpeningDay(article: AnnotatedArticle, window: Pick<Clue, 'earliest' | 'latest'>): Clue[] {
  const time = datelineDay(article);
  if (time?.meaning.kind !== 'date' || time.meaning.date.year !== undefined || !window.earliest || !window.latest) return [];
  const { month, day } = time.meaning.date;
  const [from, to] = [parts(window.earliest).year, parts(window.latest).year];
  const days = Array.from(
    { length: to - from + 1 },
    (_, i) => intervalOf({ year: from + i, month: month ?? 0, day: day ?? 0 })?.earliest ?? null,
  ).filter((one) => one !== null && ordinal(one) >= ordinal(window.earliest ?? one) - 1 && ordinal(one) <= ordinal(window.latest ?? one));
  const named = openingWeekday(article, time);
  const fitting = days.filter((one) => one !== null && (named === null || agrees(one, named.weekday)));
  const [only] = fitting;
  if (!only || fitting.length > 1) return [];
  const support: Clue[] = named
    ? [{ rule: 'date/weekday-fits-year', status: 'inferred', excerpts: [excerpt(article, named.time)], earliest: null, latest: null }]
    : [];
  return [
    { rule: 'date/dateline', status: 'inferred', excerpts: [excerpt(article, time)], earliest: only, latest: fromOrdinal(ordinal(only) + 1) },
    ...support,
  ];
}

/** The opening tells of the day of the dispatch or of the one before. */
function agrees(day: Day, named: number): boolean {
  return [0, -1].some((step) => weekday(neighbour(day, step)) === named);
}

/** The weekday of the opening agrees with the day of the dateline; null where it names none. */
export function weekdayAgrees(article: AnnotatedArticle, dateline: TimeExpression, day: Day): boolean | null {
  const named = openingWeekday(article, dateline);
  return named && agrees(day, named.weekday);
}

/** The time in the dateline, whether the dateline was told as one or stands on a line of its own. */
export function datelineDay(article: AnnotatedArticle): TimeExpression | null {
  const head = article.parts.filter(({ role }) => role === 'body' || role === 'standfirst').slice(0, reach.paragraphs);
  for (const part of head) {
    const [time] = touching(article.times, part);
    if (time?.meaning.kind !== 'date' || time.meaning.date.day === undefined) continue;
    if (placeBefore.test(article.text.slice(part.start, time.start)) && dashBehind.test(article.text.slice(time.end, part.end).slice(0, 10)))
      return time;
  }
  return null;
}

function openingWeekday(article: AnnotatedArticle, dateline: TimeExpression): { weekday: number; time: TimeExpression } | null {
  const opening = bodySentences(article).slice(0, reach.sentences);
  for (const sentence of opening) {
    for (const time of touching(article.times, sentence)) {
      if (time === dateline || time.meaning.kind !== 'weekday' || time.meaning.shift !== null) continue;
      if (!isAhead(article, sentence, time.start)) return { weekday: time.meaning.weekday, time };
    }
  }
  return null;
}
