/** The other events to join with, nearest in time first, with a search among them. */
import { useMemo, useState } from 'react';
import { ordinal } from '../../model/calendar.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import type { When } from '../../model/moment.ts';
import type { EventId } from '../../model/span.ts';
import { dateInWords } from '../days.ts';
import { messages } from '../messages.ts';
import { articlesOf, callOf } from '../names.ts';
import { search } from '../search/search.ts';
import { Modal } from '../shell/Modal.tsx';
import styles from './JoinDialog.module.css';

const words = messages.corrections.join;

/** A list that can be looked through; the search finds the rest. */
const most = 30;

export interface JoinDialogProps {
  readonly timeline: Timeline;
  /** The event at hand. */
  readonly event: EventId;
  readonly close: () => void;
  readonly join: (other: EventId) => void;
}

export function JoinDialog({ timeline, event, close, join }: JoinDialogProps) {
  const [query, setQuery] = useState('');
  const near = useMemo(() => nearestOf(timeline, event), [timeline, event]);
  const found = useMemo(() => among(near, timeline, query), [near, timeline, query]);
  const choose = (other: EventId): void => {
    close();
    join(other);
  };
  return (
    <Modal title={words.title} closeWords={messages.help.close} onClose={close}>
      <p className={styles.why}>{words.why}</p>
      <input
        type="search"
        className={styles.field}
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(change) => setQuery(change.target.value)}
      />
      <ol className={styles.list}>
        {found.slice(0, most).map((other) => (
          <li key={other.id}>
            <button type="button" className={styles.event} onClick={() => choose(other.id)}>
              <span className={styles.when}>{dateInWords(other.when)}</span>
              <span className={styles.title}>{other.title.words}</span>
              <span className={styles.tellers}>{[...new Set(articlesOf(timeline, other).map(callOf))].join(' · ')}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.why} aria-live="polite">
        {found.length === 0 && words.none(query)}
        {found.length > most && words.rest(found.length - most)}
      </p>
    </Modal>
  );
}

function among(events: readonly EventEntry[], timeline: Timeline, query: string): readonly EventEntry[] {
  const { hits, words: asked } = search(timeline, query);
  if (asked === null) return events;
  const ids = new Set(hits.flatMap((hit) => (hit.kind === 'event' ? [hit.event.id] : [])));
  return events.filter(({ id }) => ids.has(id));
}

/** All other events by the days between; undated ones last, or first beside an undated one. */
function nearestOf(timeline: Timeline, event: EventId): readonly EventEntry[] {
  const own = timeline.events.find(({ id }) => id === event)?.when ?? null;
  return timeline.events
    .filter(({ id }) => id !== event)
    .map((other) => ({ other, days: apart(own, other.when) }))
    .sort((a, b) => a.days - b.days || b.other.weight - a.other.weight)
    .map(({ other }) => other);
}

function apart(a: When | null, b: When | null): number {
  const [x, y] = [stretch(a), stretch(b)];
  if (!x || !y) return x === y ? 0 : Number.MAX_SAFE_INTEGER;
  return Math.max(0, x.from - y.to, y.from - x.to);
}

/** An open side counts as its other end. */
function stretch(when: When | null): { readonly from: number; readonly to: number } | null {
  const [from, to] = [when?.earliest ?? when?.latest, when?.latest ?? when?.earliest];
  return from && to ? { from: ordinal(from), to: ordinal(to) } : null;
}
