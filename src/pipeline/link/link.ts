/** Brings all articles together: dates them, joins their mentions into events, and groups the articles into stories. */

import type { Correction } from '../../model/corrections.ts';
import type { Kind } from '../../model/event.ts';
import { touching } from '../../text/spans.ts';
import { type AnnotatedArticle, bodySentences, type DatedText, type LinkedCorpus, type LinkedEvent, type Mention } from '../records.ts';
import { countingDays } from './dates/as-of.ts';
import { dates } from './dates/dates.ts';
import type { DatedArticle } from './dates/published.ts';
import { asides } from './events/asides.ts';
import { attach } from './events/attach.ts';
import { type Cluster, clusters } from './events/clusters.ts';
import { corrected } from './events/corrected.ts';
import { counted } from './events/counted.ts';
import { linked } from './events/linked.ts';
import { happens, isMoment, leadSentences, mentions, mostMentions } from './events/mentions.ts';
import { shown, type Titled } from './events/shown.ts';
import { tellings } from './events/tellings.ts';
import { type Features, features } from './features.ts';
import { initialsOf } from './initials.ts';
import { commonOrigins } from './origins.ts';
import { stories } from './stories/stories.ts';
import { countTitle, mainMentions, title } from './titles/title.ts';

/** Gives events the sentences by which their articles go on counting for them; what counts the same is known to align. */
export type CountOn = (linked: Pick<LinkedCorpus, 'articles' | 'events' | 'recycled'>) => LinkedEvent[];

export function link(
  articles: readonly AnnotatedArticle[],
  corrections: readonly Correction[] = [],
  countOn: CountOn = ({ events }) => [...events],
): LinkedCorpus {
  const about = features(articles);
  const corpus = dates(articles, about);
  const all = corpus.flatMap((one, i) => bounded(mentions(one, i)));
  const grouped = stories(corpus, about);
  const joined = clusters(tellings(all, corpus, about, grouped), about.alike);
  const view = { corpus, about, mains: mainMentions(all, corpus) };
  const named = shown(
    joined.filter((cluster) => isEvent(cluster, corpus, about)).map((cluster) => ({ cluster, title: title(cluster.mentions, view) })),
    corpus,
  );
  const events = named.map(({ cluster }) => cluster);
  const used = new Set(events.flatMap((cluster) => cluster.mentions.map((mention) => `${mention.article}:${mention.sentence}`)));
  const free = all.filter((mention) => !used.has(`${mention.article}:${mention.sentence}`) && mention.times.length === 0);
  const texts = corpus.map((one): DatedText => ({ ...one.article, published: one.published, moments: one.moments, asOf: countingDays(one) }));
  const told = attach(events, corpus, about, free).map((cluster, i) => linked(cluster, corpus, about, (named[i] as Titled).title));
  const titleOf = (kind: Kind, own: readonly Mention[]) => (kind === 'count' ? countTitle(own, view) : title(own, view));
  const relink = (cluster: Cluster, kind: Kind) => linked(cluster, corpus, about, titleOf(kind, cluster.mentions));
  const complete = countOn({ articles: texts, events: counted(asides(told, texts, titleOf), texts), recycled: about.recycled });
  const right = corrected(complete, texts, corrections, relink);
  return {
    articles: texts,
    events: right.events,
    stories: grouped,
    origins: commonOrigins(corpus, about),
    initials: initialsOf(articles),
    recycled: about.recycled,
    vectors: about.sentence,
    outcomes: right.outcomes,
  };
}

/** The first mentions of an article, dated ones before the rest once there are too many. */
function bounded(own: Mention[]): Mention[] {
  if (own.length <= mostMentions) return own;
  const kept = new Set([...own.filter((m) => m.times.length > 0), ...own.filter((m) => m.times.length === 0)].slice(0, mostMentions));
  return own.filter((m) => kept.has(m));
}

/** An event has a moment, or opens an article, or is told as done by two articles. */
function isEvent(cluster: Cluster, corpus: readonly DatedArticle[], about: Features): boolean {
  if (cluster.mentions.some((mention) => mention.times.length > 0 && tells(mention, corpus))) return true;
  if (cluster.mentions.some((mention) => isOpening(mention, corpus))) return true;
  const articles = new Set(cluster.mentions.map((mention) => mention.article));
  const done = cluster.mentions.filter((mention) => {
    const article = corpus[mention.article]?.article;
    const sentence = article?.sentences[mention.sentence];
    return article && sentence && happens(article, sentence) && !about.recycled[mention.article]?.has(mention.sentence);
  });
  return articles.size > 1 && done.length === cluster.mentions.length;
}

/** The sentence has a predicate of something done, announces something, or names a thing by its time ("the 1990 fire", "the meeting on 3 May"). */
function tells(mention: Mention, corpus: readonly DatedArticle[]): boolean {
  const article = corpus[mention.article]?.article;
  const sentence = article?.sentences[mention.sentence];
  if (!article || !sentence) return false;
  const named = mention.times.some((t) => {
    const time = article.times[t];
    if (!time) return false;
    const behind = sentence.tokens.find((token) => token.start >= time.end);
    const before = sentence.tokens.filter((token) => token.end <= time.start).slice(-2);
    const noun = before.at(-1)?.pos === 'ADP' ? before[0] : before.at(-1);
    return (behind && behind.start - time.end <= 1 && /^(?:NOUN|PROPN)$/.test(behind.pos)) || noun?.pos === 'NOUN';
  });
  return mention.state === 'announced' || named || happens(article, sentence) || mention.place === 'lead';
}

/** The first told sentence, if none of the opening names a time: what the article is about. */
function isOpening(mention: Mention, corpus: readonly DatedArticle[]): boolean {
  const article = corpus[mention.article]?.article;
  if (!article || mention.place !== 'lead') return false;
  const lead = bodySentences(article).slice(0, leadSentences);
  const timed = lead.some((sentence) => touching(article.times, sentence).some((time) => isMoment(article, sentence, time)));
  const first = lead.find((sentence) => article.parts[sentence.part]?.role === 'body') ?? lead[0];
  return !timed && first === article.sentences[mention.sentence];
}
