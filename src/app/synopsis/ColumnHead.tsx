/** Whose version a column is: publisher, the article's own words, when it was published and how that is known, who wrote it and on whom it draws. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ArticleEntry } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { Column } from '../../synopsis/columns.ts';
import { articleQuery } from '../data.ts';
import { dateInWords } from '../days.ts';
import { messages } from '../messages.ts';
import { creditsOf, nameOf } from '../names.ts';
import { AskedOver } from './AskedOver.tsx';
import styles from './ColumnHead.module.css';
import { Dossier } from './Dossier.tsx';
import { PlaceLink } from './ExcerptLink.tsx';

const nameChars = 110;

export interface ColumnHeadProps {
  readonly timeline: Timeline;
  readonly column: Column;
  /** The tools of the column. */
  readonly children?: ReactNode;
}

export function ColumnHead({ timeline, column: { article, version }, children }: ColumnHeadProps) {
  return (
    <>
      <Published timeline={timeline} article={article} />
      {article.checked && (
        <span className={styles.small}>{messages.corrections.checked(article.checked, timeline.overrides?.checkedBy ?? null)}</span>
      )}
      {article.byline && <span className={styles.small}>{messages.version.byline(article.byline.words)}</span>}
      {article.agencies.length > 0 && <span className={styles.small}>{creditsOf(article)}</span>}
      {version && (
        <span className={styles.tags}>
          <span className={styles.tag}>{messages.version.place[version.place]}</span>
          {version.state === 'announced' && <span className={`${styles.tag} ${styles.announced}`}>{messages.version.state.announced}</span>}
        </span>
      )}
      {children}
    </>
  );
}

/** The article by its own words, as the way to the whole of it. */
export function ArticleName({ article, className }: { readonly article: ArticleEntry; readonly className: string | undefined }) {
  return (
    <PlaceLink article={article.id} at={null} className={className} title={messages.version.open}>
      <bdi>{nameOf(article, nameChars)}</bdi>
    </PlaceLink>
  );
}

/** When the article was published and, asked, why. */
function Published({ timeline, article }: { readonly timeline: Timeline; readonly article: ArticleEntry }) {
  const { published } = article;
  if (!published) return <span className={styles.small}>{messages.date.unpublished}</span>;
  const title = (
    <>
      {dateInWords(published)}
      <span data-print="no">
        , <span className={styles.whyWord}>{messages.version.why}</span>
      </span>
    </>
  );
  return (
    <AskedOver className={styles.dated} titleClass={styles.small} title={title} late>
      <PublishedReasons timeline={timeline} article={article} />
    </AskedOver>
  );
}

/** The reasons lie in the article's own file, which is fetched only when somebody asks. */
function PublishedReasons({ timeline, article }: { readonly timeline: Timeline; readonly article: ArticleEntry }) {
  const { data, error } = useQuery(articleQuery(article));
  if (error) return <p className={styles.small}>{messages.trouble.article}</p>;
  if (!data) return <p className={styles.small}>{messages.loading}</p>;
  return data.published ? <Dossier timeline={timeline} moment={data.published} /> : <p className={styles.small}>{messages.evidence.none}</p>;
}
