/** Long inputs: the time that the rules for times take grows with the text and no faster, whatever words come back in it. */
import { describe, expect, it } from 'vitest';
import { times } from '../../../src/pipeline/annotate/times.ts';
import { english } from '../../../src/pipeline/languages/english/english.ts';
import { days } from './examples/english-days.ts';
import { lengths } from './examples/english-lengths.ts';
import { notTimes } from './examples/english-not-times.ts';
import { speech } from './examples/english-speech.ts';
import { years } from './examples/english-years.ts';
import { faults, long } from './growth.ts';
import { growsWithItsWords } from './table.ts';

const examples = [...notTimes, ...days, ...years, ...speech, ...lengths];

it('every rule passes over its own words, whole or broken off, in time that grows with their number', { timeout: 60_000 }, () =>
  growsWithItsWords(english, examples),
);

describe('a text of', () => {
  const read = (unit: string) => faults((size) => void times(long(unit, size), [{ start: 0, end: size }], english));

  it('all that the rules read', () => {
    expect(read(`${examples.map(([says]) => says).join(' ')} `)).toEqual([]);
  });

  it('all that the rules leave alone', () => {
    expect(read(`${examples.map(([, , , miss]) => miss).join(' ')} `)).toEqual([]);
  });

  it.each([
    ['words that open a range', 'between from '],
    ['articles', 'the the a '],
    ['words that narrow', 'the early late mid-end of the '],
    ['years in a row', '1990-'],
    ['numbers in words', 'two hundred thousand and '],
    ['tens that wait for their ones', 'twenty-'],
    ['digits', '9'],
    ['groups of digits', '1,111'],
    ['decimals', '1.1'],
    ['months', 'March '],
    ['months without an end', 'March 3, '],
    ['weekdays', 'Monday, '],
    ['colons', '12:'],
    ['slashes', '1/'],
    ['letters without a space', 'a'],
    ['dots', 'p. m. a.m'],
    ['gaps', ' '],
    ['empty lines', '\n \r\n'],
    ['open brackets', '5 p.m. ('],
    ['apostrophes', "'’s "],
    ['pairs and marks', '🌊\u0301'],
    ['units', 'days of weeks '],
    ['parts of idioms', 'day by day '],
  ])('nothing but %s', (_, unit) => {
    expect(read(unit)).toEqual([]);
  });
});

it('would tell a rule whose time grows with the square', () => {
  const square = (size: number) => {
    let sum = 0;
    for (let i = 0; i < size / 20; i++) for (let j = 0; j < size / 20; j++) sum += i ^ j;
    return sum;
  };
  expect(faults(square)).toHaveLength(1);
});
