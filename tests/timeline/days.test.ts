/** Days are places in a calendar, not instants of a zone: these tests run the same arithmetic against Date in UTC, in far years and in other zones. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { calendarOfMs, dayMs, dayOfMs, msOfCalendar, msOfDay } from '../../src/timeline/days.ts';

/** The same cases in every run. */
fc.configureGlobal({ seed: 20_241_106 });

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const lastMs = 8.64e15 - dayMs;

test('every day of every year that Date knows comes out as Date has it in UTC', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 99_999_999 }), (day) => {
      const date = new Date(day * dayMs);
      const { year, month, day: dayOfMonth } = calendarOfMs(day * dayMs);
      expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(msOfCalendar({ year, month, day: dayOfMonth })).toBe(day * dayMs);
    }),
  );
});

test.each(['Pacific/Kiritimati', 'Pacific/Niue', 'America/St_Johns', 'Asia/Kathmandu'])('no day shifts in %s', (name) => {
  process.env.TZ = name;
  for (const day of ['1948-05-14', '2023-10-07', '2024-02-29', '2024-03-31', '1582-10-10', '0000-02-29']) {
    expect(dayOfMs(msOfDay(day) ?? 0)).toBe(day);
    expect(dayOfMs((msOfDay(day) ?? 0) + dayMs - 1)).toBe(day);
  }
});

test('years before 1 and beyond 9999 keep their sign and their day', () => {
  expect(msOfDay('-0043-03-15')).toBe(Date.UTC(-43, 2, 15));
  expect(dayOfMs(msOfDay('-0043-03-15') ?? 0)).toBe('-000043-03-15');
  expect(msOfDay('-000043-03-15')).toBe(msOfDay('-0043-03-15'));
  expect(dayOfMs(msOfDay('+012345-06-07') ?? 0)).toBe('+012345-06-07');
});

test('days that Date cannot hold are clamped to its first and last day', () => {
  expect(msOfDay('+999999-12-31')).toBe(lastMs);
  expect(msOfDay('-999999-01-01')).toBe(-8.64e15);
  expect(dayOfMs(Number.MAX_VALUE)).toBe('+275760-09-12');
});

test('what is no day is null, never a guess', () => {
  for (const text of ['', '2023', '2023-10', 'today', '2023-10-07T00:00Z']) expect(msOfDay(text)).toBeNull();
});
