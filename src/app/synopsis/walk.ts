/** Arrow keys along the buttons of a toolbar, which has one stop for the Tab key: the button that had the focus last. Presses nothing. */
import type { KeyboardEvent } from 'react';

/** Moves the focus along the buttons. */
export function walk(key: KeyboardEvent<HTMLElement>): void {
  const buttons = [...key.currentTarget.querySelectorAll('button')];
  const from = buttons.findIndex((button) => button.matches(':focus'));
  const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: buttons.length - 1 }[key.key];
  const next = to === undefined ? undefined : buttons[to];
  if (!next) return;
  key.preventDefault();
  next.focus();
}
