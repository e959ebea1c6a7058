/** The tray of events that no version dates: beside the axis, never on it. */
import type { Timeline } from '../../model/dataset.ts';
import { messages } from '../messages.ts';
import { shorten } from '../names.ts';
import { go, useChoice } from '../store.ts';
import styles from './Stage.module.css';

export function Undated({ timeline }: { readonly timeline: Timeline }) {
  const chosen = useChoice((state) => state.address.event);
  const events = timeline.events.filter((event) => event.when === null);
  if (events.length === 0) return null;
  return (
    <div className={styles.tray} data-print="no">
      <h2 className={styles.trayHead} title={messages.timeline.undatedWhy}>
        {messages.timeline.undated(events.length)}
      </h2>
      {events.map((event) => (
        <button key={event.id} type="button" aria-pressed={event.id === chosen} onClick={() => go({ event: event.id })}>
          {shorten(event.title.words, 70)}
        </button>
      ))}
    </div>
  );
}
