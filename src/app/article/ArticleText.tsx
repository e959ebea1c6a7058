/** The words of an article, block by block, with marks for events, figures, quotations and the place asked for. Shows every character once. */
import type { ReactNode } from 'react';
import type { ArticleFile } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { Span } from '../../model/span.ts';
import { writeAddress } from '../address.ts';
import { dateInWords } from '../days.ts';
import { messages } from '../messages.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import { MarkedText } from '../synopsis/MarkedText.tsx';
import { figureMark, quotationMark, type TextMark } from '../synopsis/marks-on.ts';
import styles from './ArticleText.module.css';
import { type Block, blocksOf } from './blocks.ts';

export interface ArticleTextProps {
  readonly timeline: Timeline;
  readonly article: ArticleFile;
  readonly at: Span | null;
}

export function ArticleText({ timeline, article, at }: ArticleTextProps) {
  const marks = marksIn(article, at);
  const view = (block: Block): ReactNode =>
    block.lines.map((line) => <Line key={line.start} timeline={timeline} article={article} line={line} marks={marks} />);
  return (
    <div className={styles.text} lang="und">
      {blocksOf(article).map((block) => (
        <BlockView
          key={block.lines[0]?.start}
          block={block}
          open={at !== null && block.lines.some((line) => at.start < line.end && at.end > line.start)}
        >
          {view(block)}
        </BlockView>
      ))}
    </div>
  );
}

/** A paragraph in the form of its role; furniture of the site is folded away, and so is the head of a file. */
export function BlockView({ block, open, children }: { readonly block: Block; readonly open: boolean; readonly children: ReactNode }) {
  switch (block.role) {
    case 'title':
      return (
        <h3 className={styles.title} dir="auto">
          {children}
        </h3>
      );
    case 'heading':
      return (
        <h4 className={styles.heading} dir="auto">
          {children}
        </h4>
      );
    // A date for machines is no prose; what it says stands in words above the text.
    case 'date':
    case 'boilerplate':
      return (
        <details className={styles.furniture} open={open}>
          <summary>{block.role === 'date' ? messages.article.head : messages.article.furniture}</summary>
          {children}
        </details>
      );
    default:
      return (
        <p className={styles[block.role]} dir="auto">
          {children}
        </p>
      );
  }
}

interface LineProps {
  readonly timeline: Timeline;
  readonly article: ArticleFile;
  readonly line: Span;
  readonly marks: readonly TextMark[];
}

/** A line in pieces: behind its last passage on an event stands the way to that event. */
function Line({ timeline, article, line, marks }: LineProps) {
  const ends = article.mentions.filter((mention) => mention.end > line.start && mention.end <= line.end).map((mention) => mention.end);
  const cuts = [...new Set([line.start, ...ends, line.end])].sort((a, b) => a - b);
  return (
    <span className={styles.line}>
      {cuts.slice(1).map((end, i) => {
        const start = cuts[i] ?? line.start;
        return (
          <span key={start}>
            <MarkedText words={article.text.slice(start, end)} start={start} marks={marks} />
            {article.mentions
              .filter(
                (mention) =>
                  mention.end === end && !article.mentions.some((other) => other.event === mention.event && other.end > end && other.end <= line.end),
              )
              .map((mention) => (
                <EventLink key={mention.event} timeline={timeline} id={mention.event} />
              ))}
          </span>
        );
      })}
    </span>
  );
}

function EventLink({ timeline, id }: { readonly timeline: Timeline; readonly id: string }) {
  const address = useChoice((state) => state.address);
  const event = timeline.events.find((one) => one.id === id);
  if (!event) return null;
  const when = dateInWords(event.when);
  return (
    <a
      className={address.event === id ? `${styles.event} ${styles.chosen}` : styles.event}
      href={writeAddress({ ...address, event: id, article: null })}
      title={`${messages.article.tells}: ${event.title.words}`}
      aria-label={`${messages.article.tells}: ${when}, ${event.title.words}`}
      onClick={plainClick(() => go({ event: id, article: null }))}
      data-print="no"
    >
      {when}
    </a>
  );
}

function marksIn(article: ArticleFile, at: Span | null): readonly TextMark[] {
  return [
    ...(at ? [{ start: at.start, end: at.end, kind: 'place' as const, note: messages.article.place }] : []),
    ...article.mentions.map(({ start, end }): TextMark => ({ start, end, kind: 'mention', note: messages.article.tells })),
    ...article.quotations.map((quotation) => quotationMark(quotation, article.text, 0)),
    ...article.figures.map((figure) => figureMark(figure, null)),
  ];
}
