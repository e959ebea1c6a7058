/** Makes overrides.json of the corrections at hand, behind those that the dataset was built with, and hands it to the reader. Sends it nowhere. */
import { useState } from 'react';
import { type Correction, type Overrides, OverridesSchema } from '../../model/corrections.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { Outcome } from '../../synopsis/corrections/correct.ts';
import { saveFile } from '../away/hand.ts';
import { nameIn } from '../fix.ts';
import { loadJson } from '../load.ts';
import { messages } from '../messages.ts';
import { say } from '../store.ts';
import styles from './CorrectionsDialog.module.css';
import { Field } from './GiveForm.tsx';

const words = messages.corrections.dialog;

export function Export({ timeline, outcomes }: { readonly timeline: Timeline; readonly outcomes: readonly Outcome[] }) {
  const held = timeline.overrides;
  const [by, setBy] = useState(held?.checkedBy ?? '');
  const [wrong, setWrong] = useState(false);
  const corrections = outcomes.flatMap(({ correction }) => correction ?? []);
  const download = async (): Promise<void> => {
    const checkedBy = nameIn(by);
    setWrong(by.trim() !== '' && checkedBy === null);
    if (by.trim() !== '' && checkedBy === null) return;
    const before = held ? await earlier() : [];
    if (before === null) say(words.noEarlier);
    const overrides = overridesOf([...(before ?? []), ...corrections], checkedBy);
    saveFile('overrides.json', 'application/json', `${JSON.stringify(overrides, null, 1)}\n`);
  };
  return (
    <section className={styles.part} aria-labelledby="corrections-export">
      <h3 id="corrections-export" className={styles.heading}>
        {words.export}
      </h3>
      {corrections.length === 0 ? (
        <p className={styles.why}>{words.empty}</p>
      ) : (
        <>
          <Field
            type="text"
            label={words.by}
            value={by}
            maxLength={80}
            autoComplete="off"
            onChange={(change) => setBy(change.target.value)}
            wrong={wrong ? words.badName : null}
          />
          <button type="button" className={styles.act} onClick={() => void download()}>
            {words.download}
          </button>
          <p className={styles.why}>
            {words.where} {held && words.earlier(held.corrections)}
          </p>
        </>
      )}
    </section>
  );
}

/** The corrections that the dataset was built with; null where they cannot be had. */
async function earlier(): Promise<readonly Correction[] | null> {
  return loadJson('overrides.json', OverridesSchema, new AbortController().signal, true).then(
    ({ corrections }) => corrections,
    () => null,
  );
}

export function overridesOf(corrections: readonly Correction[], checkedBy: string | null): Overrides {
  return { formatVersion: 1, checkedBy, corrections: [...corrections] };
}
