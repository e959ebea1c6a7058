/** The moves of the view: the brush of the overview, glides, and the bounds of the camera. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BrushRoom, brushPart, dragged } from '../../src/timeline/brush.ts';
import { cameraFor } from '../../src/timeline/camera.ts';
import { between } from '../../src/timeline/glide.ts';
import './random.ts';

const room: BrushRoom = {
  top: 300,
  height: 34,
  plotLeft: 100,
  plotRight: 900,
  left: 400,
  right: 600,
  window: { fromMs: 0, toMs: 1 },
  msOf: (px) => px,
};

test('the brush is taken by its edges, its middle, or called from outside; elsewhere it is not there', () => {
  expect([402, 500, 595, 700].map((x) => brushPart(room, x, 310))).toEqual(['left', 'middle', 'right', 'outside']);
  expect(brushPart(room, 500, 299)).toBeNull();
  expect(brushPart(room, 950, 310)).toBeNull();
});

test('a brush of ten pixels still has a middle to drag', () => {
  expect(brushPart({ ...room, left: 500, right: 510 }, 505, 310)).toBe('middle');
});

test('dragging the middle keeps the length, dragging an edge never turns the window over', () => {
  const start = { fromMs: 1e10, toMs: 2e10 };
  expect(dragged(start, 'middle', 5e9)).toEqual({ fromMs: 1.5e10, toMs: 2.5e10 });
  expect(dragged(start, 'left', 9e10).fromMs).toBeLessThan(start.toMs);
  expect(dragged(start, 'right', -9e10).toMs).toBeGreaterThan(start.fromMs);
});

test('a camera never shows less than its deepest zoom, nor anything outside of time', () => {
  const share = fc.double({ min: -3, max: 4, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.integer({ min: 1, max: 5000 }), (a, b, mostK) => {
      const { k, x } = cameraFor({ fromU: Math.min(a, b), toU: Math.max(a, b) }, 1000, mostK);
      const from = -x / (k * 1000);
      expect(k).toBeGreaterThanOrEqual(1);
      expect(k).toBeLessThanOrEqual(mostK * (1 + 1e-9));
      expect(from).toBeGreaterThanOrEqual(-1e-9);
      expect(from + 1 / k).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('a glide starts and ends where it should and magnifies evenly between', () => {
  const [from, to] = [
    { fromU: 0, toU: 1 },
    { fromU: 0.5, toU: 0.51 },
  ];
  expect(between(from, to, 0)).toEqual(from);
  const end = between(from, to, 1);
  expect(end.fromU).toBeCloseTo(0.5, 9);
  expect(end.toU).toBeCloseTo(0.51, 9);
  const half = between(from, to, 0.5);
  expect(half.toU - half.fromU).toBeCloseTo(0.1, 9);
});
