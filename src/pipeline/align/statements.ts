/** Lays the passages of all versions into rows: one row is one thing said, a version may say it in several passages or not at all. */
import type { Statement } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { cosine, type Vector } from '../../text/vector.ts';

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

/** `bond(a, b)` is what binds two passages besides their words, 0 to 1: figures for the same thing. */
export function statements(cells: readonly Cell[], columns: number, bond: (a: Cell, b: Cell) => number): Statement[] {
  // One passage each: they are held to tell of one event, and that is the row.
  if (cells.length === columns) return [statement(cells, columns)];
  const likeness = cells.map((a, i) => cells.map((b, j) => (i < j ? Math.max(cosine(a.vector, b.vector), bond(a, b)) : 0)));
  const alike = (i: number, j: number) => likeness[Math.min(i, j)]?.[Math.max(i, j)] ?? 0;
  const pairs = cells.flatMap((_, i) => cells.slice(i + 1).map((_, k) => ({ i, j: i + 1 + k, score: alike(i, i + 1 + k) })));
  pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const rowOf = cells.map((_, i) => i);
  const rows = new Map<number, number[]>(cells.map((_, i) => [i, [i]]));
  for (const { i, j, score } of pairs) {
    const [target, source] = [rowOf[i] ?? i, rowOf[j] ?? j];
    const [one, two] = [rows.get(target), rows.get(source)];
    if (score < sameStatement || !one || !two || one === two || !mayShare(one, two, cells, alike)) continue;
    rows.delete(source);
    for (const member of two) {
      one.push(member);
      rowOf[member] = target;
    }
  }
  return [...rows.values()]
    .map((members) => members.sort((a, b) => a - b).flatMap((i) => cells[i] ?? []))
    .sort(byWeight)
    .map((row) => statement(row, columns));
}

/** Two rows may become one where their passages are alike on the whole, and no version would say it in two different ways. */
function mayShare(one: readonly number[], two: readonly number[], cells: readonly Cell[], alike: (i: number, j: number) => number): boolean {
  const across = one.flatMap((a) => two.map((b) => ({ twice: cells[a]?.column === cells[b]?.column, score: alike(a, b) })));
  if (across.some(({ twice, score }) => twice && score < sameVersion)) return false;
  return across.reduce((sum, { score }) => sum + score, 0) / across.length >= onTheWhole;
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
