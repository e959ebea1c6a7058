/** What an event file still says when only some of its versions, or some of their passages, are left. Keeps what rests on these alone; judges nothing anew. */
import type { EventFile, Version } from '../model/event.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ArticleId } from '../model/span.ts';
import { fold } from '../text/fold.ts';

/** Whether a place lies in what is left. */
export type Holds = (place: { readonly article: ArticleId; readonly start: number; readonly end: number }) => boolean;

export const holdsOf =
  (versions: readonly Version[]): Holds =>
  ({ article, start, end }) =>
    versions.some((version) => version.article === article && version.passages.some((passage) => passage.start <= start && end <= passage.end));

/** `left` are versions of `whole`, each with some of its passages or all. Title, moment, silent articles and id stay those of the whole. */
export function partOf(whole: EventFile, left: readonly Version[]): EventFile {
  // Where nobody else speaks, no word is anybody's own.
  const versions = left.length > 1 ? [...left] : left.map((one) => ({ ...one, passages: one.passages.map((passage) => ({ ...passage, only: [] })) }));
  const holds = holdsOf(versions);
  const before = versions.map(({ article }) => whole.versions.findIndex((version) => version.article === article));
  const still = whole.statements.map((statement) => statementOf(whole, versions, before, statement));
  const statements = still.map((statement, index) => (statement && isToldWithin(statement, still, index) ? null : statement));
  const places = new Map<number, number>();
  statements.forEach((statement, index) => {
    if (statement) places.set(index, places.size);
  });
  return {
    ...whole,
    versions,
    origins: whole.origins.flatMap((origin) => {
      const own = origin.versions.map((index) => before.indexOf(index)).filter((index) => index >= 0);
      const { common, evidence } = origin;
      return own.length > 0 ? [{ versions: own, ...(common && own.length > 1 ? { common } : {}), evidence: own.length > 1 ? evidence : [] }] : [];
    }),
    statements: statements.filter((statement) => statement !== null),
    figurePairs: whole.figurePairs.filter(({ a, b }) => holds(a) && holds(b)),
    sums: whole.sums.filter(({ whole: sum, parts }) => [sum, ...parts].every(holds)),
    utterances: whole.utterances.flatMap((utterance) => utteranceOf(utterance, before)),
    wording: whole.wording.flatMap((slot) => slotOf(slot, before, places)),
    details: versions.length > 1 ? (whole.details ?? []).map((detail) => detail.filter(holds)).filter((detail) => detail.length > 0) : [],
    joined: whole.joined.flatMap((one) => joinedOf(one, holds)),
  };
}

type Statement = EventFile['statements'][number];

function statementOf(whole: EventFile, versions: readonly Version[], before: readonly number[], { cells, same }: Statement): Statement | null {
  const own = versions.map(({ passages }, column) => {
    const index = before[column] ?? -1;
    const starts = (cells[index] ?? []).flatMap((place) => whole.versions[index]?.passages[place]?.start ?? []);
    return starts.map((start) => passages.findIndex((passage) => passage.start === start)).filter((place) => place >= 0);
  });
  const told = own.flatMap((places, column) =>
    places.length > 0 ? [places.map((place) => fold(versions[column]?.passages[place]?.words ?? '')).join(' ')] : [],
  );
  return told.length > 0 ? { cells: own, same: told.length > 1 && (same || new Set(told).size === 1) } : null;
}

/** Whether another row holds all passages of this one (number `index`) and more, or the same and comes first: a passage may stand in several rows, a row adds something to each. */
export function isToldWithin({ cells }: Statement, all: readonly (Statement | null)[], index: number): boolean {
  const size = (one: Statement['cells']) => one.reduce((sum, own) => sum + own.length, 0);
  return all.some((other, i) => {
    if (!other || i === index || !cells.every((own, column) => own.every((place) => other.cells[column]?.includes(place)))) return false;
    return size(other.cells) > size(cells) || i < index;
  });
}

type Utterance = EventFile['utterances'][number];

/** Somebody has to be left who puts the words in quotation marks. Whether those left name one speaker is known where all did, or where they use the same name. */
function utteranceOf({ cells, speakers }: Utterance, before: readonly number[]): Utterance[] {
  const own = before.flatMap((index) => cells[index] ?? []);
  if (!own.some(({ form }) => form === 'quoted')) return [];
  const named = own.flatMap(({ speaker }) => (speaker ? [fold(speaker.words)] : []));
  const all = cells.filter(({ speaker }) => speaker).length;
  if (named.length < 2) return [{ cells: own, speakers: 'unknown' }];
  if (named.length === all || speakers === 'same') return [{ cells: own, speakers }];
  return [{ cells: own, speakers: new Set(named).size === 1 ? 'same' : 'unknown' }];
}

type Slot = EventFile['wording'][number];

function slotOf({ statement, choices }: Slot, before: readonly number[], places: ReadonlyMap<number, number>): Slot[] {
  const own = before.map((index) => choices[index] ?? null);
  const words = own.flatMap((choice) => (choice ? [fold(choice.words)] : []));
  const place = places.get(statement);
  return place !== undefined && words.length > 1 && new Set(words).size > 1 ? [{ statement: place, choices: own }] : [];
}

/** What a person checked stands; what the program found needs words of two articles. */
function joinedOf(one: Evidence, holds: Holds): Evidence[] {
  if (one.status === 'checked') return [one];
  const excerpts = one.excerpts.filter(holds);
  return new Set(excerpts.map(({ article }) => article)).size > 1 ? [{ ...one, excerpts }] : [];
}
