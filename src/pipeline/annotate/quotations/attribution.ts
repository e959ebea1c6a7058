/** Who says a quotation, by which word, as its own sentence tells: behind it ("…", said X), before it (X said: "…"), or by "according to". An ordered list of small rules; the first that finds a speaker decides. */
import { introduces, isCiting, isForeignSaying, isTelling } from '../../languages/english/quoting.ts';
import type { Item } from './line.ts';
import { type Phrase, phraseAfter, phraseBefore, speaks, subjectOf } from './phrases.ts';

/** Indices of items; a cue of two words ("according to") is a phrase. */
export interface Attribution {
  speaker: Phrase | null;
  cue: Phrase | null;
}

/** A quotation in its sentence: the items from `first` to `last`. `open` tells that its words end without a full stop, so that the sentence goes on behind it. */
export interface Place {
  items: readonly Item[];
  at: number;
  first: number;
  last: number;
  open: boolean;
}

const word = (items: readonly Item[], i: number): string => items[i]?.token?.word ?? '';
const pos = (items: readonly Item[], i: number): string => items[i]?.token?.pos ?? '';
const isQuotation = (items: readonly Item[], i: number): boolean => (items[i]?.quotation ?? null) !== null;

/** So many items a rule looks away from the quotation. */
const reach = 60;

export function isCue(items: readonly Item[], i: number): boolean {
  const token = items[i]?.token;
  if (!token) return false;
  return (token.pos === 'VERB' && introduces(token.lemma)) || isForeignSaying(token.word);
}

type Rule = (place: Place) => Attribution | null;

export function attributed(place: Place): Attribution | null {
  for (const rule of rules) {
    const found = rule(place);
    if (found) return found;
  }
  return null;
}

/** "…", said X. — "…", X said. — "…," X, the mayor, told reporters. */
const behind: Rule = ({ items, at, last, open }) => {
  let i = at + 1;
  while (i <= last && /^[,;—–-]$/.test(word(items, i))) i++;
  if (i > last || isQuotation(items, i)) return null;
  while (pos(items, i) === 'ADV' || /^(?:as|so)$/i.test(word(items, i)) || (word(items, i) === 'a' && isForeignSaying(word(items, i + 1)))) i++;
  if (isCue(items, i)) {
    const speaker = isTelling(items[i]?.token?.lemma ?? '') ? null : phraseAfter(items, i + 1, last);
    return speaker && speaks(items, speaker) ? { speaker, cue: [i, i] } : null;
  }
  const speaker = phraseAfter(items, i, last);
  if (!speaker || !speaks(items, speaker)) return null;
  const cue = verbOf(items, speaker, last, open || i > at + 1);
  return cue < 0 ? null : { speaker, cue: [cue, cue] };
};

/** The verb of saying of a subject: past adverbs, brackets and what stands between commas. Any verb will do right behind a quotation that ends with a comma. */
function verbOf(items: readonly Item[], [, from]: Phrase, last: number, anyVerb: boolean): number {
  let i = from + 1;
  for (let steps = 0; i <= last && steps < 45; steps++) {
    if (isQuotation(items, i)) return -1;
    if (word(items, i) === '(') while (i < last && word(items, i) !== ')') i++;
    else if (word(items, i) === ',') {
      const next = afterCommas(items, i, last);
      if (next < 0) return -1;
      i = next;
      continue;
    } else if (isCue(items, i)) return i;
    else if (pos(items, i) === 'VERB') return anyVerb && steps < 4 ? i : coordinated(items, i, last);
    else if (steps > 3 && !/^(?:ADV|AUX|PART|ADP|DET|PROPN|NOUN|ADJ|NUM|PUNCT|PRON)$/.test(pos(items, i))) return -1;
    i++;
  }
  return -1;
}

/** Past an apposition between commas: the item behind the comma that a verb follows. */
function afterCommas(items: readonly Item[], comma: number, last: number): number {
  for (let k = comma + 1; k <= last && k - comma < 45; k++) {
    if (isQuotation(items, k)) return -1;
    if (word(items, k) === ',' && /^(?:VERB|AUX|ADV)$/.test(pos(items, k + 1)) && !/ing$/.test(word(items, k + 1))) return k + 1;
  }
  return -1;
}

/** "X took the stage and said" */
function coordinated(items: readonly Item[], verb: number, last: number): number {
  for (let k = verb + 1; k <= last && k - verb < 25; k++) {
    if (isQuotation(items, k)) return -1;
    if (/^(?:and|but)$/.test(word(items, k)) && isCue(items, k + 1)) return k + 1;
  }
  return -1;
}

/** X said: "…" — X called it "…" — …, adding that "…" */
const before: Rule = ({ items, at, first }) => {
  for (let i = at - 1; i >= Math.max(first, at - reach); i--) {
    if (!isCue(items, i)) continue;
    const lemma = items[i]?.token?.lemma ?? '';
    const cue: Phrase = [i, i];
    const isPassive = pos(items, i - 1) === 'AUX' && /^(?:be|get)$/.test(items[i - 1]?.token?.lemma ?? '');
    if (isCiting(lemma) && !isPassive) {
      const cited = phraseAfter(items, i + 1, at - 1);
      if (cited && word(items, cited[1] + 1) === 'as') return { speaker: cited, cue };
    }
    if (isPassive && !isCiting(lemma)) {
      const agent = agentOf(items, i, at - 1);
      if (agent) return { speaker: agent, cue };
      continue;
    }
    const inverted = i === first || isQuotation(items, i - 1) || (word(items, i - 1) === ',' && isQuotation(items, i - 2));
    const speaker = inverted && !isTelling(lemma) ? phraseAfter(items, i + 1, at - 1) : subjectOf(items, i, first);
    if (speaker && speaks(items, speaker)) return { speaker, cue };
  }
  return null;
};

/** "was described by X as" */
function agentOf(items: readonly Item[], verb: number, last: number): Phrase | null {
  for (let k = verb + 1; k <= last && k - verb < 12; k++)
    if (word(items, k) === 'by') {
      const agent = phraseAfter(items, k + 1, last);
      return agent && speaks(items, agent) ? agent : null;
    }
  return null;
}

/** According to X, … "…" — "…" …, as X put it. — in the words of X */
const according: Rule = ({ items, first, last }) => {
  for (let i = first; i < last; i++) {
    if (word(items, i).toLowerCase() === 'according' && word(items, i + 1) === 'to') {
      const source = phraseAfter(items, i + 2, last);
      if (source) return { speaker: source, cue: [i, i + 1] };
    }
  }
  return null;
};

/** "…" goes on in the words of the writer, X said. */
const atEnd: Rule = ({ items, at, last }) => {
  for (let i = at + 1; i <= Math.min(last, at + reach); i++) {
    if (!isCue(items, i)) continue;
    const speaker = phraseBefore(items, i - 1, at + 1) ?? subjectOf(items, i, at + 1);
    if (!speaker || !speaks(items, speaker)) continue;
    const lead = word(items, speaker[0] - 1);
    if (lead === ',' || lead === 'as') return { speaker, cue: [i, i] };
  }
  return null;
};

const rules: readonly Rule[] = [behind, before, according, atEnd];
