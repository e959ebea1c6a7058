/** What a passage says, read once for the comparison with all others: its telling words, names, figures and what it quotes. Compares nothing. */
import { touching } from '../../text/spans.ts';
import type { Vector } from '../../text/vector.ts';
import type { DatedText, Sentence } from '../records.ts';
import { meaningOf } from './meanings.ts';

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
  numbers: ReadonlySet<number>;
  stems: readonly string[];
  /** The stems of each stretch in quotation marks. */
  quoted: readonly (readonly string[])[];
  /** Most of it stands in quotation marks. */
  isQuoted: boolean;
  isNegated: boolean;
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
  const quotations = touching(article.quotations, sentence);
  const length = quotations.reduce((sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start), 0);
  return {
    ...cell,
    vector,
    keys,
    numbers: new Set(touching(article.figures, sentence).map(({ value }) => value)),
    stems: tokens.map(({ stem }) => stem),
    quoted: quotations.map((one) => touching(tokens, one).map(({ stem }) => stem)).filter((stems) => stems.length > 0),
    isQuoted: length > (sentence.end - sentence.start) / 2,
    isNegated: tokens.some(({ word }) => negation.test(word)),
  };
}
