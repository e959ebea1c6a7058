/** The head of the page: the name, what the dataset holds, the search, and the few things one can do with the whole. */
import { useMemo } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import { Icon } from '../Icon.tsx';
import { messages } from '../messages.ts';
import { countsOf } from '../names.ts';
import { plainClick } from '../plain-click.ts';
import { SearchField } from '../search/SearchField.tsx';
import { go, useChoice } from '../store.ts';
import { copyLink } from './copy.ts';
import { openDialog } from './dialog.ts';
import styles from './Header.module.css';
import { Skip } from './Skip.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export function Header({ timeline }: { readonly timeline: Timeline | null }) {
  const event = useChoice((state) => state.address.event);
  const counts = useMemo(() => (timeline ? countsOf(timeline).join(' · ') : messages.loading), [timeline]);
  return (
    // On paper the head stands above the list of events; a comparison has a head of its own.
    <header className={styles.header} data-print={event === null ? undefined : 'no'}>
      <Skip />
      <h1 className={styles.name}>
        <a href="./" onClick={plainClick(home)}>
          {messages.name}
        </a>
      </h1>
      <p className={styles.counts}>{counts}</p>
      <div className={styles.search} data-print="no">
        {timeline && <SearchField timeline={timeline} />}
      </div>
      <div className={styles.actions} data-print="no">
        <button type="button" className={styles.button} onClick={() => openDialog('articles')} aria-haspopup="dialog">
          {messages.header.articles}
        </button>
        <button type="button" className={styles.button} onClick={() => openDialog('embed')} aria-haspopup="dialog">
          {messages.header.embed}
        </button>
        <button type="button" className={`${styles.button} ${styles.strong}`} onClick={() => void copyLink()}>
          <Icon name="link" />
          {messages.header.share}
        </button>
        <ThemeSwitch />
        <button
          type="button"
          className={`${styles.button} ${styles.icon}`}
          onClick={() => openDialog('help')}
          aria-label={messages.header.help}
          aria-haspopup="dialog"
        >
          ?
        </button>
      </div>
    </header>
  );
}

function home(): void {
  go({ event: null, article: null, window: null, query: '', view: 'timeline', scale: 'folded' });
}
