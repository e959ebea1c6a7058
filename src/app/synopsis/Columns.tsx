/** Line by line: a column for each version, a row for each statement, level across; silence is a labelled gap. One table for eyes and for screen readers; on demand a list of what one version alone tells in its place. */
import { useDeferredValue, useMemo, useState } from 'react';
import { aloneIn } from '../../synopsis/alone.ts';
import { type Row, rowsOf, sortRows } from '../../synopsis/rows.ts';
import type { Address } from '../address.ts';
import { usePicking } from '../corrections/picking.ts';
import { messages } from '../messages.ts';
import { usePrinting } from '../printing.ts';
import { go, useChoice } from '../store.ts';
import { AloneList } from './AloneList.tsx';
import bar from './ColumnBar.module.css';
import { ColumnBar } from './ColumnBar.tsx';
import styles from './Columns.module.css';
import { LargeTable } from './LargeTable.tsx';
import { SmallTable } from './SmallTable.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useBehind } from './use-behind.ts';
import { heightRem } from './use-near.ts';
import type { ViewProps } from './view-props.ts';

/** Beyond as many cells only what is near is drawn. */
const mostCells = 12 * 60;

/** Rows come at once for this part of a window: above them stand the head and the overview. */
const firstPart = 0.4;

export function Columns({ timeline, event }: ViewProps) {
  const [tinted, setTinted] = useState(true);
  const sort = useChoice((state) => state.address.sort);
  const wished = useChoice((state) => state.address.show);
  // Passages are ticked in the table.
  const picking = usePicking((state) => state.event === event.id);
  const show = picking || event.versions.length < 2 ? 'all' : wished;
  const arrangement = useArrangement({ timeline, event });
  const inOrder = rowsOf(event);
  const rows = useMemo(() => sortRows(inOrder, sort), [inOrder, sort]);
  const printing = usePrinting((state) => state.printing);
  const large = rows.length * arrangement.shown.length > mostCells && !printing;
  const Table = large ? LargeTable : SmallTable;
  // The rows that fill a screen come with the click, the others right behind it.
  const behind = useBehind();
  const drawn = useDeferredValue(behind ? rows : firstOf(rows));
  return (
    <div className={styles.columns} data-tinted={tinted ? '' : undefined}>
      <ColumnBar timeline={timeline} event={event} arrangement={arrangement} tinted={tinted} tint={show === 'alone' ? null : setTinted}>
        {event.versions.length > 1 && !picking && <Choice name="show" of={['all', 'alone']} words={messages.columns.rows} />}
        {event.versions.length > 2 && rows.length > 1 && show === 'all' && (
          <Choice name="sort" of={['text', 'agreement']} words={messages.columns.sort} />
        )}
      </ColumnBar>
      {show === 'alone' ? (
        <AloneList timeline={timeline} event={event} all={aloneIn(event, inOrder)} />
      ) : (
        <Table timeline={timeline} event={event} rows={large || printing ? rows : drawn} shown={arrangement.shown} />
      )}
    </div>
  );
}

/** By guess: to measure them they would have to stand. */
function firstOf(rows: readonly Row[]): readonly Row[] {
  let leftRem = (window.innerHeight * firstPart) / 16;
  const last = rows.findIndex((row) => {
    leftRem -= heightRem(row);
    return leftRem <= 0;
  });
  return last < 0 ? rows : rows.slice(0, last + 1);
}

interface ChoiceProps<K extends 'sort' | 'show'> {
  /** The part of the address that keeps it. */
  readonly name: K;
  readonly of: readonly Address[K][];
  readonly words: Readonly<Record<Address[K] | 'label', string>>;
}

function Choice<K extends 'sort' | 'show'>({ name, of, words }: ChoiceProps<K>) {
  const chosen = useChoice((state) => state.address[name]);
  return (
    <fieldset className={bar.choice} data-print="no">
      <legend className="aloud">{words.label}</legend>
      {of.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={chosen === one} onChange={() => go({ [name]: one })} />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}
