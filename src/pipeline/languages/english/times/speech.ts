/** English times that count from the day of writing or from the time last spoken of: "on Tuesday", "last month", "three years ago", "two days later", "noon". */
import type { TimeMeaning } from '../../../records.ts';
import type { TimeRule } from '../../language.ts';
import { anchor, at, clockOf, date, rule, shift } from '../../readings.ts';

const clock = '{h:hour}((:|.){i:minute})? ?{half:half}( ?\\(?{zone}\\)?)?';
/** A clause ends here. */
const stop = '(?= ?(,|.|;|:|\\)|\n| and | but ))';
/** "three", or "a" for one, but not "half a". */
const open = '(?<!half~)({n:n}|{a})';
const some = '(a )?{s:some}( of)?( more)?';
const roughly = '( or so)?';

function weekday(w: number | string | undefined, s: number | string | undefined, words: string, part?: number | string): TimeMeaning | null {
  if (!/\p{Lu}/u.test(words)) return null;
  const by = s === undefined ? null : Number(s);
  return at(part, { kind: 'weekday', weekday: Number(w), shift: by === null ? null : by < 0 ? 'last' : by > 0 ? 'next' : 'this' });
}

/** Counted from the time last spoken of. */
function ofStory(meaning: TimeMeaning | null): TimeMeaning | null {
  return meaning?.kind === 'weekday' ? { ...meaning, running: true } : meaning;
}

/** Of another clause's day: "two days after the vote". */
function ofClause(count: number, unit: number | string | undefined): TimeMeaning | null {
  const meaning = anchor(count, unit);
  return meaning?.kind === 'anchor' ? { ...meaning, inSentence: true } : meaning;
}

/** Asked before the plain days, whose words they hold. */
export const partsOfDay: readonly TimeRule[] = [
  rule('time/set', '{every} {s:season}', ({ s }) => ({
    kind: 'set',
    of: `XXXX-${{ spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' }[String(s)] ?? 'XX'}`,
  })),
  rule('time/set', '{every} {p:part}', ({ p }) => ({ kind: 'set', of: `XXXX-XX-XXT${p}` })),
  rule('time/clock', `{m:month}.? {d:day},? {y:year},? (at )?${clock}`, (v) => at(clockOf(v), date(v))),
  rule('time/clock', `{d:day} {m:month}.?,? {y:year},? (at )?{h:hour}:{i:minute}( ?{zone})?`, (v) => at(clockOf(v), date(v))),
  rule('time/clock', `{y:year}-{m:mon}-{d:day}( |t){h:hour}:{i:minute}(:{minute})?z?`, (v) => at(clockOf(v), date(v))),
  rule('time/week-of', `the week (of|beginning|starting|ending) {m:month}.? {d:day}(,? {y:year})?`, ({ m, d, y }) => ({
    kind: 'date',
    date: { month: Number(m), day: Number(d), wholeWeek: true, ...(y === undefined ? {} : { year: Number(y) }) },
  })),
  rule('time/part-of-day', `(the )?(early |late )?{p:part}( hours)? of ({w:weekday},? )?{m:month}.? {d:day}(,? {y:year})?`, (v) => at(v.p, date(v))),
  rule('time/part-of-day', `(the )?(early |late )?{p:part}( hours)? of ({w:weekday},? )?(the )?{d:day} (of )?{m:month}(,? {y:year})?`, (v) =>
    at(v.p, date(v)),
  ),
  rule('time/part-of-day', '(the )?(early|small) hours of {w:weekday}', ({ w }, { words }) => weekday(w, undefined, words, 'MO')),
  rule('time/part-of-day', `{m:month}.? {d:day} (in the |at )?{p:part}`, (v) => at(v.p, date(v))),
];

export const speech: readonly TimeRule[] = [
  rule('time/year-earlier', '(the )?year~(earlier|ago)( (period|quarter))?', (_, { before }) =>
    /\b(?:a|one|\d+) $/.test(before) ? null : anchor(-1, 'year'),
  ),
  rule('time/clock', `${clock} {w:weekday}`, (v, { words }) => at(clockOf(v), weekday(v.w, undefined, words))),
  rule('time/clock', `{w:weekday}( at)? ${clock}`, (v, { words }) => at(clockOf(v), weekday(v.w, undefined, words))),
  rule('time/clock', `${clock} (today|tomorrow|yesterday)`, (v, { words }) =>
    at(clockOf(v), shift(/today$/i.test(words) ? 0 : /tomorrow$/i.test(words) ? 1 : -1, 'day')),
  ),
  rule('time/clock', clock, (v) => at(clockOf(v), clockOf(v) ? anchor(0, 'day') : null)),
  rule('time/clock', `{h:hour}:{i:minute}( ?{zone})?`, (v, { before }) =>
    /\b(?:at|by|from|until|to|since|around|about|before|after|between|and) $/i.test(before) ? at(clockOf(v), anchor(0, 'day')) : null,
  ),
  rule('time/clock', `{h:n} o'clock( (in|at) (the )?{p:part})?`, ({ h, p }) =>
    at(clockOf({ h, ...(p ? { half: p === 'MO' ? 'am' : 'pm' } : {}) }), anchor(0, 'day')),
  ),
  rule('time/noon', '(noon|midnight)( on)? {w:weekday}', ({ w }, { words }) =>
    at(/^noon/i.test(words) ? '12:00' : '24:00', weekday(w, undefined, words)),
  ),
  rule('time/noon', '{w:weekday} (at )?(noon|midnight)', ({ w }, { words }) =>
    at(/noon/i.test(words) ? '12:00' : '24:00', weekday(w, undefined, words)),
  ),
  rule('time/noon', '(noon|midnight)', (_, { words, before }) =>
    /\b(?:high|the|blue) $/i.test(before) || /^\p{Lu}/u.test(words) ? null : at(/^noon/i.test(words) ? '12:00' : '24:00', anchor(0, 'day')),
  ),

  rule('time/same-day', '(earlier|later|late|early)( on)?( in| on)?( the| that)( very| same)? day', () => anchor(0, 'day')),
  rule('time/same-day', '(the|that) (very )?(same )?(very )?(day|date)', (_, { before, words, after }) =>
    /that|same|very/i.test(words) || (/\b(?:earlier|later|late|early)(?: on)? in $/i.test(before) && !/^ of\b/.test(after)) ? anchor(0, 'day') : null,
  ),
  rule('time/same-day', '((earlier|later) )?(that|the same) {p:part}', ({ p }) => at(p, anchor(0, 'day'))),
  rule('time/next-day', '(the )?(next|following|very next) {p:part}', ({ p }) => at(p, anchor(1, 'day'))),
  rule('time/day-before', `the (night|evening|morning|afternoon) before${stop}`, () => anchor(-1, 'day')),
  rule('time/day-before', '(the )?(previous|preceding) {p:part}', ({ p }) => at(p, anchor(-1, 'day'))),
  rule('time/next-unit', `the {u:unit} after${stop}`, ({ u }) => anchor(1, u)),
  rule('time/next-unit', `the {u:unit} before${stop}`, ({ u }) => anchor(-1, u)),
  rule('time/next-unit', 'the (very )?next {u:unit}', ({ u }) => anchor(1, u)),
  rule('time/next-unit', '(the )?(previous|preceding) {u:unit}', ({ u }) => anchor(-1, u)),
  rule('time/next-unit', '(the )?(following|succeeding|ensuing) {u:unit}', ({ u }) => anchor(1, u)),
  rule('time/weekday-of-story', '(the )?(following|previous|preceding) {w:weekday}( {p:part})?', ({ w, p }, { words }) =>
    ofStory(weekday(w, /following/i.test(words) ? 1 : -1, words, p)),
  ),
  rule('time/weekday-of-story', 'that {w:weekday}( {p:part})?', ({ w, p }, { words }) => ofStory(weekday(w, undefined, words, p))),

  rule('time/running-unit', `(the )?{modifier} of (that|the same|the) {u:unit}`, ({ u }) => anchor(0, u)),
  rule('time/running-unit', 'the (fiscal )?year (ended|ending)', () => ({ kind: 'duration', length: 'P1Y' })),
  rule('time/running-unit', 'the (latest |current )(fiscal )?(quarter|period|year)', (_, { words }) => {
    const unit = /year/.test(words) ? 'year' : 'quarter';
    return /current/.test(words) ? shift(0, unit) : anchor(0, unit);
  }),
  rule('time/running-unit', 'the (fiscal )?(quarter|year|month)', (_, { words, after, before }) =>
    /^(?: (?:of|that|in which|ahead|to come|when|\d)|-)/.test(after) || /\b(?:time|half|most) of $/.test(before)
      ? null
      : anchor(0, /quarter/.test(words) ? 'quarter' : /month/.test(words) ? 'month' : 'year'),
  ),
  rule('time/running-unit', `((earlier|later|early|late) )?(in )?(that|the same|that same) {u:unit}`, ({ u }) =>
    u === 'hour' || u === 'minute' || u === 'second' ? null : anchor(0, u),
  ),

  rule('time/day-of-month', 'the {d:nthday}', ({ d }, { before, after }) =>
    /\b(?:on|by|until|till|from|since|before|after|and|to|through) $/i.test(before) &&
    !/^(?: (?:of|century|floor|anniversary|birthday|place|minute|hole|time|Street|Avenue|District|Amendment|\p{Lu})|-)/u.test(after)
      ? { kind: 'anchor', unit: 'month', count: 0, date: { day: Number(d) } }
      : null,
  ),
  rule('time/later', `${open} {u:unit} (later|afterward|afterwards|after${stop}|on${stop})`, ({ n, u }) => anchor(Number(n ?? 1), u)),
  rule('time/later', `${some} {u:units} (later|afterward|afterwards)`, ({ u }) => anchor('X', u)),
  rule('time/earlier', `${open} {u:unit} (earlier|previously|prior${stop}|beforehand|before${stop})`, ({ n, u }) => anchor(-Number(n ?? 1), u)),
  rule('time/earlier', `${some} {u:units} (earlier|previously|before${stop})`, ({ u }) => anchor('X', u)),
  rule('time/year-earlier', '(the )?(same|corresponding) period( of)? last year', () => anchor(-1, 'year')),
  rule('time/year-earlier', '(the )?same time last year', () => shift(-1, 'year')),
  rule('time/clause', `${open} {u:unit} after(?= )`, ({ n, u }) => ofClause(-Number(n ?? 1), u)),
  rule('time/clause', `${open} {u:unit} before(?= )`, ({ n, u }) => ofClause(Number(n ?? 1), u)),

  rule('time/ago', `(just |only )?${open} {u:unit}${roughly} ago`, ({ n, u }) => shift(-Number(n ?? 1), u)),
  rule('time/ago', `${some} {u:units} ago`, ({ u }) => shift('X', u)),
  rule('time/ago', '(?<!half~){u:units} ago', ({ u }) => shift('X', u)),
  rule('time/from-now', `${open} {u:unit} from (now|today)`, ({ n, u }) => shift(Number(n ?? 1), u)),
  rule('time/from-now', `in ${open} {u:units}' time`, ({ n, u }) => shift(Number(n ?? 1), u)),
  rule('time/from-now', 'the day after tomorrow', () => shift(2, 'day')),
  rule('time/ago', 'the day before yesterday', () => shift(-2, 'day')),

  rule('time/today', '((earlier|later) )?today', () => shift(0, 'day')),
  rule('time/today', '((earlier|later|early|late) )?this {p:part}', ({ p }) => at(p, shift(0, 'day'))),
  rule('time/today', 'tonight', () => at('NI', shift(0, 'day'))),
  rule('time/yesterday', '((earlier|later|late|early) )?yesterday( {p:part})?', ({ p }) => at(p, shift(-1, 'day'))),
  rule('time/yesterday', '((late|early) )?last (night|evening)', (_, { words }) => at(/night$/i.test(words) ? 'NI' : 'EV', shift(-1, 'day'))),
  rule('time/tomorrow', '((early|late) )?tomorrow( {p:part})?', ({ p }) => at(p, shift(1, 'day'))),

  rule('time/weekday-set', '(on )?{w:weekdays}', ({ w }, { words }) =>
    /\p{Lu}/u.test(words) ? { kind: 'set', of: `XXXX-WXX-${Number(w) || 7}` } : null,
  ),
  rule('time/weekday-set', '{every} {w:weekday}( {p:part})?', ({ w, p }) => ({ kind: 'set', of: `XXXX-WXX-${Number(w) || 7}${p ? `T${p}` : ''}` })),
  rule('time/weekday', `((early|late) )?{s:which} (week's )?{w:weekday}('s)?( {p:part})?`, ({ w, s, p }, { words }) => weekday(w, s, words, p)),
  rule('time/weekday', `{w:weekday} (of )?{s:lastNext} week`, ({ w, s }, { words }) =>
    /\p{Lu}/u.test(words) ? { kind: 'weekday', weekday: Number(w), shift: null, weeks: Number(s) } : null,
  ),
  rule('time/weekday', `((early|late)~(on )?)?{w:weekday}('s)?( {p:part})?`, ({ w, p }, { words, before }) =>
    /\b(?:most|some) $/u.test(before) ? null : weekday(w, undefined, words.replace(/^(?:early|late)[ -]/i, ''), p),
  ),

  rule('time/weekend', '(the )?{s:which} weekend', ({ s }) => shift(Number(s), 'weekend')),
  rule('time/weekend', '(the |over the |at the )weekend', (_, { after }) =>
    /^ (?:edition|of|before|after)/.test(after) ? null : { kind: 'shift', unit: 'weekend', count: 0, byTense: true },
  ),
  rule(
    'time/last-unit',
    `((earlier|later|early|late|the (end|beginning|start|middle|rest|close) of)( in)? )?(the )?{s:which} {u:unit}('s)?`,
    ({ s, u }, { words, before, after }) => {
      if (u === 'hour' || u === 'minute' || u === 'second' || u === 'century' || u === 'decade') return null;
      if (/past|coming|upcoming/i.test(words) || (/last/i.test(words) && /^ of (?!the)/.test(after))) return null;
      if (/\b(?:for|over|in|during|within|throughout) the (?:last|next) \S+$/i.test(before + words)) return null;
      return /previous/i.test(words) ? anchor(Number(s), u) : shift(Number(s), u);
    },
  ),
];
