/** Lays the passages of all versions into rows: one row is one thing said, a version may say it in several passages or not at all. A passage that says several things stands in several rows, each at least in one. */
import type { Statement } from '../../model/event.ts';
import { compare, fold } from '../../text/fold.ts';
import { type CountRows, noCounts } from './count-rows.ts';
import type { Likeness } from './likeness.ts';
import type { Cell } from './said.ts';

/** Two passages are held to say the same from this probability; a row is joined to another where that holds on the whole. Chosen by leaving one of 16 events out: .35 to .5 lie within .01 of F1, .5 is the most precise. */
const sameStatement = 0.5;
/** What speaks against two passages of one version in a row: a writer seldom says a thing twice. By leaving one event out .3 is as good; .2 and .6 lose .01 of F1. */
const twice = 0.4;

/** A passage stands in another row, too, where it is that likely on the mean to say the same as the passages of other versions there, and has more than names in common with one of them. By leaving one of 16 events out: .5 and .6 lie within .01 of F1; .5 is less precise by .04, .6 finds less by .02. */
const alsoHere = 0.55;

/** A row that grows: its passages, how many each version has, and by row the sum of the likeness of all passages of both. */
interface Row {
  members: number[];
  byColumn: Map<number, number>;
  sums: Map<number, number>;
}

export function statements(cells: readonly Cell[], columns: number, likenesses: readonly Likeness[], counts: CountRows = noCounts): Statement[] {
  // One passage each: they are held to tell of one event, and that is the row.
  if (cells.length === columns) return [statement(cells, columns)];
  // What tells counts and little else stands in their rows alone.
  const free = likenesses.filter(({ a, b }) => !counts.whole.has(a) && !counts.whole.has(b));
  const rest = joined(cells, free).filter(([first = -1]) => !counts.whole.has(first));
  const rows = shared([...counts.rows, ...rest], cells, likenesses, counts);
  const sorted = rows.map((members) => members.flatMap((i) => cells[i] ?? []).sort((a, b) => a.column - b.column || a.index - b.index));
  return inTextOrder(sorted, cells).map((row) => statement(row, columns));
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

/** The same rows, each with the passages of others that say this as well, but for those that tell counts and little else, and none in a row of counts; what is then all told by another row is none. */
function shared(rows: readonly (readonly number[])[], cells: readonly Cell[], likenesses: readonly Likeness[], counts: CountRows): number[][] {
  const rowsOf = cells.map((): number[] => []);
  rows.forEach((members, row) => {
    for (const member of members) rowsOf[member]?.push(row);
  });
  const sums = cells.map(() => new Map<number, number>());
  const worded = cells.map(() => new Set<number>());
  const add = (one: number, other: number, { strength, by }: Likeness) => {
    if (counts.whole.has(one)) return;
    for (const row of rowsOf[other] ?? []) {
      if (row < counts.rows.length || rowsOf[one]?.includes(row)) continue;
      sums[one]?.set(row, (sums[one].get(row) ?? 0) + strength);
      if (by === 'words') worded[one]?.add(row);
    }
  };
  for (const likeness of likenesses) {
    add(likeness.a, likeness.b, likeness);
    add(likeness.b, likeness.a, likeness);
  }
  const told = rows.map((members) => new Set(members));
  sums.forEach((byRow, one) => {
    for (const [row, sum] of byRow) {
      const others = rows[row]?.filter((member) => cells[member]?.column !== cells[one]?.column).length ?? 0;
      if (sum >= alsoHere * others && worded[one]?.has(row)) told[row]?.add(one);
    }
  });
  return untold(told, cells);
}

/** Without the rows that set nothing side by side that another does not; the smallest go first. */
function untold(told: readonly ReadonlySet<number>[], cells: readonly Cell[]): number[][] {
  const rows = told.map((members) => [...members]);
  const pairs = rows.map((members) => pairsWithin(members, cells));
  const standing = new Map<number, number>();
  for (const own of pairs) for (const pair of own) standing.set(pair, (standing.get(pair) ?? 0) + 1);
  const order = [...rows.keys()].sort((x, y) => (rows[x]?.length ?? 0) - (rows[y]?.length ?? 0) || y - x);
  const dropped = new Set<number>();
  for (const row of order) {
    const own = pairs[row] ?? [];
    if (!own.every((pair) => (standing.get(pair) ?? 0) > 1)) continue;
    for (const pair of own) standing.set(pair, (standing.get(pair) ?? 0) - 1);
    dropped.add(row);
  }
  return rows.filter((_, row) => !dropped.has(row));
}

/** Every two passages of different versions, and each passage with itself, as numbers. */
function pairsWithin(members: readonly number[], cells: readonly Cell[]): number[] {
  return members.flatMap((one) =>
    members.flatMap((other) => (one === other || (one < other && cells[one]?.column !== cells[other]?.column) ? [one * cells.length + other] : [])),
  );
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

/** In the order of the texts: by where among its passages each version first says it, on the mean; of two as early the one that more versions say. */
function inTextOrder(rows: readonly (readonly Cell[])[], cells: readonly Cell[]): (readonly Cell[])[] {
  const passages = new Map<number, number>();
  for (const { column } of cells) passages.set(column, (passages.get(column) ?? 0) + 1);
  const placed = rows.map((row) => {
    const first = new Map<number, number>();
    for (const { column, index } of row) first.set(column, Math.min(index, first.get(column) ?? index));
    const sum = [...first].reduce((total, [column, index]) => total + index / (passages.get(column) ?? 1), 0);
    return { row, place: Math.round((sum / first.size) * grain), speaking: first.size };
  });
  placed.sort((a, b) => a.place - b.place || b.speaking - a.speaking || (a.row[0]?.column ?? 0) - (b.row[0]?.column ?? 0));
  return placed.map(({ row }) => row);
}

/** So that the order in which fractions were summed decides nothing. */
const grain = 1e6;

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
