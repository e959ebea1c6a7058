/** How near tellings of one statement are to each other in their words: one measure for every view. Rates no telling. */
import type { Passage } from '../model/event.ts';
import { spoken } from './spoken.ts';

/** `same`: the same words, whatever stands between them. `edited`: most words of the longest are in all. `reworded`: fewer are. */
export type Closeness = 'same' | 'edited' | 'reworded';

/** From this share of common words on the differences are fewer than what they stand in: a shortest edit finds half or more of the words of such tellings in order. Two tellings of one thing in other words share up to .58, mere grammar most of it. */
const editedShare = 0.6;

/** Of the versions that tell it, in whichever order; of one alone there is nothing to be near to. Hears no more of them than the answer needs: of forty, two tell most. */
export function closenessOf(cells: readonly (readonly Passage[])[]): Closeness {
  const [first, ...others] = cells.filter((cell) => cell.length > 0);
  if (!first) return 'same';
  let common = wordsOf(first);
  const whole = common.join(' ');
  let longest = common.length;
  let same = true;
  for (const other of others) {
    const words = wordsOf(other);
    same &&= words.join(' ') === whole;
    longest = Math.max(longest, words.length);
    common = inBoth(common, words);
    if (common.length < longest * editedShare) return 'reworded';
  }
  return same ? 'same' : 'edited';
}

const wordsOf = (cell: readonly Passage[]): readonly string[] => cell.flatMap((passage) => spoken(passage).split(' ').filter(Boolean));

/** Words of the one that the other has, too, each as often as both have it. */
function inBoth(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return one.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
}

/** Share of the words of the longer that both have: 1 are the same words. */
export function shareOf(one: Passage, other: Passage): number {
  const [own, theirs] = [wordsOf([one]), wordsOf([other])];
  return inBoth(own, theirs).length / Math.max(own.length, theirs.length, 1);
}
