/** What a link to an event or article gets that was not known yet by the chosen day: the plain word, and the ways to lift the limit. Shows nothing of what it names. */
import { useEffect } from 'react';
import type { ArticleEntry } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import type { Day } from '../../model/moment.ts';
import { firstToldOn, outOn } from '../../synopsis/clock.ts';
import { dayInWords } from '../days.ts';
import { messages } from '../messages.ts';
import styles from '../shell/NotFound.module.css';
import { go, say } from '../store.ts';

const words = messages.known;

export interface LaterProps {
  /** Everything that there is to be known. */
  readonly whole: Timeline;
  readonly day: Day;
  readonly event: EventEntry | null;
  readonly article: ArticleEntry | null;
}

export function Later({ whole, day, event, article }: LaterProps) {
  const first = event ? firstToldOn(whole, event) : article && outOn(article);
  const title = (event ? words.later.event : words.later.article)(dayInWords(day));
  useEffect(() => say(title), [title]);
  return (
    <section className={styles.panel} aria-labelledby="later">
      <h2 id="later" className={styles.title}>
        {title}
      </h2>
      <p>{first === null ? words.later.unknown : (event ? words.later.eventWhy : words.later.articleWhy)(dayInWords(first))}</p>
      {first !== null && (
        <button type="button" className={styles.home} onClick={() => lift(first)}>
          {words.later.goTo(dayInWords(first))}
        </button>
      )}
      <button type="button" className={styles.home} onClick={() => lift(null)}>
        {words.clear}
      </button>
    </section>
  );
}

/** The button goes with the panel: the keyboard goes on at what it brought. */
function lift(known: Day | null): void {
  go({ known });
  document.getElementById('main')?.focus({ preventScroll: true });
}
