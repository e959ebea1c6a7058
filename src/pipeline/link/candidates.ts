/** Which mentions or articles are worth comparing: those that share one of their weightiest terms. Bounded for each of them, so that the biggest story of a corpus costs no square. */
import { ordinal } from '../../model/calendar.ts';
import type { Moment } from '../../model/moment.ts';
import type { Vector } from '../../text/vector.ts';

/** So many of the weightiest terms are keys. */
const keyTerms = 20;
/** Those under one key are all compared up to this number; beyond it each with its neighbours in time, since one event has one moment. */
const comparedAll = 80;
const neighbours = 40;

function keysOf(vector: Vector): string[] {
  return [...vector]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, keyTerms)
    .map(([term]) => term);
}

/** Pairs `[i, j]` of indices with i < j, each once, in order. */
export function candidates(moments: readonly (Moment | null)[], vectors: readonly Vector[]): [number, number][] {
  const lists = new Map<string, number[]>();
  vectors.forEach((vector, i) => {
    for (const term of keysOf(vector)) {
      const list = lists.get(term);
      if (list) list.push(i);
      else lists.set(term, [i]);
    }
  });
  const time = moments.map((moment) => (moment?.earliest ? ordinal(moment.earliest) : Number.MAX_SAFE_INTEGER));
  const near: Set<number>[] = moments.map(() => new Set());
  for (const list of lists.values()) {
    const crowded = list.length > comparedAll;
    const ordered = crowded ? [...list].sort((a, b) => (time[a] ?? 0) - (time[b] ?? 0) || a - b) : list;
    ordered.forEach((a, at) => {
      for (const b of ordered.slice(at + 1, crowded ? at + 1 + neighbours : undefined)) near[Math.min(a, b)]?.add(Math.max(a, b));
    });
  }
  return near.flatMap((others, i) => [...others].sort((a, b) => a - b).map((j): [number, number] => [i, j]));
}
