/** Spanish lengths of time, times that come back, and words that only point: "tres días", "cada mes", "ahora". None of them is a day. */
import type { TimeMeaning } from '../../../records.ts';
import type { TimeRule, WordValue } from '../../language.ts';
import { length, rule } from '../../readings.ts';

/** Units that TIMEX3 has no letter for, in those it has. */
const inUnits: Readonly<Record<string, readonly [number, string]>> = { lustrum: [5, 'year'], half: [6, 'month'] };

export function lasting(count: WordValue, unit: WordValue | undefined): TimeMeaning | null {
  const other = inUnits[String(unit)];
  return other ? length(count === 'X' ? 'X' : Number(count) * other[0], other[1]) : length(count, unit);
}

/** Half more: "dos años y medio". */
function half(count: number, unit: WordValue | undefined): TimeMeaning | null {
  if (unit === 'hour') return { kind: 'duration', length: `PT${count}H30M` };
  return unit === 'minute' ? { kind: 'duration', length: `PT${count}M30S` } : lasting(count + 0.5, unit);
}

function every(count: WordValue, unit: WordValue | undefined): TimeMeaning | null {
  const meaning = lasting(count, unit);
  return meaning?.kind === 'duration' ? { kind: 'set', of: meaning.length } : null;
}

const about = '((casi|más de|menos de|apenas|cerca de|alrededor de|unos|unas|al menos|hasta) )?';
const around = '(los |las )?({sides} )?(primeros |primeras |otros |otras )?';

export const lengths: readonly TimeRule[] = [
  rule('time/set', 'cada {n:n} {u:units}', ({ n, u }) => every(Number(n), u)),
  rule('time/set', '(cada fin|los fines|todos los fines) de semana', () => ({ kind: 'set', of: 'P1WE' })),
  rule('time/set', '(cada|todas las) (mañana|mañanas|tarde|tardes|noche|noches)', (_, { words }) => ({
    kind: 'set',
    of: `XXXX-XX-XXT${/mañana/i.test(words) ? 'MO' : /tarde/i.test(words) ? 'AF' : 'NI'}`,
  })),
  rule('time/set', 'cada {u:unit}', ({ u }) => every(1, u)),
  rule('time/set', '(todos los|todas las) {u:units}', ({ u }) => every(1, u)),
  rule('time/set', '({n} (vez|veces) )(a la|al|por|cada) {u:unit}', ({ u }) => every(1, u)),
  rule('time/set', '(por|al|a la) {u:unit}', ({ u }, { before, words }) =>
    u !== 'hour' &&
    u !== 'second' &&
    u !== 'minute' &&
    /(?:\d|€|%|euros?|pesos|dólares|veces|toneladas|litros|metros|millones|coronas|personas) $/iu.test(before) &&
    !/[oaí]s$/i.test(words)
      ? every(1, u)
      : null,
  ),
  rule('time/set', 'a diario', () => ({ kind: 'set', of: 'P1D' })),
  rule('time/set', '{o:often}', ({ o }) => ({ kind: 'set', of: String(o) })),

  rule('time/length', '(un )?cuarto de hora', () => ({ kind: 'duration', length: 'PT15M' })),
  rule('time/length', '(tres )?cuartos de hora', () => ({ kind: 'duration', length: 'PT45M' })),
  rule('time/length', '({n:n} {u:unit}|{v:unit}) y (medio|media)', ({ n, u, v }) => half(Number(n ?? 1), u ?? v)),
  rule('time/length', '(medio|media) {u:unit}', ({ u }) => {
    const halves: Readonly<Record<string, string>> = { hour: 'PT30M', day: 'PT12H', year: 'P6M', century: 'P50Y', minute: 'PT30S' };
    const of = halves[String(u)];
    return of === undefined ? null : { kind: 'duration', length: of };
  }),
  rule(
    'time/length',
    `${about}${around}{n:n} ({sides} |primeros |primeras )?{u:unit}( (seguidos|seguidas|consecutivos|consecutivas|más|enteros|enteras|completos))?`,
    ({ n, u }, { words }) => (u === 'second' && !/segundos/i.test(words) && Number(n) !== 1 ? null : lasting(Number(n), u)),
  ),
  rule('time/length', `${around}(miles|cientos|decenas|docenas|millones) de {u:units}`, ({ u }) => lasting('X', u)),
  rule('time/length', `${around}{s:some} {u:units}( (más|después))?`, ({ u }) => lasting('X', u)),
  rule('time/reference', '(los últimos tiempos|tiempos recientes)', () => ({ kind: 'reference', to: 'past' })),
  rule('time/length', `(los |las ){sides} {u:units}`, ({ u }) => lasting('X', u)),
  rule('time/length', `(los |las ){u:units} {sides}`, ({ u }) => lasting('X', u)),
  rule('time/length', '(el último|la última) {u:unit}', ({ u }, { words, after }) =>
    /^ (?:de|del) /.test(after) || (/s$/i.test(words) && u !== 'month') ? null : lasting(1, u),
  ),
  rule('time/length', '(todo el|toda la) {u:unit}', ({ u }) => lasting(1, u)),
  rule('time/length', '{u:units}', ({ u }, { before, words }) =>
    u === 'second' ||
    /^\p{Lu}/u.test(words) ||
    /(?<!\p{L})(?:los|las|esos|esas|aquellos|aquellas|estos|nuestros|sus|\d|últimos|largos|buenos) $/iu.test(before)
      ? null
      : lasting('X', u),
  ),

  rule(
    'time/reference',
    '(ahora( mismo)?|actualmente|en la actualidad|por ahora|de momento|por el momento|en (este|estos) (momento|momentos|días)|estos días)',
    () => ({
      kind: 'reference',
      to: 'present',
    }),
  ),
  rule('time/reference', '(la actualidad|este momento|estos momentos|el momento)', (_, { before, after }) =>
    /(?<!\p{L})(?:en|hasta|por|de) $/iu.test(before) && !/^ (?:de|en|del|que|más) /.test(after) ? { kind: 'reference', to: 'present' } : null,
  ),
  rule('time/reference', '(actual|actuales)', (_, { before }) => (/\p{L} $/u.test(before) ? { kind: 'reference', to: 'present' } : null)),
  rule(
    'time/reference',
    '((más )?recientemente|reciente|recientes|últimamente|hace poco( tiempo)?|hace mucho( tiempo)?|hace tiempo|hace (unos|pocos) instantes|antiguamente|antaño)',
    (_, { words, before }) =>
      /^recientes?$/i.test(words) && /(?<!\p{L})(?:más|muy|tan) $/iu.test(before) ? null : { kind: 'reference', to: 'past' },
  ),
  rule('time/reference', '(el pasado( (reciente|lejano|remoto))?)', (_, { after }) =>
    /^(?:[,.;:)»”"]|$|\n)/.test(after) ? { kind: 'reference', to: 'past' } : null,
  ),
  rule('time/reference', '((el|un) futuro( (próximo|cercano|inmediato|lejano))?)', (_, { words, after, before }) =>
    / (?:próximo|cercano|inmediato|lejano)$/i.test(words) ||
    (/(?<!\p{L})(?:en|para|hacia|de|hasta|a) $/iu.test(before) && !/^ (?:de|del) /.test(after)) ||
    /^(?:[,.;:)»”"]|$|\n)/.test(after)
      ? { kind: 'reference', to: 'future' }
      : null,
  ),
  rule('time/reference', '(próximamente|pronto|en breve)', (_, { before, words }) =>
    /^pronto/i.test(words) && /(?<!\p{L})(?:tan|de|más|lo más|por) $/iu.test(before) ? null : { kind: 'reference', to: 'future' },
  ),
];
