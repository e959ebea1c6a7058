/** Absolute dates as head matter writes them ("2024-11-06T10:00Z", "Nov. 6, 2024", "16/10/2023"). Says which days the words can mean, never which the clock suggests. */
import { day } from '../../model/calendar.ts';
import type { Span } from '../../model/span.ts';
import { monthNames, monthOf } from '../languages/english/months.ts';
import { monthOf as spanishMonthOf, monthNames as spanishMonths } from '../languages/spanish/months.ts';
import type { StatedDate } from '../records.ts';

export interface FoundDate extends Span {
  days: string[];
  warning: string | null;
}

/** The oldest surviving newspaper is of 1605 (Relation, Strasbourg); beyond these years a date is likelier a slip. */
const usual = { from: 1605, to: 2075 };

const iso = /(?<![\p{L}\d+])([+-]?\d{4,6})([-/])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?Z| ?[+-]\d\d:?\d\d)?)?(?![\d-])/gu;
const named = new RegExp(
  `(?<![\\p{L}\\d])(?:(${monthNames})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthNames})\\.?,? (\\d{4}))(?!\\d)`,
  'giu',
);
/** "5 de noviembre de 2024", "1.º de mayo del 2024", "5 nov. 2024" in Spanish. */
const spanish = new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(?:\\.?[º°])?(?: de)? (${spanishMonths})\\.?,?(?: del?)? (\\d{4})(?!\\d)`, 'giu');
const numeric = /(?<![\p{L}\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/])/gu;

function found(start: number, words: string, candidates: (string | null)[], year: number): FoundDate {
  const days = [...new Set(candidates.filter((d) => d !== null))];
  const warning =
    days.length === 0 || year === 0 ? 'bad-date' : days.length > 1 ? 'ambiguous-date' : year < usual.from || year > usual.to ? 'outlier-date' : null;
  return { start, end: start + words.length, days: year === 0 ? [] : days, warning };
}

/** Every absolute date in the words, in order; `offset` is added to each place. Days are empty where the calendar has no such day. */
export function absoluteDates(text: string, offset: number): FoundDate[] {
  const all: FoundDate[] = [];
  // Every form has a year.
  if (!/\d{4}/.test(text)) return all;
  for (const m of text.matchAll(iso)) {
    const [year, month, dayOfMonth] = [Number(m[1]), Number(m[3]), Number(m[4])];
    all.push(found(offset + m.index, m[0], Math.abs(year) > 9999 ? [] : [day(year, month, dayOfMonth)], year));
  }
  for (const m of text.matchAll(named)) {
    const year = Number(m[3] ?? m[6]);
    all.push(found(offset + m.index, m[0], [day(year, monthOf(m[1] ?? m[5] ?? '') ?? 0, Number(m[2] ?? m[4]))], year));
  }
  for (const m of text.matchAll(spanish)) {
    const start = offset + m.index;
    if (all.some((one) => one.start < start + m[0].length && start < one.end)) continue;
    all.push(found(start, m[0], [day(Number(m[3]), spanishMonthOf(m[2] ?? '') ?? 0, Number(m[1]))], Number(m[3])));
  }
  for (const m of text.matchAll(numeric)) {
    const [first, second, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
    const dayFirst = day(year, second, first);
    const monthFirst = m[2] === '/' ? day(year, first, second) : null;
    all.push(found(offset + m.index, m[0], [monthFirst, dayFirst], year));
  }
  return all.sort((a, b) => a.start - b.start);
}

/** The found date as the article's own, or null where it is no sound day. */
export function stated(date: FoundDate, updated: boolean): StatedDate | null {
  const days = [...date.days].sort();
  const [earliest, latest] = [days[0], days.at(-1)];
  if (earliest === undefined || latest === undefined) return null;
  return { span: { start: date.start, end: date.end }, earliest, latest, rule: days.length > 1 ? 'date/ambiguous-numeric' : 'date/stated', updated };
}
