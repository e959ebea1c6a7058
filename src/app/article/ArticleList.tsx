/** Every article of the dataset with what is known of it; a choice opens it in full. */
import type { Timeline } from '../../model/dataset.ts';
import { laneOf } from '../../synopsis/columns.ts';
import { writeAddress } from '../address.ts';
import { dateInWords } from '../days.ts';
import { messages } from '../messages.ts';
import { creditsOf, nameOf, publisherOf } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { plainClick } from '../plain-click.ts';
import { closeDialog, openDialog } from '../shell/dialog.ts';
import { Modal } from '../shell/Modal.tsx';
import { go, useChoice } from '../store.ts';
import styles from './ArticleList.module.css';

export function ArticleList({ timeline }: { readonly timeline: Timeline }) {
  const address = useChoice((state) => state.address);
  return (
    <Modal title={messages.article.list} closeWords={messages.help.close} onClose={closeDialog}>
      <ul className={styles.list}>
        {timeline.articles.map((article) => {
          const events = timeline.events.filter((event) => event.tellings.some((telling) => telling.article === article.id)).length;
          const { published } = article;
          const about = [
            publisherOf(article),
            published ? dateInWords(published) : messages.date.unpublished,
            ...(article.agencies.length > 0 ? [creditsOf(article)] : []),
            messages.article.events(events),
          ];
          return (
            <li key={article.id} className={styles.item} style={laneStyle(laneOf(timeline, article.id))}>
              <a
                className={styles.name}
                href={writeAddress({ ...address, article: article.id, at: null })}
                onClick={plainClick(() => {
                  closeDialog();
                  go({ article: article.id, at: null });
                })}
              >
                {nameOf(article)}
              </a>
              <span className={styles.about}>{about.join(' · ')}</span>
            </li>
          );
        })}
      </ul>
      <button type="button" className={styles.correct} onClick={() => openDialog('corrections')}>
        {messages.corrections.dialog.fromArticles}
      </button>
    </Modal>
  );
}
