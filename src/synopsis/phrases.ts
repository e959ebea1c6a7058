/** Where a cut between words tears no phrase, for headings that are cut out of a text. By small words alone: a list of a language, no grammar; where a text has none of them only its marks count. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const prepositions = list(
  'in on at to for from by with as into onto over under between among against amid during after before since until despite than',
);

/** With these a phrase begins that can be left out behind another one. */
export const opensPhrase: ReadonlySet<string> = new Set([...prepositions, ...list('and or but that which who where when while because if')]);

/** In front of the words that they belong to: what begins behind them is whole. */
export const leadsIn = list('a an the this that these those its his her their our some any all and or but of');

/** Words that carry no subject by themselves: a run of these alone names nothing, and none ends with one. */
export const bare = list(
  'a an the and or but of in on at to for from by with as is are was were be been has have had its it this that these those which who he she they his her their not said says also after before since than more over into',
);

export interface Limits {
  /** No cut is looked for before, nor behind. */
  readonly least: number;
  readonly most: number;
  /** A cut that must tear a phrase falls here at the latest. */
  readonly usual: number;
}

/** The words to the end of a phrase: to where the last one begins before `usual`, else the next one behind; where none does, to the last word that carries something and belongs to no name that goes on. */
export function cutOf(words: string, { least, usual, most }: Limits): string {
  const starts = [...words.matchAll(/(?<=\s)\p{L}+/gu)]
    .filter(({ 0: word, index }) => index >= least && index <= most + 1 && opensPhrase.has(word.toLowerCase()))
    .map(({ index }) => index);
  const start = starts.filter((one) => one <= usual + 1).at(-1) ?? starts[0];
  if (start !== undefined) return withoutBare(words.slice(0, start).trimEnd());
  const end = words.length <= usual ? words.length : Math.max(words.lastIndexOf(' ', usual), 0) || usual;
  const kept = withoutName(words.slice(0, end), words.slice(end).trimStart());
  return withoutBare(kept.length >= least / 2 ? kept : words.slice(0, end).trimEnd());
}

function withoutBare(words: string): string {
  const last = lastWord(words);
  return bare.has(last.toLowerCase()) && last.length < words.length ? withoutBare(words.slice(0, -last.length).trimEnd()) : words;
}

/** The words before a name that is cut through. */
function withoutName(words: string, behind: string): string {
  const last = lastWord(words);
  const isName = /^\p{Lu}/u.test(behind) && /^\p{Lu}\S*[^\s\p{P}]$/u.test(last) && last.length < words.length;
  return isName ? withoutName(words.slice(0, -last.length).trimEnd(), last) : words.replace(/[\s,;:–—]+$/u, '');
}

const lastWord = (words: string): string => /\S+$/.exec(words)?.[0] ?? '';

/** Pairs of quotation marks; the straight one is its own partner. */
const opening = '“„«"';
const closing = '”“»"';

/** Without a mark at either end whose partner is not there, and without a pair around the whole: as a place in the words. */
export function withoutTornMarks(words: string): { readonly start: number; readonly end: number } {
  let [start, end] = [0, words.length];
  const inside = (signs: string, from: number, to: number): boolean => [...words.slice(from, to)].some((sign) => signs.includes(sign));
  if (opening.includes(words.charAt(start)) && !inside(closing, start + 1, end - 1)) start += 1;
  if (end > start && closing.includes(words.charAt(end - 1)) && !inside(opening, start, end - 1)) end -= 1;
  return { start, end };
}
