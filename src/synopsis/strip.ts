/** Where stretches of days lie on a common scale, as shares of its length. Knows no pixels and no words. */
import { type Days, fromOrdinal, ordinal } from '../model/calendar.ts';
import type { Day } from '../model/moment.ts';

export interface Scale {
  /** First and last day that a stretch begins or ends on. */
  readonly first: Day;
  readonly last: Day;
  /** Ordinals of the two edges of the scale; `toDay` is the day after its last. */
  readonly fromDay: number;
  readonly toDay: number;
}

/** How a bar ends: with its last day, nowhere, or outside of the scale. */
export type End = 'day' | 'open' | 'beyond';

export interface Bar {
  /** 0 at the edge of the scale where time begins, 1 at the other. */
  readonly from: number;
  readonly to: number;
  readonly start: End;
  readonly end: End;
}

/** Air beside the outermost days: open sides need some way to go. In shares of the days between them, and in days for the least. */
const air = 0.12;
const leastAirDays = 0.5;
/** The date is at least so large a part of the scale that its bar can be told from a line on a phone (10 px of 280), and clues that would make it less leave the scale. */
const leastShare = 1 / 28;

/** A scale around a date that holds every end of `needed` and, nearest first, those of `others` for which there is room; null where nothing has an end. */
export function scaleOf(date: Days, needed: readonly Days[], others: readonly Days[]): Scale | null {
  const must = endsOf([date, ...needed]);
  const may = endsOf(others);
  const [start, ...more] = must.length > 0 ? must : may;
  if (start === undefined) return null;
  const most = date.earliest && date.latest ? (ordinal(date.latest) + 1 - ordinal(date.earliest)) / leastShare : Number.POSITIVE_INFINITY;
  let [low, high] = more.reduce<[number, number]>(([a, b], end) => [Math.min(a, end), Math.max(b, end)], [start, start]);
  const away = (end: number): number => Math.abs(end - start);
  for (const end of [...may].sort((a, b) => away(a) - away(b) || a - b)) {
    const [from, to] = [Math.min(low, end), Math.max(high, end)];
    if (to + 1 - from <= most) [low, high] = [from, to];
  }
  const [first, last] = [fromOrdinal(low), fromOrdinal(high)];
  const margin = Math.max(leastAirDays, (high + 1 - low) * air);
  return first && last ? { first, last, fromDay: low - margin, toDay: high + 1 + margin } : null;
}

const endsOf = (stretches: readonly Days[]): readonly number[] =>
  stretches.flatMap(({ earliest, latest }) => [earliest, latest]).flatMap((day) => (day === null ? [] : [ordinal(day)]));

/** A day is as wide as itself: the bar ends where its last day does. */
export function barOf({ earliest, latest }: Days, scale: Scale): Bar {
  const [from, to] = [earliest === null ? null : ordinal(earliest), latest === null ? null : ordinal(latest) + 1];
  return {
    from: from === null ? 0 : shareOf(from, scale),
    to: to === null ? 1 : shareOf(to, scale),
    start: from === null ? 'open' : from < scale.fromDay ? 'beyond' : 'day',
    end: to === null ? 'open' : to > scale.toDay ? 'beyond' : 'day',
  };
}

export function shareOf(at: number, { fromDay, toDay }: Scale): number {
  return Math.min(1, Math.max(0, (at - fromDay) / (toDay - fromDay)));
}
