/** Proof of the passports: what is told to be quoted stands between the marks of its article, what is told to stand without marks does not. Compares no wording. */
import type { ArticleFile } from '../model/article.ts';
import type { EventFile } from '../model/event.ts';
import type { UtteranceCell } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';

/** What is wrong with the first cell that claims what its article does not hold, or null. `articles` by id. */
export function faultOfUtterances({ versions, utterances }: EventFile, articles: ReadonlyMap<string, ArticleFile>): string | null {
  for (const [u, { cells }] of utterances.entries()) {
    if (!cells.some(({ form }) => form === 'quoted')) return `utterance ${u} that nobody quotes`;
    for (const [column, cell] of cells.entries()) {
      const article = articles.get(versions[column]?.article ?? '');
      if (!article || !holds(cell, article)) return `utterance ${u} as ${cell.form} in version ${column}`;
    }
  }
  return null;
}

function holds({ form, words, speaker, cue, credits }: UtteranceCell, article: ArticleFile): boolean {
  const all = [words, speaker, cue, ...credits];
  if (all.some((one) => one !== null && one.article !== article.id)) return false;
  if (form === 'absent') return all.every((one) => one === null);
  if (!words) return false;
  const { text, quotations } = article;
  const around = (place: Span) => quotations.some(({ start, end }) => start < place.start && place.end <= end);
  const first = { start: words.start, end: words.start + 1 };
  const last = { start: words.end - 1, end: words.end };
  if (form === 'plain') return !quotations.some(({ start, end }) => start < words.start && words.end < end);
  if (!around(first) || !around(last)) return false;
  // The whole of a quotation, from the first of its marks to the last.
  const opens = quotations.some(({ start }) => start < words.start && text.slice(start + 1, words.start).trim() === '');
  const closes = quotations.some(({ end }) => words.end <= end && /^[^\p{L}\p{N}]?$/u.test(text.slice(words.end, end).trim()));
  return form === 'within' || (opens && closes);
}
