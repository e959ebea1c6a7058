/** What the reading of times knows of a language: its words by class, its rules, and the words that change a time's side. A language is data; nothing here reads a text. */
import type { TimeExpression, TimeMeaning } from '../records.ts';

/** What a word stands for in a rule: a number, or a name of ours. */
export type WordValue = number | string;

/** Values of the groups that a form has matched; `undefined` where an optional group is absent. */
export type Values = Readonly<Record<string, WordValue | undefined>>;

/** The words around an expression, up to 40 characters either side, and the expression itself. */
export interface Around {
  before: string;
  after: string;
  words: string;
}

export interface TimeRule {
  id: string;
  /**
   * A pattern over words. `{m:month}` is a word of the class `month` whose value is read as `m`; `{month}` alone is not read; bare letters are that
   * word; a space is white space, `~` white space or a hyphen, `-` a hyphen or dash; `( ) ? | (?<from> ) (?<to> )` are those of a regular expression.
   */
  form: string;
  /** What the words mean; null: no time after all, `'nothing'`: no time, nor for any later rule. */
  read: (values: Values, around: Around) => TimeMeaning | null | 'nothing';
}

/** Class of a word by the names of Universal Dependencies, and its lemma. Verbs of saying have the lemma `say` in every language; a verb that is its own lemma tells of nothing done. */
export interface Tag {
  pos: string;
  lemma: string;
}

/** How a language without a model has its sentences and words read. */
export interface Grammar {
  /** One tag a word of the sentence. */
  read: (words: readonly string[]) => readonly Tag[];
  /** By which words are compared. */
  root: (word: string) => string;
  /** Ends with a full stop that ends no sentence. */
  abbreviation: RegExp;
}

export interface Language {
  /** BCP 47. */
  id: string;
  /** Little words, frequent in this language and rare in the others, by which a text is known. */
  marks: ReadonlySet<string>;
  /** Words in lower case by class. Classes of digits are built in: `day` 1–31, `mon` 1–12, `hour`, `minute`, `year` (1000–2199), `yy`, `n` any number, `nth` ("3rd"), `decades` ("1990s", "90s"). */
  words: Readonly<Record<string, ReadonlyMap<string, WordValue>>>;
  /** Classes whose words count only with a capital letter ("March", "Sunday"). */
  capital: ReadonlySet<string>;
  /** Short forms that keep a full stop ("Oct."). */
  abbreviations: ReadonlySet<string>;
  /** Asked in order; a later rule never takes words that an earlier one has taken. */
  rules: readonly TimeRule[];
  /** What the words just before a time say of it. */
  sides: readonly (readonly [RegExp, Exclude<TimeExpression['side'], null>])[];
  /** A time that opens with an hour: what was done before or after it was done on its day. */
  hour: RegExp;
  /** Words that make what was "not … until" a time begin at it. */
  onset: RegExp;
  approximate: { before: RegExp; inside: RegExp };
  fresh: RegExp;
  /** A clause with these words speaks of what is to come. */
  ahead: RegExp;
  /** Words behind which a time with "since" only measures a distance ("the highest"). */
  measured: RegExp;
  /** Words that end just before the name of a place. */
  placed: RegExp;
  /** A whole word or mark that parts two clauses. */
  joints: RegExp;
  /** Absent where the library of annotate has a model. */
  grammar?: Grammar;
}
