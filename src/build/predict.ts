/** Answers the evaluation tasks line by line, through the very pipeline that builds the site. The whole input is one corpus. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Span } from '../model/span.ts';
import { clean, hasBody } from '../pipeline/clean/clean.ts';
import { coreference } from '../pipeline/link/coreference/coreference.ts';
import { timexes } from '../pipeline/link/dates/timex.ts';
import type { CleanArticle, Source } from '../pipeline/records.ts';
import { type Reading, read } from '../pipeline/run.ts';
import { print } from '../text/print.ts';
import { FolderError } from './read/folder.ts';
import { shown } from './read/messages.ts';

const LineSchema = v.object({
  id: v.string(),
  text: v.string(),
  title: v.optional(v.string()),
  date: v.optional(v.string()),
  /** Day of writing, as the sets of time expressions call it. */
  dct: v.optional(v.string()),
  source: v.optional(v.string()),
  /** Words for happenings, to be told which of them name one. */
  mentions: v.optional(v.array(v.object({ start: v.number(), end: v.number() }))),
});
type Line = v.InferOutput<typeof LineSchema>;

export const tasks = ['clean', 'coref', 'dates', 'documents', 'events', 'figures', 'quotations', 'timex'] as const;
export type Task = (typeof tasks)[number];

/** One line of JSON for each line in, in the same order. Throws FolderError with file and line where one cannot be read. */
export function predict(task: Task, file: string): string[] {
  const lines = linesOf(file);
  // Two lines with the same words are two articles here: each wants offsets into its own text.
  const articles = lines.map((line, i) => ({ ...clean(sourceOf(line, task)), id: `a${print(`${i} ${line.text}`)}` }));
  const reading = indexed(articles);
  if (task === 'coref') return corefAnswers(reading, lines, articles);
  return lines.map((line, i) => {
    const article = articles[i] as CleanArticle;
    return JSON.stringify({ id: line.id, ...answers[task](reading, article) });
  });
}

const answers: Readonly<Record<Exclude<Task, 'coref'>, (reading: Indexed, article: CleanArticle) => object>> = {
  clean: (reading, article) => cleanAnswer(article, publishedOf(reading, article)),
  dates: (reading, article) => ({ published: publishedOf(reading, article) }),
  documents: (reading, article) => ({ cluster: storyOf(reading, article) }),
  events: eventsAnswer,
  figures: figuresAnswer,
  quotations: quotationsAnswer,
  timex: timexAnswer,
};

function linesOf(file: string): Line[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new FolderError(`${shown(file)} cannot be read (${(error as NodeJS.ErrnoException).code}). Name a file with one JSON object a line.`);
  }
  return content.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [lineOf(line, `${shown(file)} line ${i + 1}`)]));
}

function lineOf(line: string, place: string): Line {
  try {
    return v.parse(LineSchema, JSON.parse(line));
  } catch (error) {
    throw new FolderError(`${place} cannot be read: ${(error as Error).message}. A line is a JSON object with the strings "id" and "text".`);
  }
}

/** What is known beside the text: nothing where the task is to find it out. */
function sourceOf(line: Line, task: Task): Source {
  const tellsAll = task === 'events' || task === 'documents';
  const date = task === 'timex' ? line.dct?.slice(0, 10) : tellsAll || task === 'coref' || task === 'figures' ? line.date : undefined;
  const publisher = tellsAll ? line.source : undefined;
  const given = { ...(date ? { date } : {}), ...(publisher ? { publisher } : {}) };
  return { file: line.id, text: task === 'documents' ? headed(line) : line.text, ...(date || publisher ? { given } : {}) };
}

/** The title stands over the text as in a file; only where no offsets are answered. */
function headed({ title, text }: Line): string {
  const head = title?.trim();
  return head && !text.trimStart().startsWith(head) ? `${head}\n\n${text}` : text;
}

interface Indexed extends Reading {
  at: ReadonlyMap<string, number>;
}

function indexed(articles: readonly CleanArticle[]): Indexed {
  const reading = read(articles.filter(hasBody));
  return { ...reading, at: new Map(reading.corpus.articles.map((article, i) => [article.id, i])) };
}

function publishedOf(reading: Indexed, article: CleanArticle): { earliest: string | null; latest: string | null } | null {
  const moment = reading.corpus.articles[reading.at.get(article.id) ?? -1]?.published;
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

/** The story of an article by its number; what has no text to tell anything is a story of its own. */
function storyOf(reading: Indexed, article: CleanArticle): string {
  const index = reading.at.get(article.id);
  return index === undefined ? article.id : `s${reading.corpus.stories.findIndex((story) => story.includes(index))}`;
}

/** Time expressions as TIMEX3. */
function timexAnswer(reading: Indexed, article: CleanArticle) {
  const read = reading.corpus.articles[reading.at.get(article.id) ?? -1];
  const found = (read?.times ?? []).flatMap((time, t) => timexes(time, read?.moments[t] ?? null));
  return { timexes: found.map(({ start, end, type, value }) => ({ start, end, type, value })) };
}

/** Words in quotation marks, with the marks, and who says them by which word. A text that quotes in double marks has single ones for headlines and for what a quotation quotes: these are not told. */
function quotationsAnswer(reading: Indexed, article: CleanArticle) {
  const all = reading.corpus.articles[reading.at.get(article.id) ?? -1]?.quotations ?? [];
  const isSingle = ({ start }: Span) => /['‘‚‹]/.test(article.text.charAt(start));
  const told = all.every(isSingle) ? all : all.filter((quotation) => !isSingle(quotation));
  return { quotations: told.map(({ start, end, speaker, cue }) => ({ start, end, speaker, cue })) };
}

/** Figures with the day to which they count, in EDTF. */
function figuresAnswer(reading: Indexed, article: CleanArticle) {
  const read = reading.corpus.articles[reading.at.get(article.id) ?? -1];
  const figures = (read?.figures ?? []).map((figure) => {
    const { start, end, value, bound, of, says } = figure;
    return { start, end, value, bound, of, says, asOf: read?.asOf.get(figure)?.edtf ?? null };
  });
  return { figures };
}

/** The given mentions with their clusters. A mention in a text that tells nothing is a cluster of its own. */
function corefAnswers({ corpus, at }: Indexed, lines: readonly Line[], articles: readonly CleanArticle[]): string[] {
  const places = lines.flatMap((line, i) => {
    const article = at.get(articles[i]?.id ?? '') ?? -1;
    return (line.mentions ?? []).map(({ start, end }) => ({ article, start, end }));
  });
  const told = corpus.articles.map((article) => ({ article, published: article.published, moments: article.moments }));
  const groups = coreference(told, places);
  let next = 0;
  return lines.map(({ id, mentions = [] }) =>
    JSON.stringify({ id, mentions: mentions.map(({ start, end }) => ({ start, end, cluster: `c${groups[next++]}` })) }),
  );
}

/** Events of one article by the index of the event, and everything that it says to come about: the predicate words of all articles, clustered. */
function eventsAnswer(reading: Indexed, article: CleanArticle) {
  const index = reading.at.get(article.id);
  const events = reading.events.flatMap(({ event, versions }, e) => {
    const version = versions.find((one) => one.article === index);
    return version
      ? [{ event: `e${e}`, when: event.moment?.edtf ?? null, passages: version.passages.map(({ start, end }) => ({ start, end })) }]
      : [];
  });
  const told = index === undefined ? [] : (reading.happenings()[index] ?? []);
  const mentions = told.map(({ start, end, group, status, who, whom, where, when }) => ({
    start,
    end,
    cluster: `c${group}`,
    status,
    who,
    whom,
    where,
    when,
  }));
  return { events, mentions };
}
