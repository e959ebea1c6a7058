/** Parts a sentence into phrases by its parts of speech: noun phrases, with and without what hangs on them, and single verbs. Compares nothing. */
import type { Sentence, Token } from '../records.ts';

export interface Phrase {
  kind: 'noun' | 'verb';
  /** Indices into the words, `to` exclusive. */
  from: number;
  to: number;
  /** The noun or verb that the rest hangs on; behind it a noun phrase has its complements. */
  head: number;
}

const letters: Readonly<Record<string, string>> = {
  DET: 'D',
  ADJ: 'A',
  NOUN: 'N',
  PROPN: 'P',
  NUM: '#',
  VERB: 'V',
  AUX: 'X',
  ADV: 'R',
  CCONJ: 'C',
};
const possessive = /^(?:its|his|her|their|our|my|your)$/i;
/** Behind these a phrase may go on: "the war on the coast", "talks with the union"; behind a name only with "of". */
const behindNoun = /^(?:on|in|against|with|over)$/i;
const prepositions: Readonly<Record<string, string>> = { of: 'O', between: 'B' };
const quotationMark = /^["“”„‘«»‹›]$/;

const base = 'D?(?:R(?=[A#])|A-?|(?<=[DA])V(?=[AN])|[NP#]-?|[NP]s|C(?=[AV]N))*[NP]|D(?:A|V(?=A))*A(?=[IJO])';
const noun = new RegExp(base, 'g');
const complement = new RegExp(`(?<!P)(?:B(?:${base})C|J)(?:${base})|O(?:${base})`, 'y');
const mostComplements = 2;

/** The words of a sentence without its quotation marks, which part no phrase. */
export function wordsOf({ tokens }: Sentence): Token[] {
  return tokens.filter(({ word }) => !quotationMark.test(word));
}

function letterOf(token: Token, next: Token | undefined, last: Token | undefined): string {
  const { word, pos } = token;
  if (/^['’]s?$/.test(word)) return 's';
  if (word === '-' && last?.end === token.start && next?.start === token.end) return '-';
  if (pos === 'PRON') return possessive.test(word) ? 'D' : '.';
  if (pos === 'ADP') return behindNoun.test(word) ? 'J' : (prepositions[word.toLowerCase()] ?? 'I');
  return letters[pos] ?? '.';
}

/** All phrases in order; of a noun phrase with complements ("talks with the union in May") each shorter one, too. */
export function phrasesOf(words: readonly Token[]): Phrase[] {
  const row = words.map((token, i) => letterOf(token, words[i + 1], words[i - 1])).join('');
  const nouns = [...row.matchAll(noun)].flatMap((found): Phrase[] => {
    const [from, length] = [found.index, found[0].length];
    const ends = [from + length];
    for (let end = from + length; ends.length <= mostComplements; ends.push(end)) {
      complement.lastIndex = end;
      const more = complement.exec(row);
      if (!more) break;
      end += more[0].length;
    }
    return ends.map((to) => ({ kind: 'noun', from, to, head: from + length - 1 }));
  });
  const verbs = [...row.matchAll(/V/g)].map(({ index }): Phrase => ({ kind: 'verb', from: index, to: index + 1, head: index }));
  return [...nouns, ...verbs].sort((a, b) => a.from - b.from || a.to - b.to);
}
