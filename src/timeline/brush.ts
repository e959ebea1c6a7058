/** Lets the overview's window be dragged, widened by its edges, or called to a point. Reports times, moves nothing itself. */
import type { Ms } from './days.ts';

/** The strip as it lies on the screen now; `msOf` is its even scale. */
export interface BrushRoom {
  top: number;
  height: number;
  plotLeft: number;
  plotRight: number;
  left: number;
  right: number;
  window: { fromMs: Ms; toMs: Ms };
  msOf: (px: number) => Ms;
}

export interface BrushListeners {
  /** Null while there is no strip. */
  room: () => BrushRoom | null;
  onWindow: (window: { fromMs: Ms; toMs: Ms }, settled: boolean) => void;
}

export type BrushPart = 'left' | 'right' | 'middle' | 'outside';

const gripPx = 9;

/** The part of the brush at a point; null where the point is not on the strip. Edges win over the middle only where the window is wide enough to leave one. */
export function brushPart(room: BrushRoom, x: number, y: number): BrushPart | null {
  if (y < room.top || y > room.top + room.height || x < room.plotLeft - gripPx || x > room.plotRight + gripPx) return null;
  const grip = Math.min(gripPx, (room.right - room.left) / 3);
  if (Math.abs(x - room.left) <= grip) return 'left';
  if (Math.abs(x - room.right) <= grip) return 'right';
  return x > room.left && x < room.right ? 'middle' : 'outside';
}

const leastMs = 86_400_000;

/** The window after its part was dragged from one time to another. */
export function dragged(start: { fromMs: Ms; toMs: Ms }, part: BrushPart, movedMs: Ms): { fromMs: Ms; toMs: Ms } {
  if (part === 'left') return { fromMs: Math.min(start.fromMs + movedMs, start.toMs - leastMs), toMs: start.toMs };
  if (part === 'right') return { fromMs: start.fromMs, toMs: Math.max(start.toMs + movedMs, start.fromMs + leastMs) };
  return { fromMs: start.fromMs + movedMs, toMs: start.toMs + movedMs };
}

/** Listens on `root`; returns the undo. */
export function brushable(root: HTMLElement, { room, onWindow }: BrushListeners): () => void {
  let drag: { part: BrushPart; startMs: Ms; start: { fromMs: Ms; toMs: Ms }; last: { fromMs: Ms; toMs: Ms } } | null = null;
  const at = (event: PointerEvent): [number, number] => {
    const box = root.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const down = (event: PointerEvent): void => {
    const now = room();
    const [x, y] = at(event);
    const part = now && event.button === 0 ? brushPart(now, x, y) : null;
    if (!now || part === null) return;
    const startMs = now.msOf(x);
    const half = (now.window.toMs - now.window.fromMs) / 2;
    const start = part === 'outside' ? { fromMs: startMs - half, toMs: startMs + half } : now.window;
    drag = { part, startMs, start, last: start };
    root.setPointerCapture(event.pointerId);
    if (part === 'outside') onWindow(start, false);
  };
  const move = (event: PointerEvent): void => {
    const now = room();
    if (!drag || !now) return;
    drag.last = dragged(drag.start, drag.part, now.msOf(at(event)[0]) - drag.startMs);
    onWindow(drag.last, false);
  };
  const up = (): void => {
    if (!drag) return;
    const { last } = drag;
    drag = null;
    onWindow(last, true);
  };
  root.addEventListener('pointerdown', down);
  root.addEventListener('pointermove', move);
  root.addEventListener('pointerup', up);
  root.addEventListener('pointercancel', up);
  return () => {
    root.removeEventListener('pointerdown', down);
    root.removeEventListener('pointermove', move);
    root.removeEventListener('pointerup', up);
    root.removeEventListener('pointercancel', up);
  };
}
