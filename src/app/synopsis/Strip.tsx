/** The clues to a date as bars on one scale of days, with what they allow together on top. A picture of what stands in words beside it; chooses nothing. */
import { type CSSProperties, Fragment } from 'react';
import type { Days } from '../../model/calendar.ts';
import { ordinal } from '../../model/calendar.ts';
import { barOf, type Scale, shareOf } from '../../synopsis/strip.ts';
import { shortDay } from '../days.ts';
import styles from './Strip.module.css';

export interface StripLine {
  readonly key: string;
  /** What the line is called beside its bar. */
  readonly name: string;
  /** null: no day at all. */
  readonly days: Days | null;
  readonly counted: boolean;
}

export interface StripProps {
  readonly scale: Scale;
  readonly result: StripLine;
  readonly clues: readonly StripLine[];
  /** The picture in words. */
  readonly words: string;
}

export function Strip({ scale, result, clues, words }: StripProps) {
  return (
    <div role="img" aria-label={words} className={styles.strip}>
      {[result, ...clues].map((line) => (
        <Fragment key={line.key}>
          <span className={line === result ? styles.name : styles.number}>{line.name}</span>
          <span className={styles.track}>
            <Edges scale={scale} />
            <Line line={line} scale={scale} result={line === result} />
          </span>
        </Fragment>
      ))}
      <span className={styles.scale} style={airOf(scale)}>
        <span>{shortDay(scale.first)}</span>
        {scale.last !== scale.first && <span>{shortDay(scale.last)}</span>}
      </span>
    </div>
  );
}

function Line({ line, scale, result }: { readonly line: StripLine; readonly scale: Scale; readonly result: boolean }) {
  if (line.days === null) return null;
  const bar = barOf(line.days, scale);
  const kind = result ? styles.result : line.counted ? styles.clue : styles.off;
  return (
    <span className={`${styles.bar} ${kind}`} data-start={bar.start} data-end={bar.end} style={placed(bar)}>
      {bar.start !== 'day' && <span className={styles.before}>{bar.start === 'open' ? '‹' : '«'}</span>}
      {bar.end !== 'day' && <span className={styles.after}>{bar.end === 'open' ? '›' : '»'}</span>}
    </span>
  );
}

/** Thin lines where the first day begins and the last one ends. */
function Edges({ scale }: { readonly scale: Scale }) {
  return [ordinal(scale.first), ordinal(scale.last) + 1].map((at) => (
    <span key={at} className={styles.edge} style={{ insetInlineStart: percent(shareOf(at, scale)) }} />
  ));
}

/** The dates stand under the edges that they name. */
const airOf = (scale: Scale): { [name: `--${string}`]: string } => ({ '--air': percent(shareOf(ordinal(scale.first), scale)) });

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

const placed = ({ from, to }: { readonly from: number; readonly to: number }): CSSProperties => ({
  insetInlineStart: percent(from),
  inlineSize: percent(to - from),
});
