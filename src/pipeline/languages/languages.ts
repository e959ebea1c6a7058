/** The table of languages, and which of them a text is written in. */
import { english } from './english/english.ts';
import type { Language } from './language.ts';
import { spanish } from './spanish/spanish.ts';

export const languages: readonly Language[] = [english, spanish];

/** Characters of a text by whose little words its language is told. */
const sample = 4000;

/** The language whose little words are the most frequent; English where there are none. */
export function languageOf(text: string): Language {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = languages.map((language) => ({ language, count: words.filter((word) => language.marks.has(word)).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.language ?? english;
}

/** English for a name that is not in the table. */
export function languageNamed(id: string): Language {
  return languages.find((language) => language.id === id) ?? english;
}
