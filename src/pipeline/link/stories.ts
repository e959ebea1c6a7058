/** Groups articles on the same main event: by the words of the whole articles, and a little by when they appeared. An event that articles share makes no story, and a house paragraph neither. */
import { ordinal } from '../../model/calendar.ts';
import type { Moment } from '../../model/moment.ts';
import { candidates } from './candidates.ts';
import type { Features } from './features.ts';
import { grouped } from './grouping.ts';
import type { DatedArticle } from './published.ts';
import { subjects } from './subjects.ts';

/** Chosen on halves of four sets of news by several publishers (docs/decisions/0007). */
const oneStory = { least: 0.12, relative: 0.8, doubt: 5 };
/** News of one event appears within weeks, and some of it years later: after `days` without news about two thirds of `most` are taken off the likeness. */
const apart = { days: 30, most: 0.3 };

/** Every article is in exactly one group; groups and members in the order of the articles. */
export function stories(corpus: readonly DatedArticle[], about: Features): number[][] {
  const published = corpus.map((one) => one.published);
  const vectors = subjects(
    corpus.map(({ article }) => article),
    about,
  );
  const share = (a: number, b: number) => 1 - apart.most * (1 - Math.exp(-daysBetween(published[a] ?? null, published[b] ?? null) / apart.days));
  return grouped({ vectors, pairs: candidates(published, vectors), share, ...oneStory });
}

/** Days that lie between two moments at least; 0 where they may be the same. */
function daysBetween(a: Moment | null, b: Moment | null): number {
  const from = (one: Moment | null, other: Moment | null) => (one?.latest && other?.earliest ? ordinal(other.earliest) - ordinal(one.latest) : 0);
  return Math.max(0, from(a, b), from(b, a));
}
