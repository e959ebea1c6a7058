/** The line above the columns: the tint, what the view adds, which columns are hidden, and the articles of the story that have no column because they are silent. */

import type { ReactNode } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import { type Arrangement, withoutHidden } from '../../synopsis/arrange.ts';
import { messages } from '../messages.ts';
import { fullCallOf } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { go, say } from '../store.ts';
import styles from './ColumnBar.module.css';
import { PlaceLink } from './ExcerptLink.tsx';
import { silentId } from './finding-ways.ts';
import { Letter } from './Letter.tsx';
import { useColumnChoice } from './use-arrangement.ts';

export interface ColumnBarProps {
  readonly timeline: Timeline;
  readonly event: EventFile;
  readonly arrangement: Arrangement;
  readonly tinted: boolean;
  /** null: nothing here is tinted. */
  readonly tint: ((on: boolean) => void) | null;
  readonly children?: ReactNode;
}

export function ColumnBar({ timeline, event, arrangement, tinted, tint, children }: ColumnBarProps) {
  const { hidden, silent } = arrangement;
  return (
    <div className={styles.bar}>
      <div className={styles.options}>
        {event.versions.length > 1 && tint && <Toggle on={tinted} choose={tint} words={messages.version.onlyToggle} />}
        {children}
      </div>
      {hidden.length > 0 && <Hidden timeline={timeline} event={event} arrangement={arrangement} />}
      {silent.length > 0 && (
        <div id={silentId} className={styles.silent}>
          <span>{messages.columns.silent(silent.length)}</span>
          <ul className={styles.names}>
            {silent.map(({ article, lane }) => (
              <li key={article.id} style={laneStyle(lane)} className={styles.name}>
                <PlaceLink article={article.id} at={null} title={messages.version.open}>
                  <Letter article={article} />
                  <bdi>{fullCallOf(timeline, article)}</bdi>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

export function Toggle({ on, choose, words }: { readonly on: boolean; readonly choose: (on: boolean) => void; readonly words: string }) {
  return (
    <label className={styles.toggle} data-print="no">
      <input type="checkbox" checked={on} onChange={(change) => choose(change.target.checked)} />
      {words}
    </label>
  );
}

function Hidden({ timeline, event, arrangement: { hidden } }: Pick<ColumnBarProps, 'timeline' | 'event' | 'arrangement'>) {
  const choice = useColumnChoice();
  const show = (): void => {
    go({ ...withoutHidden(event, choice) });
    say(messages.columns.said.shown(hidden.length));
  };
  return (
    <span className={styles.hidden} title={hidden.map(({ article }) => fullCallOf(timeline, article)).join('\n')}>
      {messages.columns.hidden(hidden.length)}{' '}
      <button type="button" className={styles.show} onClick={show} data-print="no">
        {messages.columns.show}
      </button>
    </span>
  );
}
