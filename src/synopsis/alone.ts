/** What stands in one version only, or only in versions that rest on one text: statements, and figures, quotations and other details inside of statements that others make too. Rates nothing: what others leave out may be right or wrong. */
import type { EventFile, Passage } from '../model/event.ts';
import type { ArticleId, Excerpt, Span } from '../model/span.ts';
import { type FoundFigure, figuresOf, pairsAt } from './figures.ts';
import type { Row } from './rows.ts';

export interface Alone {
  /** Indices of those who tell it: one version, or several of one text. */
  readonly versions: readonly number[];
  readonly rows: readonly Row[];
  /** Compared with none of another text. */
  readonly figures: readonly FoundFigure[];
  /** Without counterpart of any form in another text. */
  readonly quotations: readonly Excerpt[];
  /** In words that the passages of no other text have; such figures and quotations may stand in them. */
  readonly details: readonly Excerpt[];
}

export interface Counts {
  readonly rows: number;
  readonly figures: number;
  readonly quotations: number;
  readonly details: number;
}

/** A passage with the places in it that no other text tells, in order and apart from each other. */
export interface Inside {
  readonly article: ArticleId;
  readonly passage: Passage;
  readonly places: readonly Span[];
  /** What some of these places hold; the others are details. */
  readonly kinds: readonly ('figures' | 'quotations')[];
}

/** Single versions first, then those of one text, each in the order of the versions. */
export function aloneIn(event: EventFile, rows: readonly Row[]): readonly Alone[] {
  const groups = new Map<string, { versions: readonly number[]; rows: Row[]; figures: FoundFigure[]; quotations: Excerpt[]; details: Excerpt[] }>();
  const groupOf = (versions: readonly number[]) => {
    const group = groups.get(versions.join()) ?? { versions, rows: [], figures: [], quotations: [], details: [] };
    groups.set(versions.join(), group);
    return group;
  };
  const own = rows.filter((row) => isAlone(event, tellersOf(row)));
  for (const row of own) groupOf(tellersOf(row)).rows.push(row);
  const shown = (version: number, at: Span): boolean =>
    own.some((row) => row.cells[version]?.some((passage) => passage.start <= at.start && at.end <= passage.end));
  for (const figure of figuresOf(event).values()) {
    const versions = givingFigure(event, figure);
    const [first = 0] = versions;
    if (event.versions[first]?.article !== figure.excerpt.article || !isAlone(event, versions) || shown(first, figure.excerpt)) continue;
    groupOf(versions).figures.push(figure);
  }
  for (const { cells } of event.utterances) {
    const versions = cells.flatMap((cell, i) => (cell.words ? [i] : []));
    const words = cells[versions[0] ?? 0]?.words;
    if (words && isAlone(event, versions) && !shown(versions[0] ?? 0, words)) groupOf(versions).quotations.push(words);
  }
  const columns = new Map(event.versions.map(({ article }, i) => [article, i]));
  for (const detail of event.details ?? []) {
    const versions = detail.flatMap(({ article }) => columns.get(article) ?? []);
    const [words] = detail;
    if (words && isAlone(event, versions) && !shown(versions[0] ?? 0, words)) groupOf(versions).details.push(words);
  }
  return [...groups.values()].sort(
    (a, b) => Math.min(a.versions.length, 2) - Math.min(b.versions.length, 2) || (a.versions[0] ?? 0) - (b.versions[0] ?? 0),
  );
}

export function countsOf(all: readonly Alone[]): { readonly version: Counts; readonly text: Counts } {
  const sum = (some: readonly Alone[], of: 'rows' | 'figures' | 'quotations'): number => some.reduce((total, one) => total + one[of].length, 0);
  const counts = (some: readonly Alone[]): Counts => ({
    rows: sum(some, 'rows'),
    figures: sum(some, 'figures'),
    quotations: sum(some, 'quotations'),
    details: some.reduce((total, one) => total + otherDetails(one).length, 0),
  });
  return { version: counts(all.filter((one) => one.versions.length === 1)), text: counts(all.filter((one) => one.versions.length > 1)) };
}

/** By passage, in the order of the versions and of the text: a figure or a few words by themselves would say too little. */
export function insideOf(event: EventFile, alone: Alone): readonly Inside[] {
  const found = [
    ...alone.figures.map(({ counted }) => ({ kind: 'figures' as const, place: counted })),
    ...alone.quotations.map((place) => ({ kind: 'quotations' as const, place })),
    ...alone.details.map((place) => ({ kind: null, place })),
  ];
  return event.versions.flatMap(({ article, passages }) =>
    passages.flatMap((passage): Inside[] => {
      const own = found.filter(({ place }) => place.article === article && passage.start <= place.start && place.end <= passage.end);
      const kinds = own.flatMap(({ kind }) => kind ?? []);
      return own.length > 0 ? [{ article, passage, places: apart(own.map(({ place }) => place)), kinds: [...new Set(kinds)] }] : [];
    }),
  );
}

/** Details that hold no figure and no quotation which is told alone: those are counted by themselves. */
const otherDetails = ({ figures, quotations, details }: Alone): readonly Excerpt[] =>
  details.filter((one) => ![...figures.map(({ excerpt }) => excerpt), ...quotations].some((other) => meet(one, other)));

const meet = (a: Excerpt, b: Excerpt): boolean => a.article === b.article && a.start < b.end && b.start < a.end;

/** Places that overlap as one. */
function apart(places: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

const tellersOf = (row: Row): readonly number[] => row.cells.flatMap((cell, i) => (cell.length > 0 ? [i] : []));

/** One of several versions, or some that rest on one text beside others that do not. */
function isAlone(event: EventFile, versions: readonly number[]): boolean {
  if (event.versions.length < 2 || versions.length === 0) return false;
  if (versions.length === 1) return true;
  return event.origins.length > 1 && event.origins.some((origin) => versions.every((index) => origin.versions.includes(index)));
}

/** The version of the figure and all whose figures a pair compares with it, in order. */
function givingFigure(event: EventFile, { excerpt }: FoundFigure): readonly number[] {
  const articles = new Set([excerpt.article, ...pairsAt(event, excerpt).flatMap(({ a, b }) => [a.article, b.article])]);
  return event.versions.flatMap(({ article }, i) => (articles.has(article) ? [i] : []));
}
