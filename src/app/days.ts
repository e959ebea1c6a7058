/** Days and moments in words, from their strings alone: no Date, so that no zone and no clock can shift them. Invents no precision. */
import { type CalendarDay, readDay } from '../model/calendar.ts';
import type { Day, When } from '../model/moment.ts';
import { messages } from './messages.ts';

/** Year 0 is 1 BCE: the calendar of ISO 8601 counts astronomically. */
export function yearInWords(year: number): string {
  return year > 0 ? String(year) : messages.date.bce(1 - year);
}

export function dayInWords(day: Day): string {
  const parts = readDay(day);
  return parts ? `${parts.day} ${monthOf(parts)} ${yearInWords(parts.year)}` : day;
}

const monthOf = (parts: CalendarDay): string => messages.date.months[parts.month - 1] ?? '';

/** "7 October 2023", "March 2022", "autumn 2020", "22–24 October 2024", "since 7 October 2023". */
export function whenInWords(when: When | null): string {
  if (!when) return messages.date.unknown;
  const words = closed(when) ?? open(when);
  return when.approximate ? messages.date.about(words) : words;
}

function open(when: When): string {
  if (when.earliest) return messages.date.since(dayInWords(when.earliest));
  return when.latest ? messages.date.until(dayInWords(when.latest)) : messages.date.unknown;
}

function closed(when: When): string | null {
  const from = when.earliest ? readDay(when.earliest) : null;
  const to = when.latest ? readDay(when.latest) : null;
  if (!from || !to) return null;
  if (when.precision === 'month' && from.year === to.year && from.month === to.month) return `${monthOf(from)} ${yearInWords(from.year)}`;
  if (when.precision === 'season') return season(when.edtf, from.year) ?? range(from, to);
  if (when.precision === 'year' && from.year === to.year) return yearInWords(from.year);
  if (when.precision === 'decade' && from.year > 0) return messages.date.decade(from.year - (from.year % 10));
  return range(from, to);
}

function season(edtf: string, year: number): string | null {
  const name = messages.date.seasons[Number(/-(2[1-4])[~?%]?$/.exec(edtf)?.[1]) - 21];
  return name ? `${name} ${yearInWords(year)}` : null;
}

function range(from: CalendarDay, to: CalendarDay): string {
  const wholeYears = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
  if (wholeYears) return from.year === to.year ? yearInWords(from.year) : `${yearInWords(from.year)}–${yearInWords(to.year)}`;
  const end = `${to.day} ${monthOf(to)} ${yearInWords(to.year)}`;
  if (from.year !== to.year) return `${from.day} ${monthOf(from)} ${yearInWords(from.year)} – ${end}`;
  if (from.month !== to.month) return `${from.day} ${monthOf(from)} – ${end}`;
  return from.day === to.day ? end : `${from.day}–${end}`;
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
