/** The two scales of time: even (linear) and folded (linear inside stretches with events, empty stretches squeezed into breaks). Both are continuous, strictly rising and invertible; neither knows pixels. */
import { bisectRight } from 'd3';
import { dayMs, type Ms } from './days.ts';

/** What a scale needs to know of an event. */
export interface Occupied {
  startMs: Ms;
  endMs: Ms;
  atMs: Ms;
}

/** A piece of the scale. `core…` is the part between the first and last event of a stretch, without its margin. */
export interface Stretch {
  fromMs: Ms;
  toMs: Ms;
  fromU: number;
  toU: number;
  coreFromMs: Ms;
  coreToMs: Ms;
  folded: boolean;
}

/** Time to `u` and back; `u` runs from 0 to 1 over the whole picture. */
export interface TimeScale {
  kind: 'folded' | 'even';
  toU: (ms: Ms) => number;
  toMs: (u: number) => Ms;
  /** All pieces in order, breaks among them, without holes. */
  stretches: readonly Stretch[];
}

/** A longer extent ("from 1948 to 2024") must not keep empty decades open: only its middle counts as occupied, a third of it and never more than this. Just over a year, so that a year is never folded inside. */
const longestKeptOpenMs = 400 * dayMs;
/** A gap folds only when it is at least this long … */
const shortestFoldMs = 60 * dayMs;
/** … and this many times the usual gap (the lower quartile: evenly spaced events need no folds) … */
const timesUsualGap = 8;
/** … and takes at least this share of what the picture would hold without the longer gaps. */
const leastShareOfRest = 0.03;
/** More breaks than this would make the axis a fence; the longest gaps fold first. */
const mostFolds = 24;
/** Share of the width of one break, and the least share of one stretch: 14 and 46 px on a plot of 1,200. */
const foldShare = 0.012;
const stretchShare = 0.038;

interface Run {
  fromMs: Ms;
  toMs: Ms;
  events: number;
}

/** Merges the occupied times into runs without a hole, in order. */
function runsOf(events: readonly Occupied[]): Run[] {
  const kept = events.map((event) => {
    const length = event.endMs - event.startMs;
    if (length <= longestKeptOpenMs) return { fromMs: event.startMs, toMs: event.endMs };
    const half = Math.min(length / 3, longestKeptOpenMs) / 2;
    return { fromMs: event.atMs - half, toMs: event.atMs + half };
  });
  kept.sort((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs);
  const runs: Run[] = [];
  for (const { fromMs, toMs } of kept) {
    const last = runs[runs.length - 1];
    if (last && fromMs <= last.toMs) {
      last.toMs = Math.max(last.toMs, toMs);
      last.events++;
    } else runs.push({ fromMs, toMs, events: 1 });
  }
  return runs;
}

/** Lower quartile of the distances between neighbouring event days. */
function usualGapMs(events: readonly Occupied[]): Ms {
  const days = [...new Set(events.map((event) => Math.floor(event.atMs / dayMs)))].sort((a, b) => a - b);
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  gaps.sort((a, b) => a - b);
  return (gaps[Math.floor(gaps.length / 4)] ?? 0) * dayMs;
}

/** Indices of runs that begin a new stretch, because the gap before them folds. */
function foldsBefore(runs: readonly Run[], usualMs: Ms): Set<number> {
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (!first || !last) return new Set();
  const gaps = runs.slice(1).map((run, index) => ({ before: index + 1, ms: run.fromMs - (runs[index]?.toMs ?? run.fromMs) }));
  gaps.sort((a, b) => b.ms - a.ms || a.before - b.before);
  const least = Math.max(shortestFoldMs, timesUsualGap * usualMs);
  const folds = new Set<number>();
  let restMs = last.toMs - first.fromMs;
  for (const gap of gaps) {
    if (folds.size >= mostFolds || gap.ms < least || gap.ms < leastShareOfRest * restMs) break;
    folds.add(gap.before);
    restMs -= gap.ms;
  }
  return folds;
}

/** Joins the runs between two folds into one; time stays linear inside. */
function joined(runs: readonly Run[], folds: ReadonlySet<number>): Run[] {
  const cores: Run[] = [];
  runs.forEach((run, index) => {
    const last = cores[cores.length - 1];
    if (!last || folds.has(index)) cores.push({ ...run });
    else {
      last.toMs = run.toMs;
      last.events += run.events;
    }
  });
  return cores;
}

/** Free time shown around the events of a stretch, so that no mark touches a break. */
const marginMs = (core: Run): Ms => Math.min(60 * dayMs, Math.max(2 * dayMs, 0.06 * (core.toMs - core.fromMs)));

type Piece = Omit<Stretch, 'fromU' | 'toU'> & { events: number };

const breakOf = (fromMs: Ms, toMs: Ms): Piece => ({ fromMs, toMs, coreFromMs: fromMs, coreToMs: toMs, folded: true, events: 0 });

/** Stretches with their margins and the breaks between; ends of long extents beyond the outer events lie in a break at the edge. */
function piecesOf(cores: readonly Run[], fromMs: Ms, toMs: Ms): Piece[] {
  const pieces: Piece[] = [];
  cores.forEach((core, index) => {
    const before = cores[index - 1];
    const after = cores[index + 1];
    const margin = marginMs(core);
    const left = before ? Math.min(margin, 0.3 * (core.fromMs - before.toMs)) : margin;
    const right = after ? Math.min(margin, 0.3 * (after.fromMs - core.toMs)) : margin;
    const piece = {
      fromMs: core.fromMs - left,
      toMs: core.toMs + right,
      coreFromMs: core.fromMs,
      coreToMs: core.toMs,
      folded: false,
      events: core.events,
    };
    const end = pieces[pieces.length - 1]?.toMs ?? Math.min(fromMs, piece.fromMs);
    if (end < piece.fromMs) pieces.push(breakOf(end, piece.fromMs));
    pieces.push(piece);
  });
  const end = pieces[pieces.length - 1]?.toMs ?? toMs;
  if (end < toMs) pieces.push(breakOf(end, toMs));
  return pieces;
}

/** Gives each piece its share of the width: breaks a fixed one, stretches a least one and the rest by their number of events. */
function sharesOf(pieces: readonly Piece[]): number[] {
  const folds = pieces.filter((piece) => piece.folded).length;
  const stretches = pieces.length - folds;
  const fold = Math.min(foldShare, 0.25 / Math.max(1, folds));
  const least = Math.min(stretchShare, 0.5 / stretches);
  const rest = 1 - fold * folds - least * stretches;
  const more = pieces.map((piece) => (piece.folded ? 0 : (piece.events - 1) ** 0.9));
  const sum = more.reduce((a, b) => a + b, 0);
  return pieces.map((piece, index) => (piece.folded ? fold : least + (sum > 0 ? (rest * (more[index] ?? 0)) / sum : rest / stretches)));
}

function scaleOf(kind: TimeScale['kind'], pieces: readonly Piece[], shares: readonly number[]): TimeScale {
  let u = 0;
  const stretches = pieces.map(({ events: _, ...piece }, index) => {
    const fromU = u;
    u = index === pieces.length - 1 ? 1 : u + (shares[index] ?? 0);
    return { ...piece, fromU, toU: u };
  });
  const first = stretches[0];
  const ms = Float64Array.from([first?.fromMs ?? 0, ...stretches.map((stretch) => stretch.toMs)]);
  const us = Float64Array.from([first?.fromU ?? 0, ...stretches.map((stretch) => stretch.toU)]);
  return { kind, toU: (at) => along(ms, us, at), toMs: (at) => along(us, ms, at), stretches };
}

/** Linear between rising knots, and on beyond the outer ones; called for every event, so without d3's closures. */
function along(from: Float64Array, to: Float64Array, at: number): number {
  const knot = Math.min(from.length - 2, Math.max(0, bisectRight(from, at) - 1));
  const [from0, from1, to0, to1] = [from[knot] ?? 0, from[knot + 1] ?? 1, to[knot] ?? 0, to[knot + 1] ?? 1];
  return to0 + ((at - from0) / (from1 - from0)) * (to1 - to0);
}

function boundsOf(events: readonly Occupied[]): { fromMs: Ms; toMs: Ms } | null {
  let fromMs = Number.POSITIVE_INFINITY;
  let toMs = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    fromMs = Math.min(fromMs, event.startMs);
    toMs = Math.max(toMs, event.endMs);
  }
  return fromMs < toMs ? { fromMs, toMs } : null;
}

/** Linear time over all events with a margin; null without events. */
export function evenScale(events: readonly Occupied[]): TimeScale | null {
  const bounds = boundsOf(events);
  if (!bounds) return null;
  const margin = Math.max(2 * dayMs, 0.02 * (bounds.toMs - bounds.fromMs));
  const [fromMs, toMs] = [bounds.fromMs - margin, bounds.toMs + margin];
  const piece = { fromMs, toMs, coreFromMs: bounds.fromMs, coreToMs: bounds.toMs, folded: false, events: 1 };
  return scaleOf('even', [piece], [1]);
}

/** Time with its empty stretches folded; equal to one even stretch where nothing is worth folding. Null without events. */
export function foldedScale(events: readonly Occupied[]): TimeScale | null {
  const bounds = boundsOf(events);
  if (!bounds) return null;
  const runs = runsOf(events);
  const cores = joined(runs, foldsBefore(runs, usualGapMs(events)));
  const pieces = piecesOf(cores, bounds.fromMs, bounds.toMs);
  return scaleOf('folded', pieces, sharesOf(pieces));
}
