/** One thing counted: what it is called, its figures by day in a picture and in a table, and each against the one that the reader chose. The choice is a trial of the reader's: it changes no address. */
import { useMemo, useState } from 'react';
import { chartOf } from '../../synopsis/figure-chart.ts';
import { isGrave } from '../../synopsis/figures.ts';
import type { LedgerBlock } from '../../synopsis/ledger.ts';
import { capital, messages } from '../messages.ts';
import { FigureChart } from './FigureChart.tsx';
import styles from './FiguresView.module.css';
import { FigureTable } from './FigureTable.tsx';
import ledger from './Ledger.module.css';
import { Quoted } from './Quoted.tsx';
import type { ViewProps } from './view-props.ts';

const words = messages.ledger.figures;

/** So many wordings name a block; more would be a list. */
const mostCounted = 3;

export interface FigureBlockProps extends ViewProps {
  readonly block: LedgerBlock;
  /** Id of its heading. */
  readonly heading: string;
}

export function FigureBlock({ timeline, event, block, heading }: FigureBlockProps) {
  const [chosen, choose] = useState(block.lines[0]?.key);
  const chart = useMemo(() => chartOf(block), [block]);
  const base = block.lines.find((line) => line.key === chosen) ?? block.lines[0];
  const grave = isGrave(block.verdict);
  return (
    <section className={ledger.section} aria-labelledby={heading}>
      <h3 id={heading} className={ledger.heading}>
        <span>
          {block.fate ? capital(messages.fate[block.fate]) : block.counted.length === 0 && words.unnamed}
          {block.fate && block.counted.length > 0 && ': '}
          {block.counted.slice(0, mostCounted).map((excerpt, i) => (
            <span key={excerpt.words}>
              {i > 0 && ' · '}
              <Quoted excerpt={excerpt} />
            </span>
          ))}
          {block.counted.length > mostCounted && ' …'}
        </span>
        <span className={ledger.verdict} data-grave={grave ? '' : undefined}>
          {grave && <span aria-hidden="true">▲ </span>}
          {messages.verdict[block.verdict]}
        </span>
      </h3>
      <div className={styles.body} data-chart={chart ? '' : undefined}>
        {chart && <FigureChart timeline={timeline} chart={chart} what={nameOf(block)} />}
        {base && <FigureTable timeline={timeline} event={event} figures={block.lines} labelledBy={heading} comparing={{ block, base, choose }} />}
      </div>
    </section>
  );
}

/** For the picture's text alternative. */
function nameOf(block: LedgerBlock): string {
  const terms = block.counted.slice(0, mostCounted).map((excerpt) => `“${excerpt.words}”`);
  return [block.fate ? capital(messages.fate[block.fate]) : '', terms.join(', ')].filter((part) => part !== '').join(': ') || words.unnamed;
}
