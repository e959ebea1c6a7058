/** Cuts words into runs along the edges of overlapping marks, so that nothing is shown twice and nothing is lost. Knows no meaning of a mark. */
import type { Span } from '../model/span.ts';

export interface Run<M extends Span> {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The marks that cover this run, in the order they were given. */
  readonly marks: readonly M[];
}

/** `words` stand at offset `start` of their article; marks use offsets of the article and may overlap, reach beyond the words or be empty. */
export function runsOf<M extends Span>(words: string, start: number, marks: readonly M[]): readonly Run<M>[] {
  const end = start + words.length;
  const near = marks.filter((mark) => mark.start < mark.end && mark.end > start && mark.start < end);
  const edges = new Set([start, end]);
  for (const mark of near) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const runs: Run<M>[] = [];
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const from = cuts[i] ?? start;
    const to = cuts[i + 1] ?? end;
    runs.push({ start: from, end: to, words: words.slice(from - start, to - start), marks: near.filter((m) => m.start <= from && m.end >= to) });
  }
  return runs;
}

/** The words of a span, where the text at hand holds the whole of it; else null. */
export function wordsAt(text: string, textStart: number, span: Span | null): string | null {
  if (!span || span.start < textStart || span.end > textStart + text.length || span.start >= span.end) return null;
  return text.slice(span.start - textStart, span.end - textStart);
}
