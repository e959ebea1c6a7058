/** The way from the overview to a statement, and from a finding to what tells it: each view marks where these stand in it by an id. Goes to the table of statements where the view that is open has none. */
import { flushSync } from 'react-dom';
import { writeAddress } from '../address.ts';
import { isCalm } from '../media.ts';
import { go, useChoice } from '../store.ts';

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

/** Waits where the table draws at first no more than what fills a screen. */
export function revealRow(row: number): void {
  forget();
  const look = (): boolean => offered?.(row) || show(document.getElementById(rowId(row)));
  if (look()) return;
  flushSync(() => go({ as: 'lines', show: 'all' }));
  untilDone(look);
}

/** Marks the elements of these ids, brings the first of them to the top of the window and gives it the focus, as soon as one of them stands: its view may still be on its way. */
export function revealTold(ids: readonly string[]): void {
  untilDone(() => {
    const told = ids.flatMap((id) => document.getElementById(id) ?? []);
    if (told.length === 0) return false;
    for (const before of document.querySelectorAll('[data-told]')) before.removeAttribute('data-told');
    for (const one of told) one.setAttribute('data-told', '');
    return show(told[0] ?? null, 'start');
  });
}

/** What a reader waits for longer than this does not take the focus any more. */
const longestWaitMs = 5000;

/** Stops waiting for what was asked for before. */
let forget = (): void => undefined;

/** Tries now and, until it is done, whenever the page changes. What was asked for before is given up. */
export function untilDone(attempt: () => boolean): void {
  forget();
  if (attempt()) return;
  const observer = new MutationObserver(() => attempt() && forget());
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
  const folded = place.closest('details') ?? place.querySelector('details');
  if (folded && !folded.open) {
    folded.open = true;
    // The browser tells of it a moment later: what lies folded has to stand by now to take the focus.
    flushSync(() => folded.dispatchEvent(new Event('toggle')));
  }
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block, behavior: isCalm() ? 'auto' : 'smooth' });
  return true;
}
