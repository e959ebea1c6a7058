/** Looking up spans in a list that is sorted and free of overlaps, without walking all of it. */
import type { Span } from '../model/span.ts';

/** The spans of the list that share a character with the given one, in order. */
export function touching<S extends Span>(sorted: readonly S[], span: Span): S[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: S[] = [];
  for (let i = low; i < sorted.length; i++) {
    const one = sorted[i] as S;
    if (one.start >= span.end) break;
    found.push(one);
  }
  return found;
}
