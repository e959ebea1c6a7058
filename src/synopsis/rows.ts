/** The rows of a comparison: one for each statement, with the passages of each version in it and what the row shows. Writes no words of its own. */
import type { EventFile, Passage, Statement } from '../model/event.ts';
import type { Verdict } from '../model/figure.ts';
import type { Excerpt } from '../model/span.ts';
import { type Closeness, closenessOf } from './closeness.ts';
import { gravest, news, verdictsWithin } from './figures.ts';
import { headingOf } from './headings.ts';
import { sharedWords } from './shared-words.ts';

/** What the heading of a row says; the catalogue puts it into words. */
export type RowKind = 'single' | 'figures' | 'same-words' | 'few-words' | 'other-words' | 'only-here';

export interface Row {
  /** Its place in the order of the text, which stays its name whatever the order on screen. */
  readonly index: number;
  readonly kind: RowKind;
  /** One list a version, in the order of `event.versions`; an empty one is silence. */
  readonly cells: readonly (readonly Passage[])[];
  readonly speakers: number;
  /** On how many origins those who speak rest, and whether any of these is only a source in common. */
  readonly texts: number;
  readonly common: 'text' | 'source';
  /** The gravest verdict on figures that meet in this row. */
  readonly verdict: Verdict | null;
  /** Words that every version in this row uses. */
  readonly shared: Excerpt | null;
  /** What it is called by: its count, else these words, else the first of the shortest telling. */
  readonly heading: Excerpt | null;
}

const made = new WeakMap<EventFile, readonly Row[]>();

/** Made once an event: several parts of the page ask for them. */
export function rowsOf(event: EventFile): readonly Row[] {
  const rows = made.get(event) ?? makeRows(event);
  made.set(event, rows);
  return rows;
}

function makeRows(event: EventFile): readonly Row[] {
  const speaks = (statement: Statement): boolean =>
    event.versions.some((version, i) => statement.cells[i]?.some((index) => version.passages[index] !== undefined));
  return [...event.statements.filter(speaks), ...leftovers(event)].map((statement, index) => rowOf(event, statement, index));
}

/** Indices of the rows in whose passages the words stand, or a part of them. */
export function rowsAround(event: EventFile, { article, start, end }: Omit<Excerpt, 'words'>): readonly number[] {
  const version = event.versions.findIndex((one) => one.article === article);
  return rowsOf(event).flatMap((row) => (row.cells[version]?.some((one) => one.start < end && one.end > start) ? [row.index] : []));
}

/** By agreement: what most versions tell first, the order of the text among equals. */
export function sortRows(rows: readonly Row[], sort: 'text' | 'agreement'): readonly Row[] {
  return sort === 'text' ? rows : [...rows].sort((a, b) => b.speakers - a.speakers || a.index - b.index);
}

/** One for all who are silent: a large event has tens of thousands of empty cells. */
const silence: readonly Passage[] = [];

function rowOf(event: EventFile, statement: Statement, index: number): Row {
  const cells = event.versions.map(({ passages }, i) => {
    const cell = statement.cells[i] ?? [];
    return cell.length === 0 ? silence : cell.flatMap((one) => passages[one] ?? []);
  });
  const speaking = cells.flatMap((passages, i) => (passages.length > 0 ? [{ article: event.versions[i]?.article ?? '', passages }] : []));
  const speakers = speaking.length;
  const verdict = gravest(verdictsWithin(event, speaking));
  const same = statement.same && speakers > 1;
  const kind = kindOf(event.versions.length, cells, same, verdict);
  const origins = event.origins.filter((origin) => origin.versions.some((i) => (cells[i] ?? []).length > 0));
  let [shared, heading]: (Excerpt | null | undefined)[] = [];
  return {
    index,
    kind,
    cells,
    speakers,
    texts: origins.length,
    common: origins.some((origin) => origin.common === 'source') ? 'source' : 'text',
    verdict,
    // Looked for when it is asked for: of a thousand rows a reader sees ten.
    get shared() {
      if (shared === undefined) shared = same ? null : sharedOf(event, cells);
      return shared;
    },
    get heading() {
      if (heading === undefined) heading = headingOf(event, cells, this.shared);
      return heading;
    },
  };
}

function kindOf(versions: number, cells: Row['cells'], same: boolean, verdict: Verdict | null): RowKind {
  if (versions === 1) return 'single';
  if (same) return 'same-words';
  if (verdict !== null && news.includes(verdict)) return 'figures';
  if (cells.filter((cell) => cell.length > 0).length === 1) return 'only-here';
  return kindOfWords[closenessOf(cells)];
}

/** How near tellings are to each other, as rows are called. */
export const kindOfWords = { same: 'same-words', edited: 'few-words', reworded: 'other-words' } as const satisfies Record<Closeness, RowKind>;

function sharedOf(event: EventFile, cells: Row['cells']): Excerpt | null {
  const speaking = cells.flatMap((cell, i) => (cell.length > 0 ? [{ cell, version: event.versions[i] }] : []));
  const first = speaking[0];
  const passage = first?.cell[0];
  if (!first?.version || !passage || speaking.length < 2) return null;
  const texts = [passage.words, ...speaking.slice(1).map((one) => one.cell.map((p) => p.words).join(' | '))];
  const place = sharedWords(texts);
  if (!place) return null;
  const start = passage.start + place.start;
  return { article: first.version.article, start, end: passage.start + place.end, words: passage.words.slice(place.start, place.end) };
}

/** Passages that no statement took get a row each: alignment may fail, but nothing an article says is dropped. */
function leftovers(event: EventFile): readonly Statement[] {
  return event.versions.flatMap((version, i) => {
    const taken = new Set<number>();
    for (const statement of event.statements) for (const index of statement.cells[i] ?? []) taken.add(index);
    return version.passages.flatMap((_, index) =>
      taken.has(index) ? [] : [{ cells: event.versions.map((__, j) => (j === i ? [index] : [])), same: false }],
    );
  });
}
