/** The letters that stand for the words of a language and for the shapes of its numbers, by which the rules for times are patterns. Reads no text. */
import type { Language, WordValue } from '../languages/language.ts';

/** Letters of the private use area: numbers by shape first, then the words of the language. */
export const shape = {
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
export const [unknownWord, unknownName] = ['x', 'X'];
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
  /** The letter of a word as it stands in the text; null where it may be part of a number. */
  letterIn: (word: string) => string | null;
}

/** Most words of a text have been met before; so many are remembered. */
const mostMet = 100_000;

function letterIn(language: Language, plain: ReadonlyMap<string, string>, capital: ReadonlyMap<string, string>): Vocabulary['letterIn'] {
  const met = new Map<string, string | null>();
  const found = (word: string): string | null => {
    const lower = word.toLowerCase();
    if (language.words.n?.has(lower)) return null;
    const isName = word.charCodeAt(0) !== lower.charCodeAt(0);
    return (isName ? capital.get(lower) : undefined) ?? plain.get(lower) ?? (isName ? unknownName : unknownWord);
  };
  return (word) => {
    const known = met.get(word);
    if (known !== undefined) return known;
    if (met.size >= mostMet) met.clear();
    const letter = found(word);
    met.set(word, letter);
    return letter;
  };
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
    letterIn: letterIn(language, plain, capital),
  };
}
