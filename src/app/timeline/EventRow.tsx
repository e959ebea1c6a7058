/** One event in a list: when, its title as the link that opens it, who tells it, and whether versions differ. */
import type { KeyboardEvent } from 'react';
import type { ArticleEntry } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { laneOf } from '../../synopsis/columns.ts';
import { writeAddress } from '../address.ts';
import { dateInWords } from '../days.ts';
import { wishPanel } from '../marks-focus.ts';
import { messages } from '../messages.ts';
import { articlesOf, callOf, publisherIn } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import styles from './EventRow.module.css';

export function EventRow({ timeline, event }: { readonly timeline: Timeline; readonly event: EventEntry }) {
  const address = useChoice((state) => state.address);
  const chosen = address.event === event.id;
  return (
    <li className={styles.item}>
      <span className={styles.when}>{dateInWords(event.when)}</span>
      <a
        className={styles.link}
        data-event={event.id}
        href={writeAddress({ ...address, event: event.id, article: null })}
        aria-current={chosen ? 'true' : undefined}
        onKeyDown={walk}
        onClick={plainClick(() => {
          wishPanel();
          go({ event: event.id });
        })}
      >
        {event.title.words}
      </a>
      <span className={styles.tellers}>
        {messages.event.kind[event.kind] && <span>{messages.event.kind[event.kind]}</span>}
        {tellersOf(timeline, event).map(({ article, count }) => (
          <span key={article.id} className={styles.teller} style={laneStyle(laneOf(timeline, article.id))}>
            {callOf(article)}
            {count > 1 && ` (${count})`}
          </span>
        ))}
        {event.corrected && <span className={styles.corrected}>{messages.corrections.mark}</span>}
        {event.differs.map((what) => (
          <span key={what} className={styles.differs}>
            ▲ {messages.event.differs[what]}
          </span>
        ))}
      </span>
    </li>
  );
}

/** A publisher is named once, with how many of its articles tell the event. */
function tellersOf(timeline: Timeline, event: EventEntry): readonly { article: ArticleEntry; count: number }[] {
  const tellers = new Map<string, { article: ArticleEntry; count: number }>();
  for (const article of articlesOf(timeline, event)) {
    const key = publisherIn(article) ?? article.id;
    tellers.set(key, { article, count: (tellers.get(key)?.count ?? 0) + 1 });
  }
  return [...tellers.values()];
}

/** The arrow keys only add to what Tab already does. */
function walk(key: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key.key];
  if (!step) return;
  const links = [...document.querySelectorAll<HTMLElement>('a[data-event]')];
  key.preventDefault();
  links[links.indexOf(key.currentTarget) + step]?.focus();
}
