/** The fields in which a reader gives the day and the publisher of an article. Says at the field what cannot be read. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type InputHTMLAttributes, useId, useRef, useState } from 'react';
import { compareDays, readDay } from '../../model/calendar.ts';
import type { Timeline } from '../../model/dataset.ts';
import { nameIn } from '../fix.ts';
import { messages } from '../messages.ts';
import { callOf, nameOf } from '../names.ts';
import { addFix } from './actions.ts';
import styles from './CorrectionsDialog.module.css';

const words = messages.corrections.dialog;
const said = messages.corrections.said.given;

interface Wrong {
  readonly field: 'from' | 'to' | 'name';
  readonly why: string;
}

interface Given {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

const empty: Given = { from: '', to: '', name: '' };

export function GiveForm({ timeline }: { readonly timeline: Timeline }) {
  const [article, setArticle] = useState(timeline.articles[0]?.id ?? '');
  const [given, setGiven] = useState(empty);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const heading = useId();
  const queries = useQueryClient();
  const note = async (submit: FormEvent): Promise<void> => {
    submit.preventDefault();
    const found = faultIn(given);
    setWrong(found);
    if (found) form.current?.querySelector<HTMLElement>(`[name=${found.field}]`)?.focus();
    else if (await noted(queries, article, given)) setGiven(empty);
  };
  const field = (name: keyof Given, label: string, rest: InputHTMLAttributes<HTMLInputElement>) => (
    <Field
      {...rest}
      name={name}
      label={label}
      value={given[name]}
      onChange={(change) => setGiven({ ...given, [name]: change.target.value })}
      wrong={wrong?.field === name ? wrong.why : null}
    />
  );
  return (
    <form ref={form} className={styles.part} aria-labelledby={heading} onSubmit={(submit) => void note(submit)} noValidate>
      <h3 id={heading} className={styles.heading}>
        {words.give}
      </h3>
      <p className={styles.why}>{words.giveWhy}</p>
      <label className={styles.field}>
        <span>{words.article}</span>
        <select value={article} onChange={(change) => setArticle(change.target.value)}>
          {timeline.articles.map((one) => (
            <option key={one.id} value={one.id}>
              {one.publisher || one.checked?.publisher ? `${callOf(one)}: ${nameOf(one, 70)}` : nameOf(one, 90)}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.row}>
        {field('from', words.from, { type: 'date' })}
        {field('to', words.to, { type: 'date' })}
      </div>
      {field('name', words.name, { type: 'text', maxLength: 80, autoComplete: 'off' })}
      <button type="submit" className={styles.act}>
        {words.add}
      </button>
    </form>
  );
}

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly wrong: string | null;
}

export function Field({ label, wrong, ...rest }: FieldProps) {
  const fault = useId();
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input {...rest} aria-invalid={wrong !== null} aria-describedby={wrong === null ? undefined : fault} />
      {wrong !== null && (
        <span id={fault} className={styles.wrong} role="alert">
          {wrong}
        </span>
      )}
    </label>
  );
}

const hasDay = (text: string): boolean => /^\d{4}-/.test(text) && readDay(text) !== null;

function faultIn({ from, to, name }: Given): Wrong | null {
  if (from === '' && to === '' && name.trim() === '') return { field: 'from', why: words.nothing };
  if ((from !== '' || to !== '') && !hasDay(from)) return { field: 'from', why: words.badDay };
  if (to !== '' && !hasDay(to)) return { field: 'to', why: words.badDay };
  if (to !== '' && compareDays(from, to) > 0) return { field: 'to', why: words.badOrder };
  return name.trim() !== '' && nameIn(name) === null ? { field: 'name', why: words.badName } : null;
}

/** False where the link can keep no more. */
async function noted(queries: QueryClient, article: string, { from, to, name }: Given): Promise<boolean> {
  const publisher = nameIn(name);
  const dated = from === '' || (await addFix(queries, { kind: 'date', article, earliest: from, latest: to === '' ? from : to }, said));
  return dated && (publisher === null || (await addFix(queries, { kind: 'publisher', article, name: publisher }, said)));
}
