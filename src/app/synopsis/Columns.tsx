/** Line by line: a column for each version, a row for each statement, level across; silence is a labelled gap. One table for eyes and for screen readers. */
import { useDeferredValue, useMemo, useState } from 'react';
import { rowsOf, sortRows } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { usePrinting } from '../printing.ts';
import { go, useChoice } from '../store.ts';
import bar from './ColumnBar.module.css';
import { ColumnBar } from './ColumnBar.tsx';
import styles from './Columns.module.css';
import { LargeTable } from './LargeTable.tsx';
import { SmallTable } from './SmallTable.tsx';
import { useArrangement } from './use-arrangement.ts';
import type { ViewProps } from './view-props.ts';

/** Beyond as many cells only what is near is drawn. */
const mostCells = 12 * 60;

/** So many rows reach beyond the first screen. */
const firstRows = 3;

export function Columns({ timeline, event }: ViewProps) {
  const [tinted, setTinted] = useState(true);
  const sort = useChoice((state) => state.address.sort);
  const arrangement = useArrangement({ timeline, event });
  const inOrder = useMemo(() => rowsOf(event), [event]);
  const rows = useMemo(() => sortRows(inOrder, sort), [inOrder, sort]);
  const printing = usePrinting((state) => state.printing);
  const large = rows.length * arrangement.shown.length > mostCells && !printing;
  const Table = large ? LargeTable : SmallTable;
  // The rows that fill a screen come with the click, the others right behind it.
  const drawn = useDeferredValue(rows, rows.slice(0, firstRows));
  return (
    <div className={styles.columns} data-tinted={tinted ? '' : undefined}>
      <ColumnBar timeline={timeline} event={event} arrangement={arrangement} tinted={tinted} tint={setTinted}>
        {event.versions.length > 2 && rows.length > 1 && <Sort />}
      </ColumnBar>
      <Table timeline={timeline} event={event} rows={large || printing ? rows : drawn} shown={arrangement.shown} />
    </div>
  );
}

function Sort() {
  const sort = useChoice((state) => state.address.sort);
  const { label, ...words } = messages.columns.sort;
  return (
    <fieldset className={bar.choice} data-print="no">
      <legend className="aloud">{label}</legend>
      {(['text', 'agreement'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name="sort" checked={sort === one} onChange={() => go({ sort: one })} />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}
