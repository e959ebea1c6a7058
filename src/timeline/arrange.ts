/** Where every event stands on a scale and at a magnification, before panning. Remembers the last arrangement, so that dragging costs no layout. */
import { bisectLeft } from 'd3';
import type { Camera } from './camera.ts';
import { viewOf } from './camera.ts';
import type { TimeScale } from './folds.ts';
import type { Marks } from './marks.ts';
import { type Group, placed, roomsOf } from './placing.ts';

/** The times of `marks.events` as `u`, by ordinal. `laneU` mirrors `marks.byLane`; `wide` lists events longer than their mark. */
export interface Projection {
  scale: TimeScale;
  atU: Float64Array;
  startU: Float64Array;
  endU: Float64Array;
  laneU: readonly Float64Array[];
  wide: Int32Array;
}

/** `groups` hold ordinals and world px (px at pan 0, from the plot's left edge). Dense: too many to place one by one; `groups` is empty. */
export interface Arrangement {
  from: number;
  to: number;
  dense: boolean;
  groups: readonly Group[];
}

/** With more events in view than this, densities are drawn instead of marks. */
export const mostSingles = 1500;
const openOrLongerThanMs = 86_400_000;

export function project(marks: Marks, scale: TimeScale): Projection {
  const atU = Float64Array.from(marks.events, (event) => scale.toU(event.atMs));
  const wide: number[] = [];
  marks.events.forEach((event, ordinal) => {
    if (event.openStart || event.openEnd || event.endMs - event.startMs > openOrLongerThanMs) wide.push(ordinal);
  });
  return {
    scale,
    atU,
    startU: Float64Array.from(marks.events, (event) => scale.toU(event.startMs)),
    endU: Float64Array.from(marks.events, (event) => scale.toU(event.endMs)),
    laneU: marks.byLane.map((ordinals) => Float64Array.from(ordinals, (ordinal) => atU[ordinal] ?? 0)),
    wide: Int32Array.from(wide),
  };
}

/** Ordinals [from, to) whose place lies in `u`. */
export function rangeOf(projection: Projection, fromU: number, toU: number): { from: number; to: number } {
  return { from: bisectLeft(projection.atU, fromU), to: bisectLeft(projection.atU, toU) };
}

function arranged(marks: Marks, projection: Projection, worldPx: number, from: number, to: number): readonly Group[] {
  const things = marks.events.slice(from, to).map((event, index) => ({
    x: (projection.atU[from + index] ?? 0) * worldPx,
    top: event.top,
    bottom: event.bottom,
  }));
  const stretches = projection.scale.stretches.filter((stretch) => !stretch.folded);
  const rooms = roomsOf(stretches.map((stretch) => ({ from: stretch.fromU * worldPx, to: stretch.toU * worldPx })));
  return placed(things, marks.byLane.length, rooms).map(({ x, members }) => ({ x, members: members.map((member) => from + member) }));
}

/** Arranges all events where they are few, else those in view and a screen either side. */
export function createArranger(marks: Marks, projection: Projection): (camera: Camera) => Arrangement {
  let last: (Arrangement & { worldPx: number; inU: [number, number] }) | null = null;
  return (camera) => {
    const { fromU, toU } = viewOf(camera);
    const worldPx = camera.k * camera.widthPx;
    if (last && last.worldPx === worldPx && fromU >= last.inU[0] && toU <= last.inU[1]) return last;
    const seen = rangeOf(projection, fromU, toU);
    const few = marks.events.length <= mostSingles;
    const inU: [number, number] = few ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [2 * fromU - toU, 2 * toU - fromU];
    if (seen.to - seen.from > mostSingles) return { ...seen, dense: true, groups: [] };
    const { from, to } = rangeOf(projection, ...inU);
    last = { from, to, dense: false, groups: arranged(marks, projection, worldPx, from, to), worldPx, inU };
    return last;
  };
}
