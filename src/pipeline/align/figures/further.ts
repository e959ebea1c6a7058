/** Finds where the articles of an event go on counting for it: sentences that are of no other day and give another count of what a different version counts. Joins no articles. */
import { compareDays } from '../../../model/calendar.ts';
import type { Moment } from '../../../model/moment.ts';
import { touching } from '../../../text/spans.ts';
import { isBody, type LinkedCorpus, type LinkedEvent, type RawFigure } from '../../records.ts';
import { likeness } from './alike.ts';
import type { Counted, Matter } from './matter.ts';

interface Candidate {
  sentence: number;
  figure: RawFigure;
  /** The moments that its sentence names. */
  moments: readonly (Moment | null)[];
  /** Its sentence tells of an event: by a time that it names, or by what stands around it. */
  of: 'dated' | 'some' | 'none';
}

/** Sentences by article, beyond those that tell of the event already. */
export type Further = (event: LinkedEvent, told: ReadonlyMap<number, readonly number[]>, counted: readonly Counted[]) => Map<number, number[]>;

export function furtherCounts(corpus: LinkedCorpus, matterOf: (counted: Counted) => Matter): Further {
  const candidatesOf = candidates(corpus);
  return ({ kind, moment }, told, counted) => {
    const more = new Map<number, number[]>();
    if (told.size < 2 || kind !== 'happening') return more;
    for (const [article, sentences] of told) {
      const others = counted.filter((one) => one.article !== article && isFollowed(matterOf(one)));
      const own = corpus.articles[article];
      for (const { sentence, figure, moments, of } of others.length > 0 ? candidatesOf(article) : []) {
        if (sentences.includes(sentence) || more.get(article)?.includes(sentence)) continue;
        if (of === 'dated' || (of === 'some' && figure.fate !== null) || !moments.every((day) => isSince(day, moment, own?.published ?? null)))
          continue;
        const one = matterOf({ article, figure, asOf: own?.asOf.get(figure) ?? null });
        if (isFollowed(one) && others.some((other) => likeness(one, matterOf(other)) === 'same'))
          more.set(article, [...(more.get(article) ?? []), sentence]);
      }
    }
    return more;
  };
}

/** Gathered when first asked for. */
function candidates({ articles, events, recycled }: LinkedCorpus): (article: number) => readonly Candidate[] {
  const mentioned = new Map<string, 'dated' | 'some'>();
  for (const { kind, mentions } of events) {
    for (const { article, sentence, times } of kind === 'happening' ? mentions : []) {
      const key = `${article}:${sentence}`;
      if (mentioned.get(key) !== 'dated') mentioned.set(key, times.length > 0 ? 'dated' : 'some');
    }
  }
  const known = new Map<number, Candidate[]>();
  const gathered = (a: number): Candidate[] => {
    const article = articles[a];
    const found = (article?.sentences ?? []).flatMap((sentence, s) => {
      if (!article || recycled[a]?.has(s) || !isBody(article, sentence)) return [];
      const moments = article.times.flatMap((time, t) =>
        sentence.start <= time.start && time.end <= sentence.end ? [article.moments[t] ?? null] : [],
      );
      const of = mentioned.get(`${a}:${s}`) ?? 'none';
      return touching(article.figures, sentence).map((figure): Candidate => ({ sentence: s, figure, moments, of }));
    });
    known.set(a, found);
    return found;
  };
  return (article) => known.get(article) ?? gathered(article);
}

/** Between the event and the article: a day on which a count of the event may stand. */
function isSince(day: Moment | null, event: Moment | null, published: Moment | null): boolean {
  if (!day?.earliest || !day.latest) return day === null;
  if (!event?.earliest || !published?.latest) return false;
  return compareDays(event.earliest, day.earliest) <= 0 && compareDays(day.latest, published.latest) <= 0;
}

/** Only people by what befell them or what they did: any two events have things in common. */
function isFollowed({ kind, figure, topics, part }: Matter): boolean {
  return kind === 'people' && part === null && (figure.fate !== null || topics.size > 0);
}
