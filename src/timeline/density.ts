/** Draws a view with too many events for marks: one bar a pixel column in each lane, and wide cells to reach them by. Its cost depends on the width, not on the number of events. */
import { bisectLeft } from 'd3';
import type { Projection } from './arrange.ts';
import { type Camera, uOfPx } from './camera.ts';
import type { Layout } from './layout.ts';
import type { Marks } from './marks.ts';
import type { Shape, Target } from './shapes.ts';

const columnPx = 2;
const cellPx = 48;

interface Columns {
  x: number[];
  counts: number[];
}

/** How many of the sorted places lie in each column of the plot; empty columns are left out. */
function columnsOf(places: Float64Array, camera: Camera, widthPx: number, stepPx: number): Columns & { from: number[] } {
  const columns: Columns & { from: number[] } = { x: [], counts: [], from: [] };
  const end = bisectLeft(places, uOfPx(camera, camera.leftPx + widthPx));
  let from = bisectLeft(places, uOfPx(camera, camera.leftPx));
  for (let step = 0; step * stepPx < widthPx && from < end; step++) {
    const x = camera.leftPx + step * stepPx;
    const to = bisectLeft(places, uOfPx(camera, x + stepPx), from, end);
    if (to > from) {
      columns.x.push(x);
      columns.counts.push(to - from);
      columns.from.push(from);
    }
    from = to;
  }
  return columns;
}

/** Bars grow with the logarithm of the number, so that a single event stays visible beside a thousand. */
export function densityOf(marks: Marks, projection: Projection, camera: Camera, layout: Layout): { shapes: Shape[]; targets: Target[] } {
  const shapes: Shape[] = [];
  const targets: Target[] = [];
  const lanes = projection.laneU.map((places) => columnsOf(places, camera, camera.widthPx, columnPx));
  const most = lanes.reduce((found, { counts }) => counts.reduce((a, b) => Math.max(a, b), found), 1);
  const room = layout.lanePx - 10;
  projection.laneU.forEach((places, lane) => {
    const y = layout.laneY[lane] ?? 0;
    const columns = lanes[lane] ?? { x: [], counts: [] };
    const height = columns.counts.map((count) => 3 + ((room - 3) * Math.log(count)) / Math.log(Math.max(2, most)));
    shapes.push({ kind: 'bars', x: columns.x, height, y, width: columnPx, tone: `lane ${lane}`, centred: true, alpha: 0.85 });
    const cells = columnsOf(places, camera, camera.widthPx, cellPx);
    cells.x.forEach((x, index) => {
      const from = cells.from[index] ?? 0;
      const events = marks.byLane[lane]?.subarray(from, from + (cells.counts[index] ?? 0)) ?? [];
      targets.push({ lane, events, x: x + cellPx / 2, y, halfWidth: cellPx / 2, halfHeight: Math.max(12, layout.lanePx / 2) });
    });
  });
  return { shapes, targets };
}
