/** The chips above the views: what stands out between the versions, in the catalogue's words and the articles' own figures. Each leads as a whole to where a view lays it out; there every word leads to its place. */
import { type ReactNode, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { EventFile } from '../../model/event.ts';
import { isGrave } from '../../synopsis/figures.ts';
import { type Finding, findingsOf } from '../../synopsis/findings.ts';
import { writeAddress } from '../address.ts';
import { capital, messages } from '../messages.ts';
import { plainClick } from '../plain-click.ts';
import { usePrinting } from '../printing.ts';
import { go, useChoice } from '../store.ts';
import styles from './Comparison.module.css';
import { placesFor, viewFor } from './finding-ways.ts';
import { returnTo, revealTold } from './reveal.ts';

/** As many as keep the versions in sight; where there is little room the style sheet leaves the first, in one line. */
const mostAtOnce = 4;

export function Findings({ event }: { readonly event: EventFile }) {
  const findings = useMemo(() => kindsFirst(findingsOf(event)), [event]);
  const [all, setAll] = useState(false);
  const printing = usePrinting((state) => state.printing);
  const shown = all || printing ? findings : findings.slice(0, mostAtOnce);
  const last = shown.at(-1);
  if (!last) return null;
  const several = findings.length > 1;
  return (
    <ul className={styles.chips} aria-label={messages.event.chips} data-folded={several && !all && !printing ? '' : undefined}>
      {shown.slice(0, -1).map((finding, i) => (
        <li key={`${finding.kind} ${keyOf(finding, i)}`}>
          <Chip event={event} finding={finding} />
        </li>
      ))}
      {/* The button shares a line with the last of them, whatever its width. */}
      <li key="last" className={styles.last}>
        <Chip event={event} finding={last} />
        {several && (
          <button
            type="button"
            className={styles.fold}
            data-few={findings.length <= mostAtOnce ? '' : undefined}
            data-print="no"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? messages.event.fewChips : messages.event.allChips(findings.length)}
          </button>
        )}
      </li>
    </ul>
  );
}

/** Of what does not differ one of each kind before the second of any: a few stand for all of them. */
function kindsFirst(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  const turns = findings.map((finding) => {
    const turn = grave(finding) ? 0 : (seen.get(finding.kind) ?? 0);
    seen.set(finding.kind, turn + 1);
    return { finding, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ finding }) => finding);
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
  return finding.kind === 'figures' && isGrave(finding.verdict);
}

interface ChipProps {
  readonly event: EventFile;
  readonly finding: Finding;
}

function Chip({ event, finding }: ChipProps) {
  const address = useChoice((state) => state.address);
  const to = viewFor(finding);
  const follow = (from: HTMLElement): void => {
    returnTo(from);
    // At once: elements of the view before may bear the same ids.
    flushSync(() => go(to));
    revealTold(placesFor(event, finding));
  };
  return (
    <a
      className={grave(finding) ? `${styles.chip} ${styles.grave}` : styles.chip}
      href={writeAddress({ ...address, ...to })}
      onClick={(click) => plainClick(() => follow(click.currentTarget))(click)}
    >
      <Words finding={finding} />
      <span aria-hidden="true">{'\u00a0›'}</span>
    </a>
  );
}

function Words({ finding }: { readonly finding: Finding }): ReactNode {
  const words = messages.finding;
  switch (finding.kind) {
    case 'figures':
      return <Figures finding={finding} />;
    case 'quotations':
      return words.quotations(finding.count);
    case 'wording':
      return words.wording(finding.count);
    case 'alone':
      return messages.alone.summary(finding.version, finding.text);
    case 'same-words':
      return words.sameWords(finding.articles.length, finding.passages);
    case 'announced':
      return words.announced(finding.announced.length, finding.reported.length);
    case 'background':
      return words.background(finding.count, finding.of);
    case 'silent':
      return words.silent(finding.count);
  }
}

/** More figures than these are the view's matter. */
const mostShown = 5;

function Figures({ finding }: { readonly finding: Finding & { kind: 'figures' } }) {
  const fate = finding.fate ? messages.fate[finding.fate] : null;
  const left = finding.figures.length - mostShown;
  const between = grave(finding) && finding.figures.length === 2 ? ` ${messages.finding.against} ` : ' · ';
  return (
    <>
      {grave(finding) ? '▲ ' : ''}
      {messages.finding.figures(capital(messages.verdict[finding.verdict]), fate)}
      {': '}
      {finding.figures.slice(0, mostShown).map((agreeing, i) => (
        <span key={agreeing.map((figure) => `${figure.article} ${figure.start}`).join(' ')}>
          {i > 0 && between}
          {agreeing.map((figure, j) => (
            <span key={`${figure.article} ${figure.start}`}>
              {j > 0 && (j === agreeing.length - 1 ? ` ${messages.finding.and} ` : ', ')}
              <bdi className={styles.figure}>{figure.words}</bdi>
            </span>
          ))}
        </span>
      ))}
      {left > 0 && ` · ${messages.evidence.more(left)}`}
    </>
  );
}
