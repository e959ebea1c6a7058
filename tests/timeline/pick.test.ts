/** What is drawn can be hit, alone, and only where it is drawn. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pxOfU } from '../../src/timeline/camera.ts';
import { pick, pickLabel, targetOf } from '../../src/timeline/pick.ts';
import { farthestPx, roomsOf } from '../../src/timeline/placing.ts';
import { pictureOf } from './picture.ts';
import { anyTimeline, anyWidth } from './random.ts';
import { timelineOf } from './sample.ts';

test('the middle of every mark and cluster finds that mark or cluster', () => {
  fc.assert(
    fc.property(anyTimeline, anyWidth, (timeline, widthPx) => {
      const { scene } = pictureOf(timeline, { widthPx });
      for (const shape of scene.shapes) {
        if (shape.kind !== 'mark' && shape.kind !== 'cluster') continue;
        const hit = pick(scene, shape.x, shape.y);
        expect(hit).toMatchObject({ x: shape.x, y: shape.y });
        expect(hit?.events.length === 1).toBe(shape.kind === 'mark');
      }
    }),
  );
});

test('every dated event of the whole view can be hit in each of its lanes', () => {
  fc.assert(
    fc.property(anyTimeline, anyWidth, (timeline, widthPx) => {
      const { scene, chart } = pictureOf(timeline, { widthPx });
      chart.marks.events.forEach((event, ordinal) => {
        for (const { lane } of event.marks) expect(targetOf(scene, ordinal, lane)).not.toBeNull();
      });
    }),
  );
});

test('targets of a lane are 24 px apart and 24 px large', () => {
  fc.assert(
    fc.property(anyTimeline, anyWidth, (timeline, widthPx) => {
      const { scene } = pictureOf(timeline, { widthPx });
      for (let lane = 0; lane < 4; lane++) {
        const places = scene.targets.filter((target) => target.lane === lane).sort((a, b) => a.x - b.x);
        places.forEach((target, index) => {
          expect(Math.min(target.halfWidth, target.halfHeight)).toBeGreaterThanOrEqual(12);
          const next = places[index + 1];
          if (next) expect(next.x - target.x).toBeGreaterThanOrEqual(24 - 1e-6);
        });
      }
    }),
  );
});

test('five events of one day stand side by side; twenty share one mark that says so', () => {
  const days = (count: number) => [
    { from: '2024-05-01', by: [0] },
    ...Array.from({ length: count }, () => ({ from: '2024-06-10', by: [0] })),
    { from: '2024-07-20', by: [0] },
  ];
  const five = pictureOf(timelineOf([[0]], days(5))).scene;
  expect(five.targets.map((target) => target.events.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  const twenty = pictureOf(timelineOf([[0]], days(20))).scene;
  expect(twenty.targets.map((target) => target.events.length)).toEqual([1, 20, 1]);
  expect(twenty.shapes.filter((shape) => shape.kind === 'cluster').map((shape) => shape.text)).toEqual(['20']);
});

test('a point beside every mark finds nothing, a point on a title its event', () => {
  const { scene } = pictureOf(
    timelineOf(
      [[0]],
      [
        { from: '2024-05-01', by: [0] },
        { from: '2024-05-20', by: [0] },
      ],
    ),
  );
  const [first, second] = scene.targets;
  expect(pick(scene, ((first?.x ?? 0) + (second?.x ?? 0)) / 2, first?.y ?? 0)).toBeNull();
  const label = scene.labels[1];
  const y = scene.layout.labelsTop + (scene.layout.labelRows - 1 - (label?.row ?? 0)) * scene.layout.labelRowPx + 5;
  expect(pickLabel(scene, (label?.x ?? 0) + 5, y)).toBe(label?.event);
  expect(pickLabel(scene, (label?.x ?? 0) - 40, y)).toBeNull();
});

test('no mark stands far from its time, nor in a break of the axis or beyond it', () => {
  const days = (from: string, count: number) => Array.from({ length: count }, () => ({ from, by: [0] }));
  // Crowds right before and after years without anything.
  const lines = [{ from: '2020-01-01', by: [0] }, ...days('2020-02-01', 5), ...days('2023-05-01', 5), { from: '2023-06-20', by: [0] }];
  for (const widthPx of [700, 900, 1400]) {
    const { scene, chart, drawing } = pictureOf(timelineOf([[0]], lines), { widthPx });
    const scale = drawing?.projection.scale;
    if (!drawing || !scale) throw new Error('There is nothing to draw');
    const breaks = scale.stretches.filter((stretch) => stretch.folded);
    expect(breaks.length).toBeGreaterThan(0);
    for (const target of scene.targets) {
      const times = Array.from(target.events, (ordinal) => pxOfU(drawing.camera, drawing.projection.atU[ordinal] ?? 0));
      for (const x of times) expect(Math.abs(x - target.x)).toBeLessThanOrEqual(farthestPx + 1);
      for (const { fromU, toU } of breaks) {
        const [from, to] = [pxOfU(drawing.camera, fromU), pxOfU(drawing.camera, toU)];
        for (const x of times) expect(x < from ? target.x < from : target.x > to).toBe(true);
      }
    }
    expect(scene.targets.reduce((sum, target) => sum + target.events.length, 0)).toBe(chart.marks.events.length);
  }
});

test('no mark stands on the connector of another event', () => {
  fc.assert(
    fc.property(anyTimeline, anyWidth, (timeline, widthPx) => {
      const { scene, chart } = pictureOf(timeline, { widthPx });
      for (const [ordinal, x] of scene.places) {
        const event = chart.marks.events[ordinal];
        if (!event) continue;
        for (const target of scene.targets) {
          const crosses = target.lane >= event.top && target.lane <= event.bottom && event.top !== event.bottom;
          if (crosses && Math.abs(target.x - x) > 1e-6) expect(Math.abs(target.x - x)).toBeGreaterThanOrEqual(24 - 1e-6);
        }
      }
    }),
  );
});

test('rooms keep their marks apart over a narrow break, and those too small for a mark are shared', () => {
  expect(
    roomsOf([
      { from: 0, to: 100 },
      { from: 104, to: 200 },
    ]),
  ).toEqual([
    { from: 7, to: 90 },
    { from: 114, to: 193 },
  ]);
  expect(
    roomsOf([
      { from: 0, to: 12 },
      { from: 16, to: 30 },
      { from: 34, to: 134 },
    ]),
  ).toEqual([
    { from: 7, to: 20 },
    { from: 44, to: 127 },
  ]);
});
