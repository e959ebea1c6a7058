/** The frame of a chart of figures: heights in pixels, widths in percent, so that it needs no measuring, and where labels find room. Draws nothing. */
import type { FigureChart } from '../../synopsis/figure-chart.ts';

/** `gutter`: where what has no day begins, if anything has none. */
export const frame = { height: 210, top: 26, bottom: 30, left: 10, gutter: 76 } as const;

/** Percent across, from the share of the days. */
export const xOf = (share: number, chart: FigureChart): number => frame.left + share * ((chart.unknown ? frame.gutter : 100) - frame.left);

/** Pixels down, from the share of the values. */
export const yOf = (up: number): number => frame.top + (1 - up) * (frame.height - frame.top - frame.bottom);

export const percent = (value: number): string => `${value.toFixed(2)}%`;

export interface Label {
  /** Pixels below the middle of its point. */
  readonly dy: number;
  readonly before: boolean;
}

/** Labels are laid out for the narrowest picture, a phone's; wider ones have room to spare. */
const narrowPx = 330;
const charPx = 6.6;
const linePx = 14;
const besidePx = 12;
/** Beside the point, then above and below it. */
const tries = [0, -linePx, linePx, -2 * linePx, 2 * linePx] as const;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && Math.abs(a.middle - b.middle) < linePx;

/** One for each spot, null where there is no room that would not cover another. */
export function labelsOf(chart: FigureChart): readonly (Label | null)[] {
  const points = chart.spots.map((spot): Box => {
    const x = ((spot.days ? xOf(spot.days.at, chart) : (frame.gutter + 100) / 2) / 100) * narrowPx;
    return { left: x - 6, right: x + 6, middle: yOf(spot.up) };
  });
  const taken = [...points];
  return chart.spots.map((spot, i) => {
    const point = points[i];
    const width = (spot.lines[0].excerpt.words.length + 1) * charPx;
    const x = point ? point.left + 6 : 0;
    for (const dy of tries) {
      for (const before of x + besidePx + width > narrowPx ? [true] : [false, true]) {
        const left = before ? x - besidePx - width : x + besidePx;
        const box = { left, right: left + width, middle: yOf(spot.up) + dy };
        const clear = left >= 0 && box.middle > linePx / 2 && !taken.some((other) => other !== point && meet(other, box));
        if (!clear) continue;
        taken.push(box);
        return { dy, before };
      }
    }
    return null;
  });
}
