/** The ways between an event and the counts and announcements that stand beside it. */
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { writeAddress } from '../address.ts';
import { dateInWords } from '../days.ts';
import { wishPanel } from '../marks-focus.ts';
import { messages } from '../messages.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import styles from './Beside.module.css';
import { Asked } from './Reasons.tsx';

export function Beside({ timeline, entry }: { readonly timeline: Timeline; readonly entry: EventEntry }) {
  const main = timeline.events.find((event) => event.id === (entry.of ?? entry.id));
  const others = timeline.events.filter((event) => event !== entry && (event === main || (main && event.of === main.id)));
  if (others.length === 0) return null;
  return (
    <Asked title={messages.event.beside(others.length)}>
      <ul className={styles.others}>
        {others.map((other) => (
          <li key={other.id}>
            <span className={styles.when}>{dateInWords(other.when)}</span>
            <span>
              <EventLink event={other} />
              {messages.event.kind[other.kind] && <span className={styles.kind}>{messages.event.kind[other.kind]}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Asked>
  );
}

function EventLink({ event }: { readonly event: EventEntry }) {
  const address = useChoice((state) => state.address);
  return (
    <a
      href={writeAddress({ ...address, event: event.id, article: null, at: null })}
      onClick={plainClick(() => {
        wishPanel();
        go({ event: event.id });
      })}
    >
      {event.title.words}
    </a>
  );
}
