/** Says what the words of a sentence tell of its numbers: a part of a land or all of it, a count that goes on, what money or a share is told of, who is the source. Decides nothing. */
import { fold } from '../../../text/fold.ts';
import { root } from '../../../text/root.ts';
import {
  anyPlace,
  goingOn,
  moneyMatters,
  officeWords,
  partPlace,
  peopleMatters,
  shareMatters,
  type Topics,
  topicReach,
  wholePlace,
  wholly,
} from '../../languages/english/count-words.ts';
import { isRunningCount } from '../../languages/english/counts.ts';
import type { RawFigure, Token } from '../../records.ts';

/** Words between a number and the auxiliary of its own clause. */
const perfectReach = 9;

/** What holds for every number of a sentence. */
export interface Clause {
  words: string;
  place: { part: string | null; any: string | null; whole: string | null };
  running: boolean;
}

export function clauseOf(words: string): Clause {
  return { words, place: placeOf(words), running: goingOn.test(words) || isRunningCount(words) };
}

/** `part` names a place that is marked as a part, `any` whatever place is named, `whole` the land that is counted as a whole, `''` where it has no name. */
function placeOf(sentence: string): Clause['place'] {
  const named = (form: RegExp) => form.exec(sentence)?.[1]?.trim() ?? null;
  return { part: named(partPlace), any: named(anyPlace), whole: named(wholePlace) ?? (wholly.test(sentence) ? '' : null) };
}

/** The topics that stand nearest to the number in its sentence. */
export function topicsOf(kind: string, figure: RawFigure, { words }: Clause, from: number): Set<string> {
  // What befell the dead and the injured tells enough.
  const isOpen = kind === 'people' && figure.fate !== 'killed' && figure.fate !== 'injured';
  const table = kind.startsWith('money') ? moneyMatters : kind === 'percent' ? shareMatters : isOpen ? peopleMatters : null;
  if (!table) return new Set();
  return nearest(table, { figure, told: words, from });
}

/** The words of a table that stand nearest to a number in its sentence, as far as a reach. */
export function nearest(
  { form, names }: Topics,
  { figure, told, from }: { figure: RawFigure; told: string; from: number },
  reach = Number.POSITIVE_INFINITY,
): Set<string> {
  const [start, end] = [figure.start - from, figure.end - from];
  const found = [...told.matchAll(form)].map(({ index, 0: hit, ...groups }) => ({
    topic: names.find((_, i) => groups[i + 1] !== undefined) ?? '',
    far: index >= end ? index - end : start - index - hit.length,
  }));
  const least = Math.min(...found.map(({ far }) => far));
  return new Set(found.filter(({ far }) => far <= Math.min(reach, least + topicReach)).map(({ topic }) => topic));
}

const longerThan = (least: number, words: string): string[] =>
  fold(words)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > least);

/** Without the words that every office bears, by their roots. */
export const sourceOf = (words: string): Set<string> =>
  new Set(
    longerThan(2, words)
      .filter((word) => !officeWords.test(word))
      .map(root),
  );

/** Shorter words are mere grammar. */
const longWord = 3;
/** A name, folded; none of "they", who were named before. */
export const wordsOf = (says: string): string[] => longerThan(longWord, says).filter((word) => word !== 'they');
export const speakerOf = (says: string): Set<string> => new Set(wordsOf(says).map(root));

/** A perfect beside the number: "have collected 40". */
export function isPerfect(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    ({ lemma, pos }, i) =>
      lemma === 'have' &&
      pos === 'AUX' &&
      Math.abs(i - at) < perfectReach &&
      tokens.slice(i + 1, i + 4).some((token) => token.pos === 'VERB' && !/^(?:say|report|announce|tell|claim)$/.test(token.lemma)),
  );
}
