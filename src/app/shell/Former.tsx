/** What a link to an event that has no place of its own any more gets: the events it became, or the plain word that nothing is left, and ways on. Says nothing of the event itself. */
import { useEffect } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { Icon } from '../Icon.tsx';
import { messages } from '../messages.ts';
import { useChoice } from '../store.ts';
import { EventRow } from '../timeline/EventRow.tsx';
import styles from './Former.module.css';
import { type Answer, dismissFollowed, useFollowed } from './follow.ts';
import { goHome, nearest } from './NotFound.tsx';

const headingId = 'former';

export function FormerPanel({ timeline, fate }: { readonly timeline: Timeline; readonly fate: Exclude<Answer, 'asking' | null> }) {
  const window = useChoice((state) => state.address.window);
  const parted = fate.kind === 'parted';
  const others: readonly EventEntry[] = parted ? fate.heirs : nearest(timeline, window);
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.title} tabIndex={-1}>
        {parted ? messages.missing.parted(fate.heirs.length) : messages.missing.gone}
      </h2>
      <p className={styles.why}>{parted ? messages.missing.partedWhy : messages.missing.goneWhy}</p>
      {!parted && others.length > 0 && <h3 className={styles.sub}>{messages.missing.nearest}</h3>}
      <ol>
        {others.map((event) => (
          <EventRow key={event.id} timeline={timeline} event={event} />
        ))}
      </ol>
      <button type="button" className={styles.home} onClick={goHome}>
        {messages.missing.home}
      </button>
      <Arrival at={headingId} />
    </section>
  );
}

/** Stands empty before there is something to say: only so do all screen readers hear what then comes into it. */
export function FollowedNote({ event }: { readonly event: EventEntry | null }) {
  const { from, to } = useFollowed();
  return (
    <div role="status" aria-live="polite" className={styles.region} data-print="no">
      {event !== null && event.id === to && (
        <div key={from} className={styles.note}>
          <p>{messages.missing.joined}</p>
          <button type="button" className={styles.dismiss} aria-label={messages.missing.dismiss} title={messages.missing.dismiss} onClick={dismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

const titleId = 'event-title';

function dismiss(): void {
  dismissFollowed();
  // The comparison may be on its way still.
  (document.getElementById(titleId) ?? document.getElementById('main'))?.focus({ preventScroll: true });
}

/** Stands beside the comparison, so that it comes when that has come. */
export function FollowedArrival({ event }: { readonly event: EventEntry }) {
  const { from, to } = useFollowed();
  return event.id === to ? <Arrival key={from} at={titleId} /> : null;
}

/** The keyboard begins at the heading of what a link led to instead, unless the reader is busy elsewhere already. A frame never takes the focus by itself. */
function Arrival({ at }: { readonly at: string }) {
  const embed = useChoice((state) => state.address.embed);
  useEffect(() => {
    const { activeElement, body } = document;
    if (!embed && (activeElement === null || activeElement === body)) document.getElementById(at)?.focus({ preventScroll: true });
  }, [at, embed]);
  return null;
}
