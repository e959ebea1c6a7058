/** The grid of a comparison: a column for each version, a row for each statement, level across; silence is a labelled gap. One table for eyes and for screen readers. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import { type Column, columnsOf } from '../../synopsis/columns.ts';
import { type Row, rowsOf } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { fullCallOf, publisherOf } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { Cell } from './Cell.tsx';
import { ArticleName, ColumnHead } from './ColumnHead.tsx';
import styles from './Columns.module.css';
import { RowHead } from './RowHead.tsx';
import { rowId } from './reveal.ts';
import type { ViewProps } from './view-props.ts';

export function Columns({ timeline, event }: ViewProps) {
  const [tinted, setTinted] = useState(true);
  const columns = useMemo(() => columnsOf(event, timeline), [event, timeline]);
  const frame = useRef<HTMLDivElement>(null);
  const { fits, more } = useRoom(frame, columns);
  const rows = useMemo(() => rowsOf(event), [event]);
  return (
    <div className={styles.columns} data-tinted={tinted ? '' : undefined}>
      {event.versions.length > 1 && <Tint on={tinted} choose={setTinted} />}
      <div ref={frame} className={styles.scroll} data-fits={fits ? '' : undefined} data-more={more ? '' : undefined}>
        <table className={styles.table} style={templateOf(columns)}>
          <caption className="aloud">{messages.event.versions}</caption>
          <thead>
            <tr className={`${styles.row} ${styles.names}`}>
              <th className={styles.corner} scope="col">
                <span className="aloud">{messages.row.label}</span>
              </th>
              {columns.map((column) => (
                <th
                  key={column.article.id}
                  scope="col"
                  className={column.version ? styles.nameHead : `${styles.nameHead} ${styles.silentHead}`}
                  style={laneStyle(column.lane)}
                >
                  <strong>
                    {publisherOf(column.article)}
                    <span className="aloud">: </span>
                  </strong>
                  <ArticleName article={column.article} className={styles.nameOf} />
                </th>
              ))}
            </tr>
            <tr className={styles.row}>
              <td className={styles.corner} />
              {columns.map((column) => (
                <ColumnHead key={column.article.id} timeline={timeline} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <RowView key={keyOf(row)} timeline={timeline} event={event} row={row} columns={columns} index={index} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Tint({ on, choose }: { readonly on: boolean; readonly choose: (on: boolean) => void }) {
  return (
    <label className={styles.toggle} data-print="no">
      <input type="checkbox" checked={on} onChange={(change) => choose(change.target.checked)} />
      {messages.version.onlyToggle}
    </label>
  );
}

/** The least widths that still read well. */
const leastRem = { heading: 7, version: 10.25, silent: 6 } as const;

/** Versions get an equal share, silent articles a narrower one. */
function templateOf(columns: readonly Column[]): { [name: `--${string}`]: string } {
  const tracks = columns.map((column) => (column.version ? `minmax(${leastRem.version}rem, 1fr)` : `minmax(${leastRem.silent}rem, 0.42fr)`));
  const onPaper = columns.map((column) => (column.version ? 'minmax(0, 1fr)' : 'minmax(0, 0.42fr)'));
  return {
    '--tracks': `minmax(${leastRem.heading}rem, 9.5rem) ${tracks.join(' ')}`,
    '--tracks-on-paper': `6.5rem ${onPaper.join(' ')}`,
  };
}

/** Whether all columns fit side by side, and whether some lie beyond the end of the box. Only where all fit may the names stick to the top of the page: inside a box that scrolls sideways they could not. */
function useRoom(frame: RefObject<HTMLElement | null>, columns: readonly Column[]): { readonly fits: boolean; readonly more: boolean } {
  const [room, setRoom] = useState({ fits: true, more: false });
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const least = leastRem.heading + columns.reduce((sum, column) => sum + (column.version ? leastRem.version : leastRem.silent), 0);
    const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const look = (): void => {
      const fits = element.clientWidth >= least * remPx;
      const more = !fits && Math.abs(element.scrollLeft) + element.clientWidth < element.scrollWidth - 2;
      setRoom((before) => (before.fits === fits && before.more === more ? before : { fits, more }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [frame, columns]);
  return room;
}

function keyOf(row: Row): string {
  return row.cells.map((cell) => cell.map((passage) => passage.start).join('+')).join('|');
}

interface RowViewProps {
  readonly timeline: Timeline;
  readonly event: EventFile;
  readonly row: Row;
  readonly columns: readonly Column[];
  /** Index of the statement. */
  readonly index: number;
}

function RowView({ timeline, event, row, columns, index: at }: RowViewProps) {
  return (
    <tr className={styles.row} id={rowId(at)}>
      <RowHead row={row} versions={event.versions.length} />
      {columns.map((column) => {
        const index = column.version ? event.versions.indexOf(column.version) : -1;
        const passages = row.cells[index] ?? [];
        const silence = column.version ? messages.version.gap : messages.version.silent;
        if (passages.length > 0) return <Cell key={column.article.id} timeline={timeline} event={event} column={column} passages={passages} />;
        return (
          <td key={column.article.id} className={column.version ? styles.gap : `${styles.gap} ${styles.silent}`} style={laneStyle(column.lane)}>
            <span className={styles.who}>{fullCallOf(timeline, column.article)}</span>
            <span className={column.version || at === 0 ? undefined : 'aloud'}>{silence}</span>
          </td>
        );
      })}
    </tr>
  );
}
