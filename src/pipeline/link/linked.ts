/** What is known of a joined event: when it was by the words of all its mentions, and what its versions have in common. */

import { compareDays } from '../../model/calendar.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Clue, Moment } from '../../model/moment.ts';
import { touching } from '../../text/spans.ts';
import { excerpt, type LinkedEvent, type Mention } from '../records.ts';
import type { Cluster } from './clusters.ts';
import { fromClues, type Interval, moment, widestReference, widthDays } from './moments.ts';
import type { DatedArticle } from './published.ts';
import { weight } from './weight.ts';

export function linked(cluster: Cluster, corpus: readonly DatedArticle[]): LinkedEvent {
  const own = [...cluster.mentions].sort((a, b) => a.article - b.article || a.sentence - b.sentence);
  const when = cluster.interval ? fromMentions(cluster.interval, own) : byPublication(own, corpus);
  return { kind: 'happening', of: null, mentions: own, moment: when, joined: reasons(own, corpus), weight: weight(own, when, corpus.length) };
}

/** The interval with the clues of its mentions: those that say just it come first, one an article; wider ones stay as what would be left without them. */
export function fromMentions(interval: Interval, own: readonly Mention[]): Moment {
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
      evidence.set(
        `${reason.rule} ${reason.earliest} ${reason.latest} ${reason.excerpts.map((words) => `${words.article} ${words.words}`).join()}`,
        reason,
      );
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
