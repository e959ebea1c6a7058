/** Turns clicks, hovering and keys on the stage into intents. Knows the scene only through what it is given, and changes nothing itself. */
import { type Step, stepOfKey } from './keys.ts';
import type { Target } from './shapes.ts';

export interface Intents {
  /** The target or title under a point, or the one a button stands for. */
  targetAt: (x: number, y: number) => Target | null;
  titleAt: (x: number, y: number) => number | null;
  targetOfNode: (node: EventTarget | null) => Target | null;
  cursorAt: (x: number, y: number) => string;
  open: (target: Target) => void;
  openEvent: (event: number) => void;
  hover: (target: Target | null, title: number | null) => void;
  /** The focus came to a target, visibly or by the pointer, or left the grid. */
  focus: (target: Target | null, visible: boolean) => void;
  step: (step: Step) => void;
  zoom: (factor: number) => void;
  fit: () => void;
  leave: () => void;
}

const zoomStep = 1.6;

function keyed(event: KeyboardEvent, intents: Intents): boolean {
  if (event.altKey) return false;
  const command = event.ctrlKey || event.metaKey;
  const step = stepOfKey(event.key, command);
  if (step) intents.step(step);
  else if (command) return false;
  else if (event.key === '+' || event.key === '=') intents.zoom(zoomStep);
  else if (event.key === '-' || event.key === '_') intents.zoom(1 / zoomStep);
  else if (event.key === '0') intents.fit();
  else if (event.key === 'Escape') intents.leave();
  else return false;
  return true;
}

const shown = (node: EventTarget | null): boolean => node instanceof Element && node.matches(':focus-visible');

/** Listens on the root of the stage; returns the undo. */
export function listen(root: HTMLElement, intents: Intents): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const at = (event: MouseEvent): [number, number] => {
    const box = root.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  root.addEventListener(
    'click',
    (event) => {
      const target = intents.targetOfNode(event.target) ?? intents.targetAt(...at(event));
      const title = target ? null : intents.titleAt(...at(event));
      if (target) intents.open(target);
      else if (title !== null) intents.openEvent(title);
    },
    options,
  );
  root.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      const [x, y] = at(event);
      const target = event.buttons === 0 ? intents.targetAt(x, y) : null;
      const title = target || event.buttons !== 0 ? null : intents.titleAt(x, y);
      root.style.cursor = target || title !== null ? 'pointer' : intents.cursorAt(x, y);
      intents.hover(target, title);
    },
    options,
  );
  root.addEventListener('pointerleave', () => intents.hover(null, null), options);
  root.addEventListener('focusin', (event) => intents.focus(intents.targetOfNode(event.target), shown(event.target)), options);
  root.addEventListener(
    'focusout',
    (event) => {
      if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) intents.focus(null, false);
    },
    options,
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if (!keyed(event, intents)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    options,
  );
  return () => stop.abort();
}
