/** Which words for happenings are compared at all: those of one article and of articles that lie near. Judges none of them. */
import type { Description } from './described.ts';

/**
 * Compared are all words, or only those whose heads are of one family, related or spelled alike. Where somebody has chosen the words, few pairs are left and unrelated words
 * are worth a look ("it took his life", "the tragedy"); of all the happenings in a folder there are a hundred times as many pairs, nearly all of them nothing.
 */
export type Among = 'all' | 'related';

/** Share of the letters of the longer stem from which two are spelled alike. */
const spelledAlike = 0.6;

/** Pairs within an article and between it and those near it, each once. */
export function* pairs(
  all: readonly (Description | null)[],
  near: readonly ReadonlyMap<number, unknown>[],
  among: Among,
): Generator<[number, number]> {
  const mayBeOne = among === 'all' ? () => true : kinNames();
  const byArticle = new Map<number, Map<string, number[]>>();
  all.forEach((one, i) => {
    if (!one) return;
    const own = byArticle.get(one.article) ?? new Map<string, number[]>();
    own.set(one.head.name, [...(own.get(one.head.name) ?? []), i]);
    byArticle.set(one.article, own);
  });
  for (const [article, own] of byArticle) {
    const groups = [...own.values()];
    for (const [at, some] of groups.entries()) {
      for (const [k, i] of some.entries()) for (const j of some.slice(k + 1)) yield [i, j];
      for (const others of groups.slice(at + 1)) if (mayBeOne(all, some, others)) yield* crossed(some, others);
    }
    for (const other of near[article]?.keys() ?? []) {
      if (other <= article) continue;
      for (const some of groups)
        for (const others of byArticle.get(other)?.values() ?? []) if (mayBeOne(all, some, others)) yield* crossed(some, others);
    }
  }
}

function* crossed(some: readonly number[], others: readonly number[]): Generator<[number, number]> {
  for (const i of some) for (const j of others) yield i < j ? [i, j] : [j, i];
}

/** Whether two groups of places, each under one name, may name one happening; asked once for two names. */
function kinNames(): (all: readonly (Description | null)[], some: readonly number[], others: readonly number[]) => boolean {
  const known = new Map<string, Map<string, boolean>>();
  return (all, some, others) => {
    const [a, b] = [all[some[0] ?? -1]?.head, all[others[0] ?? -1]?.head];
    if (!a || !b) return false;
    if (a.name === b.name) return true;
    const own = known.get(a.name) ?? new Map<string, boolean>();
    known.set(a.name, own);
    let found = own.get(b.name);
    if (found === undefined) {
      found = a.senses.some((one) => b.senses.includes(one)) || likePrefix(a.name, b.name) > spelledAlike;
      own.set(b.name, found);
    }
    return found;
  };
}

function likePrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i / Math.max(a.length, b.length);
}
