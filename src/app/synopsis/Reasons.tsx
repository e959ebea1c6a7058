/** Why a value is what it is: each rule in a sentence of the catalogue, with the excerpts it rests on as links. Opens on demand. */
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Excerpt } from '../../model/span.ts';
import { countOf, firstOf, type Reason, reasonsOf, type Source, sourcesOf } from '../../synopsis/reasons.ts';
import { messages } from '../messages.ts';
import { ruleInWords } from '../rules.ts';
import { AskedOver } from './AskedOver.tsx';
import { SourceLinks } from './ExcerptLink.tsx';
import styles from './Reasons.module.css';
import { useBehind } from './use-behind.ts';

export interface ReasonsProps {
  readonly title: string;
  readonly timeline: Timeline;
  readonly evidence: readonly Evidence[];
  /** What to say where there is no evidence, and words to read beside it. */
  readonly none: string;
  readonly beside?: readonly Excerpt[];
}

export function Reasons(props: ReasonsProps) {
  return (
    <AskedOver title={props.title}>
      <ReasonList {...props} />
    </AskedOver>
  );
}

/** An answer that shows itself to whoever asks, in its place among what follows. Escape in it closes it alone. */
export function Asked({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  // Nobody asks before there is something to see.
  const there = useBehind();
  return (
    <details className={styles.reasons} onKeyDown={closeByEscape}>
      <summary className={styles.title}>{title}</summary>
      {there && children}
    </details>
  );
}

/** An answer within an answer goes first. */
function closeByEscape(key: KeyboardEvent<HTMLDetailsElement>): void {
  const { currentTarget: asked } = key;
  if (key.key !== 'Escape' || key.defaultPrevented || key.nativeEvent.isComposing || !asked.open) return;
  key.preventDefault();
  asked.open = false;
  asked.querySelector('summary')?.focus();
}

export function ReasonList({ timeline, evidence, none, beside = [] }: Omit<ReasonsProps, 'title'>) {
  if (evidence.length === 0) {
    return (
      <div className={beside.length > 0 ? styles.list : undefined}>
        <p className={styles.none}>{none}</p>
        <Sources timeline={timeline} sources={sourcesOf(beside)} />
      </div>
    );
  }
  return (
    <ul className={styles.list}>
      {reasonsOf(evidence).map((reason) => (
        <li key={reason.rule} className={styles.reason}>
          <span>
            <RuleWords reason={reason} />
          </span>
          <Sources timeline={timeline} sources={reason.sources} />
        </li>
      ))}
    </ul>
  );
}

/** The rule in a sentence, and whether the text says so or the program concluded it. */
export function RuleWords({ reason: { rule, statuses } }: { readonly reason: Reason }) {
  return (
    <>
      {ruleInWords(rule)} <span className={styles.status}>({statuses.map((status) => messages.date.status[status]).join(', ')})</span>
    </>
  );
}

/** More than these are shown only when asked for. */
const mostShown = 5;

export function Sources({ timeline, sources }: { readonly timeline: Timeline; readonly sources: readonly Source[] }) {
  const [all, setAll] = useState(false);
  const count = countOf(sources);
  if (count === 0) return null;
  return (
    <ul className={styles.excerpts}>
      {(all ? sources : firstOf(sources, mostShown)).map((source) => (
        <li key={source.article}>
          <SourceLinks timeline={timeline} source={source} />
        </li>
      ))}
      {!all && count > mostShown && (
        <li>
          <button type="button" className={styles.more} onClick={() => setAll(true)} data-print="no">
            {messages.evidence.more(count - mostShown)}
          </button>
        </li>
      )}
    </ul>
  );
}
