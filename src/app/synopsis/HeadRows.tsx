/** The two rows at the top of the table: whose columns they are, which stays in sight, and what is known of their articles. */

import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import type { SharedOrigin, VersionColumn } from '../../synopsis/arrange.ts';
import { lettersOf } from '../letters.ts';
import { messages } from '../messages.ts';
import { articleOf, fullCallOf, publisherOf } from '../names.ts';
import { usePrinting } from '../printing.ts';
import head from './ColumnHead.module.css';
import { ArticleName, ColumnHead } from './ColumnHead.tsx';
import table from './Columns.module.css';
import { ColumnTools } from './ColumnTools.tsx';
import styles from './HeadRows.module.css';
import { Letter } from './Letter.tsx';
import { revealOrigin } from './reveal.ts';
import { cellOf, type Placed } from './table-props.ts';

export interface HeadRowsProps {
  readonly timeline: Timeline;
  readonly event: EventFile;
  /** All columns, and those of them that are drawn. */
  readonly shown: readonly VersionColumn[];
  readonly placed: readonly Placed[];
}

export function HeadRows({ timeline, event, shown, placed }: HeadRowsProps) {
  return (
    <>
      <tr className={`${table.row} ${table.names}`}>
        <th className={table.corner} scope="col">
          <span className="aloud">{messages.row.label}</span>
        </th>
        {placed.map((one) => (
          <th key={one.column.article.id} scope="col" aria-colindex={one.place + 2} className={styles.nameHead} {...cellOf(one)}>
            {one.column.origin && <Bracket timeline={timeline} origin={one.column.origin} leads={one === placed[0]} />}
            <strong>
              <Letter article={one.column.article} />
              <bdi>{publisherOf(one.column.article)}</bdi>
              <span className="aloud">: </span>
            </strong>
            <ArticleName article={one.column.article} className={styles.nameOf} />
          </th>
        ))}
      </tr>
      <tr className={`${table.row} ${table.heads}`}>
        <td className={table.corner} />
        {placed.map((one) => (
          <td key={one.column.article.id} className={`${head.known} ${styles.head}`} aria-colindex={one.place + 2} {...cellOf(one)}>
            <strong className={styles.publisher}>
              <Letter article={one.column.article} />
              <bdi>{publisherOf(one.column.article)}</bdi>
            </strong>
            <ArticleName article={one.column.article} className={styles.name} />
            <ColumnHead timeline={timeline} column={one.column}>
              <ColumnTools event={event} shown={shown} column={one.column} call={fullCallOf(timeline, one.column.article)} />
            </ColumnHead>
          </td>
        ))}
      </tr>
    </>
  );
}

interface BracketProps {
  readonly timeline: Timeline;
  readonly origin: SharedOrigin;
  readonly leads: boolean;
}

/** One bracket over columns that rest on one text or source; its words stand at its beginning, or where the first of it is drawn, and lead to the reasons. */
export function Bracket({ timeline, origin, leads }: BracketProps) {
  const letters = lettersOf(origin.articles.map((id) => articleOf(timeline, id)));
  const words = `${letters && `${letters} · `}${messages.columns.origin(origin.index)}: ${messages.columns.oneOrigin[origin.common](origin.beside, origin.versions)}`;
  const printing = usePrinting((state) => state.printing);
  return (
    <span className={styles.bracket} data-bracket="" data-first={origin.first ? '' : undefined} data-last={origin.last ? '' : undefined}>
      {(origin.first || leads) && !printing ? (
        <button type="button" className={styles.bracketWords} title={messages.columns.whyOrigin} onClick={() => revealOrigin(origin.index)}>
          {words}
        </button>
      ) : (
        <span className={origin.first ? styles.bracketWords : 'aloud'}>{words}</span>
      )}
    </span>
  );
}
