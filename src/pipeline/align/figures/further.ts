/** Finds where the articles of an event go on counting for it: sentences that are of no other day and give another count of what a different version counts. Joins no articles. */
import { compareDays } from '../../../model/calendar.ts';
import type { Moment } from '../../../model/moment.ts';
import { touching } from '../../../text/spans.ts';
import { isBody, type LinkedCorpus, type LinkedEvent, type Mention, type RawFigure } from '../../records.ts';
import { likeness } from './alike.ts';
import { type Matter, matterReader } from './matter.ts';

interface Candidate {
  sentence: number;
  figure: RawFigure;
  /** The moments that its sentence names. */
  moments: readonly (Moment | null)[];
  /** Its sentence tells of an event by what stands around it. One that does by a time of its own is no candidate. */
  of: 'some' | 'none';
}

/** What link knows when the events are there and no reader has set them right yet. */
type Linked = Pick<LinkedCorpus, 'articles' | 'events' | 'recycled'>;

/** The events in their order, with the sentences by which their articles go on counting for them. */
export function countedOn(linked: Linked): LinkedEvent[] {
  const matterOf = matterReader(linked);
  const candidatesOf = candidates(linked);
  return linked.events.map((event) => {
    const articles = new Set(event.mentions.map(({ article }) => article));
    if (articles.size < 2 || event.kind !== 'happening') return event;
    if (![...articles].some((article) => candidatesOf(article).length > 0)) return event;
    const counted = followed(event, linked, matterOf);
    const more =
      counted.length === 0 ? [] : [...articles].flatMap((article) => further(event, article, counted, candidatesOf(article), linked, matterOf));
    return more.length === 0 ? event : { ...event, mentions: [...event.mentions, ...more] };
  });
}

type MatterOf = ReturnType<typeof matterReader>;

/** The counts of an event that may be gone on with. */
function followed({ mentions }: LinkedEvent, { articles }: Linked, matterOf: MatterOf): Matter[] {
  return mentions.flatMap(({ article, sentence }) => {
    const own = articles[article];
    const place = own?.sentences[sentence];
    if (!own || !place) return [];
    const all = touching(own.figures, place).map((figure) => matterOf({ article, figure, asOf: own.asOf.get(figure) ?? null }));
    return all.filter(isFollowed);
  });
}

function further(
  { mentions, moment }: LinkedEvent,
  article: number,
  counted: readonly Matter[],
  candidates: readonly Candidate[],
  { articles }: Linked,
  matterOf: MatterOf,
): Mention[] {
  const others = counted.filter((one) => one.article !== article);
  const [first] = mentions.filter((mention) => mention.article === article);
  const own = articles[article];
  if (others.length === 0 || !first || !own) return [];
  const taken = new Set(mentions.flatMap((mention) => (mention.article === article ? [mention.sentence] : [])));
  return candidates.flatMap(({ sentence, figure, moments, of }): Mention[] => {
    if (taken.has(sentence) || (of === 'some' && figure.fate !== null)) return [];
    if (!moments.every((day) => isSince(day, moment, own.published))) return [];
    const one = matterOf({ article, figure, asOf: own.asOf.get(figure) ?? null });
    if (!isFollowed(one) || !others.some((other) => likeness(one, other) === 'same')) return [];
    taken.add(sentence);
    return [{ article, sentence, times: [], moment: null, place: first.place, state: first.state }];
  });
}

/** Gathered when first asked for. */
function candidates({ articles, events, recycled }: Linked): (article: number) => readonly Candidate[] {
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
      const figures = article ? touching(article.figures, sentence) : [];
      const of = figures.length === 0 ? 'dated' : (mentioned.get(`${a}:${s}`) ?? 'none');
      if (!article || of === 'dated' || recycled[a]?.has(s) || !isBody(article, sentence)) return [];
      const moments = touching(article.times, sentence).map((time) => article.moments[article.times.indexOf(time)] ?? null);
      return figures.map((figure): Candidate => ({ sentence: s, figure, moments, of }));
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
