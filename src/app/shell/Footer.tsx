/** The foot of the frame form: the way to the whole page. */
import { writeAddress } from '../address.ts';
import { messages } from '../messages.ts';
import { useChoice } from '../store.ts';
import styles from './Footer.module.css';

export function Footer() {
  const address = useChoice((state) => state.address);
  return (
    <footer className={styles.footer} data-print="no">
      <a href={writeAddress({ ...address, embed: false }) || './'} target="_blank" rel="noopener">
        {messages.embed.open}
      </a>
      <span className={styles.name}>{messages.name}</span>
    </footer>
  );
}
