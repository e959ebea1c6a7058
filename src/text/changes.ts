/** Which words two texts have in common, in order, and which only one of them has: the shortest edit from one to the other (Myers 1986, by jsdiff). Says nothing of what the words mean. */
import { diffArrays } from 'diff';
import type { Span } from '../model/span.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A run of words, from the first to the last. */
export interface Stretch extends Span {
  readonly shared: boolean;
  readonly words: number;
}

export interface Changes {
  /** Every word of the text stands in one of its runs; offsets are of the given text. */
  readonly left: readonly Stretch[];
  readonly right: readonly Stretch[];
  /** Counts of words. */
  readonly shared: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

/** Time and room grow with the square of this: texts further apart count as having nothing in common. */
const mostEdits = 2000;

export function changesOf(left: string, right: string): Changes {
  const [a, b] = [tokensOf(left), tokensOf(right)];
  const parts = diffArrays([...a], [...b], { comparator: (one, other) => one.folded === other.folded, maxEditLength: mostEdits }) ?? [];
  const shared = { left: a.map(() => false), right: b.map(() => false) };
  const alike = parts.every((part) => !part.added && !part.removed);
  let [i, j] = [0, 0];
  for (const part of parts) {
    // A lone "of the" between two changes is chance, and would only cut them to pieces.
    const counts = !part.added && !part.removed && (alike || a.slice(i, i + part.count).some((token) => tells(token, left)));
    if (counts) {
      shared.left.fill(true, i, i + part.count);
      shared.right.fill(true, j, j + part.count);
    }
    if (!part.added) i += part.count;
    if (!part.removed) j += part.count;
  }
  const both = shared.left.filter(Boolean).length;
  return {
    left: stretches(a, shared.left),
    right: stretches(b, shared.right),
    shared: both,
    onlyLeft: a.length - both,
    onlyRight: b.length - both,
  };
}

/** Shorter words are mostly mere grammar; a numeral or a name is as good as a long word. */
const longWord = 5;

function tells(token: Token, text: string): boolean {
  return token.folded.length >= longWord || /\p{N}/u.test(token.folded) || /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** Neighbours of one kind in one run. */
function stretches(tokens: readonly Token[], shared: readonly boolean[]): readonly Stretch[] {
  const runs: Stretch[] = [];
  tokens.forEach(({ start, end }, at) => {
    const last = runs[runs.length - 1];
    if (last && last.shared === shared[at]) runs[runs.length - 1] = { ...last, end, words: last.words + 1 };
    else runs.push({ start, end, shared: shared[at] ?? false, words: 1 });
  });
  return runs;
}
