/** English words that look like a time and are none. They take their words away from the rules that follow. */
import type { TimeRule } from '../../language.ts';
import { nothing, rule } from '../../readings.ts';

export const notTimes: readonly TimeRule[] = [
  rule('time/no-age', '{n}~{unit}~old(s)?', nothing),
  rule('time/no-age', 'aged? {n}( (to|and) {n})?', (_, { words, after }) =>
    /^aged?/i.test(words) && /^(?:[,.;)]|$| (?:and|who|was|were|is|or|when|died))/.test(after) ? 'nothing' : null,
  ),
  rule('time/no-newspaper', '{weekday} (times|post|telegraph|mirror|herald|mail|express|night|tribune)', (_, { words }) =>
    / \p{Lu}\p{L}+$/u.test(words) ? 'nothing' : null,
  ),
  rule(
    'time/no-person',
    '(theresa|brian|minister|mr|mrs|ms|dr|senator|sir|lord).? (may|march|august|april|june|friday|winter|winters)',
    (_, { words }) => (/ \p{Lu}\p{L}+$/u.test(words) ? 'nothing' : null),
  ),
  rule('time/no-day', '(bloody|super|cyber|fat|blue) {weekday}', (_, { words }) => (/^\p{Lu}/u.test(words) ? 'nothing' : null)),
  rule('time/no-idiom', '(day|year|month|week|hour)~?(to|by|on|over|after|in,)~?(day|year|month|week|hour)', nothing),
  rule(
    'time/no-idiom',
    '(round~the~clock|year~round|day~care|day care|rush hour|happy hour|second hand|second~half (goal|try|strike)|may day call)',
    nothing,
  ),
  rule('time/no-fraction', '{n}~quarters of (the|a|an|all|its|their)', nothing),
  rule('time/no-phone', '{n} {n} {year}', nothing),
];
