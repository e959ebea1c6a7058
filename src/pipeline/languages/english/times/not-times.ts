/** English words that look like a time and are none. They take their words away from the rules that follow. */
import type { TimeRule } from '../../language.ts';
import { nothing, rule } from '../../readings.ts';

export const notTimes: readonly TimeRule[] = [
  rule('time/no-age', '{n}~{unit}~(old|olds)', nothing),
  rule('time/no-newspaper', '{weekday} (times|post|telegraph|mirror|herald|mail|express|night|tribune)', (_, { words }) =>
    / \p{Lu}\p{L}+$/u.test(words) ? 'nothing' : null,
  ),
  rule('time/no-person', '(minister|mr|mrs|ms|dr|senator|sir|lord).? ({month}|{season}|{weekday})', (_, { words }) =>
    / \p{Lu}\p{L}+$/u.test(words) ? 'nothing' : null,
  ),
  rule('time/no-day', '(bloody|super|cyber|fat|blue) {weekday}', (_, { words }) => (/^\p{Lu}/u.test(words) ? 'nothing' : null)),
  rule('time/no-idiom', '(day|year|month|week|hour)~?(to|by|on|over|after|in,)~?(day|year|month|week|hour)', nothing),
  rule('time/no-idiom', '(year~round|may day call)', nothing),
];
