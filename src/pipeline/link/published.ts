/** When an article was published: stated, or concluded from its words and from related articles. The clock of the build is no evidence. */

import { compareDays, weekday } from '../../model/calendar.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Day, Moment } from '../../model/moment.ts';
import { touching } from '../../text/spans.ts';
import { cosine } from '../../text/vector.ts';
import { type AnnotatedArticle, bodySentences, excerpt, type Sentence, type TimeExpression } from '../records.ts';
import type { Features } from './features.ts';
import { dayInterval, moment, neighbour } from './moments.ts';

export interface DatedArticle {
  article: AnnotatedArticle;
  published: Moment | null;
  /** One moment a time expression, null where unknown. */
  moments: (Moment | null)[];
}

/** Body sentences that count as the opening, where news names the day of its main event. */
const openingSentences = 3;
/** Two articles whose words (house paragraphs apart) are this alike may tell of the same days: affairs told by several papers lie at .19 to .47, unrelated articles below .12. */
export const relatedArticles = 0.2;
/** How alike two sentences must be for a weekday in one to be a day in the other; less where the other opens its article with that day or calls it fresh. */
const sameDayTold = { anywhere: 0.12, opening: 0.05 };

/** The first stated date; one marked as an update only where there is no other. */
export function statedDate(article: AnnotatedArticle): Moment | null {
  const own = article.dates.find((date) => !date.updated) ?? article.dates[0];
  if (!own) return null;
  const excerpts = own.span.start === own.span.end ? [] : [excerpt(article, own.span)];
  const evidence: Evidence = { rule: own.rule, status: own.rule === 'date/stated' ? 'stated' : 'inferred', excerpts };
  return moment({ earliest: own.earliest, latest: own.latest, precision: own.earliest === own.latest ? 'day' : 'interval' }, false, [evidence]);
}

/** News whose opening names a weekday is published on that day or the next: 207 of 240 articles of four public sets (86 %; docs/decisions/0002). */
function onOrAfter(day: Day, evidence: Evidence[]): Moment {
  return moment({ earliest: day, latest: neighbour(day, 1), precision: 'interval' }, false, evidence);
}

/** Concludes the publication of an undated article, or null. */
export function inferDate(corpus: readonly DatedArticle[], index: number, features: Features): Moment | null {
  const own = corpus[index];
  return own ? (byDateline(own) ?? byFreshDay(own) ?? byRelatedWeekday(corpus, index, own, features)) : null;
}

/** The day in a dateline is the day of the dispatch. */
function byDateline({ article, moments }: DatedArticle): Moment | null {
  const { opening } = article;
  const t = article.times.findIndex(
    (time, i) => opening !== null && time.end <= opening.end && time.start >= opening.start && moments[i]?.precision === 'day',
  );
  const [time, day] = [article.times[t], moments[t]?.earliest];
  if (!time || !day) return null;
  const reasons = moments[t]?.evidence.filter((one) => one.rule.startsWith('date/year')) ?? [];
  return moment(dayInterval(day), false, [{ rule: 'date/dateline', status: 'inferred', excerpts: [excerpt(article, time)] }, ...reasons]);
}

/** "Earlier on 16 October …": written on that day, since the words count from it. */
function byFreshDay({ article, moments }: DatedArticle): Moment | null {
  const t = article.times.findIndex((time, i) => time.fresh && moments[i]?.precision === 'day');
  const [time, day] = [article.times[t], moments[t]?.earliest];
  if (!time || !day) return null;
  const reasons = moments[t]?.evidence.filter((one) => one.rule !== 'date/day-without-year') ?? [];
  return moment(dayInterval(day), false, [{ rule: 'date/fresh-day', status: 'inferred', excerpts: [excerpt(article, time)] }, ...reasons]);
}

function openingTimes(article: AnnotatedArticle): TimeExpression[] {
  return bodySentences(article)
    .slice(0, openingSentences)
    .flatMap((sentence) => touching(article.times, sentence));
}

/** The weekday of the opening is that of a day which a related article tells of in like words, best at its own opening. */
function byRelatedWeekday(corpus: readonly DatedArticle[], index: number, own: DatedArticle, features: Features): Moment | null {
  const time = openingTimes(own.article).find((one) => one.meaning.kind === 'weekday' && one.meaning.shift === null);
  if (time?.meaning.kind !== 'weekday') return null;
  const named = time.meaning.weekday;
  const vectorOf = (i: number, place: TimeExpression) => {
    const { sentences } = (corpus[i] as DatedArticle).article;
    return features.sentence[i]?.[sentences.indexOf(touching(sentences, place)[0] as Sentence)] ?? new Map();
  };
  const told = vectorOf(index, time);
  const found = corpus.flatMap(({ article, moments, published }, i) => {
    if (i === index || cosine(features.article[index] ?? new Map(), features.article[i] ?? new Map()) < relatedArticles) return [];
    const opening = new Set(openingTimes(article));
    return article.times.flatMap((words, t) => {
      const day = moments[t]?.precision === 'day' ? moments[t]?.earliest : null;
      if (!day || weekday(day) !== named) return [];
      const share = cosine(told, vectorOf(i, words)) / (words.fresh || opening.has(words) ? sameDayTold.opening : sameDayTold.anywhere);
      return share >= 1 ? [{ share, day, words: excerpt(article, words), reasons: published?.evidence ?? [] }] : [];
    });
  });
  const best = found.sort((a, b) => b.share - a.share || compareDays(a.day, b.day))[0];
  if (!best) return null;
  return onOrAfter(best.day, [
    { rule: 'date/weekday-of-related-article', status: 'inferred', excerpts: [excerpt(own.article, time), best.words] },
    ...best.reasons,
  ]);
}
