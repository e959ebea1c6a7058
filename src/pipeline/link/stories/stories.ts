/** Groups articles on the same main event: by the words of the whole articles, and a little by when they appeared. An event that articles share makes no story, and a house paragraph neither. */
import { ordinal } from '../../../model/calendar.ts';
import { candidates } from '../candidates.ts';
import type { DatedArticle } from '../dates/published.ts';
import { type Features, publisherOf } from '../features.ts';
import { grouped } from './grouping.ts';
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
  const first = published.map((one) => (one?.earliest ? ordinal(one.earliest) : null));
  const last = published.map((one) => (one?.latest ? ordinal(one.latest) : null));
  const publishers = articles.map(publisherOf);
  const vectors = subjects(articles, about);
  const share = (a: number, b: number) => {
    const days = Math.max(0, daysFrom(last[a], first[b]), daysFrom(last[b], first[a]));
    const known = publishers[a] !== null && publishers[a] === publishers[b];
    return shareAfter(days, apart) * (known ? shareAfter(days, apartAtOnePublisher) : 1);
  };
  return grouped({ vectors, pairs: pairs(candidates(published, vectors)), share, ...oneStory });
}

function shareAfter(between: number, { days, left }: { days: number; left: number }): number {
  return left + (1 - left) * Math.exp(-between / days);
}

/** Days from the last day of one moment to the first of another; 0 where either is open. */
function daysFrom(last: number | null | undefined, first: number | null | undefined): number {
  return typeof last === 'number' && typeof first === 'number' ? first - last : 0;
}

function* pairs(rows: Iterable<[number, Int32Array]>): Generator<[number, number]> {
  for (const [i, others] of rows) for (const j of others) yield [i, j];
}
