/** Dates the articles that nothing dates to the day: an interval from what each says of years and days, from articles like it, and from the stretch of time of the whole folder. No clock. */
import { fromOrdinal, ordinal } from '../../../model/calendar.ts';
import type { Clue, Day, Moment } from '../../../model/moment.ts';
import type { Excerpt, Span } from '../../../model/span.ts';
import { cosine, emptyVector } from '../../../text/vector.ts';
import { type AnnotatedArticle, excerpt } from '../../records.ts';
import type { Features } from '../features.ts';
import { type Bearing, bearings } from './bearings.ts';
import { byOpeningDay } from './dispatch.ts';
import { daysOf, folderWeeks, isClose, isStated, likelihoods, type Weeks, week } from './folder-weeks.ts';
import { leaningOf, logLikelihood } from './leaning.ts';
import { neighbour } from './moments.ts';
import type { DatedArticle } from './published.ts';
import { settled } from './settle.ts';

/** Articles this alike tell of one matter, and a dated one dates the other to so many days around: 91 of 100 nearest articles at .35 or more lie within 30 days, 93 within 60 (six sets); of near copies 31 of 34 within 16, most on the same day. */
const likeness = [
  { least: 0.6, days: 16 },
  { least: 0.35, days: 60 },
] as const;
const mostExcerpts = 4;

/** A moment for each article that has none, as far as anything tells; null for the others. */
export function undated(corpus: readonly DatedArticle[], features: Features): (Moment | null)[] {
  if (corpus.every((one) => one.published)) return corpus.map(() => null);
  const said = corpus.map((one) => (isStated(one.published) ? [] : bearings(one.article)));
  const weeks = folderWeeks(corpus, said);
  const folder = weeks && folderClue(corpus, said, weeks);
  return corpus.map((one, i) => {
    if (one.published) return null;
    const own = said[i] ?? [];
    const named = weeks && own.length > 0 ? namedClue(one.article, own, weeks) : null;
    const window = named ?? folder;
    const bounds = folder && (!named || holds(folder, named)) ? [folder] : folder ? [{ ...folder, earliest: null, latest: null }] : [];
    return settled([
      ...(window ? byOpeningDay(one.article, window) : []),
      ...doneClue(one.article, own),
      ...likeClue(corpus, i, features),
      ...(named ? [named] : []),
      ...bounds,
    ]);
  });
}

/** The days that the years and days named in an article make likely, within the frame. */
function namedClue(article: AnnotatedArticle, said: readonly Bearing[], weeks: Weeks): Clue {
  const leaning = leaningOf(said);
  const own = likelihoods(Float64Array.from(weeks.density, (_, w) => logLikelihood(leaning, weeks.start + w * week.days + week.middle)));
  const mass = weeks.density.map((share, w) => share * (own[w] ?? 0));
  const words = [...said].sort((a, b) => (b.named?.last ?? 0) - (a.named?.last ?? 0) || a.time.start - b.time.start).slice(0, mostExcerpts);
  return { rule: 'date/years-named', status: 'inferred', excerpts: words.map(({ time }) => excerpt(article, time)), ...daysOf(weeks, mass) };
}

/** The stretch of the folder, with words from it: the latest told as done and the earliest told as to come. */
function folderClue(corpus: readonly DatedArticle[], said: readonly (readonly Bearing[])[], weeks: Weeks): Clue {
  const days = daysOf(weeks, weeks.density);
  const [from, to] = [days.earliest ? ordinal(days.earliest) : 0, days.latest ? ordinal(days.latest) : 0];
  const told = corpus.flatMap(({ article, published }, i) => [
    ...(isStated(published) && published?.latest ? [{ side: 'done', at: ordinal(published.latest), words: published.evidence[0]?.excerpts[0] }] : []),
    ...(said[i] ?? []).flatMap(({ side, named, time }) =>
      named && named.last >= from && named.first <= to ? [{ side, at: named.first, words: excerpt(article, time) }] : [],
    ),
  ]);
  const firstOf = (side: string, sign: number) =>
    told
      .filter((one) => one.side === side)
      .sort((a, b) => sign * (a.at - b.at))
      .flatMap(({ words }) => words ?? []);
  const excerpts = [...perArticle(firstOf('done', -1)).slice(0, mostExcerpts / 2), ...perArticle(firstOf('ahead', 1)).slice(0, mostExcerpts / 2)];
  return { rule: 'date/folder', status: 'inferred', excerpts, ...days };
}

/** The first of each article. */
function perArticle(excerpts: readonly Excerpt[]): Excerpt[] {
  return [...new Map([...excerpts].reverse().map((one) => [one.article, one])).values()].reverse();
}

function holds(outer: Clue, inner: Clue): boolean {
  const at = (of: Day | null, open: number) => (of ? ordinal(of) : open);
  return (
    at(outer.earliest, Number.NEGATIVE_INFINITY) <= at(inner.earliest, Number.NEGATIVE_INFINITY) &&
    at(outer.latest, Number.POSITIVE_INFINITY) >= at(inner.latest, Number.POSITIVE_INFINITY)
  );
}

/** What is told as done at a time that the words name whole lies not behind the publication: so for 432 of 434 years measured. */
function doneClue(article: AnnotatedArticle, said: readonly Bearing[]): Clue[] {
  const done = said
    .filter(({ side, named }) => side === 'done' && named)
    .sort((a, b) => (b.named?.first ?? 0) - (a.named?.first ?? 0) || a.time.start - b.time.start)[0];
  const earliest = done?.named ? fromOrdinal(done.named.first) : null;
  return done && earliest ? [{ rule: 'date/told-as-done', status: 'inferred', excerpts: [excerpt(article, done.time)], earliest, latest: null }] : [];
}

/** The likest article whose day is known. */
function likeClue(corpus: readonly DatedArticle[], index: number, features: Features): Clue[] {
  const own = features.article[index] ?? emptyVector;
  const close = [...(features.alike.get(index) ?? [])].filter((other) => isClose(corpus[other]?.published ?? null));
  const [best] = close
    .map((other) => ({ other, alike: cosine(own, features.article[other] ?? emptyVector) }))
    .sort((a, b) => b.alike - a.alike || a.other - b.other);
  const like = best && corpus[best.other];
  const around = likeness.find(({ least }) => best && best.alike >= least);
  if (!around || !like?.published?.earliest || !like.published.latest) return [];
  const named = [headOf(corpus[index]?.article), headOf(like.article)].flatMap((words) => words ?? []);
  const reasons = like.published.evidence.flatMap(({ excerpts }) => excerpts).slice(0, 1);
  return [
    {
      rule: 'date/like-article',
      status: 'inferred',
      excerpts: [...named, ...reasons],
      earliest: neighbour(like.published.earliest, -around.days),
      latest: neighbour(like.published.latest, around.days),
    },
  ];
}

/** The title, else the first sentence, by which a reader knows an article. */
function headOf(article: AnnotatedArticle | undefined): Excerpt | null {
  const span: Span | undefined = article?.title ?? article?.sentences[0];
  return article && span ? excerpt(article, { start: span.start, end: span.end }) : null;
}
