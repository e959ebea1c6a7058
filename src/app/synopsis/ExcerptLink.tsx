/** Words of an article that lead to their place in it: a real link, so that it can be opened beside, copied and sent. */
import type { ReactNode } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { Excerpt } from '../../model/span.ts';
import type { Source } from '../../synopsis/reasons.ts';
import { type Address, writeAddress } from '../address.ts';
import { messages } from '../messages.ts';
import { articleOf, fullCallOf } from '../names.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import styles from './ExcerptLink.module.css';

export interface PlaceLinkProps {
  readonly article: string;
  readonly at: Address['at'];
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  /** For who hears the link and does not see what it shows. */
  readonly label?: string | undefined;
  /** The same words stand as a link close by: the Tab key need not stop twice. */
  readonly skipped?: boolean | undefined;
  readonly children: ReactNode;
}

export function PlaceLink({ article, at, className, title, label, skipped, children }: PlaceLinkProps) {
  const address = useChoice((state) => state.address);
  return (
    <a
      className={className}
      title={title}
      aria-label={label}
      tabIndex={skipped ? -1 : undefined}
      href={writeAddress({ ...address, article, at })}
      // The place alone: a passage or an excerpt may be given whole.
      onClick={plainClick(() => go({ article, at: at && { start: at.start, end: at.end } }))}
    >
      {children}
    </a>
  );
}

/** The words of a passage as the way to it. */
export function PassageLink({ article, at, children }: Pick<PlaceLinkProps, 'article' | 'at' | 'children'>) {
  return (
    <PlaceLink article={article} at={at} className={styles.passage} title={messages.version.openAt}>
      {children}
    </PlaceLink>
  );
}

/** Says whose words something is, and leads to them. */
export function VoiceLink({ timeline, excerpt }: { readonly timeline: Timeline; readonly excerpt: Excerpt }) {
  const article = articleOf(timeline, excerpt.article);
  if (!article) return null;
  return (
    <PlaceLink article={article.id} at={excerpt}>
      {messages.event.wordsOf(fullCallOf(timeline, article))}
    </PlaceLink>
  );
}

/** The words of one article that something rests on, each leading to its place, and the article's name once. */
export function SourceLinks({ timeline, source }: { readonly timeline: Timeline; readonly source: Source }) {
  const article = articleOf(timeline, source.article);
  return (
    <span>
      {source.excerpts.map((excerpt, i) => (
        <span key={`${excerpt.start} ${excerpt.end}`}>
          {i > 0 && ' · '}
          {article ? (
            <PlaceLink article={article.id} at={excerpt} className={styles.words} title={messages.version.openAt}>
              “{excerpt.words}”
            </PlaceLink>
          ) : (
            <q className={styles.words}>{excerpt.words}</q>
          )}
        </span>
      ))}{' '}
      {article && <span className={styles.where}>{messages.evidence.at(fullCallOf(timeline, article))}</span>}
    </span>
  );
}
