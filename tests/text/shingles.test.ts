/** Runs of words by number. */
import { expect, it } from 'vitest';
import { runs, shingles } from '../../src/text/shingles.ts';
import { faults } from '../pipeline/annotate/growth.ts';

it('numbers the same run alike wherever it stands, and another otherwise', () => {
  const [one, two] = [runs('the ferry sank off the pier'.split(' '), 3), runs('then the ferry sank again'.split(' '), 3)];
  expect(one).toHaveLength(4);
  expect(two[1]).toBe(one[0]);
  expect(new Set([...one, ...two]).size).toBe(6);
});

it('tells the order of words apart, and words from their halves', () => {
  const number = (...words: string[]) => runs(words, words.length)[0];
  expect(number('a', 'b')).not.toBe(number('b', 'a'));
  expect(number('ab', 'c')).not.toBe(number('a', 'bc'));
});

it('has no two runs of one number among a hundred thousand', () => {
  const words = Array.from({ length: 100_000 }, (_, i) => `w${i}`);
  expect(new Set(runs(words, 5)).size).toBe(words.length - 4);
});

it('has one run of all words of a short text, and none of an empty one', () => {
  expect(shingles('short text', 5).size).toBe(1);
  expect(shingles(' … ', 5).size).toBe(0);
});

it('takes time that grows with the text', { timeout: 30_000 }, () => {
  const words = Array.from({ length: 200_000 }, (_, i) => `w${i % 977}`);
  expect(faults((size) => void runs(words.slice(0, size), 7))).toEqual([]);
});
