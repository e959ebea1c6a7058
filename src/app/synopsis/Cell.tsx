/** One version's words in one row: each passage in its paragraph, its figures, quotations, times and own words marked, and a link to its place in the article. */

import { memo, type ReactNode, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile, Passage } from '../../model/event.ts';
import type { Column } from '../../synopsis/columns.ts';
import { wordsAt } from '../../synopsis/marks.ts';
import { surroundingsOf } from '../../synopsis/surroundings.ts';
import { usePicking } from '../corrections/picking.ts';
import { messages } from '../messages.ts';
import { fullCallOf } from '../names.ts';
import { usePrinting } from '../printing.ts';
import styles from './Cell.module.css';
import table from './Columns.module.css';
import { PassageLink } from './ExcerptLink.tsx';
import { Letter } from './Letter.tsx';
import { MarkedText } from './MarkedText.tsx';
import { marksOn } from './marks-on.ts';
import { PassageTick } from './PassageTick.tsx';

export interface CellProps {
  readonly timeline: Timeline;
  readonly event: EventFile;
  readonly column: Column;
  readonly passages: readonly Passage[];
}

export const Cell = memo(function Cell({ timeline, event, column, passages }: CellProps) {
  const picking = usePicking((state) => state.event === event.id);
  const call = fullCallOf(timeline, column.article);
  return (
    <>
      <span className={table.who}>
        <Letter article={column.article} />
        <bdi>{call}</bdi>
      </span>
      {passages.map((passage) => (
        <PassageView
          key={passage.start}
          event={event}
          column={column}
          passage={passage}
          pick={picking && <PassageTick article={column.article.id} passage={passage} call={call} />}
        />
      ))}
    </>
  );
});

interface PassageViewProps {
  readonly event: EventFile;
  readonly column: Column;
  readonly passage: Passage;
  /** Stands before the words while the reader corrects the event. */
  readonly pick: ReactNode;
}

function PassageView({ event, column, passage, pick }: PassageViewProps) {
  const [whole, setWhole] = useState(false);
  // On paper a paragraph is not said again for each of its passages.
  const printing = usePrinting((state) => state.printing);
  const { before, after, cutBefore, cutAfter } = surroundingsOf(passage, printing ? 0 : whole ? Number.POSITIVE_INFINITY : undefined);
  const foldable = whole || cutBefore || cutAfter;
  const says = [...new Set(passage.figures.flatMap((figure) => wordsAt(passage.context.words, passage.context.start, figure.says) ?? []))];
  return (
    <div className={styles.passage}>
      {pick}
      <p dir="auto">
        {before !== '' && <span className={styles.context}>{cutBefore ? `…${before}` : before}</span>}
        {before === '' && cutBefore && <span className={styles.context}>…</span>}
        <PassageLink article={column.article.id} at={passage}>
          <MarkedText words={passage.words} start={passage.start} marks={marksOn(event, column.article.id, passage)} />
        </PassageLink>
        {after !== '' && <span className={styles.context}>{cutAfter ? `${after}…` : after}</span>}
        {after === '' && cutAfter && <span className={styles.context}>…</span>}
        {foldable && <More whole={whole} toggle={() => setWhole(!whole)} />}
      </p>
      {says.map((words) => (
        <p key={words} className={styles.small} dir="auto">
          {messages.version.says(words)}
        </p>
      ))}
    </div>
  );
}

function More({ whole, toggle }: { readonly whole: boolean; readonly toggle: () => void }) {
  return (
    <>
      {' '}
      <button
        type="button"
        className={styles.more}
        aria-expanded={whole}
        aria-label={whole ? messages.version.less : messages.version.more}
        onClick={toggle}
        data-print="no"
      >
        {whole ? messages.version.lessShort : messages.version.moreShort}
      </button>
    </>
  );
}
