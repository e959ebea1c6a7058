/** Brings evidence into the form in which one reads it: each rule once, with the words it rests on, each wording of an article once. Leaves out nothing else and judges nothing. */
import type { EventFile } from '../model/event.ts';
import type { Evidence, Ground } from '../model/evidence.ts';
import type { ArticleId, Excerpt } from '../model/span.ts';
import { wordsAt } from './marks.ts';

/** The words of one article that a rule rests on. */
export interface Source {
  readonly article: ArticleId;
  readonly excerpts: readonly Excerpt[];
}

export interface Reason {
  readonly rule: string;
  readonly statuses: readonly Ground[];
  readonly sources: readonly Source[];
}

export function reasonsOf(evidence: readonly Evidence[]): readonly Reason[] {
  return [...grouped(evidence, (one) => one.rule)].map(([rule, all]) => ({
    rule,
    statuses: [...new Set(all.map((one) => one.status))],
    sources: sourcesOf(all.flatMap((one) => one.excerpts)),
  }));
}

/** By article, in the order in which they first come; of the same words in the same article the first place. */
export function sourcesOf(excerpts: readonly Excerpt[]): readonly Source[] {
  return [...grouped(excerpts, (excerpt) => excerpt.article)].map(([article, all]) => ({
    article,
    excerpts: [...grouped(all, (excerpt) => plain(excerpt.words)).values()].flatMap((same) => same[0] ?? []),
  }));
}

/** The first `most` excerpts, under their articles. */
export function firstOf(sources: readonly Source[], most: number): readonly Source[] {
  let left = most;
  const kept: Source[] = [];
  for (const { article, excerpts } of sources) {
    if (left > 0) kept.push({ article, excerpts: excerpts.slice(0, left) });
    left -= excerpts.length;
  }
  return kept;
}

export const countOf = (sources: readonly Source[]): number => sources.reduce((sum, source) => sum + source.excerpts.length, 0);

/** The words by which the passages of an event name its time, placed or not. */
export function timesOf(event: EventFile): readonly Excerpt[] {
  return event.versions.flatMap(({ article, passages }) =>
    passages.flatMap(({ context, times }) =>
      times.flatMap(({ start, end }) => {
        const words = wordsAt(context.words, context.start, { start, end });
        return words === null ? [] : [{ article, start, end, words }];
      }),
    ),
  );
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
