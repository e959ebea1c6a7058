/** The comparison as data, to be saved or copied: one table as CSV, everything as JSON. */
import { useId, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import { exportOf, figureRows, type Naming, statementRows, type TableWords, utteranceRows } from '../../synopsis/export.ts';
import { csvOf, fileNameOf } from '../../text/csv.ts';
import type { Address } from '../address.ts';
import { messages } from '../messages.ts';
import { fullCallOf, nameOf } from '../names.ts';
import { copyText } from '../shell/copy.ts';
import { say, useChoice } from '../store.ts';
import { rowInWords } from '../synopsis/row-words.ts';
import { Choice } from './Choice.tsx';
import { placeLink } from './cited.ts';
import { isFramed, maySave, saveFile } from './hand.ts';
import styles from './TakeAway.module.css';

const words = messages.away.data;

const tables = { statements: statementRows, figures: figureRows, utterances: utteranceRows } as const;
type Table = keyof typeof tables;
const tableNames = Object.keys(tables) as readonly Table[];

const tableWords: TableWords = {
  heads: messages.away.table.heads,
  kind: (kind, verdict) => rowInWords({ kind, verdict }),
  verdict: (verdict) => messages.verdict[verdict],
  bound: (bound) => bound,
  fate: (fate) => messages.fate[fate],
  form: (form) => messages.away.table.form[form],
  silence: messages.away.table.silence,
};

interface Made {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

export function DataPart({ timeline, event }: { readonly timeline: Timeline; readonly event: EventFile }) {
  const [table, setTable] = useState<Table>('statements');
  const [byHand, setByHand] = useState<string | null>(null);
  const address = useChoice((state) => state.address);
  const heading = useId();
  const csv = (): Made => csvFile(timeline, event, address, table);
  const json = (): Made => jsonFile(timeline, event, address);
  const save = ({ name, type, content }: Made): void => {
    saveFile(name, type, content);
    say(words.done(name));
  };
  const copy = async ({ content }: Made): Promise<void> => {
    if (await copyText(content)) say(words.copied);
    else {
      setByHand(content);
      say(words.byHand);
    }
  };
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {words.title}
      </h3>
      <Choice name={words.what} all={tableNames} words={words.tables} chosen={table} choose={setTable} />
      <div className={styles.acts}>
        {maySave(window) && <Act words={words.csv} act={() => save(csv())} />}
        {maySave(window) && <Act words={words.json} act={() => save(json())} />}
        <Act words={words.copyCsv} act={() => void copy(csv())} />
        <Act words={words.copyJson} act={() => void copy(json())} />
      </div>
      <p className={styles.about}>
        {words.about} {isFramed(window) && maySave(window) && words.framed}
      </p>
      {byHand !== null && (
        <textarea ref={(field) => field?.select()} className={styles.text} readOnly rows={6} value={byHand} aria-label={words.title} />
      )}
    </section>
  );
}

function Act({ words: name, act }: { readonly words: string; readonly act: () => void }) {
  return (
    <button type="button" className={styles.act} onClick={act}>
      {name}
    </button>
  );
}

function exported(timeline: Timeline, event: EventFile, address: Address) {
  const naming: Naming = {
    version: (article) => fullCallOf(timeline, article),
    title: (article) => nameOf(article),
    link: (article, at) => placeLink(article, at, address),
  };
  return exportOf(event, timeline, naming, address);
}

/** By the event's id, so that two files of two events never fall together. */
const fileName = (event: EventFile, ...rest: readonly string[]): string =>
  [words.fileName, event.id, fileNameOf(event.title.words), ...rest].filter((part) => part !== '').join('-');

function csvFile(timeline: Timeline, event: EventFile, address: Address, table: Table): Made {
  const content = csvOf(tables[table](exported(timeline, event, address), tableWords));
  return { name: `${fileName(event, fileNameOf(words.tables[table]))}.csv`, type: 'text/csv', content };
}

function jsonFile(timeline: Timeline, event: EventFile, address: Address): Made {
  const content = `${JSON.stringify(exported(timeline, event, address), null, 1)}\n`;
  return { name: `${fileName(event)}.json`, type: 'application/json', content };
}
