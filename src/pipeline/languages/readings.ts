/** What the values of a rule amount to: the meanings that the tables of every language build. */
import type { DateFields, TimeMeaning, TimeUnit } from '../records.ts';
import type { TimeRule, Values, WordValue } from './language.ts';

export const rule = (id: string, form: string, read: TimeRule['read']): TimeRule => ({ id, form, read });

/** Words that are no time and give none to later rules. */
export const nothing = () => 'nothing' as const;

const numeric = (value: WordValue | undefined): number | undefined => (value === undefined ? undefined : Number(value));

/** Two digits of a year (POSIX strptime: from 69 on the last century). */
export function fullYear(yy: number): number {
  return yy >= 69 ? 1900 + yy : 2000 + yy;
}

/** "the summer of ’47": written with an apostrophe a year is remembered, and lies in the last century unless it is of this one's first third. */
function shortYear(yy: number): number {
  return yy > 33 ? 1900 + yy : 2000 + yy;
}

/** `y` year, `m` month, `d` day, `w` weekday, as far as they are there; null where no calendar has such a day. */
export function dateOf({ y, m, d, w, yy }: Values): DateFields | null {
  const [year, month, day] = [numeric(y) ?? (yy === undefined ? undefined : shortYear(Number(yy))), numeric(m), numeric(d)];
  if ((month !== undefined && (month < 1 || month > 12)) || (day !== undefined && (day < 1 || day > 31))) return null;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(w === undefined ? {} : { weekday: Number(w) }),
  };
}

export function date(values: Values, more: DateFields = {}): TimeMeaning | null {
  const fields = dateOf(values);
  return fields && { kind: 'date', date: { ...fields, ...more } };
}

export function range(from: DateFields | null, to: DateFields | null): TimeMeaning | null {
  return from && to && { kind: 'range', from, to };
}

export function clockOf({ h, i, half }: Values): string | null {
  const hour = half === undefined ? Number(h) : (Number(h) % 12) + (half === 'pm' ? 12 : 0);
  if (hour > 24 || (half !== undefined && Number(h) > 12)) return null;
  return `${String(hour).padStart(2, '0')}:${String(i ?? 0).padStart(2, '0')}`;
}

/** Smaller units than a day have no place on a calendar of days: counted, they are lengths. */
export function isBelowDay(unit: string): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

const letters: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** A length of time (ISO 8601 duration with the units of TIMEX3); X leaves the number open. */
export function length(count: WordValue, unit: WordValue | undefined): TimeMeaning | null {
  const name = String(unit);
  if (name === 'fortnight') return length(count === 'X' ? 'X' : 2 * Number(count), 'week');
  const letter = letters[name];
  return letter === undefined ? null : { kind: 'duration', length: `P${isBelowDay(name) ? 'T' : ''}${count}${letter}` };
}

/** So many units from publication; what is shorter than a day or uncounted is only a length. */
export function shift(count: WordValue, unit: WordValue | undefined): TimeMeaning | null {
  if (unit === 'fortnight') return shift(count === 'X' ? 'X' : 2 * Number(count), 'week');
  if (count === 'X' || isBelowDay(String(unit))) return length(count === 'X' ? 'X' : Math.abs(Number(count)), unit);
  return { kind: 'shift', unit: unit as TimeUnit, count: Number(count) };
}

/** So many units from the time last spoken of. */
export function anchor(count: WordValue, unit: WordValue | undefined): TimeMeaning | null {
  if (unit === 'fortnight') return anchor(2 * Number(count), 'week');
  if (count === 'X' || isBelowDay(String(unit))) return length(count === 'X' ? 'X' : Math.abs(Number(count)), unit);
  return { kind: 'anchor', unit: unit as TimeUnit, count: Number(count) };
}

/** Adds the part of the day or the time of the clock. */
export function at(clock: WordValue | null | undefined, meaning: TimeMeaning | null): TimeMeaning | null {
  if (!meaning || clock === undefined || clock === null) return meaning;
  switch (meaning.kind) {
    case 'date':
    case 'weekday':
    case 'shift':
    case 'anchor':
      return { ...meaning, clock: String(clock) };
    default:
      return meaning;
  }
}
