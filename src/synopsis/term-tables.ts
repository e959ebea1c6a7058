/** What each publisher calls one thing, over all events: a table of terms and publishers for each thing, with every place. Counted, sorted by use, never rated. */
import type { Timeline } from '../model/dataset.ts';
import type { EventFile } from '../model/event.ts';
import type { ArticleId, Excerpt, Span } from '../model/span.ts';
import type { Term, TermGroup, TermsFile } from '../model/wording.ts';
import { fold } from '../text/fold.ts';
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
  /** As `counts`: not by itself, but as a part of another term of the table. */
  readonly within: readonly boolean[];
}

export interface TermTable {
  readonly key: string;
  /** One of its terms stands in a passage of the event. */
  readonly here: boolean;
  /** Those whose articles use one of the terms or tell of the event. Indices into `timeline.lanes`, in the order of the timeline. */
  readonly lanes: readonly number[];
  /** The most used first. */
  readonly rows: readonly TermRow[];
}

/** Those of this event's own words first. Of the articles that the index holds alone: it may be limited to those known by a day. */
export function termTables({ groups }: TermsFile, timeline: Timeline, event: EventFile): readonly TermTable[] {
  const laneOf = lanesOf(timeline);
  const telling = event.versions.flatMap(({ article }) => laneOf.get(article) ?? []);
  const tables = groups.flatMap((group) => tableOf(group, laneOf, telling, event) ?? []);
  return [...tables.filter(({ here }) => here), ...tables.filter(({ here }) => !here)];
}

function tableOf({ terms }: TermGroup, laneOf: ReadonlyMap<ArticleId, number>, telling: readonly number[], event: EventFile): TermTable | null {
  const known = terms.filter(({ words }) => laneOf.has(words.article));
  if (known.length < 2) return null;
  const used = known.flatMap((term) => term.uses.flatMap(({ article }) => laneOf.get(article) ?? []));
  const lanes = [...new Set([...used, ...telling])].sort((a, b) => a - b);
  const rows = known.map(({ words, uses }): Omit<TermRow, 'within'> => {
    const counts = lanes.map((lane): TermCount | null => {
      const here = uses.filter(({ article }) => laneOf.get(article) === lane);
      return here.length > 0 ? { lane, count: countOf(here), uses: here } : null;
    });
    return { words, count: counts.reduce((sum, count) => sum + (count?.count ?? 0), 0), counts };
  });
  const key = known.map(({ words }) => `${words.article} ${words.start}`).join(' ');
  return {
    key,
    here: known.some((term) => standsIn(event, term)),
    lanes,
    rows: rows.map((row) => ({ ...row, within: withinOthers(row, rows) })).sort((a, b) => b.count - a.count),
  };
}

/** By lane whether a longer term that holds all words of this one stands there without it. */
function withinOthers({ words, counts }: Omit<TermRow, 'within'>, rows: readonly Omit<TermRow, 'within'>[]): readonly boolean[] {
  const own = ` ${fold(words.words)} `;
  const longer = rows.filter((other) => other.words !== words && ` ${fold(other.words.words)} `.includes(own));
  return counts.map((count, i) => count === null && longer.some((other) => other.counts[i] !== null));
}

const standsIn = (event: EventFile, { uses }: Term): boolean =>
  uses.some(({ article, places }) => {
    const passages = event.versions.find((version) => version.article === article)?.passages ?? [];
    return places.some((place) => passages.some((passage) => passage.start <= place.start && place.end <= passage.end));
  });

const countOf = (uses: TermCount['uses']): number => uses.reduce((sum, { places }) => sum + places.length, 0);
