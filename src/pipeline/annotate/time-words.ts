/** Turns a text into one letter a word, so that the rules for times are patterns over words of a language, and long texts are read in one pass a rule. Reads no meaning. */
import type { Span } from '../../model/span.ts';
import type { Language, WordValue } from '../languages/language.ts';

/** A text by words: one character of `code` for each word, number, mark or gap; `starts` and `ends` are its place (UTF-16), `numbers` what a number amounts to. */
export interface Coded {
  code: string;
  starts: readonly number[];
  ends: readonly number[];
  numbers: ReadonlyMap<number, number>;
}

/** Letters of the private use area: numbers by shape first, then the words of the language. */
const shape = {
  oneDigit: '\ue000',
  leadingZero: '\ue001',
  toTwelve: '\ue002',
  toTwentyThree: '\ue003',
  toThirtyOne: '\ue004',
  toFiftyNine: '\ue005',
  toNinetyNine: '\ue006',
  doubleZero: '\ue007',
  year: '\ue008',
  otherNumber: '\ue009',
  wordSmall: '\ue00a',
  wordLarge: '\ue00b',
  wordYear: '\ue00c',
  nthDay: '\ue00d',
  nthLarge: '\ue00e',
  decade: '\ue00f',
  shortDecade: '\ue010',
  twentyFour: '\ue011',
} as const;
const firstWord = 0xe100;
const [unknownWord, unknownName] = ['x', 'X'];
/** Any word or number. */
export const anyWord = '\ue000-\uf8ffxX';

const days = shape.oneDigit + shape.leadingZero + shape.toTwelve + shape.toTwentyThree + shape.twentyFour + shape.toThirtyOne;
const twoDigits =
  shape.leadingZero +
  shape.toTwelve +
  shape.toTwentyThree +
  shape.twentyFour +
  shape.toThirtyOne +
  shape.toFiftyNine +
  shape.toNinetyNine +
  shape.doubleZero;
const words = shape.wordSmall + shape.wordLarge + shape.wordYear;
export const anyNumber = shape.oneDigit + twoDigits + shape.year + shape.otherNumber;

/** Classes of numbers that every language has. */
const numberClasses: Readonly<Record<string, string>> = {
  day: days + shape.nthDay,
  /** A day in figures or spelled out. */
  daynumber: days + shape.nthDay + shape.wordSmall,
  mon: shape.oneDigit + shape.leadingZero + shape.toTwelve,
  hour: shape.oneDigit + shape.leadingZero + shape.toTwelve + shape.toTwentyThree + shape.doubleZero,
  minute: shape.leadingZero + shape.toTwelve + shape.toTwentyThree + shape.twentyFour + shape.toThirtyOne + shape.toFiftyNine + shape.doubleZero,
  year: shape.year + shape.wordYear,
  yy: twoDigits,
  n: anyNumber + words,
  nth: shape.nthDay + shape.nthLarge,
  nthday: shape.nthDay,
  decades: shape.decade + shape.shortDecade,
};

/** A language's words with their letters. `capital`: those that count only with a capital. */
export interface Vocabulary {
  language: Language;
  plain: ReadonlyMap<string, string>;
  capital: ReadonlyMap<string, string>;
  /** The letters of a class, for a set in a pattern. */
  lettersOf: (name: string) => string;
  letterOf: (word: string) => string;
  valueOf: (name: string, word: string) => WordValue | undefined;
}

/** `literals` are the bare words of the rules. */
export function vocabulary(language: Language, literals: ReadonlySet<string>): Vocabulary {
  const [plain, capital] = [new Map<string, string>(), new Map<string, string>()];
  let next = firstWord;
  const letter = (words: Map<string, string>, word: string) => {
    const known = words.get(word);
    if (known) return known;
    const fresh = String.fromCharCode(next++);
    words.set(word, fresh);
    return fresh;
  };
  const classes = new Map<string, string>(Object.entries(numberClasses));
  for (const [name, words] of Object.entries(language.words)) {
    let letters = classes.get(name) ?? '';
    for (const word of words.keys()) letters += letter(language.capital.has(name) ? capital : plain, word);
    classes.set(name, letters);
  }
  for (const word of literals) letter(plain, word);
  // A capitalised word of a capital class may be any of its meanings ("May", "Second").
  for (const [name, words] of Object.entries(language.words)) {
    if (language.capital.has(name)) continue;
    for (const word of words.keys()) if (capital.has(word)) classes.set(name, (classes.get(name) ?? '') + (capital.get(word) ?? ''));
  }
  return {
    language,
    plain,
    capital,
    lettersOf: (name) => {
      const letters = classes.get(name);
      if (letters === undefined) throw new Error(`The rules of "${language.id}" name the class {${name}}, which its words do not have.`);
      return letters;
    },
    letterOf: (word) => (plain.get(word) ?? '') + (capital.get(word) ?? ''),
    valueOf: (name, word) => language.words[name]?.get(word),
  };
}

const pieces =
  /(?<gap>\s+)|(?<big>\d{1,3}(?:[,.]\d{3})+(?!\d)|(?<!\d\.)\d+\.\d+(?!\.?\d|\s?[ap]\.?\s?m(?!\p{L})))|(?<nth>\d+(?:st|nd|rd|th|\.?[ºª°])(?![\p{L}\d]))|(?<dec>\d{1,3}0['’]?s(?![\p{L}\d]))|(?<digits>\d+)|(?<dotted>(?<!\p{L})(?:[ap]\.\s?m\.?|[ap]m|b\.\s?c\b\.?(?:\s?e\.)?|a\.\s?c\.|a\.\s?d\.|d\.\s?c\.)(?!\p{L}))|(?<word>\p{L}[\p{L}\p{M}]*)|(?<mark>.)/gisu;

const marks: Readonly<Record<string, string>> = { '–': '-', '—': '-', '‐': '-', '‑': '-', '’': "'", '‘': "'", ʼ: "'" };

/** The words of the stretches of a text, in order; between two stretches, and at an empty line, stands a line break. */
export function coded(text: string, stretches: readonly Span[], vocabulary: Vocabulary): Coded {
  const { plain, capital } = vocabulary;
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
    for (const match of text.slice(from, to).matchAll(pieces)) {
      const start = from + match.index;
      const end = start + match[0].length;
      const { gap, big, nth, dec, digits, dotted, word } = match.groups ?? {};
      if (word !== undefined) {
        const lower = word.toLowerCase();
        if (numerals.take(lower, start, end)) continue;
        const isName = word.charCodeAt(0) !== lower.charCodeAt(0);
        numerals.flush();
        push((isName ? capital.get(lower) : undefined) ?? plain.get(lower) ?? (isName ? unknownName : unknownWord), start, end);
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
      else if (dotted !== undefined) push(plain.get(dotted.toLowerCase().replace(/[.\s]/g, '')) ?? unknownWord, start, end);
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

/** A gap, hyphen or "and" behind a number that may still turn out to be inside it. */
interface Kept extends Span {
  letter: string;
  isAnd: boolean;
}

/** Puts numerals together: "twenty-four", "two thousand and six", "twenty-first". */
class Numerals {
  private value: number | null = null;
  private isNth = false;
  private start = 0;
  private end = 0;
  private pending: Kept[] = [];
  private readonly vocabulary: Vocabulary;
  private readonly push: (letter: string, start: number, end: number, number?: number) => void;

  constructor(vocabulary: Vocabulary, push: (letter: string, start: number, end: number, number?: number) => void) {
    this.vocabulary = vocabulary;
    this.push = push;
  }

  /** Whether the word is a part of a number. */
  take(word: string, start: number, end: number): boolean {
    const { words } = this.vocabulary.language;
    const own = words.n?.get(word);
    const nth = own === undefined ? words.nth?.get(word) : undefined;
    const value = Number(own ?? nth);
    if (own === undefined && (nth === undefined || this.value === null)) {
      if (this.value !== null && this.pending.length === 1 && words.numeralAnd?.has(word)) {
        this.pending.push({ letter: this.vocabulary.plain.get(word) ?? unknownWord, start, end, isAnd: true });
        return true;
      }
      return false;
    }
    if (this.value === null) {
      this.begin(value, start, end);
      return true;
    }
    const sum = this.pending.length > 0 && !this.isNth ? together(this.value, value) : null;
    if (sum === null) {
      this.flush();
      if (nth !== undefined) return false;
      this.begin(value, start, end);
      return true;
    }
    [this.value, this.isNth, this.end, this.pending] = [sum, nth !== undefined, end, []];
    return true;
  }

  private begin(value: number, start: number, end: number): void {
    [this.value, this.isNth, this.start, this.end, this.pending] = [value, false, start, end, []];
  }

  /** Whether a gap or hyphen may stand inside a number; it is kept until one knows. */
  gap(letter: string, start: number, end: number): boolean {
    const inside = this.pending.length === 0 || (this.pending.length === 2 && this.pending[1]?.isAnd === true);
    if (this.value === null || letter === '\n' || !inside) return false;
    this.pending.push({ letter, start, end, isAnd: false });
    return true;
  }

  flush(): void {
    if (this.value === null) return;
    const value = this.value;
    this.push(
      this.isNth
        ? value <= 31
          ? shape.nthDay
          : shape.nthLarge
        : value >= 1000 && value < 2200
          ? shape.wordYear
          : value <= 31
            ? shape.wordSmall
            : shape.wordLarge,
      this.start,
      this.end,
      value,
    );
    const kept = this.pending;
    this.value = null;
    this.pending = [];
    for (const one of kept) this.push(one.letter, one.start, one.end);
  }
}

/** "twenty" and "four" are 24, "two" and "thousand" 2000, "two thousand" and "six" 2006; null where they make no number. */
function together(a: number, b: number): number | null {
  if ((b === 100 || b === 1000) && a < b) return a * b;
  if (a >= 1000 && a % 1000 === 0 && b < 1000) return a + b;
  if (a >= 100 && a % 100 === 0 && b < 100) return a + b;
  return a % 100 >= 20 && a % 10 === 0 && b < 10 ? a + b : null;
}
