/** The head of a comparison: when and why, the title and whose words it is, how many tell it, and the ways to the neighbours. */
import { useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry, EventFile } from '../../model/event.ts';
import { timesOf } from '../../synopsis/reasons.ts';
import { home, layersIn } from '../address.ts';
import { PaperDate } from '../away/Paper.tsx';
import { CorrectButton } from '../corrections/CorrectButton.tsx';
import { Notes } from '../corrections/Notes.tsx';
import { dateInWords, precisionInWords } from '../days.ts';
import { Icon } from '../Icon.tsx';
import { focusMark } from '../marks-focus.ts';
import { messages } from '../messages.ts';
import { articlesOf } from '../names.ts';
import { neighbourOf } from '../place.ts';
import { usePrinting } from '../printing.ts';
import { copyLink } from '../shell/copy.ts';
import { openDialog } from '../shell/dialog.ts';
import { go, useChoice } from '../store.ts';
import { AskedOver } from './AskedOver.tsx';
import { Beside } from './Beside.tsx';
import styles from './Comparison.module.css';
import { Dossier } from './Dossier.tsx';
import { VoiceLink } from './ExcerptLink.tsx';
import { Origins } from './Origins.tsx';
import { Reasons } from './Reasons.tsx';
import { walk } from './walk.ts';

export interface EventHeadProps {
  readonly timeline: Timeline;
  readonly entry: EventEntry;
  /** null while its file is on the way. */
  readonly event: EventFile | null;
}

export function EventHead({ timeline, entry, event }: EventHeadProps) {
  const { when } = entry;
  const printing = usePrinting((state) => state.printing);
  return (
    <header className={styles.head}>
      <div className={styles.about}>
        <div className={styles.when}>
          <strong>{dateInWords(when)}</strong>
          {when && <span>{precisionInWords(when)}</span>}
          {messages.event.kind[entry.kind] && <span>{messages.event.kind[entry.kind]}</span>}
          <span>{messages.event.told(articlesOf(timeline, entry).length, timeline.articles.length)}</span>
          {event && <DateReasons timeline={timeline} event={event} />}
          {event && event.joined.length > 0 && (
            <Reasons title={messages.event.joined} timeline={timeline} evidence={event.joined} none={messages.evidence.none} />
          )}
          <Beside timeline={timeline} entry={entry} />
          {event && event.origins.length < event.versions.length && <Origins timeline={timeline} event={event} />}
          {event && <CorrectButton event={event.id} />}
        </div>
        <h2 id="event-title" className={styles.title} tabIndex={-1}>
          {entry.title.words}
        </h2>
        <p className={styles.voice}>
          <VoiceLink timeline={timeline} excerpt={entry.title} />
        </p>
        {printing && event?.when && <PaperDate moment={event.when} />}
        <Notes timeline={timeline} entry={entry} />
      </div>
      <Ways timeline={timeline} entry={entry} />
    </header>
  );
}

/** A day may be unknown although the words name one that nobody can place: then they are shown. */
function DateReasons({ timeline, event }: { readonly timeline: Timeline; readonly event: EventFile }) {
  if (event.when) {
    return (
      <AskedOver title={messages.date.why}>
        <Dossier key={event.id} timeline={timeline} moment={event.when} />
      </AskedOver>
    );
  }
  const times = timesOf(event);
  const none = times.length > 0 ? messages.date.whyUnplaced : messages.date.whyNone;
  return <Reasons title={messages.date.why} timeline={timeline} evidence={[]} none={none} beside={times} />;
}

function Ways({ timeline, entry }: { readonly timeline: Timeline; readonly entry: EventEntry }) {
  const embed = useChoice((state) => state.address.embed);
  const [before, after] = [neighbourOf(timeline, entry, -1), neighbourOf(timeline, entry, 1)];
  const [stop, setStop] = useState(0);
  const close = (): void => {
    go({ event: null });
    focusMark(entry.id);
  };
  const ways: readonly WayProps[] = [
    { name: 'away', words: messages.away.open, act: () => openDialog('away') },
    { name: 'back', words: messages.event.previous, keys: '[', act: before && (() => go({ event: before.id })) },
    { name: 'forward', words: messages.event.next, keys: ']', act: after && (() => go({ event: after.id })) },
    ...(embed ? [] : [{ name: 'link', words: messages.event.copy, act: () => copyThis(entry) } as const]),
    { name: 'close', words: messages.event.close, keys: 'Escape', act: close },
  ];
  return (
    <div role="toolbar" aria-label={messages.event.ways} className={styles.ways} data-print="no" onKeyDown={walk}>
      {ways.map((way, i) => (
        <Way key={way.name} {...way} stop={i === stop} take={() => setStop(i)} />
      ))}
    </div>
  );
}

const copyThis = (entry: EventEntry): void => void copyLink({ ...home, event: entry.id, ...layersIn(useChoice.getState().address) });

interface WayProps {
  readonly name: 'away' | 'back' | 'forward' | 'link' | 'close';
  readonly words: string;
  readonly keys?: string;
  /** null: there is no way there. */
  readonly act: (() => void) | null;
}

interface Stop {
  /** The one of them that Tab leads to. */
  readonly stop: boolean;
  readonly take: () => void;
}

/** A way that leads nowhere keeps its place and the focus, so that a row of presses ends quietly. The first bears its words. */
function Way({ name, words, keys, act, stop, take }: WayProps & Stop) {
  const named = name === 'away';
  return (
    <button
      type="button"
      className={named ? `${styles.way} ${styles.named}` : styles.way}
      aria-label={named ? undefined : words}
      title={named ? undefined : words}
      aria-haspopup={named ? 'dialog' : undefined}
      aria-keyshortcuts={keys}
      aria-disabled={act === null}
      tabIndex={stop ? 0 : -1}
      onFocus={take}
      onClick={() => act?.()}
    >
      <Icon name={name} />
      {named && words}
    </button>
  );
}
