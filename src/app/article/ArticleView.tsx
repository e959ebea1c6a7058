/** One article in full beside the page: its words in reading type, the passages that tell of events, and the place that a link asked for. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { ArticleEntry, ArticleFile } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { Span } from '../../model/span.ts';
import { home, layersIn, writeAddress } from '../address.ts';
import { citationOf } from '../away/cite.ts';
import { placeLink } from '../away/cited.ts';
import { retold, useResult } from '../corrections/laid.ts';
import { articleQuery } from '../data.ts';
import { dateInWords } from '../days.ts';
import { Icon } from '../Icon.tsx';
import { maskOf } from '../mask/mask.ts';
import { messages } from '../messages.ts';
import { creditsOf, nameOf, publisherOf } from '../names.ts';
import { plainClick } from '../plain-click.ts';
import { copyLink, copyText } from '../shell/copy.ts';
import { Modal } from '../shell/Modal.tsx';
import { TroublePanel } from '../shell/Panel.tsx';
import { go, say, useChoice } from '../store.ts';
import { Dossier } from '../synopsis/Dossier.tsx';
import { Asked } from '../synopsis/Reasons.tsx';
import { ArticleText } from './ArticleText.tsx';
import styles from './ArticleView.module.css';
import { safeUrl } from './safe-url.ts';

export function ArticleView({ timeline, entry }: { readonly timeline: Timeline; readonly entry: ArticleEntry }) {
  const { data: read, error, refetch } = useQuery(articleQuery(entry));
  const result = useResult();
  const data = useMemo(() => read && retold(read, result), [read, result]);
  const at = useChoice((state) => state.address.at);
  const embed = useChoice((state) => state.address.embed);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!data || !at) return;
    body.current?.querySelector('[data-place]')?.scrollIntoView({ block: 'center' });
  }, [data, at]);
  const tools = !embed && (
    <>
      <CiteButton article={entry} words={data && at ? data.text.slice(at.start, at.end) : null} at={at} />
      <button
        type="button"
        className={styles.tool}
        onClick={() => void copyLink({ ...home, article: entry.id, at, ...layersIn(useChoice.getState().address) })}
        aria-label={messages.article.copy}
        title={messages.article.copy}
      >
        <Icon name="link" />
      </button>
    </>
  );
  return (
    <Modal form="sheet" title={publisherOf(entry)} closeWords={messages.article.close} onClose={() => go({ article: null, at: null })} tools={tools}>
      <div ref={body} className={styles.article}>
        {data ? (
          <>
            {maskOf(entry) && <p className={styles.note}>{messages.mask.lines}</p>}
            <ArticleText timeline={timeline} article={data} at={at} />
            <About timeline={timeline} entry={entry} published={data.published} />
            <MoreOnThis timeline={timeline} entry={entry} />
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

interface CiteProps {
  readonly article: ArticleEntry;
  /** Of the place that lies open. */
  readonly words: string | null;
  readonly at: Span | null;
}

function CiteButton({ article, words, at }: CiteProps) {
  const name = words ? messages.away.cite.place : messages.away.cite.one;
  const copy = async (): Promise<void> => {
    const link = placeLink(article, at, useChoice.getState().address);
    const done = await copyText(citationOf({ article, link, passage: words ? { words } : undefined }, 'plain'));
    say(done ? messages.away.cite.oneDone : messages.away.cite.refused);
  };
  return (
    <button type="button" className={styles.tool} onClick={() => void copy()} aria-label={name} title={name}>
      <Icon name="quote" />
    </button>
  );
}

interface AboutProps {
  readonly timeline: Timeline;
  readonly entry: ArticleEntry;
  readonly published: ArticleFile['published'];
}

/** What is known of the article beyond its words. */
function About({ timeline, entry, published }: AboutProps) {
  const url = safeUrl(entry.url);
  return (
    <footer className={styles.about}>
      {published ? (
        <>
          <p>{messages.date.published(dateInWords(published))}</p>
          <Asked title={messages.date.why}>
            <Dossier key={entry.id} timeline={timeline} moment={published} />
          </Asked>
        </>
      ) : (
        <p>{messages.date.unpublished}</p>
      )}
      {entry.checked && <p>{messages.corrections.checked(entry.checked, timeline.overrides?.checkedBy ?? null)}</p>}
      {entry.agencies.length > 0 && <p>{creditsOf(entry)}</p>}
      <p>
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {messages.article.original}
          </a>
        ) : maskOf(entry) ? (
          messages.mask.original
        ) : (
          messages.article.noOriginal
        )}
      </p>
    </footer>
  );
}

/** The other articles on the same main event. */
function MoreOnThis({ timeline, entry }: { readonly timeline: Timeline; readonly entry: ArticleEntry }) {
  const address = useChoice((state) => state.address);
  const story = timeline.stories.find((one) => one.includes(entry.id)) ?? [];
  const others = timeline.articles.filter(({ id }) => id !== entry.id && story.includes(id));
  if (others.length === 0) return null;
  return (
    <section className={styles.about} aria-labelledby="more-on-this" data-print="no">
      <h3 id="more-on-this">{messages.article.more}</h3>
      <ul className={styles.others}>
        {others.map((article) => (
          <li key={article.id}>
            <a href={writeAddress({ ...address, article: article.id, at: null })} onClick={plainClick(() => go({ article: article.id, at: null }))}>
              {nameOf(article)}
            </a>
            <span>{[publisherOf(article), article.published ? dateInWords(article.published) : messages.date.unpublished].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
