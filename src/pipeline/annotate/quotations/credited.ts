/** Finds words in quotation marks, and with whom the sentence credits them. A speaker named only by a pronoun stays unknown. */
import type { Quotation } from '../../../model/quotation.ts';
import type { Span } from '../../../model/span.ts';
import { isSaying } from '../../languages/english/speech.ts';
import type { Sentence, Token } from '../../records.ts';

const nameLike = /^(?:PROPN|NOUN|ADJ)$/;

/** The noun phrase that ends just before (`step` -1) or begins just behind (`step` 1) a token. */
function phrase(tokens: readonly Token[], from: number, step: 1 | -1): Token[] {
  const own: Token[] = [];
  for (let i = from; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i];
    if (!token) break;
    if (nameLike.test(token.pos) || (own.length > 0 && /^(?:of|for|-|’s|'s)$/.test(token.word))) own.push(token);
    else if (own.length === 0 && /^(?:ADV|AUX|DET|PART)$/.test(token.pos)) continue;
    else break;
  }
  const ordered = step === 1 ? own : own.reverse();
  while (ordered[0] && !nameLike.test(ordered[0].pos)) ordered.shift();
  while (ordered.length > 0 && !/^(?:PROPN|NOUN)$/.test(ordered.at(-1)?.pos ?? '')) ordered.pop();
  return ordered;
}

function speakerAround(tokens: readonly Token[], cue: number): Span | null {
  for (const [from, step] of [
    [cue - 1, -1],
    [cue + 1, 1],
  ] as const) {
    if (tokens[from]?.pos === 'PRON') return null;
    const words = phrase(tokens, from, step);
    const [first, last] = [words[0], words.at(-1)];
    if (first && last && (words.some((token) => token.pos === 'PROPN') || words.length <= 3)) return { start: first.start, end: last.end };
  }
  return null;
}

/** The quotation with the nearest cue verb of its sentence outside the marks, and the phrase beside that verb. */
export function credited(span: Span, sentences: readonly Sentence[]): Quotation {
  const near = sentences.filter((sentence) => sentence.start < span.end && span.start < sentence.end);
  for (const sentence of near) {
    const outside = sentence.tokens.filter((token) => token.end <= span.start || token.start >= span.end);
    let best = -1;
    let distance = Number.POSITIVE_INFINITY;
    outside.forEach((token, i) => {
      const gap = Math.min(Math.abs(token.start - span.end), Math.abs(span.start - token.end));
      if (token.pos === 'VERB' && isSaying(token.lemma) && gap < distance) [best, distance] = [i, gap];
    });
    const cue = outside[best];
    if (cue) return { ...span, speaker: speakerAround(outside, best), cue: { start: cue.start, end: cue.end } };
  }
  return { ...span, speaker: null, cue: null };
}
