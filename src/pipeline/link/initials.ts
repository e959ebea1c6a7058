/** Which agency stands behind initials: "(NW)" in one article is "Norwire", which another calls a news agency. Only what the articles themselves spell out is known. */
import { fold } from '../../text/fold.ts';
import { agencyKey } from '../languages/english/outlets.ts';
import type { CleanArticle } from '../records.ts';

/** Initials by folded letters, with the folded name that they stand for; those that fit several names stand for none. */
export type Initials = ReadonlyMap<string, string>;

export function initialsOf(articles: readonly Pick<CleanArticle, 'text' | 'agencies' | 'publisher'>[]): Initials {
  const short = new Set<string>();
  const long = new Map<string, Set<string>>();
  for (const { text, agencies, publisher } of articles) {
    for (const { start, end } of publisher ? [...agencies, publisher] : agencies) {
      const words = text.slice(start, end);
      if (/^\p{Lu}{2,6}$/u.test(words)) short.add(fold(words));
      else for (const letters of spelled(words, text)) long.set(letters, (long.get(letters) ?? new Set()).add(agencyKey(words)));
    }
  }
  return new Map([...short].flatMap((letters) => (long.get(letters)?.size === 1 ? [[letters, [...(long.get(letters) ?? [])][0] ?? '']] : [])));
}

/** The initials of a name, with those of "news agency" where the text calls it one somewhere. */
function spelled(words: string, text: string): string[] {
  const own = (words.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase();
  if (/agency$/i.test(words)) return [own, (words.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLowerCase()];
  const called = new RegExp(`${words.replace(/[^\p{L}\p{N} ]/gu, '.')} (news )?agency`, 'iu').exec(text);
  return called ? [own, `${own}a`, ...(called[1] ? [`${own}na`] : [])] : [own];
}
