/** A letter for each article of the collection, by which a reader keeps versions apart: the one that a class page gives it. Lays them on the index; hides nothing. */
import type { ArticleEntry } from '../model/article.ts';
import type { Timeline } from '../model/dataset.ts';
import { letterOf } from './mask/mask.ts';
import { messages } from './messages.ts';

/** An article of the index as it is shown: with its letter, or under a mask, whose letter is its name. */
export type LetteredEntry = ArticleEntry & { readonly letter?: string };

/** `order`: all articles that there are, as for a mask. */
export function lettered(timeline: Timeline, order: readonly ArticleEntry[]): Timeline {
  const letters = new Map(order.map(({ id }, index) => [id, letterOf(index)]));
  const articles = timeline.articles.map((article): LetteredEntry => ({ ...article, letter: letters.get(article.id) ?? '' }));
  return { ...timeline, articles };
}

export const letterBeside = (article: LetteredEntry | null): string | null => article?.letter || null;

/** Where a name is one line of text: "A · Port News". */
export function withLetter(article: LetteredEntry | null, name: string): string {
  const letter = letterBeside(article);
  return letter ? messages.version.lettered(letter, name) : name;
}

/** The letters of several, "A + B"; empty where they have none. */
export const lettersOf = (articles: readonly (LetteredEntry | null)[]): string => articles.flatMap((one) => letterBeside(one) ?? []).join(' + ');
