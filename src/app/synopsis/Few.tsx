/** The first of many parts, and the others on demand: all of them on paper. Chooses none by what it says. */
import { type ReactElement, useState } from 'react';
import { messages } from '../messages.ts';
import { usePrinting } from '../printing.ts';
import styles from './Note.module.css';

export interface FewProps {
  /** Each with its key. */
  readonly parts: readonly ReactElement[];
  readonly most: number;
}

export function Few({ parts, most }: FewProps) {
  const [all, showAll] = useState(false);
  const whole = usePrinting((state) => state.printing) || all || parts.length <= most + 1;
  const shown = whole ? parts : parts.slice(0, most);
  return (
    <>
      {shown}
      {!whole && (
        <button type="button" className={styles.more} onClick={() => showAll(true)} data-print="no">
          {messages.reading.text.more(parts.length - most)}
        </button>
      )}
    </>
  );
}
