/** The first words of a passage, to name by them what has no name of its own. Verbatim: only where they end is chosen. */

import { cutOf, type Limits } from './phrases.ts';

/** All of it up to `most`; else up to a mark that ends a clause, from `least` on, else to the end of a phrase or a word. */
export function openingOf(words: string, { least, most, usual }: Limits): string {
  if (words.length <= most) return words;
  const marks = [...words.slice(0, most).matchAll(/[,;:–](?=\s)/g)].map(({ index }) => index).filter((at) => at >= least);
  const mark = marks.at(-1);
  if (mark !== undefined) return words.slice(0, mark).trimEnd();
  return cutOf(words, { least, most, usual });
}
