/** The search field and its list of hits, by mouse and by keyboard. The matching marks are lit by the timeline, which reads the same query from the address. */
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import { dateInWords } from '../days.ts';
import { Icon } from '../Icon.tsx';
import { messages } from '../messages.ts';
import { callOf, fullCallOf, nameOf, shorten } from '../names.ts';
import { go, useChoice } from '../store.ts';
import { searchFieldId } from '../use-keys.ts';
import { type PassageHit, passagesOf } from './passages.ts';
import styles from './SearchField.module.css';
import { type Hit as IndexHit, search } from './search.ts';
import { mostTexts, useTexts } from './texts.ts';

type Hit = IndexHit | PassageHit;

/** More hits than one would walk through by arrow keys are left to a longer query. */
const mostShown = 50;
const listId = 'synoptic-hits';

export function SearchField({ timeline }: { readonly timeline: Timeline }) {
  const query = useChoice((state) => state.address.query);
  const asked = useDeferredValue(query);
  const found = useMemo(() => search(timeline, asked), [timeline, asked]);
  const { texts, loading } = useTexts(timeline, found.words !== null);
  const passages = useMemo(() => texts.flatMap(({ entry, file }) => passagesOf(entry, file, asked)), [texts, asked]);
  const all: readonly Hit[] = [...found.hits, ...passages];
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const hits = all.slice(0, mostShown);
  const shown = open && found.words !== null;

  const choose = (hit: Hit): void => {
    setOpen(false);
    field.current?.blur();
    if (hit.kind === 'event') go({ event: hit.event.id, article: null });
    else go({ article: hit.article.id, at: hit.kind === 'passage' ? hit.at : null });
  };
  const keys = (key: KeyboardEvent): void => {
    if (key.key === 'Escape') {
      if (query === '') field.current?.blur();
      go({ query: '' }, 'replace');
      setOpen(false);
    } else if (key.key === 'ArrowDown' || key.key === 'ArrowUp') {
      setOpen(true);
      const step = key.key === 'ArrowDown' ? 1 : -1;
      setActive((now) => (hits.length === 0 ? -1 : (Math.max(now, step > 0 ? -1 : 0) + step + hits.length) % hits.length));
    } else if (key.key === 'Enter') {
      const hit = hits[Math.max(0, active)];
      if (hit && shown) choose(hit);
    } else return;
    key.preventDefault();
    key.stopPropagation();
  };

  return (
    <div className={styles.search}>
      <Icon name="search" />
      <input
        ref={field}
        id={searchFieldId}
        className={styles.field}
        type="search"
        role="combobox"
        aria-label={messages.search.label}
        aria-expanded={shown && hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        placeholder={timeline.articles.length <= mostTexts ? messages.search.placeholder : messages.search.placeholderTitles}
        value={query}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(change) => {
          go({ query: change.target.value.slice(0, 200) }, 'replace');
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={keys}
      />
      <div className={styles.drop} hidden={!shown}>
        <p className={styles.count} role="status">
          {shown && (hits.length > 0 ? messages.search.found(all.length) : loading ? messages.search.reading : messages.search.none(asked))}
        </p>
        <div id={listId} className={styles.list} role="listbox" aria-label={messages.search.label}>
          {shown && hits.map((hit, i) => <Option key={keyOf(hit)} timeline={timeline} hit={hit} index={i} active={i === active} choose={choose} />)}
        </div>
      </div>
    </div>
  );
}

const keyOf = (hit: Hit): string =>
  hit.kind === 'event' ? hit.event.id : hit.kind === 'article' ? hit.article.id : `${hit.article.id} ${hit.at.start}`;

interface OptionProps {
  readonly timeline: Timeline;
  readonly hit: Hit;
  readonly index: number;
  readonly active: boolean;
  readonly choose: (hit: Hit) => void;
}

function Option({ timeline, hit, index, active, choose }: OptionProps) {
  return (
    // The field keeps the focus and hears the keys: that is what `aria-activedescendant` is for.
    <div
      id={`${listId}-${index}`}
      ref={(item) => {
        if (active) item?.scrollIntoView({ block: 'nearest' });
      }}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={active ? `${styles.hit} ${styles.active}` : styles.hit}
      onMouseDown={(press) => press.preventDefault()}
      onClick={() => choose(hit)}
      onKeyDown={() => undefined}
    >
      <span className={styles.words}>{wordsOf(hit)}</span>
      <span className={styles.about}>{aboutOf(timeline, hit)}</span>
    </div>
  );
}

/** About three lines of the list. */
const passageChars = 160;

function wordsOf(hit: Hit): string {
  if (hit.kind === 'event') return hit.event.title.words;
  return hit.kind === 'article' ? nameOf(hit.article, 90) : shorten(hit.words, passageChars);
}

function aboutOf(timeline: Timeline, hit: Hit): string {
  if (hit.kind === 'event') return dateInWords(hit.event.when);
  return hit.kind === 'article' ? `${messages.search.article} · ${callOf(hit.article)}` : messages.search.passage(fullCallOf(timeline, hit.article));
}
