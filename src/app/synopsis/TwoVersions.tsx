/** Any two versions side by side: their statements level, word-level differences marked in form, in colour and for the ear, moves told in words. What is chosen is in the address. */

import { useMemo, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import { type PairReason, pairOf, pairReason } from '../../synopsis/base.ts';
import { lanesOf } from '../../synopsis/columns.ts';
import { isGrave } from '../../synopsis/figures.ts';
import { kindOfWords, rowsOf } from '../../synopsis/rows.ts';
import { type Pair, type PairKind, type Two, twoOf } from '../../synopsis/two.ts';
import { messages } from '../messages.ts';
import { articleOf, fullCallOf } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { go, useChoice } from '../store.ts';
import { DiffText, isMarked, Sign, type Stroke } from './DiffText.tsx';
import { PassageLink, PlaceLink } from './ExcerptLink.tsx';
import { Letter } from './Letter.tsx';
import { StatementNumber } from './Numbers.tsx';
import { rowId } from './reveal.ts';
import styles from './TwoVersions.module.css';
import { VersionSelect } from './VersionSelect.tsx';
import type { ViewProps } from './view-props.ts';

const words = messages.reading.two;

export function TwoVersions({ timeline, event }: ViewProps) {
  const rows = rowsOf(event);
  const left = useChoice((state) => state.address.base);
  const right = useChoice((state) => state.address.beside);
  const sides = useMemo(() => pairOf(event, rows, left, right), [event, rows, left, right]);
  const two = useMemo(() => sides && twoOf(event, rows, ...sides), [event, rows, sides]);
  if (sides === null || two === null) return <p className={styles.view}>{words.one}</p>;
  const [base, beside] = sides;
  const reason = pairReason(event, rows, left, right, sides);
  const idOf = (index: number): string => event.versions[index]?.article ?? '';
  const choose = (one: string, other: string): void => go({ base: one, beside: other });
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <VersionSelect {...{ timeline, event, rows }} label={words.left} chosen={base} without={beside} choose={(id) => choose(id, idOf(beside))} />
        <VersionSelect {...{ timeline, event, rows }} label={words.right} chosen={beside} without={base} choose={(id) => choose(idOf(base), id)} />
        <button type="button" className={styles.swap} onClick={() => choose(idOf(beside), idOf(base))} data-print="no">
          <span aria-hidden="true">⇄</span> {words.swap}
        </button>
        {reason && <p className={styles.why}>{whyInWords(reason)}</p>}
      </div>
      <Sides timeline={timeline} event={event} two={two} sides={sides} />
    </div>
  );
}

function whyInWords({ free, among, differences }: PairReason): string {
  const why = words.why[free];
  return among === 'none' ? why.none : why[among](differences);
}

interface SidesProps extends ViewProps {
  readonly two: Two;
  /** Indices of the two versions. */
  readonly sides: readonly [number, number];
}

function Sides({ timeline, event, two, sides }: SidesProps) {
  const [onlyDifferences, setOnly] = useState(false);
  const shown = onlyDifferences ? two.pairs.filter((pair) => pair.kind !== 'same' || pair.moved !== null) : two.pairs;
  const hidden = two.pairs.length - shown.length;
  const told = (of: (pair: Pair) => boolean): number => new Set(two.pairs.filter(of).flatMap((pair) => pair.rows)).size;
  const [left, right] = [told(({ kind }) => kind === 'only-left'), told(({ kind }) => kind === 'only-right')];
  const both = told(({ kind }) => kind !== 'only-left' && kind !== 'only-right');
  const strokes = (['del', 'ins', 'mark'] as const).filter((stroke) => shown.some((pair) => bears(pair, stroke)));
  return (
    <>
      <div className={styles.sums}>
        <p>{words.told(both, left, right)}</p>
        <p>{words.words(two.shared, two.onlyLeft, two.onlyRight)}</p>
        {strokes.length > 0 && (
          <ul className={styles.means}>
            {strokes.map((stroke) => (
              <li key={stroke}>
                <Sign stroke={stroke} /> {words.means[stroke]}
              </li>
            ))}
          </ul>
        )}
        <label className={styles.toggle} data-print="no">
          <input type="checkbox" checked={onlyDifferences} onChange={(change) => setOnly(change.target.checked)} />
          {words.onlyDifferences}
        </label>
      </div>
      <table className={styles.table}>
        <caption className="aloud">{messages.views.about.two}</caption>
        <thead>
          <tr className={styles.row}>
            {sides.map((index) => (
              <Head key={index} timeline={timeline} event={event} index={index} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((pair) => (
            <PairView key={`${pair.kind} ${pair.rows.join()}`} timeline={timeline} event={event} pair={pair} sides={sides} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className={styles.small}>{shown.length === 0 ? words.nothing : words.hidden(hidden)}</p>}
    </>
  );
}

function callOf(timeline: Timeline, event: EventFile, index: number): string {
  const article = articleOf(timeline, event.versions[index]?.article ?? '');
  return article ? fullCallOf(timeline, article) : messages.version.unknown;
}

const laneOf = (timeline: Timeline, event: EventFile, index: number): number => lanesOf(timeline).get(event.versions[index]?.article ?? '') ?? -1;

function Head({ timeline, event, index }: ViewProps & { readonly index: number }) {
  const version = event.versions[index];
  return (
    <th scope="col" className={styles.name} style={laneStyle(laneOf(timeline, event, index))}>
      {version && (
        <PlaceLink article={version.article} at={null} title={messages.version.open}>
          <Letter article={articleOf(timeline, version.article)} />
          <bdi>{callOf(timeline, event, index)}</bdi>
        </PlaceLink>
      )}
    </th>
  );
}

function PairView({ timeline, event, pair, sides }: ViewProps & { readonly pair: Pair; readonly sides: readonly [number, number] }) {
  const [left, right] = strokesOf(pair);
  const cells = [
    { index: sides[0], laid: pair.left, stroke: left },
    { index: sides[1], laid: pair.right, stroke: right },
  ];
  return (
    <>
      <tr className={styles.heading} id={rowId(pair.rows[0] ?? 0)}>
        <th scope="rowgroup" colSpan={2}>
          {alike(pair).map(({ kind, rows }) => (
            <span key={kind} className={styles.said}>
              {rows.map((row) => (
                <StatementNumber key={row} row={row} anchor={row !== pair.rows[0]} />
              ))}{' '}
              <strong>{kindInWords(kind)}</strong>
            </span>
          ))}
          {pair.verdict && pair.verdict !== 'same' && (
            <span className={isGrave(pair.verdict) ? `${styles.verdict} ${styles.grave}` : styles.verdict}>
              {isGrave(pair.verdict) ? '▲ ' : ''}
              {messages.verdict[pair.verdict]}
            </span>
          )}
          {pair.moved && <span className={styles.moved}>⇅ {words.moved[pair.moved]}</span>}
        </th>
      </tr>
      <tr className={styles.row}>
        {cells.map(({ index, laid, stroke }) => (
          <td
            key={index}
            className={laid.length > 0 ? styles.cell : `${styles.cell} ${styles.gap}`}
            style={laneStyle(laneOf(timeline, event, index))}
          >
            <span className={styles.who}>
              <Letter article={articleOf(timeline, event.versions[index]?.article ?? '')} />
              {callOf(timeline, event, index)}
            </span>
            {laid.length === 0 && words.gap}
            {laid.map((one) => (
              <p key={one.passage.start} dir="auto">
                <PassageLink article={event.versions[index]?.article ?? ''} at={one.passage}>
                  <DiffText laid={one} stroke={stroke} />
                </PassageLink>
              </p>
            ))}
          </td>
        ))}
      </tr>
    </>
  );
}

/** Statements called alike stand before one name. */
function alike({ said }: Pair): readonly { readonly kind: PairKind; readonly rows: readonly number[] }[] {
  const kinds = [...new Set(said.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, rows: said.filter((one) => one.kind === kind).map(({ row }) => row) }));
}

const kindInWords = (kind: PairKind): string =>
  kind === 'only-left' || kind === 'only-right' ? words.kind[kind] : messages.row.kind[kindOfWords[kind]];

function strokesOf({ kind }: Pair): readonly [Stroke, Stroke] {
  if (kind === 'edited') return ['del', 'ins'];
  return kind === 'reworded' ? ['mark', 'mark'] : [null, null];
}

/** Whether words of the pair are marked so. */
function bears(pair: Pair, stroke: Stroke): boolean {
  const [left, right] = strokesOf(pair);
  const sides = [...(left === stroke ? pair.left : []), ...(right === stroke ? pair.right : [])];
  return sides.some(({ runs }) => runs.some((run) => isMarked(run, stroke)));
}
