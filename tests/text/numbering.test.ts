/** Numbers for values that are spread like a hash. */
import { expect, it } from 'vitest';
import { Numbering } from '../../src/text/numbering.ts';
import { runs } from '../../src/text/shingles.ts';
import { faults } from '../pipeline/annotate/growth.ts';

it('counts up, and gives a value that it has met its number again', () => {
  const numbering = new Numbering(2);
  expect([7, 2 ** 52 + 1, 7, 0, 2 ** 52 + 1].map((value) => numbering.of(value))).toEqual([0, 1, 0, 2, 1]);
  expect(numbering.size).toBe(3);
});

it('tells apart as many values as a Map, while it grows', () => {
  const values = runs(
    Array.from({ length: 30_000 }, (_, i) => `w${i % 20_000}`),
    3,
  );
  const [numbering, map] = [new Numbering(), new Map<number, number>()];
  for (const value of values) {
    const known = map.get(value) ?? map.size;
    map.set(value, known);
    expect(numbering.of(value)).toBe(known);
  }
});

it('takes time that grows with the number of values', { timeout: 30_000 }, () => {
  const values = runs(
    Array.from({ length: 200_003 }, (_, i) => `w${i}`),
    4,
  );
  const run = (size: number) => {
    const numbering = new Numbering();
    for (let i = 0; i < size; i++) numbering.of(values[i] ?? 0);
    expect(numbering.size).toBe(size);
  };
  expect(faults(run)).toEqual([]);
});
