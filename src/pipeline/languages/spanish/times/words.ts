/** Spanish words that name times, by class, for the rules beside this file, and the days that have a name. */
import type { NamedDay } from '../../../records.ts';
import type { WordValue } from '../../language.ts';

const each = (value: WordValue, words: string): (readonly [string, WordValue])[] => words.split(' ').map((word) => [word, value] as const);
/** "uno una, dos" → uno and una 1, dos 2, from `first` on. */
const counted = (words: string, first = 1, step = 1) => words.split(', ').flatMap((group, i) => each(first + i * step, group));

const months = counted('enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre setiembre, octubre, noviembre, diciembre');
const shortMonths = counted('ene, feb, mar, abr, may, jun, jul, ago, sep sept set, oct, nov, dic');

/** Days of the year with a name, known wherever Spanish is spoken; those of one state alone are left out. Movable ones by the Gregorian computus. */
export const namedDays: ReadonlyMap<string, NamedDay> = new Map<string, NamedDay>([
  ['navidad', { month: 12, day: 25 }],
  ['nochebuena', { month: 12, day: 24 }],
  ['nochevieja', { month: 12, day: 31 }],
  ['año nuevo', { month: 1, day: 1 }],
  ['día de reyes', { month: 1, day: 6 }],
  ['san valentín', { month: 2, day: 14 }],
  ['día de san josé', { month: 3, day: 19 }],
  ['día de san juan', { month: 6, day: 24 }],
  ['día de todos los santos', { month: 11, day: 1 }],
  ['todos los santos', { month: 11, day: 1 }],
  ['día de muertos', { month: 11, day: 2 }],
  ['día de los muertos', { month: 11, day: 2 }],
  ['día de los difuntos', { month: 11, day: 2 }],
  ['día de los inocentes', { month: 12, day: 28 }],
  ['día de los trabajadores', { month: 5, day: 1 }],
  ['día del trabajador', { month: 5, day: 1 }],
  ['día del trabajo', { month: 5, day: 1 }],
  ['día de la mujer', { month: 3, day: 8 }],
  ['día internacional de la mujer', { month: 3, day: 8 }],
  ['halloween', { month: 10, day: 31 }],
  ['martes de carnaval', { fromEaster: -47 }],
  ['miércoles de ceniza', { fromEaster: -46 }],
  ['domingo de ramos', { fromEaster: -7 }],
  ['lunes santo', { fromEaster: -6 }],
  ['martes santo', { fromEaster: -5 }],
  ['miércoles santo', { fromEaster: -4 }],
  ['jueves santo', { fromEaster: -3 }],
  ['viernes santo', { fromEaster: -2 }],
  ['sábado santo', { fromEaster: -1 }],
  ['domingo de pascua', { fromEaster: 0 }],
  ['domingo de resurrección', { fromEaster: 0 }],
  ['lunes de pascua', { fromEaster: 1 }],
  ['pentecostés', { fromEaster: 49 }],
  ['corpus christi', { fromEaster: 60 }],
]);

const roman = 'i, ii, iii, iv, v, vi, vii, viii, ix, x, xi, xii, xiii, xiv, xv, xvi, xvii, xviii, xix, xx, xxi, xxii';

export const words = {
  month: new Map(months),
  /** Short names too, which are a month only beside a day or a year. */
  anymonth: new Map([...months, ...shortMonths]),
  shortmonth: new Map(shortMonths),
  weekday: new Map(counted('domingo, lunes, martes, miércoles miercoles, jueves, viernes, sábado sabado', 0)),
  weekdays: new Map(counted('domingos, lunes, martes, miércoles miercoles, jueves, viernes, sábados sabados', 0)),
  season: new Map([...each('spring', 'primavera'), ...each('summer', 'verano'), ...each('autumn', 'otoño'), ...each('winter', 'invierno')]),
  n: new Map([
    ...counted(
      'un uno una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis dieciseis, diecisiete, dieciocho, diecinueve',
    ),
    ...counted(
      'veinte, veintiuno veintiún veintiun veintiuna, veintidós veintidos, veintitrés veintitres, veinticuatro, veinticinco, veintiséis veintiseis, veintisiete, veintiocho, veintinueve',
      20,
    ),
    ...counted('treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien ciento', 30, 10),
    ...counted(
      'doscientos doscientas, trescientos trescientas, cuatrocientos cuatrocientas, quinientos quinientas, seiscientos seiscientas, setecientos setecientas, ochocientos ochocientas, novecientos novecientas, mil',
      200,
      100,
    ),
  ]),
  numeralAnd: new Map(each(0, 'y')),
  nth: new Map(
    counted(
      'primer primero primera, segundo segunda, tercer tercero tercera, cuarto cuarta, quinto quinta, sexto sexta, séptimo séptima, octavo octava, noveno novena, décimo décima, undécimo undécima, duodécimo duodécima',
    ),
  ),
  roman: new Map(counted(roman)),
  /** Numbers left open. */
  some: new Map(each('X', 'varios varias unos unas algunos algunas muchos muchas pocos pocas numerosos numerosas cuantos cuantas demasiados')),
  unit: new Map([
    ...each('second', 'segundo segundos'),
    ...each('minute', 'minuto minutos'),
    ...each('hour', 'hora horas'),
    ...each('day', 'día días dia dias jornada jornadas'),
    ...each('week', 'semana semanas'),
    ...each('fortnight', 'quincena quincenas'),
    ...each('month', 'mes meses'),
    ...each('quarter', 'trimestre trimestres'),
    ...each('half', 'semestre semestres'),
    ...each('year', 'año años'),
    ...each('lustrum', 'lustro lustros'),
    ...each('decade', 'década décadas decada decadas'),
    ...each('century', 'siglo siglos'),
  ]),
  units: new Map([
    ...each('second', 'segundos'),
    ...each('minute', 'minutos'),
    ...each('hour', 'horas'),
    ...each('day', 'días dias'),
    ...each('week', 'semanas'),
    ...each('month', 'meses'),
    ...each('quarter', 'trimestres'),
    ...each('year', 'años'),
    ...each('lustrum', 'lustros'),
    ...each('decade', 'décadas decadas'),
    ...each('century', 'siglos'),
  ]),
  /** On which side of now: "pasado" before and behind its noun, "que viene" apart. */
  side: new Map([...each(-1, 'pasado pasada'), ...each(1, 'próximo próxima proximo proxima venidero venidera entrante')]),
  sides: new Map([...each(-1, 'pasados pasadas últimos últimas'), ...each(1, 'próximos próximas proximos proximas siguientes')]),
  this: new Map(each(0, 'este esta presente actual corriente')),
  that: new Map(each(0, 'ese esa aquel aquella')),
  /** On which side of the time last spoken of. */
  beside: new Map([...each(-1, 'anterior previo previa'), ...each(1, 'siguiente posterior')]),
  part: new Map([...each('MO', 'mañana madrugada'), ...each('AF', 'tarde'), ...each('NI', 'noche')]),
  modifier: new Map(each(0, 'principios principio comienzos comienzo inicios inicio mediados finales final fines fin primeros cierre')),
  half: new Map([...each('am', 'am'), ...each('pm', 'pm')]),
  bc: new Map(each(-1, 'ac')),
  ad: new Map(each(1, 'dc')),
  often: new Map([
    ...each('P1D', 'diariamente'),
    ...each('P1W', 'semanal semanales semanalmente'),
    ...each('P1M', 'mensual mensuales mensualmente'),
    ...each('P1Y', 'anualmente'),
  ]),
} satisfies Readonly<Record<string, ReadonlyMap<string, WordValue>>>;
