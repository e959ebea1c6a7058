/** The parts of the picture that stand still while time moves: lanes with their captions, and the axis. */
import { coarseSize, fineSize, type Tick } from './axis.ts';
import { type Camera, pxOfU } from './camera.ts';
import { dayMs } from './days.ts';
import type { TimeScale } from './folds.ts';
import { shortened } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Measure, Shape } from './shapes.ts';
import type { Words } from './theme.ts';

/** What the picture shows of a lane. */
export interface LaneCaption {
  caption: string;
  articles: number;
  /** An article whose publisher is unknown: its name is not a publisher's, and is set apart by its tone. */
  unknown: boolean;
}

const captionSize = 13;
const countSize = 12;

function caption(lane: LaneCaption, index: number, layout: Layout, words: Words, measure: Measure): Shape[] {
  const y = layout.laneY[index] ?? 0;
  const captionY = layout.narrow ? y - 21 : y;
  const count = words.laneCount(lane.articles);
  const width = (layout.captionRight - layout.captionLeft) * (layout.narrow ? 0.8 : 1);
  const room = width - 18 - measure(count, countSize, false) - 10;
  const text = shortened(lane.caption, room, (part) => measure(part, captionSize, false));
  const countX = layout.narrow ? layout.captionLeft + 18 + measure(text, captionSize, false) + 8 : layout.captionRight;
  const end = countX + measure(count, countSize, false) + 4;
  // Connectors and leaders pass behind the words where these stand among the marks.
  const band: Shape[] = layout.narrow
    ? [{ kind: 'box', x: layout.captionLeft - 4, y: captionY - 9, width: end - layout.captionLeft + 4, height: 18, radius: 4, fill: 'background' }]
    : [];
  return [
    ...band,
    {
      kind: 'box',
      x: layout.captionLeft,
      y: captionY - 5,
      width: 10,
      height: 10,
      radius: 5,
      fill: `lane ${index}`,
    },
    {
      kind: 'text',
      x: layout.captionLeft + 18,
      y: captionY + 4.5,
      text,
      size: captionSize,
      bold: false,
      align: 'start',
      tone: lane.unknown ? 'muted' : 'ink',
    },
    {
      kind: 'text',
      x: countX,
      y: captionY + 4.5,
      text: count,
      size: countSize,
      bold: false,
      align: layout.narrow ? 'start' : 'end',
      tone: 'muted',
    },
  ];
}

export function laneLines(layout: Layout): Shape[] {
  return layout.laneY.map((y) => ({ kind: 'line', x1: layout.plotLeft - 10, y1: y, x2: layout.plotRight, y2: y, tone: 'hairline', width: 1 }));
}

/** Captions go above the marks' connectors, which pass behind them on narrow hosts. */
export function captionShapes(lanes: readonly LaneCaption[], layout: Layout, words: Words, measure: Measure): Shape[] {
  return lanes.flatMap((lane, index) => caption(lane, index, layout, words, measure));
}

/** The axis line, interrupted by the breaks of the scale; wide breaks say how long they are. */
function axisLine(scale: TimeScale, camera: Camera, layout: Layout, words: Words, measure: Measure): Shape[] {
  const shapes: Shape[] = [];
  const y = layout.axisY;
  for (const stretch of scale.stretches) {
    const from = Math.max(layout.plotLeft, pxOfU(camera, stretch.fromU));
    const to = Math.min(layout.plotRight, pxOfU(camera, stretch.toU));
    if (to <= from) continue;
    if (!stretch.folded) {
      shapes.push({ kind: 'line', x1: from, y1: y, x2: to, y2: y, tone: 'muted', width: 1, alpha: 0.7 });
      continue;
    }
    const middle = (pxOfU(camera, stretch.fromU) + pxOfU(camera, stretch.toU)) / 2;
    const wide = to - from > 24;
    if (wide) shapes.push({ kind: 'line', x1: from, y1: y, x2: to, y2: y, tone: 'muted', width: 1, alpha: 0.7, dash: [1, 4] });
    if (middle >= layout.plotLeft && middle <= layout.plotRight) shapes.push({ kind: 'break', x: middle, y, tone: 'muted' });
    const years = Math.round((stretch.toMs - stretch.fromMs) / (365.25 * dayMs));
    const text = years >= 1 ? words.foldedGap(years) : '';
    const halfWidth = measure(text, fineSize, false) / 2;
    if (text !== '' && to - from < 160 && middle - halfWidth > from + 6 && middle + halfWidth < to - 6)
      shapes.push({ kind: 'text', x: middle, y: y + 18, text, size: fineSize, bold: false, align: 'middle', tone: 'muted' });
  }
  return shapes;
}

export function axisShapes(scale: TimeScale, ticks: readonly Tick[], camera: Camera, layout: Layout, words: Words, measure: Measure): Shape[] {
  const shapes = axisLine(scale, camera, layout, words, measure);
  const y = layout.axisY;
  const coarseY = ticks.some((tick) => tick.row === 'fine') ? y + 34 : y + 20;
  for (const tick of ticks) {
    const fine = tick.row === 'fine';
    shapes.push({ kind: 'line', x1: tick.x, y1: y, x2: tick.x, y2: y + (fine ? 4 : 6), tone: 'muted', width: 1, alpha: fine ? 0.5 : 0.9 });
    const size = fine ? fineSize : coarseSize;
    shapes.push({
      kind: 'text',
      x: tick.left,
      y: fine ? y + 17 : coarseY,
      text: tick.text,
      size,
      bold: false,
      align: 'start',
      tone: fine ? 'muted' : 'ink',
    });
  }
  return shapes;
}
