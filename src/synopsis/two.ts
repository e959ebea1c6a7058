/** Two versions laid side by side: what both tell paired, each pair word by word, what moved and what only one of them has. A passage stands once, however many statements it is part of. Works out everything from the event's file; words for readers are the catalogue's. */
import type { EventFile, Passage } from '../model/event.ts';
import type { Verdict } from '../model/figure.ts';
import { changesOf, type Stretch } from '../text/changes.ts';
import { type Bundle, bundlesOf, speaks, without } from './bundles.ts';
import { type Closeness, closenessOf } from './closeness.ts';
import { gravest, verdictsWithin } from './figures.ts';
import type { Row } from './rows.ts';

/** What both tell, by how near its words are; else who tells it. */
export type PairKind = Closeness | 'only-left' | 'only-right';

/** A passage with the runs of its words, in offsets of the article. */
export interface Laid {
  readonly passage: Passage;
  readonly runs: readonly Stretch[];
}

export interface Pair {
  /** Indices of the statements that these passages are part of. */
  readonly rows: readonly number[];
  readonly kind: PairKind;
  /** Each of these statements by itself, as a row of these two versions would be called. */
  readonly said: readonly { readonly row: number; readonly kind: PairKind }[];
  /** The gravest of how figures of the one stand to figures of the other. */
  readonly verdict: Verdict | null;
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

export function twoOf(event: EventFile, rows: readonly Row[], left: number, right: number): Two {
  const bundles = bothAndAlone(rows, left, right);
  const moves = movesOf(bundles, left, right);
  const pairs = inOrder(bundles, left, right).map((bundle) => pairOf(event, rows, bundle, left, right, moves.get(bundle) ?? null));
  const sum = (of: (pair: Pair) => number): number => pairs.reduce((total, pair) => total + of(pair), 0);
  return { pairs, shared: sum((p) => p.shared), onlyLeft: sum((p) => p.onlyLeft), onlyRight: sum((p) => p.onlyRight) };
}

/** What both tell; then, for each side, the passages that no common statement holds. */
function bothAndAlone(rows: readonly Row[], left: number, right: number): readonly Bundle[] {
  const both = bundlesOf(
    rows.filter((row) => speaks(row, left) && speaks(row, right)),
    [left, right],
  );
  const alone = (own: number, other: number): readonly Bundle[] => {
    const taken = new Set(both.flatMap((bundle) => passagesOf(bundle, own)));
    return bundlesOf(
      rows.filter((row) => speaks(row, own) && !speaks(row, other)),
      [own],
    ).flatMap((bundle) => without({ ...bundle, cells: bundle.cells.map((cell, i) => (i === own ? cell : [])) }, taken) ?? []);
  };
  return [...both, ...alone(left, right), ...alone(right, left)];
}

const passagesOf = ({ cells }: Bundle, version: number): readonly Passage[] => cells[version] ?? [];
const startOf = (bundle: Bundle, version: number): number => Math.min(...passagesOf(bundle, version).map((passage) => passage.start));

function pairOf(event: EventFile, rows: readonly Row[], bundle: Bundle, left: number, right: number, moved: Pair['moved']): Pair {
  const [a, b] = [passagesOf(bundle, left), passagesOf(bundle, right)];
  const changes = changesOf(joined(a), joined(b));
  const { shared, onlyLeft, onlyRight } = changes;
  const cells = [left, right].map((version) => ({ article: event.versions[version]?.article ?? '', passages: passagesOf(bundle, version) }));
  return {
    rows: bundle.rows,
    kind: kindOf(a, b),
    said: bundle.rows.map((row) => ({ row, kind: kindOf(rows[row]?.cells[left] ?? [], rows[row]?.cells[right] ?? []) })),
    verdict: gravest(verdictsWithin(event, cells)),
    left: laid(a, changes.left),
    right: laid(b, changes.right),
    moved,
    shared,
    onlyLeft,
    onlyRight,
  };
}

function kindOf(left: readonly Passage[], right: readonly Passage[]): PairKind {
  if (right.length === 0) return 'only-left';
  return left.length === 0 ? 'only-right' : closenessOf([left, right]);
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

/** What both tell out of the common order: what is outside of the longest run that both tell in the same order. */
function movesOf(bundles: readonly Bundle[], left: number, right: number): ReadonlyMap<Bundle, 'earlier' | 'later'> {
  const both = bundles
    .filter((bundle) => speaks(bundle, left) && speaks(bundle, right))
    .map((bundle) => ({ bundle, left: startOf(bundle, left), right: startOf(bundle, right) }))
    .sort((a, b) => a.left - b.left || a.right - b.right);
  const kept = longestRising(both.map((one) => one.right));
  const moves = new Map<Bundle, 'earlier' | 'later'>();
  both.forEach((one, i) => {
    if (kept.has(i)) return;
    // Against what stays in order: it stands behind something that follows it on the left, or before something that leads there.
    const later = both.some((other, j) => kept.has(j) && j > i && other.right < one.right);
    moves.set(one.bundle, later ? 'later' : 'earlier');
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

/** What only the right one tells comes behind what it tells before that. */
function inOrder(all: readonly Bundle[], left: number, right: number): readonly Bundle[] {
  const first = ({ rows }: Bundle): number => rows[0] ?? 0;
  const ordered = all.filter((one) => speaks(one, left)).sort((a, b) => startOf(a, left) - startOf(b, left) || first(a) - first(b));
  const added = all.filter((one) => !speaks(one, left)).sort((a, b) => startOf(a, right) - startOf(b, right));
  for (const one of added) {
    const before = ordered.filter((other) => speaks(other, right) && startOf(other, right) < startOf(one, right));
    const nearest = before.reduce<Bundle | null>((a, b) => (a && startOf(a, right) >= startOf(b, right) ? a : b), null);
    ordered.splice(nearest ? ordered.indexOf(nearest) + 1 : 0, 0, one);
  }
  return ordered;
}
