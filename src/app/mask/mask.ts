/** Class mode: lays letters over the names of those who wrote and published, until a reader reveals them. The one place that hides names; `names.ts` alone speaks the letters. Words inside the texts stay. */
import { create } from 'zustand';
import type { ArticleEntry, ArticleFile, Role } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile, Version } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { ArticleId, Excerpt, Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { leftOut } from './left-out.ts';

export interface Mask {
  readonly letter: string;
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

/** The line at the head of a class's page: it takes the focus where the button that had it is gone. */
export const maskBarId = 'synoptic-mask';

/** A to Z, then AA, AB and so on. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The index with its articles under letters. `order`: all articles that there are, so that a letter stays the same whatever is shown of them. */
export function masked(timeline: Timeline, order: readonly ArticleEntry[], revealed: ReadonlySet<ArticleId>): Timeline {
  const letters = new Map(order.map(({ id }, index) => [id, letterOf(index)]));
  const names = new Set(order.filter(({ id }) => !revealed.has(id)).flatMap(namesOf));
  const nameless = <E extends Excerpt>(title: E): E => ({ ...title, words: leftOut(title.words, names) });
  const unsignedEntry = { publisher: null, byline: null, agencies: [], dateline: null, url: null };
  const under = (article: ArticleEntry): MaskedEntry => {
    if (revealed.has(article.id)) return article;
    const { checked: _, ...rest } = article;
    const called = { title: article.title && nameless(article.title), name: nameless(article.name) };
    return { ...rest, ...unsignedEntry, ...called, mask: { letter: letters.get(article.id) ?? '', names } };
  };
  const events = timeline.events.map((event) => ({ ...event, title: nameless(event.title) }));
  return { ...timeline, articles: timeline.articles.map(under), events };
}

function namesOf({ publisher, byline, agencies, checked }: ArticleEntry): string[] {
  const words = [publisher?.words, byline?.words, checked?.publisher, ...agencies.map((agency) => agency.words)];
  return words.flatMap((one) => (one === undefined || one.trim() === '' ? [] : [fold(one)]));
}

/** The title of an event as it is called under letters. */
export function titleUnder(timeline: Timeline, title: Excerpt): Excerpt {
  const names = timeline.articles.flatMap((article) => maskOf(article) ?? [])[0]?.names;
  return names ? { ...title, words: leftOut(title.words, names) } : title;
}

/** The event without the credits of articles under letters, without evidence that is one of the hidden names, and without these in headlines. */
export function maskedEvent(event: EventFile, timeline: Timeline): EventFile {
  const masks = new Map(timeline.articles.flatMap((article) => (maskOf(article) ? [[article.id, maskOf(article)] as const] : [])));
  if (masks.size === 0) return event;
  const plain = <E extends Evidence>(one: E): E => ({
    ...one,
    excerpts: one.excerpts.filter(({ article, words }) => !masks.get(article)?.names.has(fold(words))),
  });
  return {
    ...event,
    title: titleUnder(timeline, event.title),
    versions: event.versions.map((version) => headless(version, timeline)),
    when: event.when && { ...event.when, evidence: event.when.evidence.map(plain) },
    origins: event.origins.map((origin) => ({ ...origin, evidence: origin.evidence.map(plain) })),
    joined: event.joined.map(plain),
    utterances: event.utterances.map((utterance) => ({
      ...utterance,
      cells: utterance.cells.map((cell, i) => (masks.has(event.versions[i]?.article ?? '') ? { ...cell, credits: [] } : cell)),
    })),
  };
}

/** A version whose passages may be the headline of its article: every place in it stays where it is. */
function headless(version: Version, timeline: Timeline): Version {
  const article: MaskedEntry | undefined = timeline.articles.find(({ id }) => id === version.article);
  const [mask, title] = [article && maskOf(article), article?.title];
  if (!mask || !title || !version.passages.some((passage) => overlaps(passage, title))) return version;
  const blank = <S extends Span & { readonly words: string }>(span: S): S => ({ ...span, words: leftOut(span.words, mask.names, true) });
  return {
    ...version,
    passages: version.passages.map((passage) => (overlaps(passage, title) ? { ...blank(passage), context: blank(passage.context) } : passage)),
  };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** Lines of an article that say who wrote or published it, wherever sites put that. */
const signed: ReadonlySet<Role> = new Set(['byline', 'date', 'dateline', 'credit', 'boilerplate']);
const titled: ReadonlySet<Role> = new Set(['title', 'title-again']);

/** The text with blanks for these lines and for hidden names in headlines, so that every place in it stays where it is. */
const unsigned =
  (names: ReadonlySet<string>) =>
  (file: ArticleFile): ArticleFile => {
    const hidden = file.parts.filter(({ role }) => signed.has(role));
    const headed = file.parts.filter(({ role }) => titled.has(role));
    const put = (text: string, { start, end }: Span, change: (words: string) => string): string =>
      text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
    const bare = hidden.reduce((text, part) => put(text, part, (words) => words.replace(/\S/g, ' ')), file.text);
    const stays = (span: Span): boolean => !hidden.some((part) => overlaps(span, part));
    return {
      ...file,
      text: headed.reduce((text, part) => put(text, part, (words) => leftOut(words, names, true)), bare),
      parts: file.parts.filter(({ role }) => !signed.has(role)),
      mentions: file.mentions.filter(stays),
      figures: file.figures.filter(stays),
      quotations: file.quotations.filter(stays),
    };
  };

const readings = new WeakMap<ReadonlySet<string>, (file: ArticleFile) => ArticleFile>();

/** How the file of an article is read while it stands under a letter; always the same function for the same hidden names. */
export function readingOf(article: MaskedEntry): ((file: ArticleFile) => ArticleFile) | null {
  const names = maskOf(article)?.names;
  if (!names) return null;
  const reading = readings.get(names) ?? unsigned(names);
  readings.set(names, reading);
  return reading;
}
