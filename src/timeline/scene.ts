/** The whole picture as plain data: (marks, scale, camera, size, selection, highlight) to shapes from back to front and the targets that can be reached. Paints nothing, listens to nothing. */
import type { Arrangement, Projection } from './arrange.ts';
import { rangeOf } from './arrange.ts';
import { type Tick, ticksOf } from './axis.ts';
import { type Camera, pxOfU, viewOf } from './camera.ts';
import { densityOf } from './density.ts';
import { axisShapes, captionShapes, type LaneCaption, laneLines } from './frame.ts';
import { type Label, labelsOf, type Wish } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Marks } from './marks.ts';
import { type Overview, overviewShapes } from './overview.ts';
import type { Measure, Shape, Target } from './shapes.ts';
import { markR, type Spots, spotsOf } from './spots.ts';
import type { Words } from './theme.ts';

/** What there is to draw once events have a time; absent for an empty timeline. */
export interface Drawing {
  marks: Marks;
  projection: Projection;
  arrangement: Arrangement;
  camera: Camera;
  overview: Overview;
}

export interface SceneInput {
  lanes: readonly LaneCaption[];
  layout: Layout;
  drawing: Drawing | null;
  /** Ordinals of events. */
  selected: number | null;
  highlight: ReadonlySet<number> | null;
  words: Words;
  measure: Measure;
}

export interface Scene {
  shapes: readonly Shape[];
  targets: readonly Target[];
  labels: readonly Label[];
  ticks: readonly Tick[];
  /** Host x of the events in view, by ordinal. */
  places: ReadonlyMap<number, number>;
  layout: Layout;
}

/** Titles that compete for a place: so many from each part of the width, that a crowd does not silence the rest. */
const parts = 24;
const mostWishesPerPart = 3;
const widestLabelPx = 300;
/** On wide plots titles may take this share of the width. */
const widestLabelShare = 0.2;
const labelSize = 12;

/** The weightiest ordinals of [from, to), at most `most`, without sorting them all. */
function heaviest(marks: Marks, from: number, to: number, most: number, allowed: (ordinal: number) => boolean): number[] {
  const kept: { ordinal: number; weight: number }[] = [];
  for (let ordinal = from; ordinal < to; ordinal++) {
    const weight = marks.weights[ordinal] ?? 0;
    const least = kept[kept.length - 1];
    if (least && kept.length >= most && weight <= least.weight) continue;
    if (!allowed(ordinal)) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1]?.weight ?? 0) < weight) at--;
    kept.splice(at, 0, { ordinal, weight });
    if (kept.length > most) kept.pop();
  }
  return kept.map(({ ordinal }) => ordinal);
}

function wishesOf(input: SceneInput, drawing: Drawing, places: ReadonlyMap<number, number>): Wish[] {
  const { marks, projection, camera } = drawing;
  const { fromU, toU } = viewOf(camera);
  const allowed = (ordinal: number): boolean => input.highlight === null || input.highlight.has(ordinal);
  const chosen: number[] = [];
  for (let part = 0; part < parts; part++) {
    const { from, to } = rangeOf(projection, fromU + ((toU - fromU) * part) / parts, fromU + ((toU - fromU) * (part + 1)) / parts);
    chosen.push(...heaviest(marks, from, to, mostWishesPerPart, allowed));
  }
  if (input.selected !== null && !chosen.includes(input.selected)) chosen.push(input.selected);
  const wishes: Wish[] = [];
  for (const ordinal of chosen) {
    const event = marks.events[ordinal];
    if (!event) continue;
    const x = places.get(ordinal) ?? pxOfU(camera, projection.atU[ordinal] ?? 0);
    wishes.push({ event: ordinal, title: event.entry.title.words, weight: event.entry.weight, x, chosen: ordinal === input.selected });
  }
  return wishes;
}

const baselineOf = (layout: Layout, row: number): number => layout.labelsTop + (layout.labelRows - 1 - row) * layout.labelRowPx + 14;

function leader(label: Label, layout: Layout, marks: Marks): Shape {
  const top = layout.laneY[marks.events[label.event]?.top ?? 0] ?? layout.lanesTop;
  return {
    kind: 'line',
    x1: label.leaderX,
    y1: baselineOf(layout, label.row) + 4,
    x2: label.leaderX,
    y2: top - markR - 3,
    tone: 'muted',
    width: 1,
    alpha: 0.6,
    dash: [1, 3],
  };
}

function labelText(label: Label, layout: Layout): Shape {
  return {
    kind: 'text',
    x: label.x,
    y: baselineOf(layout, label.row),
    text: label.text,
    size: labelSize,
    bold: label.bold,
    align: 'start',
    tone: 'ink',
  };
}

/** Among densities only the chosen event has a place of its own. */
function chosenPlace(selected: number | null, { projection, camera }: Drawing): Map<number, number> {
  const x = selected === null ? -1 : pxOfU(camera, projection.atU[selected] ?? 0);
  const inView = selected !== null && x >= camera.leftPx && x <= camera.leftPx + camera.widthPx;
  return new Map(inView ? [[selected, x]] : []);
}

function spots(input: SceneInput, drawing: Drawing): Spots {
  const { marks, projection, arrangement, camera } = drawing;
  const { layout, highlight, measure } = input;
  if (arrangement.dense) return { ...densityOf(marks, projection, camera, layout), places: chosenPlace(input.selected, drawing) };
  return spotsOf({ marks, projection, arrangement, camera, layout, highlight, measure });
}

/** Builds the picture. Without a drawing: the lanes alone. */
export function sceneOf(input: SceneInput): Scene {
  const { layout, drawing, words, measure } = input;
  const lines = laneLines(layout);
  const captions = captionShapes(input.lanes, layout, words, measure);
  if (!drawing) return { shapes: [...lines, ...captions], targets: [], labels: [], ticks: [], places: new Map(), layout };
  const { camera, projection, marks } = drawing;
  const drawn = spots(input, drawing);
  const plotPx = layout.plotRight - layout.plotLeft;
  const widest = Math.min(Math.max(widestLabelPx, plotPx * widestLabelShare), plotPx * 0.7);
  const room = { left: layout.plotLeft - 4, right: layout.plotRight, rows: layout.labelRows, size: labelSize, widest };
  const labels = labelsOf(wishesOf(input, drawing, drawn.places), room, measure);
  const ticks = ticksOf(projection.scale, camera, words, measure);
  const view = viewOf(camera);
  const window = { fromMs: projection.scale.toMs(view.fromU), toMs: projection.scale.toMs(view.toU) };
  const shapes = [
    ...lines,
    ...labels.map((label) => leader(label, layout, marks)),
    ...drawn.shapes,
    ...captions,
    ...labels.map((label) => labelText(label, layout)),
    ...axisShapes(projection.scale, ticks, camera, layout, words, measure),
    ...overviewShapes({ overview: drawing.overview, layout, window, words, measure }),
  ];
  return { shapes, targets: drawn.targets, labels, ticks, places: drawn.places, layout };
}
