/** Dates the articles and the times in them together: a stated date resolves times, a resolved time dates an article, which resolves more, until a round adds nothing. What is left gets the interval that its words and the folder allow. */

import type { Moment } from '../../../model/moment.ts';
import type { AnnotatedArticle } from '../../records.ts';
import type { Features } from '../features.ts';
import { widestReference, widthDays } from './moments.ts';
import { type DatedArticle, type Folder, inferDate, isOneAffair, statedDate } from './published.ts';
import { type KnownDay, moments } from './told.ts';
import { undated } from './undated.ts';
import { wholeDays, type Years } from './years.ts';

/** A chain of undated articles, each dated by the next, ends after so many links. */
const mostRounds = 5;

export function dates(articles: readonly AnnotatedArticle[], features: Features): DatedArticle[] {
  const years = wholeDays(articles);
  const folder: Folder = { features, oneAffair: isOneAffair(articles) };
  const stated = articles.map((article) => ({ article, published: statedDate(article), moments: article.times.map(() => null) }));
  const done = new Set<AnnotatedArticle>();
  const toTheDay = rounds(stated, years, folder, done);
  const first = undated(toTheDay, features);
  const close = first.map((one) => (one && widthDays(one) <= widestReference ? one : null));
  if (close.every((one) => !one)) return completed(toTheDay, first);
  const started = toTheDay.map((one, i) => ({ ...one, published: one.published ?? close[i] ?? null }));
  const corpus = rounds(started, years, folder, done);
  return completed(corpus, undated(corpus, features));
}

function completed(corpus: readonly DatedArticle[], rest: readonly (Moment | null)[]): DatedArticle[] {
  return corpus.map((one, i) => ({ ...one, published: one.published ?? rest[i] ?? null }));
}

/** Times and publications that follow from each other to the day. `done`: the articles that were read knowing their publication; the others tell them nothing more. */
function rounds(start: readonly DatedArticle[], years: Years, folder: Folder, done: Set<AnnotatedArticle>): DatedArticle[] {
  let corpus = [...start];
  for (let round = 0; round < mostRounds; round++) {
    const resolved = corpus.map((one, i) => {
      if (done.has(one.article)) return one;
      if (one.published) done.add(one.article);
      const related = one.published ? [] : [...(folder.features.alike.get(i) ?? [])].flatMap((other) => publishedDay(corpus[other]));
      return { ...one, moments: moments(one, years, related) };
    });
    const next = resolved.map((one, i) => (one.published ? one : { ...one, published: inferDate(resolved, i, folder) }));
    const more = known(next) > known(corpus);
    corpus = next;
    if (!more) break;
  }
  return corpus;
}

function known(corpus: readonly DatedArticle[]): number {
  return corpus.reduce((sum, one) => sum + (one.published ? 1 : 0) + one.moments.filter((m) => m !== null).length, 0);
}

function publishedDay(one: DatedArticle | undefined): KnownDay[] {
  const [day, words] = [one?.published?.earliest, one?.published?.evidence.flatMap(({ excerpts }) => excerpts)[0]];
  return day && words ? [{ day, words }] : [];
}
