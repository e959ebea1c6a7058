/** Draws the events in view one by one: capsules for extents, connectors between lanes, marks, clusters and signs of disagreement. */
import type { Arrangement, Projection } from './arrange.ts';
import { type Camera, pxOfU, uOfPx } from './camera.ts';
import type { Layout } from './layout.ts';
import type { DrawnEvent, Marks } from './marks.ts';
import type { Measure, Shape, Target } from './shapes.ts';

export interface Spots {
  shapes: Shape[];
  targets: Target[];
  /** Host x of every event that has a place in view, by ordinal. */
  places: Map<number, number>;
}

export interface SpotInput {
  marks: Marks;
  projection: Projection;
  arrangement: Arrangement;
  camera: Camera;
  layout: Layout;
  /** Ordinals to dim the rest for; null: none. */
  highlight: ReadonlySet<number> | null;
  measure: Measure;
}

export const markR = 6.5;
const countedR = 8.5;
const capsulePx = 13;
/** How far an open moment's capsule reaches before it has faded. */
const openPx = 64;
const leastHitPx = 12;
/** Extents beyond this number are left out of a crowded view. */
const mostCapsules = 600;

const dimmed = (input: SpotInput, ordinal: number): boolean => input.highlight !== null && !input.highlight.has(ordinal);

function capsule(input: SpotInput, ordinal: number, event: DrawnEvent): Shape[] {
  const { camera, layout, projection } = input;
  const start = pxOfU(camera, projection.startU[ordinal] ?? 0);
  const end = pxOfU(camera, projection.endU[ordinal] ?? 0);
  const middle = pxOfU(camera, projection.atU[ordinal] ?? 0);
  const fade = event.openStart ? 'start' : event.openEnd ? 'end' : 'none';
  const [from, to] = fade === 'none' ? [start, end] : fade === 'start' ? [middle - openPx, middle] : [middle, middle + openPx];
  const x1 = Math.max(layout.plotLeft - 6, from);
  const x2 = Math.min(layout.plotRight + 6, to);
  if (x2 <= x1 || to - from < 2 * markR + 3) return [];
  return event.marks.map(({ lane }) => ({
    kind: 'capsule',
    x1,
    x2,
    y: layout.laneY[lane] ?? 0,
    height: capsulePx,
    tone: `lane ${lane}`,
    fade,
    dashed: event.approximate,
    dim: dimmed(input, ordinal),
  }));
}

/** Looks at the flat arrays first: most long events of a large dataset are out of view. */
function capsules(input: SpotInput): Shape[] {
  const { camera, layout, projection } = input;
  const fromU = uOfPx(camera, layout.plotLeft - openPx);
  const toU = uOfPx(camera, layout.plotRight + openPx);
  const shapes: Shape[] = [];
  for (const ordinal of projection.wide) {
    if ((projection.endU[ordinal] ?? 0) < fromU || (projection.startU[ordinal] ?? 0) > toU) continue;
    const event = input.marks.events[ordinal];
    if (event) shapes.push(...capsule(input, ordinal, event));
    if (shapes.length > mostCapsules) break;
  }
  return shapes;
}

function connector(x: number, event: DrawnEvent, layout: Layout, dim: boolean): Shape[] {
  if (event.top === event.bottom) return [];
  const [y1, y2] = [layout.laneY[event.top] ?? 0, layout.laneY[event.bottom] ?? 0];
  return [{ kind: 'line', x1: x, y1, x2: x, y2, tone: 'ink', width: 1.2, alpha: dim ? 0.12 : 0.5 }];
}

function disagreement(x: number, event: DrawnEvent, layout: Layout, dim: boolean): Shape[] {
  if (event.entry.differs.length === 0) return [];
  return [{ kind: 'triangle', x: x + 9, y: (layout.laneY[event.top] ?? 0) - 9, size: 10, tone: 'warn', dim }];
}

function mark(x: number, ordinal: number, event: DrawnEvent, lane: number, input: SpotInput): Shape {
  const here = event.marks.find((candidate) => candidate.lane === lane);
  const articles = here?.articles ?? 1;
  return {
    kind: 'mark',
    x,
    y: input.layout.laneY[lane] ?? 0,
    r: articles > 1 ? countedR : markR,
    form: here?.announced ? 'diamond' : 'circle',
    hollow: event.inferred,
    dashed: event.approximate,
    tone: `lane ${lane}`,
    text: articles > 1 ? String(articles) : '',
    dim: dimmed(input, ordinal),
  };
}

/** The events of a group by lane, in order of lanes. */
function byLane(members: readonly number[], marks: Marks): Map<number, number[]> {
  const lanes = new Map<number, number[]>();
  for (const ordinal of members) for (const { lane } of marks.events[ordinal]?.marks ?? []) lanes.set(lane, [...(lanes.get(lane) ?? []), ordinal]);
  return lanes;
}

function group(x: number, members: readonly number[], input: SpotInput): { under: Shape[]; over: Shape[]; targets: Target[] } {
  const { layout, marks } = input;
  const [under, over, targets]: [Shape[], Shape[], Target[]] = [[], [], []];
  for (const ordinal of members) {
    const event = marks.events[ordinal];
    if (!event) continue;
    under.push(...connector(x, event, layout, dimmed(input, ordinal)));
    over.push(...disagreement(x, event, layout, dimmed(input, ordinal)));
  }
  for (const [lane, events] of byLane(members, marks)) {
    const y = layout.laneY[lane] ?? 0;
    const [first] = events;
    const event = first === undefined ? undefined : marks.events[first];
    if (first === undefined || !event) continue;
    let halfWidth = leastHitPx;
    if (events.length === 1) over.push(mark(x, first, event, lane, input));
    else {
      const text = String(events.length);
      const width = Math.max(22, input.measure(text, 11, true) + 12);
      halfWidth = Math.max(leastHitPx, width / 2);
      const dim = events.every((ordinal) => dimmed(input, ordinal));
      over.push({ kind: 'cluster', x, y, width, height: 18, tone: `lane ${lane}`, text, dim });
    }
    targets.push({ lane, events, x, y, halfWidth, halfHeight: leastHitPx });
  }
  return { under, over, targets };
}

/** Neighbouring groups that stand away from one and the same time. */
interface Crowd {
  trueX: number;
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** Beyond this a mark stands visibly beside its time. */
const visiblyAwayPx = 8;

/** A pale band gathers marks of one time that had to step aside, and a funnel leads from it to their place on the axis. */
function funnel({ trueX, from, to, top, bottom }: Crowd, layout: Layout): Shape[] {
  const [y1, y2] = [(layout.laneY[top] ?? 0) - 15, (layout.laneY[bottom] ?? 0) + 15];
  const [left, right] = [from - 13, to + 13];
  const line = { kind: 'line', y1: y2, x2: trueX, y2: layout.axisY, tone: 'muted', width: 1, alpha: 0.35 } as const;
  return [
    { kind: 'box', x: left, y: y1, width: right - left, height: y2 - y1, radius: 9, fill: 'ink', alpha: 0.045 },
    { ...line, x1: left + 8 },
    { ...line, x1: right - 8 },
  ];
}

function crowdsOf(groups: readonly { x: number; members: readonly number[] }[], input: SpotInput): Crowd[] {
  const crowds: Crowd[] = [];
  for (const { x, members } of groups) {
    const event = input.marks.events[members[0] ?? 0];
    if (!event || members.length > 1) continue;
    const trueX = pxOfU(input.camera, input.projection.atU[members[0] ?? 0] ?? 0);
    const last = crowds[crowds.length - 1];
    if (last && Math.abs(last.trueX - trueX) < 1) {
      last.to = x;
      last.top = Math.min(last.top, event.top);
      last.bottom = Math.max(last.bottom, event.bottom);
    } else crowds.push({ trueX, from: x, to: x, top: event.top, bottom: event.bottom });
  }
  return crowds.filter(({ trueX, from, to }) => to > from && Math.max(trueX - from, to - trueX) > visiblyAwayPx);
}

/** All events in view, from the back to the front. */
export function spotsOf(input: SpotInput): Spots {
  const { camera, layout } = input;
  const under: Shape[] = [];
  const over: Shape[] = [];
  const targets: Target[] = [];
  const places = new Map<number, number>();
  const groups = input.arrangement.groups
    .map(({ x, members }) => ({ x: layout.plotLeft + camera.x + x, members }))
    .filter(({ x }) => x >= layout.plotLeft - 1 && x <= layout.plotRight + 1);
  for (const { x, members } of groups) {
    for (const ordinal of members) places.set(ordinal, x);
    const drawn = group(x, members, input);
    under.push(...drawn.under);
    over.push(...drawn.over);
    targets.push(...drawn.targets);
  }
  const bands = crowdsOf(groups, input).flatMap((crowd) => funnel(crowd, layout));
  return { shapes: [...bands, ...capsules(input), ...under, ...over], targets, places };
}
