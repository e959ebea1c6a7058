/** What is known of a joined event: when it was by the words of all its mentions, and what its versions have in common. */

import { compareDays } from '../../../model/calendar.ts';
import type { Clue, Moment } from '../../../model/moment.ts';
import type { LinkedEvent, Mention } from '../../records.ts';
import { fromClues, type Interval, moment, widestReference, widthDays } from '../dates/moments.ts';
import type { DatedArticle } from '../dates/published.ts';
import type { Features } from '../features.ts';
import type { Title } from '../titles/title.ts';
import type { Cluster } from './clusters.ts';
import { reasons } from './reasons.ts';
import { weight } from './weight.ts';

export function linked(cluster: Cluster, corpus: readonly DatedArticle[], about: Features, { article, span }: Title): LinkedEvent {
  const own = [...cluster.mentions].sort((a, b) => a.article - b.article || a.sentence - b.sentence);
  const when = cluster.interval ? fromMentions(cluster.interval, own) : byPublication(own, corpus);
  return {
    kind: 'happening',
    of: null,
    mentions: own,
    moment: when,
    joined: reasons(own, corpus, about),
    weight: weight(own, when, corpus.length),
    title: { article, span },
  };
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
