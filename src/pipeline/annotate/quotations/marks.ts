/** Tells of each mark that may be a quotation mark whether it opens or closes where it stands. Apostrophes, feet, inches and attributes are none. */
import type { Span } from '../../../model/span.ts';

type Family = 'double' | 'single';

/** What a mark can do where it stands; one that can do both closes what is open and else opens. */
export interface Mark {
  at: number;
  char: string;
  family: Family;
  opens: boolean;
  closes: boolean;
}

const anyMark = /["“”„‟«»「」'‘’‚‹›]/g;
const singles = new Set("'‘’‚‹›");
/** What may stand before an opening mark, and behind a closing one. */
const free = /[\s([{—–\-/<>|*“„«‘'"]/;
const bound = /[\s)\]}—–\-/<>|*.,:;!?…”»’'"]/;
const letter = /[\p{L}\p{N}]/u;
/** Words that drop their first letters: the mark before them is an apostrophe. */
const elided = /^(?:t(?:is|was|were|will)|em|til|till|bout|cause|cuz|coz|round|n|neath|nuff|nother|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/** The marks of a paragraph, in order. */
export function marksOf(text: string, { start, end }: Span): Mark[] {
  const found: Mark[] = [];
  for (const match of text.slice(start, end).matchAll(anyMark)) {
    const at = start + match.index;
    const char = match[0];
    const before = at === start ? ' ' : text.charAt(at - 1);
    const behind = at + 1 === end ? ' ' : text.charAt(at + 1);
    const [opens, closes] = singles.has(char) ? single(char, before, behind, text.slice(at + 1, at + 10)) : double(char, before, behind);
    if (opens || closes) found.push({ at, char, family: singles.has(char) ? 'single' : 'double', opens, closes });
  }
  return found;
}

/** Whether a double mark opens, and whether it closes. The form decides, unless the neighbours say the contrary: many are typed the wrong way round. */
function double(char: string, before: string, behind: string): [boolean, boolean] {
  const isFree = free.test(before);
  const isBound = bound.test(behind);
  if (char === '„' || char === '「') return [true, false];
  if (char === '」') return [false, true];
  if (char === '«') return [!(letter.test(before) && isBound), !isFree];
  if (char === '»') return [isFree && !/\s/.test(behind), true];
  if (char === '“' || char === '‟') return [isFree || !isBound, !isFree && isBound];
  if (char === '”') return [isFree && !isBound, true];
  // An attribute of a page that lost its tags.
  if (before === '=') return [false, false];
  if (/[,:;]/.test(before)) return [!/\s/.test(behind), true];
  return [isFree && !/\s/.test(behind) && !(isBound && !/\s/.test(before)), !isFree || isBound];
}

function single(char: string, before: string, behind: string, next: string): [boolean, boolean] {
  // Two apostrophes for a double mark are left alone: they belong to old archives, and cannot be told from a nested mark that ends with its outer one.
  if (char === "'" && (before === char || behind === char)) return [false, false];
  if (char === '‚') return [free.test(before) && letter.test(behind), false];
  if (char === '‹' || char === '›') return [char === '‹' || (free.test(before) && letter.test(behind)), char === '›' || !free.test(before)];
  const opens = char !== '’' && free.test(before) && (letter.test(behind) || /["“«[¡¿…$£€#@]/.test(behind)) && !elided.test(next);
  return [opens, !opens && !letter.test(behind) && !/\s/.test(before)];
}

const closers: Readonly<Record<string, string>> = { '„': '“”"‟', '«': '»', '»': '«', '「': '」', '‹': '›', '›': '‹', '‚': "‘’'" };

/** The mark may close what the other one opened. */
export function fits(opener: Mark, mark: Mark): boolean {
  if (opener.family !== mark.family) return false;
  const own = closers[opener.char];
  if (own) return own.includes(mark.char);
  return mark.closes && (mark.family === 'single' || !'«»「」„'.includes(mark.char));
}
