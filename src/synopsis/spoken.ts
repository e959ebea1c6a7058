/** What is heard of a passage: by it tellings are compared. Never shown. */
import type { Passage } from '../model/event.ts';
import { tokensOf } from '../text/tokens.ts';

const heard = new WeakMap<Passage, string>();

/** The words alone: marks and capitals make no other telling. Found once: each is compared with many. */
export function spoken(passage: Passage): string {
  const words =
    heard.get(passage) ??
    tokensOf(passage.words)
      .map((token) => token.folded)
      .join(' ');
  heard.set(passage, words);
  return words;
}
