/** The numbers by which statements go everywhere: plain where a statement stands, as ways to it elsewhere. They count from 1 in the order of the text and stay, whatever is sorted or left out. */
import { messages } from '../messages.ts';
import styles from './Numbers.module.css';
import { revealRow } from './reveal.ts';

/** `row` is an index of `rowsOf(event)`. */
export function StatementNumber({ row }: { readonly row: number }) {
  return (
    <span className={styles.number}>
      <span className="aloud">{messages.row.label} </span>
      {row + 1}
    </span>
  );
}

export function StatementChips({
  rows,
  label = messages.row.number,
}: {
  readonly rows: readonly number[];
  readonly label?: (number: number) => string;
}) {
  return rows.map((row) => (
    <button
      key={row}
      type="button"
      className={styles.chip}
      title={label(row + 1)}
      aria-label={label(row + 1)}
      onClick={() => revealRow(row)}
      data-print="no"
    >
      {row + 1}
    </button>
  ));
}
