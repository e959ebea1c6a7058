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
  /** With what it counts, where that stands right behind it. */
  readonly counted: Excerpt;
}

export interface FigureGroup {
  readonly verdict: Verdict;
  readonly figures: readonly FoundFigure[];
  /** The same figures, each wording once, those together that all agree with each other. */
  readonly agreeing: readonly (readonly FoundFigure[])[];
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
        if (words === null) continue;
        const whole = figure.of && figure.of.start - figure.end === 1 ? { ...place, end: figure.of.end } : place;
        const counted = { ...whole, words: wordsAt(passage.context.words, passage.context.start, whole) ?? words };
        found.set(placeKey(place), { figure, excerpt: { ...place, words }, counted });
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

/** Verdicts of the pairs whose two figures stand in two of the given cells (one list of passages an article). */
export function verdictsWithin(event: EventFile, cells: readonly { article: ArticleId; passages: readonly Passage[] }[]): readonly Verdict[] {
  const inside = (place: FigurePlace): boolean =>
    cells.some((cell) => cell.article === place.article && cell.passages.some((p) => place.start >= p.start && place.end <= p.end));
  return event.figurePairs.filter((pair) => pair.a.article !== pair.b.article && inside(pair.a) && inside(pair.b)).map((pair) => pair.verdict);
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
    if (verdict && figures.length > 1) groups.push({ verdict, figures, agreeing: agreeing(figures, pairs) });
  }
  return groups;
}

/** Sets in which every figure is the same as or compatible with every other: "compatible" does not carry on from one to the next. */
function agreeing(figures: readonly FoundFigure[], pairs: readonly FigurePair[]): readonly (readonly FoundFigure[])[] {
  const words = new Map(figures.map(({ excerpt }) => [placeKey(excerpt), excerpt.words]));
  const verdicts = (a: string, b: string): readonly Verdict[] =>
    pairs
      .filter((pair) => {
        const [one, other] = [words.get(placeKey(pair.a)), words.get(placeKey(pair.b))];
        return (one === a && other === b) || (one === b && other === a);
      })
      .map((pair) => pair.verdict);
  const agree = (a: FoundFigure, b: FoundFigure): boolean => {
    const between = verdicts(a.excerpt.words, b.excerpt.words);
    return between.length > 0 && between.every((verdict) => verdict === 'same' || verdict === 'compatible');
  };
  const distinct = figures.filter((one, i) => figures.findIndex((other) => other.excerpt.words === one.excerpt.words) === i);
  const sets: FoundFigure[][] = [];
  for (const figure of distinct) {
    const fitting = sets.filter((one) => one.every((member) => agree(member, figure)));
    // A figure that may join several goes where it is nearest.
    const apart = (set: readonly FoundFigure[]): number => Math.min(...set.map((member) => Math.abs(member.figure.value - figure.figure.value)));
    const [nearest] = fitting.sort((a, b) => apart(a) - apart(b));
    if (nearest) nearest.push(figure);
    else sets.push([figure]);
  }
  return sets;
}
