/** What one version alone tells, version by version: its statements, and inside of statements that others make too what it adds to them, in bold. Every word leads to its place, every number to its statement. */

import type { ReactNode } from 'react';
import { type Alone, countsOf, type Inside, insideOf } from '../../synopsis/alone.ts';
import { laneOf } from '../../synopsis/columns.ts';
import { runsOf } from '../../synopsis/marks.ts';
import { type Row, rowsAround } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { laneStyle } from '../palette.ts';
import styles from './AloneList.module.css';
import { Compared } from './Compared.tsx';
import { PassageLink, PlaceLink } from './ExcerptLink.tsx';
import { aloneId } from './finding-ways.ts';
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
  const { versions, rows } = group;
  const idOf = (index: number): string => event.versions[index]?.article ?? '';
  const { version, text } = countsOf([group]);
  return (
    <section className={styles.group} style={laneStyle(laneOf(timeline, idOf(versions[0] ?? 0)))}>
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
        {insideOf(event, group).map((inside) => (
          <Added key={`${inside.article} ${inside.passage.start}`} timeline={timeline} event={event} inside={inside} named={versions.length > 1} />
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

/** Words that several versions share stand once; others under the name of each. Without marks: here all is told by one version. */
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
            <PassageLink article={article} at={passage}>
              {passage.words}
            </PassageLink>
          </p>
        ))}
      </div>
    );
  });
}

interface AddedProps extends ViewProps {
  readonly inside: Inside;
  /** Of several versions the passage is that of one, whose figures may be its own. */
  readonly named: boolean;
}

/** The passage with what is added: by itself that would say too little. */
function Added({ timeline, event, inside: { article, passage, places, kinds }, named }: AddedProps) {
  const { start, end } = passage;
  return (
    <Item rows={rowsAround(event, { article, start, end })}>
      {named && (
        <span className={styles.small}>
          <VersionName timeline={timeline} article={article} />
        </span>
      )}
      <p dir="auto" className={styles.context}>
        {runsOf(passage.words, start, places).map((run) =>
          run.marks.length > 0 ? (
            <PlaceLink key={run.start} article={article} at={run} className={styles.found} title={messages.version.openAt}>
              <bdi>{run.words}</bdi>
            </PlaceLink>
          ) : (
            run.words
          ),
        )}
      </p>
      {kinds.length > 0 && <span className={styles.small}>{kinds.map((kind) => words.kinds[kind]).join(' · ')}</span>}
    </Item>
  );
}
