/** Gives two figures for one thing their verdict, and the rule by which it was found. Whether they are for one thing is judged before. */
import { compareDays, ordinal } from '../../../model/calendar.ts';
import type { Bound, Verdict } from '../../../model/figure.ts';
import { many } from '../../languages/english/number-words.ts';
import { type Likeness, parts } from './alike.ts';
import { speakerOf, wordsOf } from './around.ts';
import type { Matter } from './matter.ts';

export interface Found {
  verdict: Verdict;
  rule: string;
}

/** How far beyond its number a bound reaches and still means the same count: "more than 1,300" covers 1,400, not 2,000. Between counts of two days less than between two of one day, which cannot both be the later. */
const reach: Readonly<Record<Bound, { oneDay: readonly [number, number]; twoDays: readonly [number, number] }>> = {
  exactly: { oneDay: [1, 1], twoDays: [1, 1] },
  'more than': { oneDay: [1, 1.25], twoDays: [1, 1.1] },
  'at least': { oneDay: [1, 2], twoDays: [1, 1.1] },
  'less than': { oneDay: [0.75, 1], twoDays: [0.9, 1] },
  'at most': { oneDay: [0.5, 1], twoDays: [0.9, 1] },
  nearly: { oneDay: [0.9, 1], twoDays: [0.9, 1] },
  about: { oneDay: [0.9, 1.1], twoDays: [0.93, 1.07] },
};

/** Counts no further apart than this are of one time, unless their words say that the count goes on. */
const sameTimeDays = 2;

/** Two sources within so many days contradict each other; later than that a count was gone over. */
const sourceDays = 7;

export function verdict(a: Matter, b: Matter, alike: Likeness): Found {
  const [one, other] = [a.figure, b.figure];
  const order = ordered(a, b);
  const isOneDay = order === null;
  const isEqual = one.value === other.value && one.bound === other.bound;
  if (isEqual) return { verdict: 'same', rule: 'figure/same' };
  if (alike === 'part') return { verdict: 'other scope', rule: 'figure/part-of-whole' };
  if (meet(range(a, isOneDay), range(b, isOneDay))) return { verdict: 'compatible', rule: 'figure/bounds-meet' };
  if (alike === 'wider') return { verdict: 'other scope', rule: 'figure/part-of-whole' };
  if (alike === 'place') return { verdict: 'other scope', rule: 'figure/other-place' };
  return told(a, b) ?? dated(a, b, order);
}

/** One of them says by its own words that the count went up or down to it. */
function told(a: Matter, b: Matter): Found | null {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const isEarlier = compared(one, other) < 0;
    if (isEarlier) continue;
    if (one.went === 'up' && one.figure.value > other.figure.value && other.went !== 'up')
      return { verdict: 'later count', rule: 'figure/said-to-rise' };
    if (one.went === 'over' && one.figure.value > other.figure.value) return { verdict: 'revised', rule: 'figure/revised' };
    if ((one.went === 'down' || one.went === 'over') && one.figure.value < other.figure.value)
      return { verdict: 'revised', rule: 'figure/said-to-fall' };
  }
  return null;
}

/** By their days: before 0 the first is the earlier one, 0 where either is unknown. */
function compared(a: Matter, b: Matter): number {
  return a.asOf?.latest && b.asOf?.latest ? compareDays(a.asOf.latest, b.asOf.latest) : 0;
}

function dated(a: Matter, b: Matter, order: readonly [Matter, Matter] | null): Found {
  if (!order) {
    const isKnown = a.asOf !== null && b.asOf !== null;
    return isKnown ? { verdict: 'differ', rule: 'figure/bounds-part' } : { verdict: 'cannot tell', rule: 'figure/no-order' };
  }
  const [first, second] = order;
  if (isFixed(a) && isFixed(b) && isOtherSource(a, b) && daysApart(a, b) <= sourceDays) return { verdict: 'differ', rule: 'figure/other-source' };
  const rises = goesOn(a) && goesOn(b) && second.figure.value > first.figure.value;
  if (rises) return { verdict: 'later count', rule: areOtherSpeakers(a, b) ? 'figure/later-count-of-other' : 'figure/later-count' };
  // Nobody revises a count but whoever counted.
  if (areOtherSpeakers(a, b)) return { verdict: 'differ', rule: 'figure/later-of-other' };
  if (isUnsaid(a, b) || isUnsaid(b, a)) return { verdict: 'differ', rule: 'figure/later-unsaid' };
  return { verdict: 'revised', rule: 'figure/revised' };
}

/** Counts go on; who was there, a share, a strength, the price of a thing is only worked out again. */
function goesOn({ kind, topics, running }: Matter): boolean {
  if (kind.startsWith('money')) return running || !['cost', 'gain', 'debt', 'wage', 'penalty'].some((topic) => topics.has(topic));
  if (topics.has('aboard') || topics.has('rally') || topics.has('employed')) return running;
  return kind !== 'percent' && kind !== 'magnitude';
}

/** What befalls people or homes goes on being counted; a crowd, a cargo, a price does not. */
const isFixed = ({ figure, running, harmed }: Matter): boolean => figure.fate === null && !running && !harmed;

const isOtherSource = (a: Matter, b: Matter): boolean => parts(a.source, b.source);

/** Both name who says so, and no word of the one name is in the other. */
const areOtherSpeakers = (a: Matter, b: Matter): boolean => isOtherSource(a, b) || parts(speakerOf(a.says), speakerOf(b.says));

/** One says nothing of who counted, and does not speak of the one whom the other names: in its sentence, or shortly before by what anybody may be called. */
function isUnsaid(one: Matter, other: Matter): boolean {
  const named = wordsOf(other.says);
  if (one.says !== '' || named.length === 0) return false;
  const [told, before] = [new Set(wordsOf(one.told)), new Set(wordsOf(one.before))];
  // A capital makes it a name, which may stand there for something else.
  return !named.some((word) => told.has(word) || (before.has(word) && other.says.includes(word)));
}

/** The earlier and the later count, where both days are known and they are more than a rounding apart, or the words say that the count goes on. The strength of a quake is gone over the next day, and the missing are looked for. */
function ordered(a: Matter, b: Matter): readonly [Matter, Matter] | null {
  const [x, y] = [a.asOf?.latest, b.asOf?.latest];
  if (!x || !y || x === y) return null;
  const isGoneOver = a.running || b.running || a.kind === 'magnitude' || a.figure.fate === 'missing';
  if (daysApart(a, b) <= sameTimeDays && !isGoneOver) return null;
  return compareDays(x, y) < 0 ? [a, b] : [b, a];
}

function daysApart(a: Matter, b: Matter): number {
  return a.asOf?.latest && b.asOf?.latest ? Math.abs(ordinal(a.asOf.latest) - ordinal(b.asOf.latest)) : 0;
}

type Range = readonly [number, number];
const meet = (a: Range, b: Range): boolean => Math.max(a[0], b[0]) <= Math.min(a[1], b[1]);

const open = new RegExp(`\\b(?:${[...many.keys()].join('|')})\\b`, 'i');

/** The values that the words of a figure allow. */
function range({ figure: { value, bound }, words, kind }: Matter, isOneDay: boolean): Range {
  // "dozens" ends where "hundreds" begin.
  if (open.test(words)) return [value, 10 ** Math.ceil(Math.log10(value + 1)) - 1];
  const [low, high] = reach[bound][isOneDay ? 'oneDay' : 'twoDays'];
  const half = bound === 'exactly' ? step(words, kind) / 2 : 0;
  if (isOneDay || !rounds.has(bound)) return [value * low - half, value * high + half];
  const last = lastPlace(value);
  return [Math.max(value * low, value - last), Math.min(value * high, value + last)];
}

/** These round: "nearly 43,400" has been rounded to hundreds, and is no count of an earlier day that is 900 less. */
const rounds: ReadonlySet<Bound> = new Set(['nearly', 'about']);

/** The unit of the last digit that is no 0: of 43,400 a hundred. */
function lastPlace(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

const scale: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

/** To what a number is rounded as it is written: "2.3 million" to a hundred thousand; 0 for one that is told to the last unit. */
export function step(words: string, kind: string): number {
  const written = /(\d+(?:\.(\d+))?) ?-?(\p{L}+)?/u.exec(words.replace(/,/g, ''));
  const unit = scale[written?.[3]?.toLowerCase() ?? /\b(?:thousand|million|billion|trillion|crore|lakh)\b/i.exec(words)?.[0].toLowerCase() ?? ''];
  const decimals = written?.[2]?.length ?? 0;
  if (unit !== undefined) return unit * 10 ** -decimals;
  return decimals > 0 || kind === 'percent' ? 10 ** -decimals : 0;
}
