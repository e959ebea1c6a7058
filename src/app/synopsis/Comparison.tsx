/** The lower part of the page: one event, every version of it side by side. Fetches the event's file; its pieces do the rest. */
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import type { ComparisonView } from '../address.ts';
import { PaperSources } from '../away/Paper.tsx';
import { usePicking } from '../corrections/picking.ts';
import { timelineQuery } from '../data.ts';
import { Trouble } from '../load.ts';
import { takeArrival, takePanelWish } from '../marks-focus.ts';
import { isCalm } from '../media.ts';
import { messages } from '../messages.ts';
import { part } from '../part.tsx';
import { usePrinting } from '../printing.ts';
import { FollowedArrival } from '../shell/Former.tsx';
import { TroublePanel } from '../shell/Panel.tsx';
import { useShownEvent } from '../shown-event.ts';
import { useChoice } from '../store.ts';
import styles from './Comparison.module.css';
import { EventHead } from './EventHead.tsx';
import { Findings } from './Findings.tsx';
import { Overview } from './Overview.tsx';
import { PaperPlaces } from './PaperPlaces.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import type { ViewProps } from './view-props.ts';
import { viewOf, viewParts, warmView, warmViews } from './views.ts';

/** Wanted by few readers. */
const CorrectPanel = part(async () => (await import('../corrections/CorrectPanel.tsx')).CorrectPanel);
const TickedBar = part(async () => (await import('../corrections/CorrectPanel.tsx')).TickedBar);

/** What may come next is fetched when the reader has what was asked for. */
const restMs = 600;

/** So many columns need the long side of a sheet; the other views read like a page. */
const leastAcross = 3;
/** In these a passage can be ticked to be corrected. */
const inColumns: ReadonlySet<ComparisonView> = new Set(['versions', 'lines']);

/** A panel that begins lower than this part of the window does not show its first statement in it. */
const lowest = 0.35;
/** So much of it may have passed the top of the window. */
const mostAbovePx = 80;

export function Comparison({ timeline, entry }: { readonly timeline: Timeline; readonly entry: EventEntry }) {
  const { event, error, refetch } = useShownEvent(timeline, entry);
  const named = useChoice((state) => state.address.as);
  const correcting = usePicking((state) => state.event === entry.id);
  const wished = viewOf(named);
  const shown = correcting && !inColumns.has(wished) ? 'lines' : wished;
  const printing = usePrinting((state) => state.printing);
  const panel = useRef<HTMLElement>(null);
  const queries = useQueryClient();
  useArrival(panel, entry.id);
  useEffect(() => warmView(shown), [shown]);
  useEffect(() => {
    const timer = setTimeout(warmViews, restMs);
    return () => clearTimeout(timer);
  }, []);
  const across = inColumns.has(shown) && event !== null && event.versions.length + event.silent.length >= leastAcross;
  const retry = async (): Promise<void> => {
    // A file that is gone has a new name in a newer index.
    if (error instanceof Trouble && error.kind === 'missing') await queries.refetchQueries({ queryKey: timelineQuery.queryKey });
    await refetch();
  };
  return (
    <article ref={panel} className={styles.panel} aria-labelledby="event-title" data-across={across ? '' : undefined}>
      <EventHead timeline={timeline} entry={entry} event={event} />
      <FollowedArrival event={entry} />
      {event ? (
        <>
          {correcting && <CorrectPanel key={`correct ${event.id}`} timeline={timeline} event={event} />}
          <div className={styles.between}>
            <Findings event={event} />
            <ViewTabs event={event} shown={shown} />
          </div>
          <Overview key={`overview ${event.id}`} timeline={timeline} event={event} />
          {printing && event.versions.length > 1 && <PaperPlaces timeline={timeline} event={event} />}
          <View key={event.id} timeline={timeline} event={event} shown={shown} />
          {correcting && <TickedBar event={event} />}
          {printing && <PaperSources timeline={timeline} event={event} />}
        </>
      ) : error ? (
        <TroublePanel title={messages.trouble.event} error={error} retry={() => void retry()} />
      ) : (
        <p className={styles.loading} aria-busy="true">
          {messages.loading}
        </p>
      )}
    </article>
  );
}

function View({ shown, ...given }: ViewProps & { readonly shown: ComparisonView }) {
  const [, Part] = viewParts.find(([view]) => view === shown) ?? [];
  return Part && <Part {...given} />;
}

/** Brings the panel into view, with the focus on its title where the reader opened it or the page was opened by a link to it: the next Tab goes on from there. A frame never scrolls its host. */
function useArrival(panel: RefObject<HTMLElement | null>, event: string): void {
  useEffect(() => {
    const { address } = useChoice.getState();
    const wished = takePanelWish();
    const arrived = takeArrival();
    if (wished || arrived) document.getElementById('event-title')?.focus({ preventScroll: true });
    const top = panel.current?.getBoundingClientRect().top ?? 0;
    const hidden = top > window.innerHeight * lowest || top < -mostAbovePx;
    if (event === address.event && hidden && (wished || !address.embed))
      panel.current?.scrollIntoView({
        block: 'start',
        behavior: wished && !isCalm() ? 'smooth' : 'auto',
      });
  }, [event, panel]);
}
