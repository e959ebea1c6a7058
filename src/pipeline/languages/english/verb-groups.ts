/** Finds the finite verbs of an English sentence with their tense, from tagged words. Judges nothing that happens; a participle that only describes a noun is none. */
import type { Token } from '../../records.ts';
import { isSaying, isThinking, isUnchanging } from './speech.ts';

/** `future` is announced ("will", "is to", "is expected to"); `modal` is only possible, wished or due. */
export type Tense = 'past' | 'present' | 'future' | 'modal';

/** Indices of tokens; `end` is exclusive. */
export interface VerbGroup {
  start: number;
  /** The word that says what is done: a verb, or the auxiliary itself where no verb follows ("was ready"). */
  head: number;
  end: number;
  tense: Tense;
  passive: boolean;
  progressive: boolean;
  negated: boolean;
}

const finite =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|will|shall|would|can|could|may|might|must|should|ought|ca|wo|’ll|'ll|’d|'d|’ve|'ve|’re|'re|’m|'m|’s|'s)$/i;
const past = /^(?:was|were|had|did|has|have|’ve|'ve)$/i;
const ahead = /^(?:will|shall|wo|’ll|'ll)$/i;
const modal = /^(?:would|can|could|may|might|must|should|ought|ca|’d|'d)$/i;
const modalOnly = /^(?:will|shall|wo|would|can|could|may|might|must|should|’ll|'ll)$/i;
const negative = /^(?:not|n't|n’t|never|no|neither|nor|hardly|barely|scarcely)$/i;
/** "is set to open": it is announced. */
const scheduled = /^(?:set|expected|due|scheduled|planned|slated|poised|going|forecast|preparing|planning|expecting)$/i;
/** Past forms that are no participle: they are finite wherever they stand. */
const onlyPast = new Set(
  'went took gave came became began broke chose drew drove fell flew grew knew rose ran saw spoke stole swam threw wore wrote sank sang rang drank ate forgot hid rode shook froze woke swore tore bore blew said arose overtook withdrew underwent sprang shrank'.split(
    ' ',
  ),
);
const onlyParticiple = new Set(
  'taken given known seen driven fallen written broken chosen drawn gone done shown thrown stolen torn worn grown eaten beaten bitten forgotten frozen hidden ridden risen spoken sworn woken been flown blown sunk sung begun drunk overtaken withdrawn undergone borne born'.split(
    ' ',
  ),
);
/** Words that the tagger takes for verbs behind one ("took over"). */
const particle = /^(?:up|down|over|off|out|in|on|away|back)$/i;
const joint = /^(?:[,;:–—“”"()]|that|which|who|whom|whose|when|where|while|because|although|though|if|unless|whether|what|how|why|as|than)$/i;
/** Back and forth so many words are looked at for what a form means. */
const reach = 25;

const wordAt = (tokens: readonly Token[], i: number) => tokens[i]?.word.toLowerCase() ?? '';
const isNominal = (token: Token | undefined) => token !== undefined && (/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos) || isMistagged(token));
/** A name that the tagger takes for a verb. */
const isMistagged = (token: Token) => /^(?:VERB|ADJ)$/.test(token.pos) && /^\p{Lu}\p{Ll}/u.test(token.word);

/** All finite verb groups, in order. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (particle.test(token.word)) continue;
    const isAuxiliary = token.pos === 'AUX' && finite.test(token.word);
    if (token.pos === 'VERB' && isMistagged(token) && tokens[i - 1]?.pos === 'ADP') continue;
    const group = isAuxiliary ? compound(tokens, i) : token.pos === 'VERB' ? simple(tokens, i, found.at(-1)) : null;
    if (!group) continue;
    const last = found.at(-1);
    if (last && isOpenParticiple(tokens, last, group)) found.pop();
    found.push(group);
    i = group.end - 1;
  }
  return found;
}

/** An auxiliary and the verbs behind it. */
function compound(tokens: readonly Token[], start: number): VerbGroup {
  const first = wordAt(tokens, start);
  const group: VerbGroup = { start, head: start, end: start + 1, tense: 'present', passive: false, progressive: false, negated: false };
  group.tense = ahead.test(first) ? 'future' : modal.test(first) ? 'modal' : past.test(first) ? 'past' : 'present';
  let last = first;
  for (let i = start + 1; i < tokens.length && i < start + 9; i++) {
    const token = tokens[i];
    const word = wordAt(tokens, i);
    if (!token) break;
    if (negative.test(word) && token.pos !== 'DET') group.negated = true;
    else if (token.pos === 'ADV' || (word === 'since' && /^(?:has|have|had)$/.test(first))) continue;
    else if (word === 'to' && (group.head === start ? /^(?:is|are|was|were|has|have|had)$/.test(first) : scheduled.test(last))) {
      group.tense = /^(?:is|are|’s|'s)$/.test(first) ? 'future' : 'modal';
      group.passive = false;
    } else if (token.pos === 'AUX') last = word;
    else if (group.head === start && modalOnly.test(last) && /^(?:ADJ|NOUN)$/.test(token.pos) && word === token.lemma) [group.head, last] = [i, word];
    else if (token.pos === 'VERB' || (token.pos === 'ADJ' && /^(?:was|were|been|be)$/.test(last) && /(?:ed|[^k]en|shut|due)$/.test(word))) {
      if (/^(?:a|an|the|to)$/.test(wordAt(tokens, i - 1)) && wordAt(tokens, i - 1) !== 'to') break;
      group.progressive = word.endsWith('ing') && word !== token.lemma;
      group.passive = /^(?:am|is|are|was|were|been|be|being|got|’s|'s|’re|'re)$/.test(last) && !group.progressive;
      group.head = i;
      last = word;
    } else break;
    group.end = i + 1;
    if (group.head === i && scheduled.test(word) && group.passive && /^(?:is|are|’s|'s)$/.test(first) && wordAt(tokens, i + 1) === 'for')
      group.tense = 'future';
    if (group.head === i && !(scheduled.test(word) && wordAt(tokens, i + 1) === 'to')) break;
  }
  return group;
}

/** A verb that stands without an auxiliary; null where its form is no finite one. */
function simple(tokens: readonly Token[], i: number, last: VerbGroup | undefined): VerbGroup | null {
  const token = tokens[i];
  const word = wordAt(tokens, i);
  if (!token || (word.endsWith('ing') && word !== token.lemma) || onlyParticiple.has(word)) return null;
  let before = i - 1;
  while (before > i - 4 && tokens[before]?.pos === 'ADV') before--;
  const previous = tokens[before];
  if (!previous || /^(?:DET|ADP|AUX|PART|SYM)$/.test(previous.pos) || previous.word === '-') return null;
  const group: VerbGroup = {
    start: i,
    head: i,
    end: i + 1,
    tense: 'past',
    passive: false,
    progressive: false,
    negated: tokens.slice(before + 1, i).some((one) => negative.test(one.word)),
  };
  const isBase = word === token.lemma;
  if (isBase && !isUnchanging(token.lemma)) return isNominal(previous) || previous.pos === 'CCONJ' ? present(tokens, i, group) : null;
  if (!isBase && word.endsWith('s') && !word.endsWith('ss')) return present(tokens, i, group);
  if (onlyPast.has(word)) return group;
  return isFinitePast(tokens, i, before, last) ? group : null;
}

/** "plans to open": announced. */
function present(tokens: readonly Token[], i: number, group: VerbGroup): VerbGroup {
  const verb = tokens[i + 2];
  return intending.test(tokens[i]?.lemma ?? '') && wordAt(tokens, i + 1) === 'to' && verb?.pos === 'VERB'
    ? { ...group, head: i + 2, end: i + 3, tense: 'future' }
    : { ...group, tense: 'present' };
}

const intending = /^(?:plan|hope|intend|aim)$/;

/** Whether a form that may be past or participle is the past: it follows a subject, and no verb before it waits for it as a description of its object. */
function isFinitePast(tokens: readonly Token[], i: number, before: number, last: VerbGroup | undefined): boolean {
  const previous = tokens[before];
  if (!previous || isDoneBy(tokens, i)) return false;
  if (previous.pos === 'CCONJ') return last !== undefined || before > 0;
  // "the military occupied Ness": an adjective stands for its noun where an object follows the verb.
  if (previous.pos === 'ADJ') return /^(?:DET|PROPN|PRON)$/.test(tokens[i + 1]?.pos ?? '') && tokens[before - 1]?.pos !== 'AUX';
  if (previous.word === ',') return closesInsertion(tokens, before, last);
  if (!isNominal(previous) && !/^(?:that|which|who|[”"’)])$/i.test(previous.word)) return false;
  if (!last || i - last.end > reach) return true;
  for (let k = last.end; k < i; k++) if (joint.test(tokens[k]?.word ?? '') || tokens[k]?.pos === 'CCONJ') return true;
  const lemma = tokens[last.head]?.lemma ?? '';
  return (isSaying(lemma) || isThinking(lemma)) && tokens.slice(last.end, i).some(isNominal);
}

/** "a firm founded in 2014 by Ness": somebody did it, and no object stands between. */
function isDoneBy(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 6; k++) {
    if (wordAt(tokens, k) === 'by') return k === i + 1 || !/ing$/.test(wordAt(tokens, k + 1));
    const token = tokens[k];
    if (!token || !(/^(?:ADP|NUM|ADV)$/.test(token.pos) || (token.pos === 'PROPN' && tokens[k - 1]?.pos === 'ADP'))) return false;
  }
  return false;
}

/** ", who had left the ship, walked": the comma closes what another opened behind a noun. */
function closesInsertion(tokens: readonly Token[], comma: number, last: VerbGroup | undefined): boolean {
  for (let k = comma - 1; k > Math.max(0, comma - reach); k--) {
    if (tokens[k]?.word !== ',') continue;
    const opensRelative = /^(?:who|which|whose|whom|where)$/i.test(tokens[k + 1]?.word ?? '');
    return isNominal(tokens[k - 1]) && (last === undefined || last.end <= k - reach || (opensRelative && last.start > k));
  }
  return false;
}

/** "A poll released Wednesday shows": a form that may be participle, with a verb behind it that nothing parts from it. */
function isOpenParticiple(tokens: readonly Token[], one: VerbGroup, next: VerbGroup): boolean {
  const token = tokens[one.head];
  if (
    !token ||
    one.head !== one.start ||
    token.pos !== 'VERB' ||
    one.tense !== 'past' ||
    onlyPast.has(token.word.toLowerCase()) ||
    next.start - one.end > reach
  )
    return false;
  if (/^(?:i|you|we|he|she|they)$/i.test(tokens[one.start - 1]?.word ?? '')) return false;
  if (isSaying(token.lemma) || (isThinking(token.lemma) && token.lemma !== 'name')) return false;
  for (let k = one.end; k < next.start; k++)
    if (joint.test(tokens[k]?.word ?? '') || /^(?:CCONJ|SCONJ)$/.test(tokens[k]?.pos ?? '') || tokens[k]?.pos === 'PRON') return false;
  return true;
}
