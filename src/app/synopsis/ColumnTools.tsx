/** The buttons in the head of a column: pin, move, hide; one stop for Tab, arrow keys within. Each is one step for Back and is said aloud; the address keeps what they did. */
import { useRef, useState } from 'react';
import type { EventFile } from '../../model/event.ts';
import { type ColumnChoice, neighbourOf, type VersionColumn, withHidden, withMove, withPin } from '../../synopsis/arrange.ts';
import { Icon } from '../Icon.tsx';
import { messages } from '../messages.ts';
import { go, say } from '../store.ts';
import styles from './ColumnTools.module.css';
import { useColumnChoice } from './use-arrangement.ts';
import { walk } from './walk.ts';

export interface ColumnToolsProps {
  readonly event: EventFile;
  readonly shown: readonly VersionColumn[];
  readonly column: VersionColumn;
  /** What the column is called aloud. */
  readonly call: string;
}

export function ColumnTools({ event, shown, column, call }: ColumnToolsProps) {
  const choice = useColumnChoice();
  const tools = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const words = messages.columns;
  if (shown.length < 2 && choice.hide.length === 0) return null;
  const id = column.article.id;
  const change = (next: ColumnChoice, said: string): void => {
    go({ ...next });
    say(said);
  };
  const move = (step: -1 | 1): (() => void) | null => {
    if (!neighbourOf(shown, id, step)) return null;
    const place = shown.indexOf(column) + 1 + step;
    // The new order is worked out when it is asked for: of forty columns that takes its time.
    return () => change(withMove(event, choice, shown, id, step) ?? choice, words.said.moved(call, place, shown.length));
  };
  const hide = (): void => {
    // The focus goes on to the same button of a column that stays.
    const own = tools.current;
    const lists = [...document.querySelectorAll('[data-column-tools]')];
    const at = own ? lists.indexOf(own) : -1;
    (lists[at + 1] ?? lists[at - 1])?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    change(withHidden(choice, id), words.said.hidden(call, shown.length - 1));
  };
  const pinWords = column.pinned ? words.unpin : words.pin;
  const pin = (): void => change(withPin(choice, id), words.said[column.pinned ? 'unpinned' : 'pinned'](call));
  const parts: readonly Part[] = [
    { name: 'pin', act: pinWords, press: pin },
    { name: 'back', act: words.earlier, press: move(-1) },
    { name: 'forward', act: words.later, press: move(1) },
    { name: 'hide', act: words.hide, press: shown.length > 1 ? hide : null },
  ];
  return (
    <div ref={tools} role="toolbar" aria-label={words.tools(call)} className={styles.tools} data-column-tools="" data-print="no" onKeyDown={walk}>
      {parts.map(({ name, act, press }, i) => (
        <button
          key={name}
          type="button"
          className={styles.tool}
          title={act}
          aria-label={words.of(act, call)}
          data-on={name === 'pin' && column.pinned ? '' : undefined}
          aria-disabled={press === null}
          tabIndex={i === stop ? 0 : -1}
          onFocus={() => setStop(i)}
          onClick={() => press?.()}
        >
          <Icon name={name} />
        </button>
      ))}
    </div>
  );
}

interface Part {
  readonly name: 'pin' | 'back' | 'forward' | 'hide';
  readonly act: string;
  /** null: nothing to do here. The button keeps its place and the focus. */
  readonly press: (() => void) | null;
}
