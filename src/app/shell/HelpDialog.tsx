/** Which keys there are and what the marks mean. */
import { messages } from '../messages.ts';
import marked from '../synopsis/MarkedText.module.css';
import { Legend } from '../timeline/Legend.tsx';
import styles from './Dialogs.module.css';
import { closeDialog } from './dialog.ts';
import { Modal } from './Modal.tsx';

const marks = ['figure', 'figure-differs', 'quotation', 'only', 'time'] as const;

export function HelpDialog() {
  return (
    <Modal title={messages.help.title} closeWords={messages.help.close} onClose={closeDialog}>
      <p className={styles.about}>{messages.help.about}</p>
      <h3 className={styles.section}>{messages.help.keys}</h3>
      <dl className={styles.keys}>
        {messages.help.list.map(([key, meaning]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.section}>{messages.help.marks}</h3>
      <Legend whole />
      <ul className={styles.marks}>
        {marks.map((kind) => (
          <li key={kind} data-tinted="">
            <mark className={marked[kind]}>{messages.mark[kind]}</mark> <span className={styles.about}>{messages.markMeans[kind]}</span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
