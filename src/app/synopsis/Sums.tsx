/** Parts and a whole that one version gives: whether they add up, each number leading to its place. */
import { Fragment } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { LedgerSum } from '../../synopsis/ledger.ts';
import { messages } from '../messages.ts';
import { ruleInWords } from '../rules.ts';
import styles from './FiguresView.module.css';
import ledger from './Ledger.module.css';
import { Quoted } from './Quoted.tsx';
import { VersionName } from './VersionName.tsx';

const words = messages.ledger.figures;

export function Sums({ timeline, sums }: { readonly timeline: Timeline; readonly sums: readonly LedgerSum[] }) {
  return (
    <section className={ledger.section} aria-labelledby="figures-sums">
      <h3 id="figures-sums" className={ledger.heading}>
        {words.sums}
      </h3>
      <ul className={`${ledger.list} ${styles.sums}`}>
        {sums.map(({ whole, parts, fits, rule }) => (
          <li key={`${whole.excerpt.article} ${whole.excerpt.start}`}>
            <span className={styles.sum}>
              {parts.map((part, i) => (
                <Fragment key={part.excerpt.start}>
                  {i > 0 && <Sign sign=" + " aloud={words.plus} />}
                  <Quoted excerpt={part.counted} />
                </Fragment>
              ))}{' '}
              <strong className={ledger.verdict} data-grave={fits ? undefined : ''}>
                {fits ? words.sum.fits : words.sum.misses}
              </strong>{' '}
              <Quoted excerpt={whole.counted} />
            </span>
            <span className={ledger.small}>
              <VersionName timeline={timeline} article={whole.excerpt.article} /> · {ruleInWords(rule)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sign({ sign, aloud }: { readonly sign: string; readonly aloud: string }) {
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span className="aloud"> {aloud} </span>
    </>
  );
}
