/** What the joining of mentions asks of each of them, worked out once, since it is asked for every pair. Joins nothing. */
import { compareDays, ordinal } from '../../../model/calendar.ts';
import { emptyVector, type Vector } from '../../../text/vector.ts';
import type { DateFields, Mention } from '../../records.ts';
import type { DatedArticle } from '../dates/published.ts';
import type { Features } from '../features.ts';
import { unknownKey } from './mentions.ts';

/** News is of the last weeks; what stands further down without a time, of the last years: history is told with its year. */
const newsDays = 60;
const memoryDays = 1500;

export interface Telling {
  mention: Mention;
  /** The story of its article, by number. */
  story: number;
  vector: Vector;
  /** First and last possible day, counted from 1970, endless where that side is open; null where the mention has no moment. */
  days: { first: number; last: number } | null;
  /** Names a day or a month of the calendar that lay behind at publication. */
  isNamed: boolean;
  /** What the time of an undatable mention says, or null. */
  said: string | null;
  /** What is reported as done, without a time, happened by this day: that of publication. Endless for any other mention. */
  until: number;
  /** What is told without a time is not older than this day. Endless for any other mention. */
  since: number;
  /** Things called by a name and a noun of which its sentence speaks. */
  things: ReadonlySet<string>;
  /** Stands in a house paragraph. */
  isRecycled: boolean;
}

export function tellings(
  mentions: readonly Mention[],
  corpus: readonly DatedArticle[],
  about: Features,
  stories: readonly (readonly number[])[],
): Telling[] {
  const storyOf = new Map(stories.flatMap((story, s) => story.map((article): [number, number] => [article, s])));
  const published = corpus.map((one) => (one.published?.latest ? ordinal(one.published.latest) : Number.POSITIVE_INFINITY));
  const appeared = corpus.map((one) => (one.published?.earliest ? ordinal(one.published.earliest) : Number.NEGATIVE_INFINITY));
  return mentions.map((mention) => {
    const { article, sentence, moment, times, state, place } = mention;
    const [time] = times;
    const first = moment?.earliest ? ordinal(moment.earliest) : Number.NEGATIVE_INFINITY;
    const last = moment?.latest ? ordinal(moment.latest) : Number.POSITIVE_INFINITY;
    return {
      mention,
      story: storyOf.get(article) ?? -1,
      vector: about.sentence[article]?.[sentence] ?? emptyVector,
      days: moment && { first, last },
      isNamed: isNamed(mention, corpus),
      said: moment === null && time !== undefined ? unknownKey((corpus[article] as DatedArticle).article, time) : null,
      until: moment !== null || state === 'announced' ? Number.POSITIVE_INFINITY : (published[article] ?? Number.POSITIVE_INFINITY),
      since: moment === null ? (appeared[article] ?? 0) - (place === 'lead' ? newsDays : memoryDays) : Number.NEGATIVE_INFINITY,
      things: about.things[article]?.[sentence] ?? new Set(),
      isRecycled: about.recycled[article]?.has(sentence) ?? false,
    };
  });
}

/** A day, or a month with its year. */
function isNamedDate({ day, month, year }: DateFields): boolean {
  return day !== undefined || (month !== undefined && year !== undefined);
}

/** Its words name a day or a month of the calendar that lay behind when the article appeared: it is spoken of for what happened then. */
function isNamed(mention: Mention, corpus: readonly DatedArticle[]): boolean {
  const one = corpus[mention.article];
  const published = one?.published?.earliest;
  if (!one || !mention.moment?.latest || (published && compareDays(published, mention.moment.latest) <= 0)) return false;
  return mention.times.some((t) => {
    const meaning = one.article.times[t]?.meaning;
    return meaning?.kind === 'anchor' || (meaning?.kind === 'date' && isNamedDate(meaning.date));
  });
}
