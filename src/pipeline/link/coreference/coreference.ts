/** Which words for happenings, across all articles, name one happening. Given the words; finding them is not its task. Decides by a small trained model and average link, whatever the order of the articles. */
import { averageLink, type Link } from './average-link.ts';
import { type Description, described, type Place, type Told } from './described.ts';
import { type Heads, type Kin, kinship, measured } from './pair.ts';
import { type Setting, setting } from './setting.ts';
import { probability, type Trees } from './trees.ts';

export interface Candidate {
  a: number;
  b: number;
  measured: Float64Array;
}

/** All that may name one happening, with what speaks for and against it. A place outside all sentences is in no pair. */
export function candidates(corpus: readonly Told[], places: readonly Place[]): Candidate[] {
  const around = setting(corpus.map(({ article }) => article));
  const all = places.map((place) => {
    const told = corpus[place.article];
    return told ? described(told, place, around.weigh) : null;
  });
  const heads = headsOf(corpus, all, around);
  const byArticle = new Map<number, number[]>();
  all.forEach((one, i) => {
    if (one) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), i]);
  });
  const pairs: [number, number][] = [];
  const add = (i: number, j: number) => pairs.push([i, j]);
  for (const [article, own] of byArticle) {
    own.forEach((i, at) => {
      for (const j of own.slice(at + 1)) add(i, j);
    });
    for (const other of around.near[article]?.keys() ?? []) {
      if (other <= article) continue;
      for (const i of own) for (const j of byArticle.get(other) ?? []) add(i, j);
    }
  }
  const kinOf = kins(pairs, all, around);
  return pairs.flatMap(([i, j]) => {
    const [a, b] = [all[i], all[j]];
    if (!a || !b) return [];
    const articles = a.article === b.article ? null : (around.near[a.article]?.get(b.article) ?? null);
    return [{ a: i, b: j, measured: measured(a, b, articles, heads, kinOf(a, b)) }];
  });
}

/** Averages over all pairs of two families within one wide group of articles: words that are used of one happening stand in like sentences. */
function kins(pairs: readonly [number, number][], all: readonly (Description | null)[], around: Setting): (a: Description, b: Description) => Kin {
  const keyOf = (a: Description, b: Description) => {
    const [x, y] = [around.wide[a.article] ?? -1, around.wide[b.article] ?? -1].sort((p, q) => p - q);
    const [one, two] = [a.head.name, b.head.name].sort();
    return `${x} ${y} ${one} ${two}`;
  };
  const sums = new Map<string, Kin>();
  for (const [i, j] of pairs) {
    const [a, b] = [all[i], all[j]];
    if (!a || !b) continue;
    const own = kinship(a, b);
    const sum = sums.get(keyOf(a, b));
    if (!sum) sums.set(keyOf(a, b), own);
    else {
      sum.around += own.around;
      sum.close += own.close;
      sum.cast += own.cast;
      sum.pairs++;
    }
  }
  return (a, b) => {
    const { around, close, cast, pairs } = sums.get(keyOf(a, b)) ?? kinship(a, b);
    return { around: around / pairs, close: close / pairs, cast: cast / pairs, pairs };
  };
}

function headsOf(corpus: readonly Told[], all: readonly (Description | null)[], around: Setting): Heads {
  const counts: Map<string, number>[] = corpus.map(() => new Map());
  for (const one of all) if (one) counts[one.article]?.set(one.head.name, (counts[one.article]?.get(one.head.name) ?? 0) + 1);
  const circles = around.near.map((others) =>
    [...others]
      .sort((x, y) => y[1].words - x[1].words || x[0] - y[0])
      .slice(0, 12)
      .map(([other]) => other),
  );
  const known = new Map<string, number>();
  return {
    own: (article, name) => counts[article]?.get(name) ?? 0,
    nearby: (article, name) => {
      const key = `${article} ${name}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const circle = circles[article] ?? [];
      const share = circle.filter((other) => counts[other]?.has(name)).length / Math.max(1, circle.length);
      known.set(key, share);
      return share;
    },
  };
}

/** Group of each place, named by its first member. */
export function grouped(count: number, pairs: readonly Candidate[], model: Trees, least: number): number[] {
  const links: Link[] = pairs.map(({ a, b, measured: own }) => ({ a, b, score: probability(model, own) })).filter(({ score }) => score > 0.01);
  return averageLink(count, links, least);
}
