/** The words of a sentence with what our tables know of each, looked up once a word. Keeps what it has met before, decides nothing. */
import { kindOf, type Wording, wording } from '../../languages/english/happenings.ts';
import type { Sentence, Token } from '../../records.ts';

/** A word in its place. `code`: part of speech as a number, in an order that puts alike ones together; 0 stands for both ends of the sentence. */
export interface Word extends Wording {
  token: Token;
  code: number;
}

export const codes: Readonly<Record<string, number>> = Object.fromEntries(
  ['', 'PUNCT', 'CCONJ', 'SCONJ', 'PRON', 'ADV', 'AUX', 'PART', 'VERB', 'ADP', 'NUM', 'ADJ', 'DET', 'NOUN', 'PROPN'].map((pos, i) => [pos, i]),
);

const met = new Map<string, Wording>();
const kinds = new Map<string, number>();
/** Most words of a text have been met before; a folder of noise must not fill the memory. */
const most = 100_000;

export function wordingOf({ word, stem }: Token): Wording {
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size >= most) met.clear();
  const found = wording(word, stem);
  met.set(word, found);
  return found;
}

export function kind(lemma: string): number {
  const known = kinds.get(lemma);
  if (known !== undefined) return known;
  if (kinds.size >= most) kinds.clear();
  const found = kindOf(lemma.toLowerCase());
  kinds.set(lemma, found);
  return found;
}

export interface Words {
  tokens: readonly Token[];
  known: readonly Wording[];
  codes: Uint8Array;
}

export function wordsOf({ tokens }: Sentence): Words {
  const own = new Uint8Array(tokens.length);
  const known = new Array<Wording>(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    known[i] = wordingOf(token);
    own[i] = isVerbBehindModal(own, known, i, token) ? (codes.VERB ?? 0) : (codes[token.pos] ?? 0);
  }
  return { tokens, known, codes: own };
}

/** "will open", "must close": the tagger takes such verbs for adjectives or nouns. */
function isVerbBehindModal(own: Uint8Array, known: readonly Wording[], i: number, { pos }: Token): boolean {
  if (pos !== 'ADJ' && pos !== 'NOUN') return false;
  return own[i - 1] === codes.AUX && known[i - 1]?.clues.has('modal') === true && known[i]?.known === true;
}
