/** Whether a happening is told as having come about: by negation, modal verbs, conditions, and the verbs and adjectives it hangs on. Reads one sentence; who is right is not its business. */
import { type Clue, governs, isFulfilled } from '../../languages/english/happenings.ts';
import type { Status } from '../../records.ts';
import { clauseOf, governorOf, groupStart, isJoint } from './clause.ts';
import { codes, kind, type Words } from './words.ts';

const { VERB = 0 } = codes;
/** Words before a noun in which "no", "alleged" or "planned" belong to it. */
const near = 4;
/** Kind of a verb of saying. */
const saying = 1;

export function statusOf(words: Words, at: number): Status {
  return own(words, at) ?? inherited(words, at) ?? 'happened';
}

/** By the words that stand with it. */
function own(words: Words, at: number): Status | null {
  const { codes: tags } = words;
  if (isConditional(words, at)) return 'conditional';
  return tags[at] === VERB ? ofVerb(words, at) : ofNoun(words, at);
}

/** Its clause opens with "if", "unless", "whether". */
function isConditional(words: Words, at: number): boolean {
  const { from } = clauseOf(words, at);
  return words.known[from - 1]?.clues.has('condition') === true && words.known[from - 1]?.lower !== 'should';
}

function has(words: Words, from: number, to: number, clue: Clue): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (words.known[i]?.clues.has(clue)) return true;
  return false;
}

function ofVerb(words: Words, at: number): Status | null {
  const start = groupStart(words, at);
  const open = has(words, start, at, 'open');
  // "without killing", "Nobody died": the word of denial stands before the group.
  if (has(words, start - 1, at, 'negation')) {
    if (comesAtLast(words, at)) return null;
    return open && !hasDone(words, start, at) ? 'conditional' : 'denied';
  }
  if (open) return isToldAhead(words, start, at) ? 'announced' : 'conditional';
  if (has(words, start - 1, at + 1, 'alleged')) return 'rumoured';
  if (has(words, start, at, 'future')) return hasDone(words, start, at) ? null : 'announced';
  return comes(words, start, at) ? 'announced' : null;
}

/** "could not find": told as not having come about; "may not come" leaves it open. */
function hasDone(words: Words, start: number, at: number): boolean {
  for (let i = start; i < at; i++) if (/^(?:could|would|ca|have)$/.test(words.known[i]?.lower ?? '')) return true;
  return false;
}

/** "was not found until Monday": it was. */
function comesAtLast(words: Words, at: number): boolean {
  return words.known[clauseOf(words, at).to]?.lower === 'until';
}

/** "said that it would open": what was to come when somebody said so. */
function isToldAhead({ tokens, known, codes: tags }: Words, start: number, at: number): boolean {
  let would = false;
  for (let i = start; i < at; i++) would ||= known[i]?.lower === 'would';
  if (!would || known[at - 1]?.lower === 'have') return false;
  for (let i = 0; i < tokens.length; i++) if (tags[i] === VERB && kind(tokens[i]?.lemma ?? '') === saying) return true;
  return false;
}

/** "is going to open", "is to open", "are set to open". */
function comes(words: Words, start: number, at: number): boolean {
  const lower = (i: number) => words.known[i]?.lower ?? '';
  if (lower(at - 1) !== 'to') return false;
  const before = at - 2;
  if (/^(?:going|set|due|scheduled|expected|planned|slated|about|poised)$/.test(lower(before))) return true;
  return before >= start && words.known[before]?.clues.has('be') === true;
}

function ofNoun(words: Words, at: number): Status | null {
  const { known, codes: tags } = words;
  for (let i = at - 1, n = 0; i >= 0 && n < near && tags[i] !== VERB && !isJoint(known, i); i--, n++) {
    const clues = known[i]?.clues;
    if (!clues || clues.size === 0) continue;
    if (clues.has('negation')) return 'denied';
    if (clues.has('alleged')) return 'rumoured';
    if (clues.has('planned')) return 'announced';
  }
  return null;
}

/** By the verb that it hangs on: "denied killing him", "plans to open", "accused of the murder"; an infinitive behind any other verb is only aimed at. */
function inherited(words: Words, at: number): Status | null {
  const { tokens, known, codes: tags } = words;
  const governor = governorOf(words, at);
  const isInfinitive = tags[at] === VERB && known[groupStart(words, at)]?.lower === 'to';
  if (governor < 0) return reported(words, at) ?? (isInfinitive ? 'conditional' : null);
  const lemma = tokens[governor]?.lemma.toLowerCase() ?? '';
  const kind = governs(lemma);
  if (kind === 'denies') return 'denied';
  if (kind === 'alleges' && linked(words, governor, at)) return 'rumoured';
  if (kind === 'announces' && (isInfinitive || tags[at] !== VERB)) return 'announced';
  if (isInfinitive && !isFulfilled(lemma)) return 'conditional';
  return reported(words, at);
}

/** Between accuser's verb and deed stands "of", "with" or "to": "charged two men" accuses, "the two charged the gate" does not. */
function linked(words: Words, governor: number, at: number): boolean {
  for (let i = governor + 1; i < at; i++) if (/^(?:of|with|to|over|for)$/.test(words.known[i]?.lower ?? '')) return true;
  return false;
}

/** "denied that he killed her", "alleges that they robbed": the clause hangs on a verb just before its "that". */
function reported(words: Words, at: number): Status | null {
  const { from } = clauseOf(words, at);
  if (words.known[from - 1]?.lower !== 'that') return null;
  const kind = governs(words.tokens[from - 2]?.lemma.toLowerCase() ?? '');
  return kind === 'denies' ? 'denied' : kind === 'alleges' ? 'rumoured' : null;
}
