/** The heading of a row: its number, what the catalogue says of it, and words of the versions by which to know it. */
import type { Timeline } from '../../model/dataset.ts';
import type { Row } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import styles from './Columns.module.css';
import { PlaceLink } from './ExcerptLink.tsx';
import { StatementNumber } from './Numbers.tsx';
import { marksAround, rowInWords, rowIsGrave, tellersInWords } from './row-words.ts';
import { letteredCall } from './VersionName.tsx';

export interface RowHeadProps {
  readonly timeline: Timeline;
  readonly row: Row;
  readonly versions: number;
}

export function RowHead({ timeline, row, versions }: RowHeadProps) {
  const warns = rowIsGrave(row);
  return (
    <th scope="row" className={styles.rowHead}>
      <span className={styles.kind}>
        <StatementNumber row={row.index} />
        <strong className={warns ? styles.grave : undefined}>
          {warns ? '▲ ' : ''}
          {rowInWords(row)}
        </strong>
      </span>
      {versions > 1 && <Heading timeline={timeline} row={row} />}
      {versions > 1 && <span className={styles.small}>{tellersInWords(row, versions)}</span>}
    </th>
  );
}

/** Words that all share, else a count or the first of a telling: then it says whose they are. */
function Heading({ timeline, row: { heading, shared, cells } }: Pick<RowHeadProps, 'timeline' | 'row'>) {
  if (!heading) return null;
  const { article, start, words } = heading;
  const areShared = heading === shared;
  const [before, behind] = marksAround(words);
  const title = areShared ? messages.row.shared : messages.event.wordsOf(letteredCall(timeline, article));
  const goesOn = !areShared && !cells.some((cell) => cell.some((passage) => passage.start <= start && passage.words.endsWith(words)));
  return (
    <PlaceLink article={article} at={heading} className={styles.shared} title={title} skipped={!areShared}>
      {before}
      <bdi>{words}</bdi>
      {goesOn && '…'}
      {behind}
    </PlaceLink>
  );
}
