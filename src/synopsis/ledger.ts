/** The ledger of an event's figures: a block for each thing counted, its figures by the day they hold for, and how any two of them stand to each other. Judges nothing itself. */
import { compareDays, ordinal } from '../model/calendar.ts';
import type { EventFile } from '../model/event.ts';
import type { Figure, FigurePair, Verdict } from '../model/figure.ts';
import type { When } from '../model/moment.ts';
import type { Excerpt } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { root } from '../text/root.ts';
import { tokensOf } from '../text/tokens.ts';
import { naturalOrder } from './arrange.ts';
import { type FoundFigure, figuresOf, gravest, gravity, isGrave, joinedBy, placeKey } from './figures.ts';

export interface LedgerLine extends FoundFigure {
  readonly key: string;
  /** It counts a part or a wider whole of what the others of its block count. */
  readonly otherScope: boolean;
}

export interface LedgerBlock {
  /** The gravest of its pairs. */
  readonly verdict: Verdict;
  /** By the first day they may hold for, unknown days last, in the order of columns among equals; those of another scope behind all others. At least two. */
  readonly lines: readonly LedgerLine[];
  /** What befell the counted, where all of them agree on it. */
  readonly fate: Figure['fate'];
  /** Each wording of what is counted once, the most used first. */
  readonly counted: readonly Excerpt[];
  readonly pairs: Pairs;
}

/** By the keys of the two figures, in either order, with a blank between. */
type Pairs = ReadonlyMap<string, FigurePair>;

export interface LedgerSum {
  readonly whole: FoundFigure;
  readonly parts: readonly FoundFigure[];
  readonly fits: boolean;
  readonly rule: string;
}

export interface Ledger {
  /** The gravest first, of these the one with most figures. */
  readonly blocks: readonly LedgerBlock[];
  readonly sums: readonly LedgerSum[];
  /** Figures that no pair compares. */
  readonly alone: readonly LedgerLine[];
}

export function ledgerOf(event: EventFile): Ledger {
  const found = figuresOf(event);
  const pairs = pairsOf(event);
  const joining = event.figurePairs.filter((pair) => pair.verdict !== 'other scope');
  const blocks = joinedBy(joining).flatMap((keys) => blockOf(event, found, pairs, keys) ?? []);
  // A figure whose only pairs are of another scope has no block of its own, and neither has its partner.
  const inBlocks = new Set(blocks.flatMap((block) => block.lines.map((line) => line.key)));
  const left = event.figurePairs.filter(
    (pair) => pair.verdict === 'other scope' && !inBlocks.has(placeKey(pair.a)) && !inBlocks.has(placeKey(pair.b)),
  );
  const all = [...blocks, ...joinedBy(left).flatMap((keys) => blockOf(event, found, pairs, keys) ?? [])];
  const compared = new Set(all.flatMap((block) => block.lines.map((line) => line.key)));
  return {
    blocks: all.sort((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict) || b.lines.length - a.lines.length),
    sums: sumsOf(event, found),
    alone: [...found].flatMap(([key, one]) => (compared.has(key) ? [] : [{ ...one, key, otherScope: false }])),
  };
}

function pairsOf(event: EventFile): Pairs {
  return new Map(
    event.figurePairs.flatMap((pair) => {
      const [a, b] = [placeKey(pair.a), placeKey(pair.b)];
      return [
        [`${a} ${b}`, pair],
        [`${b} ${a}`, pair],
      ] as const;
    }),
  );
}

function blockOf(event: EventFile, found: ReadonlyMap<string, FoundFigure>, pairs: Pairs, keys: ReadonlySet<string>): LedgerBlock | null {
  const beside = event.figurePairs
    .filter((pair) => pair.verdict === 'other scope' && keys.has(placeKey(pair.a)) !== keys.has(placeKey(pair.b)))
    .map((pair) => placeKey(keys.has(placeKey(pair.a)) ? pair.b : pair.a));
  const line = (key: string, otherScope: boolean): LedgerLine[] => {
    const one = found.get(key);
    return one ? [{ ...one, key, otherScope }] : [];
  };
  const sorted = inOrderOf(event);
  const core = sorted([...keys].flatMap((key) => line(key, false)));
  const verdict = gravest(event.figurePairs.filter((pair) => keys.has(placeKey(pair.a)) && keys.has(placeKey(pair.b))).map((pair) => pair.verdict));
  if (verdict === null || core.length < 2) return null;
  const others = sorted([...new Set(beside)].flatMap((key) => line(key, true)));
  const fate = core[0]?.figure.fate ?? null;
  return { verdict, lines: [...core, ...others], fate: core.every((one) => one.figure.fate === fate) ? fate : null, counted: countedIn(core), pairs };
}

const firstDay = (when: When | null): number | null => {
  const day = when?.earliest ?? when?.latest ?? null;
  return day === null ? null : ordinal(day);
};

/** By day, then as the columns stand, then as the article goes. */
function inOrderOf(event: EventFile): (lines: readonly LedgerLine[]) => readonly LedgerLine[] {
  const places = new Map(naturalOrder(event).map((article, i) => [article, i]));
  const day = ({ figure }: LedgerLine): number => firstDay(figure.asOf) ?? Number.POSITIVE_INFINITY;
  const column = ({ excerpt }: LedgerLine): number => places.get(excerpt.article) ?? places.size;
  const apart = (a: number, b: number): number => (a === b ? 0 : a - b);
  return (lines) => [...lines].sort((a, b) => apart(day(a), day(b)) || column(a) - column(b) || a.excerpt.start - b.excerpt.start);
}

function countedIn(lines: readonly FoundFigure[]): readonly Excerpt[] {
  const wordings = new Map<string, Excerpt[]>();
  for (const { of } of lines) if (of) wordings.set(fold(of.words), [...(wordings.get(fold(of.words)) ?? []), of]);
  return [...wordings.values()].sort((a, b) => b.length - a.length).flatMap((uses) => uses[0] ?? []);
}

function sumsOf(event: EventFile, found: ReadonlyMap<string, FoundFigure>): readonly LedgerSum[] {
  return event.sums.flatMap(({ whole, parts, fits, evidence }) => {
    const total = found.get(placeKey(whole));
    const addends = parts.flatMap((part) => found.get(placeKey(part)) ?? []);
    return total && addends.length === parts.length ? [{ whole: total, parts: addends, fits, rule: evidence.rule }] : [];
  });
}

/** How one figure stands to the base that the reader chose. */
export interface Against {
  readonly verdict: Verdict;
  readonly rule: string;
  /** The base is the later count of the two. */
  readonly earlier: boolean;
  /** Days from the base to the figure, negative where it is the earlier; null where one of the days is not known to the day. */
  readonly days: number | null;
  /** How much more it is, negative where less; null where one of them bears a bound. */
  readonly more: number | null;
  /** Who says the one and who says the other, where these are others; null where they are not, or the words leave it open. */
  readonly speakers: readonly [Excerpt, Excerpt] | null;
  /** Who says the one, where nobody is named for the other. */
  readonly onlySpeaker: Excerpt | null;
  /** They differ, and neither other speakers nor the words of a text tell why. */
  readonly untold: boolean;
  /** The one of the two that does not say which side it counts. */
  readonly sideless: Excerpt | null;
}

/** A text tells that the count went up or down to its figure, or counts another part. */
const told: ReadonlySet<string> = new Set(['figure/said-to-rise', 'figure/said-to-fall', 'figure/part-of-whole', 'figure/other-place']);

export function against({ pairs }: LedgerBlock, base: LedgerLine, line: LedgerLine): Against | null {
  const pair = pairs.get(`${base.key} ${line.key}`);
  if (!pair) return null;
  const [from, to] = [exactDay(base.figure.asOf), exactDay(line.figure.asOf)];
  const { rule, excerpts } = pair.evidence;
  const speakers = base.says && line.says && areOthers(base.says, line.says) ? ([base.says, line.says] as const) : null;
  const exact = base.figure.bound === 'exactly' && line.figure.bound === 'exactly';
  return {
    verdict: pair.verdict,
    rule,
    earlier: pair.verdict === 'later count' && isEarlier(line, base),
    days: from === null || to === null ? null : to - from,
    // Numbers with a fraction are compared as they are written: 0.3 is 0.1 more than 0.2.
    more: exact ? Number((line.figure.value - base.figure.value).toPrecision(12)) : null,
    speakers,
    onlySpeaker: base.says && line.says ? null : (base.says ?? line.says),
    untold: isGrave(pair.verdict) && speakers === null && !told.has(rule),
    sideless: rule === 'figure/no-side' ? (excerpts[0] ?? null) : null,
  };
}

/** The other figures of the block that this one agrees with. */
export function agreeingWith({ pairs, lines }: LedgerBlock, line: LedgerLine): readonly LedgerLine[] {
  return lines.filter((other) => agreeing.has(pairs.get(`${line.key} ${other.key}`)?.verdict));
}

const agreeing: ReadonlySet<Verdict | undefined> = new Set<Verdict>(['same', 'compatible']);

/** Shorter words are mere grammar. */
const longWord = 3;

/** Two names of one speaker mostly share a word ("the health ministry", "Health Ministry officials"): only those that share none are others. */
function areOthers(one: Excerpt, other: Excerpt): boolean {
  const [own, theirs] = [one, other].map(
    ({ words }) => new Set(tokensOf(words).flatMap(({ folded }) => (folded.length > longWord ? root(folded) : []))),
  );
  return own !== undefined && theirs !== undefined && own.size > 0 && theirs.size > 0 && ![...own].some((word) => theirs.has(word));
}

/** By the days where they part the two, else by the values: counts rise. */
function isEarlier({ figure: one }: LedgerLine, { figure: other }: LedgerLine): boolean {
  const before = (a: When | null, b: When | null): boolean => Boolean(a?.latest && b?.earliest && compareDays(a.latest, b.earliest) < 0);
  if (before(one.asOf, other.asOf)) return true;
  return !before(other.asOf, one.asOf) && one.value < other.value;
}

const exactDay = (when: When | null): number | null =>
  when?.earliest && when.earliest === when.latest && !when.approximate ? ordinal(when.earliest) : null;
