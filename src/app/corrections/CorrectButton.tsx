/** The quiet way into correcting an event, beside the reasons why it is held to be one. */
import { messages } from '../messages.ts';
import { useChoice } from '../store.ts';
import styles from '../synopsis/Reasons.module.css';
import { startPicking, stopPicking, usePicking } from './picking.ts';

export const correctButtonId = 'correct-event';

/** None in a frame: there corrections are shown and not made. */
export function CorrectButton({ event }: { readonly event: string }) {
  const embed = useChoice((state) => state.address.embed);
  const open = usePicking((state) => state.event === event);
  if (embed) return null;
  return (
    <button
      type="button"
      id={correctButtonId}
      className={`${styles.title} ${styles.correct}`}
      aria-expanded={open}
      onClick={() => (open ? stopPicking() : startPicking(event))}
      data-print="no"
    >
      {messages.corrections.correct.open}
    </button>
  );
}
