/** How well an article's bearings fit a day of publication: curves measured on public sets of news whose dates are known (docs/decisions/0004). Knows no corpus and no clock. */
import { calendarAt, daysSince1970 } from '../../../model/calendar.ts';
import type { Bearing, Side } from './bearings.ts';

/** Years from the latest year that an article names to its publication: share of articles, by side. Behind the listed gaps they fall as one over the square, to `rest` in all. Measured on 561 articles of seven sets. */
interface GapShares {
  /** Gaps from -3 up. */
  shares: readonly number[];
  before: number;
  rest: number;
}
const firstGap = -3;
const yearGaps: Record<Side, GapShares> = {
  done: { shares: [0.0005, 0.001, 0.006, 0.12, 0.11, 0.15, 0.08, 0.07, 0.035, 0.035, 0.035, 0.035], before: 0.0005, rest: 0.3 },
  plain: { shares: [0.003, 0.025, 0.07, 0.24, 0.17, 0.1, 0.075, 0.075, 0.02, 0.02, 0.02, 0.03], before: 0.02, rest: 0.13 },
  ahead: { shares: [0.06, 0.1, 0.29, 0.19, 0.08, 0.03, 0.02, 0.01, 0.007, 0.007, 0.007, 0.007], before: 0.15, rest: 0.06 },
};

function yearFit(gap: number, side: Side): number {
  const { shares, before, rest } = yearGaps[side];
  const listed = shares[gap - firstGap];
  if (listed !== undefined) return listed;
  if (gap < firstGap) return (before * -firstGap) / (-gap * (-gap - 1));
  return (rest * (firstGap + shares.length)) / (gap * (gap + 1));
}

/** Laplace's curve, at most 1/scale. */
const near = (days: number, scale: number) => Math.exp(-Math.abs(days) / scale) / scale;
const yearDays = 365.25;

/** A day or month with its year; `days` from the publication to it. */
function wholeFit(days: number, side: Side): number {
  const slack = 15;
  if (side === 'done') return (days <= slack ? 0.15 * near(days, 40) + 0.5 * near(days, 700) + 0.35 / 20_000 : 0) + 0.000_002;
  if (side === 'ahead') return (days >= -slack ? 0.5 * near(days, 60) : 0) + 0.4 * near(days, 700) + 0.1 / 20_000;
  return 0.2 * near(days, 40) + 0.5 * near(days, 700) + 0.3 / 20_000;
}

/** A day without year: half of the 350 measured lie within three weeks of the publication, the rest anywhere in the year. */
function yearlyFit(days: number, side: Side): number {
  const [back, forth, rest] = side === 'ahead' ? [0.1, 0.7, 0.2] : [0.5, 0.2, 0.3];
  return (days <= 0 ? back : forth) * near(days, 30) + rest / yearDays;
}

/** A month without year tells little. */
function monthFit(days: number): number {
  return 0.35 * (Math.exp(-0.5 * (days / 60) ** 2) / 150) + 0.65 / yearDays;
}

/** An article that names many days of the year is no better witness for that: those of one kind weigh together as so many. */
const mostCounted = 2;
const monthWeight = 0.5;
/** A weekday beside a day that is none of that year: a slip, which is rare. */
const wrongWeekday = 0.05;

/** What of an article's bearings leans: of those with a year the latest, since news ends on its own time (a year within a date before a year alone), and all without a year. */
export interface Leaning {
  latest: Bearing | null;
  yearly: readonly Bearing[];
}

export function leaningOf(all: readonly Bearing[]): Leaning {
  const yearOf = ({ named }: Bearing) => (named ? calendarAt(named.last).year : Number.NEGATIVE_INFINITY);
  const isDate = ({ named }: Bearing) => (named && !isYear(named) ? 1 : 0);
  const [latest] = all
    .filter(({ named }) => named)
    .sort((a, b) => yearOf(b) - yearOf(a) || isDate(b) - isDate(a) || (b.named?.last ?? 0) - (a.named?.last ?? 0) || a.time.start - b.time.start);
  return { latest: latest ?? null, yearly: all.filter(({ yearly }) => yearly) };
}

function isYear({ first, last }: { first: number; last: number }): boolean {
  return last - first > 300;
}

/** Natural logarithm of how well the leaning fits a publication on that day (days since 1970), up to a constant. */
export function logLikelihood({ latest, yearly }: Leaning, at: number): number {
  const { year } = calendarAt(at);
  const days: number[] = [];
  const months: number[] = [];
  for (const bearing of yearly) {
    if (!bearing.yearly) continue;
    const distance = nearestReturn(year, bearing.yearly.month, bearing.yearly.day ?? 15, at) - at;
    const right = bearing.weekday === null || weekdayOf(at + distance) === bearing.weekday;
    if (bearing.yearly.day === null) months.push(monthFit(distance) * yearDays);
    else days.push(yearlyFit(distance, bearing.side) * yearDays * (right ? 1 : wrongWeekday));
  }
  return latestFit(latest, year, at) + weighed(days) + monthWeight * weighed(months);
}

function latestFit(latest: Bearing | null, year: number, at: number): number {
  if (!latest?.named) return 0;
  const { named, side } = latest;
  if (isYear(named)) return Math.log(yearFit(year - calendarAt(named.first).year, side));
  return Math.log(wholeFit((named.first + named.last) / 2 - at, side) * yearDays);
}

/** The sum of the logarithms, scaled down to `mostCounted` witnesses. */
function weighed(shares: readonly number[]): number {
  const sum = shares.reduce((all, share) => all + Math.log(share), 0);
  return shares.length > mostCounted ? (sum * mostCounted) / shares.length : sum;
}

/** The return of a day of the year that lies nearest to `at`; 29 February counts as 1 March in other years. */
function nearestReturn(year: number, month: number, day: number, at: number): number {
  const returns = [year - 1, year, year + 1].map((one) => daysSince1970({ year: one, month, day }));
  return returns.reduce((best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best));
}

function weekdayOf(at: number): number {
  return (((at + 4) % 7) + 7) % 7;
}
