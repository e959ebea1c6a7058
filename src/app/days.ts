/** The one place that writes dates: days and moments in words, from their strings alone, so that no zone and no clock can shift them. Invents no precision. */
import { type CalendarDay, type Days, daysIn, readDay } from '../model/calendar.ts';
import type { Day, When } from '../model/moment.ts';
import { messages } from './messages.ts';

/** Years of fewer digits read like counts without their era. */
const leastBareYear = 1000;

interface Year {
  readonly digits: string;
  readonly era: string;
}

/** Year 0 is 1 BCE: the calendar of ISO 8601 counts astronomically. */
function yearParts(year: number): Year {
  if (year <= 0) return { digits: String(1 - year), era: ` ${messages.date.bce}` };
  return { digits: String(year), era: year < leastBareYear ? ` ${messages.date.ce}` : '' };
}

export function yearInWords(year: number): string {
  const { digits, era } = yearParts(year);
  return digits + era;
}

export function dayInWords(day: Day): string {
  const parts = readDay(day);
  return parts ? `${parts.day} ${monthOf(parts)} ${yearInWords(parts.year)}` : day;
}

/** For scales, where there is little room. */
export function shortDay(day: Day): string {
  const parts = readDay(day);
  return parts ? `${parts.day} ${shortMonthOfYear(parts)}` : day;
}

/** For a name: an exact day in short, anything else as it is written everywhere. */
export function briefDate(when: When): string {
  const exact = when.earliest !== null && when.earliest === when.latest && !when.approximate;
  return exact && when.earliest ? shortDay(when.earliest) : whenInWords(when);
}

export const shortMonth = (parts: CalendarDay): string => messages.date.short[parts.month - 1] ?? '';

export const shortMonthOfYear = (parts: CalendarDay): string => `${shortMonth(parts)} ${yearInWords(parts.year)}`;

const monthOf = (parts: CalendarDay): string => messages.date.months[parts.month - 1] ?? '';

/** A date as every place of the page writes it: "about 1948", "by 16 October 2023 (inferred)". What is stated needs no word. */
export function dateInWords(when: When | null): string {
  const words = whenInWords(when);
  return when?.status === 'inferred' ? messages.date.inferred(words) : words;
}

/** The days of a moment: "7 October 2023", "March 2022", "autumn 2020", "22–24 October 2024", "on or after 7 October 2023". */
export function whenInWords(when: When | null): string {
  if (!when) return messages.date.unknown;
  return named(when) ?? daysInWords(when, when.approximate) ?? messages.date.unknown;
}

/** Days without a name of their own; null where both sides are open. */
export function daysInWords({ earliest, latest }: Days, approximate = false): string | null {
  const about = approximate ? messages.date.about : (words: string) => words;
  const [from, to] = [earliest && readDay(earliest), latest && readDay(latest)];
  if (from && to) return about(range(from, to));
  if (earliest) return messages.date.since(about(dayInWords(earliest)));
  return latest ? messages.date.until(about(dayInWords(latest))) : null;
}

/** How exact a moment is, in words. */
export function precisionInWords(when: When): string {
  return when.earliest && when.latest ? messages.date.precision[when.precision] : messages.date.open;
}

/** Seasons and decades have names that their days alone do not give. */
function named(when: When): string | null {
  const from = when.earliest && when.latest ? readDay(when.earliest) : null;
  if (!from) return null;
  const words = when.precision === 'season' ? season(when.edtf, from.year) : when.precision === 'decade' ? decade(from.year) : null;
  return words && when.approximate ? messages.date.about(words) : words;
}

function season(edtf: string, year: number): string | null {
  const name = messages.date.seasons[Number(/-(2[1-4])[~?%]?$/.exec(edtf)?.[1]) - 21];
  return name ? `${name} ${yearInWords(year)}` : null;
}

const decade = (year: number): string | null => (year >= leastBareYear ? messages.date.decade(year - (year % 10)) : null);

function range(from: CalendarDay, to: CalendarDay): string {
  if (from.day === 1 && to.day === daysIn(to.year, to.month)) return wholeMonths(from, to);
  const end = `${to.day} ${monthOf(to)} ${yearInWords(to.year)}`;
  if (from.year !== to.year) return `${from.day} ${monthOf(from)} ${yearInWords(from.year)} – ${end}`;
  if (from.month !== to.month) return `${from.day} ${monthOf(from)} – ${end}`;
  return from.day === to.day ? end : `${from.day}–${end}`;
}

function wholeMonths(from: CalendarDay, to: CalendarDay): string {
  if (from.month === 1 && to.month === 12) return years(from.year, to.year);
  const end = `${monthOf(to)} ${yearInWords(to.year)}`;
  if (from.year !== to.year) return `${monthOf(from)} ${yearInWords(from.year)} – ${end}`;
  return from.month === to.month ? end : `${monthOf(from)}–${end}`;
}

/** "2020–2022", "449–440 BCE", "2 BCE – 3 CE". */
function years(first: number, last: number): string {
  const [from, to] = [yearParts(first), yearParts(last)];
  if (first === last) return from.digits + from.era;
  return from.era === to.era ? `${from.digits}–${to.digits}${to.era}` : `${from.digits}${from.era} – ${to.digits}${to.era}`;
}

/** The year under which a list files the moment. */
export function yearOf(when: When | null): number | null {
  const day = when?.earliest ?? when?.latest ?? null;
  return day === null ? null : (readDay(day)?.year ?? null);
}

/** First and last year that the moments touch. */
export function yearsOf(moments: readonly (When | null)[]): { first: number; last: number } | null {
  const years = moments.flatMap((when) => [when?.earliest, when?.latest]).flatMap((day) => (day ? (readDay(day)?.year ?? []) : []));
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null;
}
