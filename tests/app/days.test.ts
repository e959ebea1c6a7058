/** Moments in words say no more than the moment does, and the same in every zone. */
import { describe, expect, test } from 'vitest';
import { dateInWords, precisionInWords, whenInWords, yearOf, yearsOf } from '../../src/app/days.ts';
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
    ['on or after 7 October 2023', span('2023-10-07', null, 'interval')],
    ['by 16 October 2023', span(null, '2023-10-16', 'interval')],
    ['by about 16 October 2023', span(null, '2023-10-16', 'interval', '', true)],
    ['on or after about 7 October 2023', span('2023-10-07', null, 'interval', '', true)],
    ['about 1948–1967', span('1948-01-01', '1967-12-31', 'interval', '1948~/1967~', true)],
    ['about winter 1944', span('1944-12-01', '1945-02-28', 'season', '1944-24~', true)],
    ['March–May 2022', span('2022-03-01', '2022-05-31', 'interval', '2022-03/2022-05')],
    ['December 2022 – February 2023', span('2022-12-01', '2023-02-28', 'interval')],
    ['December 2023 – February 2024', span('2023-12-01', '2024-02-29', 'interval')],
    ['1 December 2023 – 28 February 2024', span('2023-12-01', '2024-02-28', 'interval')],
    ['2–31 March 2022', span('2022-03-02', '2022-03-31', 'interval')],
    ['15 March 44 BCE', day('-0043-03-15')],
    ['15 March 44 BCE', day('-000043-03-15')],
    ['1 January 1 BCE', day('0000-01-01')],
    ['1 BCE', span('0000-01-01', '0000-12-31', 'year', '0000')],
    ['1 CE', span('0001-01-01', '0001-12-31', 'year', '0001')],
    ['476 CE', span('0476-01-01', '0476-12-31', 'year', '0476')],
    ['449–440 BCE', span('-0448-01-01', '-0439-12-31', 'decade', '-044X')],
    ['2 BCE – 3 CE', span('-0001-01-01', '0003-12-31', 'interval')],
    ['987 CE – 1328', span('0987-01-01', '1328-12-31', 'interval')],
    ['28 December 2 BCE – 3 January 1 BCE', span('-0001-12-28', '0000-01-03', 'interval')],
    ['4 July 12000', day('+12000-07-04')],
    ['by 31 December 12000', span(null, '+012000-12-31', 'interval')],
    ['Date unknown', null],
  ])('reads %s', (words, when) => {
    expect(whenInWords(when)).toBe(words);
  });

  test.each<[string, When | null]>([
    ['7 October 2023', day('2023-10-07')],
    ['7 October 2023 (inferred)', { ...day('2023-10-07'), status: 'inferred' }],
    ['by about 16 October 2023 (inferred)', { ...span(null, '2023-10-16', 'interval', '', true), status: 'inferred' }],
    ['Date unknown', null],
  ])('with its status reads %s', (words, when) => {
    expect(dateInWords(when)).toBe(words);
  });

  test('calls no open side a range', () => {
    expect(precisionInWords(span(null, '2023-10-16', 'interval'))).toBe('open at one end');
    expect(precisionInWords(span('2023-10-14', '2023-10-16', 'interval'))).toBe('a range of days');
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
