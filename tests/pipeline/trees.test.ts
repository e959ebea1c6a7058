/** How trees are looked up. */
import { expect, it } from 'vitest';
import { probability } from '../../src/pipeline/trees.ts';

const oneTree = { start: 0, trees: [{ measure: [1, -1, -1], bound: [0.5, -2, 3], low: [1, 0, 0], high: [2, 0, 0] }] };

it('goes the low way up to the bound and the high way beyond', () => {
  expect(probability(oneTree, Float64Array.of(9, 0.5))).toBeCloseTo(1 / (1 + Math.exp(2)));
  expect(probability(oneTree, Float64Array.of(9, 0.6))).toBeCloseTo(1 / (1 + Math.exp(-3)));
});

it('adds the leaves of all trees to the start', () => {
  const [tree] = oneTree.trees;
  expect(probability({ start: 1, trees: tree ? [tree, tree] : [] }, Float64Array.of(0, 1))).toBeCloseTo(1 / (1 + Math.exp(-7)));
  expect(probability({ start: 0, trees: [] }, Float64Array.of(0))).toBe(0.5);
});
