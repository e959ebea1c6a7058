/** Lays the passages of all versions into rows: one row is one thing said, a version may say it in several passages or not at all. A passage that says several things stands in several rows, each at least in one. */
import type { Statement } from '../../model/event.ts';
import { compare, fold } from '../../text/fold.ts';
import type { Likeness } from './likeness.ts';
import type { Cell } from './said.ts';

/** Two passages are held to say the same from this probability; a row is joined to another where that holds on the whole. Chosen by leaving one event out: .45 loses .03 of F1. */
const sameStatement = 0.4;
/** What speaks against two passages of one version in a row: a writer seldom says a thing twice. By leaving one event out .3 is as good; .2 and .6 lose .01 of F1. */
const twice = 0.4;

/** A passage stands in another row, too, where it is that likely on the mean to say the same as the passages of other versions there. By leaving one event out: .45 and .55 lose .02 of F1; to hold against it what its own version has there loses .03. */
const alsoHere = 0.5;

/** A row that grows: its passages, how many each version has, and by row the sum of the likeness of all passages of both. */
interface Row {
  members: number[];
  byColumn: Map<number, number>;
  sums: Map<number, number>;
}

export function statements(cells: readonly Cell[], columns: number, likenesses: readonly Likeness[]): Statement[] {
  // One passage each: they are held to tell of one event, and that is the row.
  if (cells.length === columns) return [statement(cells, columns)];
  const rows = shared(joined(cells, likenesses), cells, likenesses);
  return rows
    .map((members) => members.flatMap((i) => cells[i] ?? []).sort((a, b) => a.column - b.column || a.index - b.index))
    .sort(byWeight)
    .map((row) => statement(row, columns));
}

/** Passages by row: the likest first, each two rows joined where more speaks for than against (greedy correlation clustering; Elsner and Schudy 2009). */
function joined(cells: readonly Cell[], likenesses: readonly Likeness[]): number[][] {
  const rank = ranks(cells);
  const first = ({ a, b }: Likeness) => Math.min(rank[a] ?? 0, rank[b] ?? 0);
  const last = ({ a, b }: Likeness) => Math.max(rank[a] ?? 0, rank[b] ?? 0);
  const sorted = [...likenesses].sort((x, y) => y.strength - x.strength || first(x) - first(y) || last(x) - last(y));
  const rows: (Row | null)[] = cells.map(({ column }, i) => ({ members: [i], byColumn: new Map([[column, 1]]), sums: new Map() }));
  const rowOf = cells.map((_, i) => i);
  for (const { a, b, strength } of sorted) {
    rows[a]?.sums.set(b, strength);
    rows[b]?.sums.set(a, strength);
  }
  for (const { a, b, strength } of sorted) {
    const [x, y] = [rowOf[a] ?? a, rowOf[b] ?? b];
    const [one, two] = [rows[x], rows[y]];
    if (strength < sameStatement || !one || !two || one === two || gain(one, two, y) <= 0) continue;
    absorb(rows, x, y);
    for (const member of two.members) rowOf[member] = x;
  }
  return rows.flatMap((row) => (row ? [row.members] : []));
}

/** The same rows, each with the passages of others that say this as well; what is then all told by another row is none. */
function shared(rows: readonly number[][], cells: readonly Cell[], likenesses: readonly Likeness[]): number[][] {
  const rowOf = new Int32Array(cells.length);
  rows.forEach((members, row) => {
    for (const member of members) rowOf[member] = row;
  });
  const sums = cells.map(() => new Map<number, number>());
  const add = (one: number, other: number, strength: number) => {
    const row = rowOf[other] as number;
    if (row !== rowOf[one]) sums[one]?.set(row, (sums[one].get(row) ?? 0) + strength);
  };
  for (const { a, b, strength } of likenesses) {
    add(a, b, strength);
    add(b, a, strength);
  }
  const told = rows.map((members) => new Set(members));
  sums.forEach((byRow, one) => {
    for (const [row, sum] of byRow) {
      const others = rows[row]?.filter((member) => cells[member]?.column !== cells[one]?.column).length ?? 0;
      if (sum >= alsoHere * others) told[row]?.add(one);
    }
  });
  const holding = cells.map((): number[] => []);
  told.forEach((members, row) => {
    for (const member of members) holding[member]?.push(row);
  });
  const isTold = (members: ReadonlySet<number>, row: number) =>
    holding[rows[row]?.[0] ?? -1]?.some((other) => {
      const all = told[other] as ReadonlySet<number>;
      return other !== row && (all.size > members.size || (all.size === members.size && other < row)) && [...members].every((one) => all.has(one));
    });
  return told.filter((members, row) => !isTold(members, row)).map((members) => [...members]);
}

/** The place of each passage among all by its words, which no order of versions changes. */
function ranks(cells: readonly Cell[]): Int32Array {
  const rank = new Int32Array(cells.length);
  [...cells.keys()]
    .sort((i, j) => compare(cells[i]?.words ?? '', cells[j]?.words ?? ''))
    .forEach((i, place) => {
      rank[i] = place;
    });
  return rank;
}

/** What speaks for a common row over what speaks against it; `second` is the number of the second. */
function gain(one: Row, two: Row, second: number): number {
  let inOne = 0;
  for (const [column, count] of one.byColumn) inOne += count * (two.byColumn.get(column) ?? 0);
  const between = one.members.length * two.members.length - inOne;
  return (one.sums.get(second) ?? 0) - sameStatement * between - twice * inOne;
}

function absorb(rows: (Row | null)[], x: number, y: number): void {
  const [one, two] = [rows[x], rows[y]];
  if (!one || !two) return;
  rows[y] = null;
  one.members.push(...two.members);
  for (const [column, count] of two.byColumn) one.byColumn.set(column, (one.byColumn.get(column) ?? 0) + count);
  one.sums.delete(y);
  two.sums.delete(x);
  for (const [other, sum] of two.sums) {
    const total = sum + (one.sums.get(other) ?? 0);
    one.sums.set(other, total);
    rows[other]?.sums.set(x, total);
    rows[other]?.sums.delete(y);
  }
}

/** Rows that most versions share come first, then in the order of the texts. */
function byWeight(a: readonly Cell[], b: readonly Cell[]): number {
  const speak = (row: readonly Cell[]) => new Set(row.map((cell) => cell.column)).size;
  const mean = (row: readonly Cell[]) => row.reduce((sum, cell) => sum + cell.order, 0) / row.length;
  return speak(b) - speak(a) || mean(a) - mean(b) || (a[0]?.column ?? 0) - (b[0]?.column ?? 0);
}

function statement(row: readonly Cell[], columns: number): Statement {
  const cells = Array.from({ length: columns }, (_, column) =>
    row
      .filter((cell) => cell.column === column)
      .map((cell) => cell.index)
      .sort((a, b) => a - b),
  );
  const speaking = cells.filter((cell) => cell.length > 0).length;
  return { cells, same: speaking > 1 && new Set(row.map((cell) => fold(cell.words))).size === 1 };
}
