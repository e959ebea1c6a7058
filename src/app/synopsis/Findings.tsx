/** The chips above the views: what stands out between the versions, in the catalogue's words and the articles' own figures. A chip whose matter one of the views lays out leads there as a whole; there every word leads to its place. */
import { type ReactNode, useState } from 'react';
import type { EventFile } from '../../model/event.ts';
import { type Finding, findingsOf } from '../../synopsis/findings.ts';
import { type ComparisonView, writeAddress } from '../address.ts';
import { capital, messages } from '../messages.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import styles from './Comparison.module.css';

/** As many as keep the versions in sight; where there is little room the style sheet hides one more of them. */
const mostAtOnce = 3;

export function Findings({ event }: { readonly event: EventFile }) {
  const findings = findingsOf(event);
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const many = findings.length > mostAtOnce;
  return (
    <ul className={styles.chips} aria-label={messages.event.chips} data-folded={many && !all ? '' : undefined}>
      {findings.map((finding, i) => (
        <li key={`${finding.kind} ${keyOf(finding, i)}`}>
          <Chip finding={finding} />
        </li>
      ))}
      {many && (
        <li data-print="no">
          <button type="button" className={styles.fold} aria-expanded={all} onClick={() => setAll(!all)}>
            {messages.event.allChips(findings.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

function keyOf(finding: Finding, index: number): string {
  return finding.kind === 'figures'
    ? finding.figures
        .flat()
        .map((one) => `${one.article}${one.start}`)
        .join(' ')
    : String(index);
}

function grave(finding: Finding): boolean {
  return finding.kind === 'figures' && (finding.verdict === 'differ' || finding.verdict === 'revised');
}

function Chip({ finding }: { readonly finding: Finding }): ReactNode {
  const words = messages.finding;
  switch (finding.kind) {
    case 'figures':
      return (
        <ViewLink view="figures" grave={grave(finding)}>
          <Figures finding={finding} />
        </ViewLink>
      );
    case 'quotations':
      return <ViewLink view="quotations">{words.quotations(finding.count)}</ViewLink>;
    case 'wording':
      return <ViewLink view="wording">{words.wording(finding.count)}</ViewLink>;
    case 'same-words':
      return <span className={styles.chip}>{words.sameWords(finding.articles.length, finding.passages)}</span>;
    case 'announced':
      return <span className={styles.chip}>{words.announced(finding.announced.length, finding.reported.length)}</span>;
    case 'background':
      return <span className={styles.chip}>{words.background(finding.count, finding.of)}</span>;
    case 'silent':
      return <span className={styles.chip}>{words.silent(finding.count)}</span>;
  }
}

interface ViewLinkProps {
  readonly view: ComparisonView;
  readonly grave?: boolean;
  readonly children: ReactNode;
}

function ViewLink({ view, grave: warns = false, children }: ViewLinkProps) {
  const address = useChoice((state) => state.address);
  return (
    <a
      className={warns ? `${styles.chip} ${styles.grave}` : styles.chip}
      href={writeAddress({ ...address, as: view })}
      onClick={plainClick(() => go({ as: view }))}
    >
      {children}
      <span aria-hidden="true"> ›</span>
    </a>
  );
}

/** More figures than these are the view's matter. */
const mostShown = 5;

function Figures({ finding }: { readonly finding: Finding & { kind: 'figures' } }) {
  const fate = finding.fate ? messages.fate[finding.fate] : null;
  const left = finding.figures.length - mostShown;
  return (
    <>
      {grave(finding) ? '▲ ' : ''}
      {messages.finding.figures(capital(messages.verdict[finding.verdict]), fate)}
      {': '}
      {finding.figures.slice(0, mostShown).map((agreeing, i) => (
        <span key={agreeing.map((figure) => `${figure.article} ${figure.start}`).join(' ')}>
          {i > 0 && ' · '}
          {agreeing.map((figure, j) => (
            <span key={`${figure.article} ${figure.start}`}>
              {j > 0 && <Compatible />}
              <bdi className={styles.figure}>{figure.words}</bdi>
            </span>
          ))}
        </span>
      ))}
      {left > 0 && ` · ${messages.evidence.more(left)}`}
    </>
  );
}

function Compatible() {
  return (
    <>
      <span aria-hidden="true"> ≈ </span>
      <span className="aloud"> {messages.finding.compatible} </span>
    </>
  );
}
