/** Arithmetic on days as strings: proleptic Gregorian, no zone, no clock. Throws never; what lies beyond the years of Date is null. */
import type { Day } from './moment.ts';

/** The years that ECMAScript's Date holds: a day of the contract can always be drawn. */
const yearLimit = 275_760;

/** The day, or null where the calendar has none (30 February, month 13) or the year is beyond those of Date. Four digits for the years 0 to 9999, else a sign and six (ISO 8601 expanded). Year 0 is 1 BCE (ISO 8601). */
export function day(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || Math.abs(year) > yearLimit || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysIn(year, month))
    return null;
  const digits = String(Math.abs(year));
  const written = year >= 0 && year <= 9999 ? digits.padStart(4, '0') : `${year < 0 ? '-' : '+'}${digits.padStart(6, '0')}`;
  return `${written}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

export function daysIn(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Year, month and day of a written day; null where the string is none, or none of the calendar (31 February). */
export function readDay(of: string): CalendarDay | null {
  const match = /^(\d{4}|[+-]\d{4,6})-(\d\d)-(\d\d)$/.exec(of);
  if (!match) return null;
  const found = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= daysIn(found.year, found.month) ? found : null;
}

/** As `readDay`, for days that a schema has let through. */
export function parts(of: Day): CalendarDay {
  return readDay(of) ?? { year: 0, month: 1, day: 1 };
}

/** Days since 1970-01-01 (Hinnant 2013, days_from_civil): eras of 400 years that start in March. */
export function daysSince1970({ year, month, day: dayOfMonth }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The inverse (Hinnant 2013, civil_from_days). */
export function calendarAt(count: number): CalendarDay {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** Days are asked for again and again; so many are remembered. */
const ordinals = new Map<Day, number>();
const mostRemembered = 100_000;

export function ordinal(of: Day): number {
  const known = ordinals.get(of);
  if (known !== undefined) return known;
  if (ordinals.size >= mostRemembered) ordinals.clear();
  const found = daysSince1970(parts(of));
  ordinals.set(of, found);
  return found;
}

export function fromOrdinal(count: number): Day | null {
  const at = calendarAt(count);
  return day(at.year, at.month, at.day);
}

export function plusDays(of: Day, days: number): Day | null {
  return fromOrdinal(ordinal(of) + days);
}

/** 0 Sunday to 6 Saturday. */
export function weekday(of: Day): number {
  return (((ordinal(of) + 4) % 7) + 7) % 7;
}

/** First day of the month that lies `months` after that of the given day. */
export function plusMonths(of: Day, months: number): Day | null {
  const { year, month } = parts(of);
  const count = year * 12 + (month - 1) + months;
  return day(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
}

/** Negative, zero or positive as `a` lies before, on or after `b`. Days as strings do not sort by themselves beyond four digits. */
export function compareDays(a: Day, b: Day): number {
  return ordinal(a) - ordinal(b);
}

/** A stretch of days, both ends included; null where a side is open. */
export interface Days {
  earliest: Day | null;
  latest: Day | null;
}

/** The days that all stretches have in common; null where there is none. No stretch at all leaves both sides open. */
export function common(stretches: readonly Days[]): Days | null {
  let [earliest, latest]: [Day | null, Day | null] = [null, null];
  for (const one of stretches) {
    if (one.earliest && (!earliest || compareDays(one.earliest, earliest) > 0)) earliest = one.earliest;
    if (one.latest && (!latest || compareDays(one.latest, latest) < 0)) latest = one.latest;
  }
  return earliest && latest && compareDays(earliest, latest) > 0 ? null : { earliest, latest };
}
