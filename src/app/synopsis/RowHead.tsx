/** The heading of a row: words that its versions share, where there are any, and what the catalogue says of the row. */
import type { Row } from '../../synopsis/rows.ts';
import { capital, messages } from '../messages.ts';
import styles from './Columns.module.css';
import { PlaceLink } from './ExcerptLink.tsx';

const grave = new Set(['differ', 'revised']);

export function RowHead({ row, versions }: { readonly row: Row; readonly versions: number }) {
  const { shared } = row;
  const verdict = row.verdict !== null && row.verdict !== 'same' ? messages.verdict[row.verdict] : null;
  const kind = row.kind === 'figures' && verdict ? verdict : messages.row.kind[row.kind];
  const warns = row.kind === 'figures' && row.verdict !== null && grave.has(row.verdict);
  return (
    <th scope="row" className={styles.rowHead}>
      <strong className={warns ? styles.grave : undefined}>
        {warns ? '▲ ' : ''}
        {capital(kind)}
      </strong>
      {shared && (
        <PlaceLink article={shared.article} at={{ start: shared.start, end: shared.end }} className={styles.shared} title={messages.row.shared}>
          “<bdi>{shared.words}</bdi>”
        </PlaceLink>
      )}
      {versions > 1 && (
        <span className={styles.small}>{row.speakers === versions ? messages.row.all(versions) : messages.row.some(row.speakers, versions)}</span>
      )}
    </th>
  );
}
