/** Spanish is known by its little words, and read sentence by sentence without a model. */
import { describe, expect, it } from 'vitest';
import { segments } from '../../../src/pipeline/annotate/segments.ts';
import { languageOf } from '../../../src/pipeline/languages/languages.ts';
import { grammar } from '../../../src/pipeline/languages/spanish/grammar.ts';
import { spanish } from '../../../src/pipeline/languages/spanish/spanish.ts';

const sentences = (text: string) => segments(text, { start: 0, end: text.length }, 0, grammar);
const parted = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));
const tagged = (text: string) => sentences(text).flatMap(({ tokens }) => tokens.map(({ word, pos }) => `${word}/${pos}`));

describe('a text', () => {
  it.each([
    ['El puente se cerró a los coches por la tarde, según dijo la alcaldesa.', 'es'],
    ['The bridge was closed to cars in the afternoon, as the mayor said.', 'en'],
    ['The mayor of El Paso and the town of Los Altos said it was for the best.', 'en'],
    ['Xyz 2024', 'en'],
  ])('"%s" is known for its language', (text, id) => {
    expect(languageOf(text).id).toBe(id);
  });
});

describe('a sentence', () => {
  it.each([
    ['Cayó el muro. ¿Quién lo vio? ¡Nadie! «No sé», dijo.', ['Cayó el muro.', '¿Quién lo vio?', '¡Nadie!', '«No sé», dijo.']],
    [
      'El Sr. Ruiz y la Dra. Sanz viven en EE. UU. desde mayo. Allí trabajan.',
      ['El Sr. Ruiz y la Dra. Sanz viven en EE. UU. desde mayo.', 'Allí trabajan.'],
    ],
    ['Pagó 1.200 euros a las 6.40 en la calle J. Ruiz, núm. 3. Se fue.', ['Pagó 1.200 euros a las 6.40 en la calle J. Ruiz, núm. 3.', 'Se fue.']],
    ['«Ya está.» Y se fue…', ['«Ya está.»', 'Y se fue…']],
    ['Sin punto final', ['Sin punto final']],
    [' \n ', []],
  ])('"%s" ends where it ends', (text, expected) => {
    expect(parted(text)).toEqual(expected);
  });

  it('has words whose places are those of the text', () => {
    const text = 'Ana, 34.5 %, ex-jefa: «d’Or».';
    expect(sentences(text).flatMap(({ tokens }) => tokens.map(({ start, end, word }) => [text.slice(start, end), word]))).toEqual(
      ['Ana', ',', '34.5', '%', ',', 'ex-jefa', ':', '«', 'd’Or', '»', '.'].map((word) => [word, word]),
    );
  });
});

describe('a word', () => {
  it.each([
    ['El río se llevó el puente.', 'llevó/VERB'],
    ['Los vecinos volvieron.', 'volvieron/VERB'],
    ['La obra que produjo el fallo.', 'produjo/VERB'],
    ['Fueron alojados allí.', 'alojados/VERB'],
    ['Abrirá la galería.', 'Abrirá/VERB'],
    ['Abrirá la galería.', 'galería/NOUN'],
    ['Bebió el vino.', 'vino/NOUN'],
    ['Ibarra dijo que no.', 'Ibarra/PROPN'],
    ['Casas bajas vimos.', 'Casas/NOUN'],
    ['La villa de Soto.', 'Soto/PROPN'],
    ['Murieron cuatro.', 'cuatro/NUM'],
  ])('of "%s" has its class: %s', (text, expected) => {
    expect(tagged(text)).toContain(expected);
  });

  it('of saying is known as such in all its tenses, and what is to come tells of nothing done', () => {
    const lemmas = grammar.read(['Ana', 'afirmó', 'que', 'cantará', 'y', 'dice', 'que', 'cantó']).map(({ lemma }) => lemma);
    expect([lemmas[1], lemmas[5]]).toEqual(['say', 'say']);
    expect(lemmas[3]).toBe('cantará');
    expect(lemmas[7]).not.toBe('cantó');
  });

  it('is compared without gender, number and the ending of the past', () => {
    const alike = [
      ['herido', 'heridas'],
      ['luz', 'luces'],
      ['inundación', 'inundaciones'],
      ['visitó', 'visitaron'],
    ];
    for (const [a, b] of alike) expect(grammar.root(a ?? ''), a).toBe(grammar.root(b ?? ''));
    expect(grammar.root('puente')).not.toBe(grammar.root('puerto'));
  });
});

describe('what is to come', () => {
  it.each([
    'El alcalde viajará a Lima.',
    'Los trenes pararán el lunes.',
    'La alcaldesa va a dimitir.',
    'La visita está prevista para mayo.',
    'El club prevé abrir en mayo.',
    'Se espera que abra en mayo.',
    'Habrá lluvia.',
  ])('is told by "%s"', (text) => expect(text).toMatch(spanish.ahead));

  it.each([
    'El alcalde viajó de Teherán a Irán.',
    'La presidenta de Panamá está en Bogotá.',
    'Detrás, quizá, papá durmió en el sofá.',
    'El huracán pasó.',
    'Va a Lima cada mes.',
  ])('is not told by "%s"', (text) => expect(text).not.toMatch(spanish.ahead));
});
