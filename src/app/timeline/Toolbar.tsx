/** The bar of the timeline: scale, zoom, and the switch between picture and list. */
import type { ReactNode } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { Day } from '../../model/moment.ts';
import { firstToldOn, publicationDays } from '../../synopsis/clock.ts';
import type { TimelineEngine } from '../../timeline/engine.ts';
import { Icon } from '../Icon.tsx';
import { messages } from '../messages.ts';
import { usePlace } from '../place.ts';
import { go, useChoice } from '../store.ts';
import styles from './Stage.module.css';

/** A press of a zoom button shows two thirds of what was shown. */
const zoomStep = 1.5;

export function Toolbar({ timeline, engine }: { readonly timeline: Timeline; readonly engine: TimelineEngine | null }) {
  const { scale, view, known } = useChoice((state) => state.address);
  const words = messages.timeline;
  return (
    <div className={styles.bar} data-print="no">
      {view === 'timeline' && (
        <>
          <Group name={words.scale}>
            <Toggle on={scale === 'folded'} act={() => go({ scale: 'folded' })} words={words.folded} short={words.foldedShort} />
            <Toggle on={scale === 'even'} act={() => go({ scale: 'even' })} words={words.even} short={words.evenShort} />
          </Group>
          <div className={styles.group}>
            <button type="button" onClick={() => engine?.zoomBy(zoomStep)} aria-label={words.zoomIn} title={words.zoomIn}>
              <Icon name="plus" />
            </button>
            <button type="button" onClick={() => engine?.zoomBy(1 / zoomStep)} aria-label={words.zoomOut} title={words.zoomOut}>
              <Icon name="minus" />
            </button>
            <button type="button" onClick={() => go({ window: null })} aria-label={words.fit} title={words.fit}>
              <Icon name="fit" />
            </button>
          </div>
        </>
      )}
      <Group name={words.view}>
        <Toggle on={view === 'timeline'} act={() => go({ view: 'timeline' })} words={words.chart} />
        <Toggle on={view === 'list'} act={() => go({ view: 'list' })} words={words.list} />
      </Group>
      <Clock timeline={timeline} known={known} />
    </div>
  );
}

export const clockId = 'synoptic-clock';

/** Sets the second clock to the first day of publication, or the first on which the open event had been told, and takes it away again. */
function Clock({ timeline, known }: { readonly timeline: Timeline; readonly known: Day | null }) {
  const days = publicationDays(timeline);
  const { event } = usePlace(timeline);
  if (known === null && days.length < 2) return null;
  const first = (event && firstToldOn(timeline, event)) ?? days[0] ?? null;
  return (
    <div className={styles.group}>
      <button
        id={clockId}
        type="button"
        aria-pressed={known !== null}
        title={messages.known.openWhy}
        onClick={() => go({ known: known === null ? first : null })}
      >
        {messages.known.open}
      </button>
    </div>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className="aloud">{name}</legend>
      {children}
    </fieldset>
  );
}

interface ToggleProps {
  readonly on: boolean;
  readonly act: () => void;
  readonly words: string;
  /** Shown instead of `words` where there is little room; a part of them, so that the name one hears holds what one sees. */
  readonly short?: string;
}

function Toggle({ on, act, words, short }: ToggleProps) {
  return (
    <button type="button" aria-pressed={on} aria-label={words} onClick={act}>
      <span className={short ? styles.long : undefined}>{words}</span>
      {short && <span className={styles.short}>{short}</span>}
    </button>
  );
}
