/** What one version alone tells, version by version: its statements, and figures and quotations without counterpart inside of statements that others make too. Every word leads to its place, every number to its statement. */

import type { ReactNode } from 'react';
import type { Passage } from '../../model/event.ts';
import type { Excerpt } from '../../model/span.ts';
import { type Alone, countsOf } from '../../synopsis/alone.ts';
import { lanesOf } from '../../synopsis/columns.ts';
import { type Row, rowsAround } from '../../synopsis/rows.ts';
import { surroundingsOf } from '../../synopsis/surroundings.ts';
import { messages } from '../messages.ts';
import { laneStyle } from '../palette.ts';
import styles from './AloneList.module.css';
import { Compared } from './Compared.tsx';
import { PlaceLink } from './ExcerptLink.tsx';
import { aloneId } from './finding-ways.ts';
import { MarkedText } from './MarkedText.tsx';
import { marksOn } from './marks-on.ts';
import { StatementChips } from './Numbers.tsx';
import { VersionName } from './VersionName.tsx';
import type { ViewProps } from './view-props.ts';

const words = messages.alone;

export function AloneList({ timeline, event, all }: ViewProps & { readonly all: readonly Alone[] }) {
  const [only] = event.origins.length === 1 ? event.origins : [];
  return (
    <section aria-label={words.heading}>
      <p id={aloneId} className={styles.about}>
        {all.length === 0 ? words.none : words.about} {only && words.oneOrigin[only.common ?? 'text']}
      </p>
      <div className={styles.list}>
        {all.map((group) => (
          <Group key={group.versions.join()} timeline={timeline} event={event} group={group} />
        ))}
      </div>
      <Compared timeline={timeline} event={event} />
    </section>
  );
}

function Group({ timeline, event, group }: ViewProps & { readonly group: Alone }) {
  const { versions, rows, figures, quotations } = group;
  const idOf = (index: number): string => event.versions[index]?.article ?? '';
  const { version, text } = countsOf([group]);
  const lane = lanesOf(timeline).get(idOf(versions[0] ?? 0)) ?? -1;
  return (
    <section className={styles.group} style={laneStyle(lane)}>
      <header className={styles.head}>
        <h3 className={styles.names}>
          {versions.map((index) => (
            <VersionName key={index} timeline={timeline} article={idOf(index)} />
          ))}
        </h3>
        {versions.length > 1 && <p className={styles.count}>{words.origin[commonOf(event, versions)](versions.length)}</p>}
        <p className={styles.count}>{words.counted(versions.length > 1 ? text : version)}</p>
      </header>
      <ul className={styles.items}>
        {rows.map((row) => (
          <Item key={row.index} rows={[row.index]}>
            <Statement timeline={timeline} event={event} row={row} versions={versions} />
          </Item>
        ))}
        {figures.map(({ counted }) => (
          <Found key={`${counted.article} ${counted.start}`} event={event} kind={words.figure} excerpt={counted} />
        ))}
        {quotations.map((excerpt) => (
          <Found key={`${excerpt.article} ${excerpt.start}`} event={event} kind={words.quotation} excerpt={excerpt} />
        ))}
      </ul>
    </section>
  );
}

const commonOf = (event: ViewProps['event'], versions: readonly number[]) =>
  event.origins.find((origin) => versions.every((index) => origin.versions.includes(index)))?.common ?? 'text';

function Item({ rows, children }: { readonly rows: readonly number[]; readonly children: ReactNode }) {
  return (
    <li className={styles.item}>
      <span>
        <StatementChips rows={rows} />
      </span>
      <div>{children}</div>
    </li>
  );
}

/** Words that several versions share stand once; others under the name of each. */
function Statement({ timeline, event, row, versions }: ViewProps & { readonly row: Row; readonly versions: readonly number[] }) {
  const shown = row.kind === 'same-words' ? versions.slice(0, 1) : versions;
  return shown.map((index) => {
    const article = event.versions[index]?.article ?? '';
    return (
      <div key={index}>
        {shown.length > 1 && (
          <span className={styles.small}>
            <VersionName timeline={timeline} article={article} />
          </span>
        )}
        {(row.cells[index] ?? []).map((passage) => (
          <p key={passage.start} dir="auto">
            <PlaceLink article={article} at={{ start: passage.start, end: passage.end }} className={styles.words} title={messages.version.openAt}>
              <MarkedText words={passage.words} start={passage.start} marks={marksWithoutOnly(event, article, passage)} />
            </PlaceLink>
          </p>
        ))}
      </div>
    );
  });
}

/** Here all is told by one version: to tint single words would say it twice. */
const marksWithoutOnly = (event: ViewProps['event'], article: string, passage: Passage) =>
  marksOn(event, article, passage).filter((mark) => mark.kind !== 'only');

interface FoundProps extends Pick<ViewProps, 'event'> {
  readonly kind: string;
  readonly excerpt: Excerpt;
}

/** A figure or a quotation in the words of its passage: by itself it would say too little. */
function Found({ event, kind, excerpt }: FoundProps) {
  const { article, start, end } = excerpt;
  const passages = event.versions.find((version) => version.article === article)?.passages ?? [];
  const passage = passages.find((one) => one.start <= start && end <= one.end);
  const { before, after, cutBefore, cutAfter } = surroundingsOf({ start, end, context: passage ?? excerpt });
  return (
    <Item rows={rowsAround(event, excerpt)}>
      <p dir="auto">
        <span className={styles.context}>{cutBefore ? `…${before}` : before}</span>
        <PlaceLink article={article} at={{ start, end }} className={styles.found} title={messages.version.openAt}>
          <bdi>{excerpt.words}</bdi>
        </PlaceLink>
        <span className={styles.context}>{cutAfter ? `${after}…` : after}</span>
      </p>
      <span className={styles.small}>{kind}</span>
    </Item>
  );
}
