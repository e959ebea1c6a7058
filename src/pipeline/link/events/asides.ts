/** What stands beside an event without being one: how its count stood on a later day, and the saying by which it was announced. Takes no passage away from any event. */

import { compareDays, ordinal } from '../../../model/calendar.ts';
import type { Moment } from '../../../model/moment.ts';
import { touching } from '../../../text/spans.ts';
import { isRunningCount } from '../../languages/english/counts.ts';
import { isSaying } from '../../languages/english/speech.ts';
import type { DatedText, LinkedEvent, Mention, Sentence } from '../../records.ts';
import { type Interval, meet } from '../dates/moments.ts';
import type { Title } from '../titles/title.ts';
import { fromMentions } from './linked.ts';

/** A count so many days behind its event is one of its own; a sooner one belongs to the news of the event. */
const daysBehind = 4;
/** Beside a happening of the same versions and places it weighs this much. */
const share = 0.5;

/** Chooses the words by which a count or announcement goes; an announcement without a grade tells nothing. */
type TitleOf = (kind: 'count' | 'announcement', mentions: readonly Mention[]) => Title;

/** The events, without those that only repeat a count, and behind them the counts and announcements. */
export function asides(events: readonly LinkedEvent[], texts: readonly DatedText[], titleOf: TitleOf): LinkedEvent[] {
  const counted = counts(events, texts);
  const isCounted = (mention: Mention) => counted.has(`${mention.article}:${mention.sentence}`);
  const parents = new Set([...counted.values()].map(({ parent }) => parent));
  const kept = events.filter((event) => parents.has(event) || !event.mentions.every(isCounted));
  const place = new Map(kept.map((event, i) => [event, i]));
  return [
    ...kept,
    ...standings([...counted.values()]).map((own): LinkedEvent => beside('count', own, place, titleOf)),
    ...kept.flatMap((event) =>
      announcements(event, texts)
        .filter((mention) => titleOf('announcement', [mention]).grade > 0)
        .map((mention) => beside('announcement', [{ mention, parent: event }], place, titleOf)),
    ),
  ];
}

/** A sentence beside an event, with the day that it speaks for. */
interface Aside {
  mention: Mention;
  parent: LinkedEvent;
}

function beside(kind: 'count' | 'announcement', own: readonly Aside[], place: ReadonlyMap<LinkedEvent, number>, titleOf: TitleOf): LinkedEvent {
  const mentions = own.map(({ mention }) => mention).sort((a, b) => a.article - b.article || a.sentence - b.sentence);
  const { parent } = own[0] as Aside;
  const days = mentions.reduce((all: Interval | null, { moment }) => (all && moment ? meet(all, moment) : moment), null);
  const articles = (of: readonly Mention[]) => new Set(of.map(({ article }) => article)).size;
  const weight = Math.round(1000 * share * parent.weight * Math.min(1, articles(mentions) / articles(parent.mentions))) / 1000;
  const { article, span } = titleOf(kind, mentions);
  return {
    kind,
    of: place.get(parent) ?? null,
    mentions,
    moment: days && fromMentions(days, mentions),
    joined: [],
    weight,
    title: { article, span },
  };
}

/** Sentences that say how many had been killed or injured by a day, where the event that cost them lies some days back. */
function counts(events: readonly LinkedEvent[], texts: readonly DatedText[]): ReadonlyMap<string, Aside> {
  const costly = texts.map((): { event: LinkedEvent; fates: ReadonlySet<string>; sentences: ReadonlySet<number> }[] => []);
  for (const event of events) {
    const sentences = new Map<number, Set<number>>();
    for (const { article, sentence } of event.mentions) sentences.set(article, (sentences.get(article) ?? new Set()).add(sentence));
    // What one version tells to have befallen somebody, another need not tell again to count on.
    const fates = new Set([...sentences].flatMap(([article, own]) => [...own].flatMap((s) => fatesOf(texts[article], texts[article]?.sentences[s]))));
    if (fates.size > 0) for (const [article, own] of sentences) costly[article]?.push({ event, fates, sentences: own });
  }
  const found = new Map<string, Aside>();
  texts.forEach((text, article) => {
    if (costly[article]?.length === 0) return;
    text.sentences.forEach((sentence, s) => {
      const fates = fatesOf(text, sentence);
      const day = fates.length > 0 && isRunningCount(text.text.slice(sentence.start, sentence.end)) ? asOf(text, sentence) : null;
      if (!day) return;
      const older = (costly[article] ?? []).filter((one) => one.fates.has(fates[0] ?? '') && isBehind(one.event.moment, day));
      const parent = (older.find((one) => one.sentences.has(s)) ?? older.sort((a, b) => b.event.weight - a.event.weight)[0])?.event;
      if (!parent) return;
      const telling = parent.mentions.find((mention) => mention.article === article && mention.sentence === s);
      const mention: Mention = { article, sentence: s, times: [], moment: day, place: telling?.place ?? 'body', state: 'reported' };
      found.set(`${article}:${s}`, { mention, parent });
    });
  });
  return found;
}

function fatesOf(text: DatedText | undefined, sentence: Sentence | undefined): string[] {
  return text && sentence ? touching(text.figures, sentence).flatMap(({ fate }) => (fate === 'killed' || fate === 'injured' ? fate : [])) : [];
}

function asOf(text: DatedText, sentence: Sentence): Moment | null {
  for (const figure of touching(text.figures, sentence)) {
    const day = figure.fate && text.asOf.get(figure);
    if (day) return day;
  }
  return null;
}

function isBehind(event: Moment | null, day: Moment): boolean {
  return Boolean(event?.latest && day.earliest && ordinal(day.earliest) - ordinal(event.latest) >= daysBehind);
}

/** Counts of one event join where they stand for the same day, the nearest days first. */
function standings(all: readonly Aside[]): Aside[][] {
  const byEvent = new Map<LinkedEvent, Aside[]>();
  for (const one of all) byEvent.set(one.parent, [...(byEvent.get(one.parent) ?? []), one]);
  return [...byEvent.values()].flatMap((own) => {
    const groups: { days: Interval | null; members: Aside[] }[] = [];
    const width = ({ moment }: Mention) => (moment?.earliest && moment.latest ? ordinal(moment.latest) - ordinal(moment.earliest) : 0);
    const ordered = [...own].sort(
      (a, b) =>
        width(a.mention) - width(b.mention) ||
        compareDays(a.mention.moment?.earliest ?? '', b.mention.moment?.earliest ?? '') ||
        a.mention.article - b.mention.article ||
        a.mention.sentence - b.mention.sentence,
    );
    for (const one of ordered) {
      const { moment } = one.mention;
      const group = groups.find(({ days }) => days && moment && meet(days, moment));
      if (group) {
        group.members.push(one);
        group.days = group.days && moment && meet(group.days, moment);
      } else groups.push({ days: moment, members: [one] });
    }
    return groups.map(({ members }) => members);
  });
}

/** Sayings with a day of their own ("On Monday the minister said that it would open") of what another article tells as done. One that opens its article is the event itself. */
function announcements(event: LinkedEvent, texts: readonly DatedText[]): Mention[] {
  if (!event.mentions.some((mention) => mention.state === 'reported' && mention.times.length > 0)) return [];
  return event.mentions.flatMap((mention) => {
    const text = texts[mention.article];
    const sentence = text?.sentences[mention.sentence];
    if (
      !text ||
      !sentence ||
      mention.state !== 'announced' ||
      mention.place === 'lead' ||
      !mention.times.some((t) => text.times[t] && isOfSaying(text, sentence, text.times[t]))
    )
      return [];
    return [{ ...mention, state: 'reported' }];
  });
}

/** The time stands with a verb of saying, before the words that it reports begin. */
function isOfSaying(text: DatedText, sentence: Sentence, time: { start: number; end: number }): boolean {
  const verb = sentence.tokens.find((token) => token.pos === 'VERB');
  if (!verb || !isSaying(verb.lemma) || touching(text.quotations, verb).length > 0) return false;
  const said = sentence.tokens.find((token) => token.start > verb.end && /^(?:that|plans?|will|would)$/i.test(token.word));
  return said !== undefined && time.end <= said.start;
}
