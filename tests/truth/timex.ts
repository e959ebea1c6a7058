/** How well time expressions are read: on our own labelled texts against floors, and on any folder of TIMEX3 sets; with the speed beside chrono-node's. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as chrono from 'chrono-node';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { times } from '../../src/pipeline/annotate/times.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { languageOf } from '../../src/pipeline/languages/languages.ts';
import { dates } from '../../src/pipeline/link/dates/dates.ts';
import { statedDate } from '../../src/pipeline/link/dates/published.ts';
import { type Timex, timexes } from '../../src/pipeline/link/dates/timex.ts';
import { moments as momentsOf } from '../../src/pipeline/link/dates/told.ts';
import { wholeDays } from '../../src/pipeline/link/dates/years.ts';
import { features } from '../../src/pipeline/link/features.ts';

interface Labelled {
  text: string;
  dct: string;
  timexes: readonly { start: number; end: number; value: string }[];
}

/** Shares of 1. */
export interface Scores {
  strict: number;
  relaxed: number;
  value: number;
}

export interface TimesRead extends Scores {
  faults: string[];
  /** Traps that were read as a time. */
  trapped: number;
}

function annotated(articles: readonly Labelled[]) {
  return articles.map(({ text, dct }, i) => annotate({ ...clean({ file: String(i), text, given: { date: dct.slice(0, 10) } }), id: `a${i}` }));
}

/** What the pipeline reads in each text; the whole list is one corpus. */
function read(articles: readonly Labelled[]): Timex[][] {
  const all = annotated(articles);
  return dates(all, features(all)).map(({ article, moments }) => article.times.flatMap((time, t) => timexes(time, moments[t] ?? null)));
}

type Extent = { start: number; end: number };
const overlap = (a: Extent, b: Extent) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** One to one: equal spans first, then by the greatest overlap (TempEval-3, UzZaman et al. 2013). */
function paired(gold: readonly Extent[], found: readonly Extent[]): [number, number][] {
  const all = gold.flatMap((g, i) =>
    found.flatMap((f, j) =>
      overlap(g, f) > 0 ? [{ i, j, far: g.start === f.start && g.end === f.end ? Number.POSITIVE_INFINITY : overlap(g, f) }] : [],
    ),
  );
  all.sort((a, b) => b.far - a.far || a.i - b.i || a.j - b.j);
  const [used, taken] = [new Set<number>(), new Set<number>()];
  return all.flatMap(({ i, j }): [number, number][] => {
    if (used.has(i) || taken.has(j)) return [];
    used.add(i);
    taken.add(j);
    return [[i, j]];
  });
}

/** `traps` are stretches, by article, that are no times. */
export function measureTimes(articles: readonly (Labelled & { id?: string; traps?: readonly Extent[] })[]): TimesRead {
  const [counts, faults] = [{ gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, trapped: 0 }, [] as string[]];
  const all = read(articles);
  articles.forEach((article, a) => {
    const found = all[a] ?? [];
    const words = ({ start, end }: Extent) => JSON.stringify(article.text.slice(Math.max(0, start - 20), end));
    const pairs = paired(article.timexes, found);
    counts.gold += article.timexes.length;
    counts.found += found.length;
    counts.relaxed += pairs.length;
    counts.trapped += (article.traps ?? []).filter((trap) => found.some((one) => overlap(trap, one) > 0)).length;
    for (const [i, j] of pairs) {
      const [g, f] = [article.timexes[i], found[j]];
      if (!g || !f) continue;
      if (g.start === f.start && g.end === f.end) counts.strict++;
      if (g.value === f.value) counts.value++;
      else faults.push(`${article.id ?? a} ${words(g)} is ${g.value}, read as ${f.value}`);
    }
    const [seen, right] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
    article.timexes.forEach((g, i) => {
      if (!seen.has(i)) faults.push(`${article.id ?? a} ${words(g)} is ${g.value}, not read`);
    });
    found.forEach((f, j) => {
      if (!right.has(j)) faults.push(`${article.id ?? a} ${words(f)} is no time, read as ${f.value}`);
    });
  });
  const f1 = (right: number) => (2 * right) / Math.max(1, counts.gold + counts.found);
  return { strict: f1(counts.strict), relaxed: f1(counts.relaxed), value: f1(counts.value), trapped: counts.trapped, faults };
}

/** Prints the scores on every set `timex-*.jsonl` of a folder, and the speed on each beside that of chrono-node in the same run. */
export function measureTimeSets(folder: string): void {
  for (const file of readdirSync(folder)
    .filter((name) => /^timex-.*\.jsonl$/.test(name))
    .sort()) {
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean);
    const articles = lines.map((line) => JSON.parse(line) as Labelled);
    const { strict, relaxed, value } = measureTimes(articles);
    const percent = [strict, relaxed, value].map((share) => (100 * share).toFixed(1)).join(' / ');
    console.log(`${file}: times strict / relaxed / value F1 ${percent}; ${speed(articles)}`);
  }
}

/** Finding times and saying which days they mean, sentences and words being there, beside chrono-node doing the same with the same reference; middle of five runs each, alternating. */
function speed(articles: readonly Labelled[]): string {
  const ready = annotated(articles).map((article) => ({ article, published: statedDate(article) }));
  const years = wholeDays(ready.map(({ article }) => article));
  const ours = () => {
    for (const { article, published } of ready) {
      const found = times(article.text, [{ start: 0, end: article.text.length }], languageOf(article.text));
      const resolved = momentsOf({ article: { ...article, times: found }, published, moments: found.map(() => null) }, years, []);
      found.flatMap((time, t) => timexes(time, resolved[t] ?? null));
    }
  };
  const theirs = () => {
    for (const { text, dct } of articles) chrono.parse(text, new Date(dct));
  };
  const took = (run: () => void) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const runs = Array.from({ length: 7 }, () => [took(theirs), took(ours)] as const).slice(2);
  const middle = (which: 0 | 1) => runs.map((run) => run[which]).sort((a, b) => a - b)[2] ?? Number.NaN;
  return `read at ${(middle(0) / middle(1)).toFixed(2)} of chrono-node's speed`;
}
