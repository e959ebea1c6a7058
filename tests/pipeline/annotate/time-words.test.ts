/** Texts as words for rules: what is one number, one mark, one word, and where in the text it stands. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/pipeline/annotate/time-forms.ts';
import { coded } from '../../../src/pipeline/annotate/time-words.ts';
import { times } from '../../../src/pipeline/annotate/times.ts';
import { english } from '../../../src/pipeline/languages/english/english.ts';

const { words } = compile(english);
const read = (text: string) => coded(text, [{ start: 0, end: text.length }], words);
/** The numbers of a text, each with its words. */
const numbers = (text: string) => {
  const { numbers, starts, ends } = read(text);
  return [...numbers].map(([i, value]) => [text.slice(starts[i], ends[i]), value]);
};

describe('numbers in words', () => {
  it.each([
    ['twenty-four', 24],
    ['twenty four', 24],
    ['two thousand and six', 2006],
    ['two thousand six', 2006],
    ['one hundred and twenty', 120],
    ['one hundred and twenty-four', 124],
    ['nine hundred', 900],
    ['Seventeen', 17],
    ['twenty-first', 21],
  ])('%s is one number', (text, value) => {
    expect(numbers(`For ${text} boats.`)).toEqual([[text, value]]);
  });

  it.each([
    [
      'two and three boats',
      [
        ['two', 2],
        ['three', 3],
      ],
    ],
    [
      'two three boats',
      [
        ['two', 2],
        ['three', 3],
      ],
    ],
    [
      'twenty and thirty boats',
      [
        ['twenty', 20],
        ['thirty', 30],
      ],
    ],
    [
      'twenty eleven boats',
      [
        ['twenty', 20],
        ['eleven', 11],
      ],
    ],
    [
      'two, four boats',
      [
        ['two', 2],
        ['four', 4],
      ],
    ],
    [
      'two\n\nhundred boats',
      [
        ['two', 2],
        ['hundred', 100],
      ],
    ],
  ])('%j are two', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it('gives back the words behind a number that it ends before', () => {
    const { code, starts, ends } = read('two and a half');
    expect([...code].map((_, i) => 'two and a half'.slice(starts[i], ends[i])).join('')).toBe('two and a half');
  });

  it('leaves "first" and "second" alone where no tens stand before them', () => {
    expect(numbers('the first of the second')).toEqual([]);
  });
});

describe('numbers in digits', () => {
  it.each([
    ['3', 3],
    ['03', 3],
    ['1948', 1948],
    ['3rd', 3],
    ['21st', 21],
    ['43,391', 43391],
    ['1,200,000', 1_200_000],
    ['3.5', 3.5],
    ['1990s', 1990],
    ["1990's", 1990],
    ['90s', 90],
  ])('%s is one number', (text, value) => {
    expect(numbers(`For ${text} boats.`)).toEqual([[text, value]]);
  });

  it('keeps the parts of a day apart', () => {
    expect(numbers('05.03.2021')).toEqual([
      ['05', 5],
      ['03', 3],
      ['2021', 2021],
    ]);
    expect(numbers('2021-03-05')).toEqual([
      ['2021', 2021],
      ['03', 3],
      ['05', 5],
    ]);
    expect(numbers('17:05')).toEqual([
      ['17', 17],
      ['05', 5],
    ]);
    expect(numbers('2.10.3')).toEqual([
      ['2', 2],
      ['10', 10],
      ['3', 3],
    ]);
  });
});

describe('the same words written otherwise', () => {
  const found = (text: string) =>
    times(text, [{ start: 0, end: text.length }], english).map((time) => [text.slice(time.start, time.end), time.meaning]);

  it.each(['5.30 p.m.', '5:30 p.m.', '5.30pm', '5.30 PM'])('%s is a time of the clock with its minutes', (text) => {
    expect(found(`It rang at ${text} there`)).toEqual([[text, { kind: 'anchor', unit: 'day', count: 0, clock: '17:30' }]]);
    expect(numbers('For 5.30 pots.')).toEqual([['5.30', 5.3]]);
  });

  it.each(['5 p.m.', '5 P.M.', '5pm', '5 pm', '5 p. m.'])('%s is a time of the clock', (text) => {
    expect(found(`It rang at ${text} there`)).toEqual([[text, { kind: 'anchor', unit: 'day', count: 0, clock: '17:00' }]]);
  });

  it.each(['44 B.C.', '44 BC', '44 B.C.E.', '44 BCE', '44 B. C.'])('%s is a year before the common era', (text) => {
    expect(found(`He fell in ${text} there`)).toEqual([[text, { kind: 'date', date: { year: -43 } }]]);
  });

  it.each(['the 1990s', "the 1990's", 'the 1990’s', 'the ’90s', "the '90s", 'the 90s'])('%s is a decade', (text) => {
    expect(found(`It stood in ${text} there`)).toEqual([[text, { kind: 'decade', year: 1990 }]]);
  });

  it.each(['March 3-5', 'March 3–5', 'March 3—5', 'March 3 - 5', 'March 3‑5'])('%s is a range', (text) => {
    expect(found(`It is shut ${text} there`)).toEqual([[text, { kind: 'range', from: { month: 3, day: 3 }, to: { month: 3, day: 5 } }]]);
  });
});

describe('places', () => {
  it.each([
    ['emoji', '🌊👩‍👩‍👧 It fell on '],
    ['combining marks', 'Cafe\u0301 Ne\u0301ss fell on '],
    ['line ends of two characters', 'It fell.\r\nIt fell again\r\non '],
    ['wide and hard spaces', '\u3000It\u00a0fell\u2009on\u00a0'],
    ['letters that grow in lower case', 'İİİ fell on '],
    ['half of a pair', '\ud83c fell on '],
    ['letters that the program itself uses', '\ue000\ue100\ue004 fell on '],
  ])('stay right behind %s', (_, before) => {
    const text = `${before}March 3, 2021, there`;
    expect(times(text, [{ start: 0, end: text.length }], english).map(({ start, end }) => [start, end])).toEqual([
      [before.length, before.length + 13],
    ]);
  });

  it('run on without a gap or an overlap through the whole text', () => {
    const text = 'On 3 March 2021, twenty-four\r\nboats (two and a half 🌊) sank at 5 p.m.; 43,391 did not.\n\nThe ’90s: e\u0301nd. ';
    const { starts, ends } = read(text);
    expect(starts[0]).toBe(0);
    for (const [i, start] of starts.entries()) if (i > 0) expect(start).toBe(ends[i - 1]);
    expect(ends.at(-1)).toBe(text.length);
  });
});
