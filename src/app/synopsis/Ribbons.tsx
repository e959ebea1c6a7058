/** Each article as a thin bar with a tick for every passage of the event, numbered by statement: what it told first, and how far in. A picture; the statements beside it say the same in words. */
import { memo, useMemo } from 'react';
import type { EventFile } from '../../model/event.ts';
import { type Tick, ticksOf } from '../../synopsis/overview.ts';
import type { Row } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { laneStyle, type Variables } from '../palette.ts';
import { LineNames } from './LineNames.tsx';
import type { Line } from './lines-of.ts';
import styles from './Ribbons.module.css';
import { revealRow } from './reveal.ts';

const words = messages.reading.overview;

export interface RibbonsProps {
  readonly event: EventFile;
  readonly rows: readonly Row[];
  readonly lines: readonly Line[];
  /** The statement at hand. */
  readonly lit: number | null;
  readonly light: (row: number | null) => void;
}

export function Ribbons({ event, rows, lines, lit, light }: RibbonsProps) {
  const ticks = useMemo(() => event.versions.map((_, i) => ticksOf(event, rows, i)), [event, rows]);
  return (
    <div className={styles.ribbons} aria-hidden="true">
      <p className={styles.scale}>
        <span>{words.ends.first}</span>
        <span>{words.ribbons}</span>
        <span>{words.ends.last}</span>
      </p>
      <LineNames lines={lines} className={styles.names} />
      <div className={styles.bars}>
        {lit !== null && <Threads lines={lines} row={lit} />}
        {lines.map((line, i) => (
          <div key={line.article} className={styles.bar} style={laneStyle(line.lane)}>
            {ticks[i]?.map((tick) => (
              <TickView key={tick.from} tick={tick} lit={lit !== null && tick.rows.includes(lit)} light={light} />
            ))}
          </div>
        ))}
      </div>
      <ul className={styles.orders}>
        {lines.map((line, i) => (
          <li key={line.article}>{orderOf(line, event.versions[i]?.place ?? 'body', lit)}</li>
        ))}
      </ul>
    </div>
  );
}

interface TickProps {
  readonly tick: Tick;
  readonly lit: boolean;
  readonly light: (row: number | null) => void;
}

const TickView = memo(function TickView({ tick, lit, light }: TickProps) {
  const [first] = tick.rows;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.tick}
      style={stretchOf(tick)}
      data-lit={lit ? '' : undefined}
      onPointerEnter={() => light(first ?? null)}
      onClick={() => first !== undefined && revealRow(first)}
    >
      {tick.rows.map((row) => row + 1).join('·')}
    </button>
  );
});

const stretchOf = (tick: Tick): Variables => ({ '--from': tick.from, '--to': tick.to });

function orderOf(line: Line, place: 'lead' | 'body' | 'background', lit: number | null): string {
  if (lit !== null) {
    const standing = line.standings.get(lit);
    return standing ? `${words.rank(standing.rank, standing.of)}, ${words.depthShort(standing.share)}` : words.said.silent;
  }
  const [first] = [...line.standings].find(([, standing]) => standing.rank === 1) ?? [];
  const standing = messages.version.place[place];
  return first === undefined ? standing : `${standing}, ${words.first(first + 1)}`;
}

/** Joins the places of one statement from article to article. */
function Threads({ lines, row }: { readonly lines: readonly Line[]; readonly row: number }) {
  const points = lines.flatMap((line, i) => {
    const share = line.standings.get(row)?.share;
    return share === undefined ? [] : [`${share * 100},${i + 0.5}`];
  });
  return (
    <svg className={styles.threads} viewBox={`0 0 100 ${lines.length}`} preserveAspectRatio="none" aria-hidden="true">
      <polyline points={points.join(' ')} />
    </svg>
  );
}
