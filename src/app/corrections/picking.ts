/** Which event the reader is about to correct, and which of its passages are ticked. Nothing of it is kept: only what comes of it goes into the address. */
import { create } from 'zustand';
import type { EventId } from '../../model/span.ts';
import { type PassagePlace, placeOf } from '../../synopsis/corrections/fix.ts';

interface Picking {
  readonly event: EventId | null;
  readonly picked: ReadonlyMap<string, PassagePlace>;
}

const none: Picking = { event: null, picked: new Map() };

export const usePicking = create<Picking>()(() => none);

export function startPicking(event: EventId): void {
  usePicking.setState({ event, picked: new Map() });
}

export function stopPicking(): void {
  usePicking.setState(none);
}

export function togglePassage(place: PassagePlace): void {
  const picked = new Map(usePicking.getState().picked);
  if (!picked.delete(placeOf(place))) picked.set(placeOf(place), place);
  usePicking.setState({ picked });
}
