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
/** Two passages of one version share a row only if they all but repeat each other. */
const sameVersion = 0.6;

/** `bond(a, b)` is what binds two passages besides their words, 0 to 1: figures for the same thing. */
export function statements(cells: readonly Cell[], columns: number, bond: (a: Cell, b: Cell) => number): Statement[] {
  const rowOf = cells.map((_, i) => i);
  const rows = new Map<number, Set<number>>(cells.map((_, i) => [i, new Set([i])]));
  const pairs = cells.flatMap((a, i) =>
    cells.slice(i + 1).map((b, k) => ({ i, j: i + 1 + k, score: Math.max(cosine(a.vector, b.vector), bond(a, b)) })),
  );
  pairs.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  for (const { i, j, score } of pairs) {
    const [one, two] = [rows.get(rowOf[i] ?? i), rows.get(rowOf[j] ?? j)];
    if (score < sameStatement || !one || !two || one === two) continue;
    const twice = [...one].some((a) =>
      [...two].some(
        (b) => cells[a]?.column === cells[b]?.column && cosine(cells[a]?.vector ?? new Map(), cells[b]?.vector ?? new Map()) < sameVersion,
      ),
    );
    if (twice) continue;
    const target = rowOf[i] ?? i;
    rows.delete(rowOf[j] ?? j);
    for (const member of two) {
      one.add(member);
      rowOf[member] = target;
    }
  }
  return [...rows.values()]
    .map((members) => [...members].flatMap((i) => cells[i] ?? []))
    .sort(byWeight)
    .map((row) => statement(row, columns));
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
