/** What the years and days of an article say of its own time. */
import { describe, expect, it } from 'vitest';
import { daysSince1970 } from '../../../../src/model/calendar.ts';
import { bearings } from '../../../../src/pipeline/link/dates/bearings.ts';
import { leaningOf, logLikelihood } from '../../../../src/pipeline/link/dates/leaning.ts';
import { annotated, prose } from '../../article.ts';

const of = (sentence: string) => bearings(annotated(`${sentence}\n\n${prose}`));
const sides = (sentence: string) => of(sentence).map(({ side, named }) => [side, named !== null]);

describe('a year or day', () => {
  it.each([
    ['The council of Ness bought the old mill in 2011.', 'done'],
    ['The keeper has lived at Ness since 2011.', 'done'],
    ['The council of Ness will open a second mill in 2031.', 'ahead'],
    ['The grant of the mill runs until 2031.', 'ahead'],
  ])('%s is told as %s', (sentence, side) => {
    expect(sides(sentence)).toEqual([[side, true]]);
  });

  it('is not done because somebody said something in the same sentence', () => {
    expect(sides('Ada Holm, who stands for re-election in 2031, opened the mill.')).toEqual([['ahead', true]]);
    expect(sides('The plan for the mill in 2031, Ada Holm said, is sound.').map(([side]) => side)).not.toContain('done');
  });

  it('counts once for each side, however often it is named', () => {
    expect(of('The mill burnt in 2011. The barn burnt in 2011. The inn burnt in 2011.')).toHaveLength(1);
  });

  it('leaves out numbers, "last year" and years beyond the usual', () => {
    expect(of('The mill, bought last year, has 2,011 windows and stood in 1204.')).toEqual([]);
  });

  it('keeps the weekday that stands beside it', () => {
    expect(of('The mill opened on Tuesday, March 5.')[0]).toMatchObject({ weekday: 2, yearly: { month: 3, day: 5 } });
    expect(of('The mill opened on March 5. On Tuesday it rained.')[0]?.weekday).toBeNull();
  });
});

describe('the leaning of an article', () => {
  const at = (year: number, month: number, day = 15) => daysSince1970({ year, month, day });
  const fits = (sentence: string, day: number) => logLikelihood(leaningOf(of(sentence)), day);

  it('is to the year after what is told as done, not to the one before', () => {
    const sentence = 'The council of Ness bought the old mill in 2011.';
    expect(fits(sentence, at(2012, 6))).toBeGreaterThan(fits(sentence, at(2010, 6)));
    expect(fits(sentence, at(2012, 6))).toBeGreaterThan(fits(sentence, at(2040, 6)));
  });

  it('is to the year before what is told as to come', () => {
    const sentence = 'The council of Ness will open a second mill in 2031.';
    expect(fits(sentence, at(2030, 6))).toBeGreaterThan(fits(sentence, at(2036, 6)));
  });

  it('goes by the latest year named', () => {
    const sentence = 'The mill was built in 1870. The council bought it in 2011.';
    expect(fits(sentence, at(2012, 6))).toBe(fits('The council bought the mill in 2011.', at(2012, 6)));
  });

  it('is to the season of a day without year, whatever the year', () => {
    const sentence = 'The mill opened on March 5.';
    expect(fits(sentence, at(2014, 3, 8))).toBeGreaterThan(fits(sentence, at(2014, 9, 8)));
    expect(fits(sentence, at(2014, 3, 8))).toBe(fits(sentence, at(2013, 3, 8)));
  });

  it('is to the years in which the weekday falls on the day', () => {
    const sentence = 'The mill opened on Tuesday, March 5.';
    expect(fits(sentence, at(2013, 3, 8))).toBeGreaterThan(fits(sentence, at(2014, 3, 8)));
  });

  it('is nowhere without a year or day', () => {
    expect(fits('The mill opened.', at(2013, 3))).toBe(fits('The mill opened.', at(1950, 3)));
  });
});

it('reads long articles in time that grows with their length', () => {
  const long = annotated(`${'The mill burnt in 2011 and the barn burnt in 1998. '.repeat(4000)}\n\n${prose}`);
  const start = performance.now();
  expect(bearings(long).length).toBeGreaterThan(1);
  expect(performance.now() - start).toBeLessThan(5000);
});
