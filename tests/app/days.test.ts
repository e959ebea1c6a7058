/** Moments in words say no more than the moment does, and the same in every zone. */
import { describe, expect, test } from 'vitest';
import { whenInWords, yearOf, yearsOf } from '../../src/app/days.ts';
import { compareDays, readDay } from '../../src/model/calendar.ts';
import type { When } from '../../src/model/moment.ts';
import { day } from './sample.ts';

const span = (earliest: string | null, latest: string | null, precision: When['precision'], edtf = '', approximate = false): When => ({
  earliest,
  latest,
  precision,
  approximate,
  status: 'stated',
  edtf,
});

describe('a moment in words', () => {
  test.each<[string, When | null]>([
    ['7 October 2023', day('2023-10-07')],
    ['March 2022', span('2022-03-01', '2022-03-31', 'month', '2022-03')],
    ['about March 2022', span('2022-03-01', '2022-03-31', 'month', '2022-03~', true)],
    ['autumn 2020', span('2020-09-01', '2020-11-30', 'season', '2020-23')],
    ['1948', span('1948-01-01', '1948-12-31', 'year', '1948')],
    ['1990s', span('1990-01-01', '1999-12-31', 'decade', '199X')],
    ['2020–2022', span('2020-01-01', '2022-12-31', 'interval', '2020/2022')],
    ['22–24 October 2024', span('2024-10-22', '2024-10-24', 'interval')],
    ['30 September – 2 October 2024', span('2024-09-30', '2024-10-02', 'interval')],
    ['31 December 2023 – 1 January 2024', span('2023-12-31', '2024-01-01', 'interval')],
    ['from 7 October 2023 on', span('2023-10-07', null, 'interval')],
    ['by 16 October 2023', span(null, '2023-10-16', 'interval')],
    ['15 March 44 BCE', day('-0043-03-15')],
    ['Date unknown', null],
  ])('reads %s', (words, when) => {
    expect(whenInWords(when)).toBe(words);
  });

  test('knows a leap day and no thirtieth of February', () => {
    expect(readDay('2024-02-29')).not.toBeNull();
    expect(readDay('2023-02-29')).toBeNull();
    expect(readDay('1900-02-29')).toBeNull();
  });

  test('orders days across the year nought', () => {
    const days = ['2023-10-07', '-0044-01-01', '0000-06-01', '+12024-01-01', '0999-01-01'];
    expect([...days].sort(compareDays)).toEqual(['-0044-01-01', '0000-06-01', '0999-01-01', '2023-10-07', '+12024-01-01']);
  });

  test('files an open moment under the side that is known', () => {
    expect(yearOf(span(null, '2023-10-16', 'interval'))).toBe(2023);
    expect(yearOf(null)).toBeNull();
    expect(yearsOf([null, day('1948-05-14'), span('2023-10-07', null, 'interval')])).toEqual({ first: 1948, last: 2023 });
  });
});
