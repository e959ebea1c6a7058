/** The row of links between the views of one event. Each has an address of its own, so each is a link; the one that is shown is in sight. */
import { type ComparisonView, writeAddress } from '../address.ts';
import { messages } from '../messages.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import styles from './ViewTabs.module.css';
import { viewParts } from './views.ts';

export function ViewTabs({ shown }: { readonly shown: ComparisonView }) {
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
          aria-current={view === shown ? 'page' : undefined}
          title={messages.views.about[view]}
          onClick={plainClick(() => go({ as: view }))}
        >
          {messages.views.name[view]}
        </a>
      ))}
    </nav>
  );
}

/** Turns the row alone, never the page: the tab may have been chosen by a link. */
function bringIntoSight(tab: HTMLElement | null): void {
  const row = tab?.parentElement;
  if (!tab || !row) return;
  const [own, whole] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += (own.left + own.right - whole.left - whole.right) / 2;
}
