/** Bars of days on one scale: nothing leaves it, longer is longer, and open sides reach its edges. */
import { expect, test } from 'vitest';
import type { Days } from '../../src/model/calendar.ts';
import { barOf, scaleOf } from '../../src/synopsis/strip.ts';

const day = (earliest: string | null, latest: string | null): Days => ({ earliest, latest });

function scaleAround(date: Days, others: readonly Days[] = [], needed: readonly Days[] = []) {
  const scale = scaleOf(date, needed, others);
  if (!scale) throw new Error('There are ends, so there is a scale');
  return scale;
}

test('the scale begins before the first end and stops behind the last', () => {
  const scale = scaleAround(day('2025-03-11', '2025-03-11'), [day('2025-03-10', null), day(null, '2025-03-12')]);
  expect([scale.first, scale.last]).toEqual(['2025-03-10', '2025-03-12']);
  const whole = barOf(day('2025-03-10', '2025-03-12'), scale);
  expect(whole.from).toBeGreaterThan(0);
  expect(whole.to).toBeLessThan(1);
  expect(whole.from).toBeCloseTo(1 - whole.to, 9);
});

test('a day is a third of three days and lies in their middle', () => {
  const three = day('2025-03-10', '2025-03-12');
  const scale = scaleAround(three);
  const [long, short] = [barOf(three, scale), barOf(day('2025-03-11', '2025-03-11'), scale)];
  expect((long.to - long.from) / (short.to - short.from)).toBeCloseTo(3, 9);
  expect((short.from + short.to) / 2).toBeCloseTo(0.5, 9);
});

test('an open side goes to the edge and says so', () => {
  const scale = scaleAround(day('2025-03-10', '2025-03-12'));
  expect(barOf(day(null, '2025-03-12'), scale)).toMatchObject({ from: 0, start: 'open', end: 'day' });
  expect(barOf(day('2025-03-10', null), scale)).toMatchObject({ to: 1, start: 'day', end: 'open' });
  expect(barOf(day(null, null), scale)).toEqual({ from: 0, to: 1, start: 'open', end: 'open' });
});

test('a clue of a year leaves the scale of a day before the day becomes a line, and says so', () => {
  const [date, year, week] = [day('2025-03-11', '2025-03-11'), day('2025-01-01', '2025-12-31'), day('2025-03-08', '2025-03-14')];
  const scale = scaleAround(date, [year, week]);
  expect([scale.first, scale.last]).toEqual(['2025-03-08', '2025-03-14']);
  expect(barOf(year, scale)).toEqual({ from: 0, to: 1, start: 'beyond', end: 'beyond' });
  expect(barOf(week, scale)).toMatchObject({ start: 'day', end: 'day' });
});

test('what the date has become is always within the scale', () => {
  const [date, year] = [day('2025-03-11', '2025-03-11'), day('2025-01-01', '2025-12-31')];
  const scale = scaleAround(date, [year], [year]);
  expect(barOf(year, scale)).toMatchObject({ start: 'day', end: 'day' });
  expect(barOf(date, scale).from).toBeGreaterThan(0);
});

test('around a date with an open side there is room for every clue', () => {
  const scale = scaleAround(day('2025-03-10', null), [day('1948-05-14', null)]);
  expect([scale.first, scale.last]).toEqual(['1948-05-14', '2025-03-10']);
});

test('where nothing has an end there is no scale', () => {
  expect(scaleOf(day(null, null), [], [day(null, null)])).toBeNull();
});

test('years before our era and far ahead lie in their order', () => {
  const scale = scaleAround(day('-0043-03-15', '+12000-12-31'));
  expect([scale.first, scale.last]).toEqual(['-000043-03-15', '+012000-12-31']);
  expect(barOf(day('-0043-03-15', '-0043-03-15'), scale).to).toBeLessThan(barOf(day('0000-01-01', '0000-12-31'), scale).from);
});
