/** Who stands beside whom: a column for each version of an event, then one for each silent article of the same story. Chooses no order of its own. */
import type { ArticleEntry } from '../model/article.ts';
import type { Timeline } from '../model/dataset.ts';
import type { EventFile, Version } from '../model/event.ts';
import type { ArticleId } from '../model/span.ts';

export interface Column {
  readonly article: ArticleEntry;
  /** Index into `timeline.lanes`; -1 where no lane holds the article. */
  readonly lane: number;
  /** null: the article is silent. */
  readonly version: Version | null;
}

export function columnsOf(event: EventFile, timeline: Timeline): readonly Column[] {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const column = (id: ArticleId, version: Version | null): Column[] => {
    const article = articles.get(id);
    return article ? [{ article, lane: laneOf(timeline, id), version }] : [];
  };
  return [...event.versions.flatMap((version) => column(version.article, version)), ...event.silent.flatMap((id) => column(id, null))];
}

const made = new WeakMap<Timeline, ReadonlyMap<ArticleId, number>>();

/** The lane of each article, made once an index: every name on the page wears its colour. */
export function lanesOf(timeline: Timeline): ReadonlyMap<ArticleId, number> {
  const lanes = made.get(timeline) ?? new Map(timeline.lanes.flatMap((lane, index) => lane.articles.map((id) => [id, index] as const)));
  made.set(timeline, lanes);
  return lanes;
}

/** -1 where no lane holds the article. */
export const laneOf = (timeline: Timeline, id: ArticleId): number => lanesOf(timeline).get(id) ?? -1;
