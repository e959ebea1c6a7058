/** The second clock near the timeline: steps through the days on which articles were published, says what the page is limited to, and lays the index for the chosen day. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { Fragment, type KeyboardEvent, useEffect } from 'react';
import { compareDays } from '../../model/calendar.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import type { Day } from '../../model/moment.ts';
import { countKnown, newBy, outOn, publicationDays } from '../../synopsis/clock.ts';
import { knownBy, partlyKnown } from '../../synopsis/known.ts';
import { eventQuery } from '../data.ts';
import { dayInWords } from '../days.ts';
import { Icon } from '../Icon.tsx';
import { messages } from '../messages.ts';
import { fullCallOf } from '../names.ts';
import { go, say } from '../store.ts';
import { clockId } from '../timeline/Toolbar.tsx';
import styles from './KnownBar.module.css';
import { useKnownLaid } from './laid.ts';

const words = messages.known;

/** Of the articles of one day; a bar has no room for all of a large folder. */
const mostNamed = 5;

export interface KnownBarProps {
  /** As it is by no day: corrected, without letters. */
  readonly timeline: Timeline;
  /** The same as its articles are called on the page, once that is known. */
  readonly named: Timeline | null;
  readonly day: Day;
}

export function KnownBar({ timeline, named, day }: KnownBarProps) {
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
    if (next !== undefined) say(wholeOf(timeline, named, next));
  };
  const clear = (): void => {
    go({ known: null });
    say(words.cleared);
    (document.getElementById(clockId) ?? document.getElementById('main'))?.focus({ preventScroll: true });
  };
  // The limit is what Escape takes away here, never the event below.
  const leave = (key: KeyboardEvent): void => {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    clear();
  };
  return (
    <section className={styles.bar} aria-label={words.bar} onKeyDown={leave}>
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
          aria-valuetext={wholeOf(timeline, named, day)}
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
      <Fresh named={named} day={day} />
      <p className={styles.why}>{words.why}</p>
    </section>
  );
}

/** Which articles the step brought. */
function Fresh({ named, day }: { readonly named: Timeline | null; readonly day: Day }) {
  const fresh = named ? newBy(named, day) : [];
  const [first] = fresh;
  const on = first && outOn(first);
  if (!named || !on) return null;
  return (
    <p className={styles.fresh}>
      <strong>{words.fresh(dayInWords(on))}</strong>{' '}
      {fresh.slice(0, mostNamed).map((article, i) => (
        <Fragment key={article.id}>
          {i > 0 && ' · '}
          <bdi>{fullCallOf(named, article)}</bdi>
        </Fragment>
      ))}
      {fresh.length > mostNamed && ` · ${words.more(fresh.length - mostNamed)}`}
    </p>
  );
}

function wholeOf(timeline: Timeline, named: Timeline | null, day: Day): string {
  const { known, of } = countKnown(timeline, day);
  const fresh = named ? newBy(named, day).map((article) => fullCallOf(named, article)) : [];
  return words.whole(dayInWords(day), known, of) + words.freshAloud(fresh.slice(0, mostNamed), fresh.length - mostNamed);
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
