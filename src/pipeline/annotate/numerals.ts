/** Puts the words of a number together, as a text is read word by word: "twenty-four", "two thousand and six", "twenty-first". */
import type { Span } from '../../model/span.ts';
import { shape, unknownWord, type Vocabulary } from './time-letters.ts';

/** A gap, hyphen or "and" behind a number that may still turn out to be inside it. */
interface Kept extends Span {
  letter: string;
  isAnd: boolean;
}

export class Numerals {
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

  /** Whether a number has begun that the next word may go on with. */
  get isOpen(): boolean {
    return this.value !== null;
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
