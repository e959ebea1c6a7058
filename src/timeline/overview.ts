/** The strip of the whole time on the even scale: how many events when, its years, and the window as a brush. */
import { bisectLeft } from 'd3';
import { yearTicksOf } from './axis.ts';
import type { BrushRoom } from './brush.ts';
import { type Camera, pxOfU, uOfPx } from './camera.ts';
import type { Ms } from './days.ts';
import type { TimeScale } from './folds.ts';
import type { Layout } from './layout.ts';
import type { Measure, Shape } from './shapes.ts';
import type { Words } from './theme.ts';

export interface Overview {
  scale: TimeScale;
  /** Places of all events on that scale, sorted. */
  atU: Float64Array;
}

export interface OverviewInput {
  overview: Overview;
  layout: Layout;
  window: { fromMs: Ms; toMs: Ms };
  words: Words;
  measure: Measure;
}

const barPx = 5;
const insetPx = 6;
/** The brush stays visible and can be taken hold of, however short the window. */
const leastBrushPx = 10;

/** Maps the whole time to the strip. */
export function overviewCamera(layout: Layout): Camera {
  return { k: 1, x: 0, leftPx: layout.plotLeft + insetPx, widthPx: layout.plotRight - layout.plotLeft - 2 * insetPx };
}

/** Left and right edge of the brush; a window that holds the first or last event reaches to the end of the strip. */
export function brushOf({ overview, layout, window }: Pick<OverviewInput, 'overview' | 'layout' | 'window'>): { left: number; right: number } {
  const camera = overviewCamera(layout);
  const [whole] = overview.scale.stretches;
  const holdsStart = whole !== undefined && window.fromMs <= whole.coreFromMs;
  const holdsEnd = whole !== undefined && window.toMs >= whole.coreToMs;
  const left = holdsStart ? layout.plotLeft : Math.max(layout.plotLeft, pxOfU(camera, overview.scale.toU(window.fromMs)));
  const right = holdsEnd ? layout.plotRight : Math.min(layout.plotRight, pxOfU(camera, overview.scale.toU(window.toMs)));
  const lacking = Math.max(0, leastBrushPx - (right - left)) / 2;
  return { left: left - lacking, right: right + lacking };
}

/** The strip as the brush's listener needs it. */
export function brushRoomOf(overview: Overview, layout: Layout, window: OverviewInput['window']): BrushRoom {
  const { overviewTop: top, overviewPx: height, plotLeft, plotRight } = layout;
  const msOf = (px: number): Ms => msOfOverviewPx(overview, layout, px);
  return { top, height, plotLeft, plotRight, window, ...brushOf({ overview, layout, window }), msOf };
}

/** The time under a point of the strip. */
function msOfOverviewPx(overview: Overview, layout: Layout, px: number): Ms {
  return overview.scale.toMs(uOfPx(overviewCamera(layout), px));
}

function bars({ overview, layout }: OverviewInput): Shape {
  const camera = overviewCamera(layout);
  const [x, counts]: [number[], number[]] = [[], []];
  let from = 0;
  for (let left = camera.leftPx; left < camera.leftPx + camera.widthPx; left += barPx + 1) {
    const to = bisectLeft(overview.atU, uOfPx(camera, left + barPx + 1), from);
    if (to > from) {
      x.push(left);
      counts.push(to - from);
    }
    from = to;
  }
  const most = Math.max(1, ...counts);
  const room = layout.overviewPx - 10;
  const height = counts.map((count) => Math.max(4, room * Math.sqrt(count / most)));
  return { kind: 'bars', x, height, y: layout.overviewTop + layout.overviewPx - 3, width: barPx, tone: 'muted', centred: false, alpha: 1 };
}

export function overviewShapes(input: OverviewInput): Shape[] {
  const { layout, overview, words, measure } = input;
  const { overviewTop: y, overviewPx: height, plotLeft: x } = layout;
  const brush = brushOf(input);
  const grip = { kind: 'line', y1: y + height / 2 - 5, y2: y + height / 2 + 5, tone: 'ink', width: 2, alpha: 0.5 } as const;
  const ticks = yearTicksOf(overview.scale, overviewCamera(layout), words, measure);
  return [
    { kind: 'box', x, y, width: layout.plotRight - x, height, radius: 5, fill: 'ink', alpha: 0.035 },
    bars(input),
    { kind: 'box', x: brush.left, y, width: brush.right - brush.left, height, radius: 5, fill: 'ink', alpha: 0.06 },
    { kind: 'box', x: brush.left, y, width: brush.right - brush.left, height, radius: 5, stroke: 'ink', alpha: 0.38 },
    ...(brush.right - brush.left < 24 ? [] : [brush.left, brush.right].map<Shape>((at) => ({ ...grip, x1: at, x2: at }))),
    ...ticks.map<Shape>((tick) => ({
      kind: 'text',
      x: tick.left,
      y: y + height + 14,
      text: tick.text,
      size: 11,
      bold: false,
      align: 'start',
      tone: 'muted',
    })),
  ];
}
