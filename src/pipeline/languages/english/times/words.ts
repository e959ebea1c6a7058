/** English words that name times, by class, for the rules beside this file, and the days that have a name. */
import type { NamedDay } from '../../../records.ts';
import type { WordValue } from '../../language.ts';
import { months, weekdays } from '../months.ts';

const map = (...entries: readonly (readonly [string, WordValue])[]): ReadonlyMap<string, WordValue> => new Map(entries);
/** "one two, three" → one 0, two 0, three 1, from `first` on. */
const counted = (words: string, first = 0): ReadonlyMap<string, WordValue> =>
  new Map(words.split(', ').flatMap((group, i) => group.split(' ').map((word): [string, WordValue] => [word, i + first])));
const each = (value: WordValue, words: string): (readonly [string, WordValue])[] => words.split(' ').map((word) => [word, value] as const);

const abbreviations = 'jan, feb, mar, apr, may, jun, jul, aug, sep sept, oct, nov, dec';

/** Days of the year with a name in English. Movable ones by the rule that makes them: US Code title 5 § 6103; Easter by the Gregorian computus. */
export const namedDays: ReadonlyMap<string, NamedDay> = new Map<string, NamedDay>([
  ['christmas', { month: 12, day: 25 }],
  ['xmas', { month: 12, day: 25 }],
  ['halloween', { month: 10, day: 31 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['easter', { fromEaster: 0 }],
  ['pentecost', { fromEaster: 49 }],
  ['epiphany', { month: 1, day: 6 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["new year's day", { month: 1, day: 1 }],
  ["new year's", { month: 1, day: 1 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["st patrick's day", { month: 3, day: 17 }],
  ["april fools' day", { month: 4, day: 1 }],
  ["all saints' day", { month: 11, day: 1 }],
  ['all souls day', { month: 11, day: 2 }],
  ['christmas day', { month: 12, day: 25 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }],
  ['easter sunday', { fromEaster: 0 }],
  ['easter monday', { fromEaster: 1 }],
  ['good friday', { fromEaster: -2 }],
  ['palm sunday', { fromEaster: -7 }],
  ['ash wednesday', { fromEaster: -46 }],
  ['maundy thursday', { fromEaster: -3 }],
  ['ascension day', { fromEaster: 39 }],
  ['whit monday', { fromEaster: 50 }],
  ['independence day', { month: 7, day: 4 }],
  ['fourth of july', { month: 7, day: 4 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['remembrance day', { month: 11, day: 11 }],
  ['martin luther king jr day', { month: 1, weekday: 1, nth: 3 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['presidents day', { month: 2, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ['groundhog day', { month: 2, day: 2 }],
  ['may day', { month: 5, day: 1 }],
  ['bastille day', { month: 7, day: 14 }],
  ['earth day', { month: 4, day: 22 }],
]);

export const words = {
  month: new Map([...months.map((name, i): [string, WordValue] => [name, i + 1]), ...counted(abbreviations, 1)]),
  weekdays: new Map(weekdays.map((name, i): [string, WordValue] => [`${name}s`, i])),
  weekday: new Map([...weekdays.map((name, i): [string, WordValue] => [name, i]), ...counted('tues, weds, thurs thur', 2)]),
  season: map(
    ...each('spring', 'spring springtime'),
    ...each('summer', 'summer summertime'),
    ...each('autumn', 'autumn fall'),
    ...each('winter', 'winter wintertime'),
  ),
  n: new Map<string, WordValue>([
    ...counted(
      'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen',
      1,
    ),
    ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i): [string, WordValue] => [word, 20 + 10 * i]),
    ['hundred', 100],
    ['thousand', 1000],
  ]),
  numeralAnd: map(['and', 0]),
  nth: new Map([
    ...counted(
      'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth',
      1,
    ),
    ['thirtieth', 30],
  ]),
  a: map(['a', 1], ['an', 1]),
  /** Numbers left open. */
  some: map(...each('X', 'several few many some numerous countless couple dozens')),
  unit: map(
    ...each('second', 'second seconds'),
    ...each('minute', 'minute minutes'),
    ...each('hour', 'hour hours'),
    ...each('day', 'day days'),
    ...each('week', 'week weeks'),
    ...each('month', 'month months'),
    ...each('quarter', 'quarter quarters'),
    ...each('year', 'year years'),
    ...each('decade', 'decade decades'),
    ...each('century', 'century centuries'),
    ...each('weekend', 'weekend weekends'),
    ...each('fortnight', 'fortnight fortnights'),
  ),
  units: map(
    ...each('second', 'seconds'),
    ...each('minute', 'minutes'),
    ...each('hour', 'hours'),
    ...each('day', 'days'),
    ...each('week', 'weeks'),
    ...each('month', 'months'),
    ...each('quarter', 'quarters'),
    ...each('year', 'years'),
    ...each('decade', 'decades'),
    ...each('century', 'centuries'),
  ),
  /** Which one, from now: "last", "this", "next". */
  which: map(...each(-1, 'last past previous'), ...each(0, 'this current'), ...each(1, 'next coming upcoming')),
  lastNext: map(['last', -1], ['next', 1]),
  part: map(
    ...each('MO', 'morning mornings'),
    ...each('MI', 'midday'),
    ...each('AF', 'afternoon'),
    ...each('EV', 'evening'),
    ...each('NI', 'night overnight'),
  ),
  modifier: map(...each(0, 'early late mid middle end beginning start')),
  half: map(['am', 'am'], ['pm', 'pm']),
  bc: map(['bc', -1], ['bce', -1]),
  ad: map(['ad', 1], ['ce', 1]),
  zone: map(...each(0, 'gmt utc est edt cst cdt mst mdt pst pdt cet cest bst')),
  every: map(...each(0, 'every each')),
  often: map(
    ...each('P1D', 'daily'),
    ...each('P1W', 'weekly'),
    ...each('P1M', 'monthly'),
    ...each('P1Y', 'yearly annually'),
    ['biweekly', 'P2W'],
    ['hourly', 'PT1H'],
  ),
  now: map(...each(0, 'now currently presently nowadays')),
  nineties: new Map(
    'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, i): [string, WordValue] => [word, 20 + 10 * i]),
  ),
} satisfies Readonly<Record<string, ReadonlyMap<string, WordValue>>>;
