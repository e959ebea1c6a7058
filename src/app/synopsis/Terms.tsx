/** "What each publisher calls it": tables of terms and publishers over the whole collection. Asks for their file only when it is shown. */
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import { type TermCount, type TermRow, type TermTable, termTables } from '../../synopsis/term-tables.ts';
import { termsQuery } from '../data.ts';
import { messages } from '../messages.ts';
import { callOfLane } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { usePrinting } from '../printing.ts';
import { TroublePanel } from '../shell/Panel.tsx';
import ledger from './Ledger.module.css';
import { Quoted } from './Quoted.tsx';
import { TermPlaces } from './TermPlaces.tsx';
import styles from './Terms.module.css';

const words = messages.ledger.wording;

/** More than these are shown only when asked for. */
const mostTables = 12;

export function Terms({ timeline }: { readonly timeline: Timeline }) {
  const { data, error, refetch } = useQuery(termsQuery(timeline.terms));
  const tables = useMemo(() => (data ? termTables(data, timeline) : []), [data, timeline]);
  const printing = usePrinting((state) => state.printing);
  const [all, setAll] = useState(false);
  if (error) return <TroublePanel title={words.trouble} error={error} retry={() => void refetch()} />;
  if (!data) return <p aria-busy="true">{messages.loading}</p>;
  if (tables.length === 0) return <p className={ledger.small}>{words.noTerms}</p>;
  const shown = all || printing ? tables : tables.slice(0, mostTables);
  return (
    <div className={styles.tables}>
      {shown.map((table) => (
        <Table key={table.key} timeline={timeline} table={table} />
      ))}
      {shown.length < tables.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {words.more(tables.length - shown.length)}
        </button>
      )}
    </div>
  );
}

interface TableProps {
  readonly timeline: Timeline;
  readonly table: TermTable;
}

function Table({ timeline, table }: TableProps) {
  return (
    <div className={styles.scroll}>
      <table className={`${ledger.table} ${styles.table}`}>
        <caption className="aloud">{table.rows.map((row) => row.words.words).join(' · ')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.term}</th>
            {table.lanes.map((lane) => (
              <th key={lane} scope="col" className={styles.lane} style={laneStyle(lane)}>
                <bdi>{laneName(timeline, lane)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={`${row.words.article} ${row.words.start}`} timeline={timeline} row={row} lanes={table.lanes} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly timeline: Timeline;
  readonly row: TermRow;
  readonly lanes: readonly number[];
}

/** The places of the count that was asked for stand right below its row. */
function Row({ timeline, row, lanes }: RowProps) {
  const [lane, setLane] = useState<number | null>(null);
  const list = useId();
  const asked = row.counts.find((count) => count !== null && count.lane === lane) ?? null;
  return (
    <>
      <tr>
        <th scope="row" className={styles.term}>
          <Quoted excerpt={row.words} />
        </th>
        {row.counts.map((count, i) => {
          const at = lanes[i] ?? -1;
          const name = laneName(timeline, at);
          return (
            <td key={at} data-column={name} data-none={count ? undefined : ''}>
              {count ? <Count count={count} name={name} list={list} asked={asked === count} ask={setLane} /> : <Never />}
            </td>
          );
        })}
      </tr>
      {asked && (
        <tr className={styles.asked}>
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
      {count.count.toLocaleString('en-GB')}
    </button>
  );
}

function Never() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="aloud">{words.never}</span>
    </>
  );
}

function laneName(timeline: Timeline, lane: number): string {
  const named = timeline.lanes[lane];
  return named ? callOfLane(timeline, named) : messages.version.unknown;
}
