/** The dates under the lanes: readable at every zoom, each said once, in UTC. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tick } from '../../src/timeline/axis.ts';
import { pictureOf } from './picture.ts';
import { anyTimeline, anyWidth } from './random.ts';
import { timelineOf } from './sample.ts';

const texts = (ticks: readonly Tick[], row: Tick['row']): string[] => ticks.filter((tick) => tick.row === row).map((tick) => tick.text);

test('ticks of any timeline at any width, scale and window never overlap and come once', () => {
  const share = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(anyTimeline, anyWidth, fc.constantFrom('folded', 'even'), fc.tuple(share, share), (timeline, widthPx, scale, [a, b]) => {
      const days = timeline.events.flatMap((event) => event.when?.earliest ?? event.when?.latest ?? []).sort();
      const [from, to] = [days[Math.floor(a * days.length)] ?? '', days[Math.floor(b * days.length)] ?? ''].sort();
      const { scene } = pictureOf(timeline, { widthPx, scale, ...(from !== to && from && to ? { window: [from, to] as const } : {}) });
      for (const row of ['fine', 'coarse'] as const) {
        const ticks = scene.ticks.filter((tick) => tick.row === row);
        ticks.forEach((tick, index) => {
          const next = ticks[index + 1];
          if (next) expect(tick.left + tick.width).toBeLessThan(next.left);
          expect(tick.left).toBeGreaterThanOrEqual(scene.layout.plotLeft);
          expect(tick.left + tick.width).toBeLessThanOrEqual(scene.layout.plotRight + 0.001);
        });
        expect(new Set(ticks.map((tick) => tick.ms)).size).toBe(ticks.length);
      }
    }),
  );
});

const twoYears = timelineOf(
  [[0]],
  [
    { from: '2023-01-10', by: [0] },
    { from: '2024-12-20', by: [0] },
  ],
);

test('two years on a wide plot: months under their years', () => {
  const { scene } = pictureOf(twoYears, { scale: 'even' });
  expect(texts(scene.ticks, 'coarse')).toEqual(['2023', '2024']);
  expect(texts(scene.ticks, 'fine').slice(0, 4)).toEqual(['Jan', 'Feb', 'Mar', 'Apr']);
});

test('a fortnight: every day under its month', () => {
  const { scene } = pictureOf(twoYears, { scale: 'even', window: ['2023-02-24', '2023-03-10'] });
  expect(texts(scene.ticks, 'coarse')).toEqual(['Feb 2023', 'Mar 2023']);
  expect(texts(scene.ticks, 'fine')).toEqual(['24', '25', '26', '27', '28', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
});

test('a century: round years alone', () => {
  const century = timelineOf(
    [[0]],
    [
      { from: '1910-01-10', by: [0] },
      { from: '2009-12-20', by: [0] },
    ],
  );
  const { scene } = pictureOf(century, { scale: 'even' });
  expect(texts(scene.ticks, 'fine')).toEqual([]);
  expect(texts(scene.ticks, 'coarse')).toEqual(['1910', '1920', '1930', '1940', '1950', '1960', '1970', '1980', '1990', '2000']);
});

test('a stretch of one year is named by that year, not by a round one nearby', () => {
  const lines = [
    { from: '1991-01-01', to: '1991-12-31', by: [0] },
    ...[11, 13, 15, 18, 19, 22, 24].map((day) => ({ from: `2024-05-${String(day).padStart(2, '0')}`, by: [0] })),
  ];
  expect(texts(pictureOf(timelineOf([[0]], lines)).scene.ticks, 'coarse')).toEqual(['1991', 'May 2024']);
});

test('a single day at the turn of a month still has its month and year', () => {
  const near = [11, 13, 15, 18, 19, 22, 24].map((day) => ({ from: `2024-05-${day}`, by: [0] }));
  const ticks = pictureOf(timelineOf([[0]], [{ from: '0001-01-01', by: [0] }, ...near])).scene.ticks;
  expect(texts(ticks, 'coarse')).toEqual(['Jan 1', 'May 2024']);
});
