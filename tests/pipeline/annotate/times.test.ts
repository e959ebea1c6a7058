/** Times found in a text: what stands around them, what only looks like one, and how they share the words. The rules one by one: english-rules.test.ts. */
import { describe, expect, it } from 'vitest';
import { times } from '../../../src/pipeline/annotate/times.ts';
import { english } from '../../../src/pipeline/languages/english/english.ts';

const whole = (text: string) => [{ start: 0, end: text.length }];
const found = (text: string) => times(text, whole(text), english);
const wordsOf = (text: string) => found(text).map((time) => text.slice(time.start, time.end));

describe('the words before a time', () => {
  it.each([
    ['The wall has stood since 1948.', 'since'],
    ['The wall stood until March 3.', 'until'],
    ['It must open before March 2022.', 'before'],
    ['It opened after March 2022.', 'after'],
    ['Fewer came than in March 2022.', 'than'],
    ['It opened in March 2022.', null],
    ['It broke shortly before noon on Saturday.', null],
    ['It shut after dawn on Friday.', null],
    ['It was not opened until March 3.', null],
    ['The bridge didn’t open until March 3.', null],
    ['It will not open until March 3.', 'until'],
    ['It was not cheap, and stood until March 3.', 'until'],
    ['It has been shut since noon on Saturday.', 'since'],
    ['It must open before Saturday noon.', 'before'],
  ])('say on which side of the event it stands: %s', (text, side) => {
    expect(found(text).map((time) => time.side)).toEqual([side]);
  });

  it.each([
    ['It opened about 1948.', true],
    ['It opened in early March 2022.', true],
    ['It opened a week or so ago.', true],
    ['It opened in 1948.', false],
  ])('say whether it is exact: %s', (text, approximate) => {
    expect(found(text).map((time) => time.approximate)).toEqual([approximate]);
  });

  it('call a day the one of writing', () => {
    expect(found('Earlier on October 16 it opened.').map((time) => time.fresh)).toEqual([true]);
    expect(found('It opened on October 16.').map((time) => time.fresh)).toEqual([false]);
  });
});

describe('words', () => {
  it('are given to the first rule that reads them, and to no other', () => {
    expect(wordsOf('It fell on Wednesday, March 3, 2021, at noon.')).toEqual(['Wednesday, March 3, 2021', 'noon']);
    expect(wordsOf('Her three-year-old son waited three days.')).toEqual(['three days']);
  });

  it('of a range are those of its ends, too', () => {
    const text = 'It is shut from March 30 to April 2.';
    expect(found(text)[0]?.ends?.map(({ start, end }) => text.slice(start, end))).toEqual(['March 30', 'April 2']);
    expect(found('It is shut on March 30.')[0]).not.toHaveProperty('ends');
  });

  it('come in the order of the text', () => {
    expect(wordsOf('Years ago, on a Monday, it fell; on March 3, 2021, it rose.')).toEqual(['Years ago', 'Monday', 'March 3, 2021']);
  });

  it('of two stretches, or of two paragraphs, make no time together', () => {
    const text = 'It fell in March 2021.';
    const cut = text.indexOf('2021');
    const spans = [
      { start: 0, end: cut },
      { start: cut, end: text.length },
    ];
    expect(times(text, spans, english).map((time) => text.slice(time.start, time.end))).toEqual(['March']);
    expect(wordsOf('It fell in March\n\n2021 men saw it.')).toEqual(['March']);
    expect(wordsOf('It fell in March\n2021, they say.')).toEqual(['March\n2021']);
  });

  it('outside the stretches are not read', () => {
    const text = 'It fell on Monday. It rose on Friday.';
    const start = text.indexOf('It rose');
    expect(times(text, [{ start, end: text.length }], english).map((time) => text.slice(time.start, time.end))).toEqual(['Friday']);
  });
});

describe('what is no time', () => {
  it.each([
    'The 24/7 crew got a 10/10 for the 2024-25 season.',
    'He may march on.',
    'It counted 2024 people.',
    'Call 0800 555 2019 for it.',
    'Resolution 1948 was adopted.',
    'Version 2.10.3 is out.',
    'The Sunday Times wrote of it.',
    'Prime Minister May left.',
    'Flight 1948 landed.',
    'It left 1850 metres of pipe to be replaced.',
    'It cost $1999 in all.',
    'Some 3.2021 grams were left.',
    'A springtide took the Mayflower.',
    'The second-hand shop sold it.',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe('the words around a time', () => {
  it('a full stop behind "May" ends the sentence', () => {
    expect(wordsOf('It fell in May. It rose.')).toEqual(['May']);
  });

  it('"more than three years ago" is about then, and compares nothing', () => {
    expect(found('It fell more than three years ago.')[0]).toMatchObject({ side: null, approximate: true });
    expect(found('It fell lower than in 1990.')[0]?.side).toBe('than');
  });

  it('the early hours of a day are a part of it', () => {
    expect(wordsOf('It fell in the early hours of Tuesday.')).toEqual(['the early hours of Tuesday']);
  });
});
