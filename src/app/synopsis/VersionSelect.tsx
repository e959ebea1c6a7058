/** A choice of one of the versions of an event. Keeps nothing: the address does. */

import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import type { Row } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { letteredCall } from './VersionName.tsx';
import styles from './VersionSelect.module.css';

export interface VersionSelectProps {
  readonly timeline: Timeline;
  readonly event: EventFile;
  readonly rows: readonly Row[];
  readonly label: string;
  /** Index of the version chosen. */
  readonly chosen: number;
  /** Index of one that may not be chosen. */
  readonly without?: number | undefined;
  readonly choose: (article: string) => void;
}

export function VersionSelect({ timeline, event, rows, label, chosen, without, choose }: VersionSelectProps) {
  return (
    <label className={styles.choice} data-print="no">
      <span>{label}</span>
      <select value={event.versions[chosen]?.article} onChange={(change) => choose(change.target.value)}>
        {event.versions.map(({ article: id }, i) => {
          const told = rows.filter((row) => (row.cells[i] ?? []).length > 0).length;
          return (
            <option key={id} value={id} disabled={i === without}>
              {messages.reading.choose.version(letteredCall(timeline, id), told, rows.length)}
            </option>
          );
        })}
      </select>
    </label>
  );
}
