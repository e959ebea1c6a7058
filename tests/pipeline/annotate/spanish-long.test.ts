/** Long inputs in Spanish: the time that the rules for times, the sentences and their words take grows with the text and no faster. */
import { describe, expect, it } from 'vitest';
import { segments } from '../../../src/pipeline/annotate/segments.ts';
import { times } from '../../../src/pipeline/annotate/times.ts';
import { grammar } from '../../../src/pipeline/languages/spanish/grammar.ts';
import { spanish } from '../../../src/pipeline/languages/spanish/spanish.ts';
import { days } from './examples/spanish-days.ts';
import { lengths } from './examples/spanish-lengths.ts';
import { notTimes } from './examples/spanish-not-times.ts';
import { speech } from './examples/spanish-speech.ts';
import { years } from './examples/spanish-years.ts';
import { faults, long } from './growth.ts';
import { growsWithItsWords } from './table.ts';

const examples = [...notTimes, ...days, ...years, ...speech, ...lengths];

it('every rule passes over its own words, whole or broken off, in time that grows with their number', { timeout: 60_000 }, () =>
  growsWithItsWords(spanish, examples),
);

const units: readonly (readonly [string, string])[] = [
  ['all that the rules read', `${examples.map(([says]) => says).join(' ')} `],
  ['all that the rules leave alone', `${examples.map(([, , , miss]) => miss).join(' ')} `],
  ['words that open a time', 'el próximo día '],
  ['words that narrow', 'a finales de los principios del '],
  ['days without a month', 'el 3, '],
  ['months without an end', 'el 3 de marzo de '],
  ['weekdays', 'el lunes, '],
  ['numbers in words', 'treinta y un mil '],
  ['tens that wait for their ones', 'treinta y '],
  ['hours', 'a las 8 y '],
  ['units', 'días de años '],
  ['stops', '. '],
  ['initials', 'A. '],
  ['opening marks', '¿¡« '],
  ['letters without a space', 'a'],
  ['digits and dots', '1.1'],
  ['gaps', ' '],
];

describe.each(units)('a text of nothing but %s', (_, unit) => {
  it('has its times read in time that grows with it', () => {
    expect(faults((size) => void times(long(unit, size), [{ start: 0, end: size }], spanish))).toEqual([]);
  });

  it('is parted into sentences in time that grows with it', () => {
    expect(faults((size) => void segments(long(unit, size), { start: 0, end: size }, 0, grammar))).toEqual([]);
  });
});
