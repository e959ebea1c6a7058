/** The tick beside a passage while a reader corrects the event; ticked: it tells of something else. Keeps nothing itself. */
import type { Passage } from '../../model/event.ts';
import { placeOf } from '../../synopsis/corrections/fix.ts';
import { togglePassage, usePicking } from '../corrections/picking.ts';
import { messages } from '../messages.ts';
import { shorten } from '../names.ts';
import styles from './PassageTick.module.css';

export function PassageTick({ article, passage, call }: { readonly article: string; readonly passage: Passage; readonly call: string }) {
  const place = { article, start: passage.start };
  const on = usePicking((state) => state.picked.has(placeOf(place)));
  return (
    <label className={styles.tick} data-print="no">
      <input type="checkbox" checked={on} onChange={() => togglePassage(place)} />
      <span aria-hidden="true">{messages.corrections.correct.pickShort}</span>
      <span className="aloud">{messages.corrections.correct.pick(shorten(passage.words, 80), call)}</span>
    </label>
  );
}
