/** Finds figures by their places, with the words they stand in and what the ledger says of them. Judges nothing itself. */
import type { EventEntry, EventFile, Passage } from '../model/event.ts';
import type { Figure, FigurePair, Verdict } from '../model/figure.ts';
import type { ArticleId, Excerpt, Span } from '../model/span.ts';
import { wordsAt } from './marks.ts';

/** Verdicts worth a word, gravest first: that figures are the same they show themselves. */
export const news: readonly Verdict[] = ['differ', 'revised', 'later count', 'compatible'];

/** Gravest first: a group of figures is named after the first of these that occurs in it. */
export const gravity: readonly Verdict[] = [...news, 'same', 'other scope', 'cannot tell'];

/** Figures that cannot both hold. */
export const isGrave = (verdict: Verdict | null): boolean => verdict === 'differ' || verdict === 'revised';

/** They count the same, and it is told how they stand to each other. */
export const isCompared = (verdict: Verdict | null): boolean => verdict === 'same' || (verdict !== null && news.includes(verdict));

export const differsIn = ({ figurePairs }: Pick<EventFile, 'figurePairs'>): EventEntry['differs'] =>
  figurePairs.some(({ verdict }) => isGrave(verdict)) ? ['figures'] : [];

/** A figure in the text of an article. */
export type FigurePlace = FigurePair['a'];

export interface FoundFigure {
  readonly figure: Figure;
  readonly excerpt: Excerpt;
  /** With what it counts, where that stands right behind it. */
  readonly counted: Excerpt;
  /** What is counted and who says so; null where the text does not say, or says it beyond the words at hand. */
  readonly of: Excerpt | null;
  readonly says: Excerpt | null;
  /** The passage that it stands in. */
  readonly passage: Passage;
  /** The words around it name the day it holds for. */
  readonly dayNamed: boolean;
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
        const at = (span: Span | null): Excerpt | null => {
          const words = wordsAt(passage.context.words, passage.context.start, span);
          return span && words !== null ? { article: version.article, start: span.start, end: span.end, words } : null;
        };
        const excerpt = at(figure);
        if (excerpt === null) continue;
        const whole = figure.of && figure.of.start - figure.end === 1 ? at({ start: figure.start, end: figure.of.end }) : null;
        const dayNamed = (figure.asOf?.evidence ?? []).some(({ excerpts }) =>
          excerpts.some((one) => one.article === version.article && one.start >= passage.start && one.end <= passage.end),
        );
        found.set(placeKey(excerpt), { figure, excerpt, counted: whole ?? excerpt, of: at(figure.of), says: at(figure.says), passage, dayNamed });
      }
    }
  }
  return found;
}

/** The verdicts that touch one figure. */
export function verdictsOn(event: EventFile, place: FigurePlace): readonly Verdict[] {
  return pairsAt(event, place).map((pair) => pair.verdict);
}

const placed = new WeakMap<EventFile, ReadonlyMap<string, readonly FigurePair[]>>();

/** The pairs of one figure, by an index made once an event: large events have thousands of pairs and as many figures. */
export function pairsAt(event: EventFile, place: FigurePlace): readonly FigurePair[] {
  let pairs = placed.get(event);
  if (!pairs) {
    const both = event.figurePairs.flatMap((pair) => [pair.a, pair.b].map((one) => ({ key: placeKey(one), pair })));
    pairs = new Map([...grouped(both, ({ key }) => key)].map(([key, all]) => [key, all.map(({ pair }) => pair)]));
    placed.set(event, pairs);
  }
  return pairs.get(placeKey(place)) ?? [];
}

function grouped<Key, One>(all: Iterable<One>, keyOf: (one: One) => Key): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

const indexed = new WeakMap<EventFile, ReadonlyMap<ArticleId, readonly FigurePair[]>>();

/** Under both articles of a pair, made once an event: large events have thousands of pairs, and every row and every mark asks for its own. */
export function pairsByArticle(event: EventFile): ReadonlyMap<ArticleId, readonly FigurePair[]> {
  const known = indexed.get(event);
  if (known) return known;
  const pairs = new Map<ArticleId, FigurePair[]>();
  for (const pair of event.figurePairs) {
    for (const article of new Set([pair.a.article, pair.b.article])) {
      const list = pairs.get(article);
      if (list) list.push(pair);
      else pairs.set(article, [pair]);
    }
  }
  indexed.set(event, pairs);
  return pairs;
}

/** A figure with the pairs that name it first. */
interface Compared {
  readonly place: FigurePlace;
  readonly pairs: readonly FigurePair[];
}

const compared = new WeakMap<EventFile, ReadonlyMap<ArticleId, readonly Compared[]>>();

/** By article, made once an event: every row asks which of its figures are compared. */
function comparedIn(event: EventFile): ReadonlyMap<ArticleId, readonly Compared[]> {
  const known = compared.get(event);
  if (known) return known;
  const byPlace = [...grouped(event.figurePairs, (pair) => placeKey(pair.a)).values()];
  const made = grouped(
    byPlace.flatMap((pairs) => (pairs[0] ? [{ place: pairs[0].a, pairs }] : [])),
    ({ place }) => place.article,
  );
  compared.set(event, made);
  return made;
}

/** Verdicts of the pairs whose two figures stand in two of the given cells (one list of passages an article). */
export function verdictsWithin(event: EventFile, cells: readonly { article: ArticleId; passages: readonly Passage[] }[]): readonly Verdict[] {
  const speaking = new Map(cells.filter((cell) => cell.passages.length > 0).map((cell) => [cell.article, cell.passages]));
  if (speaking.size < 2) return [];
  const inside = (place: FigurePlace): boolean => speaking.get(place.article)?.some((p) => place.start >= p.start && place.end <= p.end) ?? false;
  return [...speaking.keys()].flatMap((article) =>
    (comparedIn(event).get(article) ?? [])
      .filter(({ place }) => inside(place))
      .flatMap(({ pairs }) => pairs.filter(({ b }) => b.article !== article && inside(b)).map((pair) => pair.verdict)),
  );
}

/** Figures that the ledger compares with each other, directly or through a third. Pairs of another scope join nothing. */
export function figureGroups(event: EventFile): readonly FigureGroup[] {
  const found = figuresOf(event);
  const pairs = event.figurePairs.filter((pair) => isCompared(pair.verdict));
  const groups = joinedBy(pairs);
  const groupOf = new Map(groups.flatMap((keys) => [...keys].map((key) => [key, keys] as const)));
  const within = grouped(pairs, (pair) => groupOf.get(placeKey(pair.a)));
  return groups.flatMap((keys) => {
    const own = within.get(keys) ?? [];
    const verdict = gravest(own.map((pair) => pair.verdict));
    const figures = [...keys].flatMap((key) => found.get(key) ?? []);
    return verdict && figures.length > 1 ? [{ verdict, figures, agreeing: agreeing(figures, own) }] : [];
  });
}

/** Keys of the figures that pairs join, directly or through others. */
export function joinedBy(pairs: readonly FigurePair[]): readonly ReadonlySet<string>[] {
  const partners = new Map<string, string[]>();
  const join = (one: string, other: string): void => {
    const list = partners.get(one);
    if (list) list.push(other);
    else partners.set(one, [other]);
  };
  for (const { a, b } of pairs) {
    join(placeKey(a), placeKey(b));
    join(placeKey(b), placeKey(a));
  }
  const open = new Set(partners.keys());
  const groups: Set<string>[] = [];
  for (const first of open) {
    const keys = new Set([first]);
    // A set can be walked while it grows: that is the whole search.
    for (const key of keys) {
      open.delete(key);
      for (const partner of partners.get(key) ?? []) keys.add(partner);
    }
    groups.push(keys);
  }
  return groups;
}

/** Sets in which every figure is the same as or compatible with every other: "compatible" does not carry on from one to the next. */
function agreeing(figures: readonly FoundFigure[], pairs: readonly FigurePair[]): readonly (readonly FoundFigure[])[] {
  const words = new Map(figures.map(({ excerpt }) => [placeKey(excerpt), excerpt.words]));
  const verdicts = new Map<string, Verdict[]>();
  for (const { a, b, verdict } of pairs) {
    const [one, other] = [words.get(placeKey(a)), words.get(placeKey(b))];
    if (one === undefined || other === undefined) continue;
    for (const key of new Set([`${one}|${other}`, `${other}|${one}`])) verdicts.set(key, [...(verdicts.get(key) ?? []), verdict]);
  }
  const agree = (a: FoundFigure, b: FoundFigure): boolean => {
    const between = verdicts.get(`${a.excerpt.words}|${b.excerpt.words}`) ?? [];
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
