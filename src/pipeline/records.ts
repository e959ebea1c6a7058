/** What is handed from stage to stage. Each stage adds fields and changes none. All offsets are UTF-16 code units into `text`. */

import type { Part } from '../model/article.ts';
import type { Corrected } from '../model/corrections.ts';
import type { Detail, Kind, Origin, Passage, Place, State, Statement } from '../model/event.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Figure, FigurePair, Sum } from '../model/figure.ts';
import type { Moment } from '../model/moment.ts';
import type { Quotation, Utterance } from '../model/quotation.ts';
import type { ArticleId, Excerpt, Span } from '../model/span.ts';
import type { Slot } from '../model/wording.ts';
import type { Vector } from '../text/vector.ts';

/** A decoded file. `given`: what is known beside the text: a date, or the days that a person who checked it gave, which outrank the stated one; and a publisher, by which house paragraphs are known. */
export interface Source {
  file: string;
  text: string;
  given?: { date?: string; days?: { earliest: string; latest: string }; publisher?: string };
}

/** A day that an article states as its own date. `note` is set where the words are no sound day. */
export interface StatedDate {
  span: Span;
  earliest: string;
  latest: string;
  rule: 'date/stated' | 'date/ambiguous-numeric' | 'date/checked';
  updated: boolean;
}

/** After clean: the parts of the text and what the article says of itself. */
export interface CleanArticle {
  id: ArticleId;
  source: Source;
  text: string;
  parts: readonly Part[];
  title: Span | null;
  publisher: Span | null;
  byline: Span | null;
  agencies: readonly Span[];
  dateline: Span | null;
  /** The whole of the dateline, with day, agency and dash; its day is that of writing. */
  opening: Span | null;
  dates: readonly StatedDate[];
  url: string | null;
  warnings: readonly string[];
}

export type PartOfSpeech = string;

/** A word or mark. `stem` is the folded Porter stem, by which words are compared. */
export interface Token extends Span {
  word: string;
  stem: string;
  lemma: string;
  pos: PartOfSpeech;
}

export interface Sentence extends Span {
  /** Index of its part in `parts`. */
  part: number;
  tokens: readonly Token[];
}

/** Fields that the words name; what is missing is to be worked out in link. Months 1 to 12; year 0 is 1 BCE. */
export interface DateFields {
  year?: number;
  month?: number;
  day?: number;
  /** The weekday that stands beside the day, by which a missing year is known (0 Sunday). */
  weekday?: number;
  /** "of last year": years from the one of publication. */
  yearShift?: number;
  /** "last October", "next March": on which side of publication it lies. */
  toward?: 'past' | 'future';
  /** The week in which the day lies. */
  wholeWeek?: true;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Units of time, by their letters in ISO 8601 durations where it has one. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** Days of the year that have a name: on a fixed day, on the n-th weekday of a month (-1: the last) or so many days behind it, so many days from Easter Sunday. */
export type NamedDay = { month: number; day: number } | { month: number; weekday: number; nth: number; plus?: number } | { fromEaster: number };

/** What a time expression says, before anyone knows when the article was written. */
export type TimeMeaning =
  | { kind: 'date'; date: DateFields; clock?: string }
  | { kind: 'range'; from: DateFields; to: DateFields }
  | { kind: 'season'; season: Season; year?: number; shift?: number }
  /** The n-th quarter or half of a year; without year or shift the one nearest to publication. */
  | { kind: 'part-of-year'; unit: 'quarter' | 'half'; nth: number; year?: number; shift?: number }
  | { kind: 'decade'; year: number }
  /** The n-th century; -5 is the fifth before the common era. */
  | { kind: 'century'; nth: number }
  /** `weeks`: of the week so many from the one of writing ("Friday of last week"); `running`: of the time last spoken of ("the following Monday", "that Monday"). */
  | { kind: 'weekday'; weekday: number; shift: 'last' | 'next' | 'this' | null; weeks?: number; running?: true; clock?: string }
  | { kind: 'named-day'; day: NamedDay; year?: number; shift?: number }
  /** So many units from the day of writing; `unit` also gives the precision ("last month": month, -1); `byTense`: the last or the coming one, as the tense says ("over the weekend"). */
  | { kind: 'shift'; unit: TimeUnit; count: number; byTense?: true; clock?: string }
  /** So many units from the time last spoken of ("the same day": 0); `inSentence`: only if the same sentence names it ("on Thursday, two days after …": -2). */
  | { kind: 'anchor'; unit: TimeUnit; count: number; inSentence?: true; clock?: string; date?: DateFields }
  /** Points somewhere without a place on the calendar: "now", "recently", "the future". */
  | { kind: 'reference'; to: 'past' | 'present' | 'future' }
  /** A length of time (ISO 8601 duration, X where the number is open): "three days", "several weeks". */
  | { kind: 'duration'; length: string }
  /** A time that comes back: "every Tuesday", "daily". */
  | { kind: 'set'; of: string };

export interface TimeExpression extends Span {
  rule: string;
  meaning: TimeMeaning;
  /** The word before it that changes the side: "since", "by", "before", …; `than` only compares with it; null where it stands plain. */
  side: 'since' | 'until' | 'before' | 'after' | 'than' | null;
  approximate: boolean;
  /** "earlier on …": said on that very day. */
  fresh: boolean;
  /** The words of either end of a range. */
  ends?: readonly [Span, Span];
}

/** Whether the words name a place on the calendar; a length, a time that comes back, or "now" does not. */
export function isOnCalendar({ meaning }: TimeExpression): boolean {
  return meaning.kind !== 'duration' && meaning.kind !== 'set' && meaning.kind !== 'reference';
}

/** A figure as the text has it, before anyone knows to which day it counts. */
export type RawFigure = Omit<Figure, 'asOf'>;

/** A run of capitalised words, with the folded form by which it is compared. */
export interface Name extends Span {
  key: string;
}

/** How a happening is told: as done, as to come, as not so, as only possible or wished, or as alleged. */
export type Status = 'happened' | 'announced' | 'denied' | 'conditional' | 'rumoured';

/** A word for something that comes about, with the phrases around it that say who, to whom, where and when; null where the clause does not say. */
export interface Happening extends Span {
  /** Index of its sentence. */
  sentence: number;
  status: Status;
  who: Span | null;
  whom: Span | null;
  where: Span | null;
  when: Span | null;
}

/** A happening beside all others of the corpus: those that are one, in whatever article, have one number. */
export interface ToldHappening extends Happening {
  group: number;
}

/** Who says words, by which word. */
export type Credit = Pick<Quotation, 'speaker' | 'cue'>;

/** After annotate: everything the text says on its own. */
export interface AnnotatedArticle extends CleanArticle {
  /** The language by whose words its times were read (BCP 47). */
  language: string;
  sentences: readonly Sentence[];
  times: readonly TimeExpression[];
  figures: readonly RawFigure[];
  quotations: readonly Quotation[];
  /** To whom words without quotation marks are given; found when asked. */
  credit: (words: Span) => Credit;
  names: readonly Name[];
}

/** A sentence that tells of something that happened. */
export interface Mention {
  article: number;
  sentence: number;
  /** The time expressions it rests on, as indices into the article's `times`; none where the moment comes from elsewhere. */
  times: readonly number[];
  moment: Moment | null;
  place: Place;
  state: State;
}

/** A cluster of mentions. */
export interface LinkedEvent {
  kind: Kind;
  /** For a count or an announcement the event that it belongs to, as an index into the events; null where it is unknown. */
  of: number | null;
  mentions: readonly Mention[];
  moment: Moment | null;
  joined: readonly Evidence[];
  weight: number;
  title: { article: number; span: Span };
  /** How a reader's correction made it what it is. */
  corrected?: readonly Corrected[];
}

/** What became of a reader's correction of events: `needless` where the articles tell it so by themselves, `lost` where its event is not there. */
export interface Outcome {
  /** Its place in the list. */
  correction: number;
  result: 'honoured' | 'needless' | 'lost';
  /** So many of its passages are not there any more. */
  missing: number;
}

/** An article with its publication, the moments of its times (null where unknown), and for each of its figures the day to which it counts. */
export interface DatedText extends AnnotatedArticle {
  published: Moment | null;
  moments: readonly (Moment | null)[];
  asOf: ReadonlyMap<RawFigure, Moment>;
}

/** After link: all articles with their dates, and the events across them. Indices in `events` and `stories` point into `articles`. */
export interface LinkedCorpus {
  articles: readonly DatedText[];
  events: readonly LinkedEvent[];
  /** Groups of articles on the same main event; every article is in exactly one. */
  stories: readonly (readonly number[])[];
  /** Pairs of articles (`a` < `b`) that draw on one text, and why. */
  origins: readonly { a: number; b: number; evidence: Evidence[] }[];
  /** Names of agencies by their initials, both folded, where the articles spell them out. */
  initials: ReadonlyMap<string, string>;
  /** House paragraphs: by article the sentences that stand word for word in another of its publisher. */
  recycled: readonly ReadonlySet<number>[];
  /** One vector a sentence, by article and sentence index. */
  vectors: readonly (readonly Vector[])[];
  outcomes: readonly Outcome[];
}

/** The sentences of standfirst and body, in order: what an article tells, without headline, headings and furniture. */
export function bodySentences(article: AnnotatedArticle): Sentence[] {
  return article.sentences.filter((sentence) => isBody(article, sentence));
}

export function isBody(article: CleanArticle, sentence: Sentence): boolean {
  const role = article.parts[sentence.part]?.role;
  return role === 'body' || role === 'standfirst';
}

/** The words of a span, with its place. */
export function excerpt(article: { id: ArticleId; text: string }, span: Span): Excerpt {
  return { article: article.id, start: span.start, end: span.end, words: article.text.slice(span.start, span.end) };
}

/** After align: what the files of the site will hold, but for ids. Articles by index. */
export interface AlignedEvent {
  event: LinkedEvent;
  title: { article: number; span: Span };
  versions: readonly AlignedVersion[];
  origins: readonly Origin[];
  silent: readonly number[];
  statements: readonly Statement[];
  figurePairs: readonly FigurePair[];
  sums: readonly Sum[];
  utterances: readonly Utterance[];
  wording: readonly Slot[];
  details: readonly Detail[];
}

export interface AlignedVersion {
  article: number;
  place: Place;
  state: State;
  passages: readonly Passage[];
}

/** A figure as the files hold it. */
export function plain(article: DatedText, figure: RawFigure): Figure {
  const { start, end, value, bound, of, says, fate } = figure;
  return { start, end, value, bound, of, says, fate, asOf: article.asOf.get(figure) ?? null };
}
