/** Turns a link into a step inside the page for a plain click, and leaves the link its own ways (new tab, new window) for every other. */
import type { MouseEvent } from 'react';

export function plainClick(act: () => void): (click: MouseEvent) => void {
  return (click) => {
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    act();
  };
}
