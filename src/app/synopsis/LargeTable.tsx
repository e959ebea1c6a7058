/** The table of Line by line where there are too many cells to draw: a box of its own in which only the rows and columns near the eye stand. Says how many there are, so that a screen reader counts all of them. */
import { useMemo, useRef } from 'react';
import { messages } from '../messages.ts';
import type { Variables } from '../palette.ts';
import styles from './Columns.module.css';
import { HeadRows } from './HeadRows.tsx';
import { RowView } from './RowView.tsx';
import { placedOf, type TableProps } from './table-props.ts';
import { useNearColumns, useNearRows } from './use-near.ts';
import { useRoom } from './use-room.ts';

export function LargeTable({ timeline, event, rows, shown }: TableProps) {
  const box = useRef<HTMLElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { form, sticky, more } = useRoom(box, shown.length, false);
  const near = useNearColumns(box, shown.length);
  const placed = useMemo(() => {
    const all = placedOf(shown, sticky);
    return form === 'stack' ? all : all.filter((one) => one.sticks || near.has(one.place));
  }, [shown, sticky, form, near]);
  const { drawn, before, after, measure } = useNearRows(box, body, rows);
  return (
    <section
      ref={box}
      className={`${styles.box} ${styles.large}`}
      data-sideways=""
      data-form={form}
      data-more={more ? '' : undefined}
      aria-label={messages.columns.box}
      tabIndex={-1}
    >
      <table
        className={styles.table}
        style={{ '--count': shown.length } as Variables}
        aria-rowcount={rows.length + 2}
        aria-colcount={shown.length + 1}
      >
        <caption className="aloud">{messages.event.versions}</caption>
        <thead>
          <HeadRows timeline={timeline} event={event} shown={shown} placed={placed} />
        </thead>
        <tbody ref={body} style={{ '--before': `${before}px`, '--after': `${after}px` } as Variables}>
          {drawn.map(({ row, at }) => (
            <RowView key={row.index} timeline={timeline} event={event} row={row} placed={placed} gaps={form !== 'stack'} at={at} measure={measure} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
