/** When an article was published: stated, or concluded from its words and from related articles. The clock of the build is no evidence. */

import { weekday } from '../../model/calendar.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Day, Moment } from '../../model/moment.ts';
import { touching } from '../../text/spans.ts';
import { cosine } from '../../text/vector.ts';
import { type AnnotatedArticle, excerpt, type TimeExpression } from '../records.ts';
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
/** Two articles whose words (house paragraphs apart) are this alike report one story. */
export const relatedArticles = 0.3;

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

/** The day in a dateline is that of writing; the text appears on it or the next day. */
function byDateline({ article, moments }: DatedArticle): Moment | null {
  const { opening } = article;
  const t = article.times.findIndex(
    (time, i) => opening !== null && time.end <= opening.end && time.start >= opening.start && moments[i]?.precision === 'day',
  );
  const [time, day] = [article.times[t], moments[t]?.earliest];
  if (!time || !day) return null;
  const reasons = moments[t]?.evidence.filter((one) => one.rule.startsWith('date/year')) ?? [];
  return onOrAfter(day, [{ rule: 'date/dateline', status: 'inferred', excerpts: [excerpt(article, time)] }, ...reasons]);
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
  const body = article.sentences.filter((s) => ['body', 'standfirst'].includes(article.parts[s.part]?.role ?? '')).slice(0, openingSentences);
  return body.flatMap((sentence) => touching(article.times, sentence));
}

/** The weekday of the opening is that of a day which the most alike article tells of at its own opening or calls fresh. */
function byRelatedWeekday(corpus: readonly DatedArticle[], index: number, own: DatedArticle, features: Features): Moment | null {
  const time = openingTimes(own.article).find((one) => one.meaning.kind === 'weekday' && one.meaning.shift === null);
  const vector = features.article[index];
  if (time?.meaning.kind !== 'weekday' || !vector) return null;
  const named = time.meaning.weekday;
  const related = corpus
    .map((other, i) => ({ other, alike: i === index ? 0 : cosine(vector, features.article[i] ?? new Map()) }))
    .filter(({ alike }) => alike >= relatedArticles)
    .sort((a, b) => b.alike - a.alike);
  for (const { other } of related) {
    const opening = openingTimes(other.article);
    const t = other.article.times.findIndex((one, i) => {
      const day = other.moments[i]?.precision === 'day' ? other.moments[i]?.earliest : null;
      return day !== null && day !== undefined && weekday(day) === named && (one.fresh || opening.includes(one));
    });
    const [words, day] = [other.article.times[t], other.moments[t]?.earliest];
    if (!words || !day) continue;
    const evidence: Evidence = {
      rule: 'date/weekday-of-related-article',
      status: 'inferred',
      excerpts: [excerpt(own.article, time), excerpt(other.article, words)],
    };
    return onOrAfter(day, [evidence, ...(other.published?.evidence ?? [])]);
  }
  return null;
}
