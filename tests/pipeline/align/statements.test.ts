/** Which passages share a row of the comparison. */
import { expect, it } from 'vitest';
import { type CountRows, noCounts } from '../../../src/pipeline/align/count-rows.ts';
import type { Cell } from '../../../src/pipeline/align/said.ts';
import { statements } from '../../../src/pipeline/align/statements.ts';
import { cosine, vector } from '../../../src/text/vector.ts';

/** A passage written as its words; `column` is the version. */
const cell = (column: number, index: number, words: string): Cell => ({ column, index, order: index / 10, words });
/** Passages are as alike as their words. */
const rows = (cells: readonly Cell[], columns: number, counts: CountRows = noCounts) => {
  const vectors = cells.map(({ words }) => vector(words.split(' '), () => 1));
  const likenesses = vectors.flatMap((one, a) =>
    vectors.flatMap((other, b) =>
      b > a && cells[a]?.column !== cells[b]?.column ? [{ a, b, strength: cosine(one, other), by: 'words' as const }] : [],
    ),
  );
  return statements(cells, columns, likenesses, counts).map((row) => row.cells);
};

it('puts like passages level, wherever they stand', () => {
  const cells = [cell(0, 0, 'wall fell night'), cell(0, 1, 'mayor wept loudly'), cell(1, 0, 'mayor wept again'), cell(1, 1, 'old wall fell')];
  expect(rows(cells, 2)).toEqual([
    [[0], [1]],
    [[1], [0]],
  ]);
});

it('leaves the cell of a silent version empty', () => {
  expect(rows([cell(0, 0, 'wall fell'), cell(0, 1, 'mayor wept'), cell(1, 0, 'wall fell')], 2)).toEqual([
    [[0], [0]],
    [[1], []],
  ]);
});

it('joins no two rows through one passage that is a little like both', () => {
  const cells = [cell(0, 0, 'a b c d'), cell(1, 0, 'a b e f'), cell(2, 0, 'e f g h'), cell(3, 0, 'g h i j'), cell(0, 1, 'x y')];
  expect(rows(cells, 4).some((row) => row.every((own) => own.length > 0))).toBe(false);
});

it('lets counts of one thing share a row whatever their words, and stand in no other where they tell nothing else', () => {
  const cells = [cell(0, 0, '1200 died there'), cell(0, 1, 'mayor wept there'), cell(1, 0, 'toll was 1300'), cell(1, 1, 'died there mayor wept')];
  const found = rows(cells, 2, { rows: [[0, 2]], whole: new Set([0, 2]) });
  expect(found).toContainEqual([[0], [0]]);
  expect(found).toContainEqual([[1], [1]]);
  expect(found).toHaveLength(2);
});

it('lets a passage that tells a count and more stand in the row of the count and in that of the rest', () => {
  const cells = [cell(0, 0, 'wall fell 1200 died'), cell(1, 0, 'toll was 1300'), cell(1, 1, 'wall fell died')];
  const found = rows(cells, 2, { rows: [[0, 1]], whole: new Set([1]) });
  expect(found).toContainEqual([[0], [0]]);
  expect(found).toContainEqual([[0], [1]]);
});

it('lays single passages of one event into one row', () => {
  expect(rows([cell(0, 0, 'summit ahead'), cell(1, 0, 'leaders met')], 2)).toEqual([[[0], [0]]]);
});

it('says where all that speak use the same words', () => {
  expect(statements([cell(0, 0, 'Wall fell'), cell(1, 0, 'wall  fell')], 2, [])[0]?.same).toBe(true);
});

it('lets a passage that says two things stand in the rows of both', () => {
  const cells = [cell(0, 0, 'wall fell mayor wept'), cell(1, 0, 'wall fell'), cell(2, 0, 'mayor wept'), cell(2, 1, 'shops shut')];
  const found = rows(cells, 3);
  expect(found).toHaveLength(3);
  for (const row of [
    [[0], [0], []],
    [[0], [], [0]],
    [[], [], [1]],
  ])
    expect(found).toContainEqual(row);
});

it('makes no row that sets nothing side by side that others do not', () => {
  const cells = [cell(0, 0, 'a b c d'), cell(1, 0, 'a b c d'), cell(0, 1, 'a b c x'), cell(0, 2, 'far away')];
  const found = rows(cells, 2, {
    rows: [
      [0, 1],
      [1, 0, 2],
    ],
    whole: new Set(),
  });
  expect(found).toEqual([
    [[0, 1], [0]],
    [[2], []],
  ]);
});

it('lays the rows in the order of the texts, whoever says them', () => {
  const cells = [
    cell(0, 0, 'wall fell'),
    cell(0, 1, 'shops shut'),
    cell(0, 2, 'mayor wept'),
    cell(1, 0, 'wall fell'),
    cell(1, 1, 'mayor wept'),
    cell(2, 0, 'mayor wept'),
  ];
  expect(rows(cells, 3)).toEqual([
    [[0], [0], []],
    [[1], [], []],
    [[2], [1], [0]],
  ]);
});
