/** Where the clause of a word begins and ends, and which verbs it hangs on: a reading by parts of speech and marks alone. Knows no status and no cast. */
import { governs, type Wording } from '../../languages/english/happenings.ts';
import { codes, type Words } from './words.ts';

const { VERB = 0, AUX = 0, ADV = 0, PART = 0, PUNCT = 0, PRON = 0, NOUN = 0, PROPN = 0, ADJ = 0, NUM = 0, DET = 0, CCONJ = 0 } = codes;

/** No clause is followed beyond so many words: such sentences are lists, and time must stay linear. */
const reach = 40;

const joint =
  /^(?:[;:–—“”"()]|that|which|who|whom|whose|where|when|after|before|while|because|although|though|but|as|if|unless|whether|since|until)$/;

export function isJoint(known: readonly Wording[], i: number): boolean {
  return joint.test(known[i]?.lower ?? '');
}

export interface Reach {
  from: number;
  /** Exclusive. */
  to: number;
}

/** From the joint before the word to the one behind it, without the joints. */
export function clauseOf({ tokens, known }: Words, at: number): Reach {
  let [from, to] = [at, at + 1];
  while (from > 0 && at - from < reach && !isJoint(known, from - 1)) from--;
  while (to < tokens.length && to - at < reach && !isJoint(known, to)) to++;
  return { from, to };
}

/** The first word of the group of a verb: its auxiliaries, adverbs and "not", "to". */
export function groupStart({ codes: own, known }: Words, at: number): number {
  let start = at;
  while (start > 0) {
    const code = own[start - 1];
    if (code === AUX || code === ADV || code === PART || known[start - 1]?.clues.has('modal') || known[start - 1]?.lower === 'to') start--;
    else break;
  }
  return start;
}

/** Auxiliary of the passive in its group, or a bare participle behind a noun ("the man arrested on Monday"). */
export function isPassive(words: Words, at: number): boolean {
  const { tokens, known, codes: own } = words;
  const word = known[at];
  if (!word || own[at] !== VERB || word.ing || word.lower === tokens[at]?.lemma) return false;
  const start = groupStart(words, at);
  for (let i = start; i < at; i++) if (known[i]?.clues.has('be')) return true;
  if (start < at) return false;
  const behind = known[at + 1]?.lower;
  return isNominal(own[at - 1]) && (behind === 'by' || (own[at + 1] === codes.ADP && word.ed && hasVerbBefore(own, at)));
}

function hasVerbBefore(own: Uint8Array, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < reach; i--) if (own[i] === VERB || own[i] === AUX) return true;
  return false;
}

/** The verb of which the infinitive, participle or noun at `at` is the complement ("denied killing", "denied the murder"), or the noun of such a verb ("the plan to attack"); -1 for none. */
export function governorOf(words: Words, at: number): number {
  const { codes: own, known } = words;
  let i = (own[at] === VERB ? groupStart(words, at) : at) - 1;
  for (let n = 0; i >= 0 && n < 6; i--, n++) {
    const code = own[i];
    if (code === VERB || (isNominal(code) && i === at - 2 && known[i + 1]?.lower === 'to' && governs(words.tokens[i]?.lemma ?? ''))) return i;
    if (code === ADV || code === PART || code === DET || code === ADJ || code === NUM) continue;
    if (code === PRON || known[i]?.clues.has('possessive')) continue;
    if (/^(?:of|from|to|with|in|for|on)$/.test(known[i]?.lower ?? '')) continue;
    if (own[at] === VERB && isNominal(code) && known[groupStart(words, at)]?.lower === 'to') continue;
    return -1;
  }
  return -1;
}

export function isNominal(code: number | undefined): boolean {
  return code === NOUN || code === PROPN;
}

/** The noun phrase whose last word stands at `last`: its first index. */
export function phraseStart({ codes: own, known }: Words, last: number): number {
  let start = last;
  while (start > 0) {
    const code = own[start - 1];
    if (isNominal(code) || code === ADJ || code === NUM || known[start - 1]?.lower === '-' || known[start - 1]?.clues.has('possessive')) start--;
    else break;
  }
  return start > 0 && own[start - 1] === DET ? start - 1 : start;
}

/** The noun phrase that begins at `first`, if one does: the index of its last noun, else -1. */
export function phraseEnd({ codes: own, known }: Words, first: number): number {
  let last = -1;
  for (let i = first; i < own.length && i - first < 12; i++) {
    const code = own[i];
    if (isNominal(code) || (code === PRON && i === first)) last = i;
    else if (code !== DET && code !== ADJ && code !== NUM && known[i]?.lower !== '-' && !known[i]?.clues.has('possessive')) break;
  }
  return last;
}

export function isMark(code: number | undefined): boolean {
  return code === PUNCT;
}

export function isJoining(code: number | undefined): boolean {
  return code === CCONJ;
}
