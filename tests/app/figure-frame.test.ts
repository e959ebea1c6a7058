/** The picture of figures: at every width a point keeps clear of other points, and a label of points and other labels. */
import { describe, expect, test } from 'vitest';
import { type Box, frame, labelBox, lastDayPx, narrowPx, pointBox, standingsOf, xOf } from '../../src/app/synopsis/figure-frame.ts';
import { chartOf, type FigureChart } from '../../src/synopsis/figure-chart.ts';
import { ledgerOf } from '../../src/synopsis/ledger.ts';
import { asOf, made, pairOf, type Told } from './versions.ts';

type Given = readonly [words: string, value: number, from: string | null, to?: string];

/** One block of the ledger: each figure told by a version of its own. */
function chart(given: readonly Given[]): FigureChart {
  const told = given.map(([words, value, from, to = from ?? ''], i): Told => {
    const bound = words.startsWith('more than') ? 'more than' : 'exactly';
    const figure = { words, value, bound, of: 'sheep', ...(from === null ? {} : { asOf: asOf(from, to) }) } as const;
    return { text: `Shepherd ${i} counted ${words} sheep.`, figures: [figure] };
  });
  const [first] = given;
  const pairs = given.slice(1).map(([words], i) => pairOf(told, [0, first?.[0] ?? ''], [i + 1, words], 'differ'));
  const [block] = ledgerOf(made(told, { figurePairs: pairs })).blocks;
  const found = block && chartOf(block);
  if (!found) throw new Error('There is no chart to look at');
  return found;
}

const charts: readonly [string, FigureChart][] = [
  [
    'two neighbouring days and one a year later',
    chart([
      ['more than 1,300', 1300, '2031-10-16', '2031-10-17'],
      ['1,310', 1310, '2031-10-16'],
      ['42,500', 42500, '2032-10-19'],
      ['43,391', 43391, '2032-11-06'],
      ['43,400', 43400, '2032-11-05', '2032-11-06'],
    ]),
  ],
  [
    'many values of one day',
    chart([
      ['100', 100, '2031-05-02'],
      ['101', 101, '2031-05-02'],
      ['102', 102, '2031-05-02'],
      ['more than 102', 102, '2031-05-02'],
      ['5,000', 5000, '2031-05-20'],
    ]),
  ],
  [
    'some without a day',
    chart([
      ['40', 40, '2031-05-02'],
      ['52', 52, '2031-05-09'],
      ['54', 54, null],
      ['more than 53', 53, null],
    ]),
  ],
];

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(charts)('%s', (_, picture) => {
  const standings = standingsOf(picture);

  test('every point has a label', () => {
    expect(standings.map(({ label }) => label !== null)).toEqual(picture.spots.map(() => true));
  });

  test.each([narrowPx, 362, 704])('%i px wide nothing lies on anything', (width) => {
    const points = picture.spots.map((spot, i) => pointBox(spot, picture, standings[i]?.dx ?? 0, width));
    const labels = picture.spots.flatMap((spot, i) => {
      const { dx = 0, label = null } = standings[i] ?? {};
      return label ? [labelBox(spot, picture, dx, label, width)] : [];
    });
    const all = [...points, ...labels];
    const met = all.flatMap((a, i) => all.slice(i + 1).flatMap((b, j) => (meet(a, b) ? [`${i} on ${i + 1 + j}`] : [])));
    expect(met).toEqual([]);
    for (const box of labels) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThan(frame.height - frame.bottom + 10);
    }
  });

  test('no two dates of one line lie on each other', () => {
    const halfPx = 34;
    const places = picture.days.map(({ at, line }, i) => {
      const middle = (xOf(at, picture) / 100) * narrowPx;
      // The last one ends with the picture.
      const last = i === picture.days.length - 1 && !picture.unknown;
      return { line, middle: last ? middle + lastDayPx - halfPx : middle };
    });
    for (const line of [0, 1]) {
      const own = places.filter((day) => day.line === line);
      for (const [i, { middle }] of own.entries()) expect(middle - (own[i - 1]?.middle ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(2 * halfPx);
    }
    expect(picture.days.length).toBeGreaterThanOrEqual(2);
  });
});
