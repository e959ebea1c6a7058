/** What stands in one version only, or only in versions that rest on one text: statements, and figures and quotations inside of statements that others make too. Rates nothing: what others leave out may be right or wrong. */
import type { EventFile } from '../model/event.ts';
import type { Excerpt, Span } from '../model/span.ts';
import { type FoundFigure, figuresOf, pairsByArticle, samePlace } from './figures.ts';
import type { Row } from './rows.ts';

export interface Alone {
  /** Indices of those who tell it: one version, or several of one text. */
  readonly versions: readonly number[];
  readonly rows: readonly Row[];
  /** Compared with none of another text. */
  readonly figures: readonly FoundFigure[];
  /** Without counterpart of any form in another text. */
  readonly quotations: readonly Excerpt[];
}

export interface Counts {
  readonly rows: number;
  readonly figures: number;
  readonly quotations: number;
}

/** Single versions first, then those of one text, each in the order of the versions. */
export function aloneIn(event: EventFile, rows: readonly Row[]): readonly Alone[] {
  const groups = new Map<string, { versions: readonly number[]; rows: Row[]; figures: FoundFigure[]; quotations: Excerpt[] }>();
  const groupOf = (versions: readonly number[]) => {
    const group = groups.get(versions.join()) ?? { versions, rows: [], figures: [], quotations: [] };
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
  });
  return { version: counts(all.filter((one) => one.versions.length === 1)), text: counts(all.filter((one) => one.versions.length > 1)) };
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
  const others = (pairsByArticle(event).get(excerpt.article) ?? []).flatMap(({ a, b }) =>
    samePlace(a, excerpt) ? b.article : samePlace(b, excerpt) ? a.article : [],
  );
  const articles = new Set([excerpt.article, ...others]);
  return event.versions.flatMap(({ article }, i) => (articles.has(article) ? [i] : []));
}
