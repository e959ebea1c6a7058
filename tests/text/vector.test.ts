/** Vectors by numbers of terms: the same answers however they are compared, and none that rests on a number. */
import { describe, expect, it } from 'vitest';
import { cosine, emptyVector, holds, numberOf, rarities, rarity, Table, termOf, vector, weighed } from '../../src/text/vector.ts';

const sentences = ['the old mill burned', 'the mill burned down at night', 'a ferry sank off the old pier', 'night', ''];
const vectors = sentences.map((words) => vector(words.split(' ').filter(Boolean), (word) => word.length));

it('gives a term one number, and the term back for it', () => {
  const number = numberOf('lighthouse');
  expect(numberOf('lighthouse')).toBe(number);
  expect(termOf(number)).toBe('lighthouse');
});

it('is of length 1 and leaves out what weighs nothing', () => {
  const own = vector(['sea', 'sea', 'wall', 'the'], (word) => (word === 'the' ? 0 : 1));
  expect([...own.terms].map(termOf)).toEqual(['sea', 'wall']);
  expect(own.weights.reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1);
  expect(holds(own, 'sea')).toBe(true);
  expect(holds(own, 'the')).toBe(false);
});

it('weighs terms by number as by word, a term that stands twice in a bag once', () => {
  const words = [['sea', 'wall', 'sea'], ['sea', 'boat'], ['sea']];
  const byWord = rarity(words, 2);
  const byNumber = rarities(
    words.map((bag) => bag.map(numberOf)),
    2,
  );
  for (const [term, weight] of byWord) expect(byNumber[numberOf(term)]).toBe(weight);
  expect(byWord.get('sea')).toBe(Math.log(6 / 3));
  expect(byWord.get('wall')).toBe(Math.log(6));
});

describe('a table', () => {
  it('tells of any two what comparing them alone tells', () => {
    const table = new Table(vectors);
    for (const i of [0, 3, 1, 4, 2, 0]) {
      table.lay(i);
      vectors.forEach((other, j) => {
        expect(table.cosine(j)).toBeCloseTo(cosine(vectors[i] ?? emptyVector, other), 12);
      });
    }
  });

  it('is not disturbed by another that is made beside it', () => {
    const one = new Table(vectors);
    one.lay(0);
    const before = one.cosine(1);
    const other = new Table([weighed([numberOf('mill'), numberOf('brand-new')], () => 1)]);
    other.lay(0);
    expect(other.cosine(0)).toBeCloseTo(1);
    expect(one.cosine(1)).toBe(before);
  });
});

it('compares vectors with terms that came up after earlier comparisons', () => {
  const late = vector(
    Array.from({ length: 3000 }, (_, i) => `late${i}`),
    () => 1,
  );
  expect(cosine(late, late)).toBeCloseTo(1);
  expect(cosine(late, vectors[0] ?? emptyVector)).toBe(0);
});
