/** The form of a rule that recognises times: a pattern and what its words mean. Rules are asked in order; a later one never takes words that an earlier one has taken. */
import { monthOf } from '../languages/english/months.ts';
import type { DateFields, TimeExpression, TimeMeaning } from '../records.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

export interface TimeRule {
  id: string;
  /** Flags `giu`; named groups only. */
  form: RegExp;
  /** null: these words are no time after all. `before` and `after` are up to 40 characters around. */
  read: (groups: Groups, before: string, after: string) => TimeMeaning | null;
}

/** Year of four digits, or two with an apostrophe ("'98" is 1998, "'24" is 2024: the pivot of POSIX strptime, 69). */
export function yearOf(word: string | undefined): number | undefined {
  if (!word) return undefined;
  const digits = Number(word.replace(/\D/g, ''));
  if (/^['’]\d\d$/.test(word)) return digits >= 69 ? 1900 + digits : 2000 + digits;
  return digits;
}

/** Fields without the ones that are not named; null where the calendar has no such month or day. */
export function fields(year: number | undefined, month: string | undefined, day: string | undefined): DateFields | null {
  const result: DateFields = {};
  if (year !== undefined) result.year = year;
  if (month !== undefined) {
    const number = monthOf(month);
    if (number === null) return null;
    result.month = number;
  }
  if (day !== undefined) {
    const number = Number.parseInt(day, 10);
    if (number < 1 || number > 31) return null;
    result.day = number;
  }
  return result;
}

const sides: readonly (readonly [RegExp, TimeExpression['side']])[] = [
  [/\b(?:ever )?since(?: (?:the|about|around|early|late|mid))?[ -]$/i, 'since'],
  [/\b(?:starting|beginning|dating|back) (?:on|in|from|to)(?: the)? $/i, 'since'],
  [/\b(?:until|till|through|up to|no later than|by)(?: the| about| around| early| late)? $/i, 'until'],
  [/\b(?:before|prior to|ahead of)(?: the)? $/i, 'before'],
  [/\bafter(?: the)? $/i, 'after'],
  [/\b(?:than|compared (?:with|to)|(?:up|down|%|percent|per cent) from)(?: (?:in|during))?(?: the)? $|% from $/i, 'than'],
];

const approximately = /\b(?:about|around|circa|c\.|roughly|approximately|nearly|almost|some time in|early|late|mid)[ -]?(?:in |on |the )?$/i;

/** What the words before a time say of it. */
export function surroundings(before: string): Pick<TimeExpression, 'side' | 'approximate' | 'fresh'> {
  const side = sides.find(([form]) => form.test(before))?.[1] ?? null;
  return { side, approximate: approximately.test(before), fresh: /\bearlier (?:on|this|in the)? ?$/i.test(before) };
}
