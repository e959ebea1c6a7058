/** Which articles may tell of the same days and events: those alike in their own words. No story is made here. */
import { cosine } from '../../text/vector.ts';
import { candidates } from './candidates.ts';
import type { Features } from './features.ts';
import type { Related } from './published.ts';

/** For each article the others whose own words (house paragraphs apart) are at least this alike and that share one of their weightiest. */
export function alikePairs({ article }: Features, least: number): Related {
  const pairs = new Map<number, Set<number>>(article.map((_, i) => [i, new Set()]));
  const unknown = article.map(() => null);
  for (const [i, j] of candidates(unknown, article)) {
    if (cosine(article[i] ?? new Map(), article[j] ?? new Map()) < least) continue;
    pairs.get(i)?.add(j);
    pairs.get(j)?.add(i);
  }
  return pairs;
}
