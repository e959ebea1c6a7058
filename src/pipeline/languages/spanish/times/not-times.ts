/** Spanish words that look like a time and are none. They take their words away from the rules that follow. */
import type { TimeRule } from '../../language.ts';
import { nothing, rule } from '../../readings.ts';

/** Behind these a number of years is an age. */
const aged =
  /(?:(?<!\p{L})(?:tiene|tenía|tienen|tenían|cumple|cumplió|cumplía|cumplirá|cumplido|a los|mayor(?:es)? de|menor(?:es)? de|de entre|edad de|(?:hombre|mujer|niñ[oa]s?|joven|jóvenes|chic[oa]s?|varón|ancian[oa]s?|vecin[oa]|adolescentes?|bebé|persona|personas|alguien|hij[oa]s?|herman[oa]s?|sobrin[oa]s?|niet[oa]s?|prim[oa]|abuel[oa]|padre|madre|espos[oa]|marido|conductora?|motorista|ciclista|piloto|pasajer[oa]|trabajadora?|obrer[oa]|turista|pescadora?|soldado|alumn[oa]s?|menor|varones|\p{L}+(?:ista|ero|dora?|tora?)s?|hombres|mujeres|estudiante|víctima|agricultor[a]?|jubilad[oa]) de)|, de| \() ?$/iu;
/** No one has been older (122 years, Robine and Allard 1998). */
const oldest = 122;
/** "Ana Ruiz, 34 años, …" */
const named = /\p{Lu}\p{L}+(?:,| \() ?$/u;
const place =
  '(calle|avenida|avda|plaza|plazuela|paseo|barrio|estadio|colonia|autopista|hospital|puente|colegio|parque|provincia|club|teatro|movimiento)';

export const notTimes: readonly TimeRule[] = [
  rule('time/no-age', '{n}( (y|a|o) {n})? (años|meses|días|semanas) de edad', nothing),
  rule('time/no-age', '(a los|a sus|con sus) {n} años', nothing),
  rule('time/no-age', '{a:n}( (y|a|o) {n})? (años|meses)', ({ a }, { before, after }) =>
    Number(a) <= oldest && (aged.test(before) || (named.test(before) && /^(?:[,.;)]|$|\n| y )/.test(after))) ? 'nothing' : null,
  ),
  rule('time/no-place', `${place}( (de|del|de la))? ({daynumber}|primero|uno) de {month}`, nothing),
  rule('time/no-place', `${place} de {month}`, (_, { words }) => (/ \p{Lu}\p{Ll}+$/u.test(words) ? 'nothing' : null)),
  rule('time/no-day', '{weekday} (negro|rojo|negra)', (_, { words }) => (/ \p{Lu}/u.test(words) ? 'nothing' : null)),
  rule('time/no-person', '{weekday}', (_, { words, before, after }) =>
    /^\p{Lu}/u.test(words) &&
    (/(?:\p{Lu}\p{L}+|(?<!\p{L})\p{Lu}\.|[Dd]on|[Pp]adre|señora?) $/u.test(before) || /^ (?:de |del )?\p{Lu}\p{Ll}/u.test(after)) &&
    !/^ (?:Santo|de Ramos|de Ceniza|de Pascua|de Resurrección|de Carnaval)/.test(after)
      ? 'nothing'
      : null,
  ),
  rule('time/no-day', 'el día (a día|de la {season}|del {season})', nothing),
  rule('time/no-idiom', '(día|año|mes|semana|noche|hora|minuto) (a|tras|por|y) (día|año|mes|semana|noche|hora|minuto)', nothing),
  rule(
    'time/no-idiom',
    '(buenos días|buenas (tardes|noches)|de la noche a la mañana|fin de semana largo|medio tiempo|segunda mitad)',
    (_, { words, after }) => (/mitad$/i.test(words) && /^ (?:de|del) (?:año|\d|\p{L}+ \d)/u.test(after) ? null : 'nothing'),
  ),
  rule('time/no-idiom', '(de )?{weekday} a {weekday}', nothing),
  rule('time/no-idiom', 'guerra de los {n} (años|días)', nothing),
  rule('time/no-phone', '{n} {n} {year}', nothing),
];
