/** The second clock near the timeline: steps through the days on which articles were published, says what the page is limited to, and lays the index for the chosen day. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { compareDays } from '../../model/calendar.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import type { Day } from '../../model/moment.ts';
import { countKnown, publicationDays } from '../../synopsis/clock.ts';
import { knownBy, partlyKnown } from '../../synopsis/known.ts';
import { eventQuery } from '../data.ts';
import { dayInWords } from '../days.ts';
import { Icon } from '../Icon.tsx';
import { messages } from '../messages.ts';
import { go, say } from '../store.ts';
import { clockId } from '../timeline/Toolbar.tsx';
import styles from './KnownBar.module.css';
import { useKnownLaid } from './laid.ts';

const words = messages.known;

/** `timeline` as it is by no day: corrected, without letters. */
export function KnownBar({ timeline, day }: { readonly timeline: Timeline; readonly day: Day }) {
  useLaying(timeline, day);
  const days = publicationDays(timeline);
  // A link may name a day between two publications, or one before the first.
  const at = days.filter((one) => compareDays(one, day) <= 0).length - 1;
  const { known, of, undated } = countKnown(timeline, day);
  const put = (index: number): Day | undefined => {
    const next = days[index];
    if (next !== undefined) go({ known: next }, 'replace');
    return next;
  };
  const step = (index: number): void => {
    const next = put(index);
    if (next !== undefined) say(wholeOf(timeline, next));
  };
  const clear = (): void => {
    go({ known: null });
    say(words.cleared);
    (document.getElementById(clockId) ?? document.getElementById('main'))?.focus({ preventScroll: true });
  };
  return (
    <section className={styles.bar} aria-label={words.bar}>
      <p className={styles.words}>
        {words.by} <strong>{dayInWords(day)}</strong>: {words.count(known, of)}
        {undated > 0 && <span className={styles.undated}> · {words.undated(undated)}</span>}
      </p>
      <div className={styles.clock} data-print="no">
        <button
          type="button"
          className={styles.step}
          aria-label={words.before}
          title={words.before}
          aria-disabled={at <= 0}
          onClick={() => step(at - 1)}
        >
          <Icon name="back" />
        </button>
        <input
          type="range"
          className={styles.slider}
          min={0}
          max={Math.max(0, days.length - 1)}
          step={1}
          value={Math.max(0, at)}
          aria-label={words.slider}
          aria-valuetext={wholeOf(timeline, day)}
          onChange={(change) => put(Number(change.target.value))}
        />
        <button
          type="button"
          className={styles.step}
          aria-label={words.after}
          title={words.after}
          aria-disabled={at >= days.length - 1}
          onClick={() => step(at + 1)}
        >
          <Icon name="forward" />
        </button>
        <button type="button" className={styles.clear} onClick={clear}>
          {words.clear}
        </button>
      </div>
      <p className={styles.why}>{words.why}</p>
    </section>
  );
}

function wholeOf(timeline: Timeline, day: Day): string {
  const { known, of } = countKnown(timeline, day);
  return words.whole(dayInWords(day), known, of);
}

/** What events are called by then lies in the files of those that only some had told; one that cannot be had keeps what the index says. */
function useLaying(timeline: Timeline, day: Day): void {
  const queries = useQueryClient();
  useEffect(() => {
    const before = useKnownLaid.getState();
    if (before.over === timeline && before.day === day) return undefined;
    let wanted = true;
    void filesOf(queries, timeline, day).then((files) => {
      if (wanted) useKnownLaid.setState({ over: timeline, day, result: knownBy(timeline, day, files) });
    });
    return () => {
      wanted = false;
    };
  }, [queries, timeline, day]);
}

async function filesOf(queries: QueryClient, timeline: Timeline, day: Day): Promise<ReadonlyMap<string, EventFile | null>> {
  const files = partlyKnown(timeline, day).map(async (entry) => [entry.id, await queries.fetchQuery(eventQuery(entry)).catch(() => null)] as const);
  return new Map(await Promise.all(files));
}
