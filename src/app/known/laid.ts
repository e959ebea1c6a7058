/** The index as it could be known by the day that the reader chose: laid here by the KnownBar, read by the page. Works out nothing itself. */
import { create } from 'zustand';
import type { Timeline } from '../../model/dataset.ts';
import type { Day } from '../../model/moment.ts';

export interface KnownLaid {
  /** The index and the day that the result is of. */
  readonly over: Timeline | null;
  readonly day: Day | null;
  readonly result: Timeline | null;
}

export const useKnownLaid = create<KnownLaid>()(() => ({ over: null, day: null, result: null }));

/** The index to show. `arrived`: a link asked for the day, so nothing is shown that it hides; where the reader sets the clock, what was shown before stays until the new index is there. */
export function knownOf(timeline: Timeline, known: Day | null, arrived: boolean, { over, day, result }: KnownLaid): Timeline | null {
  if (known === null) return timeline;
  if (over === timeline && (day === known || !arrived)) return result ?? timeline;
  return arrived ? null : timeline;
}
