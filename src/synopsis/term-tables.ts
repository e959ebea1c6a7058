/** What each publisher calls one thing, over all events: a table of terms and publishers for each thing, with every place. Counted, sorted by use, never rated. */
import type { Timeline } from '../model/dataset.ts';
import type { ArticleId, Excerpt, Span } from '../model/span.ts';
import type { TermsFile } from '../model/wording.ts';
import { lanesOf } from './columns.ts';

/** The uses of a term by one publisher, or by one article whose publisher is unknown. */
export interface TermCount {
  readonly lane: number;
  readonly count: number;
  readonly uses: readonly { readonly article: ArticleId; readonly places: readonly Span[] }[];
}

export interface TermRow {
  readonly words: Excerpt;
  readonly count: number;
  /** One for each of the table's lanes, in their order; null: never used there. */
  readonly counts: readonly (TermCount | null)[];
}

export interface TermTable {
  readonly key: string;
  /** Indices into `timeline.lanes`, in the order of the timeline. */
  readonly lanes: readonly number[];
  /** The most used first. */
  readonly rows: readonly TermRow[];
}

/** Of the articles that the index holds alone: it may be limited to those known by a day. */
export function termTables({ groups }: TermsFile, timeline: Timeline): readonly TermTable[] {
  const laneOf = lanesOf(timeline);
  return groups.flatMap(({ terms }) => {
    const known = terms.filter(({ words }) => laneOf.has(words.article));
    const used = new Set(known.flatMap((term) => term.uses.flatMap(({ article }) => laneOf.get(article) ?? [])));
    const lanes = [...used].sort((a, b) => a - b);
    const rows = known.map(({ words, uses }): TermRow => {
      const counts = lanes.map((lane): TermCount | null => {
        const here = uses.filter(({ article }) => laneOf.get(article) === lane);
        return here.length > 0 ? { lane, count: countOf(here), uses: here } : null;
      });
      return { words, count: counts.reduce((sum, count) => sum + (count?.count ?? 0), 0), counts };
    });
    const key = known.map(({ words }) => `${words.article} ${words.start}`).join(' ');
    return rows.length > 1 ? [{ key, lanes, rows: rows.sort((a, b) => b.count - a.count) }] : [];
  });
}

const countOf = (uses: TermCount['uses']): number => uses.reduce((sum, { places }) => sum + places.length, 0);
