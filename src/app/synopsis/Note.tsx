/** What others say at one statement of the text that is read, or what only they tell: in the margin where there is one, else folded below the paragraph. Every word of theirs leads to its place. */

import { type ReactNode, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile, Passage } from '../../model/event.ts';
import type { Form } from '../../model/quotation.ts';
import type { Excerpt } from '../../model/span.ts';
import { laneOf } from '../../synopsis/columns.ts';
import { type FoundFigure, isGrave } from '../../synopsis/figures.ts';
import type { FigureNote, Missing, Note, QuotationNote, Source, Telling, Tellings as Told } from '../../synopsis/reading.ts';
import { withLetter } from '../letters.ts';
import { capital, messages } from '../messages.ts';
import { articleOf, fullCallOf, shortCallOf } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { usePrinting } from '../printing.ts';
import { PassageLink, PlaceLink } from './ExcerptLink.tsx';
import { Few } from './Few.tsx';
import { Letter } from './Letter.tsx';
import { MarkedText } from './MarkedText.tsx';
import { marksOn } from './marks-on.ts';
import styles from './Note.module.css';
import { StatementChips, StatementNumber } from './Numbers.tsx';
import { rowId } from './reveal.ts';

const words = messages.reading.text;

/** What every part of a note is given. */
interface Given {
  readonly timeline: Timeline;
  readonly event: EventFile;
}

export function NoteView({ note, wide, ...given }: Given & { readonly note: Note; readonly wide: boolean }) {
  const told = [...note.same, ...[...note.others, ...note.again].flatMap((one) => one.sources)];
  const tellers = new Set(told.map((source) => source.article)).size;
  const [first = 0] = note.rows;
  const grave = note.figures.find(({ verdict }) => isGrave(verdict));
  const head = (
    <>
      {note.rows.map((row, i) => (
        <StatementNumber key={row} row={row} anchor={i > 0} />
      ))}
      <strong>{headOf(note, tellers, given.event.versions.length)}</strong>
      {grave && !wide && <span className={styles.grave}>{words.differs(messages.verdict[grave.verdict])}</span>}
    </>
  );
  if (tellers === 0) {
    return (
      <p id={rowId(first)} className={`${styles.note} ${styles.head} ${styles.alone}`} data-at={`p${note.at.start}`}>
        {head}
      </p>
    );
  }
  return (
    <Frame row={first} at={`p${note.at.start}`} wide={wide} head={head} name={words.note(note.rows.map((row) => row + 1))}>
      {note.figures.map((one) => (
        <FigureLine key={`${one.mine.excerpt.start} ${one.verdict}`} timeline={given.timeline} figure={one} />
      ))}
      <Quotations timeline={given.timeline} notes={note.quotations} />
      {note.same.length > 0 && (
        <p className={styles.line}>
          {words.same} <Sources timeline={given.timeline} sources={note.same} />
        </p>
      )}
      <Tellings {...given} told={note} />
      {note.absent.length > 0 && (
        <p className={styles.line}>
          {words.absent} <Names timeline={given.timeline} articles={note.absent} />
        </p>
      )}
    </Frame>
  );
}

function headOf(note: Note, tellers: number, versions: number): string {
  if (tellers === 0) return versions === 1 ? words.alone : words.only;
  return note.others.length + note.again.length === 0 ? words.allSame(tellers) : words.others(tellers);
}

/** Silence made visible: what others tell and this article does not, where it would stand. */
export function MissingView({ missing, wide, ...given }: Given & { readonly missing: Missing; readonly wide: boolean }) {
  const printing = usePrinting((state) => state.printing);
  const at = `b${missing.behind ?? ''}`;
  const head = (
    <>
      {missing.statements.map(({ row }) => (
        <StatementNumber key={row} row={row} open />
      ))}
      <strong>{words.missing}</strong>
    </>
  );
  const body = missing.statements.map(({ row, ...told }) => (
    <div key={row} id={rowId(row)} className={styles.statement}>
      {missing.statements.length > 1 && <StatementNumber row={row} open />}
      <div>
        <Tellings {...given} told={told} />
      </div>
    </div>
  ));
  if (wide) {
    return (
      <section
        className={`${styles.note} ${styles.missing}`}
        data-at={at}
        aria-label={words.missingNote(missing.statements.map(({ row }) => row + 1))}
      >
        <p className={styles.head}>{head}</p>
        {body}
      </section>
    );
  }
  return (
    <details className={`${styles.note} ${styles.missing}`} open={printing || undefined}>
      <summary className={styles.head}>{head}</summary>
      {body}
    </details>
  );
}

interface FrameProps {
  readonly row: number;
  readonly at: string;
  readonly wide: boolean;
  readonly head: ReactNode;
  readonly name: string;
  readonly children: ReactNode;
}

function Frame({ row, at, wide, head, name, children }: FrameProps) {
  const printing = usePrinting((state) => state.printing);
  if (wide) {
    return (
      <section id={rowId(row)} className={styles.note} data-at={at} aria-label={name}>
        <p className={styles.head}>{head}</p>
        {children}
      </section>
    );
  }
  return (
    <details id={rowId(row)} className={styles.note} open={printing || undefined}>
      <summary className={styles.head}>{head}</summary>
      {children}
    </details>
  );
}

/** So many wordings and names a note shows at once: where forty versions tell it, the rest comes on demand. */
const [mostTellings, mostNames] = [3, 6];

function Tellings({ told: { others, again }, ...given }: Given & { readonly told: Told }) {
  return (
    <>
      <Few
        most={mostTellings}
        parts={others.map((one) => <TellingView key={`${one.sources[0].article} ${one.passage.start}`} {...given} telling={one} />)}
      />
      {again.map(({ row, sources }) => (
        <p key={row} className={styles.line}>
          {words.again} <StatementChips rows={[row]} />: <Sources timeline={given.timeline} sources={sources} />
        </p>
      ))}
    </>
  );
}

/** About four lines of a margin. */
const longChars = 220;

/** One wording of others, with all who have it. */
function TellingView({ timeline, event, telling }: Given & { readonly telling: Telling }) {
  const [opened, setOpened] = useState(false);
  const whole = usePrinting((state) => state.printing) || opened;
  const { passage } = telling;
  const { article } = telling.sources[0];
  const long = passage.words.length > longChars;
  return (
    <blockquote className={styles.telling}>
      <p className={long && !whole ? styles.cut : undefined} dir="auto">
        <PassageLink article={article} at={passage}>
          <MarkedText words={passage.words} start={passage.start} marks={noteMarks(event, article, passage)} />
        </PassageLink>
      </p>
      <footer className={styles.line}>
        <Sources timeline={timeline} sources={telling.sources} />
        {long && (
          <button type="button" className={styles.more} aria-expanded={opened} onClick={() => setOpened(!opened)} data-print="no">
            {opened ? messages.version.lessShort : messages.version.moreShort}
          </button>
        )}
      </footer>
    </blockquote>
  );
}

/** Slant and lines of quotations and times would say in small type what the words say themselves. */
const noteMarks = (event: EventFile, article: string, passage: Passage) =>
  marksOn(event, article, passage).filter((mark) => mark.kind !== 'quotation' && mark.kind !== 'time');

const nameOf = (timeline: Timeline, id: string, call: typeof fullCallOf): string => {
  const article = articleOf(timeline, id);
  return article ? call(timeline, article) : messages.version.unknown;
};

function Names({ timeline, articles }: { readonly timeline: Timeline; readonly articles: readonly string[] }) {
  const kept = articles.slice(0, articles.length <= mostNames + 1 ? articles.length : mostNames);
  return (
    <>
      {kept.map((id, i) => (
        <span key={id} style={laneStyle(laneOf(timeline, id))}>
          {i > 0 && ', '}
          <Letter article={articleOf(timeline, id)} />
          <bdi>{nameOf(timeline, id, shortCallOf)}</bdi>
        </span>
      ))}
      {articles.length > kept.length && `, ${words.more(articles.length - kept.length)}`}
    </>
  );
}

/** Who says it, each leading to its place. */
function Sources({ timeline, sources }: Pick<Given, 'timeline'> & { readonly sources: readonly Source[] }) {
  const parts = sources.map((source, i) => (
    <span key={`${source.article} ${source.at.start}`} style={laneStyle(laneOf(timeline, source.article))}>
      {i > 0 && ', '}
      <PlaceLink article={source.article} at={source.at} title={nameOf(timeline, source.article, fullCallOf)}>
        <Letter article={articleOf(timeline, source.article)} />
        <bdi>{nameOf(timeline, source.article, shortCallOf)}</bdi>
      </PlaceLink>
    </span>
  ));
  return <Few most={mostNames} parts={parts} />;
}

function FigureLine({ timeline, figure }: Pick<Given, 'timeline'> & { readonly figure: FigureNote }) {
  const grave = isGrave(figure.verdict);
  return (
    <p className={grave ? `${styles.line} ${styles.graveLine}` : styles.line}>
      {capital(messages.verdict[figure.verdict])}: <b>{figure.mine.excerpt.words}</b> {words.here}
      {byWords(figure.theirs).map((same) => (
        <span key={same[0]?.excerpt.words}>
          {' · '}
          <b>{same[0]?.excerpt.words}</b>{' '}
          <Sources timeline={timeline} sources={same.map(({ excerpt }) => ({ article: excerpt.article, at: excerpt }))} />
        </span>
      ))}
    </p>
  );
}

/** Figures in the same words stand once. */
function byWords(figures: readonly FoundFigure[]): readonly (readonly FoundFigure[])[] {
  const groups = new Map<string, FoundFigure[]>();
  for (const figure of figures) groups.set(figure.excerpt.words, [...(groups.get(figure.excerpt.words) ?? []), figure]);
  return [...groups.values()];
}

/** One line for all words that one article gives in one form. */
function Quotations({ timeline, notes }: { readonly timeline: Timeline; readonly notes: readonly QuotationNote[] }) {
  const lines = new Map<string, { mine: Form; theirs: Form; article: string; words: Excerpt[] }>();
  for (const { mine, theirs } of notes) {
    for (const { article, form, words: own } of theirs) {
      if (form === mine.form || !own) continue;
      const key = `${mine.form} ${form} ${article}`;
      const line = lines.get(key) ?? { mine: mine.form, theirs: form, article, words: [] };
      lines.set(key, { ...line, words: [...line.words, own] });
    }
  }
  return [...lines].map(([key, line]) => (
    <p key={key} className={styles.line}>
      {words.quotation(
        words.form[line.mine],
        words.form[line.theirs],
        withLetter(articleOf(timeline, line.article), nameOf(timeline, line.article, shortCallOf)),
      )}{' '}
      {line.words.map((own, i) => (
        <span key={`${own.start} ${own.end}`}>
          {i > 0 && ', '}
          <PassageLink article={own.article} at={own}>
            “<bdi>{own.words}</bdi>”
          </PassageLink>
        </span>
      ))}
    </p>
  ));
}
