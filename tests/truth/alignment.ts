/** How far the rows of the site agree with pairs of sentences that a reader holds to say the same: precision and recall over all items of a file. Labels are read, never learned from. */
import { readFileSync } from 'node:fs';
import { align } from '../../src/pipeline/align/align.ts';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { articleId } from '../../src/pipeline/clean/clean.ts';
import { link } from '../../src/pipeline/link/link.ts';
import type { AlignedEvent, CleanArticle, LinkedCorpus, LinkedEvent } from '../../src/pipeline/records.ts';
import type { Tally } from './measure.ts';

/** One event told by several versions. `pairs`: version and sentence of one, version and sentence of the other; `possible`: those that readers could argue about (sure and possible links as in Och and Ney 2003). */
export interface AlignmentItem {
  id: string;
  versions: { name: string; published: string | null; sentences: string[] }[];
  pairs: [number, number, number, number][];
  possible?: [number, number, number, number][];
}

export function readAlignment(file: string): AlignmentItem[] {
  return JSON.parse(readFileSync(file, 'utf8')) as AlignmentItem[];
}

export interface Aligned {
  item: AlignmentItem;
  event: AlignedEvent;
  corpus: LinkedCorpus;
  /** By version and passage the sentence of the item that it stands in. */
  sentenceOf: (version: number, passage: number) => number;
}

/** Each version becomes an article whose paragraphs are its sentences, each item an event that all of them tell; rarity of words is that over the whole file. */
export function alignItems(items: readonly AlignmentItem[]): Aligned[] {
  const articles = items.flatMap((item) => item.versions.map((version, v) => annotate(articleOf(`${item.id}-${v}`, version))));
  const linked = link(articles);
  let first = 0;
  const starts = items.map(({ versions }) => {
    first += versions.length;
    return first - versions.length;
  });
  const events = items.map((item, i) => eventOf(item, starts[i] ?? 0, linked));
  const corpus = { ...linked, events };
  return align(corpus).map((event, i): Aligned => {
    const item = items[i] as AlignmentItem;
    const columnOf = new Map(event.versions.map((version, column) => [version.article - (starts[i] ?? 0), column]));
    const versionAt = item.versions.map((_, v) => columnOf.get(v) ?? -1);
    return {
      item,
      event: inOrder(event, versionAt),
      corpus,
      sentenceOf: (v, p) => paragraphAt(item, v, event.versions[versionAt[v] ?? -1]?.passages[p]?.start ?? 0),
    };
  });
}

/** The rows with their cells in the order of the item, whatever order the site shows. */
function inOrder(event: AlignedEvent, versionAt: readonly number[]): AlignedEvent {
  return { ...event, statements: event.statements.map(({ cells, same }) => ({ cells: versionAt.map((column) => cells[column] ?? []), same })) };
}

function articleOf(name: string, { sentences, published }: AlignmentItem['versions'][number]): CleanArticle {
  const text = sentences.join('\n\n');
  let start = 0;
  const parts = sentences.map((sentence) => {
    const part = { start, end: start + sentence.length, role: 'body' as const, rule: 'clean/body' };
    start = part.end + 2;
    return part;
  });
  const none = { title: null, publisher: null, byline: null, agencies: [], dateline: null, opening: null, dates: [], url: null, warnings: [] };
  const given = published ? { given: { days: { earliest: published, latest: published }, publisher: name } } : { given: { publisher: name } };
  return { id: articleId(`${name} ${text}`), source: { file: name, text, ...given }, text, parts, ...none };
}

function eventOf({ versions }: AlignmentItem, start: number, { articles }: LinkedCorpus): LinkedEvent {
  const mentions = versions.flatMap((_, v) =>
    (articles[start + v]?.sentences ?? []).map((_, sentence) => ({
      article: start + v,
      sentence,
      times: [],
      moment: null,
      place: 'body' as const,
      state: 'reported' as const,
    })),
  );
  return { kind: 'happening', of: null, mentions, moment: null, joined: [], weight: 1, title: { article: start, span: { start: 0, end: 1 } } };
}

export function paragraphAt({ versions }: AlignmentItem, v: number, offset: number): number {
  let end = -2;
  return (versions[v]?.sentences ?? []).findIndex((sentence) => {
    end += sentence.length + 2;
    return offset < end;
  });
}

type Pair = [number, number, number, number];

/** Pairs of sentences of different versions that share a row. */
export function pairsOf({ event, sentenceOf }: Aligned): Pair[] {
  const found = new Map<string, Pair>();
  for (const { cells } of event.statements)
    cells.forEach((one, v) => {
      for (const [w, two] of cells.entries())
        if (w > v)
          for (const p of one)
            for (const q of two) {
              const pair: Pair = [v, sentenceOf(v, p), w, sentenceOf(w, q)];
              found.set(pair.join(), pair);
            }
    });
  return [...found.values()];
}

/** `tally`: every pair that is not sure is too many; `possible`: how many of these a reader could argue for. */
export function measureAlignment(items: readonly AlignmentItem[]): { tally: Tally; possible: number; faults: string[] } {
  const tally: Tally = { right: 0, extra: 0, missed: 0 };
  let possible = 0;
  const faults: string[] = [];
  for (const aligned of alignItems(items)) {
    const { item } = aligned;
    const found = new Set(pairsOf(aligned).map((pair) => pair.join()));
    const wanted = keysOf(item.pairs);
    const arguable = keysOf(item.possible ?? []);
    const fault = (what: string, pair: string) => {
      const [v = 0, i = 0, w = 0, j = 0] = pair.split(',').map(Number);
      faults.push(`${item.id} ${what} ${v}.${i} ${item.versions[v]?.sentences[i]}\n      ${w}.${j} ${item.versions[w]?.sentences[j]}`);
    };
    const extra = [...found].filter((pair) => !wanted.has(pair));
    const missed = [...wanted].filter((pair) => !found.has(pair));
    for (const pair of extra) fault(arguable.has(pair) ? 'extra (possible)' : 'extra', pair);
    for (const pair of missed) fault('missed', pair);
    possible += extra.filter((pair) => arguable.has(pair)).length;
    tally.right += found.size - extra.length;
    tally.extra += extra.length;
    tally.missed += missed.length;
  }
  return { tally, possible, faults };
}

/** Pairs with the earlier version first. */
export function keysOf(pairs: readonly Pair[]): ReadonlySet<string> {
  return new Set(pairs.map(([v, i, w, j]) => (v < w ? [v, i, w, j] : [w, j, v, i]).join()));
}
