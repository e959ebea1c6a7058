/** Lets any part of the page send the keyboard back to where an event stands in the timeline or the list, without knowing which of them is shown. */
import type { EventId } from '../model/span.ts';

type Focus = (event: EventId | null) => void;

let current: Focus | null = null;
/** An event whose part is only about to be shown; `undefined`: none. */
let waiting: EventId | null | undefined;

/** Whoever waits longer than this does not expect the focus to move any more. */
const longestWaitMs = 500;

/** The part that shows the events says how one of them takes the focus. Returns its undo. */
export function offerFocus(focus: Focus): () => void {
  current = focus;
  if (waiting !== undefined) focus(waiting);
  waiting = undefined;
  return () => {
    if (current === focus) current = null;
  };
}

export function focusMark(event: EventId | null): void {
  if (current) current(event);
  else wait(event);
}

/** The part that holds the focus is about to give way to the other one: the focus goes along, to the same event. */
export function carryFocus(): void {
  const held = document.activeElement?.closest<HTMLElement>('[data-event]')?.dataset.event;
  if (held) wait(held);
}

function wait(event: EventId | null): void {
  waiting = event;
  setTimeout(() => {
    waiting = undefined;
  }, longestWaitMs);
}

let wished = false;

/** The reader opened an event by an act of their own: its panel may take the focus. Never wished for by a link or a host. */
export function wishPanel(): void {
  wished = true;
}

/** The link that the page was opened by names an event: its panel may take the focus too, if nothing else has it by then. */
let named = false;

export function expectArrival(): void {
  named = true;
}

/** True once, for what is opened first, while nothing has the focus. */
export function takeArrival(): boolean {
  const had = named && (document.activeElement === null || document.activeElement === document.body);
  named = false;
  return had;
}

/** True once after each wish. */
export function takePanelWish(): boolean {
  const had = wished;
  wished = false;
  return had;
}
