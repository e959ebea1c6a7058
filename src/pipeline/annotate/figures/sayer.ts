/** Finds who a sentence says gives a number: "according to …", "… said that", ", … said". Names nobody where the words leave it open. */

import type { Quotation } from '../../../model/quotation.ts';
import type { Span } from '../../../model/span.ts';
import type { Sentence, Token } from '../../records.ts';

const saying =
  /^(?:say|tell|report|state|announce|claim|estimate|confirm|add|note|warn|reveal|declare|admit|insist|acknowledge|allege|argue|suggest|maintain|assert|calculate|believe|show|put|write|tweet|expect|forecast|predict|project)$/;
/** The same words where the tagger holds them for nouns: "the bank forecasts that". */
const sayingNoun = /^(?:report|forecast|claim|estimate|project|note|alleged)s?$/i;
/** Verbs that tell a number only with the word behind them: "put it at 40", "added that". */
const only: Readonly<Record<string, RegExp>> = { put: /^at$/i, add: /^(?:that|[,.“"”])$/i };
/** What is said or shown is nobody who says it. */
const nobody =
  /^(?:report|retaliation|statement|datum|data|figure|number|count|toll|estimate|result|record|note|claim|warning|story|article|study|survey|poll|tally|case|plan|move|photo|video|image|map|book|score|sign|percent|%|rumou?r|trend|sale|price)s?$/i;
const pronoun = /^(?:it|they|he|she)$/i;

/** A word of a noun phrase, or the mark of its possessive ("the growers’ union"). */
const belongs = ({ pos, word }: Token): boolean => /^(?:NOUN|PROPN|ADJ|DET|ADP|PART|NUM)$/.test(pos) || /^(?:['’]s?|\p{Lu}\p{Ll}.*)$/u.test(word);
/** A name may be taken for a verb: "Ford says", "the Associated Press". */
const isNamed = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:NOUN|PROPN)$/.test(token.pos) || (/^(?:VERB|ADJ)$/.test(token.pos) && /^\p{Lu}\p{Ll}/u.test(token.word)));

interface Saying {
  /** Indices of tokens. */
  verb: number;
  subject: Span | null;
  /** A pronoun stands for the subject. */
  isPronoun: boolean;
}

const span = (tokens: readonly Token[]): Span | null => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
};

function isSaying(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  // "is reporting", not "reporting losses".
  if (token.pos === 'VERB')
    return (
      saying.test(token.lemma) && (!/ing$/.test(token.word) || (/^(?:report|say|claim|warn)$/.test(token.lemma) && tokens[at - 1]?.pos === 'AUX'))
    );
  return sayingNoun.test(token.word) && tokens[at + 1]?.word === 'that' && /^(?:NOUN|PROPN|ADV|PRON)$/.test(tokens[at - 1]?.pos ?? '');
}

/** Verbs of saying with the noun phrase before them, or behind them where the clause is turned round (", said Ada Holm"). */
export function sayings(tokens: readonly Token[]): Saying[] {
  return tokens.flatMap((token, verb): Saying[] => {
    if (!isSaying(tokens, verb)) return [];
    if (Object.hasOwn(only, token.lemma) && !tokens.slice(verb + 1, verb + 8).some(({ word }) => only[token.lemma]?.test(word))) return [];
    let i = verb - 1;
    const isGoingOn = /ing$/.test(token.word);
    while (/^(?:AUX|ADV)$/.test(tokens[i]?.pos ?? '') && (isGoingOn || !/^(?:was|were|is|are|been|be|['’](?:s|re))$/i.test(tokens[i]?.word ?? '')))
      i--;
    const previous = tokens[i];
    if (previous?.pos === 'PRON' && pronoun.test(previous.word))
      return [{ verb, subject: { start: previous.start, end: previous.end }, isPronoun: true }];
    const ahead = span(subjectBefore(tokens, i));
    if (ahead) return [{ verb, subject: ahead, isPronoun: false }];
    const turned = /^[,”"’'»]$/.test(previous?.word ?? '') ? span(named(tokens, verb + 1)) : null;
    return turned ? [{ verb, subject: turned, isPronoun: false }] : [];
  });
}

/** The noun phrase that ends at a token, over an insertion: "Ada Holm, with the Ness Bank, said". */
function subjectBefore(tokens: readonly Token[], end: number): Token[] {
  let at = end;
  // "General Motors (GM) said"
  if (tokens[at]?.word === ')') at = tokens.findLastIndex(({ word }, i) => i < end && i > end - 6 && word === '(') - 1;
  if (tokens[at]?.word === ',') {
    const opening = tokens.findLastIndex((token, i) => i < end && i > end - 12 && token.word === ',');
    if (opening < 1) return [];
    at = opening - 1;
  }
  const own: Token[] = [];
  for (let i = at; i >= 0 && i > at - 10; i--) {
    const token = tokens[i];
    if (!token || !belongs(token) || (token.pos === 'ADP' && !/^(?:of|for|in|at)$/i.test(token.word))) break;
    // "the crowning many pundits forecast": another phrase ends here.
    if (token.pos === 'NOUN' && own[0]?.pos === 'ADJ') break;
    own.unshift(token);
    if (token.pos === 'DET') break;
  }
  while (own[0] && own[0].pos !== 'ADJ' && !isNamed(own[0])) own.shift();
  const head = headOf(own);
  return head && isNamed(own.at(-1)) && !nobody.test(head.word) && !nobody.test(head.lemma) ? own : [];
}

/** The noun before the first preposition. */
function headOf(phrase: readonly Token[]): Token | undefined {
  const adposition = phrase.findIndex(({ pos }) => pos === 'ADP');
  return (adposition < 0 ? phrase : phrase.slice(0, adposition)).findLast(isNamed);
}

/** The noun phrase that begins at a token. */
function named(tokens: readonly Token[], from: number): Token[] {
  const own: Token[] = [];
  for (let i = from; i < Math.min(tokens.length, from + 10); i++) {
    const token = tokens[i];
    if (!token || !belongs(token) || (token.pos === 'ADP' && token.word !== 'of')) break;
    own.push(token);
  }
  while (own[0] && !/^(?:NOUN|PROPN|ADJ)$/.test(own[0].pos)) own.shift();
  while (own.length > 0 && !isNamed(own.at(-1))) own.pop();
  return own;
}

const accordingTo =
  /\b[Aa]ccording to (?:the |an? |its |their |his |her )?((?:(?!\b(?:the|and|who|which|that|released|published)\b)[^,.;:“”"()]|(?<=\b\p{L}{1,3})\.){2,80}?)(?=[,.;:“”"()]|$| (?:and|who|which|that|released|published)\b)/u;

/** "According to the latest data": numbers say nothing by themselves. Whose they are does. */
const byNumbers =
  /\b[Aa]ccording to (?:[\p{L}’'-]+ ){0,4}?(?:data|figures|numbers|statistics|counts?|tall(?:y|ies)|tolls?|estimates?|information)(?!\p{L}| (?:office|bureau|agency|services?|cent(?:er|re)|authority|department|board|ministry|institute|commission|firm|company)(?!\p{L}))(?:(?: \p{L}+(?:ed|en))? (?:by|from|of) (?:the |its |their )?([^,.;:“”"()\d]{2,60}?)(?=[,.;:“”"()\d]|$| (?:and|who|which|that)\b))?/u;

function creditedTo(text: string, sentence: Sentence): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  if (!words.includes('ccording to')) return null;
  const numbers = byNumbers.exec(words);
  if (numbers) {
    const owner = numbers[1]?.trimEnd();
    if (!owner) return null;
    const from = sentence.start + numbers.index + numbers[0].lastIndexOf(owner);
    return { start: from, end: from + owner.length };
  }
  const match = accordingTo.exec(words);
  if (!match?.[1]) return null;
  const start = sentence.start + match.index + match[0].lastIndexOf(match[1]);
  const end = start + match[1].trimEnd().length;
  // "its operator, Strait Line," is called by its name.
  const name = /^, ((?:\p{Lu}[\p{L}’'-]+ ?){1,4})(?=[,.])/u.exec(text.slice(end, sentence.end))?.[1];
  return name ? { start: end + 2, end: end + 2 + name.length } : { start, end };
}

/** "…, the number given by the council": right behind a figure, of that figure alone. */
const given =
  /^[^.;]{0,40}, (?:the|a|an) (?:number|figure|toll|estimate|count|total) (?:given|provided|cited|quoted|released|issued|reported|published) by (?:the )?([^,.;:]{2,60})/u;

function givenBy(text: string, sentence: Sentence, figure: Span): Span | null {
  const match = given.exec(text.slice(figure.end, sentence.end));
  if (!match?.[1]) return null;
  const end = figure.end + match[0].length;
  return { start: end - match[1].length, end };
}

/** All that is known of who speaks in a sentence. `carried` is who spoke in the sentence before, where that is sure. */
export interface Voices {
  credited: Span | null;
  sayings: readonly Saying[];
  carried: Span | null;
}

export function voicesOf(text: string, sentence: Sentence, carried: Span | null): Voices {
  return { credited: creditedTo(text, sentence), sayings: sayings(sentence.tokens), carried };
}

/** The one voice of a sentence, for a pronoun of the next. */
export function onlyVoice({ credited, sayings: all }: Voices): Span | null {
  const named = all.filter(({ isPronoun }) => !isPronoun);
  return credited ?? (named.length === 1 ? (named[0]?.subject ?? null) : null);
}

/** Who gives a number: the speaker of the quotation it stands in, whom the sentence credits, or the subject of the verb of saying that governs it. */
export function sayer(text: string, voices: Voices, quotation: Quotation | undefined, sentence: Sentence, figure: Span): Span | null {
  if (quotation?.speaker) return quotation.named ?? quotation.speaker;
  const giver = givenBy(text, sentence, figure) ?? voices.credited;
  if (giver) return giver;
  const { tokens } = sentence;
  const before = voices.sayings.findLast(
    ({ verb, subject }) => (tokens[verb]?.end ?? 0) <= figure.start && (subject?.end ?? 0) <= figure.start && !closes(tokens, verb, subject),
  );
  const after = voices.sayings.find(
    ({ verb, subject }) => (tokens[verb]?.start ?? 0) >= figure.end && (subject?.start ?? 0) >= figure.end && closes(tokens, verb, subject),
  );
  const own = before ?? after;
  if (!own?.subject) return null;
  return own.isPronoun ? (voices.carried ?? own.subject) : own.subject;
}

/** ", the council said" at the end of what it tells: a comma or mark stands before its subject. */
function closes(tokens: readonly Token[], verb: number, subject: Span | null): boolean {
  const from = tokens.findIndex(({ start }) => start >= Math.min(subject?.start ?? 0, tokens[verb]?.start ?? 0));
  const previous = tokens[from - 1]?.pos === 'DET' ? tokens[from - 2] : tokens[from - 1];
  if (/^[”"’'»]$/.test(previous?.word ?? '')) return !/^(?:that|:)$/.test(tokens[verb + 1]?.word ?? '');
  return /^[,—–]$/.test(previous?.word ?? '') && !opens(tokens, verb);
}

/** "…, and the council said that", "In May, Ford says it made": what is said comes behind. A day may: "said Monday". */
function opens(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || tokens[verb]?.lemma === 'tell') return false;
  return /^(?:that|:)$/.test(next.word) || /^(?:PRON|DET|NUM|PART)$/.test(next.pos) || (/^(?:NOUN|ADJ)$/.test(next.pos) && !/day$/i.test(next.word));
}
