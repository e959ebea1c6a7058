/** Turns what a time expression says into days, once it is known when the article was written and what other articles say. Unknown stays unknown. */
import { compareDays, ordinal, parts, plusDays, plusMonths, weekday } from '../../model/calendar.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Day, Moment } from '../../model/moment.ts';
import { type AnnotatedArticle, type DateFields, excerpt, type TimeExpression, type TimeMeaning } from '../records.ts';
import { dayInterval, decadeOf, type Interval, intervalOf, moment, seasonOf, spanning } from './moments.ts';

/** What the resolver may look at besides the words. */
export interface Surroundings {
  article: AnnotatedArticle;
  published: Moment | null;
  /** The last whole day spoken of before this place in the text. */
  running: Day | null;
  ahead: boolean;
  /** The year that this or another article gives for this day of the year, with the words that say so. */
  yearOf: (month: number, day: number) => { year: number; evidence: Evidence } | null;
}

/** Publication intervals wider than this resolve no weekday. */
const widestDays = 14;

export function resolve(time: TimeExpression, around: Surroundings): Moment | null {
  const own: Evidence = { rule: 'date/stated', status: 'stated', excerpts: [excerpt(around.article, time)] };
  const { meaning } = time;
  switch (meaning.kind) {
    case 'date':
      return fromFields(meaning.date, (fields) => intervalOf(fields), time, own, around);
    case 'range':
      return fromRange(meaning, time, own, around);
    case 'season':
      return fromSeason(meaning, time, own, around);
    case 'decade': {
      const decade = decadeOf(meaning.year);
      return decade && moment(decade, time.approximate, [own]);
    }
    case 'anchor': {
      const day = around.running && plusDays(around.running, meaning.days);
      return day ? moment(dayInterval(day), time.approximate, [{ ...own, rule: 'date/running-day', status: 'inferred' }]) : null;
    }
    default:
      return fromPublication(meaning, time, own, around);
  }
}

function fromFields(
  fields: DateFields,
  build: (fields: DateFields) => Interval | null,
  time: TimeExpression,
  own: Evidence,
  around: Surroundings,
): Moment | null {
  if (fields.yearShift !== undefined) {
    const reference = around.published?.latest;
    const counted = reference ? build({ ...fields, year: parts(reference).year + fields.yearShift }) : null;
    return counted && moment(counted, time.approximate, [{ ...own, rule: 'date/from-publication', status: 'inferred' }]);
  }
  if (fields.year !== undefined) {
    const whole = build(fields);
    return whole && moment(whole, time.approximate, [own]);
  }
  const given = missingYear(fields, around);
  const interval = given && build({ ...fields, year: given.year });
  return interval ? moment(interval, time.approximate, [{ ...own, rule: 'date/day-without-year' }, given.evidence]) : null;
}

/** The year of a day or month named without it: another place that names it whole, else the nearest to publication on the side that the tense says. */
function missingYear(fields: DateFields, around: Surroundings): { year: number; evidence: Evidence } | null {
  const { month, day } = fields;
  if (month === undefined) return null;
  const stated = day === undefined ? null : around.yearOf(month, day);
  if (stated) return stated;
  const reference = around.published?.latest;
  if (!reference || !around.published) return null;
  const years = [-1, 0, 1].map((step) => parts(reference).year + step);
  const near = years.flatMap((year) => {
    const interval = intervalOf({ ...fields, year });
    return interval?.earliest && interval.latest
      ? [{ year, first: compareDays(interval.earliest, reference), last: compareDays(interval.latest, reference) }]
      : [];
  });
  const fitting = near.filter((one) => (around.ahead ? one.last >= 0 : one.first <= 0));
  fitting.sort((a, b) => Math.abs(a.first) - Math.abs(b.first));
  const best = fitting[0];
  return best
    ? {
        year: best.year,
        evidence: {
          rule: 'date/nearest-to-publication',
          status: 'inferred',
          excerpts: around.published.evidence.flatMap((one) => one.excerpts).slice(0, 2),
        },
      }
    : null;
}

function fromRange(meaning: Extract<TimeMeaning, { kind: 'range' }>, time: TimeExpression, own: Evidence, around: Surroundings): Moment | null {
  const { from, to } = meaning;
  if (to.year !== undefined || (from.year !== undefined && to.month === undefined)) {
    const whole = spanning(intervalOf({ ...from, year: from.year ?? to.year ?? 0 }), intervalOf(to));
    return whole && moment(whole, time.approximate, [own]);
  }
  return fromFields(to, (fields) => spanning(intervalOf({ ...from, year: fields.year ?? 0 }), intervalOf(fields)), time, own, around);
}

function fromSeason(meaning: Extract<TimeMeaning, { kind: 'season' }>, time: TimeExpression, own: Evidence, around: Surroundings): Moment | null {
  const year = meaning.year ?? (around.published?.latest ? parts(around.published.latest).year + (meaning.shift ?? 0) : undefined);
  const interval = year === undefined ? null : seasonOf(meaning.season, year);
  if (!interval) return null;
  return moment(interval, time.approximate, meaning.year === undefined ? [{ ...own, rule: 'date/from-publication', status: 'inferred' }] : [own]);
}

/** Weekdays and shifts: every day on which the article may have been published gives a result; what all of them allow is the moment. */
function fromPublication(
  meaning: Extract<TimeMeaning, { kind: 'weekday' | 'shift' }>,
  time: TimeExpression,
  own: Evidence,
  around: Surroundings,
): Moment | null {
  const { published } = around;
  if (!published?.earliest || !published.latest) return null;
  const width = ordinal(published.latest) - ordinal(published.earliest);
  if (width > widestDays) return null;
  const results: Interval[] = [];
  for (let i = 0; i <= width; i++) {
    const reference = plusDays(published.earliest, i);
    const interval = reference && (meaning.kind === 'weekday' ? weekdayNear(meaning, reference, around.ahead) : shifted(meaning, reference));
    if (interval) results.push(interval);
  }
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last) return null;
  const interval = first.earliest === last.earliest && first.latest === last.latest ? first : spanning(first, last);
  const rule = meaning.kind === 'weekday' ? 'date/weekday' : 'date/from-publication';
  const reasons = published.evidence.flatMap((one) => one.excerpts).slice(0, 2);
  return interval && moment(interval, time.approximate, [{ rule, status: 'inferred', excerpts: [...own.excerpts, ...reasons] }]);
}

/** News names a weekday for the last one, today's included; the tense turns it to the next. */
function weekdayNear(meaning: Extract<TimeMeaning, { kind: 'weekday' }>, reference: Day, ahead: boolean): Interval | null {
  const back = (weekday(reference) - meaning.weekday + 7) % 7;
  const forth = (meaning.weekday - weekday(reference) + 7) % 7;
  const toNext = meaning.shift === 'next' || (meaning.shift !== 'last' && (ahead || meaning.shift === 'this'));
  const days = toNext ? (meaning.shift === 'next' && forth === 0 ? 7 : forth) : meaning.shift === 'last' && back === 0 ? -7 : -back;
  const day = plusDays(reference, days);
  return day ? dayInterval(day) : null;
}

function shifted(meaning: Extract<TimeMeaning, { kind: 'shift' }>, reference: Day): Interval | null {
  const { unit, count } = meaning;
  if (unit === 'day') {
    const day = plusDays(reference, count);
    return day ? dayInterval(day) : null;
  }
  if (unit === 'week') {
    const monday = plusDays(reference, 7 * count - ((weekday(reference) + 6) % 7));
    const sunday = monday && plusDays(monday, 6);
    return monday && sunday ? { earliest: monday, latest: sunday, precision: 'week' } : null;
  }
  if (unit === 'month') {
    const first = plusMonths(reference, count);
    return first ? intervalOf({ year: parts(first).year, month: parts(first).month }) : null;
  }
  return intervalOf({ year: parts(reference).year + count });
}
