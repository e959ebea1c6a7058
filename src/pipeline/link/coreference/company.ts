/** How the head words of a corpus keep company: how often each is a happening in an article and near it, and what pairs of them have in common on average. Decides nothing. */
import type { Description } from './described.ts';
import { type Heads, type Kin, kinship } from './pair.ts';
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

/** Averages over all pairs of two families within one wide group of articles: words that are used of one happening stand in like sentences. */
export function kins(pairs: Iterable<readonly [Description, Description]>, around: Setting): (a: Description, b: Description) => Kin {
  const keyOf = (a: Description, b: Description) => {
    const [x, y] = [around.wide[a.article] ?? -1, around.wide[b.article] ?? -1].sort((p, q) => p - q);
    const [one, two] = [a.head.name, b.head.name].sort();
    return `${x} ${y} ${one} ${two}`;
  };
  const sums = new Map<string, Kin>();
  for (const [a, b] of pairs) {
    const own = kinship(a, b);
    const key = keyOf(a, b);
    const sum = sums.get(key);
    if (!sum) sums.set(key, own);
    else {
      sum.around += own.around;
      sum.close += own.close;
      sum.cast += own.cast;
      sum.pairs++;
    }
  }
  return (a, b) => {
    const { around: total, close, cast, pairs: count } = sums.get(keyOf(a, b)) ?? kinship(a, b);
    return { around: total / count, close: close / count, cast: cast / count, pairs: count };
  };
}
