/** Where to begin while no event is chosen: the weightiest events that several articles tell, and the way to all of them. Undated events alone lie in their tray already. */
import { useMemo } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { writeAddress } from '../address.ts';
import { messages } from '../messages.ts';
import { happeningsOf } from '../names.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import { EventRow } from './EventRow.tsx';
import styles from './Start.module.css';

/** More would be the list, which is one key away. */
const most = 6;

export function Start({ timeline }: { readonly timeline: Timeline }) {
  const address = useChoice((state) => state.address);
  const { heading, events } = useMemo(() => beginnings(happeningsOf(timeline)), [timeline]);
  if (timeline.events.every((event) => event.when === null)) return null;
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
      <a
        className={styles.all}
        href={writeAddress({ ...address, view: 'list' })}
        onClick={plainClick(() => {
          go({ view: 'list' });
          document.getElementById('main')?.focus();
        })}
      >
        {messages.timeline.all(happeningsOf(timeline).length)}
      </a>
    </section>
  );
}

function beginnings(all: readonly EventEntry[]): { heading: string; events: readonly EventEntry[] } {
  const byWeight = (a: EventEntry, b: EventEntry) => b.weight - a.weight;
  const several = all.filter((event) => event.tellings.length > 1).sort(byWeight);
  if (several.length > 0) return { heading: messages.timeline.several, events: several.slice(0, most) };
  return { heading: messages.timeline.weightiest, events: [...all].sort(byWeight).slice(0, most) };
}
