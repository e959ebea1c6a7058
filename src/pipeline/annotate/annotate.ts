/** Reads what an article says on its own: sentences, times, figures, quotations, names. Decides nothing that needs another article. */
import type { AnnotatedArticle, CleanArticle } from '../records.ts';
import { figures } from './figures.ts';
import { sentences } from './language.ts';
import { names } from './names.ts';
import { credited, quotedSpans } from './quotations.ts';
import { times } from './times.ts';

const told = new Set(['title', 'standfirst', 'body', 'heading']);

export function annotate(article: CleanArticle): AnnotatedArticle {
  const { text } = article;
  const read = article.parts.map((part, i) => ({ part, i })).filter(({ part }) => told.has(part.role));
  const allSentences = read.flatMap(({ part, i }) => sentences(text, part, i));
  const allTimes = read.flatMap(({ part }) => times(text, part));
  const body = allSentences.filter((sentence) => ['body', 'standfirst'].includes(article.parts[sentence.part]?.role ?? ''));
  const quoted = read.filter(({ part }) => part.role !== 'heading').flatMap(({ part }) => quotedSpans(text, part));
  const inPart = new Map<number, typeof allSentences>();
  for (const sentence of allSentences) inPart.set(sentence.part, [...(inPart.get(sentence.part) ?? []), sentence]);
  const partAt = (start: number) => article.parts.findIndex((part) => part.start <= start && start < part.end);
  return {
    ...article,
    sentences: allSentences,
    times: allTimes,
    figures: body.flatMap((sentence) =>
      figures(
        text,
        sentence,
        allTimes.filter((time) => time.start < sentence.end && sentence.start < time.end),
      ),
    ),
    quotations: quoted.map((span) => credited(span, inPart.get(partAt(span.start)) ?? [])),
    names: allSentences
      .flatMap((sentence) => names(text, sentence))
      .filter((name) => !allTimes.some((time) => time.start < name.end && name.start < time.end)),
  };
}
