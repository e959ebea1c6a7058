/** Which word of a given span names the happening, and the name and senses under which it is compared. Looks at words alone, never at what the sentence tells. */
import { stemmer } from 'stemmer';
import type { Span } from '../../../model/span.ts';
import { family, isLight, isParticle, senses } from '../../languages/english/predicates.ts';
import type { Sentence, Token } from '../../records.ts';

export interface Head {
  /** Index of the word in its sentence. */
  at: number;
  token: Token;
  /** Lemma of the word in lower case. */
  lemma: string;
  /** Family of the stem ("death", "died" and "dies" share one); with its particle where one follows ("take_over"). */
  name: string;
  /** Lines of related words in which the name stands. */
  senses: readonly number[];
  isVerb: boolean;
}

/** The happening of a span: of a verb and its object the verb, unless that is light ("take place"); of a noun phrase the last noun before its preposition. */
export function headOf(sentence: Sentence, span: Span): Head | null {
  const first = sentence.tokens.findIndex((token) => token.end > span.start);
  if (first < 0) return null;
  let last = first;
  while (last + 1 < sentence.tokens.length && (sentence.tokens[last + 1] as Token).start < span.end) last++;
  const at = chosen(sentence.tokens, first, last);
  const token = sentence.tokens[at];
  if (!token) return null;
  const isVerb = token.pos === 'VERB' || token.pos === 'AUX';
  const lemma = token.lemma.toLowerCase();
  const name = named(sentence.tokens, at, lemma);
  return { at, token, lemma, name, senses: senses(name), isVerb };
}

function chosen(tokens: readonly Token[], first: number, last: number): number {
  const places = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const pos = (i: number) => tokens[i]?.pos ?? '';
  const verb = places.find((i) => pos(i) === 'VERB' && !/ing$/i.test(tokens[i]?.word ?? '')) ?? places.find((i) => pos(i) === 'VERB');
  const end = places.find((i) => i > first && (pos(i) === 'ADP' || pos(i) === 'PART')) ?? last + 1;
  const noun = places.filter((i) => i < end && /^(?:NOUN|PROPN)$/.test(pos(i))).at(-1);
  if (verb !== undefined && verb === first && !(isLight(tokens[verb]?.lemma ?? '') && noun !== undefined && noun > verb)) return verb;
  return noun ?? verb ?? places.find((i) => /^(?:ADJ|ADV|AUX|NUM|PRON)$/.test(pos(i))) ?? first;
}

/** With its particle if the two together are known or the verb alone says little. */
function named(tokens: readonly Token[], at: number, lemma: string): string {
  const token = tokens[at] as Token;
  const alone = family(stemOf(token, lemma));
  const next = tokens[at + 1];
  if (token.pos !== 'VERB' || !next || !isParticle(next.word.toLowerCase())) return alone;
  const both = `${alone}_${next.word.toLowerCase()}`;
  return senses(both).length > 0 || isLight(lemma) ? both : alone;
}

/** The stem of the lemma for verbs, whose forms may be irregular; of the word otherwise. */
function stemOf(token: Token, lemma: string): string {
  return token.pos === 'VERB' ? stemmer(lemma) : token.stem;
}
