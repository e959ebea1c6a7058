/** What a reader can set right about the event at hand: take ticked passages out of it, or join it with another. The ticks stand beside the passages themselves. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import type { Fix } from '../../synopsis/corrections/fix.ts';
import { passagesOf } from '../../synopsis/corrections/told.ts';
import { messages } from '../messages.ts';
import { openDialog } from '../shell/dialog.ts';
import { addFix } from './actions.ts';
import { correctButtonId } from './CorrectButton.tsx';
import styles from './CorrectPanel.module.css';
import { JoinDialog } from './JoinDialog.tsx';
import { stopPicking, usePicking } from './picking.ts';

const words = messages.corrections.correct;

export function CorrectPanel({ timeline, event }: { readonly timeline: Timeline; readonly event: EventFile }) {
  const picked = usePicking((state) => state.picked);
  const [joining, setJoining] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  // Gone with the panel itself: the next Escape is the page's.
  useLayoutEffect(() => {
    // Before the keys of the page, for which Escape closes the whole comparison.
    document.addEventListener('keydown', leaveByKey);
    return () => document.removeEventListener('keydown', leaveByKey);
  }, []);
  const { all, correct } = useSplit(event);
  const join = (other: string): void => void correct({ kind: 'join', events: [event.id, other] }, messages.corrections.said.joined);
  return (
    <section className={styles.panel} aria-labelledby="correct" data-print="no">
      <h3 id="correct" ref={heading} tabIndex={-1} className={styles.title}>
        {words.title}
      </h3>
      <p className={styles.how} aria-live="polite">
        {all === 1 ? words.single : words.tick}
        {picked.size > 0 && <span className={styles.count}> {picked.size === all ? words.all : words.ticked(picked.size, all)}</span>}
      </p>
      <div className={styles.ways}>
        <button type="button" className={styles.way} onClick={() => setJoining(true)} aria-haspopup="dialog">
          {words.join}
        </button>
        <button type="button" className={styles.quiet} onClick={() => openDialog('corrections')} aria-haspopup="dialog">
          {words.more}
        </button>
        <button type="button" className={styles.quiet} onClick={leave}>
          {words.done}
        </button>
      </div>
      {joining && <JoinDialog timeline={timeline} event={event.id} close={() => setJoining(false)} join={join} />}
    </section>
  );
}

/** Under the passages, while some are ticked: the boxes lie far below the panel. */
export function TickedBar({ event }: { readonly event: EventFile }) {
  const picked = usePicking((state) => state.picked);
  const { all, fits, split } = useSplit(event);
  if (picked.size === 0) return null;
  return (
    <div className={styles.ticked} data-print="no">
      <span>{picked.size === all ? words.all : words.ticked(picked.size, all)}</span>
      <button type="button" className={fits ? `${styles.way} ${styles.strong}` : styles.way} aria-disabled={!fits} onClick={split}>
        {words.split}
      </button>
    </div>
  );
}

/** What the ticked passages come to. */
function useSplit(event: EventFile) {
  const picked = usePicking((state) => state.picked);
  const all = passagesOf(event).length;
  const fits = picked.size > 0 && picked.size < all;
  const queries = useQueryClient();
  const correct = async (fix: Fix, done: string): Promise<void> => {
    if (await addFix(queries, fix, done)) finish();
  };
  const split = (): void => {
    if (fits) void correct({ kind: 'split', event: event.id, passages: [...picked.values()] }, messages.corrections.said.split);
  };
  return { all, fits, split, correct };
}

/** The title of what the correction made takes the focus, once the panel is gone. */
function finish(): void {
  stopPicking();
  setTimeout(() => document.getElementById('event-title')?.focus({ preventScroll: true }), 0);
}

function leaveByKey(key: KeyboardEvent): void {
  if (key.key !== 'Escape' || key.defaultPrevented || document.querySelector('dialog[open]')) return;
  key.preventDefault();
  leave();
}

function leave(): void {
  stopPicking();
  document.getElementById(correctButtonId)?.focus({ preventScroll: true });
}
