/** Versions: whole passages in their paragraphs, a column for each version in the order of its article. Columns scroll by themselves and, until the reader unlocks them, bring what they tell in common level. */
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { EventFile, Passage } from '../../model/event.ts';
import type { VersionColumn } from '../../synopsis/arrange.ts';
import { type Row, rowsOf } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { fullCallOf, publisherOf } from '../names.ts';
import type { Variables } from '../palette.ts';
import { usePrinting } from '../printing.ts';
import { ColumnBar, Toggle } from './ColumnBar.tsx';
import { ArticleName, ColumnHead } from './ColumnHead.tsx';
import { ColumnTools } from './ColumnTools.tsx';
import { Bracket } from './HeadRows.tsx';
import { offerReveal } from './reveal.ts';
import { cellOf, placedOf } from './table-props.ts';
import { useArrangement } from './use-arrangement.ts';
import { type Levels, useLevels } from './use-levels.ts';
import { afterFrames, fewColumns, useNearColumns } from './use-near.ts';
import { useRoom, widths } from './use-room.ts';
import styles from './Versions.module.css';
import { VersionText } from './VersionText.tsx';
import type { ViewProps } from './view-props.ts';

const nothingYet: ReadonlySet<number> = new Set();

export function Versions({ timeline, event }: ViewProps) {
  const [tinted, setTinted] = useState(true);
  const [locked, setLocked] = useState(true);
  const board = useRef<HTMLElement>(null);
  const arrangement = useArrangement({ timeline, event });
  const { shown } = arrangement;
  const { sticky } = useRoom(board, shown.length, false, 0, widths.passages);
  const printing = usePrinting((state) => state.printing);
  const near = useNearColumns(board, shown.length, widths.passages, 0);
  const drawn = placedOf(shown, sticky).filter((one) => printing || one.sticks || near.has(one.place));
  const rows = useMemo(() => rowsByPassage(rowsOf(event)), [event]);
  // Of many columns the heads come at once and the texts as soon as there is time: a page that scrolls sideways brings several.
  const filled = useDeferredValue(near, nothingYet);
  const texts = new Set(
    drawn.filter((one) => printing || shown.length <= fewColumns || one.sticks || filled.has(one.place)).map((one) => one.column.article.id),
  );
  const key = [...texts].join(' ');
  const { bringLevel, hear } = useLevels(board, locked, key);
  useReveal(board, event, shown, bringLevel);
  return (
    <div className={styles.versions} data-tinted={tinted ? '' : undefined}>
      <ColumnBar timeline={timeline} event={event} arrangement={arrangement} tinted={tinted} tint={setTinted}>
        {shown.length > 1 && <Toggle on={locked} choose={setLocked} words={messages.columns.lock} />}
      </ColumnBar>
      <section
        ref={board}
        className={styles.board}
        aria-label={messages.event.versions}
        style={{ '--count': shown.length } as Variables}
        data-sideways=""
        data-follow={shown.length > 1 ? '' : undefined}
        {...hear}
      >
        {drawn.map((one) => {
          const { column } = one;
          const call = fullCallOf(timeline, column.article);
          return (
            <section key={column.article.id} className={styles.column} aria-label={messages.columns.column(call)} {...cellOf(one)}>
              <header className={styles.head}>
                {column.origin && <Bracket origin={column.origin} leads={one === drawn[0]} />}
                <h3 className={styles.publisher}>
                  <bdi>{publisherOf(column.article)}</bdi>
                </h3>
                <ArticleName article={column.article} className={styles.name} />
                <ColumnHead timeline={timeline} column={column}>
                  <ColumnTools event={event} shown={shown} column={column} call={call} />
                </ColumnHead>
                <p className={styles.absent} aria-hidden="true">
                  {messages.version.gap}
                </p>
              </header>
              {texts.has(column.article.id) && <VersionText event={event} column={column} rows={rows} bringLevel={bringLevel} />}
            </section>
          );
        })}
      </section>
    </div>
  );
}

/** Brings a statement into view in the first column that tells it, and the others level with it. */
function useReveal(board: RefObject<HTMLElement | null>, event: EventFile, shown: readonly VersionColumn[], bringLevel: Levels['bringLevel']): void {
  useEffect(() => {
    const reveal = (index: number): boolean => {
      const row = rowsOf(event).find((one) => one.index === index);
      const place = shown.findIndex((column) => (row?.cells[column.index] ?? []).length > 0);
      const [column, passage] = [shown[place], row?.cells[shown[place]?.index ?? -1]?.[0]];
      const element = board.current;
      if (!element || !column || !passage) return false;
      element.scrollIntoView({ block: 'nearest' });
      const drawn = element.querySelector(`[data-column="${column.article.id}"]`);
      if (drawn) drawn.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      else element.scrollLeft = (element.scrollWidth / shown.length) * place;
      // A column that was not drawn stands after two frames.
      afterFrames(2, () => {
        bringLevel(column.article.id, passage.start);
        element.querySelector<HTMLElement>(`[data-column="${column.article.id}"] [data-start="${passage.start}"] a`)?.focus({ preventScroll: true });
      });
      return true;
    };
    return offerReveal(reveal);
  }, [board, event, shown, bringLevel]);
}

/** The row that a passage stands in: the first where it stands in several. */
function rowsByPassage(rows: readonly Row[]): ReadonlyMap<Passage, Row> {
  const found = new Map<Passage, Row>();
  for (const row of rows) for (const passage of row.cells.flat()) if (!found.has(passage)) found.set(passage, row);
  return found;
}
