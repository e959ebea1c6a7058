/** Intervals of days: built from named fields, met, written as EDTF (ISO 8601-2:2019). */
import { compareDays, day, daysIn, parts, plusDays, weekday } from '../../../model/calendar.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { Clue, Day, Moment, Precision } from '../../../model/moment.ts';
import type { DateFields, NamedDay, Season } from '../../records.ts';

export interface Interval {
  earliest: Day | null;
  latest: Day | null;
  precision: Precision;
}

/** First months of the seasons on the northern half of the earth; winter runs into the next year. EDTF codes of ISO 8601-2 (21 spring to 24 winter). */
const seasons: Record<Season, { month: number; code: number }> = {
  spring: { month: 3, code: 21 },
  summer: { month: 6, code: 22 },
  autumn: { month: 9, code: 23 },
  winter: { month: 12, code: 24 },
};

/** The days that the fields name; null where the year is missing or the calendar has no such day. */
export function intervalOf(fields: DateFields): Interval | null {
  const { year, month, day: dayOfMonth } = fields;
  if (year === undefined) return null;
  const first = day(year, month ?? 1, dayOfMonth ?? 1);
  const last = day(year, month ?? 12, dayOfMonth ?? daysIn(year, month ?? 12));
  if (!first || !last) return null;
  return { earliest: first, latest: last, precision: dayOfMonth !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

export function seasonOf(season: Season, year: number): Interval | null {
  const { month } = seasons[season];
  const end = month + 2 > 12 ? { year: year + 1, month: month - 10 } : { year, month: month + 2 };
  const [earliest, latest] = [day(year, month, 1), day(end.year, end.month, daysIn(end.year, end.month))];
  return earliest && latest ? { earliest, latest, precision: 'season' } : null;
}

export function decadeOf(year: number): Interval | null {
  const [earliest, latest] = [day(year, 1, 1), day(year + 9, 12, 31)];
  return earliest && latest ? { earliest, latest, precision: 'decade' } : null;
}

/** The week from Monday to Sunday (ISO 8601) around a day. */
export function weekOf(of: Day): Interval | null {
  const monday = plusDays(of, -((weekday(of) + 6) % 7));
  const sunday = monday && plusDays(monday, 6);
  return monday && sunday ? { earliest: monday, latest: sunday, precision: 'week' } : null;
}

/** So many months from the first of one: quarters and halves of a year. */
export function monthsFrom(year: number, month: number, months: number): Interval | null {
  const end = year * 12 + month - 2 + months;
  return spanning(intervalOf({ year, month }), intervalOf({ year: Math.floor(end / 12), month: (end % 12) + 1 }));
}

/** The n-th century as news counts it, from a year 00 to a year 99 ("the 20th century" is 1900 to 1999, TIMEX3 "19"); before the common era from 500 to 401 BCE for the fifth. */
export function centuryOf(nth: number): Interval | null {
  const [first, last] = nth > 0 ? [100 * (nth - 1), 100 * nth - 1] : [1 + 100 * nth, 100 * (nth + 1)];
  return spanning(intervalOf({ year: first }), intervalOf({ year: last }));
}

/** The day of a year that has the name. Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function namedDayOf(named: NamedDay, year: number): Day | null {
  if ('fromEaster' in named) {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
    const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
    const easter = day(year, Math.floor(f / 31), (f % 31) + 1);
    return easter && plusDays(easter, named.fromEaster);
  }
  if ('day' in named) return day(year, named.month, named.day);
  const [first, last] = [day(year, named.month, 1), day(year, named.month, daysIn(year, named.month))];
  if (!first || !last) return null;
  const found =
    named.nth > 0
      ? plusDays(first, ((named.weekday - weekday(first) + 7) % 7) + 7 * (named.nth - 1))
      : plusDays(last, -((weekday(last) - named.weekday + 7) % 7) + 7 * (named.nth + 1));
  return found && plusDays(found, named.plus ?? 0);
}

export function spanning(from: Interval | null, to: Interval | null): Interval | null {
  if (!from?.earliest || !to?.latest || compareDays(from.earliest, to.latest) > 0) return null;
  return { earliest: from.earliest, latest: to.latest, precision: 'interval' };
}

export function dayInterval(of: Day): Interval {
  return { earliest: of, latest: of, precision: 'day' };
}

/** The days that both have in common, or null; the narrower of the two names the precision where it lies whole inside. */
export function meet(a: Interval, b: Interval): Interval | null {
  const earliest = later(a.earliest, b.earliest);
  const latest = earlier(a.latest, b.latest);
  if (earliest && latest && compareDays(earliest, latest) > 0) return null;
  for (const one of [a, b]) if (one.earliest === earliest && one.latest === latest) return one;
  return { earliest, latest, precision: 'interval' };
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : compareDays(a, b) >= 0 ? a : b;
}

function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : compareDays(a, b) <= 0 ? a : b;
}

/** A publication known to no more than so many days dates what the article tells; a wider one stands beside the article, for the reader. */
export const widestReference = 14;

/** Days in the interval, both ends included; an open side counts as endless. */
export function widthDays(interval: Interval): number {
  if (!interval.earliest || !interval.latest) return Number.POSITIVE_INFINITY;
  return compareDays(interval.latest, interval.earliest) + 1;
}

/** The first reason allows just the interval; those behind it support it and bound nothing by themselves. */
export function moment(interval: Interval, approximate: boolean, evidence: readonly Evidence[]): Moment {
  const clues = evidence.map(({ rule, status, excerpts }, i): Clue => {
    const [earliest, latest] = i === 0 ? [interval.earliest, interval.latest] : [null, null];
    return { rule, status, excerpts, earliest, latest };
  });
  return fromClues(interval, approximate, clues);
}

/** The interval is what the clues allow together. */
export function fromClues(interval: Interval, approximate: boolean, evidence: Clue[]): Moment {
  const stated = evidence.length > 0 && evidence.every((one) => one.status !== 'inferred');
  return { ...interval, approximate, status: stated ? 'stated' : 'inferred', edtf: edtf(interval, approximate), evidence };
}

function edtf({ earliest, latest, precision }: Interval, approximate: boolean): string {
  const mark = approximate ? '~' : '';
  if (!earliest || !latest) return `${earliest ? edtfDate(parts(earliest)) : '..'}/${latest ? edtfDate(parts(latest)) : '..'}`;
  const { year, month } = parts(earliest);
  if (earliest === latest) return edtfDate(parts(earliest)) + mark;
  if (precision === 'month') return edtfDate({ year, month }) + mark;
  if (precision === 'year') return edtfDate({ year }) + mark;
  // "196X" stands for the years 1960 to 1969; before the common era tens of astronomical years are other decades.
  if (precision === 'decade' && year > 0) return edtfDate({ year }).slice(0, -1) + (approximate ? 'X~' : 'X');
  const season = Object.values(seasons).find((one) => one.month === month);
  if (precision === 'season' && season && Math.abs(year) <= 9999) return `${edtfDate({ year })}-${season.code}${mark}`;
  return `${rangeEnd(earliest, latest, 'start')}/${rangeEnd(latest, earliest, 'end')}`;
}

/** A year of more than four digits stands alone behind Y (ISO 8601-2 level 1 has no days for it). */
function edtfDate({ year, month, day }: { year: number; month?: number; day?: number }): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  const two = (count: number | undefined) => (count === undefined ? '' : `-${String(count).padStart(2, '0')}`);
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${two(month)}${two(day)}`;
}

/** An interval of whole years or months is written by its years or months ("2020/2022"). */
function rangeEnd(own: Day, other: Day, side: 'start' | 'end'): string {
  const [first, last] = side === 'start' ? [parts(own), parts(other)] : [parts(other), parts(own)];
  const { year, month, day } = parts(own);
  const wholeMonths = first.day === 1 && last.day === daysIn(last.year, last.month);
  const wholeYears = wholeMonths && first.month === 1 && last.month === 12;
  return edtfDate(wholeYears ? { year } : wholeMonths ? { year, month } : { year, month, day });
}

/** The next day or the one before, for intervals of a day or two; the same day at the end of the calendar. */
export function neighbour(of: Day, days: number): Day {
  return plusDays(of, days) ?? of;
}
