/** Which dates the axis names: days, months or years as each stretch has room, each once, never over one another. Draws nothing. */

import type { CalendarDay } from '../model/calendar.ts';
import { type Camera, pxOfU } from './camera.ts';
import { calendarOfMs, dayMs, type Ms, msOfCalendar } from './days.ts';
import type { Stretch, TimeScale } from './folds.ts';
import type { Measure } from './shapes.ts';
import type { Words } from './theme.ts';

/** `x` is the tick's place, `left` and `width` those of its words. */
export interface Tick {
  row: 'fine' | 'coarse';
  ms: Ms;
  text: string;
  x: number;
  left: number;
  width: number;
}

/** A stretch as it lies on the screen, cut to the plot. */
interface Segment {
  left: number;
  right: number;
  fromMs: Ms;
  toMs: Ms;
  pxPerDay: number;
  pxOf: (ms: Ms) => number;
}

export type TickWords = Pick<Words, 'year' | 'month' | 'monthOfYear' | 'day'>;

export const fineSize = 11;
export const coarseSize = 12;
const besidePx = 9;
/** Least distance of two ticks of a kind, in px: their words with some air. */
const leastDayPx = 30;
const leastMonthPx = 36;
const leastYearPx = 48;
/** A break names dates only once it is this wide. */
const openBreakPx = 160;
/** The overview names fewer years: it is a map, not a ruler. */
const leastOverviewYearPx = 96;
const widestDayStep = 10;
const daySteps = [1, 2, 5, widestDayStep] as const;
const monthSteps = [1, 3] as const;
/** Never more ticks than a screen could hold, whatever the scale. */
const mostTicks = 400;

function segmentOf(stretch: Stretch, scale: TimeScale, camera: Camera): Segment | null {
  const pxOf = (ms: Ms): number => pxOfU(camera, scale.toU(ms));
  const [plotLeft, plotRight] = [camera.leftPx, camera.leftPx + camera.widthPx];
  const [outerLeft, outerRight] = [pxOfU(camera, stretch.fromU), pxOfU(camera, stretch.toU)];
  if (outerRight <= plotLeft || outerLeft >= plotRight) return null;
  if (stretch.folded && outerRight - outerLeft < openBreakPx) return null;
  const pxPerMs = (outerRight - outerLeft) / (stretch.toMs - stretch.fromMs);
  const msAt = (px: number): Ms => stretch.fromMs + (px - outerLeft) / pxPerMs;
  const left = Math.max(plotLeft, outerLeft);
  const right = Math.min(plotRight, outerRight);
  // Where days have room the margins are dated too; months and years of a margin would only name empty time.
  const margins = stretch.folded || pxPerMs * dayMs * widestDayStep >= leastDayPx;
  const fromMs = Math.max(msAt(left), margins ? stretch.fromMs : Math.min(stretch.coreFromMs, msAt(right)));
  const toMs = Math.min(msAt(right), margins ? stretch.toMs : Math.max(stretch.coreToMs, msAt(left)));
  return { left, right, fromMs, toMs, pxPerDay: pxPerMs * dayMs, pxOf };
}

/** Round as people count: 100 BCE, which is the year -99 (ISO 8601), then 1 for want of a year 0, then 100. */
function roundYear(count: number, step: number): number {
  if (step === 1) return count;
  return count < 0 ? count * step + 1 : Math.max(1, count * step);
}

/** The years that touch the time, every `step` years; where the steps miss it altogether, its first year. */
function yearsIn(fromMs: Ms, toMs: Ms, step: number): CalendarDay[] {
  const found: CalendarDay[] = [];
  const first = calendarOfMs(fromMs).year;
  for (let count = Math.floor(first / step) - 1; found.length < mostTicks; count += 1) {
    const at = { year: roundYear(count, step), month: 1, day: 1 };
    if (msOfCalendar(at) >= toMs) break;
    if (at.year >= first) found.push(at);
  }
  return found.length > 0 ? found : [{ year: first, month: 1, day: 1 }];
}

function monthsIn(fromMs: Ms, toMs: Ms, step: number): CalendarDay[] {
  const first = calendarOfMs(fromMs);
  const found: CalendarDay[] = [];
  let count = first.year * 12 + Math.floor((first.month - 1) / step) * step;
  for (; found.length < mostTicks; count += step) {
    const at = { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1, day: 1 };
    if (msOfCalendar(at) >= toMs) break;
    found.push(at);
  }
  return found;
}

/** Days from the first of each month in steps; the last step of a month is left out where it would crowd the next first. */
function daysIn(fromMs: Ms, toMs: Ms, step: number): CalendarDay[] {
  const found: CalendarDay[] = [];
  for (let ms = Math.floor(fromMs / dayMs) * dayMs; ms < toMs && found.length < mostTicks; ms += dayMs) {
    const at = calendarOfMs(ms);
    const ok = step === 1 || at.day === 1 || (step === 2 ? at.day % 2 === 1 && at.day < 31 : at.day % step === 0 && at.day + step / 2 < 31);
    if (ok) found.push(at);
  }
  return found;
}

/** 1, 2, 5, 10, 20, 50 … years, the first with room. */
function yearStep(pxPerDay: number, leastPx: number): number {
  for (let power = 1; ; power *= 10)
    for (const factor of [1, 2, 5]) if (factor * power * 365 * pxPerDay >= leastPx || power > 1e6) return factor * power;
}

interface Level {
  fine: { at: CalendarDay; text: string; middleMs: Ms }[];
  coarse: { at: CalendarDay; text: string; endMs: Ms }[];
}

function levelOf({ fromMs, toMs, pxPerDay }: Segment, words: TickWords): Level {
  const years = (step: number): Level['coarse'] =>
    yearsIn(fromMs, toMs, step).map((at) => ({ at, text: words.year(at), endMs: msOfCalendar({ ...at, year: at.year + step }) }));
  const dayStep = daySteps.find((step) => step * pxPerDay >= leastDayPx);
  if (dayStep !== undefined) {
    const fine = daysIn(fromMs, toMs, dayStep).map((at) => ({ at, text: words.day(at), middleMs: msOfCalendar(at) + dayMs / 2 }));
    const coarse = monthsIn(fromMs, toMs, 1).map((at) => {
      const next = at.month === 12 ? { year: at.year + 1, month: 1, day: 1 } : { ...at, month: at.month + 1 };
      return { at, text: words.monthOfYear(at), endMs: msOfCalendar(next) };
    });
    return { fine, coarse };
  }
  const monthStep = monthSteps.find((step) => step * 30 * pxPerDay >= leastMonthPx);
  if (monthStep === undefined) return { fine: [], coarse: years(yearStep(pxPerDay, leastYearPx)) };
  return { fine: monthsIn(fromMs, toMs, monthStep).map((at) => ({ at, text: words.month(at), middleMs: msOfCalendar(at) })), coarse: years(1) };
}

interface Shown {
  tick: Tick;
  /** Too little of the period is in sight for its words. */
  cutOff: boolean;
  visiblePx: number;
}

function shown(segment: Segment, { at, text, endMs }: Level['coarse'][number], alone: boolean, measure: Measure): Shown {
  const ms = msOfCalendar(at);
  const width = measure(text, coarseSize, false);
  const from = Math.max(segment.left, segment.pxOf(ms));
  const visiblePx = Math.min(segment.right, segment.pxOf(endMs)) - from;
  const cutOff = from === segment.left ? visiblePx < width + besidePx : from + visiblePx === segment.right && visiblePx < leastDayPx;
  const centred = alone && segment.right - segment.left < width + 56;
  const left = centred ? (segment.left + segment.right - width) / 2 : from;
  return { tick: { row: 'coarse', ms, text, x: from, left, width }, cutOff, visiblePx };
}

/** Context labels: where their period starts, or at the edge of the stretch when it started before. A period with no room for its words gives way, but never the widest: no stretch is without a name. */
function coarseTicks(segment: Segment, level: Level, measure: Measure): Tick[] {
  const all = level.coarse.map((period) => shown(segment, period, level.coarse.length === 1, measure));
  const widest = all.reduce<Shown | null>((best, one) => (best && best.visiblePx >= one.visiblePx ? best : one), null);
  const kept = all.filter((one) => !one.cutOff);
  if (kept.length > 0 || !widest) return kept.map((one) => one.tick);
  return [{ ...widest.tick, left: (segment.left + segment.right - widest.tick.width) / 2 }];
}

function fineTicks(segment: Segment, level: Level, measure: Measure): Tick[] {
  return level.fine
    .map(({ at, text, middleMs }) => {
      const x = segment.pxOf(middleMs);
      const width = measure(text, fineSize, false);
      return { row: 'fine' as const, ms: msOfCalendar(at), text, x, left: x - width / 2, width };
    })
    .filter((tick) => tick.left >= segment.left - 2 && tick.left + tick.width <= segment.right + 2);
}

/** Keeps what fits, from left to right, and no words twice in a row. */
function fitted(ticks: readonly Tick[], camera: Camera): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const last = kept[kept.length - 1];
    const left = Math.max(camera.leftPx, Math.min(tick.left, camera.leftPx + camera.widthPx - tick.width));
    if (last && (left < last.left + last.width + besidePx || (tick.row === 'coarse' && tick.text === last.text))) continue;
    kept.push({ ...tick, left });
  }
  return kept;
}

/** The ticks in view. */
export function ticksOf(scale: TimeScale, camera: Camera, words: TickWords, measure: Measure): Tick[] {
  const fine: Tick[] = [];
  const coarse: Tick[] = [];
  for (const stretch of scale.stretches) {
    const segment = segmentOf(stretch, scale, camera);
    if (!segment) continue;
    const level = levelOf(segment, words);
    fine.push(...fineTicks(segment, level, measure));
    coarse.push(...coarseTicks(segment, level, measure));
  }
  return [...fitted(fine, camera), ...fitted(coarse, camera)];
}

/** Ticks of the overview: years alone. */
export function yearTicksOf(scale: TimeScale, camera: Camera, words: TickWords, measure: Measure): Tick[] {
  const ticks: Tick[] = [];
  for (const stretch of scale.stretches) {
    const segment = segmentOf(stretch, scale, camera);
    if (!segment) continue;
    for (const at of yearsIn(stretch.coreFromMs, stretch.coreToMs, yearStep(segment.pxPerDay, leastOverviewYearPx))) {
      const ms = msOfCalendar(at);
      const [x, text] = [segment.pxOf(ms), words.year(at)];
      const width = measure(text, fineSize, false);
      if (x >= segment.left && x <= segment.right) ticks.push({ row: 'coarse', ms, text, x, left: x - width / 2, width });
    }
  }
  return fitted(ticks, camera);
}
