/** Puts the versions of each event side by side: passages with their paragraph, rows, figures compared, words that only one uses, and who is silent. */

import { compareDays } from '../../model/calendar.ts';
import type { Passage, Place, State, Statement } from '../../model/event.ts';
import type { FigurePair } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { touching } from '../../text/spans.ts';
import { type AlignedEvent, type AlignedVersion, type LinkedCorpus, type LinkedEvent, type Mention, plain, type Sentence } from '../records.ts';
import { countRows } from './count-rows.ts';
import { details } from './details.ts';
import { ledger } from './figures/ledger.ts';
import { type Counted, matterReader } from './figures/matter.ts';
import { likenesses } from './likeness.ts';
import { origins, tied } from './origins.ts';
import { cellOf, saidOf } from './said.ts';
import { statements } from './statements.ts';
import { sayings, utterances } from './utterances.ts';
import { type ToldVersion, wording } from './wording.ts';

type Article = LinkedCorpus['articles'][number];

/** Longest stretch of a paragraph that is shown around a passage, in UTF-16 code units. */
const longestContext = 1200;

export function align(corpus: LinkedCorpus): AlignedEvent[] {
  const ties = tied(corpus);
  const stems = stemSets(corpus);
  const storyOf = storiesByArticle(corpus);
  const said = sayings(corpus);
  const matterOf = matterReader(corpus);
  return corpus.events.map((event, e) => {
    const sentencesOf = told(event, corpus);
    const used = uses([...sentencesOf.keys()], stems);
    const mentions = grouped(event.mentions);
    const versions = [...sentencesOf].map(([article, sentences]) => version(mentions.get(article) ?? [], article, sentences, used, corpus));
    const counted = [...sentencesOf].flatMap(([article, sentences]) => countedIn(article, sentences, corpus));
    const { figurePairs: pairs, sums } = ledger(counted, corpus, matterOf);
    const texts = toldVersions(sentencesOf, corpus);
    const rows = rowsOf(texts, sentencesOf, pairs, corpus);
    const from = origins(event, versions, ties, corpus);
    return {
      event,
      title: event.title,
      versions,
      origins: from,
      silent: silent(event, storyOf),
      statements: rows,
      figurePairs: pairs,
      sums,
      utterances: utterances(
        [...sentencesOf.keys()].map((article) => said(e, article)),
        (column, at) => rowAt(rows, column, versions[column]?.passages ?? [], at),
      ),
      wording: wording(rows, texts),
      details: details(rows, texts, from, pairs),
    };
  });
}

/** The row of the passage of a version that holds a place, or of the last one before it. */
function rowAt(rows: readonly Statement[], column: number, passages: readonly Span[], at: number): number {
  const index = Math.max(
    0,
    passages.findLastIndex(({ start }) => start <= at),
  );
  return rows.findIndex(({ cells }) => cells[column]?.includes(index));
}

/** The sentences of each version, in the order of publication, then of the articles. */
function told(event: LinkedEvent, corpus: LinkedCorpus): Map<number, number[]> {
  const all = new Map<number, number[]>();
  for (const mention of event.mentions) {
    const own = all.get(mention.article) ?? [];
    if (!own.includes(mention.sentence)) own.push(mention.sentence);
    all.set(
      mention.article,
      own.sort((a, b) => a - b),
    );
  }
  const day = (article: number) => corpus.articles[article]?.published?.latest ?? null;
  const byDay = ([a]: [number, number[]], [b]: [number, number[]]) => {
    const [x, y] = [day(a), day(b)];
    return x && y ? compareDays(x, y) || a - b : (x ? 0 : 1) - (y ? 0 : 1) || a - b;
  };
  return new Map([...all].sort(byDay));
}

function grouped(mentions: readonly Mention[]): Map<number, Mention[]> {
  const all = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const own = all.get(mention.article) ?? [];
    own.push(mention);
    all.set(mention.article, own);
  }
  return all;
}

function version(own: readonly Mention[], article: number, sentences: readonly number[], used: Uses, corpus: LinkedCorpus): AlignedVersion {
  const passages = sentences.flatMap((s) => {
    const source = corpus.articles[article];
    const sentence = source?.sentences[s];
    return source && sentence
      ? [
          passage(
            source,
            sentence,
            own.filter((mention) => mention.sentence === s),
            used,
          ),
        ]
      : [];
  });
  return { article, place: place(own), state: state(own), passages };
}

/** As its lead and its sentences with a moment tell it, else as its first one does: what follows may speak of other things to come. Told as done by one of them, it is. */
function state(own: readonly Mention[]): State {
  const timed = own.filter((mention) => mention.times.length > 0 || mention.place === 'lead');
  const deciding = timed.length > 0 ? timed : own.slice(0, 1);
  return deciding.some((mention) => mention.state === 'reported') ? 'reported' : 'announced';
}

function place(own: readonly Mention[]): Place {
  if (own.some((mention) => mention.place === 'lead')) return 'lead';
  return own.every((mention) => mention.place === 'background') ? 'background' : 'body';
}

function passage(article: Article, sentence: Sentence, mentions: readonly Mention[], used: Uses): Passage {
  const { start, end } = sentence;
  const within = (span: Span) => start <= span.start && span.end <= end;
  return {
    start,
    end,
    words: article.text.slice(start, end),
    context: context(article, sentence),
    figures: touching(article.figures, sentence)
      .filter(within)
      .map((figure) => plain(article, figure)),
    quotations: touching(article.quotations, sentence),
    only: used.versions > 1 ? onlyHere(article, sentence, used) : [],
    times: mentions.flatMap((mention) => mention.times.flatMap((t) => article.times[t] ?? [])).map((time) => ({ start: time.start, end: time.end })),
  };
}

/** The paragraph, cut around the passage where it is longer than can be shown. */
function context(article: Article, sentence: Sentence): Passage['context'] {
  const part = article.parts[sentence.part] ?? sentence;
  const room = Math.max(0, longestContext - (sentence.end - sentence.start));
  let start = Math.max(part.start, sentence.start - Math.floor(room / 2));
  let end = Math.min(part.end, Math.max(sentence.end, start + longestContext));
  if (start > part.start) start = Math.min(sentence.start, article.text.indexOf(' ', start) + 1 || start);
  if (end < part.end) end = Math.max(sentence.end, article.text.lastIndexOf(' ', end));
  return { start, end, words: article.text.slice(start, end) };
}

/** Stems of a whole article: a word that it uses anywhere is not missing from it. Gathered when first asked for. */
function stemSets({ articles }: LinkedCorpus): (article: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  const gathered = (article: number) => {
    const own = new Set<string>();
    for (const { tokens } of articles[article]?.sentences ?? []) for (const { stem } of tokens) own.add(stem);
    known.set(article, own);
    return own;
  };
  return (article) => known.get(article) ?? gathered(article);
}

/** In how many of the versions' articles a stem is used. */
interface Uses {
  versions: number;
  of: (stem: string) => number;
}

function uses(articles: readonly number[], stems: (article: number) => ReadonlySet<string>): Uses {
  const counts = new Map<string, number>();
  const counted = (stem: string) => {
    const count = articles.reduce((sum, article) => sum + (stems(article).has(stem) ? 1 : 0), 0);
    counts.set(stem, count);
    return count;
  };
  return { versions: articles.length, of: (stem) => counts.get(stem) ?? counted(stem) };
}

/** Runs of content words that the article of no other version uses, joined over the small words between them. */
function onlyHere(article: Article, sentence: Sentence, used: Uses): Span[] {
  const spans: Span[] = [];
  let last = -2;
  sentence.tokens.forEach((token, i) => {
    if (!/^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM)$/.test(token.pos) || !/[\p{L}\p{N}]/u.test(token.word) || used.of(token.stem) > 1) return;
    if (touching(article.times, token).length > 0) return;
    const open = spans.at(-1);
    if (open && i - last === 1 && article.text.slice(open.end, token.start).length <= 1) open.end = token.end;
    else spans.push({ start: token.start, end: token.end });
    last = i;
  });
  return spans;
}

function countedIn(article: number, sentences: readonly number[], corpus: LinkedCorpus): Counted[] {
  const source = corpus.articles[article];
  return sentences.flatMap((s) => {
    const sentence = source?.sentences[s];
    if (!source || !sentence) return [];
    return touching(source.figures, sentence)
      .filter((figure) => sentence.start <= figure.start && figure.end <= sentence.end)
      .map((figure) => ({ article, figure, asOf: source.asOf.get(figure) ?? null }));
  });
}

/** Rows by meaning; what there is nothing to compare with is not read for it. */
function rowsOf(
  versions: readonly ToldVersion[],
  sentencesOf: ReadonlyMap<number, readonly number[]>,
  pairs: readonly FigurePair[],
  corpus: LinkedCorpus,
): Statement[] {
  const each = <Item>(read: (...place: Parameters<typeof cellOf>) => Item): Item[] =>
    [...sentencesOf].flatMap(([article, own], column) => own.map((sentence, index) => read(corpus, article, sentence, column, index)));
  const cells = each(cellOf);
  if (versions.length < 2 || cells.length === versions.length) return statements(cells, versions.length, []);
  const passages = each(saidOf);
  return statements(passages, versions.length, likenesses(passages), countRows(versions, pairs));
}

function toldVersions(sentencesOf: ReadonlyMap<number, readonly number[]>, corpus: LinkedCorpus): ToldVersion[] {
  return [...sentencesOf].flatMap(([a, sentences]) => {
    const article = corpus.articles[a];
    return article ? [{ article, sentences: sentences.flatMap((s) => article.sentences[s] ?? []) }] : [];
  });
}

function storiesByArticle({ stories }: LinkedCorpus): ReadonlyMap<number, readonly number[]> {
  return new Map(stories.flatMap((story) => story.map((article) => [article, story] as const)));
}

/** Articles of the same stories that do not tell of it. */
function silent(event: LinkedEvent, storyOf: ReadonlyMap<number, readonly number[]>): number[] {
  const telling = new Set(event.mentions.map((mention) => mention.article));
  const stories = new Set([...telling].map((article) => storyOf.get(article) ?? []));
  return [...stories].flatMap((story) => story.filter((article) => !telling.has(article))).sort((a, b) => a - b);
}
