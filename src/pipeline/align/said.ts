/** What a passage says, read once for the comparison with all others: its telling words, names, figures, days and quoted share. Compares nothing. */
import type { Moment } from '../../model/moment.ts';
import { touching } from '../../text/spans.ts';
import type { Vector } from '../../text/vector.ts';
import type { DatedText, Sentence } from '../records.ts';
import { isName, type Meaning, meaningOf } from './meanings.ts';

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
  meanings: ReadonlyMap<string, Meaning>;
  names: ReadonlySet<string>;
  numbers: ReadonlySet<number>;
  fates: ReadonlySet<string>;
  verbs: readonly Meaning[];
  days: readonly Moment[];
  stems: readonly string[];
  /** Most of it stands in quotation marks. */
  isQuoted: boolean;
  isNegated: boolean;
}

const negation = /^(?:not|n['’]t|never|no|nobody|nothing|without|neither|nor)$/i;
/** Verbs, by lemma, that stand in any sentence. */
const dull = new Set('say tell be have do make take go get come add ask see use'.split(' '));

export function said(article: DatedText, sentence: Sentence, cell: Cell, vector: Vector): Said {
  const meanings = new Map<string, Meaning>();
  const verbs: Meaning[] = [];
  const tokens = sentence.tokens.filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
  for (const token of tokens) {
    const meaning = meaningOf(token);
    if (!meaning.tells || dull.has(token.lemma)) continue;
    meanings.set(meaning.key, meaning);
    if (token.pos === 'VERB') verbs.push(meaning);
  }
  const figures = touching(article.figures, sentence);
  const quoted = touching(article.quotations, sentence).reduce(
    (sum, { start, end }) => sum + Math.min(end, sentence.end) - Math.max(start, sentence.start),
    0,
  );
  return {
    ...cell,
    vector,
    meanings,
    names: new Set([...meanings.keys()].filter(isName)),
    numbers: new Set(figures.map(({ value }) => value)),
    fates: new Set(figures.flatMap(({ fate }) => fate ?? [])),
    verbs,
    days: touching(article.times, sentence).flatMap((time) => article.moments[article.times.indexOf(time)] ?? []),
    stems: tokens.map(({ stem }) => stem),
    isQuoted: quoted > (sentence.end - sentence.start) / 2,
    isNegated: tokens.some(({ word }) => negation.test(word)),
  };
}
