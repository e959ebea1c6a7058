/** What stands where something is on its way: room, and a word for those who listen. */
import { messages } from '../messages.ts';
import styles from './Waiting.module.css';

export function Waiting() {
  return (
    <div className={styles.waiting} aria-busy="true">
      <p className="aloud">{messages.loading}</p>
    </div>
  );
}
