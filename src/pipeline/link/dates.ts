/** Dates the articles and the times in them together: a stated date resolves times, a resolved time dates an article, which resolves more. Ends when a round adds nothing. */

import type { AnnotatedArticle } from '../records.ts';
import type { Features } from './features.ts';
import { type DatedArticle, inferDate, relatedArticles, statedDate } from './published.ts';
import { alikePairs } from './stories.ts';
import { type KnownDay, moments } from './told.ts';
import { wholeDays } from './years.ts';

/** A chain of undated articles, each dated by the next, ends after so many links. */
const mostRounds = 5;

export function dates(articles: readonly AnnotatedArticle[], features: Features): DatedArticle[] {
  const years = wholeDays(articles);
  const related = alikePairs(features, relatedArticles);
  let corpus: DatedArticle[] = articles.map((article) => ({ article, published: statedDate(article), moments: article.times.map(() => null) }));
  for (let round = 0; round < mostRounds; round++) {
    const resolved = corpus.map((one, i) => ({
      ...one,
      moments: moments(
        one,
        years,
        [...(related.get(i) ?? [])].flatMap((other) => publishedDay(corpus[other])),
      ),
    }));
    const next = resolved.map((one, i) => ({ ...one, published: one.published ?? inferDate(resolved, i, features) }));
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
