/** Who does what to whom, where and when: a simple reading of noun phrases around a happening by parts of speech. What it does not find is null, a pronoun stays a pronoun. */
import type { Span } from '../../../model/span.ts';
import { clauseOf, groupStart, isJoining, isMark, isNominal, isPassive, phraseEnd, phraseStart } from './clause.ts';
import { codes, type Words } from './words.ts';

export interface Cast {
  who: Span | null;
  whom: Span | null;
  where: Span | null;
}

const { VERB = 0, AUX = 0, ADP = 0, ADV = 0, PRON = 0, PROPN = 0, DET = 0, PART = 0 } = codes;
/** Words between a subject and its verb, at most. */
const farthest = 20;
const relative = /^(?:who|which|that)$/;
/** Words before a place; the first ones only before a name ("in Ghent", not "in anger"). */
const beforeNames = /^(?:in|on|from|across|around|to)$/;
const beforeAll = /^(?:at|near|outside|inside|off)$/;

export function castOf(words: Words, at: number): Cast {
  const where = placeOf(words, at);
  if (words.codes[at] !== VERB) return { ...ofNoun(words, at), where };
  const subject = subjectOf(words, at);
  const behind = objectOf(words, at);
  return isPassive(words, at) ? { who: phraseBehind(words, at, /^by$/), whom: subject, where } : { who: subject, whom: behind, where };
}

function spanOf({ tokens }: Words, from: number, to: number): Span | null {
  const [first, last] = [tokens[from], tokens[to]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The nearest noun phrase before the verb that hangs on no preposition; behind "who" the one before it; of joined verbs that of the first. */
function subjectOf(words: Words, at: number): Span | null {
  const { codes: own, known } = words;
  let i = groupStart(words, at) - 1;
  const least = Math.max(0, i - farthest);
  let [aside, joined] = [false, false];
  while (i >= least) {
    const code = own[i];
    if (isJoining(code)) joined = true;
    if (relative.test(known[i]?.lower ?? '') || isMark(code) || isJoining(code) || code === ADV || code === PART) i--;
    else if (code === VERB || code === AUX) {
      if (aside) return null;
      i = groupStart(words, i) - 1;
    } else if (code === PRON) return spanOf(words, i, i);
    else if (isNominal(code)) {
      const start = phraseStart(words, i);
      if (joined && own[start - 1] === VERB) i = start - 1;
      else if (own[start - 1] === ADP) i = start - 2;
      else return spanOf(words, start, i);
    } else {
      aside = true;
      i--;
    }
  }
  return null;
}

function objectOf(words: Words, at: number): Span | null {
  const { codes: own } = words;
  let first = at + 1;
  while (own[first] === ADV || own[first] === PART) first++;
  const last = phraseEnd(words, first);
  return last < 0 ? null : spanOf(words, first, last);
}

/** The phrase behind the first such preposition in the clause. */
function phraseBehind(words: Words, at: number, preposition: RegExp): Span | null {
  const { to } = clauseOf(words, at);
  for (let i = at + 1; i < to; i++) {
    if (words.codes[i] === VERB) return null;
    if (!preposition.test(words.known[i]?.lower ?? '')) continue;
    const last = phraseEnd(words, i + 1);
    return last < 0 ? null : spanOf(words, i + 1, last);
  }
  return null;
}

/** "the arrest of two men by the guard", "his resignation", "the mayor's speech". */
function ofNoun(words: Words, at: number): Omit<Cast, 'where'> {
  const of = words.known[at + 1]?.lower === 'of' ? phraseEnd(words, at + 2) : -1;
  return {
    who: phraseBehind(words, at, /^by$/) ?? possessor(words, at),
    whom: of < 0 ? null : spanOf(words, at + 2, of),
  };
}

function possessor(words: Words, at: number): Span | null {
  const { codes: own, known } = words;
  for (let i = at - 1; i >= 0 && at - i < 5; i--) {
    if (known[i]?.clues.has('possessive')) {
      if (own[i] === PRON || own[i] === DET) return spanOf(words, i, i);
      return i > 0 ? spanOf(words, phraseStart(words, i - 1), i - 1) : null;
    }
    if (!isNominal(own[i]) && own[i] !== codes.ADJ && own[i] !== codes.NUM) return null;
  }
  return null;
}

/** The first place behind it in the clause, else one that opens the clause. */
function placeOf(words: Words, at: number): Span | null {
  const { from, to } = clauseOf(words, at);
  for (let i = at + 1; i < to; i++) {
    const place = placeAt(words, i);
    if (place) return place;
  }
  return placeAt(words, from);
}

function placeAt(words: Words, i: number): Span | null {
  const before = words.known[i]?.lower ?? '';
  const any = beforeAll.test(before);
  if (words.codes[i] !== ADP || (!any && !beforeNames.test(before))) return null;
  const last = phraseEnd(words, i + 1);
  if (last < 0 || words.codes[last] === PRON || (!any && words.codes[last] !== PROPN)) return null;
  return spanOf(words, i + 1, last);
}
