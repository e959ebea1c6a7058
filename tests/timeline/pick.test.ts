/** What is drawn can be hit, alone, and only where it is drawn. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pick, pickLabel, targetOf } from '../../src/timeline/pick.ts';
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
