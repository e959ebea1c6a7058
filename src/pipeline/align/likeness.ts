/** How likely any two passages of one event say the same: what they have in common among all passages of the event, weighed by trees that were grown on pairs read by hand. Makes no rows. */
import { compare } from '../../text/fold.ts';
import { probability, type Trees } from '../trees.ts';
import { measured, measureNames, type Near } from './measures.ts';
import type { Said } from './said.ts';
import weights from './weights.json' with { type: 'json' };

/** Two passages, by index, and the probability that they say the same; `by` what they have in common. */
export interface Likeness {
  a: number;
  b: number;
  strength: number;
  by: 'words' | 'names';
}

/** The weights with what they rest on. */
export interface Pairing extends Trees {
  /** Names of the measures, in order; a test holds them to be ours. */
  measures: readonly string[];
}

/** Passages with less of their telling words in common are seldom one statement (17 of 993 read by hand), and not weighed. */
const leastOwn = 0.03;
/** Of each passage so many others at most are weighed (one a version, if there are more), those with most words in common, so that time stays bounded. */
const mostNear = 24;
/** A probability that joins nothing is not kept. */
const leastLikeness = 0.12;

export function likenesses(all: readonly Said[], pairing: Trees = weights): Likeness[] {
  const found: Likeness[] = [];
  const own = new Float64Array(measureNames.length);
  eachNear(all, (a, b, near) => {
    const [one, two] = [all[a] as Said, all[b] as Said];
    const strength = probability(pairing, measured(one, two, near, own));
    const by = strength >= leastLikeness ? inCommon(one, two) : null;
    if (by) found.push({ a, b, strength, by });
  });
  return found;
}

/** Every two passages of different versions that have enough words in common. */
export function eachNear(all: readonly Said[], weigh: (a: number, b: number, near: Near) => void): void {
  const n = all.length;
  const rarity = rarityAmong(all);
  const sizes = Float64Array.from(all, ({ keys }) => sumOf(keys, rarity));
  const own = shares(all, rarity, sizes);
  const column = Int32Array.from(all, (one) => one.column);
  const columns = Math.max(0, ...column) + 1;
  const { most, least } = neighbours(own, column, columns);
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const of = own[i * n + j] as number;
      if (of < (least[i] as number) || of < (least[j] as number) || column[i] === column[j]) continue;
      const [x, y] = [of / (most[i * columns + (column[j] ?? 0)] as number), of / (most[j * columns + (column[i] ?? 0)] as number)];
      const [one, two] = [sizes[i] as number, sizes[j] as number];
      const contained = (of * Math.sqrt(one * two)) / Math.max(1e-9, Math.min(one, two));
      weigh(i, j, { own: of, contained, rank: Math.min(x, y), best: Math.max(x, y) });
    }
}

/** How rare each word is among the passages of the event. */
function rarityAmong(all: readonly Said[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of all) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].map(([key, count]) => [key, Math.log((1 + all.length) / count)]));
}

/** Summed in the order of the words, so that no order of passages shows. */
function sumOf(keys: Iterable<string>, rarity: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const key of [...keys].sort(compare)) sum += rarity.get(key) ?? 0;
  return sum;
}

/** Words of nearly every passage tell none from another. */
const leastRarity = 0.02;

/** Share of rarity that two passages have in common, of both (geometric mean), as a square. */
function shares(all: readonly Said[], rarity: ReadonlyMap<string, number>, sizes: Float64Array): Float32Array {
  const n = all.length;
  const square = new Float32Array(n * n);
  const holders = new Map<string, number[]>();
  all.forEach(({ keys }, j) => {
    for (const key of keys) {
      const own = holders.get(key);
      if (own) own.push(j);
      else holders.set(key, [j]);
    }
  });
  // By the order of the words, so that no order of passages shows in a sum.
  for (const key of [...holders.keys()].sort(compare)) {
    const weight = rarity.get(key) ?? 0;
    const own = holders.get(key) ?? [];
    if (weight < leastRarity) continue;
    for (let y = 1; y < own.length; y++) {
      const j = own[y] as number;
      for (let x = 0; x < y; x++) square[(own[x] as number) * n + j] = (square[(own[x] as number) * n + j] as number) + weight;
    }
  }
  const roots = sizes.map((size) => Math.sqrt(Math.max(1e-9, size)));
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const share = square[i * n + j] as number;
      if (share === 0) continue;
      square[i * n + j] = square[j * n + i] = share / ((roots[i] as number) * (roots[j] as number));
    }
  return square;
}

/** `most`: for each passage and version the greatest share with a passage of that version; `least`: from which share it is weighed against another: `leastOwn`, or what leaves `mostNear` of them (to a hundredth; copies always). */
function neighbours(own: Float32Array, column: Int32Array, columns: number): { most: Float32Array; least: Float32Array } {
  const n = column.length;
  const most = new Float32Array(n * columns).fill(1e-9);
  const least = new Float32Array(n);
  const counts = new Int32Array(101);
  for (let i = 0; i < n; i++) {
    counts.fill(0);
    for (let j = 0; j < n; j++) {
      const share = own[i * n + j] as number;
      if (share === 0 || column[i] === column[j]) continue;
      const at = i * columns + (column[j] as number);
      if (share > (most[at] as number)) most[at] = share;
      const bin = share >= 1 ? 100 : (100 * share) | 0;
      counts[bin] = (counts[bin] as number) + 1;
    }
    let [bin, near] = [100, counts[100] as number];
    while (bin > 0 && near + (counts[bin - 1] as number) <= Math.max(mostNear, columns)) near += counts[--bin] as number;
    least[i] = Math.max(leastOwn, bin / 100);
  }
  return { most, least };
}

/** Two passages that name so many of the same are held to tell of one thing, though they share no other word. */
const manyNames = 3;

/** One or two names and a day join nothing. */
export function inCommon(one: Said, other: Said): Likeness['by'] | null {
  if (one.deeds.size === 0 || other.deeds.size === 0 || common(one.deeds, other.deeds) > 0) return 'words';
  return common(one.names, other.names) >= manyNames ? 'names' : null;
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const key of one) if (other.has(key)) both++;
  return both;
}
