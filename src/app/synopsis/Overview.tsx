/** The picture above all views: for each statement who says it and whether alike, and for each article where in it the words stand. Each statement leads to its place in the view below. */

import { memo, useCallback, useMemo, useState } from 'react';
import type { EventFile } from '../../model/event.ts';
import { aloneIn, countsOf } from '../../synopsis/alone.ts';
import { gravity } from '../../synopsis/figures.ts';
import { type Said, saidIn } from '../../synopsis/overview.ts';
import { type Row, rowsOf } from '../../synopsis/rows.ts';
import { letterBeside } from '../letters.ts';
import { isNarrow } from '../media.ts';
import { messages } from '../messages.ts';
import type { Variables } from '../palette.ts';
import { LineNames } from './LineNames.tsx';
import { type Line, linesOf } from './lines-of.ts';
import styles from './Overview.module.css';
import { Ribbons } from './Ribbons.tsx';
import { revealRow } from './reveal.ts';
import { marksAround, rowInWords } from './row-words.ts';
import type { ViewProps } from './view-props.ts';
import { walk } from './walk.ts';

const words = messages.reading.overview;

/** More versions than this have no room for names beside their cells. */
const mostNamed = 12;
/** More statements than this have no room for a number each. */
const mostNumbered = 30;
/** More statements than this leave no room for the articles beside them. */
const mostBeside = 24;
/** More signs than this keep the reader waiting who wants the words: they are drawn when the overview is opened. */
const mostSigns = 1500;
/** In a sentence that is read aloud. */
const mostSpoken = 8;

export function Overview({ timeline, event }: ViewProps) {
  const rows = rowsOf(event);
  const said = useMemo(() => rows.map((row) => saidIn(event, row)), [event, rows]);
  const summary = useMemo(() => summaryOf(event, rows), [event, rows]);
  // On a phone the words come first.
  const [open, setOpen] = useState(() => rows.length * event.versions.length <= mostSigns && !isNarrow());
  const [drawn, draw] = useState(rows.length * event.versions.length <= mostSigns);
  const toggled = (isOpen: boolean): void => {
    setOpen(isOpen);
    if (isOpen) draw(true);
  };
  if (event.versions.length < 2) return null;
  return (
    <details className={styles.overview} open={open} onToggle={(toggle) => toggled(toggle.currentTarget.open)} data-print="no">
      <summary className={styles.summary}>
        <strong>{words.label}</strong> <span>{summary}</span>
      </summary>
      {drawn && <Picture timeline={timeline} event={event} rows={rows} said={said} />}
    </details>
  );
}

interface PictureProps extends ViewProps {
  readonly rows: readonly Row[];
  readonly said: readonly (readonly Said[])[];
}

function Picture({ timeline, event, rows, said }: PictureProps) {
  const lines = useMemo(() => linesOf(timeline, event, rows), [timeline, event, rows]);
  const [lit, light] = useState<number | null>(null);
  const sizes: Variables = { '--lines': lines.length, '--statements': rows.length };
  return (
    <>
      <div
        className={styles.panel}
        style={sizes}
        data-dense={lines.length > mostNamed ? '' : undefined}
        data-long={rows.length > mostBeside ? '' : undefined}
        onPointerLeave={() => light(null)}
      >
        <LineNames lines={lines} />
        <Matrix rows={rows} said={said} lines={lines} lit={lit} light={light} />
        <Ribbons event={event} rows={rows} lines={lines} lit={lit} light={light} />
      </div>
      <Below row={lit === null ? null : (rows[lit] ?? null)} />
    </>
  );
}

/** What is found, each by its name and how often, the gravest first; and how many of all one version, or one text, tells alone: none is an answer, too. */
function summaryOf(event: EventFile, rows: readonly Row[]): string {
  const names = [...rows].sort((a, b) => rank(a) - rank(b)).flatMap((row) => (row.kind === 'only-here' ? [] : rowInWords(row).toLowerCase()));
  const counts = [...new Set(names)].map((name) => words.named(name, names.filter((one) => one === name).length));
  const { version, text } = countsOf(aloneIn(event, rows));
  return [`${words.count(rows.length)}: ${counts.join(', ')}`, words.only(version.rows, text.rows)].join(' · ');
}

const rank = ({ kind, verdict }: Row): number =>
  kind === 'figures' && verdict ? gravity.indexOf(verdict) : gravity.length + (kind === 'same-words' ? 0 : 1);

interface MatrixProps {
  readonly rows: readonly Row[];
  readonly said: readonly (readonly Said[])[];
  readonly lines: readonly Line[];
  readonly lit: number | null;
  readonly light: (row: number | null) => void;
}

/** One stop for the Tab key; the arrows move within. */
function Matrix({ rows, said, lines, lit, light }: MatrixProps) {
  const [stop, setStop] = useState(0);
  const take = useCallback(
    (index: number) => {
      setStop(index);
      light(index);
    },
    [light],
  );
  return (
    <div className={styles.matrix} role="toolbar" aria-label={words.statements} onKeyDown={walk}>
      {rows.map((row, index) => (
        <Statement
          key={row.index}
          index={index}
          of={rows.length}
          row={row}
          said={said[index] ?? []}
          lines={lines}
          lit={index === lit}
          // By another day there may be fewer statements.
          stop={index === Math.min(stop, rows.length - 1)}
          take={take}
          light={light}
        />
      ))}
    </div>
  );
}

interface StatementProps {
  readonly index: number;
  readonly of: number;
  readonly row: Row;
  readonly said: readonly Said[];
  readonly lines: readonly Line[];
  readonly lit: boolean;
  readonly stop: boolean;
  /** The statement has the focus. */
  readonly take: (index: number) => void;
  readonly light: (row: number | null) => void;
}

/** Kept as it is while another one is at hand: of forty versions there are thousands of signs. */
const Statement = memo(function Statement({ index, of, row, said, lines, lit, stop, take, light }: StatementProps) {
  return (
    <button
      type="button"
      className={styles.statement}
      tabIndex={stop ? 0 : -1}
      data-lit={lit ? '' : undefined}
      aria-label={spokenOf(row, index, of, lines)}
      onPointerEnter={() => light(index)}
      onFocus={() => take(index)}
      onBlur={() => light(null)}
      onClick={() => revealRow(index)}
    >
      <span className={styles.number}>{of <= mostNumbered || index === 0 || (index + 1) % 5 === 0 ? index + 1 : ''}</span>
      {said.map((one, i) => (
        <span key={lines[i]?.article} className={styles.cell} data-said={one} />
      ))}
    </button>
  );
});

/** The whole column in one sentence. */
function spokenOf(row: Row, index: number, of: number, lines: readonly Line[]): string {
  const tellers = lines.flatMap((line) => {
    const standing = line.standings.get(index);
    return standing ? [words.teller(spokenName(line), `${words.rank(standing.rank, standing.of)}, ${words.depth(standing.share)}`)] : [];
  });
  const absent = lines.filter((line) => !line.standings.has(index)).map(spokenName);
  const parts = [
    `${words.number(index + 1, of)}: ${rowInWords(row).toLowerCase()}`,
    `${words.tellers(row.speakers, lines.length)}: ${some(tellers)}`,
    ...(absent.length > 0 ? [words.absent(some(absent))] : []),
  ];
  return parts.join('; ');
}

function spokenName({ entry, call }: Line): string {
  const letter = letterBeside(entry);
  return letter ? messages.version.spoken(letter, call) : call;
}

function some(names: readonly string[]): string {
  const kept = names.slice(0, mostSpoken);
  return [...kept, ...(names.length > kept.length ? [words.more(names.length - kept.length)] : [])].join(', ');
}

/** One line of fixed height: what the signs mean, or what the statement at hand is. */
function Below({ row }: { readonly row: Row | null }) {
  if (!row?.heading) {
    return (
      <ul className={styles.below}>
        {(['differs', 'counted', 'same', 'told', 'only', 'silent'] as const).map((one) => (
          <li key={one}>
            <span className={`${styles.cell} ${styles.sign}`} data-said={one} /> {words.said[one]}
          </li>
        ))}
      </ul>
    );
  }
  const [before, behind] = marksAround(row.heading.words);
  return (
    <p className={styles.below} aria-hidden="true">
      <strong>{row.index + 1}</strong> {rowInWords(row).toLowerCase()} · {words.tellers(row.speakers, row.cells.length)} ·{' '}
      <span className={styles.words}>
        {before}
        <bdi>{row.heading.words.replace(/\s+/g, ' ')}</bdi>
        {behind}
      </span>
    </p>
  );
}
