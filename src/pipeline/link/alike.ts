/** Which articles may tell of the same days and events: those alike in their own words. No story is made here. */
import { cosine } from '../../text/vector.ts';
import type { Features } from './features.ts';
import type { Related } from './published.ts';

/** For each article the others whose own words (house paragraphs apart) are at least this alike. */
export function alikePairs(about: Features, least: number): Related {
  const pairs = new Map<number, Set<number>>(about.article.map((_, i) => [i, new Set()]));
  about.article.forEach((own, i) => {
    for (let j = i + 1; j < about.article.length; j++) {
      if (cosine(own, about.article[j] ?? new Map()) < least) continue;
      pairs.get(i)?.add(j);
      pairs.get(j)?.add(i);
    }
  });
  return pairs;
}
