/** The paragraphs of one version that tell of the event, its passages marked, each with the way to what the other versions say there. */
import { memo, useMemo } from 'react';
import type { Passage } from '../../model/event.ts';
import type { VersionColumn } from '../../synopsis/arrange.ts';
import { beginningOf, type Paragraph, paragraphsOf } from '../../synopsis/paragraphs.ts';
import type { Row } from '../../synopsis/rows.ts';
import { usePicking } from '../corrections/picking.ts';
import { Icon } from '../Icon.tsx';
import { messages } from '../messages.ts';
import { fullCallOf } from '../names.ts';
import { PassageLink } from './ExcerptLink.tsx';
import { MarkedText } from './MarkedText.tsx';
import { marksOn } from './marks-on.ts';
import { StatementNumber } from './Numbers.tsx';
import { PassageTick } from './PassageTick.tsx';
import { speakersInWords } from './row-words.ts';
import styles from './Versions.module.css';
import type { ViewProps } from './view-props.ts';

export interface VersionTextProps extends ViewProps {
  readonly column: VersionColumn;
  readonly rows: ReadonlyMap<Passage, readonly Row[]>;
  /** Where the article tells what stands at the top of the columns; null for the whole text. */
  readonly around: number | null;
  /** Brings a passage of this column, by where it begins, level with the others. */
  readonly bringLevel: (article: string, start: number) => void;
}

/** More than the height of a column holds, in characters: columns are narrow where there are many. */
const screenful = 1400;

export const VersionText = memo(function VersionText({ timeline, event, column, rows, around, bringLevel }: VersionTextProps) {
  const paragraphs = useMemo(() => paragraphsOf(column.version), [column.version]);
  return (
    <div className={styles.text} data-column={column.article.id}>
      {(around === null ? paragraphs : beginningOf(paragraphs, around, screenful)).map((paragraph) => (
        <ParagraphView
          key={paragraph.start}
          timeline={timeline}
          event={event}
          column={column}
          rows={rows}
          paragraph={paragraph}
          bringLevel={bringLevel}
        />
      ))}
      {around === null && <p className={styles.end}>{messages.columns.end}</p>}
    </div>
  );
});

interface ParagraphProps extends Omit<VersionTextProps, 'around'> {
  readonly paragraph: Paragraph;
}

const ParagraphView = memo(function ParagraphView({ timeline, event, column, rows, paragraph, bringLevel }: ParagraphProps) {
  const article = column.article.id;
  const picking = usePicking((state) => state.event === event.id);
  return (
    <p dir="auto" className={styles.paragraph}>
      {paragraph.pieces.map(({ start, words, passage }) => {
        if (!passage) {
          return (
            <span key={start} className={styles.context}>
              {words}
            </span>
          );
        }
        const told = rows.get(passage) ?? [];
        const [row] = told;
        return (
          <span key={`${start} ${passage.end}`} className={styles.told} data-row={row?.index} data-start={passage.start}>
            {picking && <PassageTick article={article} passage={passage} call={fullCallOf(timeline, column.article)} />}
            <PassageLink article={article} at={passage}>
              <MarkedText words={words} start={start} marks={marksOn(event, article, passage)} />
            </PassageLink>
            <span className={styles.numbers}>
              {told.map(({ index }) => (
                <StatementNumber key={index} row={index} />
              ))}
            </span>
            {row && <Ways event={event} column={column} row={row} passage={passage} bringLevel={bringLevel} />}
          </span>
        );
      })}
    </p>
  );
});

interface WaysProps extends Pick<VersionTextProps, 'event' | 'column' | 'bringLevel'> {
  readonly row: Row;
  readonly passage: Passage;
}

/** To the counterparts in other columns, and to where this article says it again. */
function Ways({ event, column, row, passage, bringLevel }: WaysProps) {
  const article = column.article.id;
  const versions = event.versions.length;
  const speakers = speakersInWords(row, versions);
  const cell = row.cells[column.index] ?? [];
  const later = cell.find((one) => one.start > passage.start);
  const again = later ?? cell.find((one) => one.start < passage.start);
  return (
    <>
      {row.speakers > 1 && (
        <button
          type="button"
          className={styles.level}
          title={messages.columns.level(speakers)}
          aria-label={messages.columns.level(speakers)}
          onClick={() => bringLevel(article, passage.start)}
          data-print="no"
        >
          <Icon name="level" />
          <bdi>
            {row.speakers}/{versions}
          </bdi>
        </button>
      )}
      {again && (
        <button type="button" className={styles.again} onClick={() => bringLevel(article, again.start)} data-print="no">
          {messages.columns.again[later ? 'later' : 'earlier']}
        </button>
      )}
    </>
  );
}
