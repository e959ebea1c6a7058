/** Which articles may tell of the same days and events: those alike in their own words. No story is made here. */
import { Table, type Vector } from '../../text/vector.ts';
import { candidates } from './candidates.ts';

/** Articles on like matters, by index. */
export type Related = ReadonlyMap<number, ReadonlySet<number>>;

/** Two articles whose words (house paragraphs apart) are this alike may tell of the same days: affairs told by several papers lie at .19 to .47, unrelated articles below .12. */
export const relatedArticles = 0.2;

/** For each article the others whose own words (house paragraphs apart) are at least this alike and that share one of their weightiest. */
export function alikePairs(article: readonly Vector[], least: number): Related {
  const pairs = new Map<number, Set<number>>(article.map((_, i) => [i, new Set()]));
  const unknown = article.map(() => null);
  const table = new Table(article);
  for (const [i, others] of candidates(unknown, article)) {
    table.lay(i);
    for (const j of others) {
      if (table.cosine(j) < least) continue;
      pairs.get(i)?.add(j);
      pairs.get(j)?.add(i);
    }
  }
  return pairs;
}
