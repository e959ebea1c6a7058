/** Versions: whole passages in their paragraphs, a column for each version in the order of its article. Columns scroll by themselves and, until the reader unlocks them, bring what they tell in common level. */

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { EventFile, Passage } from '../../model/event.ts';
import type { ArticleId } from '../../model/span.ts';
import type { VersionColumn } from '../../synopsis/arrange.ts';
import { type Row, rowsOf } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { fullCallOf, publisherOf } from '../names.ts';
import type { Variables } from '../palette.ts';
import { usePrinting } from '../printing.ts';
import { ColumnBar, Toggle } from './ColumnBar.tsx';
import head from './ColumnHead.module.css';
import { ArticleName, ColumnHead } from './ColumnHead.tsx';
import { ColumnTools } from './ColumnTools.tsx';
import { headId } from './finding-ways.ts';
import { Bracket } from './HeadRows.tsx';
import { Letter } from './Letter.tsx';
import { offerReveal, untilDone } from './reveal.ts';
import { cellOf, placedOf } from './table-props.ts';
import { useArrangement } from './use-arrangement.ts';
import { type Levels, useLevels } from './use-levels.ts';
import { afterFrames, fewColumns, useNearColumns } from './use-near.ts';
import { useRoom, widths } from './use-room.ts';
import { useTurns } from './use-turns.ts';
import styles from './Versions.module.css';
import { VersionText } from './VersionText.tsx';
import type { ViewProps } from './view-props.ts';

/** So many passages are drawn without a wait that anybody would see. */
const fewPassages = 300;

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
  const ids = drawn.map((one) => one.column.article.id);
  const little = shown.reduce((sum, { version }) => sum + version.passages.length, 0) <= fewPassages;
  const whole = useTurns(ids, printing || little);
  const { moved, bringLevel, hear } = useLevels(board, locked, `${ids} ${[...whole]}`);
  const around = useMemo(() => beginningsOf(shown, rows), [shown, rows]);
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
        data-many={shown.length > fewColumns ? '' : undefined}
        data-follow={shown.length > 1 ? '' : undefined}
        {...hear}
      >
        {drawn.map((one) => {
          const { column } = one;
          const call = fullCallOf(timeline, column.article);
          return (
            <section key={column.article.id} className={styles.column} aria-label={messages.columns.column(call)} {...cellOf(one)}>
              <header id={headId(column.article.id)} className={`${head.known} ${styles.head}`}>
                {column.origin && <Bracket timeline={timeline} origin={column.origin} leads={one === drawn[0]} />}
                <h3 className={styles.publisher}>
                  <Letter article={column.article} />
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
              {(whole.has(column.article.id) || !moved) && (
                <VersionText
                  timeline={timeline}
                  event={event}
                  column={column}
                  rows={rows}
                  around={whole.has(column.article.id) ? null : (around.get(column.article.id) ?? 0)}
                  bringLevel={bringLevel}
                />
              )}
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
      const words = `[data-column="${column.article.id}"] [data-start="${passage.start}"] a`;
      // A column that was not drawn stands after some frames, its text when it is its turn.
      afterFrames(2, () =>
        untilDone(() => {
          const link = element.querySelector<HTMLElement>(words);
          if (!link) return false;
          bringLevel(column.article.id, passage.start);
          link.focus({ preventScroll: true });
          return true;
        }),
      );
      return true;
    };
    return offerReveal(reveal);
  }, [board, event, shown, bringLevel]);
}

/** Where each article tells what the first column tells first: there it stands before anybody scrolls. */
function beginningsOf(shown: readonly VersionColumn[], rows: ReadonlyMap<Passage, readonly Row[]>): ReadonlyMap<ArticleId, number> {
  const [first] = [...(shown[0]?.version.passages ?? [])].sort((a, b) => a.start - b.start);
  const [row] = (first && rows.get(first)) ?? [];
  return new Map(shown.map(({ article, index }) => [article.id, row?.cells[index]?.[0]?.start ?? 0]));
}

/** The rows that a passage stands in. */
function rowsByPassage(rows: readonly Row[]): ReadonlyMap<Passage, readonly Row[]> {
  const found = new Map<Passage, Row[]>();
  for (const row of rows) for (const passage of row.cells.flat()) found.set(passage, [...(found.get(passage) ?? []), row]);
  return found;
}
