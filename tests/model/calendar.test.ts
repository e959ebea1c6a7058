/** Days as strings, against the platform where it knows them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDays, day, fromOrdinal, ordinal, plusDays, plusMonths, weekday } from '../../src/model/calendar.ts';

it('counts days and back without losing one, from year -9999 to 20000', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4_371_587, max: 6_585_440 }), (count) => {
      const found = fromOrdinal(count);
      return found !== null && ordinal(found) === count;
    }),
  );
});

it('agrees with the platform on the days it knows', () => {
  for (const written of ['1970-01-01', '2000-02-29', '2024-11-05', '1582-10-15']) {
    const date = new Date(`${written}T00:00:00Z`);
    expect(ordinal(written)).toBe(date.getTime() / 86_400_000);
    expect(weekday(written)).toBe(date.getUTCDay());
  }
});

it('knows no day that the calendar has not', () => {
  expect(day(1900, 2, 29)).toBeNull();
  expect(day(2000, 2, 29)).toBe('2000-02-29');
  expect(day(2024, 13, 1)).toBeNull();
  expect(day(999_999, 1, 1)).toBeNull();
});

it('writes years before 0 and beyond 9999 with a sign, and orders them', () => {
  expect(day(-43, 3, 15)).toBe('-000043-03-15');
  expect(day(12_024, 1, 1)).toBe('+012024-01-01');
  expect(compareDays('-000043-03-15', '0001-01-01')).toBeLessThan(0);
  expect(compareDays('+012024-01-01', '9999-12-31')).toBeGreaterThan(0);
});

it('steps over months and years', () => {
  expect(plusDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(plusMonths('2024-11-05', -1)).toBe('2024-10-01');
  expect(plusMonths('2024-01-31', -1)).toBe('2023-12-01');
});
