/** Every place where a term stands in some articles, with the words around it, each leading there. Asks for the texts of these articles only. */
import { useQuery } from '@tanstack/react-query';
import type { ArticleEntry, ArticleFile } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { Span } from '../../model/span.ts';
import { surroundingsOf } from '../../synopsis/surroundings.ts';
import type { TermCount } from '../../synopsis/term-tables.ts';
import { articleQuery } from '../data.ts';
import { messages } from '../messages.ts';
import { articleOf } from '../names.ts';
import { TroublePanel } from '../shell/Panel.tsx';
import { PlaceLink } from './ExcerptLink.tsx';
import styles from './Terms.module.css';
import { VersionName } from './VersionName.tsx';

export function TermPlaces({ timeline, uses }: { readonly timeline: Timeline; readonly uses: TermCount['uses'] }) {
  return (
    <ul className={styles.articles}>
      {uses.map(({ article, places }) => {
        const entry = articleOf(timeline, article);
        return (
          entry && (
            <li key={article}>
              <VersionName timeline={timeline} article={article} />
              <PlacesIn entry={entry} places={places} />
            </li>
          )
        );
      })}
    </ul>
  );
}

function PlacesIn({ entry, places }: { readonly entry: ArticleEntry; readonly places: readonly Span[] }) {
  const { data, error, refetch } = useQuery(articleQuery(entry));
  if (error) return <TroublePanel title={messages.trouble.article} error={error} retry={() => void refetch()} />;
  if (!data) return <p aria-busy="true">{messages.loading}</p>;
  return (
    <ul className={styles.places}>
      {places.map((place) => (
        <li key={place.start} dir="auto">
          <PlaceLine article={data} place={place} />
        </li>
      ))}
    </ul>
  );
}

/** Around a term so much of its paragraph as fits two lines. */
const aroundChars = 70;

function PlaceLine({ article: { id, text }, place }: { readonly article: ArticleFile; readonly place: Span }) {
  const start = text.lastIndexOf('\n', place.start - 1) + 1;
  const behind = text.indexOf('\n', place.end);
  const end = behind < 0 ? text.length : behind;
  const { before, after, cutBefore, cutAfter } = surroundingsOf({ ...place, context: { start, end, words: text.slice(start, end) } }, aroundChars);
  return (
    <PlaceLink article={id} at={place} className={styles.line} title={messages.version.openAt}>
      {cutBefore && '…'}
      {before}
      <mark>{text.slice(place.start, place.end)}</mark>
      {after}
      {cutAfter && '…'}
    </PlaceLink>
  );
}
