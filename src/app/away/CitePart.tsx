/** The citations of an event's versions in the form that the reader chooses, to be copied. */
import { useId, useRef, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import { messages } from '../messages.ts';
import { copyText } from '../shell/copy.ts';
import { say, useChoice } from '../store.ts';
import { Choice } from './Choice.tsx';
import { type CiteForm, citationOf, citeForms } from './cite.ts';
import { citedOf } from './cited.ts';
import styles from './TakeAway.module.css';

const words = messages.away.cite;

export function CitePart({ timeline, event }: { readonly timeline: Timeline; readonly event: EventFile }) {
  const [form, setForm] = useState<CiteForm>('plain');
  const address = useChoice((state) => state.address);
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useId();
  const all = citedOf(timeline, event, address);
  const text = all.map((cited) => citationOf(cited, form)).join(form === 'bibtex' ? '\n\n' : '\n');
  const copy = async (): Promise<void> => {
    if (await copyText(text)) say(words.done);
    else {
      field.current?.select();
      say(messages.away.data.byHand);
    }
  };
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {words.title}
      </h3>
      <Choice name={words.form} all={citeForms} words={words.forms} chosen={form} choose={setForm} />
      <textarea ref={field} className={styles.text} readOnly rows={6} value={text} aria-label={words.field} />
      <button type="button" className={styles.act} onClick={() => void copy()}>
        {words.copy}
      </button>
    </section>
  );
}
