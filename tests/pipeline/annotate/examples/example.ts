/** What an example of a rule for times is, and short ways to write what its words mean. */
import type { DateFields, NamedDay, Season, TimeMeaning, TimeUnit } from '../../../../src/pipeline/records.ts';

/** A sentence, the only words in it that are read, what they mean (`nothing`: no time, nor for a later rule), and a sentence that looks alike and that the same rule must leave alone. */
export type Example = readonly [says: string, words: string, meaning: TimeMeaning | 'nothing', miss: string];

type Clock = { clock?: string };
const at = (clock: string | undefined): Clock => (clock === undefined ? {} : { clock });

export const date = (date: DateFields, clock?: string): TimeMeaning => ({ kind: 'date', date, ...at(clock) });
export const range = (from: DateFields, to: DateFields): TimeMeaning => ({ kind: 'range', from, to });
export const season = (season: Season, more: { year?: number; shift?: number } = {}): TimeMeaning => ({ kind: 'season', season, ...more });
export const quarter = (nth: number, more: { year?: number; shift?: number } = {}): TimeMeaning => ({
  kind: 'part-of-year',
  unit: 'quarter',
  nth,
  ...more,
});
export const half = (nth: number, more: { year?: number; shift?: number } = {}): TimeMeaning => ({
  kind: 'part-of-year',
  unit: 'half',
  nth,
  ...more,
});
export const decade = (year: number): TimeMeaning => ({ kind: 'decade', year });
export const century = (nth: number): TimeMeaning => ({ kind: 'century', nth });
export const named = (day: NamedDay, more: { year?: number; shift?: number } = {}): TimeMeaning => ({ kind: 'named-day', day, ...more });
export const weekday = (weekday: number, shift: 'last' | 'next' | 'this' | null = null, clock?: string): TimeMeaning => ({
  kind: 'weekday',
  weekday,
  shift,
  ...at(clock),
});
export const shift = (count: number, unit: TimeUnit, clock?: string): TimeMeaning => ({ kind: 'shift', unit, count, ...at(clock) });
export const anchor = (count: number, unit: TimeUnit, more: { clock?: string; date?: DateFields; inSentence?: true } = {}): TimeMeaning => ({
  kind: 'anchor',
  unit,
  count,
  ...more,
});
export const length = (length: string): TimeMeaning => ({ kind: 'duration', length });
export const set = (of: string): TimeMeaning => ({ kind: 'set', of });
export const reference = (to: 'past' | 'present' | 'future'): TimeMeaning => ({ kind: 'reference', to });
