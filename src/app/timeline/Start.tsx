/** Where to begin while no event is chosen: the events that most articles tell, those first whose versions differ. */
import { useMemo } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { messages } from '../messages.ts';
import { EventRow } from './EventRow.tsx';
import styles from './Start.module.css';

/** More would be the list, which is one key away. */
const most = 6;

export function Start({ timeline }: { readonly timeline: Timeline }) {
  const { heading, events } = useMemo(() => beginnings(timeline.events), [timeline]);
  if (events.length === 0) return null;
  return (
    <section className={styles.start} aria-labelledby="start" data-print="no">
      <h2 id="start" className={styles.heading}>
        {heading}
      </h2>
      <ol>
        {events.map((event) => (
          <EventRow key={event.id} timeline={timeline} event={event} />
        ))}
      </ol>
    </section>
  );
}

function beginnings(all: readonly EventEntry[]): { heading: string; events: readonly EventEntry[] } {
  const byWeight = (a: EventEntry, b: EventEntry) => b.differs.length - a.differs.length || b.weight - a.weight;
  const several = all.filter((event) => event.tellings.length > 1).sort(byWeight);
  if (several.length > 0) return { heading: messages.timeline.several, events: several.slice(0, most) };
  return { heading: messages.missing.nearest, events: [...all].sort(byWeight).slice(0, most) };
}
