/** Brings all articles together: dates them, joins their mentions into events, and groups the articles into stories. */

import { compareDays } from '../../model/calendar.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Clue, Moment } from '../../model/moment.ts';
import { touching } from '../../text/spans.ts';
import { type AnnotatedArticle, bodySentences, excerpt, type LinkedCorpus, type LinkedEvent, type Mention } from '../records.ts';
import { countingDays } from './as-of.ts';
import { attach } from './attach.ts';
import { type Cluster, clusters } from './clusters.ts';
import { dates } from './dates.ts';
import { type Features, features } from './features.ts';
import { happens, isMoment, leadSentences, mentions, mostMentions } from './mentions.ts';
import { fromClues, type Interval, moment, widestReference, widthDays } from './moments.ts';
import { commonOrigins } from './origins.ts';
import type { DatedArticle } from './published.ts';
import { stories } from './stories.ts';
import { tellings } from './tellings.ts';
import { weight } from './weight.ts';

export function link(articles: readonly AnnotatedArticle[]): LinkedCorpus {
  const about = features(articles);
  const corpus = dates(articles, about);
  const all = corpus.flatMap((one, i) => bounded(mentions(one, i)));
  const joined = clusters(tellings(all, corpus, about), about.alike);
  const events = joined.filter((cluster) => isEvent(cluster, corpus, about));
  const used = new Set(events.flatMap((cluster) => cluster.mentions.map((mention) => `${mention.article}:${mention.sentence}`)));
  const free = all.filter((mention) => !used.has(`${mention.article}:${mention.sentence}`) && mention.times.length === 0);
  return {
    articles: corpus.map((one) => ({ ...one.article, published: one.published, moments: one.moments, asOf: countingDays(one) })),
    events: attach(events, corpus, about, free).map((cluster) => linked(cluster, corpus)),
    stories: stories(corpus, about),
    origins: commonOrigins(corpus, about),
    recycled: about.recycled,
    vectors: about.sentence,
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

function linked(cluster: Cluster, corpus: readonly DatedArticle[]): LinkedEvent {
  const own = [...cluster.mentions].sort((a, b) => a.article - b.article || a.sentence - b.sentence);
  const when = cluster.interval ? fromMentions(cluster.interval, own) : byPublication(own, corpus);
  return { mentions: own, moment: when, joined: reasons(own, corpus), weight: weight(own, when, corpus.length) };
}

/** The interval with the clues of its mentions: those that say just it come first, one an article; wider ones stay as what would be left without them. */
function fromMentions(interval: Interval, own: readonly Mention[]): Moment {
  const dated = own.flatMap((mention) => mention.moment ?? []);
  const isExact = (one: Moment) => one.earliest === interval.earliest && one.latest === interval.latest;
  const exact = dated.filter(isExact);
  const grounds = exact.length > 0 ? exact : dated;
  const best = grounds.find((one) => one.status === 'stated') ?? grounds[0];
  const quoted = new Set<string>();
  const evidence = new Map<string, Clue>();
  for (const one of best ? [best, ...grounds, ...dated.filter((other) => !isExact(other))] : []) {
    const from = one.evidence[0]?.excerpts[0]?.article ?? '';
    if (one !== best && quoted.has(from) && exact.length > 0) continue;
    quoted.add(from);
    for (const reason of one.evidence)
      evidence.set(`${reason.rule} ${reason.excerpts.map((words) => `${words.article} ${words.words}`).join()}`, reason);
  }
  const result = fromClues(
    interval,
    grounds.every((one) => one.approximate),
    [...evidence.values()],
  );
  return best?.status === 'stated' ? { ...result, status: 'stated' } : result;
}

/** What is told as done without a time had happened by the day of the earliest article that tells it; what is announced had not. */
function byPublication(own: readonly Mention[], corpus: readonly DatedArticle[]): Moment | null {
  if (own.some((mention) => mention.times.length > 0 && mention.moment === null)) return null;
  const published = own.flatMap((mention) => corpus[mention.article]?.published ?? []).filter((one) => widthDays(one) <= widestReference);
  published.sort((a, b) => compareDays(a.latest ?? '', b.latest ?? ''));
  const [first] = published;
  if (!first) return null;
  const ahead = own.every((mention) => mention.state === 'announced');
  const bounds: Interval = ahead
    ? { earliest: first.earliest, latest: null, precision: 'interval' }
    : { earliest: null, latest: first.latest, precision: 'interval' };
  return moment(bounds, false, [
    {
      rule: ahead ? 'date/announced-at-publication' : 'date/by-publication',
      status: 'inferred',
      excerpts: first.evidence.flatMap((one) => one.excerpts).slice(0, 2),
    },
  ]);
}

/** What the versions share: the moment and the names, each with its words in two articles. */
function reasons(own: readonly Mention[], corpus: readonly DatedArticle[]): Evidence[] {
  const articles = new Set(own.map((mention) => mention.article));
  if (articles.size < 2) return [];
  const byName = new Map<string, Map<number, ReturnType<typeof excerpt>>>();
  for (const mention of own) {
    const article = corpus[mention.article]?.article;
    const sentence = article?.sentences[mention.sentence];
    if (!article || !sentence) continue;
    for (const name of touching(article.names, sentence)) {
      const places = byName.get(name.key) ?? new Map();
      if (!places.has(mention.article)) places.set(mention.article, excerpt(article, name));
      byName.set(name.key, places);
    }
  }
  const common = [...byName].filter(([, places]) => places.size > 1).sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  const dated = own.flatMap((mention) =>
    mention.times.flatMap((t) => {
      const article = corpus[mention.article]?.article;
      const time = article?.times[t];
      return article && time && mention.moment ? [excerpt(article, time)] : [];
    }),
  );
  const firsts = [...new Map([...dated].reverse().map((one) => [one.article, one])).values()].reverse();
  const same: Evidence[] = firsts.length > 1 ? [{ rule: 'link/same-moment', status: 'inferred', excerpts: firsts }] : [];
  return [
    ...same,
    ...common.slice(0, 6).map(([, places]): Evidence => ({ rule: 'link/same-name', status: 'inferred', excerpts: [...places.values()] })),
  ];
}
