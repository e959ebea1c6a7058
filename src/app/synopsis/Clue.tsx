/** One clue to a date: its switch where it bounds something, its sentence, what it allows and is worth, and the words it rests on. */
import type { Timeline } from '../../model/dataset.ts';
import type { Moment } from '../../model/moment.ts';
import type { DossierClue, Off } from '../../synopsis/dossier.ts';
import type { Reason } from '../../synopsis/reasons.ts';
import { messages } from '../messages.ts';
import styles from './Dossier.module.css';
import { clueInWords } from './dossier-words.ts';
import { RuleWords, Sources } from './Reasons.tsx';

const words = messages.date.dossier;

export interface ClueProps {
  readonly timeline: Timeline;
  readonly moment: Moment;
  readonly clues: readonly DossierClue[];
  readonly index: number;
  readonly off: Off;
  readonly toggle: () => void;
}

export function Clue({ timeline, moment, clues, index, off, toggle }: ClueProps) {
  const clue = clues[index];
  if (!clue) return null;
  const counted = clue.kind !== 'bounds' || !off.has(clue.key);
  return (
    <li className={counted ? styles.clue : `${styles.clue} ${styles.uncounted}`}>
      <div className={styles.own}>
        {clue.kind === 'bounds' ? (
          <label className={styles.switch}>
            <input type="checkbox" className={styles.box} checked={counted} onChange={toggle} data-print="no" />
            <span className="aloud">{words.count}</span>
            <span className={styles.number}>{index + 1}</span>
            <span>
              <RuleWords reason={clue.reason} />
            </span>
          </label>
        ) : (
          <p className={styles.sentence}>
            <RuleWords reason={clue.reason} />
          </p>
        )}
        <p className={styles.worth}>{clueInWords(clue, clues, off, moment).join(' · ')}</p>
      </div>
      <Sources timeline={timeline} sources={clue.reason.sources} />
      {clue.supports.map((reason) => (
        <Support key={reason.rule} timeline={timeline} reason={reason} />
      ))}
    </li>
  );
}

function Support({ timeline, reason }: { readonly timeline: Timeline; readonly reason: Reason }) {
  return (
    <div className={styles.support}>
      <div>
        <p className={styles.sentence}>
          <RuleWords reason={reason} />
        </p>
        <p className={styles.worth}>{words.supports}</p>
      </div>
      <Sources timeline={timeline} sources={reason.sources} />
    </div>
  );
}
