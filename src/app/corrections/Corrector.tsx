/** Stands at the head of the page while there are corrections: has them laid over the events, says how many there are, and offers to undo them. In a frame it only says so. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import { messages } from '../messages.ts';
import { openDialog } from '../shell/dialog.ts';
import { say, useChoice } from '../store.ts';
import { undoAll } from './actions.ts';
import styles from './Corrector.module.css';
import { isLaid, useLaid, useResult } from './laid.ts';
import { lay } from './lay.ts';

const words = messages.corrections;

/** `timeline` as it was fetched, before any correction. */
export function Corrector({ timeline }: { readonly timeline: Timeline }) {
  const { fix, embed } = useChoice((state) => state.address);
  const queries = useQueryClient();
  useLaying(timeline);
  const result = useResult();
  const outcomes = fix.length === 0 ? [] : (result?.outcomes ?? []);
  const count = outcomes.filter((outcome) => outcome.result === 'honoured').length;
  const held = timeline.overrides;
  // What the data tell already needs no word, nor anything to undo.
  const undoable = outcomes.some((outcome) => outcome.result !== 'needless');
  if (!held && !undoable) return null;
  return (
    <section className={styles.bar} aria-label={words.bar.label} data-print={count === 0 && !held ? 'no' : undefined}>
      {count > 0 && <p className={styles.words}>{words.bar.link(count)}</p>}
      {held && <p className={styles.words}>{words.bar.data(held.corrections, held.checkedBy)}</p>}
      {undoable && !embed && (
        <p className={styles.ways} data-print="no">
          <button type="button" className={styles.way} onClick={() => openDialog('corrections')} aria-haspopup="dialog">
            {words.bar.show}
          </button>
          <button type="button" className={styles.way} onClick={() => void undoEverything(queries)}>
            {words.note.undoAll}
          </button>
        </p>
      )}
    </section>
  );
}

async function undoEverything(queries: QueryClient): Promise<void> {
  await undoAll(queries);
  document.getElementById('main')?.focus({ preventScroll: true });
}

/** What the reader does is laid already; what a link or a step of the history asks for is laid here. */
function useLaying(timeline: Timeline): void {
  const fix = useChoice((state) => state.address.fix);
  const queries = useQueryClient();
  useEffect(() => {
    if (fix.length === 0) useLaid.setState({ over: timeline, result: null });
    const { over, ...laid } = useLaid.getState();
    if (over === timeline && isLaid(fix, { over, ...laid })) return undefined;
    let wanted = true;
    void lay(queries, timeline, fix).then((result) => {
      if (!wanted) return;
      useLaid.setState({ over: timeline, result });
      const lost = result.outcomes.filter((outcome) => outcome.result === 'lost').length;
      if (lost > 0) say(words.said.lost(lost));
    });
    return () => {
      wanted = false;
    };
  }, [queries, timeline, fix]);
  // Gone with the last correction, and so is what they made.
  useEffect(() => () => useLaid.setState({ result: null }), []);
}
