/** How the head words of a corpus keep company: how often each is a happening in an article and near it, and what pairs of them have in common on average. Decides nothing. */
import type { Description } from './described.ts';
import { type Heads, type Kin, kinship } from './pair.ts';
import type { Pairs } from './pairs.ts';
import type { Setting } from './setting.ts';

/** Nearest articles that are asked whether they use a head, too. */
const circleSize = 12;

export function headsOf(articles: number, all: readonly (Description | null)[], around: Setting): Heads {
  const counts: Map<string, number>[] = Array.from({ length: articles }, () => new Map());
  for (const one of all) if (one) counts[one.article]?.set(one.head.name, (counts[one.article]?.get(one.head.name) ?? 0) + 1);
  const circles = around.near.map((others) =>
    [...others]
      .sort((x, y) => y[1].words - x[1].words || x[0] - y[0])
      .slice(0, circleSize)
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

/** Averages over all pairs of two families within one wide group of articles: words that are used of one happening stand in like sentences. By the number of the pair. */
export function kins(all: readonly (Description | null)[], pairs: Pairs, around: Setting): (pair: number) => Kin {
  const names = new Map<string, number>();
  const nameOf = all.map((one) => {
    const name = one?.head.name ?? '';
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  });
  // Both are whole numbers below the count of mentions: their product with it stays exact up to 90 million mentions.
  const keyOf = (x: number, y: number, count: number) => Math.min(x, y) * count + Math.max(x, y);
  const sums: Kin[] = [];
  const places = new Map<number, Map<number, number>>();
  const own = new Int32Array(pairs.count);
  pairs.each((a, b, pair) => {
    const [one, two] = [all[a] as Description, all[b] as Description];
    const group = keyOf((around.wide[one.article] ?? -1) + 1, (around.wide[two.article] ?? -1) + 1, around.wide.length + 1);
    const key = keyOf(nameOf[a] ?? 0, nameOf[b] ?? 0, names.size);
    const inGroup = places.get(group) ?? new Map<number, number>();
    places.set(group, inGroup);
    const at = inGroup.get(key) ?? sums.length;
    inGroup.set(key, at);
    own[pair] = at;
    const kin = kinship(one, two);
    const sum = sums[at];
    if (!sum) sums.push(kin);
    else {
      sum.around += kin.around;
      sum.close += kin.close;
      sum.cast += kin.cast;
      sum.pairs++;
    }
  });
  const means = sums.map(({ around: total, close, cast, pairs: n }): Kin => ({ around: total / n, close: close / n, cast: cast / n, pairs: n }));
  return (pair) => means[own[pair] ?? -1] as Kin;
}
