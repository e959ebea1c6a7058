/** Where the figures of one block stand between the days they hold for and their values, as shares of a picture. Knows no pixels and no words, and draws no line that nobody said. */
import { scaleLinear } from 'd3';
import { fromOrdinal, ordinal } from '../model/calendar.ts';
import type { Bound } from '../model/figure.ts';
import type { Day, When } from '../model/moment.ts';
import { against, type LedgerBlock, type LedgerLine } from './ledger.ts';

/** Figures of one value, one bound and the same days stand in one spot. */
export interface Spot {
  readonly lines: readonly [LedgerLine, ...LedgerLine[]];
  readonly value: number;
  readonly bound: Bound;
  /** 0 at the lowest value of the picture, 1 at the highest. */
  readonly up: number;
  /** 0 at the first day, 1 at the last: where the mark stands and how far its days reach. null: the day is unknown. */
  readonly days: { readonly at: number; readonly from: number; readonly to: number; readonly openFrom: boolean; readonly openTo: boolean } | null;
}

/** From a count to a later one, by the verdict of the ledger: indices of spots. */
export interface Rise {
  readonly from: number;
  readonly to: number;
}

/** A day whose name stands under the picture, in the first or the second line there. */
export interface Named {
  readonly day: Day;
  readonly at: number;
  readonly line: 0 | 1;
}

export interface FigureChart {
  readonly spots: readonly Spot[];
  readonly rises: readonly Rise[];
  readonly values: readonly { readonly value: number; readonly up: number }[];
  readonly days: readonly Named[];
  readonly unknown: boolean;
  readonly fromZero: boolean;
  /** Long gaps between days take less than their share. */
  readonly folded: boolean;
}

/** Air at both ends of the days, as a share of them: marks and open ends need some way to go. */
const air = 0.06;
/** Round values on the axis of values, about so many (d3 takes it for a wish). */
const wantedTicks = 4;
/** Names of days in one line lie so far from each other: so much a date in small type takes of a phone's chart, the more where figures without a day stand beside it. */
const leastBetweenDays = { alone: 0.36, beside: 0.41 } as const;
/** What a gap of days takes across grows with its logarithm; this much is for any gap, so that the points of neighbouring days stand clear of each other. */
const leastGap = 2;

/** null where fewer than two days are known: then there is no course to see. */
export function chartOf(block: LedgerBlock): FigureChart | null {
  const lines = block.lines.filter((line) => !line.otherScope);
  const ends = lines.flatMap(({ figure: { asOf } }) => [asOf?.earliest, asOf?.latest]).flatMap((day) => (day ? [ordinal(day)] : []));
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  if (ends.length === 0 || first === last) return null;
  const across = acrossOf(ends);
  const upward = scaleLinear([0, 1])
    .domain(extent(lines.map((line) => line.figure.value)))
    .nice(wantedTicks);
  const spots = spotsOf(lines).map((group): Spot => {
    const { value, bound, asOf } = group[0].figure;
    return { lines: group, value, bound, up: upward(value), days: daysOf(asOf, across) };
  });
  const unknown = spots.some((spot) => spot.days === null);
  return {
    spots,
    rises: risesOf(block, spots),
    values: upward.ticks(wantedTicks).map((value) => ({ value, up: upward(value) })),
    days: ticksOf(ends, across, leastBetweenDays[unknown ? 'beside' : 'alone']),
    unknown,
    folded: ordered(ends).length > 2,
    fromZero: (upward.domain()[0] ?? 0) === 0,
  };
}

/** Two counts of one week and a third a year later: by their true distances the two would lie on each other. */
function acrossOf(ends: readonly number[]): (day: number) => number {
  const days = ordered(ends);
  let at = 0;
  const places = days.map((day, i) => {
    const before = days[i - 1];
    if (before !== undefined) at += leastGap + Math.log2(1 + day - before);
    return at;
  });
  return scaleLinear(
    days,
    places.map((place) => air + (1 - 2 * air) * (place / at)),
  );
}

const ordered = (days: readonly number[]): readonly number[] => [...new Set(days)].sort((a, b) => a - b);

function extent(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // One value alone still needs a scale around it.
  return low === high ? [low - Math.max(1, Math.abs(low) * 0.1), high + Math.max(1, Math.abs(high) * 0.1)] : [low, high];
}

function spotsOf(lines: readonly LedgerLine[]): readonly (readonly [LedgerLine, ...LedgerLine[]])[] {
  const spots = new Map<string, [LedgerLine, ...LedgerLine[]]>();
  for (const line of lines) {
    const { value, bound, asOf } = line.figure;
    const key = [value, bound, asOf?.earliest, asOf?.latest].join(' ');
    const group = spots.get(key);
    if (group) group.push(line);
    else spots.set(key, [line]);
  }
  return [...spots.values()];
}

function daysOf(when: When | null, across: (day: number) => number): Spot['days'] {
  const [earliest, latest] = [when?.earliest ?? null, when?.latest ?? null];
  if (earliest === null && latest === null) return null;
  const from = earliest === null ? 0 : across(ordinal(earliest));
  const to = latest === null ? 1 : across(ordinal(latest));
  const at = earliest === null ? to : latest === null ? from : (from + to) / 2;
  return { at, from, to, openFrom: earliest === null, openTo: latest === null };
}

/** Each count is joined with the nearest later one alone, and only where every version of the two says so. */
function risesOf(block: LedgerBlock, spots: readonly Spot[]): readonly Rise[] {
  return spots.flatMap((spot, from) => {
    const later = spots.flatMap((other, to) => (isLater(block, spot, other) ? [{ to, at: other.days?.at ?? 1 }] : []));
    const [next] = later.sort((a, b) => a.at - b.at);
    return next ? [{ from, to: next.to }] : [];
  });
}

function isLater(block: LedgerBlock, spot: Spot, other: Spot): boolean {
  if (!spot.days || !other.days || other.days.at <= spot.days.at) return false;
  const verdicts = spot.lines.flatMap((line) => other.lines.map((one) => against(block, line, one)?.verdict ?? null));
  const said = verdicts.filter((verdict) => verdict !== null);
  return said.length > 0 && said.every((verdict) => verdict === 'later count');
}

/** The first and the last day that figures hold for, and of those between all whose names have room in one of two lines. */
function ticksOf(ends: readonly number[], across: (day: number) => number, least: number): FigureChart['days'] {
  const days = ordered(ends);
  const place = (count: number, line: Named['line']): Named[] => {
    const day = fromOrdinal(count);
    return day ? [{ day, at: across(count), line }] : [];
  };
  const named = [days[0] ?? 0, days.at(-1) ?? 0].flatMap((count) => place(count, 0));
  for (const count of days.slice(1, -1)) {
    const line = ([0, 1] as const).find((one) => named.every((other) => other.line !== one || Math.abs(other.at - across(count)) >= least));
    if (line !== undefined) named.push(...place(count, line));
  }
  return named.sort((a, b) => a.at - b.at);
}
