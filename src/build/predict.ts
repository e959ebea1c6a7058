/** Answers the evaluation tasks line by line, through the very pipeline that builds the site. The whole input is one corpus. */
import { readFileSync } from 'node:fs';
import type { Span } from '../model/span.ts';
import { clean, hasBody } from '../pipeline/clean/clean.ts';
import type { CleanArticle, LinkedCorpus, Source } from '../pipeline/records.ts';
import { type Reading, read } from '../pipeline/run.ts';

interface Line {
  id: string;
  text: string;
  title?: string;
  date?: string;
  source?: string;
}

export const tasks = ['clean', 'dates', 'events'] as const;
export type Task = (typeof tasks)[number];

/** One line of JSON for each line in, in the same order. */
export function predict(task: Task, file: string): string[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
  const articles = lines.map((line) => clean(sourceOf(line, task)));
  if (task === 'clean') {
    const reading = indexed(articles);
    return lines.map((line, i) => JSON.stringify({ id: line.id, ...cleanAnswer(articles[i] as CleanArticle, publishedOf(reading, articles[i])) }));
  }
  const reading = indexed(articles);
  return lines.map((line, i) =>
    JSON.stringify({ id: line.id, ...(task === 'dates' ? { published: publishedOf(reading, articles[i]) } : eventsAnswer(reading, articles[i])) }),
  );
}

function sourceOf(line: Line, task: Task): Source {
  const given =
    task === 'events'
      ? {
          ...(line.date ? { date: line.date } : {}),
          ...(line.source ? { publisher: line.source } : {}),
          ...(line.title ? { title: line.title } : {}),
        }
      : undefined;
  return { file: line.id, text: line.text, ...(given ? { given } : {}) };
}

interface Indexed extends Reading {
  at: ReadonlyMap<string, number>;
}

/** Reads each distinct text once; copies share its answer. */
function indexed(articles: readonly CleanArticle[]): Indexed {
  const distinct = [...new Map(articles.filter(hasBody).map((article) => [article.id, article])).values()];
  const reading = read(distinct);
  return { ...reading, at: new Map(reading.corpus.articles.map((article, i) => [article.id, i])) };
}

function publishedOf(reading: Indexed, article: CleanArticle | undefined): { earliest: string | null; latest: string | null } | null {
  const moment = reading.corpus.articles[reading.at.get(article?.id ?? '') ?? -1]?.published;
  return moment ? { earliest: moment.earliest, latest: moment.latest } : null;
}

function cleanAnswer(article: CleanArticle, published: ReturnType<typeof publishedOf>) {
  const words = (span: Span) => article.text.slice(span.start, span.end);
  const kept = article.parts.filter((part) => !['boilerplate', 'title-again'].includes(part.role)).map(({ start, end }) => ({ start, end }));
  return {
    title: plain(article.title),
    byline: plain(article.byline),
    publisher: article.publisher ? words(article.publisher) : null,
    agencies: article.agencies.map(words),
    published,
    kept,
  };
}

function plain(span: Span | null): Span | null {
  return span && { start: span.start, end: span.end };
}

/** Events of one article by the index of the event, and its predicate words, clustered by event. */
function eventsAnswer(reading: Indexed, article: CleanArticle | undefined) {
  const index = reading.at.get(article?.id ?? '');
  const events = reading.events.flatMap(({ event, versions }, e) => {
    const version = versions.find((one) => one.article === index);
    return version
      ? [{ event: `e${e}`, when: event.moment?.edtf ?? null, passages: version.passages.map(({ start, end }) => ({ start, end })) }]
      : [];
  });
  return { events, mentions: index === undefined ? [] : predicates(reading.corpus, reading, index) };
}

function predicates(corpus: LinkedCorpus, reading: Reading, index: number) {
  const article = corpus.articles[index];
  const cluster = new Map<number, number>();
  reading.events.forEach(({ event }, e) => {
    for (const mention of event.mentions) if (mention.article === index && !cluster.has(mention.sentence)) cluster.set(mention.sentence, e);
  });
  return [...cluster].flatMap(([s, e]) => {
    const verb = article?.sentences[s]?.tokens.find((token) => token.pos === 'VERB');
    return verb ? [{ start: verb.start, end: verb.end, cluster: `e${e}` }] : [];
  });
}
