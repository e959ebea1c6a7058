/** The first stops of the Tab key: past the head of the page to the timeline and, where an event lies open, past that to its comparison. Asks what stands on the page only when pressed. */
import { writeAddress } from '../address.ts';
import { messages } from '../messages.ts';
import { plainClick } from '../plain-click.ts';
import { useChoice } from '../store.ts';
import styles from './Skip.module.css';

export function Skip() {
  const address = useChoice((state) => state.address);
  const links = [
    // A frame that names an event begins with its comparison.
    ...(address.embed ? [] : [[messages.header.skip, toTimeline] as const]),
    ...(address.event === null ? [] : [[messages.header.skipEvent, toEvent] as const]),
  ];
  return links.map(([words, act]) => (
    <a key={words} className={styles.skip} data-print="no" href={writeAddress(address)} onClick={plainClick(act)}>
      {words}
    </a>
  ));
}

/** To the one tab stop of the picture, or the first event of the list; to the main part where neither is there yet. */
function toTimeline(): void {
  const stop = document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"], main a[data-event]');
  (stop ?? document.getElementById('main'))?.focus();
}

/** To the view itself: its tabs, whose current one says which it is. */
function toEvent(): void {
  const tab = document.querySelector<HTMLElement>('[data-view][aria-current]');
  (tab ?? document.getElementById('event-title') ?? document.getElementById('main'))?.focus();
}
