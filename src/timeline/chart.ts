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
