/** Which words for happenings are compared at all: those of one article and of articles that lie near. Judges none of them. */
import type { Description } from './described.ts';
import type { Head } from './heads.ts';

/**
 * Compared are all words, or only those whose heads are of one family, related or spelled alike. Where somebody has chosen the words, few pairs are left and unrelated words
 * are worth a look ("it took his life", "the tragedy"); of all the happenings in a folder there are a hundred times as many pairs, nearly all of them nothing.
 */
export type Among = 'all' | 'related';

/** Share of the letters of the longer stem from which two are spelled alike. */
const spelledAlike = 0.6;
/** Words spelled alike begin with the same two letters at least; one letter is no word. */
const leastPrefix = 2;

/** Pairs of places by their numbers, each once, the lower first. */
export interface Pairs {
  count: number;
  each: (visit: (a: number, b: number, pair: number) => void) => void;
}

/** Pairs within an article and between it and those near it. */
export function pairs(all: readonly (Description | null)[], near: readonly ReadonlyMap<number, unknown>[], among: Among): Pairs {
  const { byArticle, names } = grouped(all);
  const kin = among === 'all' ? null : kinNames(names);
  const found: number[] = [];
  const cross = (some: Group, others: Group) => {
    if (some.name !== others.name && kin?.[some.name]?.has(others.name) === false) return;
    for (const i of some.places) for (const j of others.places) found.push(Math.min(i, j), Math.max(i, j));
  };
  for (const [article, own] of byArticle) {
    for (const [at, some] of own.entries()) {
      for (const [k, i] of some.places.entries()) for (const j of some.places.slice(k + 1)) found.push(i, j);
      for (const others of own.slice(at + 1)) cross(some, others);
    }
    for (const other of near[article]?.keys() ?? []) {
      if (other <= article) continue;
      for (const some of own) for (const others of byArticle.get(other) ?? []) cross(some, others);
    }
  }
  const flat = Int32Array.from(found);
  return {
    count: flat.length / 2,
    each: (visit) => {
      for (let p = 0; 2 * p < flat.length; p++) visit(flat[2 * p] as number, flat[2 * p + 1] as number, p);
    },
  };
}

/** Places of one article under one name, by the number of the name. */
interface Group {
  name: number;
  places: number[];
}

function grouped(all: readonly (Description | null)[]): { byArticle: Map<number, Group[]>; names: Head[] } {
  const numbers = new Map<string, number>();
  const names: Head[] = [];
  const byArticle = new Map<number, Map<number, Group>>();
  all.forEach((one, i) => {
    if (!one) return;
    const name = numbers.get(one.head.name) ?? names.push(one.head) - 1;
    numbers.set(one.head.name, name);
    const own = byArticle.get(one.article) ?? new Map<number, Group>();
    byArticle.set(one.article, own);
    const group = own.get(name);
    if (group) group.places.push(i);
    else own.set(name, { name, places: [i] });
  });
  return { byArticle: new Map([...byArticle].map(([article, own]) => [article, [...own.values()]])), names };
}

/** For each name those that may name the same happening: of one group of related words, or spelled alike. */
function kinNames(names: readonly Head[]): Set<number>[] {
  const lists = new Map<string, number[]>();
  const listed = names.map(({ name, senses }, n) => {
    const keys = [name.slice(0, leastPrefix), ...senses.map((sense) => `#${sense}`)];
    for (const key of keys) {
      const list = lists.get(key);
      if (list) list.push(n);
      else lists.set(key, [n]);
    }
    return keys;
  });
  return names.map((own, n) => {
    const [spelled = '', ...related] = listed[n] ?? [];
    const alike = (lists.get(spelled) ?? []).filter((other) => likePrefix(own.name, names[other]?.name ?? '') > spelledAlike);
    return new Set([...alike, ...related.flatMap((key) => lists.get(key) ?? [])]);
  });
}

function likePrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i / Math.max(a.length, b.length);
}
