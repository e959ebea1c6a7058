/** Dates the articles and the times in them together: a stated date resolves times, a resolved time dates an article, which resolves more. Ends when a round adds nothing. */

import type { Day, Moment } from '../../model/moment.ts';
import type { Excerpt } from '../../model/span.ts';
import { touching } from '../../text/spans.ts';
import { type AnnotatedArticle, excerpt } from '../records.ts';
import type { Features } from './features.ts';
import { type DatedArticle, inferDate, relatedArticles, statedDate } from './published.ts';
import { resolve } from './resolve.ts';
import { alikePairs } from './stories.ts';
import { isAhead } from './tense.ts';
import { wholeDays, type Years, yearElsewhere, yearNearby } from './years.ts';

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

interface KnownDay {
  day: Day;
  words: Excerpt;
}

function publishedDay(one: DatedArticle | undefined): KnownDay[] {
  const [day, words] = [one?.published?.earliest, one?.published?.evidence.flatMap(({ excerpts }) => excerpts)[0]];
  return day && words ? [{ day, words }] : [];
}

/** The moments of an article's times in the order of the text, each with the ones before it as running time. `related` are the days of articles on the same story. */
function moments({ article, published, moments: before }: DatedArticle, years: Years, related: readonly KnownDay[]): (Moment | null)[] {
  let running: Day | null = null;
  let runningAt = -1;
  const result: (Moment | null)[] = [];
  article.times.forEach((time, t) => {
    const sentence = touching(article.sentences, time)[0];
    const ahead = sentence ? isAhead(article.text, sentence, time.start, article.quotations) : false;
    const yearOf = (month: number, day: number) =>
      yearElsewhere(years, article, time.start, month, day) ??
      (published ? null : yearNearby([...wholeMoments(article, before, result), ...related], month, day));
    const far = time.meaning.kind === 'anchor' && time.meaning.inSentence && runningAt < (sentence?.start ?? 0);
    const resolved = before[t] ?? resolve(time, { article, published, running: far ? null : running, ahead, yearOf });
    if (resolved?.precision === 'day') [running, runningAt] = [resolved.earliest, time.start];
    result.push(resolved);
  });
  return result;
}

/** So many days before and behind a place may give it their year; more would be a table. */
const reach = 60;

/** The days resolved around the next time of an article, with their words: in this round up to it, in the last one behind it. */
function wholeMoments(article: AnnotatedArticle, before: readonly (Moment | null)[], result: readonly (Moment | null)[]) {
  const from = Math.max(0, result.length - reach);
  const near = [...result.slice(from), ...before.slice(result.length, result.length + reach)];
  return near.flatMap((one, i) => {
    const time = article.times[from + i];
    return one?.precision === 'day' && one.earliest && time ? [{ day: one.earliest, words: excerpt(article, time) }] : [];
  });
}
