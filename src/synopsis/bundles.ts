/** Statements that some versions tell in common passages, taken together: so that a passage that says several things is laid beside the others once. Compares no words. */
import type { Passage } from '../model/event.ts';
import type { Span } from '../model/span.ts';
import type { Row } from './rows.ts';

export interface Bundle {
  /** Indices of the statements. */
  readonly rows: readonly number[];
  /** One list a version, as in a row, each passage once and in the order of the article. */
  readonly cells: readonly (readonly Passage[])[];
}

export const speaks = ({ cells }: Pick<Bundle, 'cells'>, version: number): boolean => (cells[version] ?? []).length > 0;

/** Statements that share a passage of one of these versions, directly or through others, are one. */
export function bundlesOf(rows: readonly Row[], versions: readonly number[]): readonly Bundle[] {
  let groups: { readonly rows: readonly Row[]; readonly places: ReadonlySet<string> }[] = [];
  for (const row of rows) {
    const own = versions.flatMap((version) => (row.cells[version] ?? []).map(({ start, end }) => `${version} ${start} ${end}`));
    const near = groups.filter(({ places }) => own.some((place) => places.has(place)));
    const joined = { rows: [...near.flatMap((one) => one.rows), row], places: new Set([...near.flatMap((one) => [...one.places]), ...own]) };
    groups = [...groups.filter((one) => !near.includes(one)), joined];
  }
  return groups.map((group) => bundleOf(group.rows));
}

function bundleOf(rows: readonly Row[]): Bundle {
  const cells = rows[0]?.cells.map((_, i) => inOrder([...new Set(rows.flatMap((row) => row.cells[i] ?? []))])) ?? [];
  return { rows: rows.map((row) => row.index).sort((a, b) => a - b), cells };
}

/** The bundle without passages that stand elsewhere; null where nothing is left. */
export function without({ rows, cells }: Bundle, taken: ReadonlySet<Passage>): Bundle | null {
  const left = cells.map((cell) => cell.filter((passage) => !taken.has(passage)));
  return left.some((cell) => cell.length > 0) ? { rows, cells: left } : null;
}

export const inOrder = (passages: readonly Passage[]): readonly Passage[] => [...passages].sort((a, b) => a.start - b.start);

/** The first of the passages in the order of the article. */
export function startOf(passages: readonly Passage[]): Span | null {
  const [first] = inOrder(passages);
  return first ? { start: first.start, end: first.end } : null;
}
