/** Sentences and words of a text in a language that has no model: sentences by their marks, words by the grammar of its folder. The same text is parted alike by every engine, which Intl.Segmenter does not promise. */
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../languages/language.ts';
import type { Sentence, Token } from '../records.ts';

/** A stop with what closes behind it, then blanks and what may open a sentence. */
const stop = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([¿¡—–-]*[\p{Lu}\d])/gu;
const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*|\d+(?:[.,:]\d+)*|[^\s]/gu;
/** Before a stop so much is asked for an abbreviation. */
const reach = 12;
/** A word beyond this is no word. */
const longestWord = 80;

/** A paragraph beyond this is cut: such "paragraphs" are data or an attack, and time must stay linear. */
const longestPiece = 8_000;

/** Sentences of one part of the text; offsets count from the start of the article. */
export function segments(text: string, { start, end }: Span, index: number, grammar: Grammar): Sentence[] {
  const found: Sentence[] = [];
  for (let at = start; at < end; at += longestPiece) found.push(...read(text.slice(at, Math.min(end, at + longestPiece)), at, index, grammar));
  return found;
}

function read(piece: string, offset: number, part: number, grammar: Grammar): Sentence[] {
  const ends = [...piece.matchAll(stop)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isShort = match[0] === '.' && grammar.abbreviation.test(piece.slice(Math.max(0, end - reach), end));
    return isShort ? [] : [end];
  });
  const found: Sentence[] = [];
  let from = 0;
  for (const end of [...ends, piece.length]) {
    const tokens = tokensOf(piece.slice(from, end), offset + from, grammar);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last) found.push({ start: first.start, end: last.end, part, tokens });
    from = end;
  }
  return found;
}

function tokensOf(sentence: string, offset: number, grammar: Grammar): Token[] {
  const words = [...sentence.matchAll(word)];
  const tags = grammar.read(words.map((match) => match[0].slice(0, longestWord)));
  return words.map((match, i) => {
    const own = match[0].slice(0, longestWord);
    return {
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      word: match[0],
      stem: grammar.root(own),
      lemma: tags[i]?.lemma ?? own.toLowerCase(),
      pos: tags[i]?.pos ?? 'X',
    };
  });
}
