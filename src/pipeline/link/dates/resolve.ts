/** Turns what a time expression says into days, once it is known when the article was written and what other articles say. Unknown stays unknown. */
import { compareDays, ordinal, parts, plusDays, plusMonths, weekday } from '../../../model/calendar.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { Day, Moment } from '../../../model/moment.ts';
import type { Excerpt } from '../../../model/span.ts';
import { type AnnotatedArticle, type DateFields, excerpt, type TimeExpression, type TimeMeaning, type TimeUnit } from '../../records.ts';
import {
  centuryOf,
  dayInterval,
  decadeOf,
  type Interval,
  intervalOf,
  moment,
  monthsFrom,
  namedDayOf,
  seasonOf,
  spanning,
  weekOf,
} from './moments.ts';

/** What the resolver may look at besides the words. */
export interface Surroundings {
  article: AnnotatedArticle;
  published: Moment | null;
  /** The time last spoken of before this place in the text, with its words. */
  running: { time: Interval; words: Excerpt } | null;
  /** The last whole day spoken of. */
  runningDay: Day | null;
  /** The text tells here of years that lie far behind its publication: what it leaves out it takes from the running time. */
  narrated: boolean;
  ahead: boolean;
  /** The year that this or another article gives for this day of the year, with the words that say so. */
  yearOf: (month: number, day: number) => { year: number; evidence: Evidence } | null;
}

/** Publication intervals wider than this resolve no weekday. */
const widestDays = 14;

/** What counts on from a day known only in the end: publication, or in a narrative the running time. */
type Counted = Extract<TimeMeaning, { kind: 'weekday' | 'shift' | 'part-of-year' | 'season' | 'named-day' | 'date' }>;

export function resolve(time: TimeExpression, around: Surroundings): Moment | null {
  const own: Evidence = { rule: 'date/stated', status: 'stated', excerpts: [excerpt(around.article, time)] };
  const { meaning } = time;
  switch (meaning.kind) {
    case 'reference':
    case 'duration':
    case 'set':
      return null;
    case 'decade':
      return stated(decadeOf(meaning.year), time, own);
    case 'century':
      return stated(centuryOf(meaning.nth), time, own);
    case 'range':
      return fromRange(meaning, time, own, around);
    case 'anchor':
      return fromRunning(meaning, time, own, around);
    case 'date':
      return fromDate(meaning, (fields) => intervalOf(fields), time, own, around);
    case 'shift': {
      // "a year ago" beside a quarter is that quarter of the year before.
      const running = around.running?.time;
      const moved =
        time.rule === 'time/ago' && meaning.unit === 'year' && meaning.count === -1 && running?.precision === 'interval'
          ? byYears(running, -1)
          : null;
      if (around.narrated && meaning.count === 0) return fromRunning({ ...meaning, kind: 'anchor' }, time, own, around);
      return moved
        ? moment(moved, time.approximate, [{ ...own, rule: 'date/running-day', status: 'inferred' }])
        : fromPublication(meaning, time, own, around);
    }
    case 'weekday':
      return meaning.running && around.runningDay ? fromStory(meaning, around.runningDay, time, own) : fromPublication(meaning, time, own, around);
    default:
      return meaning.year === undefined ? fromPublication(meaning, time, own, around) : stated(inYear(meaning, meaning.year), time, own);
  }
}

function stated(interval: Interval | null, time: TimeExpression, own: Evidence): Moment | null {
  return interval && moment(interval, time.approximate, [own]);
}

function fromDate(
  meaning: Extract<TimeMeaning, { kind: 'date' }>,
  build: (fields: DateFields) => Interval | null,
  time: TimeExpression,
  own: Evidence,
  around: Surroundings,
): Moment | null {
  const fields = meaning.date;
  const whole = (year: number) => {
    const interval = build({ ...fields, year });
    return fields.wholeWeek && interval?.earliest ? weekOf(interval.earliest) : interval;
  };
  if (fields.year !== undefined) return stated(whole(fields.year), time, own);
  if (fields.yearShift !== undefined) return fromPublication(meaning, time, own, around);
  const given = missingYear(fields, time, around);
  const interval = given && whole(given.year);
  return interval ? moment(interval, time.approximate, [{ ...own, rule: 'date/day-without-year' }, given.evidence]) : null;
}

interface Given {
  year: number;
  evidence: Evidence;
}

/** The year of a day or month named without it: another place that names it whole, the running year of a narrative, else the nearest to publication on the side that the tense says. */
function missingYear(fields: DateFields, time: TimeExpression, around: Surroundings): Given | null {
  const { month, day } = fields;
  if (month === undefined) return null;
  const running = around.narrated ? runningYear(month, around) : null;
  if (running !== null && !fields.toward)
    return { year: running, evidence: { rule: 'date/running-year', status: 'inferred', excerpts: around.running ? [around.running.words] : [] } };
  const known = day === undefined ? null : around.yearOf(month, day);
  if (known) return known;
  if (!around.published?.earliest || !around.published.latest) return null;
  const [first, last] = [around.published.earliest, around.published.latest].map((day) => nearestYear(fields, time, day, around.ahead));
  if (first === null || first === undefined || first !== last) return null;
  const excerpts = around.published.evidence.flatMap((one) => one.excerpts).slice(0, 2);
  return { year: first, evidence: { rule: 'date/nearest-to-publication', status: 'inferred', excerpts } };
}

/** In a narrative the months go forward: it is the running year, unless its month lies so far behind that the next is meant, or so far ahead that the last is. */
const furthest = { back: 7, forth: 9 };

function runningYear(month: number, { running }: Surroundings): number | null {
  if (!running?.time.earliest) return null;
  const { year, month: from } = parts(running.time.earliest);
  if (running.time.precision === 'year' || running.time.precision === 'decade') return year;
  return month - from < -furthest.back ? year + 1 : month - from > furthest.forth ? year - 1 : year;
}

/** A side that the tense does not say counts so many times as far. */
const againstTense = 3;

/** The year in which the day or month lies nearest to publication; the weekday beside it must fit where it is told. */
function nearestYear(fields: DateFields, time: TimeExpression, reference: Day, ahead: boolean): number | null {
  const toward = fields.toward ?? (ahead ? 'future' : 'past');
  const strict = fields.toward !== undefined || time.side === 'since';
  const found = [-1, 0, 1].flatMap((step) => {
    const year = parts(reference).year + step;
    const interval = intervalOf({ ...fields, year });
    if (!interval?.earliest || !interval.latest) return [];
    if (fields.weekday !== undefined && fields.day !== undefined && weekday(interval.earliest) !== fields.weekday) return [];
    const [first, last] = [compareDays(interval.earliest, reference), compareDays(interval.latest, reference)];
    if (first <= 0 && last >= 0) return fields.toward ? [] : [{ year, far: 0 }];
    const isPast = last < 0;
    if (strict && isPast !== (toward === 'past')) return [];
    return [{ year, far: (isPast ? -last : first) * (isPast === (toward === 'past') ? 1 : againstTense) }];
  });
  return found.sort((a, b) => a.far - b.far)[0]?.year ?? null;
}

function fromRange(meaning: Extract<TimeMeaning, { kind: 'range' }>, time: TimeExpression, own: Evidence, around: Surroundings): Moment | null {
  const { from, to } = meaning;
  /** "from December 13 to March 22, 2026" begins in the year before. */
  const both = (fields: DateFields) => {
    const [year, end] = [from.year ?? fields.year ?? 0, intervalOf(fields)];
    return spanning(intervalOf({ ...from, year }), end) ?? (from.year === undefined ? spanning(intervalOf({ ...from, year: year - 1 }), end) : null);
  };
  if (to.year !== undefined) return stated(both(to), time, own);
  return fromDate({ kind: 'date', date: to }, both, time, own, around);
}

/** Seasons, quarters, halves and named days of a year. */
function inYear(meaning: Extract<TimeMeaning, { kind: 'season' | 'part-of-year' | 'named-day' }>, year: number): Interval | null {
  if (meaning.kind === 'season') return seasonOf(meaning.season, year);
  if (meaning.kind === 'part-of-year') {
    const months = meaning.unit === 'quarter' ? 3 : 6;
    return monthsFrom(year, (meaning.nth - 1) * months + 1, months);
  }
  const day = namedDayOf(meaning.day, year);
  return day ? dayInterval(day) : null;
}

/** "last summer" and "January this year" count from publication in a narrative, too. */
function runsOn(meaning: Counted): boolean {
  return meaning.kind !== 'shift' && meaning.kind !== 'date' && !('shift' in meaning && meaning.shift);
}

/** From every day on which the article may have been published; what all of them allow is the moment. */
function fromPublication(meaning: Counted, time: TimeExpression, own: Evidence, around: Surroundings): Moment | null {
  const told = around.narrated && runsOn(meaning) ? (around.running?.time.latest ?? null) : null;
  const [earliest, latest] = told ? [told, told] : [around.published?.earliest, around.published?.latest];
  if (!earliest || !latest) return null;
  const width = ordinal(latest) - ordinal(earliest);
  const days = width > widestDays ? [earliest, latest] : Array.from({ length: width + 1 }, (_, i) => plusDays(earliest, i) ?? latest);
  const results = days.flatMap((day) => countedFrom(meaning, day, around.ahead) ?? []);
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last) return null;
  const same = first.earliest === last.earliest && first.latest === last.latest;
  if (!same && width > widestDays) return null;
  const interval = same ? first : spanning(first, last);
  const rule = told ? 'date/running-year' : meaning.kind === 'weekday' ? 'date/weekday' : 'date/from-publication';
  const reasons = told && around.running ? [around.running.words] : (around.published?.evidence ?? []).flatMap((one) => one.excerpts).slice(0, 2);
  return interval && moment(interval, time.approximate, [{ rule, status: 'inferred', excerpts: [...own.excerpts, ...reasons] }]);
}

function countedFrom(meaning: Counted, reference: Day, ahead: boolean): Interval | null {
  switch (meaning.kind) {
    case 'weekday':
      return weekdayNear(meaning, reference, ahead);
    case 'shift':
      return shifted(meaning.unit, meaning.byTense && !ahead && isWorkday(reference) ? -1 : meaning.count, reference);
    case 'date':
      return intervalOf({
        ...(meaning.date.day === undefined ? {} : { month: parts(reference).month }),
        ...meaning.date,
        year: parts(reference).year + (meaning.date.yearShift ?? 0),
      });
    default:
      return nearestPart(meaning, reference, ahead);
  }
}

/** "last summer", "this spring", "the third quarter", "Christmas Day": the one on the side that the words or the tense say. */
function nearestPart(
  meaning: Extract<TimeMeaning, { kind: 'season' | 'part-of-year' | 'named-day' }>,
  reference: Day,
  ahead: boolean,
): Interval | null {
  const { year } = parts(reference);
  if (meaning.kind === 'part-of-year' && meaning.shift !== undefined) return inYear(meaning, year + meaning.shift);
  const all = [-2, -1, 0, 1, 2].flatMap((step) => inYear(meaning, year + step) ?? []);
  const begun = all.filter((one) => one.earliest && compareDays(one.earliest, reference) <= 0);
  const over = begun.filter((one) => one.latest && compareDays(one.latest, reference) < 0);
  const coming = all.filter((one) => one.earliest && compareDays(one.earliest, reference) > 0);
  const current = begun.find((one) => !over.includes(one));
  const { shift } = meaning;
  if (shift === 0) return current ?? (ahead ? coming[0] : all.find((one) => one.earliest && parts(one.earliest).year === year)) ?? null;
  if (shift === -1) return over.at(-1) ?? null;
  if (shift === 1) return coming[0] ?? null;
  if (current) return current;
  const [past, next] = [over.at(-1), coming[0]];
  // Results are reported of the quarter that is over.
  if (meaning.kind === 'part-of-year') return (ahead ? next : past) ?? null;
  if (!past?.latest || !next?.earliest) return past ?? next ?? null;
  const [behind, before] = [compareDays(reference, past.latest), compareDays(next.earliest, reference)];
  return behind * (ahead ? againstTense : 1) <= before * (ahead ? 1 : againstTense) ? past : next;
}

/** "The following Monday" is the first behind the day last spoken of, "that Monday" the nearest to it. */
function fromStory(meaning: Extract<TimeMeaning, { kind: 'weekday' }>, from: Day, time: TimeExpression, own: Evidence): Moment | null {
  const forth = (meaning.weekday - weekday(from) + 7) % 7;
  const days = meaning.shift === 'next' ? forth || 7 : meaning.shift === 'last' ? forth - 7 : forth > 3 ? forth - 7 : forth;
  const day = plusDays(from, days);
  return day === null ? null : moment(dayInterval(day), time.approximate, [{ ...own, rule: 'date/running-day', status: 'inferred' }]);
}

/** News names a weekday for the last one, today's included; the tense turns it to the next. */
function weekdayNear(meaning: Extract<TimeMeaning, { kind: 'weekday' }>, reference: Day, ahead: boolean): Interval | null {
  if (meaning.weeks !== undefined) {
    const monday = weekOf(plusDays(reference, 7 * meaning.weeks) ?? reference)?.earliest;
    const day = monday && plusDays(monday, (meaning.weekday + 6) % 7);
    return day ? dayInterval(day) : null;
  }
  const back = (weekday(reference) - meaning.weekday + 7) % 7;
  const forth = (meaning.weekday - weekday(reference) + 7) % 7;
  const toNext = meaning.shift === 'next' || (meaning.shift !== 'last' && (ahead || meaning.shift === 'this'));
  // Tomorrow goes by its own name: "next Thursday" on a Wednesday is the one after.
  const days = toNext ? (meaning.shift === 'next' && forth <= 1 ? forth + 7 : forth) : meaning.shift === 'last' && back === 0 ? -7 : -back;
  const day = plusDays(reference, days);
  return day ? dayInterval(day) : null;
}

function isWorkday(day: Day): boolean {
  return weekday(day) % 6 !== 0;
}

/** So many units from a day, as wide as the unit. */
function shifted(unit: TimeUnit, count: number, reference: Day): Interval | null {
  const { year, month } = parts(reference);
  switch (unit) {
    case 'week': {
      const day = plusDays(reference, 7 * count);
      return day ? weekOf(day) : null;
    }
    case 'weekend': {
      const monday = weekOf(reference)?.earliest;
      const [saturday, sunday] = [monday && plusDays(monday, 5 + 7 * count), monday && plusDays(monday, 6 + 7 * count)];
      return saturday && sunday ? { earliest: saturday, latest: sunday, precision: 'interval' } : null;
    }
    case 'month': {
      const first = plusMonths(reference, count);
      return first === null ? null : intervalOf({ year: parts(first).year, month: parts(first).month });
    }
    case 'quarter':
    case 'half': {
      const months = unit === 'quarter' ? 3 : 6;
      const index = Math.floor((year * 12 + month - 1) / months) + count;
      return monthsFrom(Math.floor((index * months) / 12), ((index * months) % 12) + 1, months);
    }
    case 'year':
      return intervalOf({ year: year + count });
    case 'decade':
      return decadeOf(Math.floor(year / 10) * 10 + 10 * count);
    case 'century':
      return centuryOf(Math.floor(year / 100) + 1 + count);
    default: {
      const day = plusDays(reference, count);
      return day ? dayInterval(day) : null;
    }
  }
}

/** Counted from the time last spoken of; where none was, from publication. A quarter or half moved by years stays one. */
function fromRunning(meaning: Extract<TimeMeaning, { kind: 'anchor' }>, time: TimeExpression, own: Evidence, around: Surroundings): Moment | null {
  const { runningDay, published } = around;
  const running = around.running?.time ?? null;
  const toDay = meaning.unit === 'day' || meaning.unit === 'week' || meaning.inSentence === true;
  const base = toDay ? runningDay : (running?.earliest ?? null);
  if (meaning.date && !running?.earliest && published)
    return fromPublication({ kind: 'date', date: { yearShift: 0, ...meaning.date } }, time, own, around);
  if (meaning.date) {
    const whole = running?.earliest
      ? intervalOf({ ...monthOf(meaning, running.earliest), ...meaning.date, year: parts(running.earliest).year })
      : null;
    return whole && moment(whole, time.approximate, [{ ...own, rule: 'date/running-day', status: 'inferred' }]);
  }
  if (base) {
    const moved = meaning.unit === 'year' && running?.precision === 'interval' ? byYears(running, meaning.count) : null;
    const interval = moved ?? shifted(meaning.unit, meaning.count, base);
    return interval && moment(interval, time.approximate, [{ ...own, rule: 'date/running-day', status: 'inferred' }]);
  }
  if (meaning.inSentence || !published) return null;
  return fromPublication({ kind: 'shift', unit: meaning.unit, count: meaning.count }, time, own, around);
}

/** "the 14th": of the month spoken of. */
function monthOf({ unit }: { unit: TimeUnit }, running: Day): DateFields {
  return unit === 'month' ? { month: parts(running).month } : {};
}

/** Months of a quarter or a half, by whose first month and length a span is known for one. */
function byYears({ earliest, latest }: Interval, years: number): Interval | null {
  if (!earliest || !latest) return null;
  const [from, to] = [parts(earliest), parts(latest)];
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  return from.day === 1 && (months === 3 || months === 6) ? monthsFrom(from.year + years, from.month, months) : null;
}
