/** The chips above the columns: what stands out between the versions, in the catalogue's words and the articles' own figures. */
import type { ReactNode } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import type { Excerpt } from '../../model/span.ts';
import { type Finding, findingsOf } from '../../synopsis/findings.ts';
import { type ComparisonView, writeAddress } from '../address.ts';
import { capital, messages } from '../messages.ts';
import { articleOf, fullCallOf } from '../names.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import styles from './Comparison.module.css';
import { PlaceLink } from './ExcerptLink.tsx';

export function Findings({ timeline, event }: { readonly timeline: Timeline; readonly event: EventFile }) {
  const findings = findingsOf(event);
  if (findings.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={messages.event.chips}>
      {findings.map((finding, i) => (
        <li key={`${finding.kind} ${keyOf(finding, i)}`} className={grave(finding) ? `${styles.chip} ${styles.grave}` : styles.chip}>
          <Chip timeline={timeline} finding={finding} />
        </li>
      ))}
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

function Chip({ timeline, finding }: { readonly timeline: Timeline; readonly finding: Finding }): ReactNode {
  const words = messages.finding;
  switch (finding.kind) {
    case 'figures':
      return <FiguresChip timeline={timeline} finding={finding} />;
    case 'quotations':
      return <ViewLink view="quotations">{words.quotations(finding.count)}</ViewLink>;
    case 'wording':
      return <ViewLink view="wording">{words.wording(finding.count)}</ViewLink>;
    case 'same-words':
      return <ViewLink view="lines">{words.sameWords(finding.articles.length, finding.passages)}</ViewLink>;
    case 'announced':
      return words.announced(finding.announced.length, finding.reported.length);
    case 'background':
      return words.background(finding.count, finding.of);
    case 'silent':
      return words.silent(finding.count);
  }
}

/** What a chip counts is laid out in one of the views. */
function ViewLink({ view, children }: { readonly view: ComparisonView; readonly children: ReactNode }) {
  const address = useChoice((state) => state.address);
  return (
    <a className={styles.lead} href={writeAddress({ ...address, as: view })} onClick={plainClick(() => go({ as: view }))}>
      {children}
    </a>
  );
}

/** More figures than these are a view's matter. */
const mostShown = 5;

function FiguresChip({ timeline, finding }: { readonly timeline: Timeline; readonly finding: Finding & { kind: 'figures' } }) {
  const fate = finding.fate ? messages.fate[finding.fate] : null;
  return (
    <>
      {grave(finding) ? '▲ ' : ''}
      <ViewLink view="figures">{messages.finding.figures(capital(messages.verdict[finding.verdict]), fate)}</ViewLink>
      {': '}
      {finding.figures.slice(0, mostShown).map((agreeing, i) => (
        <span key={agreeing.map((figure) => `${figure.article} ${figure.start}`).join(' ')}>
          {i > 0 && ' · '}
          {agreeing.map((figure, j) => (
            <span key={`${figure.article} ${figure.start}`}>
              {j > 0 && <Compatible />}
              <FigureLink timeline={timeline} figure={figure} />
            </span>
          ))}
        </span>
      ))}
      {finding.figures.length > mostShown && (
        <>
          {' · '}
          <ViewLink view="figures">{messages.evidence.more(finding.figures.length - mostShown)}</ViewLink>
        </>
      )}
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

function FigureLink({ timeline, figure }: { readonly timeline: Timeline; readonly figure: Excerpt }) {
  const article = articleOf(timeline, figure.article);
  return (
    <PlaceLink
      article={figure.article}
      at={{ start: figure.start, end: figure.end }}
      className={styles.figure}
      title={article ? fullCallOf(timeline, article) : undefined}
    >
      {figure.words}
    </PlaceLink>
  );
}
