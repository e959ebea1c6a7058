/** Joins mentions that tell of the same event: average link over the likeness of their words, where their moments allow it (UPGMA; Sokal and Michener 1958). */
import { Table } from '../../../text/vector.ts';
import type { Mention } from '../../records.ts';
import type { Related } from '../alike.ts';
import { candidates } from '../candidates.ts';
import { type Interval, meet } from '../dates/moments.ts';
import type { Telling } from './tellings.ts';

export interface Cluster {
  mentions: Mention[];
  /** What all moments allow; null where no mention has one. */
  interval: Interval | null;
}

/** How alike two mentions must be to join; the less their moments say, the more the words must. Chosen on the golden corpora and the five articles (docs/decisions/0003), those for one story on ECB+ and three sets of stories (0009). */
const needed = {
  sameNamedDay: 0.02,
  sameNamedMonth: 0.08,
  sameFreshDay: 0.1,
  sameLeadDay: 0.035,
  samePeriod: 0.14,
  within: 0.155,
  withinSharedThing: 0.085,
  openEnded: 0.255,
  sameUnknown: 0.17,
  oneUndated: 0.232,
  bothUndated: 0.305,
};
/** Mentions in articles of one story need less; in articles on unlike matters more, and a moment each: what two unlike texts say of no day is seldom one thing. */
const share = { story: 0.6, alike: 1, unlike: 1.5 };
/** Two openings of one story tell its main event, unless their times speak against it. */
const mainEvent = 0.4;
/** No pair needs less: of what is less alike nothing else is asked. */
const leastNeed = share.story * Math.min(...Object.values(needed));

interface Pairing {
  a: number;
  b: number;
  /** Likeness over what the pair needs. */
  score: number;
}

/** How two articles stand to each other; an article is like itself. */
function between(a: Telling, b: Telling, alike: Related): keyof typeof share {
  if (a.mention.article === b.mention.article) return 'alike';
  if (a.story === b.story) return 'story';
  return alike.get(a.mention.article)?.has(b.mention.article) ? 'alike' : 'unlike';
}

/** The likeness that a pair needs, or null where it cannot be one event. `alike`: articles that may report one story. */
function need(a: Telling, b: Telling, alike: Related): number | null {
  const near = between(a, b, alike);
  if (!a.days || !b.days) return near === 'unlike' ? null : withoutMoments(a, b, near === 'story');
  const [first, last] = [Math.max(a.days.first, b.days.first), Math.min(a.days.last, b.days.last)];
  if (first > last) return null;
  return (a.days.first === b.days.first && a.days.last === b.days.last ? sameDays(a, b, near === 'story') : within(a, b, last - first)) * share[near];
}

function sameDays(a: Telling, b: Telling, inStory: boolean): number {
  if (a.mention.moment?.precision === 'day') return sameDay(a, b, inStory);
  return a.isNamed && b.isNamed ? needed.sameNamedMonth : needed.samePeriod;
}

/** One says more closely when it was than the other; `days` are those that both allow. */
function within(a: Telling, b: Telling, days: number): number {
  if (a.isNamed && b.isNamed) return needed.sameNamedMonth;
  return Number.isFinite(days) ? (sharesThing(a, b) ? needed.withinSharedThing : needed.within) : needed.openEnded;
}

function sameDay(a: Telling, b: Telling, inStory: boolean): number {
  if (a.isNamed && b.isNamed) return needed.sameNamedDay;
  return inStory && bothOpen(a, b) ? needed.sameLeadDay : needed.sameFreshDay;
}

function bothOpen(a: Telling, b: Telling): boolean {
  return a.mention.place === 'lead' && b.mention.place === 'lead';
}

/** One of them has no moment, or both. */
function withoutMoments(a: Telling, b: Telling, inStory: boolean): number | null {
  if (a.days || b.days) return mayBeOn(a, b.days) && mayBeOn(b, a.days) ? needed.oneUndated : null;
  const least = timesUnknown(a, b, inStory);
  return least !== null && tellMainEvent(a, b) ? least * mainEvent : least;
}

/** `days` are those of another mention. */
function mayBeOn({ since, until }: Telling, days: Telling['days']): boolean {
  return days === null || (days.first <= until && since <= days.last);
}

/** Nobody knows the moment of either, and both open articles of one story. */
function tellMainEvent(a: Telling, b: Telling): boolean {
  return !a.days && !b.days && a.mention.article !== b.mention.article && a.story === b.story && bothOpen(a, b);
}

/** Two times that nobody can date: in one story the same words mean the same day, and two weekdays are two days. */
function timesUnknown({ said: x }: Telling, { said: y }: Telling, inStory: boolean): number | null {
  const less = inStory ? share.story : share.alike;
  if (!inStory || x === null || y === null) return needed.bothUndated * less;
  if (x === y) return needed.sameUnknown * less;
  return x.includes('"weekday"') && y.includes('"weekday"') ? null : needed.bothUndated * less;
}

/** Both speak of a thing called by the same name and noun. */
function sharesThing(a: Telling, b: Telling): boolean {
  for (const thing of a.things) if (b.things.has(thing)) return true;
  return false;
}

/** Two sentences of one article join only where both name the same moment; a house paragraph without a moment joins nothing. */
function mayJoin(a: Telling, b: Telling): boolean {
  if (a.mention.article === b.mention.article)
    return a.mention.sentence !== b.mention.sentence && a.mention.moment !== null && a.mention.moment.edtf === b.mention.moment?.edtf;
  return (a.days !== null && b.days !== null) || (!a.isRecycled && !b.isRecycled);
}

/** Clusters of mentions, each with the interval that all of its moments allow. Deterministic: ties go to the earlier mention. */
export function clusters(tellings: readonly Telling[], alike: Related): Cluster[] {
  const table = new Table(tellings.map(({ vector }) => vector));
  const links = pairings(tellings, table, alike);
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return joined(tellings, table, links, alike);
}

/** Pairs that are as alike as they need be. */
function pairings(tellings: readonly Telling[], table: Table, alike: Related): Pairing[] {
  const links: Pairing[] = [];
  const articles = Int32Array.from(tellings, ({ mention }) => mention.article);
  const stories = Int32Array.from(tellings, ({ story }) => story);
  const isDated = Uint8Array.from(tellings, ({ days }) => (days ? 1 : 0));
  /** For each article the last one in hand that it is like. */
  const likeTo = new Int32Array(alike.size).fill(-1);
  const rows = candidates(
    tellings.map(({ mention }) => mention.moment),
    tellings.map(({ vector }) => vector),
  );
  for (const [i, others] of rows) {
    const a = tellings[i] as Telling;
    const { article } = a.mention;
    table.lay(i);
    for (const other of alike.get(article) ?? []) likeTo[other] = article;
    for (const j of others) {
      // Most pairs end here: without a moment each they need articles on like matters.
      if (!(isDated[i] && isDated[j]) && stories[j] !== a.story && likeTo[articles[j] ?? 0] !== article) continue;
      const likeness = table.cosine(j);
      if (likeness < leastNeed) continue;
      const b = tellings[j] as Telling;
      const least = mayJoin(a, b) ? need(a, b, alike) : null;
      if (least === null || likeness < least) continue;
      // Openings need less, but the better match still joins first.
      const usual = tellMainEvent(a, b) ? least / mainEvent : least;
      links.push({ a: i, b: j, score: likeness / usual });
    }
  }
  return links;
}

/** An average link below this share of what single pairs need keeps two clusters apart. */
const averageShare = 0.75;
/** Of a larger cluster so many members, evenly spaced, stand for all in the average. */
const sample = 8;

interface Group {
  members: readonly number[];
  interval: Interval | null;
}

function joined(tellings: readonly Telling[], table: Table, links: readonly Pairing[], alike: Related): Cluster[] {
  const groupOf = tellings.map((_, i) => i);
  const groups = new Map<number, Group>(tellings.map(({ mention }, i) => [i, { members: [i], interval: mention.moment }]));
  /** The sizes at which two groups were refused; asked again once either has grown. */
  const refused = new Map<number, number>();
  for (const { a, b } of links) {
    const [x, y] = [groupOf[a] ?? a, groupOf[b] ?? b];
    const [one, two] = [Math.min(x, y), Math.max(x, y)];
    const [left, right] = [groups.get(one), groups.get(two)];
    if (one === two || !left || !right) continue;
    const sizes = left.members.length * tellings.length + right.members.length;
    if (refused.get(one * tellings.length + two) === sizes) continue;
    const union = united(left, right);
    if (!union || !closeEnough(left.members, right.members, tellings, table, alike)) {
      refused.set(one * tellings.length + two, sizes);
      continue;
    }
    groups.set(one, union);
    groups.delete(two);
    for (const member of right.members) groupOf[member] = one;
  }
  return [...groups.values()].map(({ members, interval }) => ({
    mentions: [...members].sort((x, y) => x - y).flatMap((i) => tellings[i]?.mention ?? []),
    interval,
  }));
}

/** null where their moments share no day. */
function united(left: Group, right: Group): Group | null {
  const interval = left.interval && right.interval ? meet(left.interval, right.interval) : (left.interval ?? right.interval);
  if (left.interval && right.interval && !interval) return null;
  return { members: [...left.members, ...right.members], interval };
}

function spread(members: readonly number[]): readonly number[] {
  if (members.length <= sample) return members;
  return Array.from({ length: sample }, (_, i) => members[Math.floor((i * members.length) / sample)] ?? 0);
}

function closeEnough(left: readonly number[], right: readonly number[], tellings: readonly Telling[], table: Table, alike: Related): boolean {
  const [some, others] = [spread(left), spread(right)];
  let total = 0;
  for (const i of some) {
    table.lay(i);
    for (const j of others) {
      const [a, b] = [tellings[i] as Telling, tellings[j] as Telling];
      const twice = a.mention.article === b.mention.article && a.mention.sentence === b.mention.sentence;
      const least = twice ? null : need(a, b, alike);
      if (least === null) return false;
      total += table.cosine(j) / least;
    }
  }
  return total / (some.length * others.length) >= averageShare;
}
