/** Turns a text into one letter a word, so that the rules for times are patterns over words of a language, and long texts are read in one pass a rule. Reads no meaning. */
import type { Span } from '../../model/span.ts';
import { Numerals } from './numerals.ts';
import { shape, unknownWord, type Vocabulary } from './time-letters.ts';

/** A text by words: one character of `code` for each word, number, mark or gap; `starts` and `ends` are its place (UTF-16), `numbers` what a number amounts to. */
export interface Coded {
  code: string;
  starts: readonly number[];
  ends: readonly number[];
  numbers: ReadonlyMap<number, number>;
}

const pieces =
  /(?<gap>\s+)|(?<big>\d{1,3}(?:[,.]\d{3})+(?!\d)|(?<!\d\.)\d+\.\d+(?!\.?\d|\s?[ap]\.?\s?m(?!\p{L})))|(?<nth>\d+(?:st|nd|rd|th|\.?[ºª°])(?![\p{L}\d]))|(?<dec>\d{1,3}0['’]?s(?![\p{L}\d]))|(?<digits>\d+)|(?<dotted>(?<!\p{L})(?:[ap]\.\s?m\.?|[ap]m|b\.\s?c\b\.?(?:\s?e\.)?|a\.\s?c\.|a\.\s?d\.|d\.\s?c\.)(?!\p{L}))|(?<word>\p{L}[\p{L}\p{M}]*)|(?<mark>.)/gisu;

/** ASCII but for white space and control characters. */
function isPrinted(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/** What may be short for a time or an era: "a.m.", "BC". */
const mayBeShort = (text: string, start: number, end: number) => end - start < 3 && 'abdpABDP'.includes(text.charAt(start));

/** Where a word of ASCII letters ends; `at` itself where none begins, or none that is sure to be just that. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) >= 0x7f || mayBeShort(text, at, end) ? at : end;
}

const marks: Readonly<Record<string, string>> = { '–': '-', '—': '-', '‐': '-', '‑': '-', '’': "'", '‘': "'", ʼ: "'" };

/** The words of the stretches of a text, in order; between two stretches, and at an empty line, stands a line break. */
export function coded(text: string, stretches: readonly Span[], vocabulary: Vocabulary): Coded {
  const [code, starts, ends]: [string[], number[], number[]] = [[], [], []];
  const numbers = new Map<number, number>();
  const push = (letter: string, start: number, end: number, number?: number) => {
    if (number !== undefined) numbers.set(code.length, number);
    code.push(letter);
    starts.push(start);
    ends.push(end);
  };
  for (const { start: from, end: to } of stretches) {
    const numerals = new Numerals(vocabulary, push);
    const stretch = text.slice(from, to);
    const takeWord = (word: string, start: number) => {
      const letter = vocabulary.letterIn(word);
      if ((letter === null || numerals.isOpen) && numerals.take(word.toLowerCase(), start, start + word.length)) return;
      numerals.flush();
      push(letter ?? unknownWord, start, start + word.length);
    };
    for (let at = 0; at < stretch.length; ) {
      // Most of a text are plain words with one space behind; these need no pattern.
      const behind = plainWordEnd(stretch, at);
      if (behind > at) {
        takeWord(stretch.slice(at, behind), from + at);
        at = behind;
        continue;
      }
      const isBlank = stretch.charCodeAt(at) === 0x20 && isPrinted(stretch.charCodeAt(at + 1));
      if (isBlank) {
        if (!numerals.gap(' ', from + at, from + at + 1)) {
          numerals.flush();
          push(' ', from + at, from + at + 1);
        }
        at++;
        continue;
      }
      pieces.lastIndex = at;
      const match = pieces.exec(stretch);
      if (!match) break;
      at = match.index + match[0].length;
      const start = from + match.index;
      const end = from + at;
      const { gap, big, nth, dec, digits, dotted, word } = match.groups ?? {};
      if (word !== undefined) {
        takeWord(word, start);
        continue;
      }
      if (gap !== undefined ? numerals.gap(/\n\s*\n/.test(gap) ? '\n' : ' ', start, end) : match[0] === '-' && numerals.gap('-', start, end))
        continue;
      numerals.flush();
      if (gap !== undefined) push(/\n\s*\n/.test(gap) ? '\n' : ' ', start, end);
      else if (digits !== undefined) push(digitShape(digits), start, end, Number(digits));
      else if (big !== undefined) push(shape.otherNumber, start, end, Number(big.replace(/[,.](?=\d{3}(?!\d))/g, '')));
      else if (nth !== undefined) push(Number.parseInt(nth, 10) <= 31 ? shape.nthDay : shape.nthLarge, start, end, Number.parseInt(nth, 10));
      else if (dec !== undefined) push(/^\d\d\D/.test(dec) ? shape.shortDecade : shape.decade, start, end, Number.parseInt(dec, 10));
      else if (dotted !== undefined) push(vocabulary.plain.get(dotted.toLowerCase().replace(/[.\s]/g, '')) ?? unknownWord, start, end);
      else push(marks[match[0]] ?? match[0].charAt(0), start, end);
    }
    numerals.flush();
    push('\n', to, to);
  }
  return { code: code.join(''), starts, ends, numbers };
}

function digitShape(digits: string): string {
  const value = Number(digits);
  if (digits.length === 1) return value === 0 ? shape.otherNumber : shape.oneDigit;
  if (digits.length === 2) {
    if (value === 0) return shape.doubleZero;
    if (value < 10) return shape.leadingZero;
    if (value <= 12) return shape.toTwelve;
    if (value <= 23) return shape.toTwentyThree;
    if (value === 24) return shape.twentyFour;
    return value <= 31 ? shape.toThirtyOne : value <= 59 ? shape.toFiftyNine : shape.toNinetyNine;
  }
  return digits.length === 4 && value >= 1000 && value < 2200 ? shape.year : shape.otherNumber;
}
