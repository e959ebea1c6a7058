/** Which mentions or articles are worth comparing: those that share one of their weightiest terms. Bounded for each of them, so that the biggest story of a corpus costs no square. */
import { ordinal } from '../../model/calendar.ts';
import type { Moment } from '../../model/moment.ts';
import { compare } from '../../text/fold.ts';
import { termOf, type Vector } from '../../text/vector.ts';

/** So many of the weightiest terms are keys. */
const keyTerms = 20;
/** Those under one key are all compared up to this number; beyond it each with its neighbours in time, since one event has one moment. */
const comparedAll = 80;
const neighbours = 40;

/** Terms of one weight in the order of their letters, since their numbers tell nothing. */
function keysOf({ terms, weights }: Vector): Iterable<number> {
  if (terms.length <= keyTerms) return terms;
  const order = Array.from(terms.keys()).sort(
    (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || compare(termOf(terms[a] ?? 0), termOf(terms[b] ?? 0)),
  );
  return order.slice(0, keyTerms).map((t) => terms[t] ?? 0);
}

/** For each index `i` in order the greater ones to compare it with, ascending: `[i, others]`. */
export function* candidates(moments: readonly (Moment | null)[], vectors: readonly Vector[]): Generator<[number, Int32Array]> {
  const lists = new Map<number, number[]>();
  vectors.forEach((vector, i) => {
    for (const term of keysOf(vector)) {
      const list = lists.get(term);
      if (list) list.push(i);
      else lists.set(term, [i]);
    }
  });
  const time = moments.map((moment) => (moment?.earliest ? ordinal(moment.earliest) : Number.MAX_SAFE_INTEGER));
  const places: { list: readonly number[]; at: number }[][] = vectors.map(() => []);
  for (const list of lists.values()) {
    if (list.length > comparedAll) list.sort((a, b) => (time[a] ?? 0) - (time[b] ?? 0) || a - b);
    for (const [at, i] of list.entries()) places[i]?.push({ list, at });
  }
  const metBy = new Int32Array(vectors.length).fill(-1);
  const others = new Int32Array(vectors.length);
  for (const [i, own] of places.entries()) {
    let count = 0;
    for (const { list, at } of own) {
      const crowded = list.length > comparedAll;
      const end = crowded ? Math.min(list.length, at + 1 + neighbours) : list.length;
      for (let p = crowded ? Math.max(0, at - neighbours) : at + 1; p < end; p++) {
        const j = list[p] ?? 0;
        if (j <= i || metBy[j] === i) continue;
        metBy[j] = i;
        others[count++] = j;
      }
    }
    yield [i, others.slice(0, count).sort()];
  }
}
