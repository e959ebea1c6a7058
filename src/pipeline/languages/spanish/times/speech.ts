/** Spanish times that count from the day of writing or from the time last spoken of: "el martes", "el mes pasado", "hace tres años", "dos días después", "mediodía". */
import type { TimeMeaning } from '../../../records.ts';
import type { TimeRule, Values } from '../../language.ts';
import { anchor, at, date, rule, shift } from '../../readings.ts';
import { lasting } from './lengths.ts';

const el = '((el|la|los|las) )?';
const modified = '((el |la )?{modifier} (de |del )(el |la )?)?';
const byPart = '( (por la |en la |a la |de madrugada|de |por )?{p:part})';
const whole = '({s:side} )?{w:weekday}( {t:side}| que viene| que entra)?';

/** Units below the day and open numbers are lengths. */
function counted(read: typeof shift | typeof anchor, count: number | string | undefined, unit: number | string | undefined): TimeMeaning | null {
  if (count === 'X' || unit === 'lustrum') return lasting(count === 'X' ? 'X' : Math.abs(Number(count)), unit);
  return read(Number(count), unit);
}

/** "este lunes" is the nearest on the side that the tense says, like "el lunes". */
function weekday({ w, s, t, p }: Values, words: string): TimeMeaning | null {
  const by = s ?? t ?? (/ que (?:viene|entra)/i.test(words) ? 1 : null);
  return at(p, { kind: 'weekday', weekday: Number(w), shift: by === null ? null : Number(by) < 0 ? 'last' : 'next' });
}

/** Of another clause's day: "dos días después de la votación". */
function ofClause(meaning: TimeMeaning | null): TimeMeaning | null {
  return meaning?.kind === 'anchor' ? { ...meaning, inSentence: true } : meaning;
}

function countedFrom(sign: 1 | -1, n: number | string | undefined, u: number | string | undefined, after: string): TimeMeaning | null {
  const meaning = counted(anchor, n === 'X' ? 'X' : sign * Number(n ?? 1), u);
  return /^ (?:de|del) /.test(after) ? ofClause(meaning) : meaning;
}

const clock =
  '(la|las) {h:n}((:|h){minute})?( y {n}| y (media|cuarto|pico)| menos (cuarto|{n}))?( en punto)?( ?(horas|hora|hrs|hs|h))?( (de|por|en) la {p:part}| del mediodía| ?{half:half})?';
/** "los primeros martes": one of many. */
const ordinal = /(?<!\p{L})(?:primer(?:os)?|segund[oa]s?|tercer(?:os)?|últim[oa]s?|algunos|muchos|varios|dos|tres) $/iu;
/** Nothing is counted behind it. */
const ends = /^(?:[,.;:)](?!\d)|$|\n| (?:y|hasta) el )/;
const opensClock = /(?<!\p{L})(?:a|de|desde|hasta|hacia|sobre|entre|y|tras|pasadas|para|antes de|después de) $/iu;
const closesClock =
  /^(?:[.,;:)»”"]|$|\n| (?:y|e|a|de|del|en|hora|cuando|para|por|con|se|el|la|los|las|pero|que|mientras|tras|hasta|al|un|una|su|local|locales|hoy|ayer)(?!\p{L}))/iu;

/** Hour and minute of "las 6.40", "las ocho y media de la tarde", "las seis menos cuarto"; null where it is no time of day. */
export function clockOf({ h, p, half }: Values, words: string): string | null {
  const digits = /(\d{1,2}) ?[.:h] ?(\d{2})(?!\d)/i.exec(words);
  let [hour, minute] = digits ? [Number(digits[1]), Number(digits[2])] : [Number(h), 0];
  if (/ y media/i.test(words)) minute = 30;
  if (/ y cuarto/i.test(words)) minute = 15;
  if (/ menos cuarto/i.test(words)) [hour, minute] = [hour - 1, 45];
  if (half === 'pm' || p === 'AF' || p === 'NI') hour = hour < 12 && !(p === 'NI' && hour < 5) ? hour + 12 : p === 'NI' && hour === 12 ? 24 : hour;
  if (half === 'am' && hour === 12) hour = 0;
  if (!Number.isInteger(hour) || hour < 0 || hour > 24 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "a las ocho" is a time of day; "a las ocho empresas" is none. */
function clockAt(values: Values, words: string, before: string, after: string): string | null {
  const sure = /[.:h]\d\d|media|cuarto|mañana|tarde|noche|madrugada|mediodía|horas?|hrs|hs|[ap]\. ?m/i.test(words);
  return opensClock.test(before) && (sure || closesClock.test(after)) ? clockOf(values, words) : null;
}

const seasons: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' };

/** Asked before the plain days, months and seasons, whose words they hold. */
export const partsOfDay: readonly TimeRule[] = [
  rule('time/set', 'cada {s:season}', ({ s }) => ({ kind: 'set', of: `XXXX-${seasons[String(s)] ?? 'XX'}` })),
  rule('time/set', 'cada {m:month}', ({ m }) => ({ kind: 'set', of: `XXXX-${String(m).padStart(2, '0')}` })),
  rule(
    'time/part-of-day',
    '(la )?{p:part} (de|del) ((este|pasado|próximo) )?({w:weekday},? )?({d:daynumber}|primero) de {m:anymonth}((,? (de|del) |,? ){y:year})?',
    (v) => at(v.p, date({ ...v, d: v.d ?? 1 })),
  ),
  rule('time/part-of-day', `(el |este )?({w:weekday},? )?({d:daynumber}|primero) de {m:anymonth}( (de|del) {y:year})?${byPart}`, (v, { words }) =>
    / (?:por|en|a) la |madrugada$/i.test(words) ? at(v.p, date({ ...v, d: v.d ?? 1 })) : null,
  ),
];

export const speech: readonly TimeRule[] = [
  rule('time/clock', `${clock} (de|del) (este |pasado |próximo )?{w:weekday}`, (v, { words, before }) =>
    opensClock.test(before) ? at(clockOf(v, words), weekday({ w: v.w }, '')) : null,
  ),
  rule('time/clock', `${clock} de (ayer|hoy|mañana)`, (v, { words, before }) =>
    opensClock.test(before) ? at(clockOf(v, words), shift(/ayer$/i.test(words) ? -1 : /hoy$/i.test(words) ? 0 : 1, 'day')) : null,
  ),
  rule('time/clock', clock, (v, { words, before, after }) => {
    const time = clockAt(v, words, before, after) ?? (/^(?:la|las) (?:\d{1,2}[.:h]\d\d|.+ (?:de|por) la )/i.test(words) ? clockOf(v, words) : null);
    return time === null ? null : at(time, anchor(0, 'day'));
  }),
  rule('time/clock', '{n}((:|h){minute})? ?(horas|hrs|hs|h)', (_, { words }) => {
    const time = /\d[.:h]\d\d/i.test(words) ? clockOf({}, words) : null;
    return time === null ? null : at(time, anchor(0, 'day'));
  }),
  rule('time/clock', '{h:hour}(:{i:minute})? {half:half}', (v, { words }) => (Number(v.h) > 12 ? null : at(clockOf(v, words), anchor(0, 'day')))),
  rule('time/noon', `(el )?(mediodía|medianoche) (de|del) ((este|pasado|próximo) )?{w:weekday}`, (v, { words }) =>
    at(/mediodía/i.test(words) ? '12:00' : '24:00', weekday(v, '')),
  ),
  rule('time/noon', '(el |la )?(mediodía|medianoche)', (_, { words, before }) =>
    at(/mediodía$/i.test(words) ? '12:00' : '24:00', shift(0, 'day')) && !/(?<!\p{L})sol de $/iu.test(before)
      ? at(/mediodía$/i.test(words) ? '12:00' : '24:00', anchor(0, 'day'))
      : null,
  ),

  rule('time/today', '(hoy|ayer|mañana),? {weekday}', (_, { words, before }) =>
    /(?<!\p{L})(?:la|esta|esa) $/iu.test(before) ? null : shift(/^hoy/i.test(words) ? 0 : /^ayer/i.test(words) ? -1 : 1, 'day'),
  ),
  rule('time/from-now', 'pasado mañana', () => shift(2, 'day')),
  rule('time/ago', '(anteayer|antier|antes de ayer)', () => shift(-2, 'day')),
  rule('time/ago', 'anteanoche', () => at('NI', shift(-2, 'day'))),
  rule('time/yesterday', 'anoche', () => at('NI', shift(-1, 'day'))),
  rule('time/today', '(la )?{p:part} de (ayer|hoy)', ({ p }, { words }) => at(p, shift(/hoy$/i.test(words) ? 0 : -1, 'day'))),
  rule('time/yesterday', `ayer(( mismo)|(,? (por la |en la |a la |de )?{p:part}))?`, ({ p }) => at(p, shift(-1, 'day'))),
  rule('time/today', '(esta)( misma)? {p:part}', ({ p }) => at(p, shift(0, 'day'))),
  rule('time/reference', '(hoy en día|hoy por hoy|hoy día)', () => ({ kind: 'reference', to: 'present' })),
  rule('time/today', 'hoy( mismo|( (por la |en la |a la ){p:part}))?', ({ p }) => at(p, shift(0, 'day'))),
  rule('time/tomorrow', '(el día de )mañana', () => ({ kind: 'reference', to: 'future' })),
  rule('time/tomorrow', 'mañana( mismo|( (por la |en la |a la ){p:part}))?', ({ p }, { before, after }) =>
    /(?<!\p{L})(?:la|las|una|cada|esa|aquella|misma|media|de madrugada y|por) $/iu.test(before) || /^ (?:siguiente|anterior)/.test(after)
      ? null
      : at(p, shift(1, 'day')),
  ),

  rule('time/same-day', '((ese|aquel|esa|aquella)( mismo| misma)?|el mismo|la misma|mismo) (día|dia|jornada)', () => anchor(0, 'day')),
  rule('time/same-day', '((esa|aquella)( misma)?|la misma) {p:part}', ({ p }) => at(p, anchor(0, 'day'))),
  rule('time/next-day', '(la )?{p:part} siguiente', ({ p }) => at(p, anchor(1, 'day'))),
  rule('time/day-before', '(la )?{p:part} (anterior|previa|antes)', ({ p }) => at(p, anchor(-1, 'day'))),
  rule('time/next-day', '(el )?(día|dia) (después|despues)', (_, { after, words }) =>
    /^ de(?:l| )/.test(after) || !/^el/i.test(words) ? null : anchor(1, 'day'),
  ),
  rule('time/day-before', '((el )?(día|dia) antes|la víspera)', (_, { after }) => (/^ de(?:l| )/.test(after) ? null : anchor(-1, 'day'))),

  rule(
    'time/ago',
    `hace (ya |ahora )?(casi |unos |unas |apenas |solo |sólo |más de |menos de |cerca de |alrededor de |poco más de )?({n:n}|{x:some}) {u:unit}( y (medio|media))?`,
    ({ n, x, u }, { before, after, words }) =>
      /(?<!\p{L})desde $/iu.test(before) || /^ que /.test(after) || /y medi/i.test(words)
        ? lasting(n ?? x ?? 'X', u)
        : counted(shift, n === undefined ? 'X' : -Number(n), u),
  ),
  rule('time/ago', 'hace {u:units}', ({ u }) => lasting('X', u)),
  rule('time/ago', '{n:n} {u:unit} atrás', ({ n, u }) => counted(shift, -Number(n), u)),
  rule('time/earlier', 'hacía {n:n} {u:unit}', ({ n, u }) => counted(anchor, -Number(n), u)),
  rule('time/from-now', 'dentro de (unos |unas )?{n:n} {u:unit}', ({ n, u }) => counted(shift, Number(n), u)),
  rule('time/from-now', 'dentro de {x:some} {u:units}', ({ u }) => lasting('X', u)),
  rule('time/later', '{n:n} {u:unit} (después|despues|más tarde|mas tarde)', ({ n, u }, { after }) => countedFrom(1, n, u, after)),
  rule('time/earlier', '{n:n} {u:unit} antes', ({ n, u }, { after }) => countedFrom(-1, n, u, after)),
  rule('time/later', '({some} )?{u:units} (después|despues|más tarde|antes|atrás)', ({ u }) => lasting('X', u)),
  rule('time/later', '(al cabo de|a los) {n:n} {u:unit}', ({ n, u }) => counted(anchor, Number(n), u)),

  rule('time/weekday-set', '(cada|todos los) ({w:weekdays}|{v:weekday})', ({ w, v }) => ({ kind: 'set', of: `XXXX-WXX-${Number(w ?? v) || 7}` })),
  rule('time/weekday-set', '(los )({w:weekdays})( (y|a) (los )?{weekdays})?', ({ w }) => ({ kind: 'set', of: `XXXX-WXX-${Number(w) || 7}` })),
  rule('time/day-of-month', '(el |este )?({side} )?{weekday},? {d:day}', ({ d }, { after }) => (ends.test(after) ? dayOfMonth(d) : null)),
  rule('time/weekday', `${modified}(la )?{p:part} (de|del) ((este|ese|el|aquel) )?${whole}`, (v, { words }) => weekday(v, words)),
  rule('time/weekday', `(el )?{w:weekday} de (la semana {s:side}|la {t:side} semana|la semana que viene|la semana siguiente)`, (v, { words }) =>
    weekday(v, words),
  ),
  rule('time/weekday', `((el|este|ese|aquel) )?(mismo )?${whole}${byPart}`, (v, { words, before }) =>
    ordinal.test(before) ? null : weekday(v, words),
  ),
  rule('time/weekday', `((el|este|ese|aquel) )?(mismo )?${whole}( (siguiente|anterior))?`, (v, { words, before }) =>
    ordinal.test(before) ? null : weekday(v, words),
  ),

  rule('time/weekend', '(el |este )?({s:side} )?fin de semana( {t:side}| que viene)?', ({ s, t }, { words, before }) =>
    !/^(?:el|este) |viene$/i.test(words) && s === undefined && t === undefined && !/(?<!\p{L})del $/iu.test(before)
      ? null
      : shift(Number(s ?? t ?? (/ viene$/i.test(words) ? 1 : 0)), 'weekend'),
  ),
  rule('time/day-of-month', '(el ){side} (día )?{d:day}', ({ d }, { after }) => (/^ (?:de|%|por)/.test(after) ? null : dayOfMonth(d))),
  rule('time/day-of-month', '(el )?(día|dia) {d:day}( {side})?', ({ d }, { after }) => (/^ de /.test(after) ? null : dayOfMonth(d))),
  rule('time/day-of-month', '(el ){d:day}', ({ d }, { before, after }) =>
    /(?<!\p{L})(?:desde|hasta|para|entre|y|tras) $/iu.test(before) && ends.test(after) ? dayOfMonth(d) : null,
  ),

  rule('time/last-unit', `${modified}${el}{s:side} {u:unit}`, ({ s, u }, { words }) => (isPlural(words) ? null : unitAt(Number(s), u))),
  rule('time/last-unit', `${modified}${el}{u:unit} ({s:side}|que viene|que entra)`, ({ s, u }, { words }) =>
    /s (?:pasad|próxim|entrant)/i.test(words) && u !== 'month' ? null : unitAt(Number(s ?? 1), u),
  ),
  rule('time/last-unit', `${modified}(el |la )?{this}( mismo| misma)? {u:unit}`, ({ u }, { words }) => (isPlural(words) ? null : unitAt(0, u))),
  rule('time/last-unit', `${modified}(el |la )?{u:unit} (en curso|actual)`, ({ u }) => unitAt(0, u)),
  rule('time/last-unit', '(lo que va de|el resto del|lo que queda de|lo que resta de) {u:unit}', ({ u }) => unitAt(0, u)),
  rule('time/last-unit', '(el |los )?{modifier} (de|del) {u:unit}', ({ u }, { words, after }) =>
    isPlural(words) || /^ \d/.test(after) || /semana$/i.test(words) ? null : unitAt(0, u),
  ),

  rule('time/running-unit', `${modified}({that}( mismo| misma)?|el mismo|la misma) {u:unit}`, ({ u }, { words }) =>
    isPlural(words) ? null : unitOf(0, u),
  ),
  rule('time/next-unit', `${modified}${el}{u:unit} {b:beside}`, ({ u, b }) => unitOf(Number(b), u)),
  rule('time/next-unit', `${modified}${el}{b:beside} {u:unit}`, ({ u, b }, { words }) => (isPlural(words) ? null : unitOf(Number(b), u))),
];

/** The day of the month spoken of. */
function dayOfMonth(d: number | string | undefined): TimeMeaning {
  return { kind: 'anchor', unit: 'month', count: 0, date: { day: Number(d) } };
}

const isPlural = (words: string) => /(?:años|días|dias|semanas|meses|horas|minutos|segundos|trimestres|décadas|siglos|jornadas)$/i.test(words);

function isShort(u: number | string | undefined): boolean {
  return u === 'hour' || u === 'minute' || u === 'second';
}

function unitAt(count: number, u: number | string | undefined): TimeMeaning | null {
  return isShort(u) || u === 'lustrum' ? null : shift(count, u);
}

function unitOf(count: number, u: number | string | undefined): TimeMeaning | null {
  return isShort(u) || u === 'lustrum' ? null : anchor(count, u);
}
