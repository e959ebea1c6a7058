/** Gives an event the sentences that go on telling of it: those behind a mention in its paragraph, what two of its articles both say, and what was said at it. */

import { touching } from '../../../text/spans.ts';
import { emptyVector, Table } from '../../../text/vector.ts';
import { isSaying } from '../../languages/english/speech.ts';
import type { AnnotatedArticle, Mention, Sentence } from '../../records.ts';
import type { DatedArticle } from '../dates/published.ts';
import type { Features } from '../features.ts';
import type { Cluster } from './clusters.ts';

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

/** Free sentences that have a counterpart in another article of the event: those of articles on one main event, and those that stand in a paragraph with a mention. */
function shared(cluster: Cluster, corpus: readonly DatedArticle[], features: Features, free: readonly Mention[]): Mention[] {
  if (new Set(cluster.mentions.map(({ article }) => article)).size < 2) return [];
  const leads = new Set(cluster.mentions.filter((mention) => mention.place === 'lead').map((mention) => mention.article));
  const paragraph = ({ article, sentence }: Mention) => `${article}:${corpus[article]?.article.sentences[sentence]?.part}`;
  const told = new Map(cluster.mentions.map((mention) => [paragraph(mention), mention]));
  const isMain = ({ article, sentence }: Mention) => leads.size > 1 && leads.has(article) && !features.recycled[article]?.has(sentence);
  const own = free.filter((mention) => isMain(mention) || told.has(paragraph(mention)));
  const all = [...own, ...cluster.mentions];
  const table = new Table(all.map(({ article, sentence }) => features.sentence[article]?.[sentence] ?? emptyVector));
  return own
    .filter((mention, i) => {
      table.lay(i);
      return all.some((other, j) => other.article !== mention.article && table.cosine(j) >= sameStatement);
    })
    .map((mention) => (isMain(mention) ? mention : { ...mention, place: told.get(paragraph(mention))?.place ?? mention.place }));
}

/** Reported speech this many sentences behind its event, and this much of it in one article, is taken as said there. */
const speech = { reach: 16, most: 12 };

/** Whether what is said further down may have been said at this event: news of a day, or what the article opens with; nothing old, nothing to come. */
function hearsSpeech(mention: Mention): boolean {
  return mention.state === 'reported' && mention.place !== 'background' && (mention.place === 'lead' || mention.moment?.precision === 'day');
}

function isSpeech(article: AnnotatedArticle, sentence: Sentence): boolean {
  return touching(article.quotations, sentence).length > 0 || sentence.tokens.some((token) => token.pos === 'VERB' && isSaying(token.lemma));
}

/** For each cluster the free sentences of reported speech that stand behind one of its mentions, before the next such mention of another. */
function spoken(clusters: readonly Cluster[], corpus: readonly DatedArticle[], features: Features, free: ReadonlyMap<string, Mention>): Mention[][] {
  const heard: Mention[][] = clusters.map(() => []);
  const at = new Map(clusters.flatMap((cluster, c) => cluster.mentions.filter(hearsSpeech).map((mention): [string, number] => [key(mention), c])));
  corpus.forEach(({ article }, i) => {
    let [current, since, taken] = [-1, 0, 0];
    article.sentences.forEach((sentence, s) => {
      const opens = at.get(`${i}:${s}`);
      if (opens !== undefined && opens !== current) taken = 0;
      if (opens !== undefined) [current, since] = [opens, s];
      const mention = free.get(`${i}:${s}`);
      if (current < 0 || !mention || s - since > speech.reach || taken >= speech.most || features.recycled[i]?.has(s) || !isSpeech(article, sentence))
        return;
      heard[current]?.push(mention);
      taken++;
    });
  });
  return heard;
}

/** The clusters with what belongs to them; a sentence goes to the first that claims it. */
export function attach(clusters: readonly Cluster[], corpus: readonly DatedArticle[], features: Features, free: readonly Mention[]): Cluster[] {
  const left = new Map(free.map((mention) => [key(mention), mention]));
  const take = (cluster: Cluster, more: readonly Mention[]) => ({
    ...cluster,
    mentions: [...cluster.mentions, ...more.filter((mention) => left.delete(key(mention)))],
  });
  const followed = clusters.map((cluster) => take(cluster, following(cluster, corpus, left)));
  const heard = spoken(followed, corpus, features, left);
  const spokenOf = followed.map((cluster, c) => take(cluster, heard[c] ?? []));
  return spokenOf.map((cluster) => take(cluster, shared(cluster, corpus, features, [...left.values()])));
}
