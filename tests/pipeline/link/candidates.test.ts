/** Which pairs are compared: those that share a weighty term, each once, bounded where many share it. */
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/model/moment.ts';
import { candidates } from '../../../src/pipeline/link/candidates.ts';
import { dayInterval, moment } from '../../../src/pipeline/link/dates/moments.ts';
import { vector } from '../../../src/text/vector.ts';
import { faults } from '../annotate/growth.ts';

const of = (words: string) => vector(words.split(' '), (word) => word.length);
const unknown = (count: number): null[] => Array.from({ length: count }, () => null);
const pairs = (moments: readonly (Moment | null)[], texts: readonly string[]) =>
  [...candidates(moments, texts.map(of))].flatMap(([i, others]) => [...others].map((j) => [i, j]));

it('pairs those that share a term, each pair once and in order', () => {
  expect(pairs(unknown(4), ['mill fire', 'ferry pier', 'mill pier fire', 'bank'])).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

it('asks for the weightiest terms alone', () => {
  const long = Array.from({ length: 20 }, (_, i) => `${'long'.repeat(3)}${String.fromCharCode(97 + i)}`).join(' ');
  expect(pairs(unknown(2), [`${long} sea`, 'sea wall'])).toEqual([]);
});

describe('where more share a term than are all compared', () => {
  const count = 200;
  const day = (i: number) => moment(dayInterval(`2020-${String(1 + (i % 12)).padStart(2, '0')}-11`), false, []);
  const moments = Array.from({ length: count }, (_, i) => day(i));
  const crowd = pairs(moments, Array<string>(count).fill('mill'));

  it('each is paired with its neighbours in time', () => {
    const months = new Map<number, number>();
    for (const [i = 0, j = 0] of crowd) {
      const apart = Math.abs((i % 12) - (j % 12));
      months.set(apart, (months.get(apart) ?? 0) + 1);
    }
    expect(Math.max(...months.keys())).toBeLessThanOrEqual(3);
  });

  it('each has at most forty on either side', () => {
    const met = Array<number>(count).fill(0);
    for (const pair of crowd) for (const i of pair) met[i] = (met[i] ?? 0) + 1;
    expect(Math.max(...met)).toBe(80);
    expect(crowd.every(([i = 0, j = 0]) => i < j)).toBe(true);
  });
});

it('takes time that grows with the number of those compared', { timeout: 60_000 }, () => {
  // Every term of the eight stands in more vectors than are all compared, at each size; every other term in four.
  const words = Array.from({ length: 8 }, (_, i) => `word${i}`);
  const vectors = Array.from({ length: 10_000 }, (_, i) => of(`${words[i % 8]} ${words[(i * 3) % 8]} own${i >> 2}`));
  const run = (size: number) => {
    let count = 0;
    for (const [, others] of candidates(unknown(size / 20), vectors.slice(0, size / 20))) count += others.length;
    expect(count).toBeGreaterThan(size / 20);
  };
  expect(faults(run)).toEqual([]);
});
