/** The way from the overview to a statement: each view marks where a statement stands in it by an id. Goes to the table of statements where the view that is open has none. */
import { flushSync } from 'react-dom';
import { go } from '../store.ts';
import { untilDone } from './frames.ts';

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

/** What the reader asked for last: an earlier wish that still waits for its row is void. */
let wished = -1;

export function revealRow(row: number): void {
  wished = row;
  if (showRow(row)) return;
  flushSync(() => go({ as: 'lines', show: 'all' }));
  // A table draws at first no more than what fills a screen.
  untilDone(() => wished !== row || showRow(row));
}

const showRow = (row: number): boolean => offered?.(row) || show(document.getElementById(rowId(row)));

/** False where there is nothing to show. */
function show(place: HTMLElement | null): boolean {
  if (!place) return false;
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
  return true;
}
