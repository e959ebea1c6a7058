/** What versions put in the same place of one statement, each wording once with the versions that chose it and the passage it stands in. Rates nothing. */
import type { EventFile } from '../model/event.ts';
import type { ArticleId, Excerpt } from '../model/span.ts';
import type { Slot } from '../model/wording.ts';
import { fold } from '../text/fold.ts';

export interface Use {
  readonly article: ArticleId;
  readonly words: Excerpt;
  /** The passage around the words; null where no passage of the version holds them. */
  readonly passage: Excerpt | null;
}

export interface Choice {
  /** As the first of its versions writes it. */
  readonly words: Excerpt;
  readonly uses: readonly Use[];
}

export interface Place {
  readonly key: string;
  /** The most chosen first. At least two. */
  readonly choices: readonly Choice[];
}

/** In the order of the statements. */
export function placesOf(event: EventFile): readonly Place[] {
  return [...event.wording].sort((a, b) => a.statement - b.statement).flatMap((slot) => placeOf(event, slot) ?? []);
}

function placeOf(event: EventFile, slot: Slot): Place | null {
  const choices = new Map<string, Use[]>();
  for (const words of slot.choices) {
    if (!words) continue;
    const key = fold(words.words);
    choices.set(key, [...(choices.get(key) ?? []), { article: words.article, words, passage: passageAround(event, words) }]);
  }
  const sorted = [...choices.values()].sort((a, b) => b.length - a.length);
  const shown = sorted.flatMap((uses): Choice[] => (uses[0] ? [{ words: uses[0].words, uses }] : []));
  const [first] = shown;
  return first && shown.length > 1 ? { key: shown.map(({ words }) => `${words.article} ${words.start}`).join(' '), choices: shown } : null;
}

function passageAround(event: EventFile, { article, start, end }: Excerpt): Excerpt | null {
  const passages = event.versions.find((version) => version.article === article)?.passages ?? [];
  const passage = passages.find((one) => one.start <= start && end <= one.end);
  return passage ? { article, start: passage.start, end: passage.end, words: passage.words } : null;
}
