/** Which version is read and which stands beside it: those that the address names, else the ones that show most. Only an order for reading, no judgement of an article. */
import type { EventFile, Place } from '../model/event.ts';
import type { ArticleId } from '../model/span.ts';
import type { Row } from './rows.ts';

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

/** Index of the version to lay beside it; null where there is no other. Where none is named: the one that has most statements in common with it. */
export function besideOf(event: EventFile, rows: readonly Row[], base: number, named: ArticleId | null): number | null {
  const others = event.versions.flatMap((version, i) => (i === base ? [] : [{ i, article: version.article }]));
  const wanted = others.find((one) => one.article === named);
  if (wanted) return wanted.i;
  const both = (i: number): number => rows.filter((row) => (row.cells[i] ?? []).length > 0 && (row.cells[base] ?? []).length > 0).length;
  const [best] = others.sort((a, b) => both(b.i) - both(a.i) || a.i - b.i);
  return best?.i ?? null;
}
