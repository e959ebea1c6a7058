/** Times that count from the day of writing or from the day last spoken of: "on Tuesday", "last month", "three years ago", "earlier in the day". */
import { weekdayNames, weekdayOf } from '../../languages/english/months.ts';
import type { TimeMeaning } from '../../records.ts';
import type { TimeRule } from '../recogniser.ts';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const count = String.raw`(?<n>\d{1,3}|an?|${numbers.slice(1).join('|')})`;
const unit = '(?<u>day|week|month|year)s?';
const form = (body: string) => new RegExp(String.raw`(?<![\p{L}\p{N}-])${body}(?![\p{L}\p{N}])`, 'giu');

function numberOf(word: string | undefined): number {
  const lower = (word ?? '').toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const named = numbers.indexOf(lower);
  return named >= 0 ? named : Number(lower);
}

function unitOf(word: string | undefined): 'day' | 'week' | 'month' | 'year' {
  const lower = (word ?? '').toLowerCase();
  return lower === 'week' || lower === 'month' || lower === 'year' ? lower : 'day';
}

function shift(u: 'day' | 'week' | 'month' | 'year', n: number): TimeMeaning {
  return { kind: 'shift', unit: u, count: n };
}

const step = { last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 } as const;

export const relative: readonly TimeRule[] = [
  {
    id: 'time/same-day',
    form: form(
      String.raw`(?:earlier|later) (?:in|that|the same|in the same) (?:the )?(?:day|morning|afternoon|evening|night)|(?:on )?(?:the|that) (?:same|very) day|that (?:day|morning|afternoon|evening|night)`,
    ),
    read: () => ({ kind: 'anchor', days: 0 }),
  },
  {
    id: 'time/next-day',
    form: form(String.raw`(?:the )?(?:next|following) day|(?:a|one) day later|the day after(?=[,.;]|$)`),
    read: () => ({ kind: 'anchor', days: 1 }),
  },
  {
    id: 'time/day-before',
    form: form(String.raw`(?:the )?(?:day before(?=[,.;]|$)|previous day)|a day earlier`),
    read: () => ({ kind: 'anchor', days: -1 }),
  },
  {
    id: 'time/days-later',
    form: form(String.raw`(?<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days later`),
    read: (g) => ({ kind: 'anchor', days: numberOf(g.n) }),
  },
  {
    id: 'time/weekday',
    form: form(String.raw`(?:(?<s>last|next|this|coming) )?(?:(?:early|late) )?(?<w>${weekdayNames})(?:['’]s)?`),
    read: (g, before) => {
      const weekday = weekdayOf(g.w ?? '');
      if (weekday === null || !/^\p{Lu}/u.test(g.w ?? '') || /\b(?:every|each|Black|Good|Ash|Bloody|Easter|Palm|Cyber|Super|most) $/u.test(before))
        return null;
      const s = g.s?.toLowerCase();
      return { kind: 'weekday', weekday, shift: s === 'last' ? 'last' : s === 'next' || s === 'coming' ? 'next' : s === 'this' ? 'this' : null };
    },
  },
  { id: 'time/today', form: form('today|tonight|this (?:morning|afternoon|evening)'), read: () => shift('day', 0) },
  { id: 'time/yesterday', form: form('yesterday|last night'), read: () => shift('day', -1) },
  { id: 'time/tomorrow', form: form('tomorrow'), read: () => shift('day', 1) },
  {
    id: 'time/last-month',
    form: form(String.raw`(?:earlier |later )?(?<s>last|previous|this|current|next|coming) (?<u>week|month|year)(?:['’]s)?`),
    read: (g) => shift(unitOf(g.u), step[(g.s ?? '').toLowerCase() as keyof typeof step] ?? 0),
  },
  {
    id: 'time/last-season',
    form: form(String.raw`(?<s>last|this|next) (?<q>spring|summer|autumn|fall|winter)`),
    read: (g) => {
      const name = g.q?.toLowerCase() === 'fall' ? 'autumn' : (g.q?.toLowerCase() as 'spring' | 'summer' | 'autumn' | 'winter');
      return { kind: 'season', season: name, shift: step[(g.s ?? '').toLowerCase() as keyof typeof step] ?? 0 };
    },
  },
  {
    id: 'time/days-after-clause',
    form: form(
      String.raw`(?<n>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days? (?<w>after|before)(?= (?:the|an?|his|her|its|their|\p{Lu}))`,
    ),
    read: (g) => ({ kind: 'anchor', days: g.w?.toLowerCase() === 'after' ? -numberOf(g.n) : numberOf(g.n), inSentence: true }),
  },
  { id: 'time/fortnight-ago', form: form('a fortnight ago'), read: () => shift('day', -14) },
  {
    id: 'time/days-earlier',
    form: form(String.raw`(?<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days (?:earlier|before)(?=[,.;]|$)`),
    read: (g) => ({ kind: 'anchor', days: -numberOf(g.n) }),
  },
  {
    id: 'time/ago',
    form: form(String.raw`${count} ${unit} ago`),
    read: (g, _before, after) => (/^ (?:the|he|she|they|it)\b/.test(after) ? null : shift(unitOf(g.u), -numberOf(g.n))),
  },
];
