/** Sentences and words of an English text with parts of speech and lemmas, by wink-nlp and its small web model (MIT). The only file that knows that library. */
import { stemmer } from 'stemmer';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence } from 'wink-nlp';
import type { Part } from '../../model/article.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence, Token } from '../records.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** A paragraph beyond this is cut for the reader of words: such "paragraphs" are data or an attack, and time must stay linear. */
const longestPiece = 8_000;
/** A word beyond this is no word. */
const longestWord = 80;

/** Most words of a text have been met before. */
const stems = new Map<string, string>();
const mostStems = 100_000;

export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= mostStems) stems.clear();
  const found = stemOf(word);
  stems.set(word, found);
  return found;
}

function stemOf(word: string): string {
  const folded = fold(word).replace(/'s?$/, '');
  return folded.length > longestWord ? folded.slice(0, longestWord) : stemmer(folded);
}

/** Sentences of one part of the text; offsets count from the start of the article. */
export function sentences(text: string, part: Part, index: number): Sentence[] {
  const found: Sentence[] = [];
  for (let start = part.start; start < part.end; start += longestPiece)
    found.push(...read(text, start, Math.min(part.end, start + longestPiece), index));
  return found;
}

function read(text: string, start: number, end: number, part: number): Sentence[] {
  const piece = text.slice(start, end);
  if (piece.length >= 2000 && /[^\s]{2000}/.test(piece)) return [{ start, end, part, tokens: [] }];
  const document = nlp.readDoc(piece);
  const words = document.tokens().out(its.value) as string[];
  const tags = document.tokens().out(its.pos) as string[];
  const lemmas = document.tokens().out(its.lemma as Parameters<ReturnType<typeof document.tokens>['out']>[0]) as string[];
  const tokens: Token[] = [];
  const bounds: number[] = [];
  let at = 0;
  words.forEach((word, i) => {
    const found = piece.indexOf(word, at);
    bounds.push(tokens.length);
    if (found < 0 || word.trim() === '') return;
    tokens.push({
      start: start + found,
      end: start + found + word.length,
      word,
      stem: stem(word),
      lemma: lemmas[i] ?? word.toLowerCase(),
      pos: tags[i] ?? 'X',
    });
    at = found + word.length;
  });
  const result: Sentence[] = [];
  document.sentences().each((sentence: ItemSentence) => {
    const [first, last] = sentence.out(its.span) as unknown as [number, number];
    const own = tokens.slice(bounds[first] ?? 0, bounds[last + 1] ?? tokens.length);
    const [head, tail] = [own[0], own.at(-1)];
    if (head && tail) result.push({ start: head.start, end: tail.end, part, tokens: own });
  });
  return joinBroken(text, result);
}

/** Puts together what was parted inside a quotation mark or behind an abbreviation: a piece that starts in lower case or with a closing mark alone. */
function joinBroken(text: string, pieces: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const opens = text.slice(piece.start, piece.start + 2);
    if (last && (/^[\p{Ll}”’»)\],;]/u.test(opens) || piece.tokens.every((token) => token.pos === 'PUNCT'))) {
      joined[joined.length - 1] = { ...last, end: piece.end, tokens: [...last.tokens, ...piece.tokens] };
    } else joined.push(piece);
  }
  return joined;
}
