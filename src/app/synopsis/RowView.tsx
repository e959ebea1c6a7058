/** One row of Line by line: a statement and each version's words for it, or a labelled gap. */

import { memo } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import type { Row } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { fullCallOf } from '../names.ts';
import { Cell } from './Cell.tsx';
import styles from './Columns.module.css';
import { Letter } from './Letter.tsx';
import { RowHead } from './RowHead.tsx';
import { rowId } from './reveal.ts';
import { cellOf, type Placed } from './table-props.ts';

export interface RowViewProps {
  readonly timeline: Timeline;
  readonly event: EventFile;
  readonly row: Row;
  readonly placed: readonly Placed[];
  /** Whether those who are silent have a cell, too. */
  readonly gaps: boolean;
  /** Where only some rows are drawn: the place among all of them, from 0, and what measures its height. */
  readonly at?: number | undefined;
  readonly measure?: ((row: HTMLElement | null) => void) | undefined;
}

export const RowView = memo(function RowView({ timeline, event, row, placed, gaps, at, measure }: RowViewProps) {
  return (
    <tr
      ref={measure}
      id={rowId(row.index)}
      className={styles.row}
      tabIndex={-1}
      data-index={at}
      aria-rowindex={at === undefined ? undefined : at + 3}
    >
      <RowHead timeline={timeline} row={row} versions={event.versions.length} />
      {placed.map((one) => {
        const { article, index } = one.column;
        const passages = row.cells[index] ?? [];
        const cell = cellOf(one);
        if (passages.length > 0) {
          return (
            <td key={article.id} className={styles.cell} aria-colindex={one.place + 2} {...cell}>
              <Cell timeline={timeline} event={event} column={one.column} passages={passages} />
            </td>
          );
        }
        return gaps ? (
          <td key={article.id} className={styles.gap} aria-colindex={one.place + 2} {...cell}>
            <span className={styles.who}>
              <Letter article={article} />
              <bdi>{fullCallOf(timeline, article)}</bdi>
            </span>
            <span>{messages.version.gap}</span>
          </td>
        ) : null;
      })}
    </tr>
  );
});
