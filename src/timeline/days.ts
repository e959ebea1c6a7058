/** Turns the contract's day strings into UTC milliseconds and back by arithmetic alone, so that no zone, locale or limit of Date can shift or throw. */
import type { Day } from '../model/moment.ts';
import type { CalendarDay } from './theme.ts';

/** Milliseconds since 1970-01-01T00:00Z, always within what a Date could hold. */
export type Ms = number;

export const dayMs = 86_400_000;
/** The 100,000,000 days either side of 1970 that ECMAScript's Date covers; days beyond are clamped. */
const limitDays = 100_000_000;

const clampDays = (days: number): number => Math.min(limitDays - 1, Math.max(-limitDays, days));

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar, counted in eras of 400 years that start in March. */
function daysOf({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** Midnight at the start of a calendar day; clamped. */
export function msOfCalendar(at: CalendarDay): Ms {
  return clampDays(daysOf(at)) * dayMs;
}

/** The calendar day that an instant falls on. */
export function calendarOfMs(ms: Ms): CalendarDay {
  const z = clampDays(Math.floor(ms / dayMs)) + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Midnight at the start of the day; null for a string that is no day. */
export function msOfDay(day: Day): Ms | null {
  const found = /^([+-]?\d{4,6})-(\d\d)-(\d\d)$/.exec(day);
  if (!found) return null;
  return msOfCalendar({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) });
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** The day an instant falls on, as the contract writes it: four digits for the years 0 to 9999, else a sign and six. */
export function dayOfMs(ms: Ms): Day {
  const { year, month, day } = calendarOfMs(ms);
  const digits = year >= 0 && year <= 9999 ? padded(year, 4) : `${year < 0 ? '-' : '+'}${padded(Math.abs(year), 6)}`;
  return `${digits}-${padded(month, 2)}-${padded(day, 2)}`;
}
