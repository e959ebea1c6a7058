/** The quotations of an article, in order: where they stand, who says them by which word, and which go on with the one before. */
import type { Quotation } from '../../../model/quotation.ts';
import type { Span } from '../../../model/span.ts';
import type { Sentence } from '../../records.ts';
import { attributed, isCue } from './attribution.ts';
import { type Item, type Line, lineOf, sentenceAround } from './line.ts';
import { phraseBefore, speaks, subjectOf } from './phrases.ts';
import { type Quoted, quotedSpans } from './spans.ts';

interface Credited {
  speaker: Span | null;
  cue: Span | null;
  continues: boolean;
}

const nobody: Credited = { speaker: null, cue: null, continues: false };

export function quotations(text: string, paragraphs: readonly Span[], sentences: readonly Sentence[]): Quotation[] {
  const quoted = quotedSpans(text, paragraphs);
  const credits: Credited[] = [];
  if (quoted.length > 0) {
    let before: Line | null = null;
    for (const paragraph of paragraphs) {
      const line = lineOf(paragraph, sentences, quoted);
      line.items.forEach((item, at) => {
        if (item.quotation !== null) credits.push(creditOf(text, line, at, before, { quoted, credits }));
      });
      if (line.items.length > 0) before = line;
    }
  }
  return quoted.map(({ start, end, unclosed, continues, nested }, i) => {
    const credit = credits[i] ?? nobody;
    return {
      start,
      end,
      speaker: credit.speaker,
      cue: credit.cue,
      ...(continues || credit.continues ? { continues: true as const } : {}),
      ...(unclosed ? { unclosed: true as const } : {}),
      ...(nested.length > 0 ? { nested: [...nested] } : {}),
    };
  });
}

interface Known {
  quoted: readonly Quoted[];
  /** Of the quotations before. */
  credits: readonly Credited[];
}

/** The words of a quotation end a sentence by themselves. */
function endsSentence(text: string, { end, unclosed }: Quoted): boolean {
  return /[.!?…]["”“»’')\s]*$/.test(text.slice(Math.max(0, end - 4), end)) || unclosed;
}

function creditOf(text: string, { items }: Line, at: number, before: Line | null, known: Known): Credited {
  const own = items[at]?.quotation ?? 0;
  const quotation = known.quoted[own] as Quoted;
  const endsIn = (i: number) => endsSentence(text, known.quoted[i] as Quoted);
  const isSpeech = (i: number) => isFullStop(text, known.quoted[i] as Quoted);
  const [first, last] = sentenceAround(items, at, isSpeech);
  const previous = known.credits[own - 1] ?? nobody;
  const found = attributed({ items, at, first, last, open: !endsIn(own) });
  if (found) {
    const cue = spanOf(items, found.cue);
    const continues = own > 0 && cue !== null && cue.start === previous.cue?.start && /^\P{L}*\p{Ll}/u.test(text.slice(quotation.start, quotation.end));
    return { speaker: spanOf(items, found.speaker), cue, continues };
  }
  if (quotation.continues) return { ...previous, continues: true };
  if (first < at || last > at + 1) return nobody;
  return goesOn(items, first, before, previous) ?? toldBefore(items, first, before) ?? nobody;
}

function isFullStop(text: string, { end, unclosed }: Quoted): boolean {
  return unclosed || /\.["”“»’')\s]*$/.test(text.slice(Math.max(0, end - 4), end));
}

/** A quotation that is a sentence of its own goes on from the one of the sentence before. */
function goesOn(items: readonly Item[], first: number, before: Line | null, previous: Credited): Credited | null {
  const sentence = items.slice(0, first);
  const line = sentence.length > 0 ? sentence : (before?.items ?? []);
  const from = lastSentence(line);
  return previous.speaker && line.slice(from).some(({ quotation }) => quotation !== null) ? { ...previous, continues: true } : null;
}

/** The start of the last sentence of a line. */
function lastSentence(items: readonly Item[]): number {
  return items.length === 0 ? 0 : sentenceAround(items, items.length - 1, () => true)[0];
}

/** The sentence before says who speaks: by a colon, or by its subject. */
function toldBefore(items: readonly Item[], first: number, before: Line | null): Credited | null {
  const line = first > 0 ? items.slice(0, first) : (before?.items ?? []);
  const from = lastSentence(line);
  const hasColon = line.at(-1)?.token?.word === ':';
  if (first === 0 && !hasColon) return null;
  for (let i = line.length - 1; i >= from; i--) {
    if (!isCue(line, i)) continue;
    const speaker = subjectOf(line, i, from);
    if (speaker) return { speaker: spanOf(line, speaker), cue: spanOf(line, [i, i]), continues: false };
  }
  for (let i = from; i < line.length; i++) {
    if (!/^(?:VERB|AUX)$/.test(line[i]?.token?.pos ?? '')) continue;
    const subject = phraseBefore(line, i - 1, from) ?? subjectOf(line, i, from);
    return subject && speaks(line, subject) ? { speaker: spanOf(line, subject), cue: null, continues: false } : null;
  }
  return null;
}

function spanOf(items: readonly Item[], phrase: readonly [number, number] | null): Span | null {
  const [first, last] = [items[phrase?.[0] ?? -1]?.token, items[phrase?.[1] ?? -1]?.token];
  return first && last ? { start: first.start, end: last.end } : null;
}
