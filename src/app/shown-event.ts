/** An event's file as the page shows it: corrected, by the chosen day, under letters. Every part of the page that tells of an event takes it from here. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Timeline } from '../model/dataset.ts';
import type { EventEntry, EventFile } from '../model/event.ts';
import { eventWithin } from '../synopsis/known.ts';
import { eventQuery } from './data.ts';
import { maskedEvent } from './mask/mask.ts';

export interface ShownEvent {
  /** null while its file is on the way, or where it cannot be had. */
  readonly event: EventFile | null;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
}

/** `entry` is of the same index. */
export function useShownEvent(timeline: Timeline, entry: EventEntry): ShownEvent {
  const { data, error, refetch } = useQuery(eventQuery(entry));
  const event = useMemo(() => (data ? maskedEvent(eventWithin(data, timeline), timeline) : null), [data, timeline]);
  return { event, error, refetch };
}
