/** The way from the overview to a statement: each view marks where a statement stands in it by an id. Goes to the table of statements where the view that is open has none. */
import { flushSync } from 'react-dom';
import { go } from '../store.ts';

/** The id of the element in which a view shows the statement; `row` is its index in `rowsOf(event)`. */
export const rowId = (row: number): string => `row-${row}`;

type Reveal = (row: number) => boolean;

let offered: Reveal | null = null;

/** A view in which a statement may not be drawn, or stands in several places, says itself how it is brought into view; false where it has none of it. Returns its undo. */
export function offerReveal(reveal: Reveal): () => void {
  offered = reveal;
  return () => {
    if (offered === reveal) offered = null;
  };
}

/** The id of an origin in the list of the event's head. */
export const originId = (index: number): string => `origin-${index}`;

/** The reasons of an origin, unfolded. */
export function revealOrigin(index: number): void {
  show(document.getElementById(originId(index)));
}

export function revealRow(row: number): void {
  if (offered?.(row)) return;
  if (!document.getElementById(rowId(row))) flushSync(() => go({ as: 'lines', show: 'all' }));
  show(document.getElementById(rowId(row)));
}

function show(place: HTMLElement | null): void {
  if (!place) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const folded = place.closest('details') ?? place.querySelector('details');
  if (folded && !folded.open) {
    folded.open = true;
    // The browser tells of it a moment later: what lies folded has to stand by now to take the focus.
    flushSync(() => folded.dispatchEvent(new Event('toggle')));
  }
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
