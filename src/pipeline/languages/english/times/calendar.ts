/** English times that name a year, a month, a day, a season, a quarter, a decade or a century. */
import type { Season, TimeMeaning } from '../../../records.ts';
import type { TimeRule, Values } from '../../language.ts';
import { date, dateOf, fullYear, nothing, range, rule } from '../../readings.ts';
import { namedDays } from './words.ts';

/** "early", "the end of", before what it narrows. */
const modified = '((the )?{modifier}~(of |in )?(the )?)?';
const to = '( to | until | till | through | ?- ?)';
const upTo = '( to | until | till | through | and | ?- ?)';

const isCapital = (words: string) => /^\P{L}*\p{Lu}/u.test(words);
/** Months that are also words or names. */
const doubtful = /^(?:may|march|mar|jan|sep|dec)\b/i;
const beforeMonth =
  /\b(?:in|since|until|till|by|from|of|before|after|during|early|late|mid|through|throughout|between|to|and|or|last|next|this|for|as|on|every|each)[ -]$/i;

/** A plain number is a year only where the words around say so. */
const yearBefore =
  /(?:\b(?:in|since|until|till|by|from|to|before|after|during|of|around|about|circa|early|late|mid|and|between|through|throughout|into|the|this|that|a|its|his|her|their|year|years|fiscal|post|pre|spring|summer|autumn|fall|winter|election|due|for|as|or|at|on|back in|ending|ended|vs|versus|than|campaign)[ -](?:the |early |late |mid-?)?|[[(–—:;,.!?”"-] ?|\/|’s |'s |^|\n)$/i;
const yearBehind =
  /^(?:[\].,;:)’'”"–—/-]|$|\n| (?:and|or|when|as|but|to|with|for|by|after|before|at|in|on|that|which|because|while|until|was|were|is|are|had|has|he|she|it|they|the|a|an|from|under|over|\p{Ll}{2,}|\p{Lu}))/u;
const countedBehind =
  /^ ?(?:people|percent|per cent|%|km|kilomet|met(?:er|re)s|miles|tons|tonnes|homes|houses|dollars|euros|pounds|workers|jobs|years|days|hours|square|feet|books|seats|votes|points|troops|soldiers|men|women|children|families|passengers|residents|copies|units|pages|degrees|barrels|shares|cases|deaths|students|patients|members|million|billion|calories|gallons|litres|liters|acres|hectares|words|entries|times|lives|vehicles|cars|animals|civilians|refugees|migrants|prisoners|injured|killed|dead|wounded)\b/i;
const numbered =
  /(?:[-/:#]|\b(?:No|no|number|Resolution|Article|[Ff]light|Boeing|Route|Section|Act|Highway|Area|Room|room|Chapter|page|Page|Psalm|channel|Channel|Unit|Apollo|Airbus|model|Model|Title|Street|Road|Avenue|Suite|Box|P\.O\. Box)\.? |[€$£]|\d[.,])$/u;

function year(value: number | string | undefined, before: string, after: string): TimeMeaning | null {
  const of = Number(value);
  if (of < 1500 || of > 2199 || countedBehind.test(after) || (numbered.test(before) && !/\p{Ll}-$/u.test(before))) return null;
  const introduced = /\b(?:in|since|during|year|fiscal|mid|early|late)[ -]$/i.test(before) && /^(?:[ \P{L}]|$)/u.test(after);
  return introduced || (yearBefore.test(before) && yearBehind.test(after)) ? { kind: 'date', date: { year: of } } : null;
}

function season(name: number | string | undefined, more: { year?: number; shift?: number } = {}): TimeMeaning {
  return { kind: 'season', season: name as Season, ...more };
}

/** Holidays of one nation are named with it elsewhere ("Ukraine's Independence Day"): such a day is not known here. */
const foreign = /(?:['’]s|\p{Lu}\p{L}+(?:an|ish|ese|i)) $/u;

function named(words: string, before: string, more: { year?: number; shift?: number } = {}): TimeMeaning | null | 'nothing' {
  const lower = words.toLowerCase().replace(/’/g, "'").replace(/\./g, '');
  const day = [...namedDays].filter(([name]) => lower.includes(name)).sort((a, b) => b[0].length - a[0].length)[0]?.[1];
  if (!day || !/\p{Lu}/u.test(words)) return null;
  return foreign.test(before) ? 'nothing' : { kind: 'named-day', day, ...more };
}

const names = [...namedDays.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/\b(?:st|jr)\b/, '$&.?'))
  .join('|');

function partOfYear(unit: 'quarter' | 'half', nth: number, more: { year?: number; shift?: number } = {}): TimeMeaning | null {
  return nth >= 1 && nth <= (unit === 'half' ? 2 : 4) ? { kind: 'part-of-year', unit, nth, ...more } : null;
}

/** "1990s" is 1990; of "90s" the century is the last whose decade had begun by 2030. */
function decade(value: number): TimeMeaning | null {
  const start = value >= 100 ? value : value <= 20 ? 2000 + value : 1900 + value;
  return start % 10 === 0 && start >= 1000 ? { kind: 'decade', year: start } : null;
}

/** The year stands behind the second day; the first may lie in the one before. */
function dayRange({ m, a, k, b, y }: Values): TimeMeaning | null {
  return range(dateOf({ m, d: a }), dateOf({ m: k ?? m, d: b, y }));
}

export const calendar: readonly TimeRule[] = [
  rule('time/named-day', `((the )?(last|this|next) )?(${names})( of)? {y:year}`, ({ y }, { words, before }) =>
    named(words, before, { year: Number(y) }),
  ),
  rule('time/named-day', `({s:lastNext} )?(${names})`, ({ s }, { words, before }) =>
    named(words, before, s === undefined ? {} : { shift: Number(s) }),
  ),

  rule('time/before-common-era', '{d:day} (of )?{m:month},? {y:n} {bc}', ({ d, m, y }) => date({ d, m, y: 1 - Number(y) })),
  rule('time/before-common-era', '{m:month} {d:day},? {y:n} {bc}', ({ d, m, y }) => date({ d, m, y: 1 - Number(y) })),
  rule('time/before-common-era', `${modified}{m:month},?( of)? {y:n} {bc}`, ({ m, y }) => ({
    kind: 'date',
    date: { year: 1 - Number(y), month: Number(m) },
  })),
  rule('time/before-common-era', `${modified}(the )?{s:season},?( of)? {y:n} {bc}`, ({ s, y }) => season(s, { year: 1 - Number(y) })),
  rule('time/before-common-era', `${modified}(the )?{d:decades} {bc}`, ({ d }) => ({ kind: 'decade', year: 1 - Number(d) - 9 })),
  rule('time/before-common-era', `(from |between )?(?<from>{a:n}( {bc})?)(${to}| and )(?<to>{b:n} {bc})`, ({ a, b }) =>
    range({ year: 1 - Number(a) }, { year: 1 - Number(b) }),
  ),
  rule('time/before-common-era', `${modified}{y:n} {bc}`, ({ y }) => ({ kind: 'date', date: { year: 1 - Number(y) } })),
  rule('time/century', `${modified}(the )?{c:nth}~century,? {bc}`, ({ c }) => ({ kind: 'century', nth: -Number(c) })),

  rule('time/day-range', `(between |from )?(?<from>{m:month}.? {a:day})${to}(?<to>({k:month}.? )?{b:day})(,? {y:year})?`, dayRange),
  rule('time/day-range', `between (?<from>{m:month}.? {a:day}) and (?<to>({k:month}.? )?{b:day})(,? {y:year})?`, dayRange),
  rule('time/day-range', `(between |from )?(the )?(?<from>{a:day})${upTo}(the )?(?<to>{b:day} (of )?{m:month}.?(,? {y:year})?)`, ({ m, a, b, y }) =>
    range(dateOf({ m, d: a }), dateOf({ m, d: b, y })),
  ),
  rule('time/day-range', `(from )?(?<from>{a:day} {m:month}.?)${to}(?<to>{b:day} {k:month}.?(,? {y:year})?)`, ({ m, a, k, b, y }) =>
    range(dateOf({ m, d: a }), dateOf({ m: k, d: b, y })),
  ),
  rule('time/day', `({w:weekday},? )?{m:month}.? {d:day},? ?{y:year}`, (v) => date(v)),
  rule('time/day', `({w:weekday},? )?(the )?{d:day} (of )?{m:month}.?,? {y:year}`, (v) => date(v)),
  rule('time/day-iso', `{y:year}-{m:mon}-{d:day}`, (v) => date(v)),
  rule('time/day-numeric', `{d:day}.{m:mon}.{y:year}`, (v) => date(v)),
  rule('time/day-numeric', `{a:day}/{b:day}/{y:year}`, (v) => numericDay(Number(v.a), Number(v.b), Number(v.y))),
  rule('time/day-numeric', `{a:day}(/|-){b:day}(/|-){yy:yy}`, (v) => numericDay(Number(v.a), Number(v.b), fullYear(Number(v.yy)))),
  rule('time/day-of-year', `{m:month}.? {d:day},?( of)? {s:which} year`, ({ m, d, s }) => date({ m, d }, { yearShift: Number(s) })),
  rule('time/day-of-year', `(the )?{d:day} (of )?{m:month},?( of)? {s:which} year`, ({ m, d, s }) => date({ m, d }, { yearShift: Number(s) })),

  rule(
    'time/month-range',
    `(from |between )?(?<from>{m:month}( {x:year})?)(${to}| and |/)(?<to>{k:month},? {y:year})`,
    ({ m, x, k, y }, { words }) => (/ and /.test(words) && !/^between/i.test(words) ? null : range(dateOf({ m, y: x }), dateOf({ m: k, y }))),
  ),
  rule('time/month', `${modified}{m:month}.?(,| of)? {y:year}`, ({ m, y }) => date({ m, y })),
  rule('time/month-of-year', `${modified}{m:month},?( of| in)? {s:which} year`, ({ m, s }) => date({ m }, { yearShift: Number(s) })),
  rule('time/month-of-that-year', `${modified}{m:month},? of (that|the same) year`, ({ m }) => ({
    kind: 'anchor',
    unit: 'year',
    count: 0,
    date: { month: Number(m) },
  })),
  rule('time/day-without-year', `({s:lastNext} )({w:weekday},? )?{m:month}.? {d:day}`, ({ s, m, d, w }) =>
    date({ m, d, w }, { toward: Number(s) < 0 ? 'past' : 'future' }),
  ),
  rule('time/day-without-year', `({w:weekday},? )?(the )?{m:month}.? {d:day}`, (v, { before }) =>
    v.m === 5 && /\p{L} $/u.test(before) && !/\b(?:on|since|until|by|from|of|before|after|the|and|to|last|next|its|due|through) $/i.test(before)
      ? null
      : date(v),
  ),
  rule('time/day-without-year', `({w:weekday},? )?(the )?{d:day} (of )?{m:month}.?`, (v) => date(v)),

  rule('time/quarter', `(the )?(fiscal~)?{q:nth}~(fiscal~)?quarter( (of|in)( fiscal)?)?( the)? {y:year}`, ({ q, y }) =>
    partOfYear('quarter', Number(q), { year: Number(y) }),
  ),
  rule('time/quarter', `(the )?{y:year}('s)? (fiscal~)?{q:nth}~quarter`, ({ q, y }) => partOfYear('quarter', Number(q), { year: Number(y) })),
  rule('time/quarter', `q{q:mon}( of)? {y:year}`, ({ q, y }) => partOfYear('quarter', Number(q), { year: Number(y) })),
  rule('time/quarter', `(the )?{y:year} q{q:mon}`, ({ q, y }) => partOfYear('quarter', Number(q), { year: Number(y) })),
  rule('time/quarter', `(the )?((year~(earlier|ago)) )(fiscal~)?{q:nth}~quarter`, ({ q }) => partOfYear('quarter', Number(q), { shift: -1 })),
  rule('time/quarter', `(the |a )?(fiscal~)?{q:nth}~(fiscal~)?quarter( of)? {s:which} year`, ({ q, s }) =>
    partOfYear('quarter', Number(q), { shift: Number(s) }),
  ),
  rule('time/quarter', `(the )?(fiscal~)?final~quarter`, () => partOfYear('quarter', 4)),
  rule('time/quarter', `(the )?(fiscal~)?{q:nth}~(fiscal~)?quarter`, ({ q }, { after }) =>
    /^ (?:century|mile|of the (?:game|match))/.test(after) ? null : partOfYear('quarter', Number(q)),
  ),
  rule('time/quarter', `q{q:mon}`, ({ q }) => partOfYear('quarter', Number(q))),
  rule('time/half', `(the )?{q:nth}~half( of)?( fiscal)? {y:year}`, ({ q, y }) => partOfYear('half', Number(q), { year: Number(y) })),
  rule('time/half', `(the )?{q:nth}~half( of)? {s:which} year`, ({ q, s }) => partOfYear('half', Number(q), { shift: Number(s) })),
  rule('time/half', `(the )?(fiscal~)?{q:nth}~half( of the year)`, ({ q }) => partOfYear('half', Number(q))),

  rule('time/season', `${modified}(the )?{s:season}( of|,)? {y:year}`, ({ s, y }) => season(s, { year: Number(y) })),
  rule('time/season', `${modified}(the )?{w:which} {s:season}`, ({ s, w }) => season(s, { shift: Number(w) })),
  rule('time/season-without-year', `${modified}(the )?{s:season}`, ({ s }, { before, words, after }) =>
    (/\bthe /i.test(words) || /\b(?:in|by|during|over|throughout|until|since|of|through|late|early|every|each|that|and) $/i.test(before)) &&
    !(s === 'autumn' && /fall$/i.test(words) && !/(?:the|in|by|early|late|mid)[ -]fall$/i.test(before + words)) &&
    !/^(?: of (?!the year)|[ -](?:Olympic|Games|Palace|water|line|break|camp|school|rolls?|training))/i.test(after) &&
    !/^-/.test(after)
      ? season(s)
      : null,
  ),

  rule('time/common-era', `{ad} {y:n}`, ({ y }, { words }) => (isCapital(words) ? { kind: 'date', date: { year: Number(y) } } : null)),
  rule('time/common-era', `{y:n} {ad}`, ({ y }, { words }) => (/(?:AD|CE|A\.D\.)/.test(words) ? { kind: 'date', date: { year: Number(y) } } : null)),
  rule('time/century', `${modified}(the )?{c:nth}~century`, ({ c }) => (Number(c) <= 22 ? { kind: 'century', nth: Number(c) } : null)),

  rule('time/no-season', `{year}(-|/){yy}(?= (season|campaign|school|academic|budget))`, nothing),
  rule('time/year-range', `(from|between) (the years )?(?<from>{x:year})(${to}| and )(?<to>{y:year})`, ({ x, y }) =>
    range({ year: Number(x) }, { year: Number(y) }),
  ),
  rule('time/year-range', `(the years )?(?<from>{x:year})${to}(?<to>{y:year})`, ({ x, y }, { before, after }) =>
    Number(x) < Number(y) && !countedBehind.test(after) && !numbered.test(before) ? range({ year: Number(x) }, { year: Number(y) }) : null,
  ),
  rule('time/year-range', `(?<from>{x:year})-(?<to>{e:yy})`, ({ x, e }, { before, after }) =>
    Number(e) > Number(x) % 100 && !countedBehind.test(after) && !/^-/.test(after) && !numbered.test(before)
      ? range({ year: Number(x) }, { year: Math.floor(Number(x) / 100) * 100 + Number(e) })
      : null,
  ),
  rule('time/decade', `${modified}(the )?'?{d:decades}`, ({ d }, { before, words }) =>
    Number(d) < 100 && !/'|’|‘|the|early|mid|late/i.test(words + before.slice(-1))
      ? null
      : /\b(?:his|her|their|my|your) (?:early |mid-?|late )?$/i.test(before)
        ? 'nothing'
        : decade(Number(d)),
  ),
  rule('time/decade', `the (early |mid~?|late )?{d:nineties}`, ({ d }) => decade(Number(d))),

  rule('time/month-without-year', `${modified}(the )?{w:lastNext} {m:month}.?`, ({ w, m }) =>
    date({ m }, { toward: Number(w) < 0 ? 'past' : 'future' }),
  ),
  rule('time/month-without-year', `this {m:month}`, ({ m }) => date({ m }, { yearShift: 0 })),
  rule('time/month-without-year', `(the )?{modifier}~(of |in )?{m:month}`, ({ m }) => date({ m })),
  rule('time/month-without-year', `{m:month}.?`, ({ m }, { before, words, after }) => {
    const introduced = beforeMonth.test(before);
    if (doubtful.test(words) && (!introduced || /^ (?:I|we|you|they|he|she|it|not|be|have)\b/.test(after))) return null;
    if (!introduced && /^ \p{Lu}/u.test(after)) return null;
    return words.replace('.', '').length < 4 && !introduced && !/^may$/i.test(words) ? null : date({ m });
  }),

  rule('time/year', `(the )?(fiscal )?year {y:year}`, ({ y }) => date({ y })),
  rule('time/year', `(the )?(end|beginning|start|middle|rest|close|turn) of( fiscal)?( the year)? {y:year}`, ({ y }) => date({ y })),
  rule('time/year', `(early|late|mid|fiscal)~(in )?{y:year}`, ({ y }, { after }) => (countedBehind.test(after) ? null : date({ y }))),
  rule('time/year', `{y:year}`, ({ y }, { before, after }) => year(y, before, after)),
  rule('time/year', `'{yy:yy}`, ({ yy }, { before, after }) =>
    /\b(?:in|of|since|class of|and|the|summer|winter|spring|fall|to|from|by) ?$/i.test(before) && /^(?:[ .,;)]|$)/.test(after) ? date({ yy }) : null,
  ),
];

/** Of "13/2/2024" one number can only be the day; "5/2/2024" stays unread. */
function numericDay(a: number, b: number, y: number): TimeMeaning | null | 'nothing' {
  if (a > 12 && b <= 12) return date({ d: a, m: b, y });
  if (b > 12 && a <= 12) return date({ m: a, d: b, y });
  return a === b ? date({ m: a, d: b, y }) : 'nothing';
}
