/** The numbers by which statements go everywhere: plain where a statement stands, as ways to it elsewhere. They count from 1 in the order of the text and stay, whatever is sorted or left out. */
import { messages } from '../messages.ts';
import styles from './Numbers.module.css';
import { revealRow, rowId } from './reveal.ts';

export interface StatementNumberProps {
  /** An index of `rowsOf(event)`. */
  readonly row: number;
  /** What is read or shown does not make this statement. */
  readonly open?: boolean;
  /** The statement is found here: it has no element of its own. */
  readonly anchor?: boolean;
}

export function StatementNumber({ row, open = false, anchor = false }: StatementNumberProps) {
  return (
    <span id={anchor ? rowId(row) : undefined} className={open ? `${styles.number} ${styles.open}` : styles.number}>
      <span className="aloud">{messages.row.label} </span>
      {row + 1}
    </span>
  );
}

export interface StatementChipsProps {
  readonly rows: readonly number[];
  readonly open?: boolean;
  /** For the ear and for the tooltip, from the number that is shown. */
  readonly label?: (number: number) => string;
}

export function StatementChips({ rows, open = false, label = messages.row.number }: StatementChipsProps) {
  return (
    <span className={styles.chips}>
      {rows.map((row) => (
        <button
          key={row}
          type="button"
          className={open ? `${styles.chip} ${styles.open}` : styles.chip}
          title={label(row + 1)}
          aria-label={label(row + 1)}
          onClick={() => revealRow(row)}
          data-print="no"
        >
          {row + 1}
        </button>
      ))}
    </span>
  );
}
