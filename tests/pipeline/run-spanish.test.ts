/** Three Spanish articles on one flood go the whole way: known as Spanish, dated by their heads, and their events stand on the right days. */
import { describe, expect, it } from 'vitest';
import type { LinkedCorpus, Source } from '../../src/pipeline/records.ts';
import { intake, type Reading, read } from '../../src/pipeline/run.ts';
import { annotated, cleaned, prose, words } from './article.ts';

const sources: readonly Source[] = [
  {
    file: 'heraldo.txt',
    text: [
      'La riada del Arvo deja cuatro muertos en Villar del Soto',
      'Heraldo de la Vega',
      '12 de marzo de 2025',
      '',
      'Cuatro personas murieron el lunes en Villar del Soto al desbordarse el río Arvo, según confirmó ayer la delegada del Gobierno, Marta Olmedo. El agua entró en la residencia de ancianos Santa Lucía a las 6.40 y alcanzó el primer piso en veinte minutos.',
      '',
      'El Sr. Olmos, director de la residencia, declaró que nadie les avisó. «La sirena no sonó hasta las siete», dijo. Los vecinos de EE. UU. y de Francia que visitaban el pueblo fueron alojados en la escuela.',
      '',
      'El presidente regional, Tomás Ibarra, visitará la zona el próximo viernes y anunciará ayudas. La presa de Cerro Alto, construida en 1968, abrió sus compuertas el domingo por la noche, doce horas antes de la riada.',
      '',
      '¿Quién dio la orden? La empresa que gestiona la presa, Hidroarvo, no respondió a las preguntas. El juzgado de Villar abrió una investigación el martes.',
    ].join('\n'),
  },
  {
    file: 'diario.txt',
    text: [
      'Una inundación mata a cuatro ancianos en la residencia Santa Lucía',
      'Diario del Norte',
      '11 de marzo de 2025',
      '',
      'VILLAR DEL SOTO – El desbordamiento del río Arvo mató este lunes a cuatro ancianos de la residencia Santa Lucía, en Villar del Soto, informó la delegada del Gobierno, Marta Olmedo.',
      '',
      'La presa de Cerro Alto había abierto sus compuertas la noche anterior. Hidroarvo, la empresa que la gestiona, aseguró que siguió el protocolo. «Avisamos a las doce de la noche», afirmó su portavoz, Luis Cano.',
      '',
      'El presidente regional, Tomás Ibarra, viajará a Villar del Soto el viernes. Es la peor riada del Arvo desde 1982, cuando murieron nueve personas.',
      '',
      'El Ayuntamiento decretó tres días de luto. Los bomberos rescataron a 31 personas en lanchas.',
    ].join('\n'),
  },
  {
    file: 'cronica.txt',
    text: [
      'Ibarra promete ayudas a los afectados por la riada de Villar del Soto',
      'Crónica del Sur',
      '15 de marzo de 2025',
      '',
      'El presidente regional, Tomás Ibarra, visitó ayer Villar del Soto, donde el pasado lunes murieron cuatro ancianos de la residencia Santa Lucía al desbordarse el río Arvo. «Nadie va a quedar sin casa», dijo Ibarra.',
      '',
      'El juzgado de Villar investiga desde el martes por qué la presa de Cerro Alto abrió sus compuertas el domingo 9 de marzo. La delegada del Gobierno, Marta Olmedo, comparecerá el 20 de marzo en el Parlamento.',
      '',
      '¡Justicia! gritaron decenas de vecinos a la puerta del Ayuntamiento. El funeral se celebró el miércoles. La reconstrucción de la residencia terminará en 2026.',
    ].join('\n'),
  },
];

const reading: Reading = read(intake(sources).map(({ article }) => article));
const { corpus } = reading;

const article = (file: string) => corpus.articles.find(({ source }) => source.file === file) as LinkedCorpus['articles'][number];

/** The day of each event by a word that one of its passages holds, with the files that tell of it. */
function told(word: string): { day: string | undefined; files: string[] }[] {
  const at = (index: number) => corpus.articles[index] as LinkedCorpus['articles'][number];
  return reading.events
    .filter(({ versions }) => versions.some(({ article: i, passages }) => passages.some((one) => words(at(i), one)?.includes(word))))
    .map(({ event, versions }) => ({ day: event.moment?.edtf, files: versions.map((one) => at(one.article).source.file).sort() }));
}

describe('a Spanish article', () => {
  it('is known as such and dated by its head', () => {
    expect(['cronica.txt', 'diario.txt', 'heraldo.txt'].map((file) => [article(file).language, article(file).published?.edtf])).toEqual([
      ['es', '2025-03-15'],
      ['es', '2025-03-11'],
      ['es', '2025-03-12'],
    ]);
  });

  it('keeps its title and its sentences whole', () => {
    const heraldo = article('heraldo.txt');
    expect(words(heraldo, heraldo.title)).toBe('La riada del Arvo deja cuatro muertos en Villar del Soto');
    const sentences = heraldo.sentences.map((sentence) => words(heraldo, sentence));
    expect(sentences).toContain('El Sr. Olmos, director de la residencia, declaró que nadie les avisó.');
    expect(sentences).toContain('Los vecinos de EE. UU. y de Francia que visitaban el pueblo fueron alojados en la escuela.');
    expect(sentences).toContain('¿Quién dio la orden?');
  });

  it('has its names and its speakers', () => {
    const cronica = article('cronica.txt');
    expect(cronica.names.map((name) => words(cronica, name))).toEqual(expect.arrayContaining(['Tomás Ibarra', 'Cerro Alto', 'Marta Olmedo']));
    expect(cronica.names.map((name) => words(cronica, name))).not.toContain('El');
    expect(cronica.quotations.map(({ speaker }) => words(cronica, speaker))).toEqual(['Ibarra']);
  });
});

describe('what is not known of Spanish', () => {
  it('stays blank: no figure is told whose bound and marks nobody has read', () => {
    expect(corpus.articles.flatMap(({ figures }) => figures)).toEqual([]);
    expect(
      annotated(`La riada\n\nMurieron más de 2.300 personas en la villa, según dijo la alcaldesa.\n\n${'El agua bajó por la calle. '.repeat(4)}`)
        .figures,
    ).toEqual([]);
  });
});

describe('a time that only measures how far back a record goes', () => {
  const days = (sentence: string) => {
    const text = `La villa y el agua\n\n5 de noviembre de 2024\n\n${sentence}\n\nLos vecinos de la villa limpiaron las calles de barro por la tarde, según dijo la alcaldesa.`;
    return read(intake([{ file: 'a.txt', text }]).map(({ article }) => article)).events.map(({ event }) => event.moment?.edtf);
  };

  it('makes no event', () => {
    expect(days('El río tuvo la mayor crecida desde 1982.')).not.toContain('1982');
  });

  it('makes one where words of its own say what happened then', () => {
    expect(days('El río tuvo la mayor crecida desde 1982, cuando murieron dos pastores.')).toContain('1982');
    expect(days('El puente cayó en 1982 por una crecida.')).toContain('1982');
  });
});

describe('the events', () => {
  const all = ['cronica.txt', 'diario.txt', 'heraldo.txt'];

  it.each([
    ['mató este lunes', '2025-03-10', all],
    ['viajará a Villar', '2025-03-14', all],
    ['compuertas la noche anterior', '2025-03-09', all],
    ['investigación el martes', '2025-03-11', ['cronica.txt', 'heraldo.txt']],
    ['comparecerá el 20', '2025-03-20', ['cronica.txt']],
    ['funeral', '2025-03-12', ['cronica.txt']],
    ['terminará en 2026', '2026', ['cronica.txt']],
  ])('with "%s" stand on %s, told by %j', (word, day, files) => {
    expect(told(word)).toContainEqual({ day, files });
  });

  it('are to come where the verbs say so, and done where a later article says so', () => {
    const states = reading.events.flatMap(({ event, versions }) =>
      event.moment?.edtf === '2025-03-14' ? versions.map((one) => [corpus.articles[one.article]?.source.file, one.state]) : [],
    );
    expect(Object.fromEntries(states)).toEqual({ 'diario.txt': 'announced', 'heraldo.txt': 'announced', 'cronica.txt': 'reported' });
  });
});

describe('the head of a Spanish article', () => {
  const dates = (line: string) => cleaned(`La presa se cierra\n\n${line}\n\n${prose}`).dates.map(({ earliest, updated }) => [earliest, updated]);

  it.each([
    ['5 de noviembre de 2024', [['2024-11-05', false]]],
    ['Martes, 5 de noviembre del 2024', [['2024-11-05', false]]],
    ['Publicado el 5 nov. 2024', [['2024-11-05', false]]],
    ['1.º de mayo de 2024', [['2024-05-01', false]]],
    [
      'Publicado: 5 de noviembre de 2024 | Actualizado: 6 de noviembre de 2024',
      [
        ['2024-11-05', false],
        ['2024-11-06', true],
      ],
    ],
    ['31 de noviembre de 2024', []],
    ['5 de novedades de 2024', []],
  ])('"%s" says when it was written', (line, expected) => {
    expect(dates(line)).toEqual(expected);
  });

  it.each([
    ['Lima, 3 mar (Norprensa).- La presa de la villa se cerró ayer.', 'Lima'],
    ['VILLAR DEL SOTO, 3 de marzo de 2025 (Norprensa) – La presa se cerró ayer.', 'VILLAR DEL SOTO'],
  ])('"%s" has a dateline', (line, place) => {
    const article = annotated(`La presa se cierra\n\n${line}\n\nEl agua bajó de la sierra por la tarde, según dijo la alcaldesa de la villa.`);
    expect(words(article, article.dateline)).toBe(place);
  });
});
