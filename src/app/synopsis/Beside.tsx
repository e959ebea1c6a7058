/** The ways between an event and the counts and announcements that stand beside it. */
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { writeAddress } from '../address.ts';
import { dateInWords } from '../days.ts';
import { wishPanel } from '../marks-focus.ts';
import { messages } from '../messages.ts';
import { articlesOf } from '../names.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import { AskedOver } from './AskedOver.tsx';
import styles from './Beside.module.css';

export function Beside({ timeline, entry }: { readonly timeline: Timeline; readonly entry: EventEntry }) {
  const main = timeline.events.find((event) => event.id === (entry.of ?? entry.id));
  const others = timeline.events.filter((event) => event !== entry && (event === main || (main && event.of === main.id)));
  if (others.length === 0) return null;
  return (
    <AskedOver title={messages.event.beside(countsOf(others))}>
      <ul className={styles.others}>
        {others.map((other) => (
          <li key={other.id}>
            <span className={styles.when}>{dateInWords(other.when)}</span>
            <span>
              <EventLink event={other} />
              {messages.event.kind[other.kind] && <span className={styles.kind}>{messages.event.kind[other.kind]}</span>}
              <span className={styles.kind}>{messages.event.told(articlesOf(timeline, other).length, timeline.articles.length)}</span>
            </span>
          </li>
        ))}
      </ul>
    </AskedOver>
  );
}

/** How many of each kind. */
const countsOf = (events: readonly EventEntry[]): Readonly<Record<EventEntry['kind'], number>> => {
  const count = (kind: EventEntry['kind']): number => events.filter((event) => event.kind === kind).length;
  return { happening: count('happening'), count: count('count'), announcement: count('announcement') };
};

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
