/** "What each publisher calls it": tables of terms and publishers over the whole collection. Asks for their file only when it is shown. */

import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { ArticleEntry } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import { type TermCount, type TermRow, type TermTable, termTables } from '../../synopsis/term-tables.ts';
import { count as inFigures } from '../count-words.ts';
import { termsQuery } from '../data.ts';
import { lettersOf } from '../letters.ts';
import { messages } from '../messages.ts';
import { articleOf, callOfLane } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { usePrinting } from '../printing.ts';
import { TroublePanel } from '../shell/Panel.tsx';
import ledger from './Ledger.module.css';
import { Letter } from './Letter.tsx';
import { Quoted } from './Quoted.tsx';
import { Asked } from './Reasons.tsx';
import { TermPlaces } from './TermPlaces.tsx';
import styles from './Terms.module.css';
import type { ViewProps } from './view-props.ts';

const words = messages.ledger.wording;

/** More than these are shown only when asked for. */
const mostTables = 12;

export function Terms({ timeline, event }: ViewProps) {
  const { data, error, refetch } = useQuery(termsQuery(timeline.terms));
  const tables = useMemo(() => (data ? termTables(data, timeline, event) : []), [data, timeline, event]);
  if (error) return <TroublePanel title={words.trouble} error={error} retry={() => void refetch()} />;
  if (!data) return <p aria-busy="true">{messages.loading}</p>;
  if (tables.length === 0) return <p className={ledger.small}>{words.noTerms}</p>;
  const here = tables.filter((table) => table.here);
  const elsewhere = tables.filter((table) => !table.here);
  return (
    <>
      {here.length > 0 ? <Tables timeline={timeline} event={event} tables={here} /> : <p className={ledger.small}>{words.noneHere}</p>}
      {elsewhere.length > 0 && (
        <Asked title={words.elsewhere(elsewhere.length)}>
          <Tables timeline={timeline} event={event} tables={elsewhere} />
        </Asked>
      )}
    </>
  );
}

function Tables({ timeline, event, tables }: ViewProps & { readonly tables: readonly TermTable[] }) {
  const printing = usePrinting((state) => state.printing);
  const [all, setAll] = useState(false);
  const shown = all || printing ? tables : tables.slice(0, mostTables);
  return (
    <div className={styles.tables}>
      {shown.map((table) => (
        <Table key={table.key} timeline={timeline} event={event} table={table} />
      ))}
      {shown.length < tables.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {words.more(tables.length - shown.length)}
        </button>
      )}
    </div>
  );
}

interface TableProps extends ViewProps {
  readonly table: TermTable;
}

function Table({ timeline, event, table }: TableProps) {
  return (
    <div className={styles.scroll}>
      <table className={`${ledger.table} ${styles.table}`}>
        <caption className="aloud">{table.rows.map((row) => row.words.words).join(' · ')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.term}</th>
            {table.lanes.map((lane) => (
              <th key={lane} scope="col" className={styles.lane} style={laneStyle(lane)}>
                {tellersOf(timeline, event, lane).map((article) => (
                  <Letter key={article.id} article={article} />
                ))}
                <bdi>{laneName(timeline, lane)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={`${row.words.article} ${row.words.start}`} timeline={timeline} event={event} row={row} lanes={table.lanes} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends ViewProps {
  readonly row: TermRow;
  readonly lanes: readonly number[];
}

/** The places of the count that was asked for stand right below its row. */
function Row({ timeline, event, row, lanes }: RowProps) {
  const [lane, setLane] = useState<number | null>(null);
  const list = useId();
  const asked = row.counts.find((count) => count !== null && count.lane === lane) ?? null;
  const leave = (key: KeyboardEvent): void => {
    if (asked === null || key.key !== 'Escape' || key.defaultPrevented) return;
    key.preventDefault();
    document.querySelector<HTMLElement>(`[aria-controls="${list}"]`)?.focus();
    setLane(null);
  };
  return (
    <>
      <tr onKeyDown={leave}>
        <th scope="row" className={styles.term}>
          <Quoted excerpt={row.words} />
        </th>
        {row.counts.map((count, i) => {
          const at = lanes[i] ?? -1;
          const name = laneName(timeline, at);
          return (
            <td key={at} data-column={withLetters(tellersOf(timeline, event, at), name)} data-none={count ? undefined : ''}>
              {count ? (
                <Count count={count} name={name} list={list} asked={asked === count} ask={setLane} />
              ) : (
                <Never within={row.within[i] === true} />
              )}
            </td>
          );
        })}
      </tr>
      {asked && (
        <tr className={styles.asked} onKeyDown={leave}>
          <td colSpan={lanes.length + 1} id={list}>
            <TermPlaces timeline={timeline} uses={asked.uses} />
          </td>
        </tr>
      )}
    </>
  );
}

interface CountProps {
  readonly count: TermCount;
  readonly name: string;
  /** Id of the list of places, which is there while they are asked for. */
  readonly list: string;
  readonly asked: boolean;
  readonly ask: (lane: number | null) => void;
}

function Count({ count, name, list, asked, ask }: CountProps) {
  return (
    <button
      type="button"
      className={styles.count}
      aria-label={words.count(count.count, name)}
      aria-expanded={asked}
      aria-controls={asked ? list : undefined}
      onClick={() => ask(asked ? null : count.lane)}
    >
      {inFigures(count.count)}
    </button>
  );
}

const Never = ({ within }: { readonly within: boolean }) => <span className={styles.never}>{within ? words.within : words.never}</span>;

/** More letters than these tell nothing apart. */
const mostLetters = 4;

/** Whose letters a lane bears: those of its articles, or of the ones that tell of the event where they are many. */
function tellersOf(timeline: Timeline, event: EventFile, lane: number): readonly ArticleEntry[] {
  const own = timeline.lanes[lane]?.articles ?? [];
  const telling = event.versions.flatMap(({ article }) => (own.includes(article) ? [article] : []));
  return (own.length <= mostLetters ? own : telling).flatMap((id) => articleOf(timeline, id) ?? []);
}

const withLetters = (articles: readonly ArticleEntry[], name: string): string =>
  [lettersOf(articles), name].filter((part) => part !== '').join(' · ');

function laneName(timeline: Timeline, lane: number): string {
  const named = timeline.lanes[lane];
  return named ? callOfLane(timeline, named) : messages.version.unknown;
}
