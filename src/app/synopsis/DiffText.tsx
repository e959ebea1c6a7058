/** Words of one of two texts, its runs marked: taken out, put in, or shared. Each mark is heard as well as seen; the words themselves stay untouched. */
import type { ReactNode } from 'react';
import type { Laid } from '../../synopsis/two.ts';
import type { Stretch } from '../../text/changes.ts';
import { messages } from '../messages.ts';
import styles from './DiffText.module.css';

/** What is marked: in texts that are nearly alike what differs, in others what is alike; nothing where there is nothing to compare with. */
export type Stroke = 'del' | 'ins' | 'mark' | null;

export const isMarked = (run: Stretch, stroke: Stroke): boolean => stroke !== null && run.shared === (stroke === 'mark');

export function DiffText({ laid, stroke }: { readonly laid: Laid; readonly stroke: Stroke }) {
  const { words, start } = laid.passage;
  if (stroke === null) return words;
  const aloud = messages.reading.two.aloud[stroke];
  const pieces: ReactNode[] = [];
  let from = start;
  for (const run of laid.runs) {
    if (!isMarked(run, stroke)) continue;
    const Mark = stroke;
    pieces.push(words.slice(from - start, run.start - start));
    pieces.push(
      <Mark key={run.start} className={styles[stroke]} data-aloud={aloud}>
        {words.slice(run.start - start, run.end - start)}
      </Mark>,
    );
    from = run.end;
  }
  return [...pieces, words.slice(from - start)];
}

/** A sample of a mark, for its meaning beside it. */
export function Sign({ stroke }: { readonly stroke: keyof typeof messages.reading.two.means }) {
  return (
    <span className={`${styles.sign} ${styles[stroke]}`} aria-hidden="true">
      a
    </span>
  );
}
