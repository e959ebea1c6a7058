/** The event that the reader is about to open: its comparison is made ready out of sight, so that the click has only to show it. Fetches nothing. */
import { create } from 'zustand';
import type { EventId } from '../model/span.ts';

export const useNext = create<{ readonly event: EventId | null }>()(() => ({ event: null }));

/** null: about to open none. */
export function expectEvent(event: EventId | null): void {
  if (useNext.getState().event !== event) useNext.setState({ event });
}
