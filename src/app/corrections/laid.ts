/** The events as the reader's corrections make them: laid here by the Corrector, read by every part that shows events. Works out nothing itself. */
import { create } from 'zustand';
import type { ArticleFile } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry, EventFile } from '../../model/event.ts';
import type { Corrected } from '../../synopsis/corrections/correct.ts';
import type { Address } from '../address.ts';

export interface Laid {
  /** The index that the corrections were laid over; an answer for another one does not count. */
  readonly over: Timeline | null;
  readonly result: Corrected | null;
}

export const useLaid = create<Laid>()(() => ({ over: null, result: null }));

/** The index to show; null while the corrections of a link are on their way for the first time. Later on what was shown before stays so long. */
export function shownOf(timeline: Timeline, fix: Address['fix'], { over, result }: Laid): Timeline | null {
  if (fix.length === 0) return timeline;
  return over === timeline ? (result?.timeline ?? timeline) : null;
}

/** Whether the answer at hand is that for these corrections. */
export function isLaid(fix: Address['fix'], { result }: Laid): boolean {
  const outcomes = result?.outcomes ?? [];
  return outcomes.length === fix.length && fix.every((one, i) => outcomes[i]?.fix === one);
}

/** The answer that counts for the address at hand. */
export function useResult(): Corrected | null {
  return useLaid((state) => state.result);
}

/** The file of an event that a correction made. */
export function madeFile(entry: EventEntry): EventFile | undefined {
  return useLaid.getState().result?.files.get(entry.file);
}

/** The event that took up the one of this id by a correction. */
export function aliasOf(id: string): string | null {
  return useLaid.getState().result?.alias.get(id) ?? null;
}

/** The article with its passages under the events that tell them now. */
export function retold(article: ArticleFile, result: Corrected | null): ArticleFile {
  if (!result || result.changed.size === 0) return article;
  const kept = article.mentions.filter(({ event }) => !result.changed.has(event));
  const made = [...result.files.values()].flatMap((file) =>
    file.versions
      .filter((version) => version.article === article.id)
      .flatMap(({ passages }) => passages.map(({ start, end }) => ({ event: file.id, start, end }))),
  );
  return { ...article, mentions: [...kept, ...made].sort((a, b) => a.start - b.start) };
}
