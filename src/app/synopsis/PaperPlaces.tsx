/** Where in each article its statements stand, in a small table for paper, where the overview has no place. */
import { useMemo } from 'react';
import { ticksOf } from '../../synopsis/overview.ts';
import { rowsOf } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { linesOf } from './lines-of.ts';
import styles from './PaperPlaces.module.css';
import type { ViewProps } from './view-props.ts';

const words = messages.reading.overview;

export function PaperPlaces({ timeline, event }: ViewProps) {
  const rows = rowsOf(event);
  const lines = useMemo(() => linesOf(timeline, event, rows), [timeline, event, rows]);
  return (
    <table className={styles.places}>
      <caption className={styles.caption}>{words.ribbons}</caption>
      <tbody>
        {lines.map((line, i) => (
          <tr key={line.article}>
            <th scope="row">
              <bdi>{line.call}</bdi>
            </th>
            <td>{messages.version.place[event.versions[i]?.place ?? 'body']}</td>
            <td>
              {ticksOf(event, rows, i)
                .filter((tick) => tick.rows.length > 0)
                .map((tick) =>
                  words.stands(
                    tick.rows.map((row) => row + 1),
                    tick.from,
                  ),
                )
                .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
