/** Writes what a time expression says as TIMEX3 (TimeML 1.2.1, Saurí et al. 2006): type and value, X where the words and the corpus leave a place open. */
import { day, daysIn, ordinal, parts, plusDays, weekday } from '../../../model/calendar.ts';
import type { Day, Moment, When } from '../../../model/moment.ts';
import type { Span } from '../../../model/span.ts';
import type { DateFields, TimeExpression, TimeMeaning, TimeUnit } from '../../records.ts';

export interface Timex extends Span {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
}

/** One expression, or two for the ends of a range. */
export function timexes(time: TimeExpression, moment: Moment | null): Timex[] {
  const { start, end, meaning, ends } = time;
  switch (meaning.kind) {
    case 'duration':
      return [{ start, end, type: 'DURATION', value: meaning.length }];
    case 'set':
      return [{ start, end, type: 'SET', value: meaning.of }];
    case 'reference':
      return [{ start, end, type: 'DATE', value: `${meaning.to.toUpperCase()}_REF` }];
    case 'range': {
      const [from, to] = ends ?? [time, time];
      return [
        { start: from.start, end: from.end, type: 'DATE', value: endOf(meaning.from, meaning.to, moment?.earliest ?? null) },
        { start: to.start, end: to.end, type: 'DATE', value: endOf(meaning.to, meaning.to, moment?.latest ?? null) },
      ];
    }
    case 'anchor':
      if (meaning.inSentence) return [{ start, end, type: 'DURATION', value: `P${Math.abs(meaning.count)}${letters[meaning.unit] ?? 'D'}` }];
      return dated(time, meaning, moment);
    default:
      return dated(time, meaning, moment);
  }
}

const letters: Partial<Record<TimeUnit, string>> = { day: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE', century: 'CE' };

function dated({ start, end }: Span, meaning: TimeMeaning, moment: Moment | null): Timex[] {
  const clock = 'clock' in meaning ? meaning.clock : undefined;
  const value = moment ? closed(moment, meaning) : open(meaning);
  return value === null ? [] : [{ start, end, type: clock ? 'TIME' : 'DATE', value: clock ? `${value}T${clock}` : value }];
}

const padded = (count: number, digits: number) => String(count).padStart(digits, '0');

/** Year 0 is 1 BCE, which TIMEX3 writes BC0001. */
function yearValue(year: number): string {
  return year > 0 ? padded(year, 4) : `BC${padded(1 - year, 4)}`;
}

function dayValue(of: Day): string {
  const { year, month, day } = parts(of);
  return `${yearValue(year)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Year and number of the week (ISO 8601) whose Monday is given: the one of its Thursday. */
function weekValue(monday: Day): string {
  const { year } = parts(plusDays(monday, 3) ?? monday);
  const fourth = day(year, 1, 4) ?? monday;
  const first = ordinal(fourth) - ((weekday(fourth) + 6) % 7);
  return `${yearValue(year)}-W${padded(1 + Math.round((ordinal(monday) - first) / 7), 2)}`;
}

const seasons = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' } as const;

function closed(when: Omit<When, 'edtf'>, meaning: TimeMeaning): string | null {
  const { earliest, latest, precision } = when;
  if (!earliest || !latest) return open(meaning);
  const { year, month } = parts(earliest);
  const tens = (years: number) =>
    year > 0
      ? padded(Math.floor(year / years), years === 10 ? 3 : 2)
      : `BC${padded(Math.floor((1 - parts(latest).year) / years), years === 10 ? 3 : 2)}`;
  switch (precision) {
    case 'day':
      return dayValue(earliest);
    case 'week':
      return weekValue(earliest);
    case 'month':
      return `${yearValue(year)}-${padded(month, 2)}`;
    case 'year':
      return yearValue(year);
    case 'decade':
      return tens(10);
    case 'season':
      return meaning.kind === 'season' ? `${yearValue(year)}-${seasons[meaning.season]}` : null;
    case 'interval':
      return meaning.kind === 'century' ? tens(100) : stretch(earliest, latest);
  }
}

/** Quarters, halves and weekends, by the days they span; a day that two days of publication leave open stays open. */
function stretch(earliest: Day, latest: Day): string {
  const [from, to] = [parts(earliest), parts(latest)];
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const whole = from.day === 1 && to.day === daysIn(to.year, to.month);
  if (whole && months === 3) return `${yearValue(from.year)}-Q${Math.ceil(to.month / 3)}`;
  if (whole && months === 6) return `${yearValue(from.year)}-H${to.month / 6}`;
  if (weekday(earliest) === 6 && ordinal(latest) - ordinal(earliest) === 1) return `${weekValue(plusDays(earliest, -5) ?? earliest)}-WE`;
  if (from.year !== to.year) return 'XXXX-XX-XX';
  return `${yearValue(from.year)}-${from.month === to.month ? padded(from.month, 2) : 'XX'}-XX`;
}

/** As far as the words go by themselves. */
function fieldsValue({ year, month, day }: DateFields): string {
  const years = year === undefined ? 'XXXX' : yearValue(year);
  return month === undefined ? years : `${years}-${padded(month, 2)}${day === undefined ? '' : `-${padded(day, 2)}`}`;
}

function endOf(own: DateFields, other: DateFields, known: Day | null): string {
  const month = own.month ?? (own.day === undefined ? undefined : other.month);
  const year = own.year ?? (known ? parts(known).year : other.year);
  return fieldsValue({
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(own.day === undefined ? {} : { day: own.day }),
  });
}

/** What the words say where nobody knows which year, week or day is meant. */
function open(meaning: TimeMeaning): string | null {
  switch (meaning.kind) {
    case 'date':
      return fieldsValue(meaning.date);
    case 'weekday':
      return `XXXX-WXX-${meaning.weekday || 7}`;
    case 'season':
      return `XXXX-${seasons[meaning.season]}`;
    case 'part-of-year':
      return `XXXX-${meaning.unit === 'quarter' ? 'Q' : 'H'}${meaning.nth}`;
    case 'anchor':
      return meaning.inSentence ? null : 'XXXX-XX-XX';
    default:
      return 'XXXX-XX-XX';
  }
}
