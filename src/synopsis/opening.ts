/** The first words of a passage, to name by them what has no name of its own. Verbatim: only where they end is chosen. */

export interface Lengths {
  /** Up to here the whole passage stands. */
  readonly most: number;
  /** A mark that ends a clause counts from here on; without one the words end here at the latest. */
  readonly least: number;
  readonly usual: number;
}

/** Up to a mark that ends a clause, else up to a word's end. */
export function openingOf(words: string, { least, most, usual }: Lengths): string {
  if (words.length <= most) return words;
  const marks = [...words.slice(0, most).matchAll(/[,;:–](?=\s)/g)].map(({ index }) => index).filter((at) => at >= least);
  const end = marks.at(-1) ?? words.slice(0, usual).lastIndexOf(' ');
  return words.slice(0, end > 0 ? end : usual).trimEnd();
}
