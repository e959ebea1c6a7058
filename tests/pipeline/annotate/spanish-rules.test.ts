/** Every Spanish rule for times reads an example of its own and leaves one alone that looks alike. */
import { describe, expect, it } from 'vitest';
import { times } from '../../../src/pipeline/annotate/times.ts';
import { spanish } from '../../../src/pipeline/languages/spanish/spanish.ts';
import { days } from './examples/spanish-days.ts';
import { lengths } from './examples/spanish-lengths.ts';
import { notTimes } from './examples/spanish-not-times.ts';
import { speech } from './examples/spanish-speech.ts';
import { years } from './examples/spanish-years.ts';
import { holdsExamples } from './table.ts';

const examples = [...notTimes, ...days, ...years, ...speech, ...lengths];

describe('a rule', () => holdsExamples(spanish, examples));

const only = (text: string) => times(text, [{ start: 0, end: text.length }], spanish)[0];

describe('the words before a time', () => {
  it.each([
    ['Vive allí desde el 3 de marzo.', 'since'],
    ['Vive allí a partir del 3 de marzo.', 'since'],
    ['Vive allí hasta finales de marzo.', 'until'],
    ['No se abrió al público hasta el 3 de marzo.', null],
    ['Se fue antes del 3 de marzo.', 'before'],
    ['Se fue después del 3 de marzo.', 'after'],
    ['Se fue tras el 3 de marzo.', 'after'],
    ['Hay más casas que en 2019.', 'than'],
    ['Bajó un 3 % frente a 2019.', 'than'],
    ['Dijo que en 2019 bajó.', null],
    ['Se fue el 3 de marzo.', null],
  ])('"%s" say on which side the event lies', (text, side) => {
    expect(only(text)?.side).toBe(side);
  });

  it.each([
    ['Cayó hacia el 3 de marzo.', true],
    ['Cayó a mediados de marzo.', true],
    ['Cayó el fin de semana.', false],
    ['Cayó el 3 de marzo.', false],
  ])('"%s" say whether it is about then', (text, approximate) => {
    expect(only(text)?.approximate).toBe(approximate);
  });
});

describe('numbers in words', () => {
  it.each([
    ['Cayó el treinta y uno de diciembre de mil novecientos ochenta y siete.', { year: 1987, month: 12, day: 31 }],
    ['Cayó el veintidós de mayo de dos mil veinticuatro.', { year: 2024, month: 5, day: 22 }],
    ['Cayó el 1.º de mayo de 2024.', { year: 2024, month: 5, day: 1 }],
    ['Cayó el primero de mayo de 2024.', { year: 2024, month: 5, day: 1 }],
  ])('"%s" are put together', (text, date) => {
    expect(only(text)?.meaning).toEqual({ kind: 'date', date });
  });

  it('make lengths, however long', () => {
    expect(only('Tiene dos mil quinientos años.')?.meaning).toEqual({ kind: 'duration', length: 'P2500Y' });
  });
});
