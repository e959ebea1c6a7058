/** Where the keyboard goes from a mark: pure steps over events and lanes, whether in view or not. Moves no focus itself. */
import { bisectLeft } from 'd3';
import type { Projection } from './arrange.ts';
import type { Marks } from './marks.ts';
import type { Place } from './overlay.ts';

export type Step = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'pageup' | 'pagedown' | 'first' | 'last';

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
  PageUp: 'pageup',
  PageDown: 'pagedown',
};

/** The step a key asks for; with Ctrl or ⌘ Home and End reach over all lanes, every other key is left to the browser. */
export function stepOfKey(key: string, withCommand: boolean): Step | null {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (!withCommand) return step ?? null;
  return step === 'home' ? 'first' : step === 'end' ? 'last' : null;
}

const indexIn = (ordinals: Int32Array, event: number): number => bisectLeft(ordinals, event);

/** The event of a lane nearest to a time. */
function nearest(marks: Marks, projection: Projection, lane: number, u: number): Place | null {
  const ordinals = marks.byLane[lane];
  const places = projection.laneU[lane];
  if (!ordinals || !places || ordinals.length === 0) return null;
  const after = Math.min(bisectLeft(places, u), ordinals.length - 1);
  const before = Math.max(0, after - 1);
  const index = Math.abs((places[before] ?? 0) - u) < Math.abs((places[after] ?? 0) - u) ? before : after;
  return { event: ordinals[index] ?? 0, lane };
}

/** The same event in the next lane with events, else the one nearest in time. */
function acrossLanes(marks: Marks, projection: Projection, from: Place, direction: 1 | -1): Place | null {
  for (let lane = from.lane + direction; lane >= 0 && lane < marks.byLane.length; lane += direction) {
    const ordinals = marks.byLane[lane];
    if (!ordinals || ordinals.length === 0) continue;
    if (ordinals[indexIn(ordinals, from.event)] === from.event) return { event: from.event, lane };
    return nearest(marks, projection, lane, projection.atU[from.event] ?? 0);
  }
  return null;
}

function at(marks: Marks, lane: number, index: number): Place | null {
  const event = marks.byLane[lane]?.[index];
  return event === undefined ? null : { event, lane };
}

function firstLane(marks: Marks, direction: 1 | -1): number {
  const lanes = marks.byLane.map((_, lane) => lane).filter((lane) => (marks.byLane[lane]?.length ?? 0) > 0);
  return (direction === 1 ? lanes[0] : lanes[lanes.length - 1]) ?? 0;
}

/** A screenful on, and at least one event, so that the key always moves. */
function page(marks: Marks, projection: Projection, from: Place, spanU: number, direction: 1 | -1): Place | null {
  const found = nearest(marks, projection, from.lane, (projection.atU[from.event] ?? 0) + direction * spanU);
  if (found && (found.event - from.event) * direction > 0) return found;
  const ordinals = marks.byLane[from.lane] ?? new Int32Array();
  return at(marks, from.lane, indexIn(ordinals, from.event) + direction);
}

/** `inCluster` are the events that share the mark of `from`; a step left or right leaves all of them. Null where there is nothing further. */
export function stepped(marks: Marks, projection: Projection, from: Place, step: Step, spanU: number, inCluster: ArrayLike<number>): Place | null {
  const ordinals = marks.byLane[from.lane] ?? new Int32Array();
  switch (step) {
    case 'left':
      return at(marks, from.lane, indexIn(ordinals, inCluster[0] ?? from.event) - 1);
    case 'right':
      return at(marks, from.lane, indexIn(ordinals, inCluster[inCluster.length - 1] ?? from.event) + 1);
    case 'up':
      return acrossLanes(marks, projection, from, -1);
    case 'down':
      return acrossLanes(marks, projection, from, 1);
    case 'home':
      return at(marks, from.lane, 0);
    case 'end':
      return at(marks, from.lane, ordinals.length - 1);
    case 'pageup':
      return page(marks, projection, from, spanU, -1);
    case 'pagedown':
      return page(marks, projection, from, spanU, 1);
    case 'first':
      return at(marks, firstLane(marks, 1), 0);
    case 'last': {
      const lane = firstLane(marks, -1);
      return at(marks, lane, (marks.byLane[lane]?.length ?? 0) - 1);
    }
  }
}
