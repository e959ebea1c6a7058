/** Words of an article that lead to their place in it: a real link, so that it can be opened beside, copied and sent. */
import type { ReactNode } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import type { Excerpt } from '../../model/span.ts';
import { type Address, writeAddress } from '../address.ts';
import { messages } from '../messages.ts';
import { articleOf, callOf } from '../names.ts';
import { plainClick } from '../plain-click.ts';
import { go, useChoice } from '../store.ts';
import styles from './ExcerptLink.module.css';

export interface PlaceLinkProps {
  readonly article: string;
  readonly at: Address['at'];
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

export function PlaceLink({ article, at, className, title, children }: PlaceLinkProps) {
  const address = useChoice((state) => state.address);
  return (
    <a className={className} title={title} href={writeAddress({ ...address, article, at })} onClick={plainClick(() => go({ article, at }))}>
      {children}
    </a>
  );
}

export interface ExcerptLinkProps {
  readonly timeline: Timeline;
  readonly excerpt: Excerpt;
  /** `words` shows the excerpt and names its article; `voice` says whose words something is. */
  readonly form?: 'words' | 'voice';
}

export function ExcerptLink({ timeline, excerpt, form = 'words' }: ExcerptLinkProps) {
  const article = articleOf(timeline, excerpt.article);
  if (!article) return <q className={styles.words}>{excerpt.words}</q>;
  const at = { start: excerpt.start, end: excerpt.end };
  if (form === 'voice') {
    return (
      <PlaceLink article={article.id} at={at}>
        {messages.event.wordsOf(callOf(article))}
      </PlaceLink>
    );
  }
  return (
    <span>
      <PlaceLink article={article.id} at={at} className={styles.words} title={messages.version.openAt}>
        “{excerpt.words}”
      </PlaceLink>{' '}
      <span className={styles.where}>{messages.evidence.at(callOf(article))}</span>
    </span>
  );
}
