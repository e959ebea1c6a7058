/** What the engine promises whoever hangs it on a wall, and what it asks of them. Types alone. */
import type { Lane, Timeline } from '../model/dataset.ts';
import type { EventEntry } from '../model/event.ts';
import type { Day } from '../model/moment.ts';
import type { EventId } from '../model/span.ts';
import type { EngineEvents } from './listeners.ts';
import type { Theme, Words } from './theme.ts';

export interface TimelineOptions {
  /** Name of a mark for a screen reader, from the app's catalogue. */
  describe: (mark: { event: EventEntry; lane: Lane; laneIndex: number }) => string;
  words: Words;
  theme: Theme;
}

export interface TimelineEngine {
  setData: (timeline: Timeline) => void;
  /** Draws the capsule round an event and brings it into view. */
  setSelection: (event: EventId | null) => void;
  /** Dims all other events; null dims none. */
  setHighlight: (events: ReadonlySet<EventId> | null) => void;
  setScale: (scale: 'folded' | 'even') => void;
  /** Null: everything. */
  setWindow: (window: { from: Day; to: Day } | null) => void;
  setTheme: (theme: Theme) => void;
  zoomBy: (factor: number) => void;
  panBy: (fractionOfWidth: number) => void;
  /** Moves the keyboard's focus onto an event's mark; null takes the ring away. */
  focus: (event: EventId | null) => void;
  heightPx: () => number;
  /** True while nothing waits to be painted or moves; the stage carries it as `data-idle` too. */
  idle: () => boolean;
  on: <Kind extends keyof EngineEvents>(kind: Kind, listener: (value: EngineEvents[Kind]) => void) => () => void;
  destroy: () => void;
}
