/** What a passage says, read once for the comparison with all others: its telling words, names, figures and what it quotes. Compares nothing. */
import { touching } from '../../text/spans.ts';
import { emptyVector, type Vector } from '../../text/vector.ts';
import type { DatedText, LinkedCorpus, Sentence } from '../records.ts';
import { isName, meaningOf } from './meanings.ts';

/** `column` is the version, `index` its place among the passages of that version, `order` its relative place in the article (0 to 1). */
export interface Cell {
  column: number;
  index: number;
  order: number;
  words: string;
}

export interface Said extends Cell {
  vector: Vector;
  /** Its words that tell something, each once, by their keys. */
  keys: ReadonlySet<string>;
  /** Those of them that tell no time: names, and what is said of whom. */
  names: ReadonlySet<string>;
  deeds: ReadonlySet<string>;
  numbers: ReadonlySet<number>;
  stems: readonly string[];
  /** The stems of each stretch in quotation marks. */
  quoted: readonly (readonly string[])[];
  /** Most of it stands in quotation marks. */
  isQuoted: boolean;
  isNegated: boolean;
}

/** Where a sentence of the corpus stands in a comparison: article and sentence by index, version and passage by their place. */
export function cellOf({ articles }: LinkedCorpus, article: number, sentence: number, column: number, index: number): Cell {
  const { text = '', sentences = [] } = articles[article] ?? {};
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  return { column, index, order: start / Math.max(1, text.length), words: text.slice(start, end) };
}

export function saidOf(corpus: LinkedCorpus, article: number, sentence: number, column: number, index: number): Said {
  const source = corpus.articles[article] as LinkedCorpus['articles'][number];
  const vector = corpus.vectors[article]?.[sentence] ?? emptyVector;
  return said(source, source.sentences[sentence] as Sentence, cellOf(corpus, article, sentence, column, index), vector);
}

const negation = /^(?:not|n['’]t|never|no|nobody|nothing|without|neither|nor)$/i;
/** Verbs, by lemma, that stand in any sentence. */
const dull = new Set('say tell be have do make take give go get come add ask see use'.split(' '));

/** With fewer telling words ("Who are you?") all its words count. */
const leastTelling = 3;

export function said(article: DatedText, sentence: Sentence, cell: Cell, vector: Vector): Said {
  const tokens = sentence.tokens.filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
  const telling = tokens.filter((token) => !dull.has(token.lemma) && meaningOf(token).tells);
  const keys = new Set((telling.length < leastTelling ? tokens : telling).map((token) => meaningOf(token).key));
  const timeless = telling.filter((token) => touching(article.times, token).length === 0).map((token) => meaningOf(token).key);
  const quotations = touching(article.quotations, sentence);
  const length = quotations.reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start), 0);
  return {
    ...cell,
    vector,
    keys,
    names: new Set(timeless.filter(isName)),
    deeds: new Set(timeless.filter((key) => !isName(key))),
    numbers: new Set(touching(article.figures, sentence).map(({ value }) => value)),
    stems: tokens.map(({ stem }) => stem),
    quoted: quotations.map((one) => touching(tokens, one).map(({ stem }) => stem)).filter((stems) => stems.length > 0),
    isQuoted: length > (sentence.end - sentence.start) / 2,
    isNegated: tokens.some(({ word }) => negation.test(word)),
  };
}
