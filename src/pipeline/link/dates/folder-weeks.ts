/** When the articles of a folder were published, week by week: from the dates that they state where there are enough, else from the years that all of them name. No guess for a single article, no clock. */
import { calendarAt, daysSince1970, fromOrdinal, ordinal } from '../../../model/calendar.ts';
import type { Day, Moment } from '../../../model/moment.ts';
import { type Bearing, latestYear } from './bearings.ts';
import { density, type Frame, middle, stepFor } from './frame.ts';
import { leaningOf, logLikelihood } from './leaning.ts';
import { widthDays } from './moments.ts';
import type { DatedArticle } from './published.ts';

/** Fewer articles that tell anything of their time make no frame for the others. */
const leastWitnesses = 5;
/** Each end of an interval leaves out so much of what is likely, so that 96 of 100 lie inside. */
const tail = 0.02;
/** Years tried before the first and behind the last that articles end on: somebody may write of 1950 in 1980. */
const margin = { before: 3, behind: 30 };
/** Years that carry less of the density are not looked at month by month. */
const leastShare = 0.002;
/** An article whose days are known to a month is dated closely. */
const closeDays = 31;
/** Days in a week; the middle of it stands for it. */
export const week = { days: 7, middle: 3 };
/** Of n days drawn evenly from a stretch, a further one lies beyond the first or last by more than 3/n of what lies between with 5 % or less (order statistics). */
const overhang = 3;
/** Share of the articles that may lie far from the stated ones, so that an article's own words can still say so, and the years around that are looked at. */
const strays = { share: 0.02, years: 10 };

/** null where too few articles tell anything. `said`: the bearings of each article that states no date. */
export function folderWeeks(corpus: readonly DatedArticle[], said: readonly (readonly Bearing[])[]): Weeks | null {
  return statedWeeks(corpus) ?? weeksOf(frameOf(corpus, said));
}

/** Known to a month or less. */
export function isClose(published: Moment | null): boolean {
  return published !== null && widthDays(published) <= closeDays;
}

/** An article that states its date, or one that names a year. What was inferred for one affair to the day is no sample of the folder: such an article counts by its words. */
function isWitness({ published }: DatedArticle, said: readonly Bearing[]): boolean {
  return isStated(published) || said.some(({ named }) => named !== null);
}

export function isStated(published: Moment | null): boolean {
  return isClose(published) && published?.status === 'stated';
}

/** Where enough articles state their dates, these are the sample of the folder. */
function statedWeeks(corpus: readonly DatedArticle[]): Weeks | null {
  const days = corpus.flatMap(({ published }) => (isStated(published) && published?.earliest ? [ordinal(published.earliest)] : []));
  if (days.length < leastWitnesses) return null;
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  const more = Math.ceil((overhang * Math.max(week.days, last - first)) / days.length);
  const start = first - more - strays.years * 365;
  const length = Math.ceil((last + more + strays.years * 365 - start) / week.days);
  const inside = Array.from({ length }, (_, w) => start + (w + 1) * week.days > first - more && start + w * week.days <= last + more);
  const even = (1 - strays.share) / inside.filter(Boolean).length;
  return { start, density: inside.map((one) => (one ? even : 0) + strays.share / length) };
}

function frameOf(corpus: readonly DatedArticle[], said: readonly (readonly Bearing[])[]): Frame | null {
  const witnesses = corpus.map((_, i) => i).filter((i) => isWitness(corpus[i] as DatedArticle, said[i] ?? []));
  if (witnesses.length < leastWitnesses) return null;
  const ends = witnesses.flatMap((i) => {
    const published = corpus[i]?.published ?? null;
    const day = isStated(published) ? published?.latest : null;
    const year = day ? calendarAt(ordinal(day)).year : latestYear(said[i] ?? []);
    return year === null ? [] : [year];
  });
  const from = ends.reduce((least, year) => Math.min(least, year)) - margin.before;
  const to = ends.reduce((most, year) => Math.max(most, year)) + margin.behind;
  const fitsOn = (first: number, step: number, cells: number) =>
    density(
      witnesses.map((i) => fitsOf(corpus[i] as DatedArticle, said[i] ?? [], first, step, cells)),
      cells,
    );
  const yearStep = stepFor((to - from + 1) * 12, witnesses.length, 'years');
  const years = fitsOn(from * 12, yearStep, Math.ceil(((to - from + 1) * 12) / yearStep));
  const likely = years.flatMap((share, cell) => (share >= leastShare ? [cell] : []));
  const early = from + ((likely[0] ?? 0) * yearStep) / 12 - 1;
  const late = from + (((likely.at(-1) ?? years.length - 1) + 1) * yearStep) / 12;
  const months = (late - early + 1) * 12;
  const step = stepFor(months, witnesses.length, 'months');
  return { first: early * 12, step, density: fitsOn(early * 12, step, months / step) };
}

function startOf(month: number): number {
  return daysSince1970({ year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, day: 1 });
}

/** How well a publication in each cell fits: by what is known of the day, else by the years that the article names. */
function fitsOf({ published }: DatedArticle, said: readonly Bearing[], first: number, step: number, cells: number): Float64Array {
  const years = leaningOf(said.filter(({ named }) => named !== null));
  const raw = Float64Array.from({ length: cells }, (_, cell) => {
    const [start, end] = [startOf(first + cell * step), startOf(first + (cell + 1) * step) - 1];
    if (isStated(published) && published?.earliest && published.latest)
      return ordinal(published.earliest) <= end && ordinal(published.latest) >= start ? 0 : Number.NEGATIVE_INFINITY;
    return logLikelihood(years, Math.floor((start + end) / 2));
  });
  return likelihoods(raw);
}

export function likelihoods(logs: Float64Array): Float64Array {
  const most = logs.reduce((best, one) => Math.max(best, one), Number.NEGATIVE_INFINITY);
  return logs.map((one) => (most === Number.NEGATIVE_INFINITY ? 1 : Math.exp(one - most)));
}

/** How likely a publication of this folder is in each week from `start` on, days since 1970. */
export interface Weeks {
  start: number;
  density: readonly number[];
}

function weeksOf(frame: Frame | null): Weeks | null {
  if (!frame) return null;
  const { first, step, density: cells } = frame;
  const [start, end] = [startOf(first), startOf(first + cells.length * step)];
  const length = Math.ceil((end - start) / week.days);
  const shares = Array.from({ length }, (_, w) => {
    const { year, month } = calendarAt(start + w * week.days + week.middle);
    return cells[Math.min(cells.length - 1, Math.floor((year * 12 + month - 1 - first) / step))] ?? 0;
  });
  return { start, density: shares };
}

/** From the first to the last week that are not too unlikely. */
export function daysOf(weeks: Weeks, mass: readonly number[]): { earliest: Day | null; latest: Day | null } {
  const { from, to } = middle(mass, tail);
  return { earliest: fromOrdinal(weeks.start + from * week.days), latest: fromOrdinal(weeks.start + to * week.days + week.days - 1) };
}
