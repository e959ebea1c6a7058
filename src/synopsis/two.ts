/** Two versions laid side by side: their statements paired, each pair word by word, what moved and what only one of them has. Works out everything from the event's file; words for readers are the catalogue's. */
import type { Passage } from '../model/event.ts';
import { type Changes, changesOf, type Stretch } from '../text/changes.ts';
import type { Row } from './rows.ts';

/** `same`: the same words, whatever stands between them. `edited`: at least half of the words are the same. `reworded`: told in other words. */
export type PairKind = 'same' | 'edited' | 'reworded' | 'only-left' | 'only-right';

/** A passage with the runs of its words, in offsets of the article. */
export interface Laid {
  readonly passage: Passage;
  readonly runs: readonly Stretch[];
}

export interface Pair {
  /** Index of the statement. */
  readonly row: number;
  readonly kind: PairKind;
  readonly left: readonly Laid[];
  readonly right: readonly Laid[];
  /** Where the right version tells it, seen from the left: out of the order of the statements around it. */
  readonly moved: 'earlier' | 'later' | null;
  readonly shared: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

export interface Two {
  /** In the order of the left version; what only the right one tells stands where it would belong. */
  readonly pairs: readonly Pair[];
  /** Words over all pairs. */
  readonly shared: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

/** From this share of common words on (of the longer side) the differences are fewer than what they stand in. */
const editedShare = 0.5;

export function twoOf(rows: readonly Row[], left: number, right: number): Two {
  const told = rows.map((row, index) => ({ row, index })).filter(({ row }) => speaks(row, left) || speaks(row, right));
  const moves = movesOf(rows, left, right);
  const pairs = inOrder(
    told.map(({ row, index }) => ({ pair: pairOf(row, index, left, right, moves.get(index) ?? null), row })),
    left,
    right,
  );
  const sum = (of: (pair: Pair) => number): number => pairs.reduce((total, pair) => total + of(pair), 0);
  return { pairs, shared: sum((p) => p.shared), onlyLeft: sum((p) => p.onlyLeft), onlyRight: sum((p) => p.onlyRight) };
}

const passagesOf = (row: Row, version: number): readonly Passage[] => row.cells[version] ?? [];
const speaks = (row: Row, version: number): boolean => passagesOf(row, version).length > 0;
const startOf = (row: Row, version: number): number => Math.min(...passagesOf(row, version).map((passage) => passage.start));

function pairOf(row: Row, index: number, left: number, right: number, moved: Pair['moved']): Pair {
  const [a, b] = [passagesOf(row, left), passagesOf(row, right)];
  const changes = changesOf(joined(a), joined(b));
  const { shared, onlyLeft, onlyRight } = changes;
  return {
    row: index,
    kind: kindOf(changes, a.length, b.length),
    left: laid(a, changes.left),
    right: laid(b, changes.right),
    moved,
    shared,
    onlyLeft,
    onlyRight,
  };
}

function kindOf({ shared, onlyLeft, onlyRight }: Changes, left: number, right: number): PairKind {
  if (right === 0) return 'only-left';
  if (left === 0) return 'only-right';
  if (onlyLeft + onlyRight === 0) return 'same';
  return shared / (shared + Math.max(onlyLeft, onlyRight)) >= editedShare ? 'edited' : 'reworded';
}

/** Passages as one text; the line between them is no word. */
const joined = (passages: readonly Passage[]): string => passages.map((passage) => passage.words).join('\n');

/** Runs of the joined text, brought back to their passages. A run over an edge is cut there. */
function laid(passages: readonly Passage[], runs: readonly Stretch[]): readonly Laid[] {
  let from = 0;
  return passages.map((passage) => {
    const [start, end] = [from, from + passage.words.length];
    from = end + 1;
    const shift = passage.start - start;
    const own = runs.filter((run) => run.start < end && run.end > start);
    return { passage, runs: own.map((run) => ({ ...run, start: Math.max(run.start, start) + shift, end: Math.min(run.end, end) + shift })) };
  });
}

/** Statements of both that break the common order: those outside of the longest run that both tell in the same order. */
function movesOf(rows: readonly Row[], left: number, right: number): ReadonlyMap<number, 'earlier' | 'later'> {
  const both = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => speaks(row, left) && speaks(row, right))
    .map(({ row, index }) => ({ index, left: startOf(row, left), right: startOf(row, right) }))
    .sort((a, b) => a.left - b.left || a.right - b.right);
  const kept = longestRising(both.map((one) => one.right));
  const moves = new Map<number, 'earlier' | 'later'>();
  both.forEach((one, i) => {
    if (kept.has(i)) return;
    // Against what stays in order: it stands behind something that follows it on the left, or before something that leads there.
    const later = both.some((other, j) => kept.has(j) && j > i && other.right < one.right);
    moves.set(one.index, later ? 'later' : 'earlier');
  });
  return moves;
}

/** Places of the longest run that never falls (quadratic: statements are few). */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const best = values.map(() => ({ length: 1, before: -1 }));
  let last = -1;
  values.forEach((value, i) => {
    for (let j = 0; j < i; j += 1) {
      const one = best[j];
      const own = best[i];
      if (one && own && (values[j] ?? 0) <= value && one.length + 1 > own.length) best[i] = { length: one.length + 1, before: j };
    }
    if (last < 0 || (best[i]?.length ?? 0) > (best[last]?.length ?? 0)) last = i;
  });
  const kept = new Set<number>();
  for (let i = last; i >= 0; i = best[i]?.before ?? -1) kept.add(i);
  return kept;
}

/** What only the right one tells comes behind the statement that it tells before it. */
function inOrder(all: readonly { readonly pair: Pair; readonly row: Row }[], left: number, right: number): readonly Pair[] {
  const byLeft = all.filter(({ row }) => speaks(row, left)).sort((a, b) => startOf(a.row, left) - startOf(b.row, left) || a.pair.row - b.pair.row);
  const ordered = [...byLeft];
  const added = all.filter(({ row }) => !speaks(row, left)).sort((a, b) => startOf(a.row, right) - startOf(b.row, right));
  for (const one of added) {
    const start = startOf(one.row, right);
    const before = ordered.filter(({ row }) => speaks(row, right) && startOf(row, right) < start);
    const nearest = before.reduce<(typeof before)[number] | null>((a, b) => (a && startOf(a.row, right) >= startOf(b.row, right) ? a : b), null);
    ordered.splice(nearest ? ordered.indexOf(nearest) + 1 : 0, 0, one);
  }
  return ordered.map(({ pair }) => pair);
}
