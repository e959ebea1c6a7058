/** Why a value is what it is: each rule in a sentence of the catalogue, with the excerpts it rests on as links. Opens on demand. */
import type { Timeline } from '../../model/dataset.ts';
import type { Evidence } from '../../model/evidence.ts';
import { messages } from '../messages.ts';
import { ruleInWords } from '../rules.ts';
import { ExcerptLink } from './ExcerptLink.tsx';
import styles from './Reasons.module.css';

export interface ReasonsProps {
  readonly title: string;
  readonly timeline: Timeline;
  readonly evidence: readonly Evidence[];
  /** What to say where there is no evidence. */
  readonly none: string;
}

export function Reasons(props: ReasonsProps) {
  return (
    <details className={styles.reasons}>
      <summary className={styles.title}>{props.title}</summary>
      <ReasonList {...props} />
    </details>
  );
}

export function ReasonList({ timeline, evidence, none }: Omit<ReasonsProps, 'title'>) {
  if (evidence.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.list}>
      {evidence.map((one) => (
        <li key={`${one.rule} ${one.excerpts.map((excerpt) => `${excerpt.article}${excerpt.start}`).join(' ')}`} className={styles.reason}>
          <span>
            {ruleInWords(one.rule)} <span className={styles.status}>({messages.date.status[one.status]})</span>
          </span>
          {one.excerpts.length > 0 && (
            <ul className={styles.excerpts}>
              {one.excerpts.map((excerpt) => (
                <li key={`${excerpt.article} ${excerpt.start} ${excerpt.end}`}>
                  <ExcerptLink timeline={timeline} excerpt={excerpt} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
