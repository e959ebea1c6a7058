/** Which events reach the timeline: those whose title tells what happened. Chooses no title. */
import type { TimeExpression } from '../../records.ts';
import type { DatedArticle } from '../dates/published.ts';
import { isNews, type Title } from '../titles/title.ts';
import type { Cluster } from './clusters.ts';

export interface Titled {
  cluster: Cluster;
  title: Title;
}

/** Events with a title that tells what happened. One whose subject only points back wants a second version, the lead or a day or year of the calendar; two of one sentence go by one title. */
export function shown(all: readonly Titled[], corpus: readonly DatedArticle[]): Titled[] {
  const used = new Set<string>();
  return all.filter(({ cluster, title: { article, span, grade } }) => {
    const { mentions } = cluster;
    const versions = new Set(mentions.map((mention) => mention.article)).size;
    const isStated = mentions.some((mention) => mention.times.some((t) => isOfCalendar(corpus[mention.article]?.article.times[t])));
    const lead = mentions.some((mention) => mention.place === 'lead' && isNews(mention, corpus));
    const isUndated = mentions.every((mention) => !corpus[mention.article]?.published);
    const isHeld = versions > 1 || lead || isUndated;
    const isPlaced = isHeld || cluster.interval !== null || mentions.every((mention) => mention.times.length === 0);
    const isTold =
      (grade === 4 && isPlaced) ||
      (grade === 3 && (isHeld || isStated || mentions.some((mention) => mention.state === 'announced'))) ||
      (grade === 2 && isHeld) ||
      (grade === 1 && (lead || isUndated));
    const key = `${article}:${span.start}:${span.end}`;
    if (!isTold || (versions === 1 && used.has(key))) return false;
    used.add(key);
    return true;
  });
}

/** Its words name a year, or a day of a month. */
function isOfCalendar(time: TimeExpression | undefined): boolean {
  const { meaning } = time ?? {};
  return meaning?.kind === 'range' || (meaning?.kind === 'date' && (meaning.date.year ?? meaning.date.month) !== undefined);
}
