/** Lays the passages of all versions into rows: one row is one thing said, a version may say it in several passages or not at all. */
import type { Statement } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import type { Vector } from '../../text/vector.ts';

/** A passage as the rows need it. `column` is the version, `index` its place among the passages of that version, `order` its relative place in the article (0 to 1). */
export interface Cell extends Span {
  column: number;
  index: number;
  order: number;
  words: string;
  vector: Vector;
}

/** Two passages of an event that are this alike say the same thing. */
const sameStatement = 0.22;
/** Mean likeness of all passages of two rows that become one. */
const onTheWhole = 0.2;
/** Two passages of one version share a row only if they all but repeat each other. */
const sameVersion = 0.6;

/** What binds two cells, by index, besides their words, 0 to 1: figures for the same thing. */
export interface Bond {
  a: number;
  b: number;
  strength: number;
}

export function statements(cells: readonly Cell[], columns: number, bonds: readonly Bond[]): Statement[] {
  // One passage each: they are held to tell of one event, and that is the row.
  if (cells.length === columns) return [statement(cells, columns)];
  const n = cells.length;
  const likeness = likenessOf(cells, bonds);
  const pairs: { i: number; j: number; score: number }[] = [];
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const score = likeness[i * n + j] ?? 0;
      if (score >= sameStatement) pairs.push({ i, j, score });
    }
  pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const rowOf = cells.map((_, i) => i);
  const rows = new Map<number, number[]>(cells.map((_, i) => [i, [i]]));
  /** Sum of the likeness of all passages of two rows; kept for the first of each row's members. */
  const sums = likeness.slice();
  for (const { i, j } of pairs) {
    const [target, source] = [rowOf[i] ?? i, rowOf[j] ?? j];
    const [one, two] = [rows.get(target), rows.get(source)];
    if (!one || !two || one === two || (sums[target * n + source] ?? 0) / (one.length * two.length) < onTheWhole) continue;
    if (saysTwice(one, two, cells, likeness)) continue;
    rows.delete(source);
    for (const member of two) {
      one.push(member);
      rowOf[member] = target;
    }
    for (const other of rows.keys()) {
      const sum = (sums[target * n + other] ?? 0) + (sums[source * n + other] ?? 0);
      sums[target * n + other] = sum;
      sums[other * n + target] = sum;
    }
  }
  return [...rows.values()]
    .map((members) => members.sort((a, b) => a - b).flatMap((i) => cells[i] ?? []))
    .sort(byWeight)
    .map((row) => statement(row, columns));
}

/** Cosine of any two cells, or their bond where it is stronger, as a square of n by n. */
function likenessOf(cells: readonly Cell[], bonds: readonly Bond[]): Float64Array {
  const n = cells.length;
  const square = new Float64Array(n * n);
  const holders = new Map<number, { i: number; weight: number }[]>();
  cells.forEach(({ vector: { terms, weights } }, j) => {
    for (const [t, term] of terms.entries()) {
      const weight = weights[t] ?? 0;
      const before = holders.get(term) ?? [];
      for (const one of before) square[one.i * n + j] = (square[one.i * n + j] ?? 0) + one.weight * weight;
      before.push({ i: j, weight });
      holders.set(term, before);
    }
  });
  for (const { a, b, strength } of bonds) {
    const [i, j] = [Math.min(a, b), Math.max(a, b)];
    square[i * n + j] = Math.max(square[i * n + j] ?? 0, strength);
  }
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) square[j * n + i] = square[i * n + j] ?? 0;
  return square;
}

/** Some version would say it in two different ways. */
function saysTwice(one: readonly number[], two: readonly number[], cells: readonly Cell[], likeness: Float64Array): boolean {
  return two.some((b) => one.some((a) => cells[a]?.column === cells[b]?.column && (likeness[a * cells.length + b] ?? 0) < sameVersion));
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
