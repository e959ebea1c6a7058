/** The same scene for the keyboard and for screen readers: a grid of buttons over the canvas, rows for lanes, one tab stop. Shows nothing and decides no step. */
import type { Layout } from './layout.ts';
import type { Marks } from './marks.ts';
import type { Place } from './overlay.ts';
import type { Scene } from './scene.ts';
import type { Target } from './shapes.ts';

export interface GridInput {
  scene: Scene;
  marks: Marks;
  /** The place that holds the tab stop. */
  current: Place | null;
  selected: number | null;
  nameOf: (target: Target) => string;
}

export interface Grid {
  element: HTMLElement;
  setRows: (captions: readonly string[], name: string) => void;
  sync: (input: GridInput) => void;
  /** The target a button stands for; null for any other node. */
  targetOfNode: (node: EventTarget | null) => Target | null;
  focus: (place: Place) => boolean;
  /** Lets pointers fall through to the canvas while the marks move away from under their buttons. */
  setMoving: (moving: boolean) => void;
}

/** More buttons than this cost more than they help; the rest stay within reach of the arrow keys. */
const mostCells = 400;
const leastPx = 24;

function element(role: string): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('role', role);
  return made;
}

function put(node: HTMLElement, x: number, y: number, width: number, height: number): void {
  const { style } = node;
  style.left = `${x}px`;
  style.top = `${y}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

function makeButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const { style } = button;
  style.position = 'absolute';
  style.padding = style.margin = style.border = '0';
  style.background = 'transparent';
  style.color = 'transparent';
  style.appearance = 'none';
  style.cursor = 'pointer';
  style.pointerEvents = 'auto';
  style.outline = 'none';
  style.touchAction = 'pan-y';
  return button;
}

interface Cell {
  node: HTMLElement;
  button: HTMLButtonElement;
  target: Target;
}

/** The words of a row's header are read, not seen: the canvas shows them, cut to fit; the tooltip shows them whole. */
function header(caption: string): HTMLElement {
  const node = element('rowheader');
  const words = document.createElement('span');
  words.textContent = caption;
  words.style.position = 'absolute';
  words.style.clipPath = 'inset(50%)';
  words.style.width = words.style.height = '1px';
  words.style.overflow = 'hidden';
  words.style.whiteSpace = 'nowrap';
  node.append(words);
  node.title = caption;
  node.style.position = 'absolute';
  node.style.pointerEvents = 'auto';
  node.setAttribute('aria-colindex', '1');
  return node;
}

function placeHeaders(rows: readonly HTMLElement[], layout: Layout): void {
  rows.forEach((row, lane) => {
    const node = row.firstElementChild;
    const y = (layout.laneY[lane] ?? 0) - (layout.narrow ? 21 : 0);
    if (node instanceof HTMLElement) put(node, layout.captionLeft, y - 10, layout.captionRight - layout.captionLeft, 20);
  });
}

const holds = (target: Target, place: Place | null): boolean =>
  place !== null && target.lane === place.lane && Array.prototype.includes.call(target.events, place.event);

/** The targets that get a button: all, or the first of them and the one that holds the tab stop. */
function chosen(targets: readonly Target[], current: Place | null): Target[] {
  const kept = targets.slice(0, mostCells);
  const held = targets.find((target) => holds(target, current));
  if (held && !kept.includes(held)) kept.push(held);
  return kept.sort((a, b) => a.lane - b.lane || a.x - b.x);
}

function dress(cell: Cell, input: GridInput, tabStop: boolean): void {
  const { button, node, target } = cell;
  const first = target.events[0] ?? 0;
  const width = Math.max(leastPx, 2 * target.halfWidth);
  const height = Math.max(leastPx, 2 * target.halfHeight);
  put(button, target.x - width / 2, target.y - height / 2, width, height);
  const name = input.nameOf(target);
  if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name);
  button.tabIndex = tabStop ? 0 : -1;
  const only = target.events.length === 1 ? input.marks.events[first]?.entry.id : undefined;
  if (only === undefined) button.removeAttribute('data-event');
  else button.setAttribute('data-event', only);
  node.setAttribute('aria-colindex', String(columnOf(input.marks, target.lane, first)));
  node.setAttribute('aria-selected', String(input.selected !== null && holds(target, { event: input.selected, lane: target.lane })));
}

/** The header is column 1; events follow in order of time. */
function columnOf(marks: Marks, lane: number, event: number): number {
  const ordinals = marks.byLane[lane];
  return (ordinals ? ordinals.indexOf(event) : 0) + 2;
}

export function createGrid(): Grid {
  const root = element('grid');
  root.style.position = 'absolute';
  root.style.inset = '0';
  root.style.pointerEvents = 'none';
  let rows: HTMLElement[] = [];
  let cells = new Map<string, Cell>();
  let fallsThrough = false;
  const targets = new WeakMap<EventTarget, Target>();

  const setRows = (captions: readonly string[], name: string): void => {
    cells = new Map();
    rows = captions.map((caption, lane) => {
      const row = element('row');
      row.setAttribute('aria-rowindex', String(lane + 1));
      row.append(header(caption));
      return row;
    });
    root.setAttribute('aria-label', name);
    root.setAttribute('aria-rowcount', String(captions.length));
    root.replaceChildren(...rows);
  };

  const cellOf = (target: Target): Cell => {
    const key = `${target.lane} ${target.events[0] ?? ''}`;
    const known = cells.get(key);
    if (known) return Object.assign(known, { target });
    const node = element('gridcell');
    const button = makeButton();
    node.append(button);
    const cell = { node, button, target };
    cells.set(key, cell);
    return cell;
  };

  const sync = (input: GridInput): void => {
    placeHeaders(rows, input.scene.layout);
    root.setAttribute('aria-colcount', String(1 + Math.max(0, ...input.marks.byLane.map((lane) => lane.length))));
    const kept = chosen(input.scene.targets, input.current).map(cellOf);
    const held = kept.find((cell) => holds(cell.target, input.current)) ?? kept[0];
    const keep = new Set(kept);
    for (const [key, cell] of cells) {
      if (keep.has(cell)) continue;
      cell.node.remove();
      cells.delete(key);
    }
    let before: { lane: number; node: Element } | null = null;
    for (const cell of kept) {
      const row = rows[cell.target.lane];
      const after: Element | null = before && before.lane === cell.target.lane ? before.node : (row?.firstElementChild ?? null);
      if (after && after.nextElementSibling !== cell.node) after.after(cell.node);
      before = { lane: cell.target.lane, node: cell.node };
      dress(cell, input, cell === held);
      targets.set(cell.button, cell.target);
    }
  };

  const focus = (place: Place): boolean => {
    for (const cell of cells.values()) {
      if (!holds(cell.target, place)) continue;
      for (const other of cells.values()) other.button.tabIndex = other === cell ? 0 : -1;
      cell.button.focus();
      return true;
    }
    return false;
  };

  return {
    element: root,
    setRows,
    sync,
    focus,
    targetOfNode: (node) => (node ? (targets.get(node) ?? null) : null),
    setMoving: (moving) => {
      if (moving === fallsThrough) return;
      fallsThrough = moving;
      for (const cell of cells.values()) cell.button.style.pointerEvents = moving ? 'none' : 'auto';
    },
  };
}
