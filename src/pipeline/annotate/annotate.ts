/** Reads what an article says on its own: sentences, times, figures, quotations, names. Decides nothing that needs another article. */
import { touching } from '../../text/spans.ts';
import { languageOf } from '../languages/languages.ts';
import type { AnnotatedArticle, CleanArticle } from '../records.ts';
import { figures } from './figures/figures.ts';
import { sentences } from './language.ts';
import { names } from './names.ts';
import { creditOfPlain, quotations } from './quotations/quotations.ts';
import { segments } from './segments.ts';
import { times } from './times.ts';

const told = new Set(['title', 'standfirst', 'body', 'heading']);

export function annotate(article: CleanArticle): AnnotatedArticle {
  const { text } = article;
  const read = article.parts.map((part, i) => ({ part, i })).filter(({ part }) => told.has(part.role));
  const language = languageOf(text);
  const { grammar } = language;
  const allSentences = read.flatMap(({ part, i }) => (grammar ? segments(text, part, i, grammar) : sentences(text, part, i)));
  const allTimes = times(
    text,
    article.parts.filter(({ role }) => role !== 'boilerplate'),
    language,
  );
  const body = allSentences.filter((sentence) => ['title', 'body', 'standfirst'].includes(article.parts[sentence.part]?.role ?? ''));
  const quotable = read.filter(({ part }) => part.role !== 'heading').map(({ part }) => part);
  const quoted = quotations(text, quotable, allSentences);
  return {
    ...article,
    language: language.id,
    sentences: allSentences,
    times: allTimes,
    // The words and marks of figures are known in English alone: "más de 2.300" would be told as exactly 2.3. Rather none.
    figures: grammar ? [] : figures(text, body, { times: allTimes, quotations: quoted }),
    quotations: quoted,
    credit: (words) => creditOfPlain(text, quotable, allSentences, words),
    names: allSentences.flatMap((sentence) => names(text, sentence, touching(allTimes, sentence))),
  };
}
