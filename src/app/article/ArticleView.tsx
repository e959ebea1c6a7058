/** One article in full beside the page: its words in reading type, the passages that tell of events, and the place that a link asked for. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ArticleEntry } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import { home } from '../address.ts';
import { articleQuery } from '../data.ts';
import { whenInWords } from '../days.ts';
import { Icon } from '../Icon.tsx';
import { messages } from '../messages.ts';
import { publisherOf } from '../names.ts';
import { copyLink } from '../shell/copy.ts';
import { Modal } from '../shell/Modal.tsx';
import { TroublePanel } from '../shell/Panel.tsx';
import { go, useChoice } from '../store.ts';
import { ReasonList } from '../synopsis/Reasons.tsx';
import { ArticleText } from './ArticleText.tsx';
import styles from './ArticleView.module.css';
import { safeUrl } from './safe-url.ts';

export function ArticleView({ timeline, entry }: { readonly timeline: Timeline; readonly entry: ArticleEntry }) {
  const { data, error, refetch } = useQuery(articleQuery(entry));
  const at = useChoice((state) => state.address.at);
  const embed = useChoice((state) => state.address.embed);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!data || !at) return;
    body.current?.querySelector('[data-place]')?.scrollIntoView({ block: 'center' });
  }, [data, at]);
  const tools = !embed && (
    <button
      type="button"
      className={styles.tool}
      onClick={() => void copyLink({ ...home, article: entry.id, at })}
      aria-label={messages.article.copy}
      title={messages.article.copy}
    >
      <Icon name="link" />
    </button>
  );
  return (
    <Modal form="sheet" title={publisherOf(entry)} closeWords={messages.article.close} onClose={() => go({ article: null, at: null })} tools={tools}>
      <div ref={body} className={styles.article}>
        {data ? (
          <>
            <ArticleText timeline={timeline} article={data} at={at} />
            <About timeline={timeline} entry={entry} evidence={data.published?.evidence ?? []} />
          </>
        ) : error ? (
          <TroublePanel title={messages.trouble.article} error={error} retry={() => void refetch()} />
        ) : (
          <p aria-busy="true">{messages.loading}</p>
        )}
      </div>
    </Modal>
  );
}

interface AboutProps {
  readonly timeline: Timeline;
  readonly entry: ArticleEntry;
  readonly evidence: Parameters<typeof ReasonList>[0]['evidence'];
}

/** What is known of the article beyond its words. */
function About({ timeline, entry, evidence }: AboutProps) {
  const url = safeUrl(entry.url);
  const { published } = entry;
  return (
    <footer className={styles.about}>
      <details open>
        <summary>
          {published ? `${messages.date.published(whenInWords(published))} · ${messages.date.status[published.status]}` : messages.date.unpublished}
        </summary>
        <ReasonList timeline={timeline} evidence={evidence} none={published ? messages.evidence.none : messages.date.unpublished} />
      </details>
      {entry.agencies.length > 0 && <p>{messages.version.credits([...new Set(entry.agencies.map((agency) => agency.words))].join(', '))}</p>}
      <p>
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {messages.article.original}
          </a>
        ) : (
          messages.article.noOriginal
        )}
      </p>
    </footer>
  );
}
