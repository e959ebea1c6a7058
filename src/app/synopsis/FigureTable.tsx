/** Figures in rows: whose, in which words, how exact, who says so, as of when; where they can be compared, each against the one chosen as the base. */
import { type ReactNode, useId } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { Verdict } from '../../model/figure.ts';
import { isGrave } from '../../synopsis/figures.ts';
import { type Against, against, agreeingWith, type LedgerBlock, type LedgerLine } from '../../synopsis/ledger.ts';
import { rowsAround } from '../../synopsis/rows.ts';
import { surroundingsOf } from '../../synopsis/surroundings.ts';
import { messages } from '../messages.ts';
import { ruleInWords } from '../rules.ts';
import { asOfInWords } from './as-of.ts';
import { PlaceLink } from './ExcerptLink.tsx';
import styles from './FigureTable.module.css';
import ledger from './Ledger.module.css';
import { StatementChips } from './Numbers.tsx';
import { Quoted } from './Quoted.tsx';
import { Asked, ReasonList } from './Reasons.tsx';
import { letteredCall, VersionName } from './VersionName.tsx';
import type { ViewProps } from './view-props.ts';

const words = messages.ledger.figures;

/** The figure that all others of the table are held against, and how to choose another. */
export interface Comparing {
  readonly block: LedgerBlock;
  readonly base: LedgerLine;
  readonly choose: (key: string) => void;
}

export interface FigureTableProps extends ViewProps {
  readonly figures: readonly LedgerLine[];
  readonly labelledBy: string;
  /** Left out where there is nothing to compare. */
  readonly comparing?: Comparing;
}

export function FigureTable({ timeline, event, figures, labelledBy, comparing }: FigureTableProps) {
  const group = useId();
  const { column } = words;
  return (
    <table className={`${ledger.table} ${styles.table}`} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{column.version}</th>
          <th scope="col">{column.figure}</th>
          <th scope="col">{column.bound}</th>
          <th scope="col">{column.says}</th>
          <th scope="col">{column.asOf}</th>
          {comparing && (
            <th scope="col">
              {column.against} <bdi>{comparing.base.excerpt.words}</bdi>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {figures.map((line) => (
          <tr key={line.key} data-base={comparing?.base.key === line.key ? '' : undefined}>
            <th scope="row">
              <VersionName timeline={timeline} article={line.excerpt.article} />
            </th>
            <td data-column={column.figure}>
              <FigureWords line={line} named={comparing !== undefined} /> <StatementChips rows={rowsAround(event, line.excerpt)} />
              {comparing && isGrave(comparing.block.verdict) && <Sentence line={line} />}
            </td>
            <td data-column={column.bound}>{messages.bound[line.figure.bound]}</td>
            <td data-column={column.says}>{line.says ? <Quoted excerpt={line.says} /> : <span className={ledger.small}>{words.unsaid}</span>}</td>
            <td data-column={column.asOf}>
              <AsOf timeline={timeline} line={line} />
            </td>
            {comparing && (
              <td data-column={`${column.against} ${comparing.base.excerpt.words}`}>
                <Standing timeline={timeline} line={line} comparing={comparing} group={group} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The number marked in the words that it counts. A block is named after its fate; elsewhere each figure says its own. */
function FigureWords({ line, named }: { readonly line: LedgerLine; readonly named: boolean }) {
  const { excerpt, counted, of, figure } = line;
  const apart = of !== null && of.start >= counted.end;
  return (
    <>
      <PlaceLink article={excerpt.article} at={{ start: excerpt.start, end: excerpt.end }} className={styles.figure} title={messages.version.openAt}>
        <bdi>
          <mark>{excerpt.words}</mark>
          {counted.words.slice(excerpt.words.length)}
        </bdi>
      </PlaceLink>
      {apart && (
        <>
          {' … '}
          <Quoted excerpt={of} />
        </>
      )}
      {!named && figure.fate && <span className={ledger.small}> {messages.fate[figure.fate]}</span>}
      {line.otherScope && <span className={ledger.small}> {words.otherScope}</span>}
    </>
  );
}

/** Letters of its sentence on either side of a figure. */
const nearChars = 110;

/** Where figures part, the words around each may tell what it counts. */
function Sentence({ line: { excerpt, passage } }: { readonly line: LedgerLine }) {
  const { before, after, cutBefore, cutAfter } = surroundingsOf({ start: excerpt.start, end: excerpt.end, context: passage }, nearChars);
  return (
    <span className={`${ledger.small} ${styles.below} ${styles.sentence}`} dir="auto">
      <PlaceLink article={excerpt.article} at={{ start: passage.start, end: passage.end }} title={messages.version.openAt} skipped>
        {cutBefore && '…'}
        {before}
        <strong>{excerpt.words}</strong>
        {after}
        {cutAfter && '…'}
      </PlaceLink>
    </span>
  );
}

function AsOf({ timeline, line }: { readonly timeline: Timeline; readonly line: LedgerLine }) {
  const { asOf } = line.figure;
  if (!asOf) return <span className={ledger.small}>{words.dayUnknown}</span>;
  return (
    <>
      {asOfInWords(timeline, line)}
      {asOf.evidence.length > 0 ? (
        <Asked title={words.why(messages.date.status[asOf.status])}>
          <ReasonList timeline={timeline} evidence={asOf.evidence} none={messages.evidence.none} />
        </Asked>
      ) : (
        <span className={`${ledger.small} ${styles.below}`}>{messages.date.status[asOf.status]}</span>
      )}
    </>
  );
}

interface StandingProps {
  readonly timeline: Timeline;
  readonly line: LedgerLine;
  readonly comparing: Comparing;
  readonly group: string;
}

/** The verdict on the line and the base with its reason, and the switch that makes this line the base. */
function Standing({ timeline, line, comparing: { block, base, choose }, group }: StandingProps) {
  const isBase = base.key === line.key;
  const standing = isBase ? null : against(block, base, line);
  return (
    <div className={styles.standing}>
      <input
        type="radio"
        className={styles.box}
        name={group}
        checked={isBase}
        aria-label={words.compareWith(line.excerpt.words, letteredCall(timeline, line.excerpt.article))}
        title={words.compare}
        onChange={() => choose(line.key)}
        data-print="no"
      />
      <span>
        {standing ? <VerdictWords standing={standing} /> : <span className={ledger.small}>{isBase ? words.base : words.apart}</span>}
        {!isBase && (standing === null || standing.verdict === 'cannot tell') && <Agreeing lines={agreeingWith(block, line)} />}
      </span>
    </div>
  );
}

/** What stands apart from the base may stand with others. */
function Agreeing({ lines }: { readonly lines: readonly LedgerLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Why>
      {words.agrees}{' '}
      {lines.map(({ key, counted }, i) => (
        <span key={key}>
          {i > 0 && ' · '}
          <Quoted excerpt={counted} />
        </span>
      ))}
    </Why>
  );
}

/** Verdicts that may have their reason in who speaks. */
const apartBySpeaker: ReadonlySet<Verdict> = new Set(['differ', 'revised', 'later count']);

function VerdictWords({ standing }: { readonly standing: Against }) {
  const { verdict, earlier, days, more, rule, speakers, onlySpeaker, untold, sideless } = standing;
  const grave = isGrave(verdict);
  const apart = words.apartBy(days, more);
  return (
    <span>
      <strong className={grave ? styles.grave : undefined}>{earlier ? words.earlier : messages.verdict[verdict]}</strong>
      {apart.length > 0 && `: ${apart.join(', ')}`}
      <Why>{ruleInWords(rule)}</Why>
      {speakers && apartBySpeaker.has(verdict) && (
        <Why>
          {words.otherSpeakers} <Quoted excerpt={speakers[0]} /> · <Quoted excerpt={speakers[1]} />
        </Why>
      )}
      {onlySpeaker && grave && (
        <Why>
          {words.oneSpeaker} <Quoted excerpt={onlySpeaker} />
        </Why>
      )}
      {sideless && (
        <Why>
          {words.openSide} <Quoted excerpt={sideless} />
        </Why>
      )}
      {untold && <Why>{words.untold}</Why>}
    </span>
  );
}

function Why({ children }: { readonly children: ReactNode }) {
  return <span className={`${ledger.small} ${styles.below}`}>{children}</span>;
}
