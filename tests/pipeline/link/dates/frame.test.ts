/** The stretch of a folder from what its articles name. */
import { describe, expect, it } from 'vitest';
import { density, middle, stepFor } from '../../../../src/pipeline/link/dates/frame.ts';

/** An article that fits one cell best and its neighbours less, by the steps to them. */
const leansTo = (cell: number, cells: number) => Float64Array.from({ length: cells }, (_, at) => 0.4 ** Math.abs(at - cell));
const spanOf = (at: readonly number[], cells: number) =>
  middle(
    density(
      at.map((cell) => leansTo(cell, cells)),
      cells,
    ),
    0.02,
  );

describe('the stretch of a folder', () => {
  it('holds the cells to which the articles lean, and few more', () => {
    const { from, to } = spanOf(
      [...Array(40).keys()].map((i) => 20 + (i % 5)),
      60,
    );
    expect(from).toBeLessThanOrEqual(20);
    expect(to).toBeGreaterThanOrEqual(24);
    expect(to - from).toBeLessThan(14);
  });

  it('is wider where fewer articles tell', () => {
    const width = (count: number) => {
      const { from, to } = spanOf(
        [...Array(count).keys()].map((i) => 20 + (i % 5)),
        60,
      );
      return to - from;
    };
    expect(width(5)).toBeGreaterThan(width(40));
  });

  it('is not drawn far by one article that leans elsewhere', () => {
    expect(spanOf([...Array(60).fill(50), 2], 60).from).toBeGreaterThan(30);
  });

  it('reaches a second burst', () => {
    expect(spanOf([...Array(60).fill(50), ...Array(25).fill(20)], 60).from).toBeLessThanOrEqual(20);
  });

  it('does not depend on the order of the articles', () => {
    const cells = [20, 22, 25, 31, 24, 50];
    expect(spanOf(cells, 60)).toEqual(spanOf([...cells].reverse(), 60));
  });

  it('adds up to one', () => {
    const shares = density([leansTo(3, 12), leansTo(5, 12)], 12);
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  });
});

it('takes coarser cells where many articles and years would be many trials', () => {
  expect(stepFor(48, 500, 'months')).toBe(1);
  expect(stepFor(1200, 500, 'months')).toBe(12);
  expect(stepFor(1200, 500, 'years')).toBe(12);
  expect(stepFor(6000, 900, 'years')).toBeGreaterThan(12);
});

it('cuts the same share from either end', () => {
  expect(middle([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0.15)).toEqual({ from: 1, to: 8 });
  expect(middle([0, 0, 1, 0], 0.02)).toEqual({ from: 2, to: 2 });
});
