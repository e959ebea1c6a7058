/** What binds two passages whatever their words: figures that count the same thing. */
import type { FigurePair } from '../../model/figure.ts';
import type { ArticleId } from '../../model/span.ts';
import type { Likeness } from './likeness.ts';
import type { ToldVersion } from './wording.ts';

/** As a probability. A later count is a later statement more often than two counts of one time are two. */
const strength = { oneTime: 0.55, later: 0.5 };

/** The passages, by their place among those of all versions, that hold figures of one pair. */
export function bonds(versions: readonly ToldVersion[], pairs: readonly FigurePair[]): Likeness[] {
  const byArticle = new Map<ArticleId, { start: number; end: number; at: number }[]>();
  let at = 0;
  for (const { article, sentences } of versions) {
    byArticle.set(
      article.id,
      sentences.map(({ start, end }) => ({ start, end, at: at++ })),
    );
  }
  const holding = ({ article, start, end }: FigurePair['a']) => (byArticle.get(article) ?? []).filter((one) => one.start <= start && end <= one.end);
  return pairs.flatMap((pair) =>
    holding(pair.a).flatMap((a) =>
      holding(pair.b).map((b): Likeness => ({ a: a.at, b: b.at, strength: pair.verdict === 'later count' ? strength.later : strength.oneTime })),
    ),
  );
}

/** Each pair once, in the order of the passages, as strong as the strongest that is told of it. */
export function strongest(all: readonly Likeness[]): Likeness[] {
  const found = new Map<string, Likeness>();
  for (const { a, b, strength: own } of all) {
    const [i, j] = [Math.min(a, b), Math.max(a, b)];
    const key = `${i} ${j}`;
    if (own > (found.get(key)?.strength ?? 0)) found.set(key, { a: i, b: j, strength: own });
  }
  return [...found.values()];
}
