/** The reading view: one article in full, its passages on the event marked, and beside each what the others say there; what only they tell stands where it would belong. */
import { useQuery } from '@tanstack/react-query';
import { Fragment, useMemo, useRef } from 'react';
import type { ArticleEntry, ArticleFile } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile, Passage } from '../../model/event.ts';
import { baseOf } from '../../synopsis/base.ts';
import { laneOf } from '../../synopsis/columns.ts';
import { rowsWith } from '../../synopsis/overview.ts';
import { type Missing, type Note, type Reading, readingOf } from '../../synopsis/reading.ts';
import { type Row, rowsOf } from '../../synopsis/rows.ts';
import { BlockView } from '../article/ArticleText.tsx';
import { type Block, blocksOf } from '../article/blocks.ts';
import { articleQuery } from '../data.ts';
import { messages } from '../messages.ts';
import { articleOf } from '../names.ts';
import { laneStyle } from '../palette.ts';
import { usePrinting } from '../printing.ts';
import { TroublePanel } from '../shell/Panel.tsx';
import { go, useChoice } from '../store.ts';
import { MissingView, NoteView } from './Note.tsx';
import styles from './OneText.module.css';
import { type Marked, PassageLine } from './PassageLine.tsx';
import { useMargin } from './use-margin.ts';
import { VersionSelect } from './VersionSelect.tsx';
import type { ViewProps } from './view-props.ts';

const words = messages.reading.text;

export function OneText({ timeline, event }: ViewProps) {
  const rows = rowsOf(event);
  const named = useChoice((state) => state.address.base);
  const base = baseOf(event, rows, named);
  const version = event.versions[base];
  const entry = version && articleOf(timeline, version.article);
  const view = useRef<HTMLDivElement>(null);
  const goToFirst = (): void => {
    const spot = view.current?.querySelector<HTMLElement>('[data-spot]');
    spot?.scrollIntoView({ block: 'center' });
    spot?.querySelector('button')?.focus({ preventScroll: true });
  };
  return (
    <div ref={view} className={styles.view} data-tinted="" data-single={event.versions.length === 1 ? '' : undefined}>
      <h3 className="aloud">{words.heading}</h3>
      <p className={styles.tools}>
        <VersionSelect timeline={timeline} event={event} rows={rows} label={words.base} chosen={base} choose={(id) => go({ base: id })} />
        <span data-print="no">
          {words.passages(version?.passages.length ?? 0)}{' '}
          <button type="button" className={styles.go} onClick={goToFirst}>
            {words.go}
          </button>
        </span>
      </p>
      {entry && <Text key={entry.id} timeline={timeline} event={event} entry={entry} base={base} />}
    </div>
  );
}

interface TextProps extends ViewProps {
  readonly entry: ArticleEntry;
  readonly base: number;
}

function Text({ timeline, event, entry, base }: TextProps) {
  const { data: article, error, refetch } = useQuery(articleQuery(entry));
  const rows = rowsOf(event);
  const reading = useMemo(() => readingOf(event, rows, base, headlinesOf(timeline, event)), [timeline, event, rows, base]);
  const marked = useMemo(() => article && markedIn(article, event, rows, base, reading), [article, event, rows, base, reading]);
  const page = useRef<HTMLDivElement>(null);
  const wide = useMargin(page, marked ?? null);
  return (
    <div ref={page} className={styles.page} data-wide={wide ? '' : undefined} style={laneStyle(laneOf(timeline, entry.id))} lang="und">
      {article && marked ? (
        <Blocks timeline={timeline} event={event} article={article} marked={marked} reading={reading} wide={wide} />
      ) : error ? (
        <TroublePanel title={messages.trouble.article} error={error} retry={() => void refetch()} />
      ) : (
        <p className={styles.loading} aria-busy="true">
          {messages.loading}
        </p>
      )}
    </div>
  );
}

/** By their words: a title may stand twice. */
function headlinesOf(timeline: Timeline, event: EventFile): (passage: Passage, version: number) => boolean {
  const titles = event.versions.map(({ article }) => articleOf(timeline, article)?.title?.words.trim() ?? null);
  return (passage, version) => passage.words.trim() === titles[version];
}

function markedIn(article: ArticleFile, event: EventFile, rows: readonly Row[], base: number, reading: Reading): Marked {
  const passages = [...(event.versions[base]?.passages ?? [])].sort((a, b) => a.start - b.start);
  return { event, article: article.id, text: article.text, passages, rowsOf: (passage) => rowsWith(rows, base, passage), missing: reading.missing };
}

interface BlocksProps extends ViewProps {
  readonly article: ArticleFile;
  readonly marked: Marked;
  readonly reading: Reading;
  readonly wide: boolean;
}

/** Fewer paragraphs before the first that tells of the event are no way to go. */
const leastFolded = 3;

/** What stands before is folded, but for the paragraph that leads on to it: the reader begins where the event is told, and has the beginning of the article at hand. */
function Blocks(given: BlocksProps) {
  const printing = usePrinting((state) => state.printing);
  const blocks = useMemo(() => blocksOf(given.article), [given.article]);
  const first = blocks.findIndex((block) => given.marked.passages.some((passage) => within(block, passage.start)));
  const folded = first - 1 < leastFolded ? 0 : first - 1;
  return (
    <>
      {folded > 0 && (
        <details className={styles.beginning} open={printing || undefined}>
          <summary>{words.beginning(folded)}</summary>
          <div className={styles.folded}>
            <Paragraphs {...given} blocks={blocks.slice(0, folded)} />
          </div>
        </details>
      )}
      <Paragraphs {...given} blocks={blocks.slice(folded)} />
    </>
  );
}

/** Each paragraph, and behind it the notes on its passages: so they are read in turn, wherever they stand. */
function Paragraphs({ timeline, event, marked, reading, wide, blocks }: BlocksProps & { readonly blocks: readonly Block[] }) {
  return blocks.map((block) => {
    const { notes, missing } = notesAt(block, reading, marked);
    return (
      <Fragment key={block.lines[0]?.start}>
        <BlockView block={block} open={marked.passages.some((passage) => within(block, passage.start))}>
          {block.lines.map((line) => (
            <span key={line.start} className={styles.line}>
              <PassageLine marked={marked} line={line} />
            </span>
          ))}
        </BlockView>
        {inOrder(notes, missing).map((one) =>
          'at' in one ? (
            <NoteView key={`note ${one.rows.join()}`} timeline={timeline} event={event} note={one} wide={wide} />
          ) : (
            <MissingView key={`missing ${one.behind}`} timeline={timeline} event={event} missing={one} wide={wide} />
          ),
        )}
      </Fragment>
    );
  });
}

/** `offset` stands in one of its lines, or ends one. */
const within = (block: Block, offset: number): boolean => block.lines.some((line) => offset >= line.start && offset <= line.end);

function notesAt(block: Block, reading: Reading, { passages }: Marked): { readonly notes: readonly Note[]; readonly missing: readonly Missing[] } {
  const first = passages[0]?.start ?? 0;
  return {
    notes: reading.notes.filter((note) => within(block, note.at.start)),
    missing: reading.missing.filter((one) => within(block, one.behind ?? first)),
  };
}

/** What is missing behind a passage comes after the notes on it, what is missing before all comes first. */
function inOrder(notes: readonly Note[], missing: readonly Missing[]): readonly (Note | Missing)[] {
  const place = (one: Note | Missing): number => ('at' in one ? one.at.end - 0.5 : (one.behind ?? -1));
  return [...notes, ...missing].sort((a, b) => place(a) - place(b));
}
