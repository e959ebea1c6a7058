/** The frame of a chart of figures: heights in pixels, widths in percent, so that it needs no measuring; how points that would lie on each other stand beside each other, and where labels find room. Draws nothing. */
import type { FigureChart, Spot } from '../../synopsis/figure-chart.ts';
import { count } from '../count-words.ts';

/** `gutter`: where what has no day begins, if anything has none. */
export const frame = { height: 226, top: 30, bottom: 44, left: 12, gutter: 76 } as const;

/** Percent across, from the share of the days. */
export const xOf = (share: number, chart: FigureChart): number => frame.left + share * ((chart.unknown ? frame.gutter : 100) - frame.left);

/** Pixels down, from the share of the values. */
export const yOf = (up: number): number => frame.top + (1 - up) * (frame.height - frame.top - frame.bottom);

export const percent = (value: number): string => `${value.toFixed(2)}%`;

/** Where the middle of a spot stands, before it makes room for others. */
export const middleOf = (spot: Spot, chart: FigureChart): number => (spot.days ? xOf(spot.days.at, chart) : (frame.gutter + 100) / 2);

/** In pixels from the middle of the spot. */
export interface Standing {
  /** So far aside stands the point: another one has its place. */
  readonly dx: number;
  /** null: no room that would not cover something else. */
  readonly label: Label | null;
}

export interface Label {
  readonly dy: number;
  readonly before: boolean;
}

/** In pixels of the whole picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** All is laid out for the narrowest picture, a phone's. In wider ones boxes only move apart: each goes with its point. */
export const narrowPx = 292;
/** From the last day to the end of the narrowest picture. */
export const lastDayPx = 14;
/** A sign of the serif at its size in the picture, and the height of a line. */
const charPx = 6.6;
export const linePx = 14;
/** From the middle of a point to its label, and to its own edge. */
export const besidePx = 12;
const pointPx = 6;
const manyPx = 9;
/** How far an arrow or a stroke of a bound reaches. */
const boundPx = 21;
/** Points stand aside in steps of so much; a label goes up and down by lines. */
const aside = [0, 14, -14, 28, -28] as const;
const lines = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5] as const;

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const around = (x: number, y: number, wide: number, high = wide): Box => ({ left: x - wide, right: x + wide, top: y - high, bottom: y + high });
const between = (x1: number, y1: number, x2: number, y2: number): Box => ({
  left: Math.min(x1, x2) - 1,
  right: Math.max(x1, x2) + 1,
  top: Math.min(y1, y2) - 1,
  bottom: Math.max(y1, y2) + 1,
});

const px = (across: number, width: number): number => (across / 100) * width;

export function pointBox(spot: Spot, chart: FigureChart, dx: number, width = narrowPx): Box {
  return around(px(middleOf(spot, chart), width) + dx, yOf(spot.up), spot.lines.length > 1 ? manyPx : pointPx);
}

export function labelBox(spot: Spot, chart: FigureChart, dx: number, { dy, before }: Label, width = narrowPx): Box {
  const x = px(middleOf(spot, chart), width) + dx;
  const long = spot.lines[0].excerpt.words.length * charPx;
  const [left, right] = before ? [x - besidePx - long, x - besidePx] : [x + besidePx, x + besidePx + long];
  const y = yOf(spot.up) + dy;
  return { left, right, top: y - linePx / 2, bottom: y + linePx / 2 };
}

/** One for each spot. Labels keep clear of all that is drawn; where that cannot be, dotted lines may pass behind them. */
export function standingsOf(chart: FigureChart): readonly Standing[] {
  const placed: Box[] = [];
  const aways = chart.spots.map((spot) => {
    const dx = aside.find((step) => !placed.some((other) => meet(other, pointBox(spot, chart, step)))) ?? 0;
    placed.push(pointBox(spot, chart, dx));
    return dx;
  });
  const taken = [...placed, ...chart.spots.flatMap((spot, i) => strokesOf(spot, chart, aways[i] ?? 0)), ...numbersOf(chart)];
  const dotted = risesOf(chart);
  return chart.spots.map((spot, i) => {
    const dx = aways[i] ?? 0;
    const candidates = lines.flatMap((line) => [false, true].map((before): Label => ({ dy: line * linePx, before })));
    const room = (label: Label, hard: readonly Box[]): boolean => {
      const box = labelBox(spot, chart, dx, label);
      const inside = box.left >= 0 && box.right <= narrowPx && box.top >= 0 && box.bottom <= frame.height - frame.bottom + linePx / 2 + 1;
      return inside && !hard.some((other) => meet(other, box));
    };
    const label = candidates.find((one) => room(one, [...taken, ...dotted])) ?? candidates.find((one) => room(one, taken)) ?? null;
    if (label) taken.push(labelBox(spot, chart, dx, label));
    return { dx, label };
  });
}

/** The bound of a spot and the days that it may hold for. */
function strokesOf(spot: Spot, chart: FigureChart, dx: number): readonly Box[] {
  const y = yOf(spot.up);
  const { days } = spot;
  const bound = spot.bound === 'exactly' ? [] : [around(px(middleOf(spot, chart), narrowPx) + dx, y, 4, boundPx)];
  return days && days.from < days.to ? [...bound, between(px(xOf(days.from, chart), narrowPx), y, px(xOf(days.to, chart), narrowPx), y)] : bound;
}

/** A number at a line across: there is no room for a long one. */
export const axisNumber = (value: number): string => (value >= 1e6 ? value.toLocaleString('en-GB', { notation: 'compact' }) : count(value));

/** The numbers at the lines across, which begin the picture. */
function numbersOf(chart: FigureChart): readonly Box[] {
  return chart.values.map(({ value, up }) => ({
    left: 0,
    right: axisNumber(value).length * charPx,
    top: yOf(up) - linePx,
    bottom: yOf(up),
  }));
}

function risesOf(chart: FigureChart): readonly Box[] {
  return chart.rises.flatMap(({ from, to }) => {
    const [a, b] = [chart.spots[from], chart.spots[to]];
    if (!a || !b) return [];
    const [x1, x2] = [px(middleOf(a, chart), narrowPx), px(middleOf(b, chart), narrowPx)];
    return [between(x1, yOf(a.up), x2, yOf(a.up)), between(x2, yOf(a.up), x2, yOf(b.up))];
  });
}
