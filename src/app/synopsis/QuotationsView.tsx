/** The view of quotations: what was said, under who is named as saying it, each with the ways in which the versions give it. */
import { useId, useMemo, useState } from 'react';
import { bySpeaker, loneQuotations, passportsOf } from '../../synopsis/passports.ts';
import { rowsAround } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { say } from '../store.ts';
import { passportId } from './finding-ways.ts';
import ledger from './Ledger.module.css';
import { StatementChips } from './Numbers.tsx';
import { PassportCard } from './PassportCard.tsx';
import styles from './QuotationsView.module.css';
import { Quoted } from './Quoted.tsx';
import { VersionName } from './VersionName.tsx';
import type { ViewProps } from './view-props.ts';

const words = messages.ledger.quotations;

export function QuotationsView({ timeline, event }: ViewProps) {
  const heading = useId();
  const passports = useMemo(() => passportsOf(event), [event]);
  const [differing, setDiffering] = useState(false);
  const differ = passports.filter((passport) => passport.differs);
  // By another day all of them may differ, or none: then there is nothing to choose, and nothing is left out.
  const parts = differ.length > 0 && differ.length < passports.length;
  const shown = parts && differing ? differ : passports;
  const choose = (on: boolean): void => {
    setDiffering(on);
    say(words.shown(on ? differ.length : passports.length, passports.length));
  };
  const lone = useMemo(() => loneQuotations(event), [event]);
  if (passports.length + lone.length === 0) return <p className={ledger.none}>{words.none}</p>;
  return (
    <div className={ledger.view}>
      {parts && (
        <label className={styles.filter} data-print="no">
          <input type="checkbox" checked={differing} onChange={(change) => choose(change.target.checked)} />
          {words.filter(differ.length)}
        </label>
      )}
      {bySpeaker(shown).map(({ speaker, passports: said }, i) => (
        <section key={speaker?.words ?? ''} className={`${ledger.section} ${styles.group}`} aria-labelledby={`${heading}-${i}`}>
          <h3 id={`${heading}-${i}`} className={`${ledger.heading} ${styles.speaker}`}>
            {speaker ? <Quoted excerpt={speaker} /> : words.unnamed}
          </h3>
          <ul className={styles.said}>
            {said.map((passport) => (
              <PassportCard key={passport.key} timeline={timeline} event={event} passport={passport} id={passportId(passports.indexOf(passport))} />
            ))}
          </ul>
        </section>
      ))}
      {lone.length > 0 && (
        <section className={`${ledger.section} ${styles.group}`} aria-labelledby={`${heading}-lone`}>
          <h3 id={`${heading}-lone`} className={`${ledger.heading} ${styles.speaker}`}>
            {words.lone}
          </h3>
          <div>
            <p className={ledger.small}>{words.loneAbout}</p>
            <ul className={styles.lone}>
              {lone.map((excerpt) => (
                <li key={`${excerpt.article} ${excerpt.start}`}>
                  <Quoted excerpt={excerpt} bare /> <StatementChips rows={rowsAround(event, excerpt)} />{' '}
                  <VersionName timeline={timeline} article={excerpt.article} />
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </div>
  );
}
