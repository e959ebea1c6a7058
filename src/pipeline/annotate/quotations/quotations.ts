/** The quotations of an article, in order: where they stand, who says them by which word, and which go on with the one before. */
import type { Quotation } from '../../../model/quotation.ts';
import type { Span } from '../../../model/span.ts';
import { touching } from '../../../text/spans.ts';
import type { Credit, Sentence } from '../../records.ts';
import { antecedent, pronounOf } from './antecedents.ts';
import { type Credited, creditOf, nobody, type Speech } from './crediting.ts';
import { type Line, lineOf } from './line.ts';
import { type Quoted, quotedSpans } from './spans.ts';

export function quotations(text: string, paragraphs: readonly Span[], sentences: readonly Sentence[]): Quotation[] {
  const quoted = quotedSpans(text, paragraphs);
  const credits = creditsOf({ text, sentences, quoted }, paragraphs);
  return quoted.map(({ start, end, unclosed, continues, nested }, i) => {
    const { speaker, cue, named, continues: goesOn } = credits[i] ?? nobody;
    return {
      start,
      end,
      speaker,
      cue,
      ...(named ? { named } : {}),
      ...(continues || goesOn ? { continues: true as const } : {}),
      ...(unclosed ? { unclosed: true as const } : {}),
      ...(nested.length > 0 ? { nested: [...nested] } : {}),
    };
  });
}

/** Who says words that stand without marks, as if they stood in marks. */
export function creditOfPlain(text: string, paragraphs: readonly Span[], sentences: readonly Sentence[], words: Span): Credit {
  const own = touching(paragraphs, words).slice(0, 1);
  const [credit] = creditsOf({ text, sentences, quoted: [{ ...words, unclosed: false, continues: false, nested: [] }] }, own);
  const { speaker, cue, named } = credit ?? nobody;
  // "… submitted a draft to declare a truce" tells of a plan, and nobody says the words.
  if (cue && /\bto $/i.test(text.slice(Math.max(0, cue.start - 4), cue.start))) return { speaker: null, cue: null };
  return { speaker: named ?? speaker, cue };
}

/** So many speakers back one is still in mind. */
const lately = 8;

function creditsOf(speech: Speech, paragraphs: readonly Span[]): Credited[] {
  const { text, sentences, quoted } = speech;
  const credits: Credited[] = [];
  const lines = new Map<number, Line>();
  const lineAt = (p: number): Line | null => {
    const paragraph = paragraphs[p];
    if (!paragraph) return null;
    const line = lines.get(p) ?? lineOf(paragraph, sentences, quoted);
    lines.set(p, line);
    return line;
  };
  paragraphs.forEach((paragraph, p) => {
    if (touching(quoted, paragraph).length === 0) return;
    const line = lineAt(p);
    line?.items.forEach((item, at) => {
      if (item.quotation === null) return;
      const credit = creditOf(speech, line, at, { previous: credits.at(-1) ?? nobody, before: () => lineAt(p - 1) });
      credits.push(withAntecedent(credit, text, sentences, quoted, credits));
    });
  });
  return credits;
}

function withAntecedent(
  credit: Credited,
  text: string,
  sentences: readonly Sentence[],
  quoted: readonly Quoted[],
  credits: readonly Credited[],
): Credited {
  const { speaker } = credit;
  const pronoun = speaker && !credit.named ? pronounOf(text.slice(speaker.start, speaker.end)) : null;
  if (!speaker || !pronoun) return credit;
  const named = antecedent(text, speaker, sentences, quoted, pronoun, {
    name: (at) => credits.findLast((one) => one.speaker?.start === at.start)?.named ?? null,
    speakers: credits
      .slice(-lately)
      .flatMap((one) => one.speaker ?? [])
      .filter(({ end }) => end <= speaker.start)
      .sort((a, b) => a.start - b.start),
  });
  return named ? { ...credit, named } : credit;
}
