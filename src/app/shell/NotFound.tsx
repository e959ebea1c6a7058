/** What a link that leads nowhere gets: its name as text, what it may have meant, and ways on. Decides nothing: whether it leads nowhere is known before. */
import { compareDays } from '../../model/calendar.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { dateInWords } from '../days.ts';
import { focusMark, wishPanel } from '../marks-focus.ts';
import { messages } from '../messages.ts';
import type { Lost } from '../place.ts';
import { printable } from '../printable.ts';
import { like } from '../search/search.ts';
import { go, useChoice } from '../store.ts';
import styles from './NotFound.module.css';

const most = 5;

export function NotFound({ timeline, lost }: { readonly timeline: Timeline; readonly lost: Lost }) {
  const address = useChoice((state) => state.address);
  const matches = like(timeline, `${lost.id} ${address.query}`, most);
  const others = matches.length > 0 ? matches : nearest(timeline, address.window);
  return (
    <section className={styles.panel} aria-labelledby="lost">
      <h2 id="lost" className={styles.title}>
        {messages.missing[lost.kind]}
      </h2>
      <p>
        {messages.missing.text} <bdi className={styles.id}>{printable(lost.id)}</bdi>
      </p>
      <p className={styles.why}>{messages.missing.why}</p>
      {others.length > 0 && (
        <>
          <h3 className={styles.sub}>{matches.length > 0 ? messages.missing.matches : messages.missing.nearest}</h3>
          <ul className={styles.list}>
            {others.map((event) => (
              <li key={event.id}>
                <button type="button" className={styles.event} onClick={() => choose(event)}>
                  <span className={styles.words}>{event.title.words}</span> <span className={styles.when}>{dateInWords(event.when)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className={styles.home} onClick={goHome}>
        {messages.missing.home}
      </button>
    </section>
  );
}

function choose(event: EventEntry): void {
  wishPanel();
  go({ event: event.id, article: null });
}

export function goHome(): void {
  go({ event: null, article: null, query: '' });
  focusMark(null);
}

/** Those inside the window of the link, else those of most weight. */
export function nearest(timeline: Timeline, window: { from: string; to: string } | null): readonly EventEntry[] {
  const inside = timeline.events.filter((event) => {
    const day = event.when?.earliest ?? event.when?.latest;
    return window && day && compareDays(day, window.from) >= 0 && compareDays(day, window.to) <= 0;
  });
  return [...(inside.length > 0 ? inside : timeline.events)].sort((a, b) => b.weight - a.weight).slice(0, most);
}
