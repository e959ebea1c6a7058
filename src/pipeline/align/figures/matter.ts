/** Says what a figure counts, as far as its sentence tells: people, money, a share, a measure or a thing; what befell it, of which side, in what part. Compares nothing. */
import type { Moment } from '../../../model/moment.ts';
import { root } from '../../../text/root.ts';
import { touching } from '../../../text/spans.ts';
import {
  amongOthers,
  harmed,
  kinOf,
  ofOthers,
  otherNumber,
  parts,
  someOf,
  theNumber,
  wentDown,
  wentOver,
  wentUp,
} from '../../languages/english/count-words.ts';
import { anybody, beast, currency, currencySigns, peopleOfLand, units } from '../../languages/english/number-words.ts';
import { isSomebody } from '../../languages/english/person-nouns.ts';
import { giving, winning } from '../../languages/english/scope-words.ts';
import type { LinkedCorpus, RawFigure, Sentence, Token } from '../../records.ts';
import { type Clause, clauseOf, isPerfect, sourceOf, topicsOf } from './around.ts';
import { type Doers, doersOf, giversBehind, noDoers } from './doers.ts';
import { sidesOf, subjectsOf, within } from './sides.ts';

/** A figure of a version, with the day it counts to. */
export interface Counted {
  article: number;
  figure: RawFigure;
  asOf: Moment | null;
}

export interface Matter extends Counted {
  /** 'people', 'percent', 'magnitude', 'money' with its currency, a unit, 'thing', or 'bare' where no word says what is counted. */
  kind: string;
  /** Stems of the nouns counted, kin under one; empty for people in general. */
  nouns: ReadonlySet<string>;
  /** A part of all people ("children"), null for people in general. */
  part: string | null;
  /** Roots of the names of whose people or things are counted. */
  sides: ReadonlySet<string>;
  /** Roots of the names before the number in its clause. */
  subjects: ReadonlySet<string>;
  /** Who gave or bid the money, or won what is won. */
  doers: Doers;
  /** Stems of the content words near the number. */
  near: ReadonlySet<string>;
  /** Roots of the names near an amount. */
  names: ReadonlySet<string>;
  /** Stems of what a measure is of: "tonnes of grain". */
  matters: ReadonlySet<string>;
  /** What the money or the share is told of, or what the people did. */
  topics: ReadonlySet<string>;
  /** What befell those of whom these are some ("six of them"), where their sentence counts them, too. */
  someFate: RawFigure['fate'];
  /** They are told to be some of others. */
  among: boolean;
  place: Clause['place'];
  /** The number's own words, and those that tell that the count rose or fell to it, or was gone over. */
  words: string;
  /** The words of its sentence, and where they begin. */
  told: string;
  from: number;
  /** What stands before its sentence, as far as one sentence mostly reaches. */
  before: string;
  /** Who says so: folded words, without those that every office bears. */
  source: ReadonlySet<string>;
  /** The same as it is written; empty where nobody is named. */
  says: string;
  sentence: Sentence | undefined;
  went: 'up' | 'down' | 'over' | null;
  running: boolean;
  /** What was harmed or fell ill goes on being found. */
  harmed: boolean;
}

/** Words either side of a number that tell what it is about: few where a sentence gives several of a kind. */
const windows = { close: 12, wide: 24 };
/** Letters behind what is counted in which it is told to be some of others. */
const amongReach = 40;
/** Letters of the sentence before. */
const sentenceReach = 200;
/** And before the number. */
const othersReach = 100;
/** Sentences, its own among them, in which a figure without a noun may find one. */
const sentencesBack = 2;
/** Of what is poured, loaded or burned an event has one amount; of lengths and heights it has many. */
export const amounts = /^(?:tonne|barrel|litre|gallon|hectare|acre|bushel)$/;

/** Of whatever body: no kind of people by themselves. */
const anyMember = /^(?:members?|participants?)$/i;
/** What is won belongs to whoever got it, by stems. */
export const won = /^(?:vote|seat|ballot|medal|goal|point|deleg)/;
const content = /^(?:NOUN|PROPN|VERB|ADJ)$/;
const telling = /^(?:say|tell|report|announce)$/;

/** The texts that figures stand in. */
type Texts = Pick<LinkedCorpus, 'articles'>;

/** What each figure counts, read when it is first asked for. */
export function matterReader(corpus: Texts): (counted: Counted) => Matter {
  const known = new Map<RawFigure, Matter>();
  const clauses = new Map<Sentence, Clause>();
  const read = (counted: Counted): Matter => {
    const found = known.get(counted.figure) ?? withNoun(counted);
    known.set(counted.figure, found);
    return found;
  };
  const withNoun = (counted: Counted): Matter => {
    const own = matter(counted, corpus, clauses);
    const before = own.kind === 'bare' ? meant(own, corpus) : null;
    return before ? goingOn(own, read({ ...counted, figure: before })) : own;
  };
  return read;
}

/** The figure that one without a noun speaks of again: "236 people and not 212", "Its members … 1,700 … The firm put the number at 1,100". */
function meant({ article: a, figure, sentence }: Matter, corpus: Texts): RawFigure | null {
  const article = corpus.articles[a];
  const before = article?.figures.findLast(({ end }) => end <= figure.start);
  if (!article || !before || !sentence) return null;
  const isNear = touching(article.sentences, { start: before.start, end: figure.end }).length <= sentencesBack;
  const isOther = before.start >= sentence.start && otherNumber.test(article.text.slice(before.end, figure.start));
  return isNear && (isOther || theNumber.test(article.text.slice(sentence.start, figure.start))) ? before : null;
}

/** It counts what the other does, and is told by its own words. */
function goingOn(own: Matter, { kind, nouns, part, sides, matters, topics, near, figure }: Matter): Matter {
  return {
    ...own,
    kind,
    nouns,
    part,
    sides,
    matters,
    topics: own.topics.size > 0 ? own.topics : topics,
    near: new Set([...own.near, ...near]),
    figure: { ...own.figure, fate: own.figure.fate ?? figure.fate },
  };
}

const noNames: ReadonlySet<string> = new Set();

/** `clauses` keeps what was read of a sentence for its next figure. */
function matter(counted: Counted, corpus: Texts, clauses: Map<Sentence, Clause>): Matter {
  const { figure } = counted;
  const article = corpus.articles[counted.article];
  const text = article?.text ?? '';
  const sentence = article && touching(article.sentences, figure)[0];
  const clause = (sentence && clauses.get(sentence)) ?? clauseOf(text.slice(sentence?.start ?? 0, sentence?.end ?? 0));
  if (sentence) clauses.set(sentence, clause);
  const tokens = sentence?.tokens ?? [];
  const at = tokens.findIndex(({ end }) => end > figure.start);
  const words = text.slice(figure.start, figure.end);
  const phrase = tokens.filter((token) => within(token, figure.of));
  const isTime = (token: Token) => article !== undefined && touching(article.times, token).length > 0;
  const kind = kindOf(figure, words, phrase, tokens, at);
  const isCount = /^(?:people|thing|bare)$/.test(kind);
  const isMeasure = !/^(?:percent$|money)/.test(kind);
  const window = kind === 'percent' || kind === 'people' ? windows.close : windows.wide;
  const around = tokens
    .slice(Math.max(0, at - window), at + window)
    .filter((token) => content.test(token.pos) && !telling.test(token.lemma) && !within(token, figure) && !isTime(token))
    // Two measures in metres share no matter by that, nor by the name of the town.
    .filter((token) => isCount || !(within(token, figure.of) || (token.pos === 'PROPN' && isMeasure)));
  const near = new Set(around.filter((token) => !within(token, figure.says)).map(({ stem }) => kinOf(stem)));
  const before = text.slice(sentence?.start ?? figure.start, figure.start);
  const says = figure.says ? text.slice(figure.says.start, figure.says.end) : '';
  return {
    ...counted,
    kind,
    nouns: new Set(
      phrase
        .filter(({ pos, word }) => /^(?:NOUN|PROPN)$/.test(pos) && !anybody.test(word) && !anyMember.test(word) && !peopleOfLand.test(word))
        .map(({ stem }) => kinOf(stem)),
    ),
    part: isAllOfThem(before, text.slice(figure.end, figure.end + amongReach), tokens.slice(0, at))
      ? null
      : partOf(phrase, text.slice(figure.end, figure.end + amongReach)),
    sides: sidesOf(figure, text, tokens, at, phrase, isTime),
    subjects: subjectsOf(figure, tokens, at, isTime),
    doers: kind.startsWith('money')
      ? (doersOf(tokens, at, giving, isTime) ?? giversBehind(tokens, at, isTime))
      : phrase.some(({ stem }) => won.test(stem))
        ? (doersOf(tokens, at, winning, isTime) ?? noDoers)
        : noDoers,
    near,
    names: amounts.test(kind) ? namesAround(tokens, at, isTime) : noNames,
    matters: mattersOf(tokens, phrase),
    topics: topicsOf(kind, figure, clause, sentence?.start ?? 0),
    someFate: someFateOf(figure, article?.figures ?? [], sentence, text),
    among:
      amongOthers.test(text.slice(figure.of?.end ?? figure.end, (figure.of?.end ?? figure.end) + amongReach)) ||
      ofOthers.test(before.slice(-othersReach)),
    place: clause.place,
    words,
    told: clause.words,
    from: sentence?.start ?? 0,
    before: text.slice(Math.max(0, (sentence?.start ?? 0) - sentenceReach), sentence?.start ?? 0),
    source: sourceOf(says),
    says,
    sentence,
    went: wentUp.test(before) ? 'up' : wentOver.test(before.slice(-othersReach)) ? 'over' : wentDown.test(before) ? 'down' : null,
    running: clause.running || isPerfect(tokens, at),
    harmed: [...near].some((stem) => harmed.test(stem)),
  };
}

/** "landed her passengers at Ness, some 650 of them, …": no number was told before, so they are all. */
function isAllOfThem(before: string, behind: string, tokens: readonly Token[]): boolean {
  return before.endsWith(', ') && /^ of them(?:,|\.$)/.test(behind) && !tokens.some(({ pos }) => pos === 'NUM');
}

/** A group by its name ("children"), or some of those whom something befell ("nine of the dead"). */
function partOf(phrase: readonly Token[], behind: string): string | null {
  if (someOf.test(behind)) return 'some';
  return parts.find(([, form]) => form.test(phrase.at(-1)?.word ?? '') && !phrase.some(({ pos }) => pos === 'CCONJ'))?.[0] ?? null;
}

function namesAround(tokens: readonly Token[], at: number, isTime: (token: Token) => boolean): Set<string> {
  const around = tokens.slice(Math.max(0, at - windows.wide), at + windows.wide);
  return new Set(around.filter((token) => token.pos === 'PROPN' && !isTime(token)).map(({ word }) => root(word)));
}

function someFateOf(figure: RawFigure, all: readonly RawFigure[], sentence: Sentence | undefined, text: string): RawFigure['fate'] {
  if (!sentence || !someOf.test(text.slice(figure.end, figure.end + amongReach))) return null;
  return all.findLast((one) => one.start >= sentence.start && one.end <= figure.start && one.fate !== null)?.fate ?? null;
}

/** The nouns behind the "of" that follows what is counted. */
function mattersOf(tokens: readonly Token[], phrase: readonly Token[]): Set<string> {
  const last = phrase.at(-1);
  const of = last ? tokens.indexOf(last) + 1 : -1;
  if (tokens[of]?.word !== 'of') return new Set();
  const end = tokens.findIndex(({ pos }, i) => i > of && !/^(?:NOUN|ADJ)$/.test(pos));
  return new Set(
    tokens
      .slice(of + 1, end < 0 ? tokens.length : end)
      .filter(({ pos }) => pos === 'NOUN')
      .map(({ stem }) => kinOf(stem)),
  );
}

function kindOf(figure: RawFigure, words: string, phrase: readonly Token[], tokens: readonly Token[], at: number): string {
  const noun = phrase.at(-1)?.word ?? '';
  const sign = /\p{Sc}|\bRs\b|\b(?:USD|EUR|GBP)\b/u.exec(words)?.[0];
  if (sign) return `money ${sign === 'USD' ? '$' : sign}`;
  if (currency.test(noun) && phrase.length === 1) return `money ${currencySigns.find(([, form]) => form.test(noun))?.[0] ?? noun.toLowerCase()}`;
  if (words.endsWith('%') || /^(?:percent|pct|cent|points?)$/i.test(noun)) return 'percent';
  if (/magnitude/i.test(tokens[at - 1]?.word ?? '') || /magnitude/i.test(tokens[at + 2]?.word ?? '')) return 'magnitude';
  if (beast.test(noun)) return 'thing';
  if (noun === '' && figure.value < 10 && /\d\.\d/.test(words) && tokens.some(({ lemma }) => /^(?:\p{L}*quake|tremor|aftershock)$/u.test(lemma)))
    return 'magnitude';
  const unit = phrase.length === 1 ? units.find(([, form]) => form.test(noun))?.[0] : undefined;
  if (unit) return unit;
  if (figure.fate !== null || anybody.test(noun) || isSomebody(noun) || peopleOfLand.test(noun) || /^(?:cases?|infections?)$/i.test(noun))
    return 'people';
  return noun === '' ? 'bare' : 'thing';
}
