/** A paragraph as the search for speakers reads it: its words outside quotation marks, and one item for each quotation. Judges nothing. */
import type { Span } from '../../../model/span.ts';
import { touching } from '../../../text/spans.ts';
import type { Sentence, Token } from '../../records.ts';

/** A word, or the quotation with this index. */
export type Item = { token: Token; quotation: null } | { token: null; quotation: number };

export interface Line extends Span {
  items: readonly Item[];
}

export function lineOf(paragraph: Span, sentences: readonly Sentence[], quoted: readonly Span[]): Line {
  const items: Item[] = [];
  const own = touching(quoted, paragraph);
  const first = own[0] ? quoted.indexOf(own[0]) : 0;
  let next = 0;
  const place = (before: number) => {
    while ((own[next]?.start ?? Number.POSITIVE_INFINITY) < before) items.push({ token: null, quotation: first + next++ });
  };
  for (const sentence of touching(sentences, paragraph))
    for (const token of sentence.tokens) {
      place(token.end);
      const last = own[next - 1];
      if (!last || token.start >= last.end) items.push({ token, quotation: null });
    }
  place(Number.POSITIVE_INFINITY);
  return { start: paragraph.start, end: paragraph.end, items };
}

/** The stretch of the line that is one sentence with the item, as [first, last] indices. `endsIn` tells whether a quotation ends a sentence by itself. */
export function sentenceAround(items: readonly Item[], at: number, endsIn: (quotation: number) => boolean): [number, number] {
  let first = at;
  while (first > 0 && !ends(items, first - 1, endsIn)) first--;
  let last = at;
  while (last < items.length - 1 && !ends(items, last, endsIn)) last++;
  return [first, last];
}

/** A sentence ends with this item. */
function ends(items: readonly Item[], i: number, endsIn: (quotation: number) => boolean): boolean {
  const [item, next] = [items[i], items[i + 1]];
  const opens = !next || next.quotation !== null || /^[\p{Lu}\d(]/u.test(next.token.word);
  if (!item || !opens) return false;
  if (item.quotation !== null) return endsIn(item.quotation);
  // The library takes the last word of some sentences for an abbreviation ("in.").
  return /^(?:[.!?]+|\p{Ll}{2,}\.)$/u.test(item.token.word);
}
