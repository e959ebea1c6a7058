/** Class mode: lays letters over the names of those who wrote and published, until a reader reveals them. The one place that hides names; `names.ts` alone speaks the letters. Words inside the texts stay. */
import { create } from 'zustand';
import type { ArticleEntry, ArticleFile, Role } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { ArticleId } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';

export interface Mask {
  readonly letter: string;
  /** The article's own name would give one of the hidden names away. */
  readonly hidesName: boolean;
  /** Everything that stays hidden on the page, folded. */
  readonly names: ReadonlySet<string>;
}

/** An article of the index as it is shown: under a letter, or as it is. */
export type MaskedEntry = ArticleEntry & { readonly mask?: Mask };

export const maskOf = (article: MaskedEntry): Mask | null => article.mask ?? null;

/** What the reader has revealed; kept as long as the page, never in the address. */
export const useRevealed = create<{ readonly revealed: ReadonlySet<ArticleId> }>()(() => ({ revealed: new Set() }));

export function reveal(articles: readonly ArticleId[]): void {
  useRevealed.setState(({ revealed }) => ({ revealed: new Set([...revealed, ...articles]) }));
}

export function hideAgain(): void {
  useRevealed.setState({ revealed: new Set() });
}

/** A to Z, then AA, AB and so on. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The index with its articles under letters. `order`: all articles that there are, so that a letter stays the same whatever is shown of them. */
export function masked(timeline: Timeline, order: readonly ArticleEntry[], revealed: ReadonlySet<ArticleId>): Timeline {
  const letters = new Map(order.map(({ id }, index) => [id, letterOf(index)]));
  const names = new Set(order.filter(({ id }) => !revealed.has(id)).flatMap(namesOf));
  const under = (article: ArticleEntry): MaskedEntry => {
    if (revealed.has(article.id)) return article;
    const called = fold(article.name.words);
    const hidesName = [...names].some((name) => holdsWord(called, name));
    const { checked: _, ...rest } = article;
    const nameless = { publisher: null, byline: null, agencies: [], dateline: null, url: null };
    const named = hidesName ? { title: null, name: { ...article.name, words: '' } } : {};
    return { ...rest, ...nameless, ...named, mask: { letter: letters.get(article.id) ?? '', hidesName, names } };
  };
  return { ...timeline, articles: timeline.articles.map(under) };
}

function namesOf({ publisher, byline, agencies, checked }: ArticleEntry): string[] {
  const words = [publisher?.words, byline?.words, checked?.publisher, ...agencies.map((agency) => agency.words)];
  return words.flatMap((one) => (one === undefined || one.trim() === '' ? [] : [fold(one)]));
}

/** As a word of its own: "AA" does not stand in "Aachen". */
function holdsWord(text: string, word: string): boolean {
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

/** The event without the credits of articles under letters, and without evidence that is one of the hidden names. */
export function maskedEvent(event: EventFile, timeline: Timeline): EventFile {
  const masks = new Map(timeline.articles.flatMap((article) => (maskOf(article) ? [[article.id, maskOf(article)] as const] : [])));
  if (masks.size === 0) return event;
  const plain = <E extends Evidence>(one: E): E => ({
    ...one,
    excerpts: one.excerpts.filter(({ article, words }) => !masks.get(article)?.names.has(fold(words))),
  });
  return {
    ...event,
    when: event.when && { ...event.when, evidence: event.when.evidence.map(plain) },
    origins: event.origins.map((origin) => ({ ...origin, evidence: origin.evidence.map(plain) })),
    joined: event.joined.map(plain),
    utterances: event.utterances.map((utterance) => ({
      ...utterance,
      cells: utterance.cells.map((cell, i) => (masks.has(event.versions[i]?.article ?? '') ? { ...cell, credits: [] } : cell)),
    })),
  };
}

/** Lines of an article that say who wrote or published it, wherever sites put that. */
const signed: ReadonlySet<Role> = new Set(['byline', 'date', 'dateline', 'credit', 'boilerplate']);
const titled: ReadonlySet<Role> = new Set(['title', 'title-again']);

/** The text with blanks for these lines, so that every place in it stays where it is. */
const without =
  (hides: (role: Role) => boolean) =>
  (file: ArticleFile): ArticleFile => {
    const hidden = file.parts.filter(({ role }) => hides(role));
    const text = hidden.reduce(
      (words, { start, end }) => words.slice(0, start) + words.slice(start, end).replace(/\S/g, ' ') + words.slice(end),
      file.text,
    );
    const stays = ({ start, end }: { start: number; end: number }): boolean => !hidden.some((part) => start < part.end && end > part.start);
    return {
      ...file,
      text,
      parts: file.parts.filter(({ role }) => !hides(role)),
      mentions: file.mentions.filter(stays),
      figures: file.figures.filter(stays),
      quotations: file.quotations.filter(stays),
    };
  };
const unsigned = without((role) => signed.has(role));
const untitled = without((role) => signed.has(role) || titled.has(role));

/** How the file of an article is read while it stands under a letter; always the same function for the same kind of mask. */
export function readingOf(article: MaskedEntry): ((file: ArticleFile) => ArticleFile) | null {
  const mask = maskOf(article);
  return mask ? (mask.hidesName ? untitled : unsigned) : null;
}
