/** Runs of words, to find text that was taken over word for word (Broder 1997). */
import { fold } from './fold.ts';

/** Words of a folded text: runs of letters, marks and digits. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The runs of `size` words; a shorter text gives one run of all its words. */
export function shingles(text: string, size: number): Set<string> {
  const all = words(text);
  const runs = new Set<string>();
  if (all.length > 0 && all.length < size) runs.add(all.join(' '));
  for (let i = 0; i + size <= all.length; i++) runs.add(all.slice(i, i + size).join(' '));
  return runs;
}

/** Share of the smaller set that the larger one holds too, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const run of small) if (large.has(run)) both++;
  return both / small.size;
}
