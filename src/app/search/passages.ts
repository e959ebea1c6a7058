/** Finds the sentences of articles that hold every word of a query. Reads texts that are already there; leaves out the furniture of sites. */
import type { ArticleEntry, ArticleFile } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { beginsAll, foldWords } from './words.ts';

export interface PassageHit {
  readonly kind: 'passage';
  readonly article: ArticleEntry;
  readonly at: Span;
  /** The sentence, verbatim. */
  readonly words: string;
}

/** One article must not fill the whole list. */
const mostOfOne = 5;

export function passagesOf(entry: ArticleEntry, file: ArticleFile, query: string): readonly PassageHit[] {
  const asked = foldWords(query);
  if (asked.length === 0) return [];
  const hits: PassageHit[] = [];
  for (const part of file.parts) {
    if (part.role === 'boilerplate') continue;
    for (const at of sentencesIn(file.text, part)) {
      const words = file.text.slice(at.start, at.end);
      if (beginsAll(foldWords(words), asked)) hits.push({ kind: 'passage', article: entry, at, words });
      if (hits.length >= mostOfOne) return hits;
    }
  }
  return hits;
}

/** Rough on purpose: a sentence cut at an abbreviation still leads to its place. */
function sentencesIn(text: string, part: Span): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(part.start, part.end).matchAll(/[^\s](?:[^.!?\n]|[.!?](?![”’"')\]]*\s))*[.!?]*[”’"')\]]*/gu)) {
    const start = part.start + match.index;
    spans.push({ start, end: start + match[0].trimEnd().length });
  }
  return spans;
}
