/** What the mark under the pointer or the keyboard stands for, beside it and inside the timeline's edges. */
import { useLayoutEffect, useRef } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { describe } from './describe.ts';
import styles from './Stage.module.css';

/** Below the mark, clear of the pointer. */
const offsetPx = 16;

export interface TooltipProps {
  readonly timeline: Timeline;
  readonly event: EventEntry;
  /** Of the mark, in px of the host. */
  readonly x: number;
  readonly y: number;
}

export function Tooltip({ timeline, event, x, y }: TooltipProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const tip = ref.current;
    const room = tip?.parentElement;
    if (!tip || !room) return;
    const left = Math.min(Math.max(8, x - tip.offsetWidth / 2), Math.max(8, room.clientWidth - tip.offsetWidth - 8));
    const below = y + offsetPx;
    const top = below + tip.offsetHeight > room.clientHeight && y - offsetPx - tip.offsetHeight > 0 ? y - offsetPx - tip.offsetHeight : below;
    tip.style.transform = `translate(${left}px, ${top}px)`;
  }, [x, y]);
  const words = describe(timeline, event);
  return (
    <div ref={ref} className={styles.tip} aria-hidden="true" data-testid="tooltip">
      <span className={styles.tipTitle}>{words.title}</span>
      {words.kind && <span className={styles.tipLine}>{words.kind}</span>}
      {words.voice && <span className={styles.tipLine}>{words.voice}</span>}
      <span className={styles.tipLine}>
        {words.when} · {words.told}
      </span>
      {words.corrected && <span className={styles.tipLine}>{words.corrected}</span>}
      {words.differs.length > 0 && <span className={`${styles.tipLine} ${styles.warn}`}>▲ {words.differs.join(' · ')}</span>}
    </div>
  );
}
