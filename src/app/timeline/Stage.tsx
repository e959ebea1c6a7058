/** The upper part of the page: the events as a timeline or as a list, the bar of controls between, and the tray of undated events. */
import { useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { TimelineEngine } from '../../timeline/engine.ts';
import { messages } from '../messages.ts';
import { usePrinting } from '../printing.ts';
import { useTheme } from '../shell/ThemeSwitch.tsx';
import { useChoice } from '../store.ts';
import { Canvas } from './Canvas.tsx';
import { EventList } from './EventList.tsx';
import { Legend } from './Legend.tsx';
import styles from './Stage.module.css';
import { Toolbar } from './Toolbar.tsx';
import { Undated } from './Undated.tsx';

export function Stage({ timeline }: { readonly timeline: Timeline }) {
  const view = useChoice((state) => state.address.view);
  const event = useChoice((state) => state.address.event);
  const printing = usePrinting((state) => state.printing);
  const [engine, setEngine] = useState<TimelineEngine | null>(null);
  useTheme();
  return (
    <section className={styles.stage} aria-label={messages.timeline.label} data-print={event === null ? undefined : 'no'}>
      <Toolbar timeline={timeline} engine={engine} />
      {view !== 'list' && (
        <div className={styles.key} data-print="no">
          <Legend />
        </div>
      )}
      {view === 'list' ? <EventList timeline={timeline} /> : <Canvas timeline={timeline} onEngine={setEngine} />}
      {view !== 'list' && <Undated timeline={timeline} />}
      {view !== 'list' && printing && event === null && <EventList timeline={timeline} />}
    </section>
  );
}
