/** A plain message with at most one thing to do: what failed, why, and the button that tries again. */
import type { ReactNode } from 'react';
import { Trouble } from '../load.ts';
import { messages } from '../messages.ts';
import styles from './Panel.module.css';

export interface PanelProps {
  readonly title: string;
  readonly action?: { readonly words: string; readonly act: () => void };
  readonly children?: ReactNode;
}

export function Panel({ title, action, children }: PanelProps) {
  return (
    <section className={styles.panel} role="alert">
      <h2 className={styles.title}>{title}</h2>
      {children}
      {action && (
        <button type="button" className={styles.action} onClick={action.act}>
          {action.words}
        </button>
      )}
    </section>
  );
}

export function TroublePanel({ title, error, retry }: { readonly title: string; readonly error: unknown; readonly retry: () => void }) {
  const trouble = error instanceof Trouble ? error : null;
  return (
    <Panel title={title} action={{ words: messages.trouble.retry, act: retry }}>
      <p>{messages.trouble.reasons[trouble?.kind ?? 'refused']}</p>
      {trouble && <p className={styles.detail}>{messages.trouble.file(trouble.file, trouble.detail)}</p>}
    </Panel>
  );
}
