/** Which marks a timeline has, before any scale: dated events in order of time, each with its lanes and extent. Knows no pixels. */
import type { Timeline } from '../model/dataset.ts';
import type { EventEntry } from '../model/event.ts';
import type { When } from '../model/moment.ts';
import type { ArticleId, EventId } from '../model/span.ts';
import { dayMs, type Ms, msOfDay } from './days.ts';

/** An event in one lane. */
export interface LaneMark {
  lane: number;
  /** Articles of the lane that tell of the event. */
  articles: number;
  /** Every one of them tells it as still to come. */
  announced: boolean;
}

/** An event that can be drawn. `endMs` is exclusive: midnight after the last possible day. */
export interface DrawnEvent {
  entry: EventEntry;
  startMs: Ms;
  endMs: Ms;
  /** Where its mark stands: the middle of the extent, or the known end of an open one. */
  atMs: Ms;
  openStart: boolean;
  openEnd: boolean;
  approximate: boolean;
  inferred: boolean;
  /** In order of lanes; never empty. */
  marks: readonly LaneMark[];
  top: number;
  bottom: number;
}

/** Everything drawable. `events` by time, then id; `byLane[l]` lists ordinals of `events` in the same order. */
export interface Marks {
  events: readonly DrawnEvent[];
  byLane: readonly Int32Array[];
  ordinals: ReadonlyMap<EventId, number>;
  /** `weight` of each event; scanned in every frame of a crowded view, so kept flat. */
  weights: Float64Array;
}

type Extent = Pick<DrawnEvent, 'startMs' | 'endMs' | 'atMs' | 'openStart' | 'openEnd'>;

/** The extent of a moment; an open one has no length, only a direction. Null where neither end is a day. */
export function extentOf(when: When): Extent | null {
  const first = when.earliest === null ? null : msOfDay(when.earliest);
  const last = when.latest === null ? null : msOfDay(when.latest);
  if (first === null && last === null) return null;
  if (first === null || last === null) {
    const known = (first ?? last) as Ms;
    return { startMs: known, endMs: known + dayMs, atMs: known + dayMs / 2, openStart: first === null, openEnd: last === null };
  }
  const startMs = Math.min(first, last);
  const endMs = Math.max(first, last) + dayMs;
  return { startMs, endMs, atMs: startMs + (endMs - startMs) / 2, openStart: false, openEnd: false };
}

function laneMarks(entry: EventEntry, laneOf: ReadonlyMap<ArticleId, number>): LaneMark[] {
  const found: LaneMark[] = [];
  for (const telling of entry.tellings) {
    const lane = laneOf.get(telling.article);
    if (lane === undefined) continue;
    const announced = telling.state === 'announced';
    const known = found.find((mark) => mark.lane === lane);
    if (!known) found.push({ lane, articles: 1, announced });
    else {
      known.articles++;
      known.announced &&= announced;
    }
  }
  return found.sort((a, b) => a.lane - b.lane);
}

function drawn(entry: EventEntry, laneOf: ReadonlyMap<ArticleId, number>): DrawnEvent | null {
  if (entry.when === null || entry.of !== null) return null;
  const extent = extentOf(entry.when);
  const marks = laneMarks(entry, laneOf);
  const first = marks[0];
  const last = marks[marks.length - 1];
  if (!extent || !first || !last) return null;
  const { approximate, status } = entry.when;
  return { entry, ...extent, approximate, inferred: status === 'inferred', marks, top: first.lane, bottom: last.lane };
}

/** Reads a timeline once. Undated events, what only stands beside an event, and tellings by articles without a lane are left out. */
export function marksOf(timeline: Timeline): Marks {
  const laneOf = new Map<ArticleId, number>();
  timeline.lanes.forEach((lane, index) => {
    for (const article of lane.articles) laneOf.set(article, index);
  });
  const events = timeline.events.map((entry) => drawn(entry, laneOf)).filter((event) => event !== null);
  events.sort((a, b) => a.atMs - b.atMs || (a.entry.id < b.entry.id ? -1 : 1));
  const lists: number[][] = timeline.lanes.map(() => []);
  events.forEach((event, ordinal) => {
    for (const mark of event.marks) lists[mark.lane]?.push(ordinal);
  });
  const ordinals = new Map(events.map((event, ordinal) => [event.entry.id, ordinal]));
  return { events, byLane: lists.map((list) => Int32Array.from(list)), ordinals, weights: Float64Array.from(events, (event) => event.entry.weight) };
}
