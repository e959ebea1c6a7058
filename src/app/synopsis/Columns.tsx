/** The grid of a comparison: a column for each version, a row for each statement, level across; silence is a labelled gap. One table for eyes and for screen readers. */
import { useMemo, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import { type Column, columnsOf } from '../../synopsis/columns.ts';
import { type Row, rowsOf } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { callOf } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { Cell } from './Cell.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import styles from './Columns.module.css';
import { RowHead } from './RowHead.tsx';

export function Columns({ timeline, event }: { readonly timeline: Timeline; readonly event: EventFile }) {
  const columns = useMemo(() => columnsOf(event, timeline), [event, timeline]);
  const rows = useMemo(() => rowsOf(event), [event]);
  const [tinted, setTinted] = useState(true);
  const several = event.versions.length > 1;
  return (
    <div className={styles.columns} data-tinted={tinted && several ? '' : undefined}>
      {several && (
        <label className={styles.toggle} data-print="no">
          <input type="checkbox" checked={tinted} onChange={(change) => setTinted(change.target.checked)} />
          {messages.version.onlyToggle}
        </label>
      )}
      <div className={styles.scroll}>
        <table className={styles.table} style={templateOf(columns)}>
          <caption className="aloud">{messages.event.versions}</caption>
          <thead>
            <tr className={`${styles.row} ${styles.headRow}`}>
              <th className={styles.corner} scope="col">
                <span className="aloud">{messages.row.label}</span>
              </th>
              {columns.map((column) => (
                <ColumnHead key={column.article.id} timeline={timeline} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <RowView key={keyOf(row)} event={event} row={row} columns={columns} first={index === 0} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Versions get an equal share, silent articles a narrower one. */
function templateOf(columns: readonly Column[]): { [name: `--${string}`]: string } {
  const tracks = columns.map((column) => (column.version ? 'minmax(12rem, 1fr)' : 'minmax(7rem, 0.42fr)'));
  return { '--tracks': tracks.join(' ') };
}

function keyOf(row: Row): string {
  return row.cells.map((cell) => cell.map((passage) => passage.start).join('+')).join('|');
}

interface RowViewProps {
  readonly event: EventFile;
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly first: boolean;
}

function RowView({ event, row, columns, first }: RowViewProps) {
  return (
    <tr className={styles.row}>
      <RowHead row={row} versions={event.versions.length} />
      {columns.map((column) => {
        const index = column.version ? event.versions.indexOf(column.version) : -1;
        const passages = row.cells[index] ?? [];
        const silence = column.version ? messages.version.gap : messages.version.silent;
        if (passages.length > 0) return <Cell key={column.article.id} event={event} column={column} passages={passages} />;
        return (
          <td key={column.article.id} className={column.version ? styles.gap : `${styles.gap} ${styles.silent}`} style={laneStyle(column.lane)}>
            <span className={styles.who}>{callOf(column.article)}</span>
            <span className={column.version || first ? undefined : 'aloud'}>{silence}</span>
          </td>
        );
      })}
    </tr>
  );
}
