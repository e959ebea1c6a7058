/** The row of links between the views of one event. Each has an address of its own, so each is a link. */
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
      {viewParts.map(([view]) => (
        <a
          key={view}
          href={writeAddress({ ...address, as: view })}
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
