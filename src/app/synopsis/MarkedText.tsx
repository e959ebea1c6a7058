/** Words with their marks: each run once, its marks as classes and, for who cannot see them, in words at the run where a mark begins. The text itself stays untouched. */
import { runsOf } from '../../synopsis/marks.ts';
import styles from './MarkedText.module.css';
import type { TextMark } from './marks-on.ts';

export interface MarkedTextProps {
  readonly words: string;
  /** Offset of the words in their article. */
  readonly start: number;
  readonly marks: readonly TextMark[];
}

export function MarkedText({ words, start, marks }: MarkedTextProps) {
  return runsOf(words, start, marks).map((run) => {
    if (run.marks.length === 0) return run.words;
    const begins = run.marks.filter((mark) => mark.start === run.start || (run.start === start && mark.start < start));
    // Single words of this version's own are many: saying so each time would drown the sentence.
    const aloud = begins.filter((mark) => mark.kind !== 'only' && mark.kind !== 'time');
    return (
      <mark
        key={run.start}
        className={run.marks.map((mark) => styles[mark.kind]).join(' ')}
        title={run.marks.map((mark) => mark.note).join(' · ')}
        data-aloud={aloud.length > 0 ? `${aloud.map((mark) => mark.note).join(', ')}: ` : undefined}
        data-place={run.marks.some((mark) => mark.kind === 'place') ? '' : undefined}
        data-kinds={run.marks.map((mark) => mark.kind).join(' ')}
      >
        {run.words}
      </mark>
    );
  });
}
