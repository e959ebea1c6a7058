/** The keyboard's way over events and lanes. */
import { expect, test } from 'vitest';
import type { Timeline } from '../../src/model/dataset.ts';
import { type Step, stepOfKey, stepped } from '../../src/timeline/keys.ts';
import { pictureOf } from './picture.ts';
import { timelineOf } from './sample.ts';

/**
 * lane 0   A · B · · · C
 * lane 1   A · · · D
 * lane 2   (no events)
 * lane 3   · · · · · E C
 */
const sample = timelineOf(
  [[0], [1], [2], [3]],
  [
    { title: 'A', from: '2024-01-01', by: [0, 1] },
    { title: 'B', from: '2024-01-10', by: [0] },
    { title: 'D', from: '2024-01-20', by: [1] },
    { title: 'E', from: '2024-01-25', by: [3] },
    { title: 'C', from: '2024-02-01', by: [0, 3] },
  ],
);

function go(from: string, lane: number, step: Step, spanU = 0.3, timeline: Timeline = sample): string | null {
  const { chart, drawing } = pictureOf(timeline);
  if (!drawing) throw new Error('nothing drawn');
  const { marks } = chart;
  const event = marks.events.findIndex((candidate) => candidate.entry.title.words === from);
  const to = stepped(marks, drawing.projection, { event, lane }, step, spanU, [event]);
  return to && `${marks.events[to.event]?.entry.title.words} in ${to.lane}`;
}

test('left and right follow time inside the lane and stop at its ends', () => {
  expect(go('A', 0, 'right')).toBe('B in 0');
  expect(go('B', 0, 'right')).toBe('C in 0');
  expect(go('C', 0, 'right')).toBeNull();
  expect(go('A', 0, 'left')).toBeNull();
});

test('up and down keep the event where the next lane has it, else go to the nearest in time', () => {
  expect(go('A', 0, 'down')).toBe('A in 1');
  expect(go('B', 0, 'down')).toBe('A in 1');
  expect(go('C', 0, 'down')).toBe('D in 1');
  expect(go('C', 3, 'up')).toBe('D in 1');
});

test('down leaps over a lane without events, and stops at the last', () => {
  expect(go('D', 1, 'down')).toBe('E in 3');
  expect(go('E', 3, 'down')).toBeNull();
});

test('Home and End go to the ends of the lane, with Ctrl to the ends of the grid', () => {
  expect(go('B', 0, 'home')).toBe('A in 0');
  expect(go('B', 0, 'end')).toBe('C in 0');
  expect(go('D', 1, 'first')).toBe('A in 0');
  expect(go('A', 0, 'last')).toBe('C in 3');
});

test('Page Down goes a screenful on, and at least one event', () => {
  expect(go('A', 0, 'pagedown', 0.9)).toBe('C in 0');
  expect(go('A', 0, 'pagedown', 0.001)).toBe('B in 0');
  expect(go('C', 0, 'pageup', 0.001)).toBe('B in 0');
});

test('right from a cluster leaves all of it', () => {
  const { chart, drawing } = pictureOf(sample);
  if (!drawing) throw new Error('nothing drawn');
  expect(stepped(chart.marks, drawing.projection, { event: 0, lane: 0 }, 'right', 0.3, [0, 1])).toEqual({ event: 4, lane: 0 });
});

test('with Ctrl only Home and End are the timeline’s; other keys are left to the browser', () => {
  expect(stepOfKey('ArrowLeft', false)).toBe('left');
  expect(stepOfKey('ArrowLeft', true)).toBeNull();
  expect(stepOfKey('Home', true)).toBe('first');
  for (const key of ['a', 'Tab', 'constructor', '__proto__']) expect(stepOfKey(key, false)).toBeNull();
});
