/** Clues to dates of the invented dataset, and moments that are just what they allow together. */
import { common } from '../../src/model/calendar.ts';
import type { Clue, Moment } from '../../src/model/moment.ts';
import { excerpt, harbour } from './sample.ts';

export function clue(rule: string, earliest: string | null, latest: string | null, words = 'on Tuesday'): Clue {
  return { rule, status: rule === 'date/stated' ? 'stated' : 'inferred', excerpts: [excerpt(harbour, words)], earliest, latest };
}

export function momentOf(evidence: Clue[], more: Partial<Moment> = {}): Moment {
  const days = common(evidence) ?? { earliest: null, latest: null };
  const precision = days.earliest !== null && days.earliest === days.latest ? 'day' : 'interval';
  return { ...days, precision, approximate: false, status: 'inferred', edtf: `${days.earliest ?? '..'}/${days.latest ?? '..'}`, evidence, ...more };
}
