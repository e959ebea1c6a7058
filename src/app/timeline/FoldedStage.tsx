/** The timeline under an event in a frame: folded away until somebody asks for it. Closing the event brings the timeline back by itself. */
import { useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import { messages } from '../messages.ts';
import styles from './FoldedStage.module.css';
import { Stage } from './Stage.tsx';

export function FoldedStage({ timeline }: { readonly timeline: Timeline }) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <div className={styles.fold} data-print="no">
        <button type="button" className={styles.button} aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? messages.timeline.hide : messages.timeline.show}
        </button>
      </div>
      {shown && <Stage timeline={timeline} />}
    </>
  );
}
