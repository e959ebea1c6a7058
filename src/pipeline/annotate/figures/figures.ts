/** Reads the figures of an article: numbers that count something, with their bound, what is counted, what befell it and who says so. Dates, names and addresses that hold digits are no figures. */
import type { Quotation } from '../../../model/quotation.ts';
import type { Span } from '../../../model/span.ts';
import { touching } from '../../../text/spans.ts';
import type { RawFigure, Sentence, Token } from '../../records.ts';
import { countedBehind, countedByNumberOf } from './counted.ts';
import { fateOf } from './fate.ts';
import { isNoFigure, type Seen } from './no-figures.ts';
import { type NumberFound, numbers } from './numbers.ts';
import { onlyVoice, sayer, type Voices, voicesOf } from './sayer.ts';

/** What else is known of the text when its figures are read. */
export interface Known {
  /** Places of time expressions: no number in them counts anything. */
  times: readonly Span[];
  quotations: readonly Quotation[];
}

/** Figures of sentences that follow each other, in order. */
export function figures(text: string, sentences: readonly Sentence[], known: Known): RawFigure[] {
  return sentences.flatMap((sentence, i) => {
    const found = numbers(text.slice(sentence.start, sentence.end));
    if (found.length === 0) return [];
    const before = sentences[i - 1];
    const carried = before && before.part === sentence.part ? onlyVoice(voicesOf(text, before, null)) : null;
    const voices = voicesOf(text, sentence, carried);
    return found.flatMap((number) => figure(text, sentence, number, voices, known));
  });
}

function figure(text: string, sentence: Sentence, number: NumberFound, voices: Voices, known: Known): RawFigure[] {
  const { tokens } = sentence;
  const place = { start: sentence.start + number.start, end: sentence.start + number.end };
  if (touching(known.times, place).length > 0) return [];
  const first = tokens.findIndex(({ end }) => end > place.start);
  const after = tokens.findIndex(({ start }) => start >= place.end);
  const next = after < 0 ? tokens.length : after;
  const behind = untimed(countedWith(tokens, next, number), known);
  const seen: Seen = {
    sentence: text.slice(sentence.start, sentence.end),
    number,
    tokens,
    first,
    next,
    phrase: behind,
    isBehindTime: isTime(known, tokens[first - 1]),
  };
  if (isNoFigure(seen)) return [];
  const phrase = behind.length > 0 || number.money !== '' || number.percent ? behind : countedByNumberOf(tokens, first);
  const [head, last] = [phrase[0], phrase.at(-1)];
  return [
    {
      ...place,
      value: number.value,
      bound: number.bound,
      of: head && last ? { start: head.start, end: last.end } : null,
      says: sayer(text, voices, touching(known.quotations, place)[0], sentence, place),
      fate: fateOf({ ...seen, phrase }),
    },
  ];
}

/** "eight and fourteen percent", "two or three boats": the first counts what the last does. */
function countedWith(tokens: readonly Token[], next: number, number: NumberFound): Token[] {
  const behind = countedBehind(tokens, next, number);
  const isJoined = behind.length === 0 && /^(?:and|or|to|-|–)$/i.test(tokens[next]?.word ?? '') && tokens[next + 1]?.pos === 'NUM';
  return isJoined ? countedBehind(tokens, next + 2, number) : behind;
}

/** "rose to six Friday": what is counted ends where a time begins. */
function untimed(phrase: readonly Token[], known: Known): readonly Token[] {
  const end = phrase.findIndex((token) => isTime(known, token));
  return end < 0 ? phrase : phrase.slice(0, end);
}

const isTime = ({ times }: Known, token: Token | undefined): boolean => token !== undefined && touching(times, token).length > 0;
