// @vitest-environment jsdom
/** The grid that a screen reader and the keyboard meet in place of the canvas. */
import { expect, test } from 'vitest';
import { createGrid, type GridInput } from '../../src/timeline/grid.ts';
import type { Place } from '../../src/timeline/overlay.ts';
import { pictureOf } from './picture.ts';
import { type Line, timelineOf } from './sample.ts';

const lines: Line[] = [
  { title: 'first', from: '2024-05-01', by: [0, 1] },
  { title: 'second', from: '2024-05-20', by: [1] },
];

function inputOf(events: readonly Line[], current: Place | null = null, selected: number | null = null): GridInput {
  const { scene, chart } = pictureOf(timelineOf([[0], [1]], events));
  return {
    scene,
    marks: chart.marks,
    current,
    selected,
    nameOf: (target) => Array.from(target.events, (event) => chart.marks.events[event]?.entry.title.words).join(' and '),
  };
}

const captions = ['Publisher 0', 'Publisher 1'];
const buttons = (root: HTMLElement): HTMLButtonElement[] => [...root.querySelectorAll('button')];

test('rows are lanes with their whole caption as header, cells are events in order of time', () => {
  const grid = createGrid();
  grid.setRows(captions, 'events');
  grid.sync(inputOf([...lines].reverse()));
  const rows = [...grid.element.querySelectorAll('[role=row]')].map((row) =>
    [...row.children].map(
      (cell) =>
        `${cell.getAttribute('role')} ${cell.getAttribute('aria-colindex')} ${cell.textContent || cell.firstElementChild?.getAttribute('aria-label')}`,
    ),
  );
  expect(rows).toEqual([
    ['rowheader 1 Publisher 0', 'gridcell 2 first'],
    ['rowheader 1 Publisher 1', 'gridcell 2 first', 'gridcell 3 second'],
  ]);
});

test('there is one tab stop: the first mark, or the one the reader was at', () => {
  const grid = createGrid();
  grid.setRows(captions, 'events');
  grid.sync(inputOf(lines));
  expect(buttons(grid.element).map((button) => button.tabIndex)).toEqual([0, -1, -1]);
  grid.sync(inputOf(lines, { event: 1, lane: 1 }));
  expect(buttons(grid.element).map((button) => button.tabIndex)).toEqual([-1, -1, 0]);
});

test('focus moves the tab stop and the same button survives a repaint', () => {
  const grid = createGrid();
  document.body.append(grid.element);
  grid.setRows(captions, 'events');
  grid.sync(inputOf(lines));
  expect(grid.focus({ event: 1, lane: 1 })).toBe(true);
  const focused = document.activeElement;
  expect(focused?.getAttribute('aria-label')).toBe('second');
  grid.sync(inputOf(lines, { event: 1, lane: 1 }, 1));
  expect(document.activeElement).toBe(focused);
  expect(focused?.parentElement?.getAttribute('aria-selected')).toBe('true');
  expect(grid.focus({ event: 1, lane: 0 })).toBe(false);
});

test('every button is at least 24 px in both directions', () => {
  const grid = createGrid();
  grid.setRows(captions, 'events');
  grid.sync(inputOf(lines));
  for (const { style } of buttons(grid.element))
    expect(Math.min(Number.parseFloat(style.width), Number.parseFloat(style.height))).toBeGreaterThanOrEqual(24);
});

test('a thousand marks get four hundred buttons, and the one at hand is among them', () => {
  const many = Array.from({ length: 1000 }, (_, index): Line => {
    const day = new Date(Date.UTC(2000, 0, 1 + index * 7)).toISOString().slice(0, 10);
    return { title: `event ${index}`, from: day, by: [index % 2] };
  });
  const input = inputOf(many);
  const spaced = {
    ...input.scene,
    targets: many.map((_, event) => ({ lane: event % 2, events: [event], x: event * 30, y: 20, halfWidth: 12, halfHeight: 12 })),
  };
  const grid = createGrid();
  grid.setRows(captions, 'events');
  grid.sync({ ...input, scene: spaced, current: { event: 998, lane: 0 } });
  expect(buttons(grid.element)).toHaveLength(401);
  expect(grid.focus({ event: 998, lane: 0 })).toBe(true);
});
