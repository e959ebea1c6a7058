/** An event at a glance: who says each statement and whether alike, and where in each article its words stand. Knows no pixels and no words. */
import type { EventFile, Passage } from '../model/event.ts';
import type { ArticleId } from '../model/span.ts';
import { type FigurePlace, isCompared, isGrave, pairsByArticle } from './figures.ts';
import type { Row } from './rows.ts';

/** What one version does with one statement: the same words as all who speak, other words, a figure that stands beside another one for the same thing, a figure that another version contradicts, words nobody stands beside, or nothing. */
export type Said = 'same' | 'told' | 'counted' | 'differs' | 'only' | 'silent';

/** Where words stand in their article, as shares of its length. */
export interface Tick {
  readonly from: number;
  readonly to: number;
  /** Indices of the statements that the words are part of. */
  readonly rows: readonly number[];
}

/** Where one version has one statement. */
export interface Standing {
  /** 1: told before the other statements of this event. */
  readonly rank: number;
  /** How many of the statements this version tells. */
  readonly of: number;
  /** Where in the article it begins, 0 to 1. */
  readonly share: number;
}

/** One a version, in the order of `event.versions`. */
export function saidIn(event: EventFile, row: Row): readonly Said[] {
  return row.cells.map((passages, i) => {
    if (passages.length === 0) return 'silent';
    if (row.speakers === 1) return 'only';
    if (row.kind === 'same-words') return 'same';
    return row.kind === 'figures' ? figureIn(event, row, i) : 'told';
  });
}

/** Whether a figure of this cell has another one beside it in the same row, and one against it. */
function figureIn(event: EventFile, row: Row, index: number): Said {
  const indices = indicesOf(event);
  const isIn = (place: FigurePlace, own: boolean): boolean => {
    const other = indices.get(place.article) ?? -1;
    return (other === index) === own && (row.cells[other] ?? []).some((p) => place.start >= p.start && place.end <= p.end);
  };
  const verdicts = (pairsByArticle(event).get(event.versions[index]?.article ?? '') ?? [])
    .filter(({ a, b }) => (isIn(a, true) && isIn(b, false)) || (isIn(b, true) && isIn(a, false)))
    .map(({ verdict }) => verdict);
  if (verdicts.some(isGrave)) return 'differs';
  return verdicts.some(isCompared) ? 'counted' : 'told';
}

const made = new WeakMap<EventFile, ReadonlyMap<ArticleId, number>>();

/** The index of each article's version, made once an event: every cell of a row of figures asks. */
function indicesOf(event: EventFile): ReadonlyMap<ArticleId, number> {
  const indices = made.get(event) ?? new Map(event.versions.map(({ article }, i) => [article, i]));
  made.set(event, indices);
  return indices;
}

/** Each passage once, in the order of the article. */
export function ticksOf(event: EventFile, rows: readonly Row[], version: number): readonly Tick[] {
  const { passages, length } = event.versions[version] ?? { passages: [], length: 0 };
  const share = (offset: number): number => (length > 0 ? Math.min(1, offset / length) : 0);
  return [...passages]
    .sort((a, b) => a.start - b.start)
    .map((passage) => ({ from: share(passage.start), to: share(passage.end), rows: rowsWith(rows, version, passage) }));
}

export function rowsWith(rows: readonly Row[], version: number, passage: Passage): readonly number[] {
  return rows.flatMap((row, index) =>
    (row.cells[version] ?? []).some((one) => one.start === passage.start && one.end === passage.end) ? [index] : [],
  );
}

/** By statement; a silent one has none. */
export function standingsOf(event: EventFile, rows: readonly Row[], version: number): ReadonlyMap<number, Standing> {
  const told = rows
    .flatMap((row, index) => {
      const starts = (row.cells[version] ?? []).map((passage) => passage.start);
      return starts.length > 0 ? [{ index, start: Math.min(...starts) }] : [];
    })
    .sort((a, b) => a.start - b.start || a.index - b.index);
  const length = event.versions[version]?.length ?? 0;
  return new Map(told.map(({ index, start }, i) => [index, { rank: i + 1, of: told.length, share: length > 0 ? Math.min(1, start / length) : 0 }]));
}
