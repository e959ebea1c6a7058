/** To whom one quotation is given: by its own sentence, else by the quotation it goes on from, else by the sentence before it. */
import type { Span } from '../../../model/span.ts';
import type { Sentence } from '../../records.ts';
import { attributed, saidWithin } from './attribution.ts';
import { isCue } from './cues.ts';
import { type Item, type Line, lineOf, sentenceAround } from './line.ts';
import { phraseBefore, speaks, subjectOf } from './phrases.ts';
import type { Quoted } from './spans.ts';

export interface Credited {
  speaker: Span | null;
  cue: Span | null;
  /** Whom a pronoun stands for. */
  named?: Span;
  /** It goes on with the quotation before it. */
  continues: boolean;
}

export const nobody: Credited = { speaker: null, cue: null, continues: false };

/** A text with its sentences and what stands in quotation marks. */
export interface Speech {
  text: string;
  sentences: readonly Sentence[];
  quoted: readonly Quoted[];
}

/** What was read before: the credit of the last quotation, and the paragraph above. */
export interface Before {
  previous: Credited;
  before: () => Line | null;
}

/** Fewer long words may each be a name. */
const fewestInTitle = 3;
/** A quotation with more words than this beside it in its sentence is no sentence of its own ("Instead …"), unless they lead to it by a mark ("Then, after a while: …"). */
const mostBeside = { plain: 2, leading: 6 };

export function creditOf(speech: Speech, { items }: Line, at: number, { previous, before }: Before): Credited {
  const { text, quoted } = speech;
  const quotation = quoted[items[at]?.quotation ?? 0] as Quoted;
  const [first, last] = sentenceAround(items, at, (i) => isFullStop(text, quoted[i] as Quoted));
  const strong = isStrong(text, quotation) || /^(?:,|—|–|―)$/.test(items[at + 1]?.token?.word ?? '');
  if (!strong && isTitle(text, quotation)) return nobody;
  const found = attributed({ items, at, first, last, strong });
  if (found) {
    const cue = spanOf(items, found.cue);
    return {
      speaker: spanOf(items, found.speaker),
      cue,
      continues: cue !== null && isBroken(text, items, at, quotation, cue) && cue.start === previous.cue?.start,
    };
  }
  if (quotation.continues) return { ...previous, continues: true };
  if (quotation.unclosed) {
    const inside = lineOf(quotation, speech.sentences, []).items;
    const told = saidWithin(inside);
    if (told) return { speaker: spanOf(inside, told.speaker), cue: spanOf(inside, told.cue), continues: false };
  }
  const beside = items.slice(first, last + 1).flatMap(({ token }) => (token && /\p{L}/u.test(token.word) ? [token] : []));
  const isLed = /^[,:]$/.test(items[at - 1]?.token?.word ?? '');
  if (beside.length > (isLed ? mostBeside.leading : mostBeside.plain) || beside.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))) return nobody;
  const above = first > 0 ? items.slice(0, first) : (before()?.items ?? []);
  return goesOn(above, previous) ?? toldBefore(above, first > 0) ?? nobody;
}

/** The name of a work, a meeting, a party: every long word begins with a capital. Who tells of it does not say it. */
function isTitle(text: string, { start, end }: Quoted): boolean {
  const long = text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
  return long.length >= fewestInTitle && long.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** "…," said X, "…": the cue stands between this quotation and the one before, and a comma or a dash leads on. */
function isBroken(text: string, items: readonly Item[], at: number, quotation: Span, cue: Span): boolean {
  const last = items.slice(0, at).findLast((item) => item.quotation !== null || (item.token?.start ?? 0) < cue.start);
  const isBetween = cue.end <= quotation.start && items.slice(0, at).some((item) => item.quotation !== null) && last !== undefined;
  return isBetween && /[,;—–-]\s*$/.test(text.slice(Math.max(0, quotation.start - 3), quotation.start));
}

/** What follows a comma, a question or a dash at the end of the words says whose they are. */
function isStrong(text: string, { end }: Quoted): boolean {
  return /[,!?…—–-]["”“»’')\s]*$/.test(text.slice(Math.max(0, end - 4), end));
}

function isFullStop(text: string, { end, unclosed }: Quoted): boolean {
  return unclosed || /\.["”“»’')\s]*$/.test(text.slice(Math.max(0, end - 4), end));
}

/** The sentence before holds or gives a quotation: this one is by the same speaker. */
function goesOn(above: readonly Item[], previous: Credited): Credited | null {
  return previous.speaker && above.slice(lastSentence(above)).some(({ quotation }) => quotation !== null) ? { ...previous, continues: true } : null;
}

/** The start of the last sentence of a line. */
function lastSentence(items: readonly Item[]): number {
  return items.length === 0 ? 0 : sentenceAround(items, items.length - 1, () => true)[0];
}

/** The sentence before says who speaks: by a verb of saying, or, in the same paragraph or before a colon, by its subject. */
function toldBefore(above: readonly Item[], inParagraph: boolean): Credited | null {
  const from = lastSentence(above);
  for (let i = from; i < above.length; i++) {
    if (!isCue(above, i)) continue;
    const speaker = subjectOf(above, i, from);
    if (speaker) return { speaker: spanOf(above, speaker), cue: spanOf(above, [i, i]), continues: false };
  }
  if (!inParagraph && above.at(-1)?.token?.word !== ':') return null;
  for (let i = from; i < above.length; i++) {
    if (!/^(?:VERB|AUX)$/.test(above[i]?.token?.pos ?? '')) continue;
    const subject = phraseBefore(above, i - 1, from) ?? subjectOf(above, i, from);
    return subject && speaks(above, subject) ? { speaker: spanOf(above, subject), cue: null, continues: false } : null;
  }
  return null;
}

function spanOf(items: readonly Item[], phrase: readonly [number, number] | null): Span | null {
  const [first, last] = [items[phrase?.[0] ?? -1]?.token, items[phrase?.[1] ?? -1]?.token];
  return first && last ? { start: first.start, end: last.end } : null;
}
