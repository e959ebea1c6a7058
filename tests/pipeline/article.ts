/** Articles for tests, written in a line, and what a stage makes of them. */

import type { Span } from '../../src/model/span.ts';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import type { AnnotatedArticle, CleanArticle } from '../../src/pipeline/records.ts';

/** Three paragraphs of plain prose, so that a head above them has a text to stand over. */
export const prose = [
  'The outer wall of the harbour was closed to walkers after a storm had torn stones out of its face, the town council said.',
  'Engineers will look at the foundations before anyone may go out to the lighthouse again, and that can take some weeks.',
  'Fishermen have been asked to moor their boats in the inner basin until the work is done.',
].join('\n\n');

export function cleaned(text: string): CleanArticle {
  return clean({ file: 'article.txt', text });
}

export function annotated(text: string): AnnotatedArticle {
  return annotate(cleaned(text));
}

export function words(article: { text: string }, span: Span | null): string | null {
  return span && article.text.slice(span.start, span.end);
}

/** Words of all parts of one role. */
export function ofRole(article: CleanArticle, role: string): (string | null)[] {
  return article.parts.filter((part) => part.role === role).map((part) => words(article, part));
}
