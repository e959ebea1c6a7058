/** Joins mentions that tell of the same event: average link over the likeness of their words, where their moments allow it (UPGMA; Sokal and Michener 1958). */
import type { Moment } from '../../model/moment.ts';
import { cosine, type Vector } from '../../text/vector.ts';
import type { Mention } from '../records.ts';
import { candidates } from './candidates.ts';
import { type Interval, meet, widthDays } from './moments.ts';

export interface Cluster {
  mentions: Mention[];
  /** What all moments allow; null where no mention has one. */
  interval: Interval | null;
}

/** How alike two mentions must be to join; the less their moments say, the more the words must. Chosen on the golden corpora and the five articles (docs/decisions/0003). */
const needed = {
  sameNamedDay: 0.02,
  sameFreshDay: 0.13,
  sameLeadDay: 0.035,
  samePeriod: 0.14,
  within: 0.155,
  withinSharedThing: 0.085,
  openEnded: 0.255,
  sameUnknown: 0.17,
  oneUndated: 0.29,
  bothUndated: 0.305,
};
/** Mentions in related articles need less. */
const inOneStory = 0.6;

/** What the stage knows of mentions besides their moments. */
export interface View {
  vector: (mention: Mention) => Vector;
  /** Names a day of the calendar that lay behind at publication. */
  isNamed: (mention: Mention) => boolean;
  /** Their articles report one story. */
  related: (a: Mention, b: Mention) => boolean;
  /** False where `a` reports as done, without a time, and `b` names a moment after the article of `a` was published. */
  couldTell: (a: Mention, b: Mention) => boolean;
  /** Both open articles that may report one story. */
  opensLike: (a: Mention, b: Mention) => boolean;
  /** What the time of an undatable mention says, or null. */
  said: (mention: Mention) => string | null;
  /** Both speak of a thing called by the same name and noun. */
  sharesThing: (a: Mention, b: Mention) => boolean;
  mayJoin: (a: Mention, b: Mention) => boolean;
}

export interface Pairing {
  a: number;
  b: number;
  score: number;
  need: number;
}

function sameInterval(a: Moment, b: Moment): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** The likeness that a pair needs, or null where it cannot be one event. */
export function need(a: Mention, b: Mention, view: View): number | null {
  const share = view.related(a, b) ? inOneStory : 1;
  if (!a.moment && !b.moment) return withoutMoments(a, b, view, share);
  if (!a.moment || !b.moment) return view.couldTell(a, b) && view.couldTell(b, a) ? needed.oneUndated : null;
  const both = meet(a.moment, b.moment);
  if (!both) return null;
  if (sameInterval(a.moment, b.moment)) return (a.moment.precision !== 'day' ? needed.samePeriod : sameDay(a, b, view)) * share;
  return (Number.isFinite(widthDays(both)) ? (view.sharesThing(a, b) ? needed.withinSharedThing : needed.within) : needed.openEnded) * share;
}

function sameDay(a: Mention, b: Mention, view: View): number {
  if (view.isNamed(a) && view.isNamed(b)) return needed.sameNamedDay;
  return view.opensLike(a, b) ? needed.sameLeadDay : needed.sameFreshDay;
}

/** Two times that nobody can date: in one story the same words mean the same day, and two weekdays are two days. */
function withoutMoments(a: Mention, b: Mention, view: View, share: number): number | null {
  const [x, y] = [view.said(a), view.said(b)];
  if (share === 1 || x === null || y === null) return needed.bothUndated;
  if (x === y) return needed.sameUnknown * share;
  return x.includes('"weekday"') && y.includes('"weekday"') ? null : needed.bothUndated * share;
}

/** Clusters of mentions, each with the interval that all of its moments allow. Deterministic: ties go to the earlier mention. */
export function clusters(mentions: readonly Mention[], view: View): Cluster[] {
  const vectors = mentions.map(view.vector);
  const links: Pairing[] = [];
  for (const [i, j] of candidates(
    mentions.map(({ moment }) => moment),
    vectors,
  )) {
    const [a, b] = [mentions[i], mentions[j]];
    if (!a || !b || !view.mayJoin(a, b)) continue;
    const least = need(a, b, view);
    const score = cosine(vectors[i] ?? new Map(), vectors[j] ?? new Map());
    if (least !== null && score >= least) links.push({ a: i, b: j, score, need: least });
  }
  links.sort((x, y) => y.score / y.need - x.score / x.need || x.a - y.a || x.b - y.b);
  return joined(mentions, vectors, links, view);
}

/** An average link below this share of what single pairs need keeps two clusters apart. */
const averageShare = 0.75;
/** Of a larger cluster so many members, evenly spaced, stand for all in the average. */
const sample = 8;

interface Group {
  members: readonly number[];
  interval: Interval | null;
}

function joined(mentions: readonly Mention[], vectors: readonly Vector[], links: readonly Pairing[], view: View): Cluster[] {
  const groupOf = mentions.map((_, i) => i);
  const groups = new Map<number, Group>(mentions.map((mention, i) => [i, { members: [i], interval: mention.moment }]));
  const refused = new Set<string>();
  for (const { a, b } of links) {
    const [one, two] = [groupOf[a] ?? a, groupOf[b] ?? b].sort((x, y) => x - y) as [number, number];
    const [left, right] = [groups.get(one), groups.get(two)];
    const key = `${one} ${left?.members.length} ${two} ${right?.members.length}`;
    if (one === two || !left || !right || refused.has(key)) continue;
    const union = united(left, right);
    if (!union || !closeEnough(left.members, right.members, mentions, vectors, view)) {
      refused.add(key);
      continue;
    }
    groups.set(one, union);
    groups.delete(two);
    for (const member of right.members) groupOf[member] = one;
  }
  return [...groups.values()].map(({ members, interval }) => ({
    mentions: [...members].sort((x, y) => x - y).flatMap((i) => mentions[i] ?? []),
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

function closeEnough(
  left: readonly number[],
  right: readonly number[],
  mentions: readonly Mention[],
  vectors: readonly Vector[],
  view: View,
): boolean {
  const [some, others] = [spread(left), spread(right)];
  let total = 0;
  for (const i of some) {
    for (const j of others) {
      const [a, b] = [mentions[i], mentions[j]];
      const twice = a && b && a.article === b.article && a.sentence === b.sentence;
      const least = a && b && !twice ? need(a, b, view) : null;
      if (least === null) return false;
      total += cosine(vectors[i] ?? new Map(), vectors[j] ?? new Map()) / least;
    }
  }
  return total / (some.length * others.length) >= averageShare;
}
