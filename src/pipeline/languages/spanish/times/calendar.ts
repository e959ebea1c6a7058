/** Spanish times that name a year, a month, a day, a season, a quarter, a decade or a century. */
import type { Season, TimeMeaning } from '../../../records.ts';
import type { TimeRule, Values } from '../../language.ts';
import { date, dateOf, fullYear, nothing, range, rule } from '../../readings.ts';
import { namedDays } from './words.ts';

/** "a finales de", "el fin del", before what it narrows. */
const modified = '((el |los )?{modifier} (de |del )(el |la |los |las )?)?';
const ofYear = '(,? (de |del |del año |de el año )?{y:year})?';
const inYear = '(,? (de |del |del año )|,? ){y:year}';
const theDay =
  '((el|este|ese|aquel) )?({s:side} )?((día|dia) )?({w:weekday},? )?((día|dia) )?({d:daynumber}|primero) (de )?({m:month}|{k:shortmonth}.?)';
/** "del año pasado", "de este año", "del próximo año". */
const ofWhichYear = ',? (de este( mismo)? año|del (presente|actual) año|del año {z:side}|del {x:side} año|del año en curso|del año que viene)';
/** A number in words behind a comma or a month counts what follows ("en marzo, dos mil litros"). */
const isLoose = /(?:,|ro|zo|il|yo|io|to|re) (?:dos )?mil(?: \p{L}+)*$/iu;
const ofCentury = '( del siglo (pasado|{roman}))?';
const upTo = '( a | al | hasta | y | ?- ?)';

/** "en mayo y junio" are two times, "entre mayo y junio" one stretch. */
function joins(words: string, before: string): boolean {
  return / y /i.test(words) && !/(?<!\p{L})entre (?:los años )?$/iu.test(before);
}

/** The rules that read a spelled first of the month give it no group; a short month has one of its own. */
const withDay = ({ d, m, k, ...values }: Values): Values => ({ ...values, d: d ?? 1, m: m ?? k });

function toward(side: number | string | undefined) {
  return side === undefined ? {} : { toward: Number(side) < 0 ? ('past' as const) : ('future' as const) };
}

/** This year's where no side is named; "que viene" has no group. */
function yearShift({ z, x }: Values, words: string) {
  return { yearShift: /viene$/i.test(words) ? 1 : Number(z ?? x ?? 0) };
}

/** A capital behind another name, or before one ("Plácido Domingo", "Julio Iglesias"). */
export function isName(words: string, before: string, after: string): boolean {
  return /^\p{Lu}/u.test(words) && (/\p{Lu}\p{L}+ $/u.test(before) || /^ \p{Lu}\p{Ll}/u.test(after));
}

const years = { first: 1500, last: 2100 };
const yearBefore =
  /(?:(?<!\p{L})(?:en|desde|hasta|de|del|a|al|el|los?|año|años|entre|y|o|e|u|ni|hacia|sobre|para|por|tras|durante|que|curso|ejercicio|verano|invierno|primavera|otoño|elecciones|campaña|finales|mediados|principios|según)[ -]|[[(–—:;,.!?”»"/-] ?|^|\n)$/iu;
/** Words behind a year that are no thing counted: a plural noun is one. */
const countedBehind =
  /^ ?(?:%|€|\$|por ciento|millones|mil |km|kilómetro|metros?|euros?|dólares|pesos|kilos?|toneladas?|hectáreas?)|^ (?!(?:los|las|sus|unos|unas|esos|esas|estos|estas|tras|más|menos|además|antes|después|dos|tres|seis|mientras|entonces|apenas|ambos|ambas|varios|varias|muchos|muchas|otros|otras|algunos|algunas|todos|todas|miles|[\p{L}]+mos)(?!\p{L}))\p{Ll}{2,}s(?!\p{L})/iu;
const numbered =
  /(?:[-/:#]|(?<!\p{L})(?:n[.º°]+|núm\.?|número|artículo|art\.|ley|resolución|decreto|vuelo|carretera|ruta|sala|página|pág\.|capítulo|sección|expediente|modelo|calle|código|canal|línea|aula|habitación)(?: de)? |[€$£] ?|\d[.,])$/iu;

function year(value: number | string | undefined, before: string, after: string): TimeMeaning | null {
  const of = Number(value);
  if (of < years.first || of > years.last || countedBehind.test(after) || (numbered.test(before) && !/\p{Ll}-$/u.test(before))) return null;
  return yearBefore.test(before) ? { kind: 'date', date: { year: of } } : null;
}

function season(name: number | string | undefined, more: { year?: number; shift?: number } = {}): TimeMeaning {
  return { kind: 'season', season: name as Season, ...more };
}

/** "invierno" is a time behind an article or "en"; "ropa de invierno", "Juegos de Invierno", "horario de verano" name a kind. */
function bareSeason(s: number | string | undefined, words: string, before: string, after: string): TimeMeaning | null {
  const told = /^(?:el|la) /i.test(words) || /(?<!\p{L})(?:en|desde|hasta|este|esta|cada|del|al|durante|para) $/iu.test(before);
  return told && !/^\p{Lu}/u.test(words.split(' ').at(-1) ?? '') && !/^-/.test(after) ? season(s) : null;
}

const names = [...namedDays.keys()].sort((a, b) => b.length - a.length).join('|');

/** A day by its name, which has a capital somewhere. */
function named(words: string, more: { year?: number; shift?: number } = {}): TimeMeaning | null {
  const lower = words.toLowerCase();
  const day = [...namedDays].filter(([name]) => lower.includes(name)).sort((a, b) => b[0].length - a[0].length)[0]?.[1];
  return day && /\p{Lu}/u.test(words.replace(/^(?:el|la|este|esta) /i, '')) ? { kind: 'named-day', day, ...more } : null;
}

function partOfYear(u: number | string | undefined, nth: number, more: { year?: number; shift?: number } = {}): TimeMeaning | null {
  const unit = u === 'quarter' ? 'quarter' : 'half';
  return nth >= 1 && nth <= (unit === 'half' ? 2 : 4) ? { kind: 'part-of-year', unit, nth, ...more } : null;
}

/** "los noventa" are of the century whose decade has begun last; before 1930 it is told with its century. */
function decade(value: number): TimeMeaning | null {
  const start = value >= 1000 ? value : value >= 20 && value < 100 ? 1900 + value : 0;
  return start > 0 && start % 10 === 0 ? { kind: 'decade', year: start } : null;
}

const quarter = '(el |la )?({q:nth}|{q2:nthday}) (trimestre|semestre|mitad)';
const unitOf = (words: string) => (/trimestre/i.test(words) ? 'quarter' : 'half');
const nthOf = ({ q, q2 }: Values) => Number(q ?? q2);

export const calendar: readonly TimeRule[] = [
  rule('time/named-day', `(el |la )?(${names}),? (de |del )?{y:year}`, ({ y }, { words }) => named(words, { year: Number(y) })),
  rule('time/named-day', `((el|la|este|esta) )?({s:side} )?(${names})( {t:side})?`, ({ s, t }, { words }) =>
    named(words, s === undefined && t === undefined ? {} : { shift: Number(s ?? t) }),
  ),

  rule('time/before-common-era', `((el )?año )?{y:n} ({bc}|antes de cristo)`, ({ y }) => ({ kind: 'date', date: { year: 1 - Number(y) } })),
  rule('time/before-common-era', `${modified}(el )?siglo {c:roman} ({bc}|antes de cristo)`, ({ c }) => ({ kind: 'century', nth: -Number(c) })),
  rule('time/common-era', `((el )?año )?{y:n} ({ad}|después de cristo)`, ({ y }) => ({ kind: 'date', date: { year: Number(y) } })),
  rule('time/century', `${modified}(el )?siglo {c:roman}`, ({ c }, { words }) =>
    / [IVX]+$/.test(words) ? { kind: 'century', nth: Number(c) } : null,
  ),

  rule(
    'time/day-range',
    `(?<from>(el )?{a:daynumber}), {daynumber}(, {daynumber})? y (?<to>(el )?{b:daynumber} de {m:anymonth}${ofYear})`,
    ({ m, a, b, y }) => range(dateOf({ m, d: a, y }), dateOf({ m, d: b, y })),
  ),
  rule('time/day-range', `(?<from>(el )?{a:daynumber})${upTo}(?<to>(el )?{b:daynumber} de {m:anymonth}${ofYear})`, ({ m, a, b, y }) =>
    range(dateOf({ m, d: a, y }), dateOf({ m, d: b, y })),
  ),
  rule(
    'time/day-range',
    `(?<from>(el )?{a:daynumber} de {m:anymonth}( (de|del) {x:year})?)${upTo}(?<to>(el )?{b:daynumber} de {k:anymonth}${ofYear})`,
    ({ m, a, k, b, x, y }, { words, before }) => (joins(words, before) ? null : range(dateOf({ m, d: a, y: x ?? y }), dateOf({ m: k, d: b, y }))),
  ),
  rule('time/day', `${theDay}${inYear}`, (v, { words }) => (isLoose.test(words) ? null : date(withDay(v)))),
  rule('time/day', `{d:day}(-|/){m:anymonth}(-|/){y:year}`, (v) => date(v)),
  rule('time/day', `{m:month} {d:day}, {y:year}`, (v) => date(v)),
  rule('time/day-iso', `{y:year}(-|/){m:mon}(-|/){d:day}`, (v) => date(v)),
  rule('time/day-numeric', `({w:weekday},? )?{d:day}(/|-|.){m:mon}(/|-|.){y:year}`, (v) => date(v) ?? 'nothing'),
  rule('time/day-numeric', `({w:weekday},? )?{d:day}(/|-|.){m:mon}(/|-|.){yy:yy}`, (v) => date({ ...v, y: fullYear(Number(v.yy)) }) ?? 'nothing'),
  rule('time/no-date', `{n}/{n}(/{n})?`, nothing),
  rule('time/day-of-year', `${theDay}${ofWhichYear}`, (v, { words }) => date(withDay({ m: v.m, k: v.k, d: v.d }), yearShift(v, words))),
  rule('time/day-of-that-year', `${theDay} de (ese|aquel|ese mismo|aquel mismo) año`, ({ d, m, k }) => ({
    kind: 'anchor',
    unit: 'year',
    count: 0,
    date: { month: Number(m ?? k), day: Number(d ?? 1) },
  })),
  rule('time/day-without-year', `${theDay}( {t:side})?`, (v) => date(withDay(v), toward(v.s ?? v.t))),
  rule('time/day-of-month', `(el )?((día|dia) )?{d:day} (de este( mismo)? mes|del (presente|actual) mes|del mes {z:side}|del {z2:side} mes)`, (v) => {
    const by = Number(v.z ?? v.z2 ?? 0);
    return by === 0 ? { kind: 'anchor', unit: 'month', count: 0, date: { day: Number(v.d) } } : { kind: 'shift', unit: 'month', count: by };
  }),

  rule(
    'time/month-range',
    `(?<from>{m:month}( (de|del) {x:year})?)( a | y | hasta | ?- ?|/)(?<to>{k:month} (de|del) {y:year})`,
    ({ m, x, k, y }, { words, before }) => (joins(words, before) ? null : range(dateOf({ m, y: x ?? y }), dateOf({ m: k, y }))),
  ),
  rule('time/month', `${modified}((el )?mes de )?{m:month}${inYear}`, ({ m, y }, { words }) => (isLoose.test(words) ? null : date({ m, y }))),
  rule('time/month', `{m:anymonth}.? {y:year}`, ({ m, y }) => date({ m, y })),
  rule('time/month-of-year', `${modified}{m:month}${ofWhichYear}`, (v, { words }) => date({ m: v.m }, yearShift(v, words))),
  rule('time/month-of-that-year', `${modified}{m:month} (de|del) (ese|aquel|mismo)( mismo)? año`, ({ m }) => ({
    kind: 'anchor',
    unit: 'year',
    count: 0,
    date: { month: Number(m) },
  })),
  rule('time/month-without-year', `${modified}(el )?{s:side} (mes de )?{m:month}`, ({ s, m }) => date({ m }, toward(s))),
  rule('time/month-without-year', `${modified}((el )?mes de )?{m:month} {s:side}`, ({ s, m }) => date({ m }, toward(s))),
  rule('time/month-without-year', `${modified}(este )(mes de )?{m:month}`, ({ m }) => date({ m }, { yearShift: 0 })),
  rule('time/month-without-year', `${modified}((el )?mes de )?{m:month}`, ({ m }, { words, before, after }) =>
    isName(words, before, after) || (/(?<!\p{L})(?:de|plaza de|don|doña) $/iu.test(before) === /^\p{Lu}/u.test(words) && /^\p{Lu}/u.test(words))
      ? null
      : date({ m }),
  ),

  rule('time/part-of-year', `${quarter}( (de|del) (año )?{y:year})`, (v, { words }) => partOfYear(unitOf(words), nthOf(v), { year: Number(v.y) })),
  rule('time/part-of-year', `${quarter}${ofWhichYear}`, (v, { words }) =>
    partOfYear(unitOf(words), nthOf(v), { shift: yearShift(v, words).yearShift }),
  ),
  rule('time/part-of-year', `(el )?último (trimestre|semestre) (de|del) (año )?{y:year}`, ({ y }, { words }) =>
    partOfYear(unitOf(words), /trimestre/i.test(words) ? 4 : 2, { year: Number(y) }),
  ),
  rule('time/part-of-year', `${quarter}( del año)?`, (v, { words }) => (/mitad$/i.test(words) ? null : partOfYear(unitOf(words), nthOf(v)))),

  rule('time/season', `${modified}(el |la )?{s:season}${inYear}`, ({ s, y }) => season(s, { year: Number(y) })),
  rule('time/season', `${modified}(el |la )?{t:side} {s:season}`, ({ s, t }) => season(s, { shift: Number(t) })),
  rule('time/season', `${modified}(el |la )?{s:season} ({t:side}|que viene)`, ({ s, t }) => season(s, { shift: Number(t ?? 1) })),
  rule('time/season', `(este|esta) {s:season}`, ({ s }) => season(s, { shift: 0 })),
  rule('time/season-without-year', `(el |la )?{s:season}`, ({ s }, { words, before, after }) => bareSeason(s, words, before, after)),

  rule('time/no-season', '{year}(-|/)({yy}|{year})', (_, { before }) =>
    /(?<!\p{L})(?:temporada|curso|campaña|liga|año (?:académico|escolar)) (?:de )?$/iu.test(before) ? 'nothing' : null,
  ),
  rule('time/year-range', `(?<from>{x:year})( a | y | hasta | ?- ?)(?<to>{y:year})`, ({ x, y }, { before, after, words }) =>
    Number(x) < Number(y) && !countedBehind.test(after) && !numbered.test(before) && !joins(words, before)
      ? range({ year: Number(x) }, { year: Number(y) })
      : null,
  ),
  rule('time/decade', `${modified}(la )?década (de|del) (los )?(años )?{d:n}${ofCentury}`, ({ d }) => decade(Number(d))),
  rule('time/decade', `${modified}(los )?años {d:n}${ofCentury}`, ({ d }, { words }) =>
    /año[s]? \d{4}$/.test(words) && Number(d) % 10 !== 0 ? null : decade(Number(d)),
  ),
  rule('time/decade', `los {d:n}`, ({ d }, { words, after, before }) =>
    /^los (?:\d\d|\p{L}+enta)$/iu.test(words) &&
    Number(d) >= 50 &&
    /^(?:[,.;:)»”"]|$|\n| (?:se|y|fue|era|la|el|los|las|en|con|cuando|hubo|había) )/.test(after) &&
    /(?<!\p{L})(?:en|de|desde|hasta) $/iu.test(before)
      ? decade(Number(d))
      : null,
  ),

  rule('time/year', `${modified}(el )?(año|ejercicio)( de)? {y:year}`, ({ y }) => date({ y })),
  rule('time/year', `(el |los )?{modifier} (de |del ){y:year}`, ({ y }, { after }) => (countedBehind.test(after) ? null : date({ y }))),
  rule('time/year', '{y:year}', ({ y }, { before, after }) => year(y, before, after)),
];
