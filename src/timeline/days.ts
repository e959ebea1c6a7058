/** Turns the contract's day strings into UTC milliseconds and back by arithmetic alone, so that no zone, locale or limit of Date can shift or throw. */
import { type CalendarDay, calendarAt, daysSince1970, fromOrdinal, readDay } from '../model/calendar.ts';
import type { Day } from '../model/moment.ts';

/** Milliseconds since 1970-01-01T00:00Z, always within what a Date could hold. */
export type Ms = number;

export const dayMs = 86_400_000;
/** The 100,000,000 days either side of 1970 that ECMAScript's Date covers; days beyond are clamped. */
const limitDays = 100_000_000;
const epoch: Day = '1970-01-01';

const clampDays = (days: number): number => Math.min(limitDays - 1, Math.max(-limitDays, days));

/** Midnight at the start of a calendar day; clamped. */
export function msOfCalendar(at: CalendarDay): Ms {
  return clampDays(daysSince1970(at)) * dayMs;
}

/** The calendar day that an instant falls on. */
export function calendarOfMs(ms: Ms): CalendarDay {
  return calendarAt(clampDays(Math.floor(ms / dayMs)));
}

/** Midnight at the start of the day; null for a string that is no day. */
export function msOfDay(day: Day): Ms | null {
  const found = readDay(day);
  return found && msOfCalendar(found);
}

/** The day an instant falls on, as the contract writes it. */
export function dayOfMs(ms: Ms): Day {
  return fromOrdinal(clampDays(Math.floor(ms / dayMs))) ?? epoch;
}
