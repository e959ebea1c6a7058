/** The versions of an event as lines of the overview: how each is called, its colour, and where in it each statement stands. */
import type { ArticleEntry } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import { laneOf } from '../../synopsis/columns.ts';
import { type Standing, standingsOf } from '../../synopsis/overview.ts';
import type { Row } from '../../synopsis/rows.ts';
import { articleOf, callById } from '../names.ts';

export interface Line {
  readonly article: string;
  readonly entry: ArticleEntry | null;
  readonly call: string;
  readonly lane: number;
  readonly standings: ReadonlyMap<number, Standing>;
}

export function linesOf(timeline: Timeline, event: EventFile, rows: readonly Row[]): readonly Line[] {
  return event.versions.map(({ article: id }, i) => ({
    article: id,
    entry: articleOf(timeline, id),
    call: callById(timeline, id),
    lane: laneOf(timeline, id),
    standings: standingsOf(event, rows, i),
  }));
}
