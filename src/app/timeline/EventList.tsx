/** The same events as the timeline shows, as a list by years: for whoever would rather read than look. */
import { useEffect, useMemo, useRef } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { yearInWords, yearOf } from '../days.ts';
import { offerFocus } from '../marks-focus.ts';
import { messages } from '../messages.ts';
import { search } from '../search/search.ts';
import { useChoice } from '../store.ts';
import styles from './EventList.module.css';
import { EventRow } from './EventRow.tsx';

export function EventList({ timeline }: { readonly timeline: Timeline }) {
  const { query, known } = useChoice((state) => state.address);
  const list = useRef<HTMLFieldSetElement>(null);
  const groups = useMemo(() => groupsOf(matching(timeline, query)), [timeline, query]);
  useEffect(
    () =>
      offerFocus((event) => {
        const links = [...(list.current?.querySelectorAll('a') ?? [])];
        (links.find((link) => link.dataset.event === event) ?? links[0])?.focus();
      }),
    [],
  );
  return (
    <fieldset ref={list} className={styles.list}>
      <legend className="aloud">{messages.timeline.listLabel}</legend>
      {groups.map((group) => (
        <section key={group.year ?? 'none'} className={styles.group}>
          <h2 className={styles.year}>{group.year === null ? messages.timeline.noYear : yearInWords(group.year)}</h2>
          <ol>
            {group.events.map((event) => (
              <EventRow key={event.id} timeline={timeline} event={event} />
            ))}
          </ol>
        </section>
      ))}
      {groups.length === 0 && <p>{query !== '' ? messages.search.none(query) : known === null ? messages.timeline.empty : messages.known.none}</p>}
    </fieldset>
  );
}

function matching(timeline: Timeline, query: string): readonly EventEntry[] {
  const found = search(timeline, query);
  return found.words === null ? timeline.events : found.hits.flatMap((hit) => (hit.kind === 'event' ? [hit.event] : []));
}

function groupsOf(events: readonly EventEntry[]): readonly { year: number | null; events: readonly EventEntry[] }[] {
  const groups: { year: number | null; events: EventEntry[] }[] = [];
  for (const event of events) {
    const year = yearOf(event.when);
    const last = groups[groups.length - 1];
    if (last && last.year === year) last.events.push(event);
    else groups.push({ year, events: [event] });
  }
  return groups;
}
