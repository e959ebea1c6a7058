/** One frame for many asks, none while nothing is dirty, and an honest word about rest. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLoop } from '../../src/timeline/loop.ts';

let waiting: FrameRequestCallback[] = [];

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => waiting.push(run));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.splice(id - 1, 1));
});
afterEach(() => vi.unstubAllGlobals());

function frame(now = 0): void {
  const runs = waiting;
  waiting = [];
  for (const run of runs) run(now);
}

test('many asks make one frame, and then it rests', () => {
  const draw = vi.fn(() => false);
  const loop = createLoop(draw, () => {});
  loop.request();
  loop.request();
  expect(loop.idle()).toBe(false);
  frame();
  expect(draw).toHaveBeenCalledTimes(1);
  expect([loop.idle(), waiting.length]).toEqual([true, 0]);
});

test('it runs on while the drawing wants more', () => {
  let left = 3;
  const draw = vi.fn(() => --left > 0);
  createLoop(draw, () => {}).request();
  for (let turn = 0; turn < 6; turn++) frame(turn);
  expect(draw).toHaveBeenCalledTimes(3);
});

test('rest is told only when no frame waits, even one the drawing asked for', () => {
  const told: boolean[] = [];
  let again = true;
  const loop = createLoop(
    () => {
      if (again) loop.request();
      again = false;
      return false;
    },
    (idle) => told.push(idle),
  );
  loop.request();
  frame();
  expect(told).not.toContain(true);
  frame();
  expect(told[told.length - 1]).toBe(true);
});

test('flush paints now and drops the frame that waited', () => {
  const draw = vi.fn(() => false);
  const loop = createLoop(draw, () => {});
  loop.request();
  loop.flush();
  frame();
  expect(draw).toHaveBeenCalledTimes(1);
});
