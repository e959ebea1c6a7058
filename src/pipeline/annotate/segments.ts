/** Sentences and words of a text in a language that has no model: sentences by their marks, words by the grammar of its folder. The same text is parted alike by every engine, which Intl.Segmenter does not promise. */
import type { Part } from '../../model/article.ts';
import type { Grammar } from '../languages/language.ts';
import type { Sentence, Token } from '../records.ts';

/** A stop with what closes behind it, then blanks and what may open a sentence. */
const stop = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([¿¡—–-]*[\p{Lu}\d])/gu;
const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*|\d+(?:[.,:]\d+)*|[^\s]/gu;
/** Before a stop so much is asked for an abbreviation. */
const reach = 12;
/** A word beyond this is no word. */
const longestWord = 80;

/** Offsets count from the start of the article. */
export function segments(text: string, part: Part, index: number, grammar: Grammar): Sentence[] {
  const piece = text.slice(part.start, part.end);
  const ends = [...piece.matchAll(stop)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isShort = match[0] === '.' && grammar.abbreviation.test(piece.slice(Math.max(0, end - reach), end));
    return isShort ? [] : [end];
  });
  const found: Sentence[] = [];
  let from = 0;
  for (const end of [...ends, piece.length]) {
    const tokens = tokensOf(piece.slice(from, end), part.start + from, grammar);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last) found.push({ start: first.start, end: last.end, part: index, tokens });
    from = end;
  }
  return found;
}

function tokensOf(sentence: string, offset: number, grammar: Grammar): Token[] {
  const words = [...sentence.matchAll(word)];
  const tags = grammar.read(words.map((match) => match[0]));
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
