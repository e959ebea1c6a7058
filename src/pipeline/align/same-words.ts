/** Lays the words of one saying along other words: which stretch of these gives it, and how much was changed. Knows no articles and judges nothing. */
import type { Word } from './sayings.ts';

/** The best stretch of the other words. Costs: a word of meaning 1, a small one half. */
export interface Stretch {
  /** First and last word of the stretch, as indices. */
  from: number;
  to: number;
  /** Words of the saying that stand there, as they stand, in their order. */
  matched: number;
  /** Words of the saying that are not there, and no gap tells of them. */
  lost: number;
  /** Words in the stretch that are not the saying's, and do not stand for a gap of it. */
  added: number;
}

const cost = ({ kind }: Word): number => (kind === 'content' ? 1 : kind === 'small' ? 0.5 : 0);
/** A word in common is worth two that are not. */
const gain = 2;

function isSame(a: Word, b: Word): boolean {
  // Two languages cut one word differently; its lemma may still be one.
  return a.kind !== 'gap' && b.kind !== 'gap' && (a.stem === b.stem || a.lemma === b.lemma);
}

/** What words cost together. */
export function costs(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + cost(word), 0);
}

/** Local alignment (Smith and Waterman 1981) where a gap in either row swallows words of the other for nothing. Null where no word is common. */
export function bestStretch(said: readonly Word[], other: readonly Word[]): Stretch | null {
  const [rows, columns] = [said.length + 1, other.length + 1];
  const score = new Float64Array(rows * columns);
  let best = 0;
  for (let i = 1; i < rows; i++)
    for (let j = 1; j < columns; j++) {
      const [a, b] = [said[i - 1] as Word, other[j - 1] as Word];
      const at = i * columns + j;
      const value = Math.max(
        0,
        isSame(a, b) ? (score[at - columns - 1] ?? 0) + gain * cost(a) : 0,
        (score[at - columns] ?? 0) - (b.kind === 'gap' ? 0 : cost(a)),
        (score[at - 1] ?? 0) - (a.kind === 'gap' ? 0 : cost(b)),
      );
      score[at] = value;
      if (value > (score[best] ?? 0)) best = at;
    }
  return best === 0 ? null : walked(said, other, score, best);
}

/** Walks back from the best end to where the stretch begins. */
function walked(said: readonly Word[], other: readonly Word[], score: Float64Array, best: number): Stretch {
  const columns = other.length + 1;
  let [i, j] = [Math.floor(best / columns), best % columns];
  let to = j - 1;
  let from = to;
  let [matched, added, lost] = [0, 0, 0];
  const behind = costs(said.slice(i));
  while (i > 0 && j > 0 && (score[i * columns + j] ?? 0) > 0) {
    const [a, b] = [said[i - 1] as Word, other[j - 1] as Word];
    const here = score[i * columns + j] ?? 0;
    if (isSame(a, b) && here === (score[(i - 1) * columns + j - 1] ?? 0) + gain * cost(a)) {
      matched++;
      from = j - 1;
      i--;
      j--;
    } else if (here === (score[(i - 1) * columns + j] ?? 0) - (b.kind === 'gap' ? 0 : cost(a))) {
      if (b.kind !== 'gap') lost += cost(a);
      i--;
    } else {
      if (a.kind !== 'gap') added += cost(b);
      j--;
    }
  }
  // What the saying has before or behind the common words may be told by a gap beside them.
  const before = costs(said.slice(0, i));
  if (before > 0 && other[from - 1]?.kind === 'gap') from--;
  else lost += before;
  if (behind > 0 && other[to + 1]?.kind === 'gap') to++;
  else lost += behind;
  return { from, to, matched, lost, added };
}
