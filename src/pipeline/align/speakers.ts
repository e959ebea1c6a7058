/** To whom a version gives a saying, and whether two versions give it to the same one. A pronoun is followed to its name only where annotate could. */
import type { Utterance } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { root } from '../../text/root.ts';
import type { DatedText } from '../records.ts';
import type { Saying } from './sayings.ts';

/** Speaker and cue of a saying: of its first part that has them. */
export function credited({ parts }: Saying): { speaker: Span | null; cue: Span | null } {
  const named = parts.find(({ speaker }) => speaker) ?? parts.find(({ cue }) => cue);
  return { speaker: named?.named ?? named?.speaker ?? null, cue: named?.cue ?? null };
}

/** Who says words that stand without marks, as far as it is known without reading the sentence again: the annotated sayings of the article do not tell. */
export function reported(_text: DatedText, _words: Span): { speaker: Span | null; cue: Span | null } {
  return { speaker: null, cue: null };
}

const pronoun = /^(?:I|we|you|he|she|it|they|who|that|which|one|some|many|others|both|his|her|their|its)$/i;
/** Words that name nobody: the articles, and what any speaker may be called. */
const general = new Set('the a an of for and in at to mr mrs ms dr sir spokesman spokeswoman spokesperson official officials statement'.split(' '));

/** A pronoun that nothing resolved: the name is unknown. */
export function isNameless(words: string): boolean {
  return pronoun.test(words);
}

/** `same` or `differ` over the versions that name one; `unknown` where fewer than two do or words alone cannot tell ("the minister", "Ada Holm"). */
export function speakersOf(named: readonly string[]): Utterance['speakers'] {
  if (named.length < 2) return 'unknown';
  const pairs = named.flatMap((a, i) => named.slice(i + 1).map((b) => likeness(a, b)));
  if (pairs.includes('differ')) return 'differ';
  return pairs.every((pair) => pair === 'same') ? 'same' : 'unknown';
}

function likeness(a: string, b: string): Utterance['speakers'] {
  const [one, two] = [keys(a), keys(b)];
  const shared = (kind: 'names' | 'nouns') => [...one[kind]].some((key) => two[kind].has(key));
  if (shared('names')) return 'same';
  if (one.names.size > 0 && two.names.size > 0) return 'differ';
  return shared('nouns') ? 'same' : 'unknown';
}

/** Roots of the words with a capital, and of the others. The first word of all may bear one for its place. */
function keys(words: string): { names: Set<string>; nouns: Set<string> } {
  const all = (words.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []).filter((word) => !general.has(word.toLowerCase()));
  const rooted = (own: readonly string[]) => new Set(own.map(root));
  return { names: rooted(all.filter((word) => /^\p{Lu}/u.test(word))), nouns: rooted(all) };
}

export function wordsAt({ text }: DatedText, { start, end }: Span): string {
  return text.slice(start, end);
}
