/** The figures of one block over the days they hold for: a point for each, its bound as an arrow, its days as a stroke; what holds for no known day stands apart. Every point leads to its words; the table beside it says the same. */
import { useMemo } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import { laneOf } from '../../synopsis/columns.ts';
import type { FigureChart as Chart, Spot } from '../../synopsis/figure-chart.ts';
import { shortDay } from '../days.ts';
import { messages } from '../messages.ts';
import { laneStyle } from '../palette.ts';
import { asOfInWords } from './as-of.ts';
import { PlaceLink } from './ExcerptLink.tsx';
import styles from './FigureChart.module.css';
import {
  axisNumber,
  besidePx,
  frame,
  type Label,
  lastDayPx,
  linePx,
  middleOf,
  percent,
  type Standing,
  standingsOf,
  xOf,
  yOf,
} from './figure-frame.ts';
import { letteredCall } from './VersionName.tsx';

const words = messages.ledger.figures;

interface ChartProps {
  readonly timeline: Timeline;
  readonly chart: Chart;
}

export function FigureChart({ timeline, chart, what }: ChartProps & { readonly what: string }) {
  const standings = useMemo(() => standingsOf(chart), [chart]);
  return (
    <figure className={styles.figure}>
      <svg className={styles.chart} height={frame.height}>
        <title>{words.chart(what)}</title>
        <Axes chart={chart} />
        {chart.rises.map(({ from, to }) => (
          <Rise key={`${from} ${to}`} chart={chart} from={chart.spots[from]} to={chart.spots[to]} />
        ))}
        {chart.spots.map((spot, i) => (
          <Point key={spot.lines[0].key} timeline={timeline} chart={chart} spot={spot} standing={standings[i] ?? { dx: 0, label: null }} />
        ))}
      </svg>
      <figcaption className={styles.legend}>
        {legendOf(chart).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </figcaption>
    </figure>
  );
}

function legendOf(chart: Chart): readonly string[] {
  const { legend } = words;
  const has = (test: (spot: Spot) => boolean): boolean => chart.spots.some(test);
  return [
    ...(has((spot) => spot.bound === 'more than' || spot.bound === 'at least') ? [legend.up] : []),
    ...(has((spot) => spot.bound === 'less than' || spot.bound === 'at most') ? [legend.down] : []),
    ...(has((spot) => spot.bound === 'nearly' || spot.bound === 'about') ? [legend.near] : []),
    ...(has((spot) => spot.days !== null && spot.days.from < spot.days.to) ? [legend.range] : []),
    ...(chart.rises.length > 0 ? [legend.rise] : []),
    ...(chart.folded ? [words.folded] : []),
    ...(chart.fromZero ? [] : [words.cut]),
  ];
}

/** Down to the first line of dates. */
const datesPx = frame.height - 20;

function Axes({ chart }: { readonly chart: Chart }) {
  return (
    <svg aria-hidden="true" className={styles.axes} overflow="visible">
      {chart.values.map(({ value, up }) => (
        <g key={value}>
          <line x1="0" x2="100%" y1={yOf(up)} y2={yOf(up)} />
          <text x="0" y={yOf(up) - 4}>
            {axisNumber(value)}
          </text>
        </g>
      ))}
      {chart.days.map(({ day, at, line }, i) => (
        <text
          key={day}
          x={percent(xOf(at, chart))}
          y={datesPx + line * linePx}
          // So that the last one ends with the picture.
          {...(i === chart.days.length - 1 && !chart.unknown ? { textAnchor: 'end', dx: lastDayPx } : { textAnchor: 'middle' })}
        >
          {shortDay(day)}
        </text>
      ))}
      {chart.unknown && (
        <>
          <line className={styles.gutter} x1={percent(frame.gutter)} x2={percent(frame.gutter)} y1="0" y2={frame.height} />
          <text x="100%" y={datesPx} textAnchor="end">
            {words.dayUnknown}
          </text>
        </>
      )}
    </svg>
  );
}

/** Along the day, then up: what lies between two counts is not known, and no slope is drawn. */
function Rise({ chart, from, to }: { readonly chart: Chart; readonly from: Spot | undefined; readonly to: Spot | undefined }) {
  if (!from?.days || !to?.days) return null;
  const [x1, x2] = [percent(xOf(from.days.at, chart)), percent(xOf(to.days.at, chart))];
  return (
    <svg aria-hidden="true" className={styles.rise} overflow="visible">
      <line x1={x1} x2={x2} y1={yOf(from.up)} y2={yOf(from.up)} />
      <line x1={x2} x2={x2} y1={yOf(from.up)} y2={yOf(to.up)} />
    </svg>
  );
}

/** How a bound is drawn around its value, in pixels; the way to go is where the true number may lie. */
const bounds: { readonly [bound in Spot['bound']]: string | null } = {
  exactly: null,
  'more than': 'M0 -6V-20M-4 -15L0 -20L4 -15',
  'at least': 'M0 -6V-20M-4 -15L0 -20L4 -15',
  'less than': 'M0 6V20M-4 15L0 20L4 15',
  'at most': 'M0 6V20M-4 15L0 20L4 15',
  nearly: 'M0 6V18',
  about: 'M0 -6V-16M0 6V16',
};

/** The number itself is possible. */
const closed: ReadonlySet<Spot['bound']> = new Set(['exactly', 'at least', 'at most']);

interface PointProps extends ChartProps {
  readonly spot: Spot;
  readonly standing: Standing;
}

function Point({ timeline, chart, spot, standing: { dx, label } }: PointProps) {
  const [first, ...others] = spot.lines;
  const { excerpt } = first;
  const y = yOf(spot.up);
  const { days } = spot;
  const path = bounds[spot.bound];
  const name = words.spot(excerpt.words, asOfInWords(timeline, first), letteredCall(timeline, excerpt.article), others.length);
  return (
    <g style={laneStyle(laneOf(timeline, excerpt.article))}>
      {days && days.from < days.to && (
        <line
          className={styles.days}
          data-open={days.openFrom || days.openTo ? '' : undefined}
          x1={percent(xOf(days.from, chart))}
          x2={percent(xOf(days.to, chart))}
          y1={y}
          y2={y}
        />
      )}
      <svg x={percent(middleOf(spot, chart))} y={y} overflow="visible">
        <title>{name}</title>
        <g transform={`translate(${dx})`}>
          <PlaceLink article={excerpt.article} at={excerpt} className={styles.spot} label={name}>
            <circle className={styles.reach} r="12" />
            {path && <path className={spot.bound === 'nearly' || spot.bound === 'about' ? styles.near : styles.bound} d={path} />}
            <circle className={closed.has(spot.bound) ? styles.closed : styles.open} r={others.length > 0 ? 8 : 5} />
            {others.length > 0 && (
              <text className={closed.has(spot.bound) ? styles.countClosed : styles.count} y="4" textAnchor="middle">
                {spot.lines.length}
              </text>
            )}
            {label && <Words label={label}>{excerpt.words}</Words>}
          </PlaceLink>
        </g>
      </svg>
    </g>
  );
}

/** A label that had to go aside hangs on its point by a thread. */
function Words({ label: { dy, before }, children }: { readonly label: Label; readonly children: string }) {
  const way = before ? -1 : 1;
  return (
    <>
      {dy !== 0 && <path className={styles.thread} d={`M${way * 5} ${dy < 0 ? -5 : 5}L${way * (besidePx - 2)} ${dy}`} />}
      <text className={styles.label} x={way * besidePx} y={dy + 4} textAnchor={before ? 'end' : 'start'}>
        {children}
      </text>
    </>
  );
}
