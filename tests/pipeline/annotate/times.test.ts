/** What is a time expression, what it says, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { times } from '../../../src/pipeline/annotate/times.ts';

const read = (text: string) => times(text, { start: 0, end: text.length }).map((time) => [text.slice(time.start, time.end), time.meaning] as const);
const wordsOf = (text: string) => read(text).map(([words]) => words);

describe('dates', () => {
  it.each([
    ['It fell on October 7, 2023.', 'October 7, 2023', { kind: 'date', date: { year: 2023, month: 10, day: 7 } }],
    ['It fell on 7 Oct. 2023.', '7 Oct. 2023', { kind: 'date', date: { year: 2023, month: 10, day: 7 } }],
    ['It fell on October 7.', 'October 7', { kind: 'date', date: { month: 10, day: 7 } }],
    ['It fell in March 2022.', 'March 2022', { kind: 'date', date: { year: 2022, month: 3 } }],
    ['It was built in 1948.', '1948', { kind: 'date', date: { year: 1948 } }],
    ['They met between October 22-24.', 'October 22-24', { kind: 'range', from: { month: 10, day: 22 }, to: { month: 10, day: 24 } }],
    ['Agreements from 2020 to 2022 hold.', 'from 2020 to 2022', { kind: 'range', from: { year: 2020 }, to: { year: 2022 } }],
    ['It fell in the fall of 2020.', 'the fall of 2020', { kind: 'season', season: 'autumn', year: 2020 }],
    ['It stood through the 1990s.', 'the 1990s', { kind: 'decade', year: 1990 }],
  ])('%s', (text, words, meaning) => {
    expect(read(text)).toEqual([[words, meaning]]);
  });
});

describe('relative times', () => {
  it.each([
    ['It fell on Tuesday.', 'Tuesday', { kind: 'weekday', weekday: 2, shift: null }],
    ['It fell last Friday.', 'last Friday', { kind: 'weekday', weekday: 5, shift: 'last' }],
    ['The town used last month’s meeting.', 'last month’s', { kind: 'shift', unit: 'month', count: -1 }],
    ['It fell three years ago.', 'three years ago', { kind: 'shift', unit: 'year', count: -3 }],
    ['Earlier in the day, it fell.', 'Earlier in the day', { kind: 'anchor', days: 0 }],
    ['It fell two days later.', 'two days later', { kind: 'anchor', days: 2 }],
    ['It will fall tomorrow.', 'tomorrow', { kind: 'shift', unit: 'day', count: 1 }],
  ])('%s', (text, words, meaning) => {
    expect(read(text)).toEqual([[words, meaning]]);
  });

  it('say on which side of the event they stand', () => {
    const side = (text: string) => times(text, { start: 0, end: text.length })[0]?.side;
    expect(side('The wall has stood since 1948.')).toBe('since');
    expect(side('It must open before March 2022.')).toBe('before');
    expect(side('It opened in March 2022.')).toBeNull();
  });
});

describe('what is no time', () => {
  it.each([
    'The 24/7 crew got a 10/10 for the 2024-25 season.',
    'He may march on.',
    'It counted 2024 people.',
    'Call 0800 555 2019 now.',
    'Resolution 1948 was adopted.',
    'Version 2.10.3 is out.',
    'The Sunday Times wrote of it.',
    'Prime Minister May left.',
    'It stands on every Sunday.',
    'Flight 1948 landed.',
    'It left 1850 metres of pipe to be replaced.',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

it('reads long inputs in time that grows with their length', () => {
  const took = (text: string) => {
    const start = performance.now();
    times(text, { start: 0, end: text.length });
    return performance.now() - start;
  };
  for (const unit of ['On 1 March 1990 it fell. ', '1990-', 'between ', 'October ', '2020 to ', 'the 19']) {
    took(unit.repeat(500));
    expect(took(unit.repeat(8_000)), unit).toBeLessThan(2_000);
  }
});
