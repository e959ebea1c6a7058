/** The table of Line by line with every row and column in it: what is searched for in the page is found, and all of it can be printed. */
import { useMemo, useRef } from 'react';
import { messages } from '../messages.ts';
import type { Variables } from '../palette.ts';
import styles from './Columns.module.css';
import { HeadRows } from './HeadRows.tsx';
import { RowView } from './RowView.tsx';
import { placedOf, type TableProps } from './table-props.ts';
import { useRoom } from './use-room.ts';

export function SmallTable({ timeline, event, rows, shown }: TableProps) {
  const box = useRef<HTMLElement>(null);
  const { form, sticky, more } = useRoom(box, shown.length, true);
  const placed = useMemo(() => placedOf(shown, sticky), [shown, sticky]);
  return (
    <section
      ref={box}
      className={styles.box}
      data-form={form}
      data-more={more ? '' : undefined}
      aria-label={form === 'scroll' ? messages.columns.box : undefined}
      tabIndex={-1}
    >
      <table className={styles.table} style={{ '--count': shown.length } as Variables}>
        <caption className="aloud">{messages.event.versions}</caption>
        <thead>
          <HeadRows timeline={timeline} event={event} shown={shown} placed={placed} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <RowView key={row.index} timeline={timeline} event={event} row={row} placed={placed} gaps={true} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
