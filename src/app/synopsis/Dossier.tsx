/** "Why this date?": every clue in a sentence, with the days that it allows by itself and the words it rests on. What is not counted is the reader's trial and stays here: it changes neither the dataset nor the address. */
import { useId, useMemo, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { Moment } from '../../model/moment.ts';
import { allowed, cluesOf, type DossierClue, type Off } from '../../synopsis/dossier.ts';
import { scaleOf } from '../../synopsis/strip.ts';
import { messages } from '../messages.ts';
import { Clue } from './Clue.tsx';
import styles from './Dossier.module.css';
import { allowsInWords, daysOrUnknown, resultInWords } from './dossier-words.ts';
import { Strip } from './Strip.tsx';

const words = messages.date.dossier;

/** More than these are shown only when asked for. */
const mostShown = 6;

export function Dossier({ timeline, moment }: { readonly timeline: Timeline; readonly moment: Moment }) {
  const clues = useMemo(() => cluesOf(moment), [moment]);
  const [off, setOff] = useState<Off>(new Set());
  const [all, setAll] = useState(false);
  const list = useId();
  const shown = all ? clues : clues.slice(0, mostShown);
  const toggle = (key: string): void => setOff((before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]));
  if (clues.length === 0) return <p className={styles.none}>{messages.evidence.none}</p>;
  return (
    <div className={styles.dossier}>
      <Result moment={moment} clues={clues} off={off} />
      <Picture moment={moment} clues={clues} shown={shown} off={off} />
      <p className={styles.intro} data-print="no">
        {words.intro}{' '}
        <button type="button" className={styles.all} aria-disabled={off.size === 0} onClick={() => setOff(new Set())}>
          {words.all}
        </button>
      </p>
      <ol id={list} className={styles.list}>
        {shown.map((clue, i) => (
          <Clue key={clue.key} timeline={timeline} moment={moment} clues={clues} index={i} off={off} toggle={() => toggle(clue.key)} />
        ))}
      </ol>
      {clues.length > mostShown && (
        <button type="button" className={styles.more} aria-expanded={all} aria-controls={list} onClick={() => setAll(!all)} data-print="no">
          {all ? words.fewer : words.more(clues.length - mostShown)}
        </button>
      )}
    </div>
  );
}

interface PartProps {
  readonly moment: Moment;
  readonly clues: readonly DossierClue[];
  readonly off: Off;
}

/** Said aloud when it changes. */
function Result({ moment, clues, off }: PartProps) {
  const { head, days, note } = resultInWords(clues, off, moment);
  return (
    <output className={styles.result}>
      {head}: <strong>{days}</strong>
      {note && ` (${note})`}
    </output>
  );
}

/** The scale holds the date with and without the clues that are not counted, and of the clues in sight as much as there is room for. */
function Picture({ moment, clues, shown, off }: PartProps & { readonly shown: readonly DossierClue[] }) {
  const days = allowed(clues, off);
  const bounding = shown.filter((clue) => clue.kind === 'bounds');
  const scale = scaleOf(
    moment,
    days ? [days] : [],
    bounding.map((clue) => clue.days),
  );
  if (!scale) return null;
  const lines = bounding.map((clue) => ({ key: clue.key, name: String(clues.indexOf(clue) + 1), days: clue.days, counted: !off.has(clue.key) }));
  const told = bounding.map((clue) => {
    const uncounted = off.has(clue.key) ? `, ${words.off}` : '';
    return `${words.number(clues.indexOf(clue) + 1)} ${allowsInWords(clue.days, moment)}${uncounted}`;
  });
  return (
    <Strip
      scale={scale}
      result={{ key: 'result', name: words.result, days, counted: true }}
      clues={lines}
      words={words.picture([`${words.result}: ${daysOrUnknown(days, moment)}`, ...told])}
    />
  );
}
