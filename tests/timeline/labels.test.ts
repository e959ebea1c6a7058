/** Titles above the lanes: no two touch, no leader runs through words, and nothing is said that the title does not say. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Label, labelsOf, shortened, type Wish } from '../../src/timeline/labels.ts';
import { pictureOf } from './picture.ts';
import { anyTimeline, anyWidth } from './random.ts';
import { measure, timelineOf } from './sample.ts';

const wide = (text: string): number => text.length * 6;

function crossings(labels: readonly Label[]): string[] {
  const found: string[] = [];
  for (const a of labels)
    for (const b of labels) {
      if (a === b) continue;
      if (a.row === b.row && a.x < b.x + b.width && b.x < a.x + a.width) found.push(`${a.text} over ${b.text}`);
      if (a.row > b.row && a.leaderX > b.x && a.leaderX < b.x + b.width) found.push(`leader of ${a.text} through ${b.text}`);
    }
  return found;
}

test('titles of any timeline at any width never overlap, nor does a leader cross one', () => {
  fc.assert(
    fc.property(anyTimeline, anyWidth, (timeline, widthPx) => {
      const { scene } = pictureOf(timeline, { widthPx });
      expect(crossings(scene.labels)).toEqual([]);
      for (const label of scene.labels) {
        expect(label.x).toBeGreaterThanOrEqual(scene.layout.plotLeft - 5);
        expect(label.x + label.width).toBeLessThanOrEqual(scene.layout.plotRight + 1e-6);
      }
    }),
  );
});

test('a label is the title, or its beginning up to a space with an ellipsis', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 80, max: 400 }), (title, widest) => {
      const text = shortened(title, widest, wide);
      expect(wide(text)).toBeLessThanOrEqual(widest);
      if (text === title) return;
      expect(text.endsWith('…')).toBe(true);
      const kept = text.slice(0, -1);
      expect(title.startsWith(kept)).toBe(true);
      expect(title.slice(kept.length)).toMatch(/^[\s,.;:–—-]/);
    }),
  );
});

test('a first word that is too long is cut inside, and never through a surrogate pair', () => {
  expect(shortened('Donaudampfschifffahrtsgesellschaft meets', 60, wide)).toBe('Donaudamp…');
  expect(shortened('😀😀😀😀😀😀😀😀', 30, wide)).toBe('😀😀…');
});

const wish = (event: number, x: number, weight: number, chosen = false): Wish => ({ event, title: `title number ${event}`, x, weight, chosen });
const room = { left: 0, right: 300, rows: 1, size: 12, widest: 260 };

test('where one row has room for one title, the weightiest gets it', () => {
  const labels = labelsOf([wish(0, 150, 0.2), wish(1, 155, 0.9), wish(2, 160, 0.5)], room, measure);
  expect(labels.map((label) => label.event)).toEqual([1]);
});

test('the chosen event is named before any weightier one, in bold', () => {
  const labels = labelsOf([wish(0, 150, 0.2, true), wish(1, 155, 0.9)], room, measure);
  expect(labels.map(({ event, bold }) => ({ event, bold }))).toEqual([{ event: 0, bold: true }]);
});

test('the chosen event keeps its label among a hundred of the same day', () => {
  const timeline = timelineOf(
    [[0]],
    Array.from({ length: 100 }, () => ({ from: '2024-05-05', by: [0], weight: 1 })),
  );
  const { scene } = pictureOf(timeline, { selected: 37 });
  expect(scene.labels.filter((label) => label.bold).map((label) => label.event)).toEqual([37]);
});

test('with a highlight only its events are named', () => {
  const timeline = timelineOf(
    [[0]],
    [1, 8, 15, 22].map((day) => ({ from: `2024-05-${String(day).padStart(2, '0')}`, by: [0] })),
  );
  expect(pictureOf(timeline, { highlight: [2] }).scene.labels.map((label) => label.event)).toEqual([2]);
  expect(pictureOf(timeline).scene.labels).toHaveLength(4);
});

test('a title cut to one or two words is no title, unless it is the chosen one', () => {
  fc.assert(
    fc.property(anyTimeline, anyWidth, (timeline, widthPx) => {
      for (const label of pictureOf(timeline, { widthPx, selected: 0 }).scene.labels)
        if (!label.bold && label.text.endsWith('…')) expect(label.text.split(' ').length).toBeGreaterThanOrEqual(3);
    }),
  );
});

test('where there is room on a wide plot a long title is written further', () => {
  const title = 'a title of many words that goes on and on until no plot of any width has room for the whole of it at once';
  const timeline = timelineOf([[0]], [{ title, from: '2024-05-05', by: [0] }]);
  const widths = [1200, 2560].map((widthPx) => pictureOf(timeline, { widthPx }).scene.labels[0]?.width ?? 0);
  expect(widths[0]).toBeLessThanOrEqual(300);
  expect(widths[1]).toBeGreaterThan(380);
});
