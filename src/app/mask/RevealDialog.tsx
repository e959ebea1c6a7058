/** Asks before the names come out from under their letters: all of them, or one by one; of an event those that tell it. */
import { flushSync } from 'react-dom';
import type { Timeline } from '../../model/dataset.ts';
import type { ArticleId } from '../../model/span.ts';
import { messages } from '../messages.ts';
import { articlesOf, callOf, nameOf } from '../names.ts';
import { usePlace } from '../place.ts';
import styles from '../shell/Dialogs.module.css';
import { closeDialog } from '../shell/dialog.ts';
import { Modal } from '../shell/Modal.tsx';
import { say } from '../store.ts';
import { maskBarId, maskOf, reveal } from './mask.ts';
import own from './RevealDialog.module.css';

const words = messages.mask;

export function RevealDialog({ timeline }: { readonly timeline: Timeline }) {
  const { event, article } = usePlace(timeline);
  const listed = event ? articlesOf(timeline, event) : article ? [article] : timeline.articles;
  const all = (): void => {
    reveal(timeline.articles.map(({ id }) => id));
    say(words.said.all);
    closeDialog();
    // What opened the dialog is gone with the last letter.
    setTimeout(() => document.getElementById(maskBarId)?.focus({ preventScroll: true }), 0);
  };
  return (
    <Modal title={words.dialog.title} closeWords={messages.help.close} onClose={closeDialog}>
      <p>{words.dialog.why}</p>
      <p>
        <button type="button" className={own.all} onClick={all}>
          {words.dialog.all}
        </button>
      </p>
      <h3 className={styles.section}>{words.dialog.versions}</h3>
      <ul className={own.list}>
        {listed.map((one) => (
          <li key={one.id} className={own.item} tabIndex={-1}>
            <span>
              <strong>{callOf(one)}</strong> <span className={own.name}>{nameOf(one, 90)}</span>
            </span>
            {maskOf(one) && (
              <button
                type="button"
                className={own.one}
                aria-label={words.dialog.oneOf(callOf(one))}
                onClick={(press) => revealOne(one.id, press.currentTarget)}
              >
                {words.dialog.one}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Modal>
  );
}

/** The button goes with the letter: the name that stands there now takes the focus, and so is heard. */
function revealOne(article: ArticleId, button: HTMLElement): void {
  const item = button.closest('li');
  flushSync(() => reveal([article]));
  item?.focus({ preventScroll: true });
}
