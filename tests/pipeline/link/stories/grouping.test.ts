/** What joins by average link, on vectors written by hand. */
import { describe, expect, it } from 'vitest';
import { type Grouping, grouped } from '../../../../src/pipeline/link/stories/grouping.ts';
import { Queue } from '../../../../src/pipeline/link/stories/queue.ts';
import { vector } from '../../../../src/text/vector.ts';

function groupsOf(bags: readonly string[], given: Partial<Grouping> = {}): number[][] {
  const vectors = bags.map((bag) => vector(bag.split(' '), () => 1));
  const pairs = bags.flatMap((_, i) => bags.slice(i + 1).map((_, j) => [i, i + 1 + j] as const));
  return grouped({ vectors, pairs, share: () => 1, least: 0.2, relative: { looser: 0.75, closer: 0 }, doubt: 1, ...given });
}

describe('grouping', () => {
  it('joins what is alike and leaves the rest alone', () => {
    expect(groupsOf(['a b c', 'x y z', 'a b d', 'q'])).toEqual([[0, 2], [1], [3]]);
  });

  it('does not join by a chain: the average counts', () => {
    expect(groupsOf(['a b', 'b c', 'c d'], { least: 0.4 })).toEqual([[0, 1], [2]]);
  });

  it('holds two groups apart that are much closer in themselves than to each other', () => {
    const two = ['q a b c d', 'q a b c e', 'q a b c f', 'q u v w x', 'q u v w y', 'q u v w z'];
    expect(groupsOf(two, { least: 0.1 })).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect(groupsOf(two, { least: 0.1, relative: { looser: 0, closer: 0 } })).toEqual([[0, 1, 2, 3, 4, 5]]);
  });

  it('weighs pairs by their share, and joins nothing without a pair', () => {
    expect(groupsOf(['a b c', 'a b d'], { share: () => 0.2 })).toEqual([[0], [1]]);
    expect(groupsOf(['a b c', 'a b d'], { pairs: [] })).toEqual([[0], [1]]);
  });
});

it('a queue gives the best first, whatever was added when', () => {
  const queue = new Queue<number>((a, b) => a - b);
  for (const n of [5, 3, 8, 1, 9, 2, 7]) queue.add(n);
  const taken = [queue.take(), queue.take()];
  queue.add(0);
  for (let next = queue.take(); next !== undefined; next = queue.take()) taken.push(next);
  expect(taken).toEqual([1, 2, 0, 3, 5, 7, 8, 9]);
});
