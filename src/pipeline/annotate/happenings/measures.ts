/** What speaks for and against a word naming a happening, as numbers in a fixed order. Weighs nothing: that is the model's. */
import type { Wording } from '../../languages/english/happenings.ts';
import { codes, kind, type Words } from './words.ts';

export const measureNames = [
  'part of speech',
  'noun grade',
  'related groups',
  'family known',
  'deed ending',
  'doer ending',
  'quality ending',
  '-ing',
  '-ed',
  'base form',
  '-s',
  'capital',
  'length',
  'kind of verb',
  'second before',
  'before',
  'behind',
  'second behind',
  'preposition before',
  'of behind',
  'by behind',
  'possessive before',
  'determiner before',
  'to before',
  'be before',
  'have before',
  'modal before',
  'share of capitals',
  'verbs before',
  'verbs in all',
  'place in the sentence',
  'words in all',
  'to the verb before',
  'to the verb behind',
] as const;

const { VERB = 0, NOUN = 0, PROPN = 0, ADJ = 0, DET = 0 } = codes;
/** Nearest verb farther than this counts as this far. */
const far = 12;
/** Words before a verb in which its auxiliaries stand. */
const reach = 3;

/** What is the same for all words of a sentence. */
export interface Frame {
  words: Words;
  capitals: number;
  /** Number of verbs before each word. */
  verbs: Uint16Array;
  verbsInAll: number;
}

export function frameOf(words: Words): Frame {
  const size = words.tokens.length;
  const verbs = new Uint16Array(size);
  let [capitals, count] = [0, 0];
  for (let i = 0; i < size; i++) {
    verbs[i] = count;
    if (words.codes[i] === VERB) count++;
    if (words.known[i]?.capital) capitals++;
  }
  return { words, capitals: capitals / Math.max(1, size), verbs, verbsInAll: count };
}

/** Any verb; of other words those that our tables or their endings know as deeds. */
export function isCandidate({ known, codes: own }: Words, i: number): boolean {
  const code = own[i];
  if (code === VERB) return true;
  if (code !== NOUN && code !== PROPN && code !== ADJ) return false;
  const word = known[i] as Wording;
  return word.grade > 0 || word.known || word.deed || word.ing || word.ed;
}

/** Fills `into`, which is used again for the next word: nothing is made anew. */
export function measure({ words, capitals, verbs, verbsInAll }: Frame, i: number, into: Float64Array): Float64Array {
  const { tokens, known, codes: own } = words;
  const word = known[i] as Wording;
  const lemma = tokens[i]?.lemma ?? '';
  const [before, second] = [known[i - 1], known[i - 2]];
  let n = 0;
  into[n++] = own[i] ?? 0;
  into[n++] = word.grade;
  into[n++] = word.senses;
  into[n++] = Number(word.known);
  into[n++] = Number(word.deed);
  into[n++] = Number(word.doer);
  into[n++] = Number(word.quality);
  into[n++] = Number(word.ing);
  into[n++] = Number(word.ed);
  into[n++] = Number(word.lower === lemma);
  into[n++] = Number(word.lower !== lemma && word.lower.endsWith('s'));
  into[n++] = Number(word.capital);
  into[n++] = word.lower.length;
  into[n++] = kind(lemma);
  into[n++] = own[i - 2] ?? 0;
  into[n++] = own[i - 1] ?? 0;
  into[n++] = own[i + 1] ?? 0;
  into[n++] = own[i + 2] ?? 0;
  into[n++] = before?.preposition || second?.preposition || 0;
  into[n++] = Number(known[i + 1]?.preposition === 1);
  into[n++] = Number(known[i + 1]?.lower === 'by');
  into[n++] = Number(before?.clues.has('possessive') ?? false);
  into[n++] = own[i - 1] === DET ? (before?.lower === 'the' ? 2 : 1) : 0;
  into[n++] = Number(before?.lower === 'to');
  n = auxiliaries(known, i, into, n);
  into[n++] = capitals;
  into[n++] = verbs[i] ?? 0;
  into[n++] = verbsInAll;
  into[n++] = i / tokens.length;
  into[n++] = tokens.length;
  into[n++] = toVerb(own, i, -1);
  into[n] = toVerb(own, i, 1);
  return into;
}

function auxiliaries(known: readonly Wording[], i: number, into: Float64Array, n: number): number {
  let [be, have, modal] = [0, 0, 0];
  for (let k = Math.max(0, i - reach); k < i; k++) {
    const clues = known[k]?.clues;
    if (!clues || clues.size === 0) continue;
    if (clues.has('be')) be = 1;
    if (clues.has('have')) have = 1;
    if (clues.has('modal')) modal = 1;
  }
  into[n] = be;
  into[n + 1] = have;
  into[n + 2] = modal;
  return n + 3;
}

function toVerb(own: Uint8Array, i: number, step: 1 | -1): number {
  for (let k = 1; k < far; k++) if (own[i + k * step] === VERB) return k;
  return far;
}
