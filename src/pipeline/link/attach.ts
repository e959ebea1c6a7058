/** Gives an event the sentences that go on telling of it: those behind a mention in its paragraph, and what two articles on one main event both say. */
import { cosine } from '../../text/vector.ts';
import type { Mention } from '../records.ts';
import type { Cluster } from './clusters.ts';
import type { Features } from './features.ts';
import type { DatedArticle } from './published.ts';

/** Sentences behind a dated mention that may go on with it. */
const mostFollowing = 2;
/** Two sentences of articles on one main event that are this alike say the same. */
const sameStatement = 0.3;

const key = (mention: Mention) => `${mention.article}:${mention.sentence}`;

/** "… since October 7": what follows goes on with the present, not with that day. */
function isSince(mention: Mention, corpus: readonly DatedArticle[]): boolean {
  return mention.times.every((t) => corpus[mention.article]?.article.times[t]?.side === 'since');
}

/** Sentences of the same paragraph behind a mention, up to the next one that has a moment or an event of its own. */
function following(cluster: Cluster, corpus: readonly DatedArticle[], free: ReadonlyMap<string, Mention>): Mention[] {
  return cluster.mentions
    .filter((mention) => mention.times.length > 0 && !isSince(mention, corpus))
    .flatMap((mention) => {
      const sentences = corpus[mention.article]?.article.sentences ?? [];
      const part = sentences[mention.sentence]?.part;
      const more: Mention[] = [];
      for (let s = mention.sentence + 1; s <= mention.sentence + mostFollowing && sentences[s]?.part === part; s++) {
        const next = free.get(`${mention.article}:${s}`);
        if (!next) break;
        more.push({ ...next, place: mention.place });
      }
      return more;
    });
}

/** Free sentences of the articles of a main event that have a counterpart in another of its articles. */
function shared(cluster: Cluster, features: Features, free: readonly Mention[]): Mention[] {
  const leads = new Set(cluster.mentions.filter((mention) => mention.place === 'lead').map((mention) => mention.article));
  if (leads.size < 2) return [];
  const own = free.filter((mention) => leads.has(mention.article) && !features.recycled[mention.article]?.has(mention.sentence));
  const all = [...own, ...cluster.mentions];
  const vectorOf = (mention: Mention) => features.sentence[mention.article]?.[mention.sentence] ?? new Map();
  return own.filter((mention) =>
    all.some((other) => other.article !== mention.article && cosine(vectorOf(mention), vectorOf(other)) >= sameStatement),
  );
}

/** The clusters with what belongs to them; a sentence goes to the first cluster that claims it. */
export function attach(clusters: readonly Cluster[], corpus: readonly DatedArticle[], features: Features, free: readonly Mention[]): Cluster[] {
  const left = new Map(free.map((mention) => [key(mention), mention]));
  const take = (mentions: readonly Mention[]) => mentions.filter((mention) => left.delete(key(mention)));
  const grown = clusters.map((cluster) => ({ ...cluster, mentions: [...cluster.mentions, ...take(following(cluster, corpus, left))] }));
  return grown.map((cluster) => ({ ...cluster, mentions: [...cluster.mentions, ...take(shared(cluster, features, [...left.values()]))] }));
}
