/** Finds figures by their places, with the words they stand in and what the ledger says of them. Judges nothing itself. */
import type { EventFile, Passage } from '../model/event.ts';
import type { Figure, FigurePair, Verdict } from '../model/figure.ts';
import type { ArticleId, Excerpt } from '../model/span.ts';
import { wordsAt } from './marks.ts';

/** Gravest first: a group of figures is named after the first of these that occurs in it. */
const gravity: readonly Verdict[] = ['differ', 'revised', 'later count', 'compatible', 'same', 'other scope', 'cannot tell'];

/** A figure in the text of an article. */
export type FigurePlace = FigurePair['a'];

export interface FoundFigure {
  readonly figure: Figure;
  readonly excerpt: Excerpt;
}

export interface FigureGroup {
  readonly verdict: Verdict;
  readonly figures: readonly FoundFigure[];
}

export const placeKey = (place: FigurePlace): string => `${place.article}:${place.start}-${place.end}`;

export function gravest(verdicts: readonly Verdict[]): Verdict | null {
  return gravity.find((verdict) => verdicts.includes(verdict)) ?? null;
}

/** Every figure that stands in a passage of the event, by its place. */
export function figuresOf(event: EventFile): ReadonlyMap<string, FoundFigure> {
  const found = new Map<string, FoundFigure>();
  for (const version of event.versions) {
    for (const passage of version.passages) {
      for (const figure of passage.figures) {
        const words = wordsAt(passage.context.words, passage.context.start, figure);
        const place = { article: version.article, start: figure.start, end: figure.end };
        if (words !== null) found.set(placeKey(place), { figure, excerpt: { ...place, words } });
      }
    }
  }
  return found;
}

/** The verdicts that touch one figure. */
export function verdictsOn(event: EventFile, place: FigurePlace): readonly Verdict[] {
  const key = placeKey(place);
  return event.figurePairs.filter((pair) => placeKey(pair.a) === key || placeKey(pair.b) === key).map((pair) => pair.verdict);
}

/** Verdicts of the pairs whose two figures both stand in the given cells (one list of passages an article). */
export function verdictsWithin(event: EventFile, cells: readonly { article: ArticleId; passages: readonly Passage[] }[]): readonly Verdict[] {
  const inside = (place: FigurePlace): boolean =>
    cells.some((cell) => cell.article === place.article && cell.passages.some((p) => place.start >= p.start && place.end <= p.end));
  return event.figurePairs.filter((pair) => inside(pair.a) && inside(pair.b)).map((pair) => pair.verdict);
}

/** Figures that the ledger compares with each other, directly or through a third. Pairs of another scope join nothing. */
export function figureGroups(event: EventFile): readonly FigureGroup[] {
  const found = figuresOf(event);
  const pairs = event.figurePairs.filter((pair) => pair.verdict !== 'other scope' && pair.verdict !== 'cannot tell');
  const open = new Set(pairs.flatMap((pair) => [placeKey(pair.a), placeKey(pair.b)]));
  const groups: FigureGroup[] = [];
  for (const first of open) {
    const keys = new Set([first]);
    // A set can be walked while it grows: that is the whole search.
    for (const key of keys) {
      open.delete(key);
      for (const pair of pairs) {
        const [a, b] = [placeKey(pair.a), placeKey(pair.b)];
        if (a === key) keys.add(b);
        if (b === key) keys.add(a);
      }
    }
    const verdict = gravest(pairs.filter((pair) => keys.has(placeKey(pair.a))).map((pair) => pair.verdict));
    const figures = [...keys].flatMap((key) => found.get(key) ?? []);
    if (verdict && figures.length > 1) groups.push({ verdict, figures });
  }
  return groups;
}
