/** Long inputs in Spanish: the time that the rules for times, the sentences and their words take grows with the text and no faster. */
import { describe, expect, it } from 'vitest';
import { segments } from '../../../src/pipeline/annotate/segments.ts';
import { compile } from '../../../src/pipeline/annotate/time-forms.ts';
import { coded } from '../../../src/pipeline/annotate/time-words.ts';
import { times } from '../../../src/pipeline/annotate/times.ts';
import { grammar } from '../../../src/pipeline/languages/spanish/grammar.ts';
import { spanish } from '../../../src/pipeline/languages/spanish/spanish.ts';
import { days } from './examples/spanish-days.ts';
import { lengths } from './examples/spanish-lengths.ts';
import { notTimes } from './examples/spanish-not-times.ts';
import { speech } from './examples/spanish-speech.ts';
import { years } from './examples/spanish-years.ts';
import { beginnings, faults, long, pass } from './growth.ts';

const { words, rules } = compile(spanish);
const examples = [...notTimes, ...days, ...years, ...speech, ...lengths];

it('every rule passes over its own words, whole or broken off, in time that grows with their number', { timeout: 60_000 }, () => {
  const code = (text: string) => coded(text, [{ start: 0, end: text.length }], words).code.slice(0, -1);
  const units = examples.map(([says, own]) => ({ whole: code(says), all: [`${says} `, `${own} `, ...beginnings(own)].map(code) }));
  const slow = rules.flatMap(({ rule, pattern }) => {
    const own = [...new Set(units.flatMap(({ whole, all }) => (pass(pattern, whole) > 0 ? all : [])))];
    expect(own.length, rule.form).toBeGreaterThan(1);
    return faults((size) => {
      for (const unit of own) pass(pattern, long(unit, size / own.length));
    }).map((ms) => `${rule.form}: ${ms}`);
  });
  expect(slow).toEqual([]);
});

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
