/** Runs of words, to find text that was taken over word for word (Broder 1997). */
import { fold } from './fold.ts';

/** Words of a folded text: runs of letters, marks and digits. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Seeds of the two passes over a word, and by what the words of a run are multiplied. */
const [seeds, factors] = [
  [0x811c9dc5, 0x9747b28c],
  [0x01000193, 0x85ebca6b],
] as const;

function hash(word: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
}

/** A number for each run of `size` words, in order; none for a shorter text. 53 bits of two polynomials over FNV-1a hashes (Karp and Rabin 1987; Fowler, Noll, Vo): of a million different runs two have one number in one folder of 18,000. */
export function runs(all: readonly string[], size: number): Float64Array {
  const [high, low] = seeds.map((seed) => Int32Array.from(all, (word) => hash(word, seed))) as [Int32Array, Int32Array];
  const found = new Float64Array(Math.max(0, all.length - size + 1));
  for (let i = 0; i < found.length; i++) {
    let [one, two] = [0, 0];
    for (let w = i; w < i + size; w++) {
      one = Math.imul(one, factors[0]) + (high[w] ?? 0);
      two = Math.imul(two, factors[1]) + (low[w] ?? 0);
    }
    found[i] = (one >>> 0) * 0x200000 + (two >>> 11);
  }
  return found;
}

/** The runs of a text in order; a text of fewer words gives one run of all its words. */
export function runsOf(text: string, size: number): Float64Array {
  const all = words(text);
  return runs(all, Math.max(1, Math.min(size, all.length)));
}

/** The same, each once. */
export function shingles(text: string, size: number): Set<number> {
  return new Set(runsOf(text, size));
}

/** Share of the smaller set that the larger one holds too, 0 to 1. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const run of small) if (large.has(run)) both++;
  return both / small.size;
}
