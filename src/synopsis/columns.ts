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
  const lanes = lanesOf(timeline);
  const column = (id: ArticleId, version: Version | null): Column[] => {
    const article = articles.get(id);
    return article ? [{ article, lane: lanes.get(id) ?? -1, version }] : [];
  };
  return [...event.versions.flatMap((version) => column(version.article, version)), ...event.silent.flatMap((id) => column(id, null))];
}

/** The lane of each article. */
export function lanesOf(timeline: Timeline): ReadonlyMap<ArticleId, number> {
  const lanes = new Map<ArticleId, number>();
  timeline.lanes.forEach((lane, index) => {
    for (const id of lane.articles) lanes.set(id, index);
  });
  return lanes;
}
