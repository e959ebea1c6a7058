/** One version's passages in the paragraphs they stand in, in the order of the article. Every word once, cut only where a passage begins or ends. */
import type { Passage, Version } from '../model/event.ts';

/** A run of words: a passage, or what stands around it. */
export interface Piece {
  readonly start: number;
  readonly words: string;
  readonly passage: Passage | null;
}

export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

export function paragraphsOf(version: Version): readonly Paragraph[] {
  const groups: { start: number; end: number; words: string; passages: Passage[] }[] = [];
  for (const passage of [...version.passages].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const { start, end, words } = passage.context;
    const group = groups.at(-1);
    if (!group || start > group.end) groups.push({ start, end, words, passages: [passage] });
    else {
      // Long paragraphs are given around each passage: where two pieces meet they are one again.
      if (end > group.end) Object.assign(group, { end, words: group.words + words.slice(group.end - start) });
      group.passages.push(passage);
    }
  }
  return groups.map(({ start, words, passages }) => ({ start, pieces: piecesOf(start, words, passages) }));
}

/** The paragraphs up to the offset in the article and, behind it, so many that they hold `chars` characters. */
export function beginningOf(paragraphs: readonly Paragraph[], offset: number, chars: number): readonly Paragraph[] {
  let left = chars;
  const last = paragraphs.findIndex(({ pieces }) => {
    for (const { start, words } of pieces) if (start >= offset) left -= words.length;
    return left <= 0;
  });
  return last < 0 ? paragraphs : paragraphs.slice(0, last + 1);
}

function piecesOf(start: number, words: string, passages: readonly Passage[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const take = (end: number, passage: Passage | null): void => {
    if (end > at || passage) pieces.push({ start: at, words: words.slice(at - start, end - start), passage });
    at = Math.max(at, end);
  };
  for (const passage of passages) {
    take(passage.start, null);
    take(Math.max(at, passage.end), passage);
  }
  take(start + words.length, null);
  return pieces;
}
