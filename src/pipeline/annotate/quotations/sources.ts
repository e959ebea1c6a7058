/** Who says a quotation, where no verb of his tells it but a phrase: "according to X", "in the words of X", "the “…” that X hailed", a name before a colon or behind a dash. */
import { isDoubting } from '../../languages/english/quoting.ts';
import { isCue, type Rule } from './cues.ts';
import type { Item } from './line.ts';
import { type Phrase, phraseAfter, phraseBefore, speaks, withName } from './phrases.ts';

const word = (items: readonly Item[], i: number): string => items[i]?.token?.word ?? '';
const pos = (items: readonly Item[], i: number): string => items[i]?.token?.pos ?? '';

const isQuotation = (items: readonly Item[], i: number): boolean => (items[i]?.quotation ?? null) !== null;

/** So far behind a quotation such a phrase stands. */
const nearby = 6;

/** "…", in the words of X — to quote X, "…" — in the words of X, "…" — "…", in X's words. Beside the quotation only: it tells of no other one. */
export const worded: Rule = ({ items, at, first, last }) => {
  const before = items.findLastIndex((_, i) => i < at && isQuotation(items, i));
  for (let i = Math.max(first, before + 1); i <= Math.min(last, at + nearby); i++) {
    if (i > at && isQuotation(items, i)) return null;
    const own = word(items, i).toLowerCase();
    if (own === 'to' && /^(?:quote|cite)$/.test(word(items, i + 1)) && (i === first || word(items, i - 1) === ',')) {
      const source = phraseAfter(items, i + 2, last);
      if (source) return { speaker: withName(items, source), cue: [i + 1, i + 1] };
    }
    if (own !== 'in') continue;
    if (/^the (?:words|phrase) of$/.test([1, 2, 3].map((k) => word(items, i + k)).join(' '))) {
      const source = phraseAfter(items, i + 4, last);
      if (source) return { speaker: source, cue: [i, i + 3] };
    }
    const owned = phraseAfter(items, i + 1, last);
    const isOwned = owned && /^(?:words|phrase|phrasing)$/.test(word(items, owned[1])) && /^['’]s?$/.test(word(items, owned[1] - 1));
    if (isOwned) return { speaker: [owned[0], owned[1] - 2], cue: [owned[1], owned[1]] };
  }
  return null;
};

/** The "…" that X hailed — the "…" X had promised: whoever else speaks of it, the words are those of X. */
export const related: Rule = ({ items, at, last }) => {
  if (!/^(?:DET|ADJ)$/.test(pos(items, at - 1)) && !/^['’]s$/.test(word(items, at - 1))) return null;
  const speaker = phraseAfter(items, /^(?:that|which)$/.test(word(items, at + 1)) ? at + 2 : at + 1, last);
  if (!speaker || !speaks(items, speaker)) return null;
  let verb = speaker[1] + 1;
  while (/^(?:AUX|ADV)$/.test(pos(items, verb))) verb++;
  return isCue(items, verb) && /^(?:[.,;]|)$|^(?:on|in|at|last|to|for|of|as|when|after|during)$/.test(word(items, verb + 1))
    ? { speaker, cue: [verb, verb] }
    : null;
};

/** X denied the "…": words that X turns down are those of somebody else, whom the sentence need not name. */
export const doubted: Rule = ({ items, at, first }) => {
  let i = at - 1;
  while (i > first && (/^(?:DET|ADJ)$/.test(pos(items, i)) || /^(?:his|her|its|their|so-called)$/i.test(word(items, i)))) i--;
  return i < at - 1 && pos(items, i) === 'VERB' && isDoubting(items[i]?.token?.lemma ?? '') ? { speaker: null, cue: null } : null;
};

/** According to X, … "…" — called "…" by X. */
export const according: Rule = ({ items, at, first, last }) => {
  for (let i = first; i < last; i++) {
    const next = word(items, i + 1);
    const isBy = next === 'by' && i > at && isCue(items, i);
    if (!isBy && !(word(items, i).toLowerCase() === 'according' && next === 'to')) continue;
    const source = phraseAfter(items, i + 2, last);
    if (source) return { speaker: sourceOf(items, source), cue: [i, isBy ? i : i + 1] };
  }
  return null;
};

/** "a report by the institute": who made it. */
function sourceOf(items: readonly Item[], source: Phrase): Phrase {
  const by = source[1] + 1;
  return (word(items, by) === 'by' && phraseAfter(items, by + 1, by + 20)) || source;
}

/** "…" — X, and nothing else. */
export const signed: Rule = ({ items, at, last }) => {
  if (!/^[―—–-]+$/.test(word(items, at + 1))) return null;
  const speaker = phraseAfter(items, at + 2, last);
  return speaker && pos(items, speaker[1]) === 'PROPN' && (speaker[1] === last || /^[.,]$/.test(word(items, speaker[1] + 1)))
    ? { speaker, cue: null }
    : null;
};

/** X: "…" */
export const labelled: Rule = ({ items, at, first }) => {
  if (word(items, at - 1) !== ':') return null;
  const speaker = phraseBefore(items, at - 2, first);
  return speaker && pos(items, speaker[1]) === 'PROPN' && (speaker[0] === first || /^[-–—]$/.test(word(items, speaker[0] - 1)))
    ? { speaker, cue: null }
    : null;
};
