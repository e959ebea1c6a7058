/** A line of the text that is read, its passages on the event marked, each with the numbers of its statements; a number leads to its note. Shows every character once. */
import type { EventFile, Passage } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { Missing } from '../../synopsis/reading.ts';
import { messages } from '../messages.ts';
import { MarkedText } from './MarkedText.tsx';
import { marksOn } from './marks-on.ts';
import { StatementChips } from './Numbers.tsx';
import styles from './PassageLine.module.css';

const words = messages.reading.text;

/** What of the text is marked. */
export interface Marked {
  readonly event: EventFile;
  readonly article: string;
  readonly text: string;
  /** In the order of the text. */
  readonly passages: readonly Passage[];
  /** Statements that a passage is part of. */
  readonly rowsOf: (passage: Passage) => readonly number[];
  readonly missing: readonly Missing[];
}

export function PassageLine({ marked, line }: { readonly marked: Marked; readonly line: Span }) {
  const { text, passages, missing } = marked;
  const here = passages.filter((passage) => passage.start < line.end && passage.end > line.start);
  const edges = here.flatMap(({ start, end }) => [Math.max(start, line.start), Math.min(end, line.end)]);
  const cuts = [...new Set([line.start, ...edges, line.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? line.start;
    const passage = here.find((one) => one.start <= start && one.end >= end);
    if (!passage) return text.slice(start, end);
    const begins = passage.start === start;
    const ends = passage.end === end;
    return (
      <span key={start} data-spot={begins ? `p${start}` : undefined}>
        {begins && passage === passages[0] && <Chips rows={rowsMissing(missing, null)} spot="b" />}
        <Words marked={marked} passage={passage} start={start} end={ends ? lastWord(text, start, end) : end} />
        {ends && (
          <span className={styles.ending}>
            <Words marked={marked} passage={passage} start={lastWord(text, start, end)} end={end} />
            <Chips rows={marked.rowsOf(passage)} />
            <Chips rows={rowsMissing(missing, passage.end)} spot={`b${passage.end}`} />
          </span>
        )}
      </span>
    );
  });
}

/** Where the last word of a stretch begins: it stays on one line with the numbers behind it. */
const lastWord = (text: string, start: number, end: number): number => start + text.slice(start, end).search(/\S+\s*$/u);

interface WordsProps {
  readonly marked: Marked;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

function Words({ marked, passage, start, end }: WordsProps) {
  return (
    <span className={styles.passage}>
      <MarkedText words={marked.text.slice(start, end)} start={start} marks={readMarks(marked, passage)} />
    </span>
  );
}

/** More than figures would make a page of reading restless. */
const readMarks = ({ event, article }: Marked, passage: Passage) => marksOn(event, article, passage).filter((mark) => mark.kind.startsWith('figure'));

const rowsMissing = (missing: readonly Missing[], behind: number | null): readonly number[] =>
  missing.filter((one) => one.behind === behind).flatMap((one) => one.statements.map(({ row }) => row));

/** `spot`: these are statements that the text lacks, and belong here. */
function Chips({ rows, spot }: { readonly rows: readonly number[]; readonly spot?: string }) {
  if (rows.length === 0) return null;
  const missing = spot !== undefined;
  return (
    <span className={styles.chips} data-spot={spot} data-print="no">
      <StatementChips rows={rows} open={missing} label={missing ? words.chipMissing : words.chip} />
    </span>
  );
}
