/** Groups articles on the same main event. Alike in their own words, or opening with one event; a house paragraph never makes a story. */
import { cosine } from '../../text/vector.ts';
import type { Cluster } from './clusters.ts';
import type { Features } from './features.ts';
import type { DatedArticle, Related } from './published.ts';

/** Articles this alike report one story; the two of one publisher among our five that only share persons lie at .26. */
export const sameStory = 0.3;

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

/** Every article is in exactly one group; groups and members in the order of the articles. */
export function stories(corpus: readonly DatedArticle[], related: Related, events: readonly Cluster[]): number[][] {
  const groupOf = corpus.map((_, i) => i);
  const find = (i: number): number => {
    let top = i;
    while (groupOf[top] !== undefined && groupOf[top] !== top) top = groupOf[top] as number;
    return top;
  };
  const join = (a: number, b: number) => {
    const [one, two] = [find(a), find(b)];
    groupOf[Math.max(one, two)] = Math.min(one, two);
  };
  for (const { mentions } of events) {
    const leads = [...new Set(mentions.filter((mention) => mention.place === 'lead').map((mention) => mention.article))];
    for (const other of leads.slice(1)) join(leads[0] ?? other, other);
  }
  for (const [i, others] of related) for (const j of others) join(i, j);
  const groups = new Map<number, number[]>();
  corpus.forEach((_, i) => {
    groups.set(find(i), [...(groups.get(find(i)) ?? []), i]);
  });
  return [...groups.values()];
}
