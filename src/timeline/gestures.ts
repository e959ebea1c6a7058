/** Turns wheel, drag, pinch and double click into a zoom transform. Never takes the vertical wheel or a vertical swipe away from the page. */
import { select, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3';

/** In host px. `inPlot` says whether time may be dragged from there. */
export interface GestureRoom {
  plotLeft: number;
  plotRight: number;
  mostK: number;
  /** Whether a double click may glide. */
  glides: boolean;
  inPlot: (x: number, y: number) => boolean;
}

export interface Gestures {
  /** Magnification and shift as `camera.ts` keeps them: `x` from the plot's left edge. */
  transform: () => { k: number; x: number };
  /** Moves without a gesture; bounded like every other move. Listeners hear of it. */
  setTransform: (k: number, x: number) => void;
  /** To be called whenever the room changes. */
  setRoom: (room: GestureRoom) => void;
  destroy: () => void;
}

export interface GestureListeners {
  onMove: () => void;
  /** A gesture began or came to rest. */
  onMoving: (moving: boolean) => void;
}

/** One notch of a mouse wheel never magnifies by more than about this, however the system scales it. */
const mostPerNotch = 0.5;
/** A finger this far sideways pans; less is a tap. */
const slopPx = 6;

function wheelDelta(event: WheelEvent): number {
  const lines = event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.008;
  return Math.max(-mostPerNotch, Math.min(mostPerNotch, -event.deltaY * lines));
}

export function createGestures(root: HTMLElement, { onMove, onMoving }: GestureListeners): Gestures {
  let room: GestureRoom = { plotLeft: 0, plotRight: 1, mostK: 1, glides: false, inPlot: () => false };
  const selection = select<HTMLElement, unknown>(root);
  /** d3 tells of a start and an end for moves by program too; only its own gestures are told on. */
  let byProgram = false;
  const announce = (moving: boolean): void => {
    if (!byProgram) onMoving(moving);
  };
  const program = (move: () => void): void => {
    byProgram = true;
    move();
    byProgram = false;
  };
  const at = (event: { clientX: number; clientY: number }): [number, number] => {
    const box = root.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .touchable(() => false)
    .clickDistance(4)
    .wheelDelta(wheelDelta)
    .filter((event: MouseEvent) => {
      if (!room.inPlot(...at(event))) return false;
      return event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0 && !event.ctrlKey;
    })
    .on('start', () => announce(true))
    .on('zoom', onMove)
    .on('end', () => announce(false));
  selection.call(behaviour);
  const current = (): ZoomTransform => zoomTransform(root);
  const undo = [pansByWheel(), touches()];

  /** Sideways wheel and Shift with the wheel pan, but only where there is something to pan to. */
  function pansByWheel(): () => void {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const listen = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey || !room.inPlot(...at(event)) || current().k <= 1) return;
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (sideways === 0 || (!event.shiftKey && Math.abs(event.deltaY) >= Math.abs(event.deltaX))) return;
      event.preventDefault();
      if (resting === undefined) onMoving(true);
      clearTimeout(resting);
      resting = setTimeout(() => {
        resting = undefined;
        onMoving(false);
      }, 150);
      pan(-sideways * (event.deltaMode === 1 ? 16 : 1));
    };
    root.addEventListener('wheel', listen, { passive: false });
    return () => {
      clearTimeout(resting);
      root.removeEventListener('wheel', listen);
    };
  }

  function pan(px: number): void {
    program(() => behaviour.translateBy(selection, px / current().k, 0));
  }

  /** One finger sideways pans, two pinch; `touch-action: pan-y` leaves the vertical swipe to the browser, which then cancels our pointers. */
  function touches(): () => void {
    const fingers = new Map<number, number>();
    let moving = false;
    let startX = 0;
    const middle = (): number => [...fingers.values()].reduce((a, b) => a + b, 0) / fingers.size;
    const breadth = (): number => Math.max(...fingers.values()) - Math.min(...fingers.values());
    const down = (event: PointerEvent): void => {
      const [x, y] = at(event);
      if (event.pointerType !== 'touch' || !room.inPlot(x, y)) return;
      fingers.set(event.pointerId, x);
      startX = x;
    };
    const move = (event: PointerEvent): void => {
      const before = fingers.get(event.pointerId);
      if (before === undefined) return;
      const [x] = at(event);
      if (!moving && fingers.size === 1 && Math.abs(x - startX) < slopPx) return;
      if (!moving) {
        moving = true;
        onMoving(true);
      }
      const [middleBefore, breadthBefore] = [middle(), breadth()];
      fingers.set(event.pointerId, x);
      const factor = fingers.size > 1 && breadthBefore > 8 ? Math.max(0.5, Math.min(2, breadth() / breadthBefore)) : 1;
      program(() => behaviour.scaleBy(selection, factor, [middle(), 0]));
      pan(middle() - middleBefore);
    };
    const up = (event: PointerEvent): void => {
      if (!fingers.delete(event.pointerId) || fingers.size > 0 || !moving) return;
      moving = false;
      onMoving(false);
    };
    root.addEventListener('pointerdown', down);
    root.addEventListener('pointermove', move);
    for (const kind of ['pointerup', 'pointercancel'] as const) window.addEventListener(kind, up);
    return () => {
      root.removeEventListener('pointerdown', down);
      root.removeEventListener('pointermove', move);
      for (const kind of ['pointerup', 'pointercancel'] as const) window.removeEventListener(kind, up);
    };
  }

  return {
    transform: () => {
      const { k, x } = current();
      return { k, x: x + (k - 1) * room.plotLeft };
    },
    setTransform: (k, x) => {
      const transform = zoomIdentity.translate(x - (k - 1) * room.plotLeft, 0).scale(k);
      program(() => behaviour.transform(selection, transform));
    },
    setRoom: (next) => {
      room = next;
      behaviour
        .duration(next.glides ? 250 : 0)
        .scaleExtent([1, Math.max(1, next.mostK)])
        .extent([
          [next.plotLeft, 0],
          [next.plotRight, 1],
        ])
        .translateExtent([
          [next.plotLeft, Number.NEGATIVE_INFINITY],
          [next.plotRight, Number.POSITIVE_INFINITY],
        ]);
    },
    destroy: () => {
      selection.on('.zoom', null);
      for (const undoOne of undo) undoOne();
    },
  };
}
