/** The line at the head of a class's page: that names stand under letters, what stays, and the way to reveal them. */
import type { Timeline } from '../../model/dataset.ts';
import { messages } from '../messages.ts';
import { openDialog } from '../shell/dialog.ts';
import { say } from '../store.ts';
import styles from './MaskBar.module.css';
import { hideAgain, maskBarId, maskOf } from './mask.ts';

const words = messages.mask;

/** `timeline` with its letters. */
export function MaskBar({ timeline }: { readonly timeline: Timeline }) {
  const of = timeline.articles.length;
  const revealed = of - timeline.articles.filter(maskOf).length;
  const again = (): void => {
    hideAgain();
    say(words.said.hidden);
    document.getElementById(maskBarId)?.focus({ preventScroll: true });
  };
  return (
    <section id={maskBarId} tabIndex={-1} className={styles.bar} aria-label={words.bar} data-print="no">
      <p className={styles.words}>
        <strong>{words.bar}.</strong> {revealed === of ? words.all : words.hidden} {revealed > 0 && revealed < of && words.some(revealed, of)}
      </p>
      <p className={styles.ways}>
        {revealed < of && (
          <button type="button" className={styles.way} aria-haspopup="dialog" onClick={() => openDialog('reveal')}>
            {words.reveal}
          </button>
        )}
        {revealed > 0 && (
          <button type="button" className={styles.way} onClick={again}>
            {words.again}
          </button>
        )}
      </p>
    </section>
  );
}
