/** The way from the overview to a statement, and from a finding to what tells it: each view marks where these stand in it by an id. Goes to the table of statements where the view that is open has none. */
import { flushSync } from 'react-dom';
import { writeAddress } from '../address.ts';
import { go, useChoice } from '../store.ts';
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

/** Stops waiting for what a finding tells. */
let forget = (): void => undefined;

export function revealRow(row: number): void {
  forget();
  wished = row;
  if (showRow(row)) return;
  flushSync(() => go({ as: 'lines', show: 'all' }));
  // A table draws at first no more than what fills a screen.
  untilDone(() => wished !== row || showRow(row));
}

const showRow = (row: number): boolean => offered?.(row) || show(document.getElementById(rowId(row)));

/** What a reader waits for longer than this does not take the focus any more. */
const longestWaitMs = 5000;

/** Marks the elements of these ids, brings the first of them to the top of the window and gives it the focus, as soon as one of them stands: its view may still be on its way. */
export function revealTold(ids: readonly string[]): void {
  forget();
  wished = -1;
  const look = (): boolean => {
    const told = ids.flatMap((id) => document.getElementById(id) ?? []);
    if (told.length === 0) return false;
    for (const before of document.querySelectorAll('[data-told]')) before.removeAttribute('data-told');
    for (const one of told) one.setAttribute('data-told', '');
    show(told[0] ?? null, 'start');
    return true;
  };
  if (look()) return;
  const observer = new MutationObserver(() => look() && forget());
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => forget(), longestWaitMs);
  forget = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

let stopReturn = (): void => undefined;

/** The next time that Back leads to the address as it is now, the focus is on `from` again. */
export function returnTo(from: HTMLElement): void {
  const here = writeAddress(useChoice.getState().address);
  stopReturn();
  stopReturn = useChoice.subscribe(({ address, step }) => {
    if (step !== 'arrived' || writeAddress(address) !== here) return;
    stopReturn();
    from.focus();
  });
}

/** False where there is nothing to show. */
function show(place: HTMLElement | null, block: 'center' | 'start' = 'center'): boolean {
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
  place.scrollIntoView({ block, behavior: calm ? 'auto' : 'smooth' });
  return true;
}
