/** The words of a text with their places, folded to compare them. Keeps no punctuation and knows no language. */
import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';

export interface Token extends Span {
  readonly folded: string;
}

/** What a hyphen, an apostrophe or a point joins ("so-called", "Ada's", "1,400") is one word. */
const word = /[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*/gu;

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(word)].map((match) => ({ start: match.index, end: match.index + match[0].length, folded: fold(match[0]) }));
}
