/** Which version is read, and which two stand side by side: those that the address names, else the ones that show most. Only an order for reading, no judgement of an article. */
import type { EventFile, Place } from '../model/event.ts';
import type { ArticleId } from '../model/span.ts';
import { isGrave } from './figures.ts';
import type { Row } from './rows.ts';
import { spoken } from './spoken.ts';

const places: readonly Place[] = ['lead', 'body', 'background'];

/** Index of the version to read. Where none is named: the one with most statements, of those one that tells it nearer to its lead, of those the one with most words. */
export function baseOf(event: EventFile, rows: readonly Row[], named: ArticleId | null): number {
  const wanted = event.versions.findIndex((version) => version.article === named);
  if (wanted >= 0) return wanted;
  const told = (i: number): number => rows.filter((row) => (row.cells[i] ?? []).length > 0).length;
  const place = (i: number): number => places.indexOf(event.versions[i]?.place ?? 'background');
  const words = (i: number): number => (event.versions[i]?.passages ?? []).reduce((sum, passage) => sum + passage.words.length, 0);
  const [best] = event.versions.map((_, i) => i).sort((a, b) => told(b) - told(a) || place(a) - place(b) || words(b) - words(a) || a - b);
  return best ?? 0;
}

/** Indices of two versions to lay side by side; null where there is but one. Where the address leaves the choice: two that rest on different texts and have most to show, statements that both tell in other words and figures that cannot both hold. */
export function pairOf(event: EventFile, rows: readonly Row[], left: ArticleId | null, right: ArticleId | null): readonly [number, number] | null {
  const indices = event.versions.map((_, i) => i);
  const [one, other] = [left, right].map((named) => indices.find((i) => event.versions[i]?.article === named));
  // One named twice stands on the right.
  const fits = (i: number, j: number): boolean =>
    i !== j && (other === undefined || j === other) && (one === undefined || one === other || i === one);
  const unnamed = one === undefined && other === undefined;
  const toShow = differences(event, rows);
  const originOf = (version: number): number => event.origins.findIndex((origin) => origin.versions.includes(version));
  const pairs = indices.flatMap((i) =>
    indices
      .filter((j) => fits(i, j) && (!unnamed || i < j))
      .map((j) => ({ pair: [i, j] as const, worth: toShow(i, j), apart: originOf(i) !== originOf(j) && toShow(i, j) > 0 })),
  );
  const [best] = pairs.sort((a, b) => Number(b.apart) - Number(a.apart) || b.worth - a.worth);
  return best?.pair ?? null;
}

/** Why two versions stand side by side that nobody chose. */
export interface PairReason {
  readonly free: 'both' | 'one';
  /** `apart`: they rest on different texts, which was asked for first. `none`: there is nothing to show. */
  readonly among: 'apart' | 'any' | 'none';
  /** Statements that both tell in other words, and figures that cannot both hold. */
  readonly differences: number;
}

/** null where both are named, or there was nothing to choose from. `sides` as `pairOf` gives them. */
export function pairReason(
  event: EventFile,
  rows: readonly Row[],
  left: ArticleId | null,
  right: ArticleId | null,
  sides: readonly [number, number],
): PairReason | null {
  const named = new Set(event.versions.flatMap(({ article }) => (article === left || article === right ? [article] : []))).size;
  if (named > 1 || event.versions.length < 3) return null;
  const count = differences(event, rows)(...sides);
  const together = event.origins.some(({ versions }) => sides.every((i) => versions.includes(i)));
  return { free: named === 1 ? 'one' : 'both', among: count === 0 ? 'none' : together ? 'any' : 'apart', differences: count };
}

function differences(event: EventFile, rows: readonly Row[]): (one: number, other: number) => number {
  const words = rows.map(({ cells }) => cells.map((cell) => cell.map(spoken).join(' ')));
  const against = new Map<string, number>();
  for (const { a, b, verdict } of event.figurePairs) {
    if (!isGrave(verdict)) continue;
    for (const key of [`${a.article} ${b.article}`, `${b.article} ${a.article}`]) against.set(key, (against.get(key) ?? 0) + 1);
  }
  const idOf = (index: number): string => event.versions[index]?.article ?? '';
  return (one, other) =>
    words.filter((cells) => cells[one] && cells[other] && cells[one] !== cells[other]).length + (against.get(`${idOf(one)} ${idOf(other)}`) ?? 0);
}
