/** When an article was published: stated, or concluded from its words and from related articles. The clock of the build is no evidence. */

import { common, compareDays, weekday } from '../../../model/calendar.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { Clue, Day, Moment } from '../../../model/moment.ts';
import { touching } from '../../../text/spans.ts';
import { cosine, emptyVector } from '../../../text/vector.ts';
import { type AnnotatedArticle, bodySentences, excerpt, type Sentence, type StatedDate, type TimeExpression } from '../../records.ts';
import type { Features } from '../features.ts';
import { datelineDay, weekdayAgrees } from './dispatch.ts';
import { dayInterval, fromClues, moment, neighbour } from './moments.ts';
import { setAside } from './settle.ts';

export interface DatedArticle {
  article: AnnotatedArticle;
  published: Moment | null;
  /** One moment a time expression, null where unknown. */
  moments: (Moment | null)[];
}

/** Body sentences that count as the opening, where news names the day of its main event. */
const openingSentences = 3;
/** How alike two sentences must be for a weekday in one to be a day in the other; less where the other opens its article with that day or calls it fresh. */
const sameDayTold = { anywhere: 0.12, opening: 0.05 };

/** So far from its publication a day of an article is its news. */
const newsDays = 14;

const statusOf = { 'date/stated': 'stated', 'date/ambiguous-numeric': 'inferred', 'date/checked': 'checked' } as const;

/** The first stated date; one marked as an update only where there is no other. Other days that the head states as its own are kept beside it, set aside. */
export function statedDate(article: AnnotatedArticle): Moment | null {
  const own = article.dates.find((date) => !date.updated) ?? article.dates[0];
  if (!own) return null;
  const wordsOf = (date: StatedDate) => (date.span.start === date.span.end ? [] : [excerpt(article, date.span)]);
  const { earliest, latest } = own;
  const clue: Clue = { rule: own.rule, status: statusOf[own.rule], excerpts: wordsOf(own), earliest, latest };
  const others = article.dates.filter((date) => date !== own && date.updated === own.updated && !common([own, date]));
  const aside = others.map((date) => setAside({ status: 'stated', excerpts: wordsOf(date) }));
  return fromClues({ earliest, latest, precision: earliest === latest ? 'day' : 'interval' }, false, [clue, ...aside]);
}

/** News whose opening names a weekday is published on that day or the next: 207 of 240 articles of four public sets (86 %; docs/decisions/0002). */
function onOrAfter(day: Day, evidence: Evidence[]): Moment {
  return moment({ earliest: day, latest: neighbour(day, 1), precision: 'interval' }, false, evidence);
}

/** The stated dates of a folder on one affair lie within so many days; a folder of no more than so many articles is one where none says otherwise. In a folder over a longer time like articles tell of many such weekdays: there 28 of 66 were tied to the right day, 62 of 76 to the right week, so that none is tied (docs/decisions/0002). */
const oneAffair = { days: 31, articles: 30 };

/** Whether all that is stated in a folder lies so close that like words are of one affair. */
export function isOneAffair(articles: readonly AnnotatedArticle[]): boolean {
  const stated = articles.flatMap((article) => statedDate(article)?.earliest ?? []).sort(compareDays);
  const [first, last] = [stated[0], stated.at(-1)];
  return first && last ? compareDays(last, first) <= oneAffair.days : articles.length <= oneAffair.articles;
}

/** What is known of a folder before its undated articles are. */
export interface Folder {
  features: Features;
  oneAffair: boolean;
}

/** Concludes the publication of an undated article, or null. */
export function inferDate(corpus: readonly DatedArticle[], index: number, folder: Folder): Moment | null {
  const own = corpus[index];
  return own ? (byDateline(own, folder.oneAffair) ?? byFreshDay(own) ?? byRelatedWeekday(corpus, index, own, folder)) : null;
}

/** The day in a dateline is the day of the dispatch. A year from another article counts only where the weekday of the opening agrees: a dispatch of 10 June may stand beside an article on a 10 June long past. */
function byDateline({ article, moments }: DatedArticle, oneAffair: boolean): Moment | null {
  const { opening } = article;
  const within = (time: TimeExpression) => opening !== null && time.start >= opening.start && time.end <= opening.end;
  const ownLine = datelineDay(article);
  const t = article.times.findIndex((time, i) => (within(time) || time === ownLine) && moments[i]?.precision === 'day');
  const [time, day] = [article.times[t], moments[t]?.earliest];
  if (!time || !day) return null;
  const reasons = moments[t]?.evidence.filter((one) => one.rule.startsWith('date/year')) ?? [];
  const agreed = weekdayAgrees(article, time, day);
  if (!oneAffair && reasons.some(({ rule }) => rule !== 'date/year-in-same-article') && agreed !== true) return null;
  const dispatch: Evidence = { rule: 'date/dateline', status: 'inferred', excerpts: [excerpt(article, time)] };
  return within(time) ? moment(dayInterval(day), false, [dispatch, ...reasons]) : onOrAfter(day, [dispatch, ...reasons]);
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

/** A day of which an article brings news, no day of its history: shortly before or after its own. */
function isNews(day: Day, published: Moment | null): boolean {
  return published?.latest != null && Math.abs(compareDays(day, published.latest)) <= newsDays;
}

/** The weekday of the opening is that of a day which a related article tells of in like words, best at its own opening. */
function byRelatedWeekday(corpus: readonly DatedArticle[], index: number, own: DatedArticle, folder: Folder): Moment | null {
  const { features } = folder;
  if (!folder.oneAffair) return null;
  const time = openingTimes(own.article).find((one) => one.meaning.kind === 'weekday' && one.meaning.shift === null);
  if (time?.meaning.kind !== 'weekday') return null;
  const named = time.meaning.weekday;
  const vectorOf = (i: number, place: TimeExpression) => {
    const { sentences } = (corpus[i] as DatedArticle).article;
    return features.sentence[i]?.[sentences.indexOf(touching(sentences, place)[0] as Sentence)] ?? emptyVector;
  };
  const told = vectorOf(index, time);
  const found = [...(features.alike.get(index) ?? [])].flatMap((i) => {
    const { article, moments, published } = corpus[i] as DatedArticle;
    const opening = new Set(openingTimes(article));
    return article.times.flatMap((words, t) => {
      const day = moments[t]?.precision === 'day' ? moments[t]?.earliest : null;
      if (!day || weekday(day) !== named || !isNews(day, published)) return [];
      const alike = cosine(told, vectorOf(i, words));
      const share = alike / (words.fresh || opening.has(words) ? sameDayTold.opening : sameDayTold.anywhere);
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
