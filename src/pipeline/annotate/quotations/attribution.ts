/** Who says a quotation, by which word, as its own sentence tells: behind it ("…", said X), before it (X said: "…"), or by "according to". An ordered list of small rules; the first that finds a speaker decides. */
import { introduces, isCiting, isEarlyHalf, isForeignSaying, isLateSaying, isTelling } from '../../languages/english/quoting.ts';
import { type Attribution, isCue, type Place, type Rule } from './cues.ts';
import type { Item } from './line.ts';
import { type Phrase, phraseAfter, phraseBefore, speaks, subjectOf, withName } from './phrases.ts';
import { according, doubted, labelled, related, signed, worded } from './sources.ts';

const word = (items: readonly Item[], i: number): string => items[i]?.token?.word ?? '';
const pos = (items: readonly Item[], i: number): string => items[i]?.token?.pos ?? '';
const isQuotation = (items: readonly Item[], i: number): boolean => (items[i]?.quotation ?? null) !== null;

/** So many items a rule looks away from the quotation. */
const reach = 60;

export function attributed(place: Place): Attribution | null {
  const order = place.strong
    ? [worded, behind, signed, shotBack, before, labelled, according, atEnd, introduced]
    : [worded, inHalves, related, doubted, before, signed, labelled, according, atEnd, behind, introduced];
  for (const rule of order) {
    const found = rule(place);
    // "…, he warned of "…," the paper said": the paper passes on what he warned of.
    if (found && rule === behind && isOutlet(place.items, found.speaker)) return before(place) ?? found;
    if (found) return found;
  }
  return null;
}

/** The phrase ends with a word for those who pass news on. */
function isOutlet(items: readonly Item[], speaker: Phrase | null): boolean {
  return speaker !== null && /^(?:agency|newspaper|paper|network|outlet|broadcaster|channel|magazine|website)$/i.test(word(items, speaker[1]));
}

/** "…", said X. — "…", X said. — "…," X, the mayor, told reporters. */
const behind: Rule = ({ items, at, last, strong }) => {
  let i = at + 1;
  while (i <= last && /^[,;—–-]$/.test(word(items, i))) i++;
  if (i > last || isQuotation(items, i)) return null;
  while (
    /(?:ly|later|also|then)$/.test(word(items, i)) ||
    /^(?:as|so)$/i.test(word(items, i)) ||
    (word(items, i) === 'a' && isForeignSaying(word(items, i + 1)))
  )
    i++;
  const isVerb = isCue(items, i) || (strong && pos(items, i) === 'VERB' && /ed$/.test(word(items, i)) && leadsToName(items, i + 1, last));
  if (isVerb) {
    const speaker = isTelling(items[i]?.token?.lemma ?? '') ? null : phraseAfter(items, i + 1, last);
    return speaker && speaks(items, speaker) ? { speaker: withName(items, speaker), cue: [i, i] } : null;
  }
  const oblique = allThat(items, i, last) ?? (strong ? cameFrom(items, i, last) : null);
  if (oblique) return oblique;
  const speaker = phraseAfter(items, i, last);
  if (!speaker) return null;
  const cue = verbOf(items, speaker, last, strong);
  if (cue >= 0) return speaks(items, speaker) ? { speaker: withName(items, speaker), cue: [cue, cue] } : null;
  return strong ? verbTakenForNoun(items, speaker) : null;
};

/** "beamed Ada Holm", "beamed skipper Ada Holm" */
function leadsToName(items: readonly Item[], from: number, last: number): boolean {
  const named = phraseAfter(items, from, last);
  return /^\p{Lu}/u.test(word(items, from)) || (named !== null && pos(items, named[1]) === 'PROPN');
}

/** "…," was all that X would say. "…" is how X put it. */
function allThat(items: readonly Item[], from: number, last: number): Attribution | null {
  if (pos(items, from) !== 'AUX' || !/^(?:all|how|what)$/.test(word(items, from + 1))) return null;
  for (let i = from + 2; i <= last && !isQuotation(items, i); i++) {
    const speaker = isCue(items, i) ? subjectOf(items, i, from + 2) : null;
    if (speaker) return { speaker, cue: [i, i] };
  }
  return null;
}

/** "…," came the reply from X. */
function cameFrom(items: readonly Item[], from: number, last: number): Attribution | null {
  if (!/^(?:came|comes)$/.test(word(items, from))) return null;
  for (let i = from + 1; i <= Math.min(last, from + 6); i++) {
    const speaker = word(items, i) === 'from' ? phraseAfter(items, i + 1, last) : null;
    if (speaker) return { speaker, cue: [from, from] };
  }
  return null;
}

/** "Ada Holm notes": the verb was read as a noun of the phrase. */
function verbTakenForNoun(items: readonly Item[], [from, to]: Phrase): Attribution | null {
  const ending = word(items, to);
  const isVerb = /^\p{Ll}+s$/u.test(ending) && introduces(ending.slice(0, -1));
  return isVerb && to > from && pos(items, to - 1) === 'PROPN' ? { speaker: [from, to - 1], cue: [to, to] } : null;
}

/** The verb of saying of a subject: past adverbs, brackets and what stands between commas. Any verb will do right behind a quotation that ends with a comma. */
function verbOf(items: readonly Item[], [, from]: Phrase, last: number, anyVerb: boolean): number {
  let i = from + 1;
  for (let steps = 0; i <= last && steps < 45; steps++) {
    if (isQuotation(items, i) || /^(?:that|which)$/.test(word(items, i))) return -1;
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
const before: Rule = ({ items, at, first, last }) => {
  for (let i = at - 1; i >= Math.max(first, at - reach); i--) {
    if (!isCue(items, i) && !(i === at - 1 && items[i]?.token?.lemma === 'find')) continue;
    const lemma = items[i]?.token?.lemma ?? '';
    const cue: Phrase = [i, i];
    // "expects prices “to double”", but "is expected to speak of a “crisis”" says nothing.
    if (lemma === 'expect' && (at - i > 4 || pos(items, i - 1) === 'AUX')) continue;
    // "were told to", and in headlines "residents told to".
    const isPassive =
      (pos(items, i - 1) === 'AUX' && /^(?:be|get)$/.test(items[i - 1]?.token?.lemma ?? '')) || (isTelling(lemma) && word(items, i + 1) === 'to');
    if (isCiting(lemma) && !isPassive) {
      const cited = phraseAfter(items, i + 1, at - 1);
      if (cited && word(items, cited[1] + 1) === 'as') return { speaker: cited, cue };
    }
    if (isPassive && !isCiting(lemma)) {
      const agent = agentOf(items, i, last);
      if (agent) return { speaker: agent, cue };
      continue;
    }
    const inverted =
      i === first || isBetweenCommas(items, i, at) || isQuotation(items, i - 1) || (word(items, i - 1) === ',' && isQuotation(items, i - 2));
    const speaker = inverted && !isTelling(lemma) ? phraseAfter(items, i + 1, at - 1) : subjectOf(items, i, first);
    // "said they had found “traces”": who said it is named before.
    if (lemma === 'find' && speaker && pos(items, speaker[0]) === 'PRON') continue;
    if (speaker && inverted && i > first && isAside(items, speaker[1] + 1, at)) continue;
    if (speaker && speaks(items, speaker)) return { speaker, cue };
  }
  return null;
};

/** It was, said X, "…" */
function isBetweenCommas(items: readonly Item[], cue: number, at: number): boolean {
  const named = word(items, cue - 1) === ',' && /^(?:said|says)$/.test(word(items, cue)) ? phraseAfter(items, cue + 1, at - 1) : null;
  return named !== null && named[1] + 2 === at && word(items, at - 1) === ',';
}

/** "…", said X, who read the decree "…": the verb has its words before it, and those in the clause of "who" are not led to. */
function isAside(items: readonly Item[], from: number, at: number): boolean {
  return word(items, from) === ',' && /^(?:who|que|qui)$/.test(word(items, from + 1)) && !/^[,:]$/.test(word(items, at - 1));
}

/** "was described by X as" */
function agentOf(items: readonly Item[], verb: number, last: number): Phrase | null {
  for (let k = verb + 1; k <= last && k - verb < 12; k++)
    if (word(items, k) === 'by') {
      const agent = phraseAfter(items, k + 1, last);
      return agent && speaks(items, agent) ? withName(items, agent) : null;
    }
  return null;
}

/** X shot back, "…": the verb stands right before the comma. */
const shotBack: Rule = ({ items, at, first }) => {
  if (!/^[,:]$/.test(word(items, at - 1))) return null;
  const verb = /^(?:ADV|ADP|PART)$/.test(pos(items, at - 2)) ? at - 3 : at - 2;
  if (verb <= first || pos(items, verb) !== 'VERB' || /ing$/.test(word(items, verb))) return null;
  const speaker = subjectOf(items, verb, first);
  return speaker && { speaker, cue: isCue(items, verb) ? [verb, verb] : null };
};

/** X was clear: "…" Any verb introduces what stands behind a colon, or a sentence behind a comma. */
const introduced: Rule = ({ items, at, first, strong }) => {
  const mark = word(items, at - 1);
  if (mark !== ':' && !(mark === ',' && strong)) return null;
  for (let i = at - 2; i >= first; i--) {
    if (pos(items, i) !== 'VERB' || /ing$/.test(word(items, i))) continue;
    const speaker = subjectOf(items, i, first);
    // "the statement began, before it turned to …": the subject of the clause above.
    const isUnder = speaker && pos(items, speaker[0]) === 'PRON' && /^(?:before|after|when|while|as|until)$/.test(word(items, speaker[0] - 1));
    if (speaker && !isUnder) return { speaker, cue: null };
  }
  const opening = phraseAfter(items, first, at - 1);
  return opening && pos(items, opening[1]) === 'PROPN' ? { speaker: opening, cue: null } : null;
};

/** X hatte von "…" gesprochen: the verb stands in two halves around the words. */
const inHalves: Rule = ({ items, at, first }) => {
  if (!isLateSaying(word(items, at + 1))) return null;
  for (let i = at - 1; i > first; i--) {
    if (!isEarlyHalf(word(items, i))) continue;
    const speaker = phraseBefore(items, i - 1, first);
    return speaker && { speaker, cue: [at + 1, at + 1] };
  }
  return null;
};

/** "…" goes on in the words of the writer, X said. */
const atEnd: Rule = ({ items, at, last }) => {
  for (let i = at + 1; i <= Math.min(last, at + reach); i++) {
    // What stands behind the next quotation gives that one.
    if (isQuotation(items, i)) return null;
    if (!isCue(items, i)) continue;
    const speaker = phraseBefore(items, i - 1, at + 1) ?? subjectOf(items, i, at + 1);
    if (!speaker || !speaks(items, speaker)) continue;
    const lead = word(items, speaker[0] - 1);
    if (lead === ',' || lead === 'as') return { speaker, cue: [i, i] };
  }
  return null;
};

/** A closing mark was forgotten, and the words of the writer stand inside: …, said X. */
export function saidWithin(items: readonly Item[]): Attribution | null {
  for (let i = 1; i < items.length; i++) {
    if (word(items, i - 1) !== ',' || !isCue(items, i)) continue;
    const speaker = phraseAfter(items, i + 1, items.length - 1);
    if (speaker && speaks(items, speaker)) return { speaker, cue: [i, i] };
  }
  return null;
}
