/** Arrow keys along the buttons of a toolbar, which has one stop for the Tab key. Presses nothing. */
import type { KeyboardEvent } from 'react';

/** Moves the focus along the buttons; the one that has it is the stop for Tab. */
export function walk(key: KeyboardEvent<HTMLElement>, stop: number, count: number): number {
  const next = { ArrowLeft: stop - 1, ArrowRight: stop + 1, Home: 0, End: count - 1 }[key.key];
  if (next === undefined || next < 0 || next >= count) return stop;
  key.preventDefault();
  key.currentTarget.querySelectorAll('button')[next]?.focus();
  return next;
}
