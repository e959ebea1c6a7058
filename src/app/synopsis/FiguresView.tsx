/** The view of figures: every thing counted with all that is said of it, sums of parts, and the figures that stand alone. */
import { useMemo } from 'react';
import { type LedgerBlock, ledgerOf } from '../../synopsis/ledger.ts';
import { messages } from '../messages.ts';
import { FigureBlock } from './FigureBlock.tsx';
import { FigureTable } from './FigureTable.tsx';
import { blockId } from './finding-ways.ts';
import ledger from './Ledger.module.css';
import { Sums } from './Sums.tsx';
import type { ViewProps } from './view-props.ts';

const words = messages.ledger.figures;

export function FiguresView({ timeline, event }: ViewProps) {
  const { blocks, sums, alone } = useMemo(() => ledgerOf(event), [event]);
  if (blocks.length + alone.length === 0) return <p className={ledger.none}>{words.none}</p>;
  return (
    <div className={ledger.view}>
      {blocks.map((block, i) => (
        <FigureBlock key={keyOf(block)} timeline={timeline} event={event} block={block} heading={blockId(i)} />
      ))}
      {sums.length > 0 && <Sums timeline={timeline} sums={sums} />}
      {alone.length > 0 && (
        <section className={ledger.section} aria-labelledby="figures-alone">
          <h3 id="figures-alone" className={ledger.heading}>
            {words.alone(event.versions.length)}
          </h3>
          <FigureTable timeline={timeline} event={event} figures={alone} labelledBy="figures-alone" />
        </section>
      )}
    </div>
  );
}

const keyOf = (block: LedgerBlock): string => block.lines.map((line) => line.key).join(' ');
