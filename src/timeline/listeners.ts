/** Who wants to hear what from the engine. Every subscription returns its undo. */
import type { Day } from '../model/moment.ts';
import type { EventId } from '../model/span.ts';

/** What the engine tells. Positions in px of the host. */
export interface EngineEvents {
  /** A reader opened an event, or left it (null). */
  select: EventId | null;
  /** The days in view; null: everything. Not `settled` while it is still moving. */
  window: { from: Day; to: Day; settled: boolean } | null;
  /** The event under the pointer or the focus. */
  hover: { event: EventId; laneIndex: number; x: number; y: number } | null;
  /** The height that the picture needs. */
  height: number;
}

export interface Listeners {
  on: <Kind extends keyof EngineEvents>(kind: Kind, listener: (value: EngineEvents[Kind]) => void) => () => void;
  tell: <Kind extends keyof EngineEvents>(kind: Kind, value: EngineEvents[Kind]) => void;
}

export function createListeners(): Listeners {
  const all: { [Kind in keyof EngineEvents]: Set<(value: EngineEvents[Kind]) => void> } = {
    select: new Set(),
    window: new Set(),
    hover: new Set(),
    height: new Set(),
  };
  return {
    on: (kind, listener) => {
      all[kind].add(listener);
      return () => {
        all[kind].delete(listener);
      };
    },
    tell: (kind, value) => {
      for (const listener of [...all[kind]]) listener(value);
    },
  };
}
