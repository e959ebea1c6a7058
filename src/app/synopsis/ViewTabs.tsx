/** The row of links between the views of one event. Each has an address of its own, so each is a link; the one that is shown is in sight. */
import { useMemo } from 'react';
import type { EventFile } from '../../model/event.ts';
import { figuresOf } from '../../synopsis/figures.ts';
import { placesOf } from '../../synopsis/slots.ts';
import { wholesOf } from '../../synopsis/wholes.ts';
import { type ComparisonView, writeAddress } from '../address.ts';
import { count } from '../count-words.ts';
import { messages } from '../messages.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import styles from './ViewTabs.module.css';
import { viewParts } from './views.ts';

export interface ViewTabsProps {
  readonly event: EventFile;
  readonly shown: ComparisonView;
}

export function ViewTabs({ event, shown }: ViewTabsProps) {
  const counts = useMemo(() => countsIn(event), [event]);
  const address = useChoice((state) => state.address);
  return (
    <nav className={styles.tabs} aria-label={messages.views.label} data-print="no">
      {viewParts.map(([view], i) => (
        <a
          key={view}
          data-view={view}
          ref={view === shown ? bringIntoSight : null}
          href={writeAddress({ ...address, as: view })}
          aria-keyshortcuts={String(i + 1)}
          data-none={counts[view] === 0 || (view === 'two' && event.versions.length < 2) ? '' : undefined}
          aria-current={view === shown ? 'page' : undefined}
          title={messages.views.about[view]}
          onClick={plainClick(() => go({ as: view }))}
        >
          {messages.views.name[view]} {counts[view] !== undefined && <span className={styles.count}>{count(counts[view])}</span>}
        </a>
      ))}
    </nav>
  );
}

/** How much the views of single things have to show: what stands in them, once each. */
function countsIn(event: EventFile): Readonly<Partial<Record<ComparisonView, number>>> {
  return { figures: figuresOf(event).size, quotations: wholesOf(event).length, wording: placesOf(event).length };
}

/** Turns the row alone, never the page: the tab may have been chosen by a link. */
function bringIntoSight(tab: HTMLElement | null): void {
  const row = tab?.parentElement;
  if (!tab || !row) return;
  const [own, whole] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += (own.left + own.right - whole.left - whole.right) / 2;
}
