/** Fetches what the corrections of the link name and lays them over the events. What cannot be had leaves its correction without effect. */
import type { QueryClient } from '@tanstack/react-query';
import type { ArticleFile } from '../../model/article.ts';
import type { Moved, Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import { type Corrected, correct, isCorrected } from '../../synopsis/corrections/correct.ts';
import type { Fix } from '../../synopsis/corrections/fix.ts';
import { articleQuery, eventQuery, movedQuery, timelineQuery } from '../data.ts';

export async function lay(queries: QueryClient, timeline: Timeline, fixes: readonly Fix[]): Promise<Corrected> {
  const events = new Map<string, EventFile | null>();
  const articles = new Map<string, ArticleFile | null>();
  let moved: Moved | null | undefined;
  for (;;) {
    const answer = correct({ timeline, events, articles, moved }, fixes);
    if (isCorrected(answer)) return answer;
    await Promise.all([
      ...answer.events.map(async (id) => events.set(id, await fileOf(timeline.events, id, (entry) => queries.fetchQuery(eventQuery(entry))))),
      ...answer.articles.map(async (id) => articles.set(id, await fileOf(timeline.articles, id, (entry) => queries.fetchQuery(articleQuery(entry))))),
      answer.moved && record(queries).then((found) => (moved = found)),
    ]);
  }
}

async function fileOf<E extends { readonly id: string }, F>(entries: readonly E[], id: string, fetch: (entry: E) => Promise<F>): Promise<F | null> {
  const entry = entries.find((one) => one.id === id);
  return entry ? fetch(entry).catch(() => null) : null;
}

function record(queries: QueryClient): Promise<Moved | null> {
  const at = queries.getQueryState(timelineQuery.queryKey)?.dataUpdatedAt ?? 0;
  return queries.fetchQuery(movedQuery(at)).catch(() => null);
}
