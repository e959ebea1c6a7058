/** The labelled times of our own: that the reader finds the marked words, and that the labels agree with the calendar. Measures no prediction. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTimes, readTimes } from '../truth/times.ts';

const files = ['english', 'spanish'] as const;
const source = (file: string) => readFileSync(path.join(import.meta.dirname, '..', 'truth', 'times', `${file}.txt`), 'utf8');
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const dayNames = [
  /\bsunday|\bdomingo/i,
  /\bmonday|\blunes/i,
  /\btuesday|\bmartes/i,
  /\bwednesday|\bmiércoles/i,
  /\bthursday|\bjueves/i,
  /\bfriday|\bviernes/i,
  /\bsaturday|\bsábado/i,
];

describe.each(files)('the %s set', (file) => {
  const labelled = readTimes(file).flatMap(({ id, text, timexes }) =>
    timexes.map(({ start, end, type, value }) => ({ id, words: text.slice(start, end), type, value })),
  );

  it('gives the marked words, type and value, in the order of the file', () => {
    const written = [...source(file).matchAll(/\[\[(.+?)\|(.+?)\|(.+?)\]\]/g)].map(([, words, type, value]) => ({ words, type, value }));
    expect(labelled.map(({ words, type, value }) => ({ words, type, value }))).toEqual(written);
  });

  it('gives the words of the traps', () => {
    const written = [...source(file).matchAll(/\(\((.+?)\)\)/g)].map(([, words]) => words);
    expect(readTimes(file).flatMap(({ text, traps }) => traps.map(({ start, end }) => text.slice(start, end)))).toEqual(written);
  });

  it('leaves no mark in any text, and every text begins and ends with a word of its own', () => {
    for (const { text } of readTimes(file)) {
      expect(text).not.toMatch(/[[\]|]|\(\(|\)\)/);
      expect(text).toBe(text.trim());
    }
  });

  it('says no weekday that the calendar denies', () => {
    const wrong = labelled.filter(({ words, value }) => {
      const named = dayNames.findIndex((name) => name.test(words));
      const day = /^(\d{4}-\d\d-\d\d)/.exec(value)?.[1];
      // "Easter Sunday", "Good Friday" are held to the calendar like any other.
      return named >= 0 && day !== undefined && new Date(`${day}T00:00:00Z`).getUTCDay() !== named;
    });
    expect(wrong).toEqual([]);
  });

  it('names only days that exist', () => {
    const days = labelled.flatMap(({ value }) => /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? []);
    expect(days.length).toBeGreaterThan(20);
    expect(days.filter((day) => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)).toEqual([]);
  });

  it('numbers its articles from one', () => {
    expect(readTimes(file).map(({ id }) => id)).toEqual(readTimes(file).map((_, index) => `${file}/${index + 1}`));
  });
});

it('is large enough to tell: 150 English expressions and 25 traps, 60 Spanish expressions', () => {
  expect(total(readTimes('english').map(({ timexes }) => timexes.length))).toBeGreaterThanOrEqual(150);
  expect(total(readTimes('english').map(({ traps }) => traps.length))).toBeGreaterThanOrEqual(25);
  expect(total(readTimes('spanish').map(({ timexes }) => timexes.length))).toBeGreaterThanOrEqual(60);
});

it('counts offsets in UTF-16 units of the text without marks, whatever the line ends', () => {
  const [one, two] = parseTimes('made', '# 2024-11-05 a\r\n😀 ((May)) left\r\n\r\n[[today|DATE|2024-11-05]].\r\n====\r\n# 2024-11-06 b\r\nCalm.\r\n');
  expect(one).toEqual({
    id: 'made/1',
    dct: '2024-11-05',
    text: '😀 May left\n\ntoday.',
    timexes: [{ start: 13, end: 18, type: 'DATE', value: '2024-11-05' }],
    traps: [{ start: 3, end: 6 }],
  });
  expect(two?.id).toBe('made/2');
});

describe('a slip of the pen is named with file, article and line', () => {
  const head = '# 2024-11-05 a\n\nCalm.\n===\n# 2024-11-06 b\n\n';
  it.each([
    ['a mark without value', `${head}On [[Monday|DATE]] it rained.`, /^made\/2, line 7: malformed mark/],
    ['a mark that is not closed', `${head}On [[Monday|DATE|2024-11-04 it rained.`, /^made\/2, line 7: malformed mark/],
    ['an unknown type', `${head}On [[Monday|DAY|2024-11-04]] it rained.`, /^made\/2, line 7: malformed mark/],
    ['a value that is none', `${head}On [[Monday|DATE|4.11.2024]] it rained.`, /^made\/2, line 7: malformed mark .* no TIMEX3 value/],
    ['a blank inside a mark', `${head}On [[Monday |DATE|2024-11-04]] it rained.`, /^made\/2, line 7: malformed mark .* blanks/],
    ['a trap that is not closed', `${head}Calm.\nMiss ((May left.`, /^made\/2, line 8: malformed mark/],
    ['an article without a date', '# 2024-11-05 a\nCalm.\n===\nStorm.', /^made\/2, line 4: wants/],
    ['a date that no calendar has', '# 2024-02-30 a\nCalm.', /^made\/1, line 1: wants/],
    ['an article without text', '# 2024-02-20 a\n\n', /^made\/1, line 1: an article without text/],
  ])('%s', (_, text, message) => {
    expect(() => parseTimes('made', text)).toThrow(message);
  });
});
