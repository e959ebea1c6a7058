/** What an article's words say of the time in which it was written: the years and days that it names, and on which side of its own day each seems to lie. Decides no date. */
import { calendarAt, daysIn, daysSince1970 } from '../../../model/calendar.ts';
import { touching } from '../../../text/spans.ts';
import type { AnnotatedArticle, DateFields, Sentence, TimeExpression, TimeMeaning } from '../../records.ts';
import { happens } from '../events/mentions.ts';
import { announces, isAhead } from './tense.ts';

/** `done`: told as done by a verb of its own clause; `ahead`: told as to come; `plain`: neither. */
export type Side = 'done' | 'ahead' | 'plain';

/** A year, month or day as an article names it. Days count from 1970-01-01. */
export interface Bearing {
  time: TimeExpression;
  side: Side;
  /** First and last day that the words name; null where they give no year. */
  named: { first: number; last: number } | null;
  /** Where they give no year: month, and day if named. */
  yearly: { month: number; day: number | null } | null;
  /** The weekday that stands beside the day ("Tuesday, Feb. 9"), 0 Sunday. */
  weekday: number | null;
}

/** Years beyond are likelier slips, numbers or fiction. */
const usualYears = { from: 1605, to: 2100 };

const opensPast = /\b(?:in|on|since|during|of|late|early)[ -](?:late |early )?$/i;
const opensAhead = /\b(?:through|by|next|re-?election|expires?) (?:in |on )?(?:the )?$|\bend of $|\bnot until /i;
const clauseMarks = /^(?:[,;:–—]|that|which|who|when|after|before|as|while|but|said|says|and|where|because)$/i;
/** Characters before a time that tell its side. */
const reach = 25;

export function bearings(article: AnnotatedArticle): Bearing[] {
  const seen = new Set<string>();
  return article.times.flatMap((time, t) => {
    const fields = fieldsOf(time.meaning);
    if (!fields || (fields.year === undefined && fields.month === undefined)) return [];
    if (fields.year !== undefined && (fields.year < usualYears.from || fields.year > usualYears.to)) return [];
    const side = sideOf(article, time);
    const key = `${side} ${fields.year} ${fields.month} ${fields.day}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ time, side, named: daysNamed(fields), yearly: yearlyOf(fields), weekday: fields.day === undefined ? null : weekdayBeside(article, t) }];
  });
}

/** What stands in a sentence of the body, by year at least; a range counts by its end. */
function fieldsOf(meaning: TimeMeaning): DateFields | null {
  const fields = meaning.kind === 'date' ? meaning.date : meaning.kind === 'range' ? meaning.to : null;
  return fields?.yearShift === undefined ? fields : null;
}

function daysNamed({ year, month, day }: DateFields): Bearing['named'] {
  if (year === undefined) return null;
  const last = month === undefined ? 12 : month;
  return {
    first: daysSince1970({ year, month: month ?? 1, day: day ?? 1 }),
    last: daysSince1970({ year, month: last, day: day ?? daysIn(year, last) }),
  };
}

function yearlyOf({ year, month, day }: DateFields): Bearing['yearly'] {
  return year === undefined && month !== undefined ? { month, day: day ?? null } : null;
}

/** A weekday with nothing but a comma, a bracket or "on" between it and the day. */
function weekdayBeside(article: AnnotatedArticle, t: number): number | null {
  const own = article.times[t];
  if (own?.meaning.kind === 'date' && own.meaning.date.weekday !== undefined) return own.meaning.date.weekday;
  for (const other of [article.times[t - 1], article.times[t + 1]]) {
    if (!own || other?.meaning.kind !== 'weekday') continue;
    const between = other.start < own.start ? article.text.slice(other.end, own.start) : article.text.slice(own.end, other.start);
    if (/^,? ?\(?(?:on )?$/.test(between)) return other.meaning.weekday;
  }
  return null;
}

function sideOf(article: AnnotatedArticle, time: TimeExpression): Side {
  const [sentence] = touching(article.sentences, time);
  if (!sentence) return 'plain';
  const before = article.text.slice(Math.max(sentence.start, time.start - reach), time.start);
  if (time.side === 'until' || opensAhead.test(before) || isAhead(article, sentence, time.start)) return 'ahead';
  if (announces(article, sentence)) return 'plain';
  if (time.side === 'since') return 'done';
  return opensPast.test(before) && happens(article, clauseAround(sentence, time.start)) ? 'done' : 'plain';
}

/** The clause in which a time stands, as a sentence of its own: "up for re-election in 2030, said …" is not done because somebody said something. */
function clauseAround(sentence: Sentence, at: number): Sentence {
  const { tokens } = sentence;
  let from = tokens.findIndex((token) => token.end > at);
  if (from < 0) return { ...sentence, tokens: [] };
  let to = from + 1;
  while (from > 0 && !clauseMarks.test(tokens[from - 1]?.word ?? '')) from--;
  while (to < tokens.length && !clauseMarks.test(tokens[to]?.word ?? '')) to++;
  const own = tokens.slice(from, to);
  return { ...sentence, tokens: own, start: own[0]?.start ?? sentence.start, end: own.at(-1)?.end ?? sentence.end };
}

/** The last year that an article names as whole year or within a date; null where it names none. */
export function latestYear(all: readonly Bearing[]): number | null {
  const years = all.flatMap(({ named }) => (named ? [calendarAt(named.last).year] : []));
  return years.length > 0 ? Math.max(...years) : null;
}
