/** What joins by average link, and what does not. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { averageLink, type Link } from '../../../../src/pipeline/link/coreference/average-link.ts';

it('joins what is alike on average and names a group by its first member', () => {
  const links: Link[] = [
    { a: 0, b: 2, score: 0.9 },
    { a: 2, b: 3, score: 0.6 },
    { a: 0, b: 3, score: 0.5 },
  ];
  expect(averageLink(4, links, 0.5)).toEqual([0, 1, 0, 0]);
  expect(averageLink(4, links, 0.6)).toEqual([0, 1, 0, 3]);
});

it('counts a pair that is not given as 0, so that a chain does not hold together', () => {
  const chain: Link[] = [
    { a: 0, b: 1, score: 0.8 },
    { a: 1, b: 2, score: 0.7 },
  ];
  expect(averageLink(3, chain, 0.4)).toEqual([0, 0, 2]);
  expect(averageLink(3, chain, 0.3)).toEqual([0, 0, 0]);
});

it('gives the earlier items the first turn where two pairs are equally alike', () => {
  const links: Link[] = [
    { a: 1, b: 2, score: 0.6 },
    { a: 0, b: 1, score: 0.6 },
  ];
  expect(averageLink(3, links, 0.5)).toEqual([0, 0, 2]);
});

/** The same by definition: all means are worked out anew at each step. */
function plainly(count: number, links: readonly Link[], least: number): number[] {
  const score = new Map(links.map(({ a, b, score: own }) => [`${Math.min(a, b)} ${Math.max(a, b)}`, own]));
  const groups = new Map(Array.from({ length: count }, (_, i) => [i, [i]]));
  for (;;) {
    let best: { a: number; b: number; mean: number } | null = null;
    for (const [a, one] of groups)
      for (const [b, two] of groups) {
        if (b <= a) continue;
        const sum = one.flatMap((i) => two.map((j) => score.get(`${Math.min(i, j)} ${Math.max(i, j)}`) ?? 0)).reduce((x, y) => x + y, 0);
        const mean = sum / (one.length * two.length);
        if (mean > 0 && mean >= least && (!best || mean > best.mean)) best = { a, b, mean };
      }
    if (!best) break;
    groups.set(best.a, [...(groups.get(best.a) ?? []), ...(groups.get(best.b) ?? [])]);
    groups.delete(best.b);
  }
  const result = new Array<number>(count).fill(-1);
  for (const [first, members] of groups) for (const member of members) result[member] = first;
  return result;
}

it('agrees with the definition on any pairs', () => {
  const pairs = Array.from({ length: 7 }, (_, a) => Array.from({ length: 7 - a - 1 }, (__, k) => [a, a + k + 1] as const)).flat();
  // Powers of two between pairs keep all means apart and exact.
  const ranks = fc.shuffledSubarray(
    pairs.map((_, i) => i),
    { minLength: 0, maxLength: pairs.length },
  );
  fc.assert(
    fc.property(ranks, fc.constantFrom(0.001, 0.05, 0.3), (order, least) => {
      const links = order.map((pair, i) => ({ a: pairs[pair]?.[0] ?? 0, b: pairs[pair]?.[1] ?? 0, score: 2 ** -i }));
      expect(averageLink(7, links, least)).toEqual(plainly(7, links, least));
    }),
    { seed: 4, numRuns: 200 },
  );
});
