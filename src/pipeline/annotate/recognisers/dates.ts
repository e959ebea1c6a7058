/** Dates that name a year, a month or a day: "October 7, 2023", "7 Oct.", "between October 22-24", "March 2022", "from 2020 to 2022", "1948", "the 1990s". */
import { monthNames } from '../../languages/english/months.ts';
import { fields, type TimeRule, yearOf } from '../recogniser.ts';

const month = (group: string) => String.raw`(?<${group}>${monthNames})\b\.?`;
const dayOf = (group: string) => String.raw`(?<${group}>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d.,]*\d|\p{L}|[%:])`;
const year = (group: string) => String.raw`(?<${group}>1[0-9]{3}|20\d\d)(?![\d]|[.,]\d|\p{L}|%)`;
const form = (body: string) => new RegExp(String.raw`(?<![\p{L}\p{N}$€£#]|[\d][.,/:-])${body}`, 'giu');

/** "May" and "March" are also verbs and names: alone they count only behind a preposition. */
const ambiguousMonth = /^(?:may|march|mar|sep|dec|jan)$/i;
const lowerCase = /^\p{Ll}/u;

/** A plain number is a year only where the words around say so. */
const yearBefore =
  /(?:\b(?:in|since|until|till|by|from|to|before|after|during|of|around|about|circa|early|late|mid|and|between|through|the|year|fiscal|summer|spring|autumn|fall|winter|election|olympics?)[ -](?:the |early |late |mid-?)?|[(–-]|^)$/i;
const yearAfter =
  /^(?:[.,;:)’'”"–-]|$| (?:and|when|as|but|to|with|for|by|after|at|in|on|that|which|election|elections|war|deal|agreement|season|world|census|summit|constitution|treaty|accord|attack|attacks|earthquake|coup|campaign|olympics|revolution|invasion|crisis|report|law|referendum|\p{Lu}\p{L}+))/u;
const unitAfter =
  /^ ?(?:people|percent|per cent|%|km|kilomet|met(?:er|re)s|miles|tons|tonnes|homes|houses|dollars|euros|pounds|workers|jobs|years|days|hours|square|feet|books|seats|votes|points|troops|soldiers|men|women|children|children|families|passengers|residents|copies|units|pages)\b/i;

export const dates: readonly TimeRule[] = [
  {
    id: 'time/day-range',
    form: form(String.raw`${month('m')} ${dayOf('a')} ?(?:[-–—]|to|and|until|through) ?(?:${month('n')} )?${dayOf('b')}(?:,? ${year('y')})?`),
    read: (g) => range(fields(yearOf(g.y), g.m, g.a), fields(yearOf(g.y), g.n ?? g.m, g.b)),
  },
  {
    id: 'time/day-range',
    form: form(String.raw`${dayOf('a')} ?(?:[-–—]|to|and|until|through) ?${dayOf('b')} (?:of )?${month('m')}(?:,? ${year('y')})?`),
    read: (g) => range(fields(yearOf(g.y), g.m, g.a), fields(yearOf(g.y), g.m, g.b)),
  },
  { id: 'time/day', form: form(String.raw`${month('m')} ${dayOf('d')},? ${year('y')}`), read: (g) => date(fields(yearOf(g.y), g.m, g.d)) },
  { id: 'time/day', form: form(String.raw`${dayOf('d')}(?: of)? ${month('m')},? ${year('y')}`), read: (g) => date(fields(yearOf(g.y), g.m, g.d)) },
  {
    id: 'time/day-iso',
    form: form(String.raw`${year('y')}-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\d)(?!\d)`),
    read: (g) => date({ year: Number(g.y), month: Number(g.m), day: Number(g.d) }),
  },
  {
    id: 'time/month-range',
    form: form(String.raw`(?:from |between )?${month('m')}(?: ${year('x')})? ?(?:[-–—]|to|and|until|through) ?${month('n')},? ${year('y')}`),
    read: (g) => range(fields(yearOf(g.x ?? g.y), g.m, undefined), fields(yearOf(g.y), g.n, undefined)),
  },
  { id: 'time/month', form: form(String.raw`${month('m')}(?:,| of)? ${year('y')}`), read: (g) => date(fields(yearOf(g.y), g.m, undefined)) },
  {
    id: 'time/month-of-last-year',
    form: form(
      String.raw`(?:(?<e>${dayOf('d').replace('(?<d>', '(?:')}) )?${month('m')}(?: (?<f>0?[1-9]|[12]\d|3[01])(?!\d))?,?(?: of)? (?<s>last|this|next) year`,
    ),
    read: (g) => shiftedYear(fields(undefined, g.m, g.e ?? g.f), g.s),
  },
  {
    id: 'time/day-numeric',
    form: form(String.raw`(?<d>0?[1-9]|[12]\d|3[01])\.(?<m>0?[1-9]|1[0-2])\.${year('y')}`),
    read: (g) => ({ kind: 'date', date: { year: Number(g.y), month: Number(g.m), day: Number(g.d) } }),
  },
  {
    id: 'time/day-numeric',
    form: form(String.raw`(?<d>1[3-9]|2\d|3[01])/(?<m>0?[1-9]|1[0-2])/${year('y')}`),
    read: (g) => ({ kind: 'date', date: { year: Number(g.y), month: Number(g.m), day: Number(g.d) } }),
  },
  {
    id: 'time/day-numeric',
    form: form(String.raw`(?<m>0?[1-9]|1[0-2])/(?<d>1[3-9]|2\d|3[01])/${year('y')}`),
    read: (g) => ({ kind: 'date', date: { year: Number(g.y), month: Number(g.m), day: Number(g.d) } }),
  },
  {
    id: 'time/quarter',
    form: form(String.raw`(?:the )?(?:(?<q>first|second|third|fourth|final|last) quarter(?: of)?|(?<k>Q[1-4])) ${year('y')}`),
    read: (g) => quarter(g.q ?? g.k, Number(g.y)),
  },
  {
    id: 'time/day-without-year',
    form: form(String.raw`${month('m')} ${dayOf('d')}`),
    read: (g, before) =>
      lowerCase.test(g.m ?? '') ||
      (/^may$/i.test(g.m ?? '') && /\p{L} $/u.test(before) && !/\b(?:on|since|until|by|from|of|before|after|the) $/i.test(before))
        ? null
        : date(fields(undefined, g.m, g.d)),
  },
  {
    id: 'time/day-without-year',
    form: form(String.raw`(?:the )?${dayOf('d')}(?: of)? ${month('m')}`),
    read: (g) => (lowerCase.test(g.m ?? '') ? null : date(fields(undefined, g.m, g.d))),
  },
  {
    id: 'time/season',
    form: form(String.raw`(?:the )?(?:(?<part>early|late|mid)[ -])?(?<s>spring|summer|autumn|fall|winter)(?: of|,)? ${year('y')}`),
    read: (g) => season(g.s, yearOf(g.y)),
  },
  {
    id: 'time/year-range',
    form: form(String.raw`(?:from |between )${year('x')}(?: to | and | until | through |[-–—])${year('y')}`),
    read: (g) => range({ year: Number(g.x) }, { year: Number(g.y) }),
  },
  {
    id: 'time/year-range',
    form: form(String.raw`${year('x')}[-–—]${year('y')}`),
    read: (g, before, after) =>
      Number(g.x) < Number(g.y) && !unitAfter.test(after) && !/[-–]$/.test(before) ? range({ year: Number(g.x) }, { year: Number(g.y) }) : null,
  },
  {
    id: 'time/decade',
    form: form(String.raw`(?:the )?(?:(?:early|late|mid)[ -])?(?<y>1[5-9]\d0|20\d0)['’]?s(?!\p{L})`),
    read: (g) => ({ kind: 'decade', year: Number(g.y) }),
  },
  {
    id: 'time/month-without-year',
    form: form(month('m')),
    read: (g, before, after) => {
      const word = g.m ?? '';
      const introduced = /\b(?:in|since|until|by|from|of|before|after|during|early|late|mid|last|next|this|through|between|to)[ -]$/i.test(before);
      if (
        lowerCase.test(word) ||
        (word.length < 4 && !/^may$/i.test(word)) ||
        (ambiguousMonth.test(word) && !introduced) ||
        (!introduced && /^ \p{Lu}/u.test(after))
      )
        return null;
      return introduced ? date(fields(undefined, word, undefined)) : null;
    },
  },
  {
    id: 'time/year',
    form: form(year('y')),
    read: (g, before, after) => {
      const value = Number(g.y);
      if (
        value < 1500 ||
        value > 2100 ||
        unitAfter.test(after) ||
        /(?:[-/:]|\b(?:No|no|Resolution|Article|flight|Boeing|Route|Section|Law|Act|Highway|Area|Room)\.? )$/u.test(before)
      )
        return null;
      const introduced = /\b(?:in|since|during|year)(?: early| late)? $/i.test(before) && /^ \p{Ll}/u.test(after);
      return introduced || (yearBefore.test(before) && yearAfter.test(after)) ? { kind: 'date', date: { year: value } } : null;
    },
  },
];

function date(named: ReturnType<typeof fields>) {
  return named && { kind: 'date' as const, date: named };
}

function range(from: ReturnType<typeof fields>, to: ReturnType<typeof fields>) {
  return from && to && { kind: 'range' as const, from, to };
}

function season(word: string | undefined, inYear: number | undefined) {
  const name = word?.toLowerCase() === 'fall' ? 'autumn' : (word?.toLowerCase() as 'spring' | 'summer' | 'autumn' | 'winter' | undefined);
  return name && inYear !== undefined ? { kind: 'season' as const, season: name, year: inYear } : null;
}

function shiftedYear(named: ReturnType<typeof fields>, word: string | undefined) {
  const shift = { last: -1, this: 0, next: 1 }[word?.toLowerCase() ?? ''];
  return named && shift !== undefined ? { kind: 'date' as const, date: { ...named, yearShift: shift } } : null;
}

const quarters = ['first', 'second', 'third', 'fourth'];

function quarter(word: string | undefined, inYear: number) {
  const lower = word?.toLowerCase() ?? '';
  const q = lower.startsWith('q') ? Number(lower.slice(1)) : quarters.indexOf(lower === 'final' || lower === 'last' ? 'fourth' : lower) + 1;
  return q > 0 ? { kind: 'range' as const, from: { year: inYear, month: 3 * q - 2 }, to: { year: inYear, month: 3 * q } } : null;
}
