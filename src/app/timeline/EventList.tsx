/** The same events as the timeline shows, as a list by years: for whoever would rather read than look. */
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { ArticleEntry } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { lanesOf } from '../../synopsis/columns.ts';
import { writeAddress } from '../address.ts';
import { whenInWords, yearInWords, yearOf } from '../days.ts';
import { offerFocus, wishPanel } from '../marks-focus.ts';
import { messages } from '../messages.ts';
import { articlesOf, callOf } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { plainClick } from '../plain-click.ts';
import { search } from '../search/search.ts';
import { go, useChoice } from '../store.ts';
import styles from './EventList.module.css';

export function EventList({ timeline }: { readonly timeline: Timeline }) {
  const query = useChoice((state) => state.address.query);
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
              <Item key={event.id} timeline={timeline} event={event} />
            ))}
          </ol>
        </section>
      ))}
      {groups.length === 0 && <p>{query === '' ? messages.timeline.empty : messages.search.none(query)}</p>}
    </fieldset>
  );
}

function Item({ timeline, event }: { readonly timeline: Timeline; readonly event: EventEntry }) {
  const address = useChoice((state) => state.address);
  const lanes = useMemo(() => lanesOf(timeline), [timeline]);
  const chosen = address.event === event.id;
  return (
    <li className={styles.item}>
      <span className={styles.when}>{whenInWords(event.when)}</span>
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
        {tellersOf(timeline, event).map(({ article, count }) => (
          <span key={article.id} className={styles.teller} style={laneStyle(lanes.get(article.id) ?? -1)}>
            {callOf(article)}
            {count > 1 && ` (${count})`}
          </span>
        ))}
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
    const key = article.publisher?.words ?? article.id;
    tellers.set(key, { article, count: (tellers.get(key)?.count ?? 0) + 1 });
  }
  return [...tellers.values()];
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

/** The arrow keys only add to what Tab already does. */
function walk(key: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key.key];
  if (!step) return;
  const links = [...document.querySelectorAll<HTMLElement>('a[data-event]')];
  key.preventDefault();
  links[links.indexOf(key.currentTarget) + step]?.focus();
}
