/** Groups articles on the same main event: by the words of the whole articles, and a little by when they appeared. An event that articles share makes no story, and a house paragraph neither. */
import { ordinal } from '../../model/calendar.ts';
import type { Moment } from '../../model/moment.ts';
import { candidates } from './candidates.ts';
import { type Features, publisherOf } from './features.ts';
import { grouped } from './grouping.ts';
import type { DatedArticle } from './published.ts';
import { subjects } from './subjects.ts';

/** Chosen on halves of four sets of news by several publishers (docs/decisions/0007). */
const oneStory = { least: 0.12, relative: { looser: 0.75, closer: 0.4 }, doubt: 3 };
/** News of one event appears within weeks, and some of it years later: of the likeness `left` remains however many days lie between, and the rest falls to a third within `days`. */
const apart = { days: 15, left: 0.5 };
/** A publisher that writes again a week later has news. */
const apartAtOnePublisher = { days: 7, left: 0.2 };

/** Every article is in exactly one group; groups and members in the order of the articles. */
export function stories(corpus: readonly DatedArticle[], about: Features): number[][] {
  const articles = corpus.map(({ article }) => article);
  const published = corpus.map((one) => one.published);
  const publishers = articles.map(publisherOf);
  const vectors = subjects(articles, about);
  const share = (a: number, b: number) => {
    const days = daysBetween(published[a] ?? null, published[b] ?? null);
    const known = publishers[a] !== null && publishers[a] === publishers[b];
    return shareAfter(days, apart) * (known ? shareAfter(days, apartAtOnePublisher) : 1);
  };
  return grouped({ vectors, pairs: candidates(published, vectors), share, ...oneStory });
}

function shareAfter(between: number, { days, left }: { days: number; left: number }): number {
  return left + (1 - left) * Math.exp(-between / days);
}

/** Days that lie between two moments at least; 0 where they may be the same. */
function daysBetween(a: Moment | null, b: Moment | null): number {
  const from = (one: Moment | null, other: Moment | null) => (one?.latest && other?.earliest ? ordinal(other.earliest) - ordinal(one.latest) : 0);
  return Math.max(0, from(a, b), from(b, a));
}
