/** One of a few, each in a word. */
import { useId } from 'react';
import styles from './TakeAway.module.css';

export interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly all: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly choose: (one: T) => void;
}

export function Choice<T extends string>({ name, all, words, chosen, choose }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className="aloud">{name}</legend>
      {all.map((one) => (
        <label key={one}>
          <input type="radio" name={group} checked={one === chosen} onChange={() => choose(one)} />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}
