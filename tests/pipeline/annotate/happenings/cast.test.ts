/** Who did what to whom, where and when, as far as the clause of a happening says so. */
import { expect, it } from 'vitest';
import { one } from './told.ts';

it.each([
  ['The guards arrested two bakers in Ghent on Monday.', 'arrested', { who: 'The guards', whom: 'two bakers', where: 'Ghent', when: 'Monday' }],
  ['Two bakers were arrested by the guards.', 'arrested', { who: 'the guards', whom: 'Two bakers', where: null, when: null }],
  ['The baker who robbed the bank fled.', 'robbed', { who: 'The baker', whom: 'the bank' }],
  ['The mayor of the town resigned.', 'resigned', { who: 'The mayor', whom: null }],
  ['Ada Holm opened the museum and praised the workers.', 'praised', { who: 'Ada Holm', whom: 'the workers' }],
  ['The arrest of two bakers by the guards shocked Ghent.', 'arrest', { who: 'the guards', whom: 'two bakers' }],
  ['His arrest surprised the council.', 'arrest', { who: 'His', whom: null }],
  ['The fire broke out near the old mill.', 'broke out', { who: 'The fire', where: 'the old mill' }],
  ['She was arrested.', 'arrested', { who: null, whom: 'She' }],
])('“%s”: the cast of “%s”', (text, words, expected) => {
  expect(one(text, words)).toMatchObject(expected);
});

it.each([
  ['The bank was robbed.', 'robbed', { who: null, where: null, when: null }],
  ['It rained in anger of nobody, and guards fled.', 'fled', { where: null }],
  ['Guards fled in May 2019 and rebels came.', 'fled', { where: null }],
  ['Guards fled, while rebels came on Monday.', 'fled', { when: null }],
])('“%s”: nothing is made up for “%s”', (text, words, expected) => {
  expect(one(text, words)).toMatchObject(expected);
});

it('does not fetch a subject from far away in a long sentence', () => {
  const text = `The crew, ${'in the rain and '.repeat(30)}in the end fled.`;
  expect(one(text, 'fled').who).not.toBe('The crew');
});
