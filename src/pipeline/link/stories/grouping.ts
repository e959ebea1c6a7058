/** Groups what is alike by average link (UPGMA; Sokal and Michener 1958), where two groups must be about as close to each other as each is in itself. Knows vectors and pairs, no articles. */
import { emptyVector, Table, type Vector } from '../../../text/vector.ts';
import { Queue } from './queue.ts';

export interface Grouping {
  vectors: readonly Vector[];
  /** Pairs `[i, j]`, i < j, that may be compared, best one i after the other; two groups without such a pair never join. */
  pairs: Iterable<readonly [number, number]>;
  /** Share of the likeness of words that counts for a pair, 0 to 1. */
  share: (a: number, b: number) => number;
  /** How alike two members must be at least. */
  least: number;
  /** Two groups must be this share as alike as the looser and as the closer of them is in itself: two earthquakes are alike, and accounts of one of them more so. */
  relative: { looser: number; closer: number };
  /** The likeness within a group counts as if so many pairs that are just alike enough belonged to it, since a few pairs tell little. */
  doubt: number;
}

interface Group {
  members: readonly number[];
  /** Sum of the members' vectors by term: the product of two such sums is the sum over all pairs. Of a single article made when it is first asked for. */
  sum: Map<number, number> | null;
  /** Sum of the likeness of its pairs. */
  inside: number;
  /** Groups that hold a member alike enough to one of its own. */
  near: Set<number>;
}

/** Two groups, by their first members and their sizes, that may join. */
interface Step {
  a: number;
  b: number;
  sizes: readonly [number, number];
  /** Likeness over what is needed. */
  score: number;
  /** Sum of the likeness of the pairs across. */
  across: number;
}

/** Of a larger group so many members, evenly spaced, stand for all where pairs are weighed. */
const sample = 8;

/** Every index in exactly one group; groups and members in order. */
export function grouped(given: Grouping): number[][] {
  const groups = new Map<number, Group>(given.vectors.map((_, i) => [i, { members: [i], sum: null, inside: 0, near: new Set<number>() }]));
  const waiting = new Queue<Step>((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const offer = (a: number, b: number, alike: number) => {
    const next = step(a, b, alike, groups, given);
    if (next && next.score >= 1) waiting.add(next);
  };
  for (const [a, b, alike] of pairsOf(given)) {
    groups.get(a)?.near.add(b);
    groups.get(b)?.near.add(a);
    offer(a, b, alike);
  }
  for (let next = waiting.take(); next; next = waiting.take()) {
    const { a, b, sizes } = next;
    if (groups.get(a)?.members.length !== sizes[0] || groups.get(b)?.members.length !== sizes[1]) continue;
    for (const c of join(next, groups, given)) offer(Math.min(a, c), Math.max(a, c), product(sumOf(a, groups, given), sumOf(c, groups, given)));
  }
  return [...groups].sort((x, y) => x[0] - y[0]).map(([, { members }]) => [...members].sort((x, y) => x - y));
}

/** The pairs that are alike enough, with the likeness of their words. */
function* pairsOf({ vectors, pairs, share, least }: Grouping): Generator<[number, number, number]> {
  const table = new Table(vectors);
  for (const [a, b] of pairs) {
    table.lay(a);
    const alike = table.cosine(b);
    if (alike >= least && alike * share(a, b) >= least) yield [a, b, alike];
  }
}

function sumOf(a: number, groups: ReadonlyMap<number, Group>, { vectors }: Grouping): Map<number, number> {
  const group = groups.get(a);
  if (group?.sum) return group.sum;
  const { terms, weights } = vectors[a] ?? emptyVector;
  const sum = new Map<number, number>();
  terms.forEach((term, t) => {
    sum.set(term, weights[t] ?? 0);
  });
  if (group) group.sum = sum;
  return sum;
}

function product(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** `alike` is the sum of the likeness of the words of all pairs across. */
function step(a: number, b: number, alike: number, groups: ReadonlyMap<number, Group>, given: Grouping): Step | null {
  const [one, two] = [groups.get(a), groups.get(b)];
  if (!one || !two) return null;
  const across = alike * shareOf(one, two, given);
  const [looser, closer] = [within(one, given), within(two, given)].sort((x, y) => x - y) as [number, number];
  const need = Math.max(given.least, given.relative.looser * looser, given.relative.closer * closer);
  return { a, b, sizes: [one.members.length, two.members.length], score: across / (one.members.length * two.members.length) / need, across };
}

/** Mean likeness of the pairs of a group. */
function within({ members, inside }: Group, { least, doubt }: Grouping): number {
  return (inside + doubt * least) / ((members.length * (members.length - 1)) / 2 + doubt);
}

function shareOf(one: Group, two: Group, { share }: Grouping): number {
  const [some, others] = [spread(one.members), spread(two.members)];
  const total = some.reduce((sum, i) => others.reduce((more, j) => more + share(i, j), sum), 0);
  return total / (some.length * others.length);
}

function spread(members: readonly number[]): readonly number[] {
  if (members.length <= sample) return members;
  return Array.from({ length: sample }, (_, i) => members[Math.floor((i * members.length) / sample)] ?? 0);
}

/** Makes the second group part of the first and returns the groups near to it. */
function join({ a, b, across }: Step, groups: Map<number, Group>, given: Grouping): Iterable<number> {
  const [one, two] = [groups.get(a), groups.get(b)];
  if (!one || !two) return [];
  const [first, second] = [sumOf(a, groups, given), sumOf(b, groups, given)];
  const [large, small] = first.size >= second.size ? [first, second] : [second, first];
  for (const [term, weight] of small) large.set(term, (large.get(term) ?? 0) + weight);
  const near = new Set([...one.near, ...two.near].filter((c) => c !== a && c !== b));
  groups.set(a, { members: [...one.members, ...two.members], sum: large, inside: one.inside + two.inside + across, near });
  groups.delete(b);
  for (const c of two.near) {
    const others = groups.get(c)?.near;
    others?.delete(b);
    if (c !== a) others?.add(a);
  }
  return near;
}
