/** Everything that follows from the data alone: marks, both scales with their projections, captions. Made once for each dataset; holds no view. */
import type { Timeline } from '../model/dataset.ts';
import type { EventId } from '../model/span.ts';
import { type Arrangement, createArranger, type Projection, project } from './arrange.ts';
import type { Camera } from './camera.ts';
import { dayMs } from './days.ts';
import { evenScale, foldedScale, type TimeScale } from './folds.ts';
import type { LaneCaption } from './frame.ts';
import { type Marks, marksOf } from './marks.ts';
import type { Overview } from './overview.ts';
import type { Drawing } from './scene.ts';
import type { Target } from './shapes.ts';
import type { TimelineOptions } from './wall.ts';

/** One scale in use. */
export interface Axis {
  projection: Projection;
  arrange: (camera: Camera) => Arrangement;
}

export interface Chart {
  timeline: Timeline;
  marks: Marks;
  captions: readonly LaneCaption[];
  /** Null where no event has a date. */
  axes: { folded: Axis; even: Axis } | null;
  overview: Overview | null;
}

/** At the deepest zoom a day of the densest stretch is at least this wide. */
const widestDayPx = 90;

function axisOf(marks: Marks, scale: TimeScale): Axis {
  const projection = project(marks, scale);
  return { projection, arrange: createArranger(marks, projection) };
}

export function chartOf(timeline: Timeline): Chart {
  const marks = marksOf(timeline);
  const captions = timeline.lanes.map((lane) => ({
    caption: lane.caption.words,
    articles: lane.articles.length,
    unknown: lane.kind === 'article',
  }));
  const [folded, even] = [foldedScale(marks.events), evenScale(marks.events)];
  if (!folded || !even) return { timeline, marks, captions, axes: null, overview: null };
  const axes = { folded: axisOf(marks, folded), even: axisOf(marks, even) };
  return { timeline, marks, captions, axes, overview: { scale: even, atU: axes.even.projection.atU } };
}

export const emptyChart: Chart = chartOf({ formatVersion: 1, lanes: [], articles: [], events: [], stories: [], terms: 'terms/0.json' });

/** The deepest useful magnification of a scale on a plot of this width. */
export function mostKOf(scale: TimeScale, widthPx: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const stretch of scale.stretches) {
    if (stretch.folded) continue;
    const pxPerDay = ((stretch.toU - stretch.fromU) / (stretch.toMs - stretch.fromMs)) * dayMs * widthPx;
    least = Math.min(least, pxPerDay);
  }
  return Math.max(1, widestDayPx / least);
}

export function idOf(chart: Chart, ordinal: number | undefined): EventId | null {
  return ordinal === undefined ? null : (chart.marks.events[ordinal]?.entry.id ?? null);
}

/** The ordinals of those ids that are drawn. */
export function ordinalsOf(chart: Chart, ids: ReadonlySet<EventId>): ReadonlySet<number> {
  const ordinals = new Set<number>();
  for (const id of ids) {
    const ordinal = chart.marks.ordinals.get(id);
    if (ordinal !== undefined) ordinals.add(ordinal);
  }
  return ordinals;
}

/** What a screen reader calls a mark or a cluster. */
export function targetName(chart: Chart, { describe, words }: Pick<TimelineOptions, 'describe' | 'words'>, target: Target): string {
  const event = chart.marks.events[target.events[0] ?? -1]?.entry;
  const lane = chart.timeline.lanes[target.lane];
  if (target.events.length !== 1 || !event || !lane) return words.cluster(target.events.length, target.lane);
  return describe({ event, lane, laneIndex: target.lane });
}

/** What the scene draws of time; null for an empty timeline. */
export function drawingOf({ marks, overview }: Chart, axis: Axis | null, camera: Camera): Drawing | null {
  return axis && overview ? { marks, projection: axis.projection, arrangement: axis.arrange(camera), camera, overview } : null;
}
