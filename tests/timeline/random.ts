/** Random timelines for properties: bursts of days, long and open extents, several lanes. Holds no test. */
import fc from 'fast-check';
import type { Timeline } from '../../src/model/dataset.ts';
import { type Line, timelineOf } from './sample.ts';

/** The same cases in every run. */
fc.configureGlobal({ seed: 20_241_106 });

const day = fc
  .record({
    year: fc.oneof(fc.constantFrom(2023, 2024), fc.integer({ min: 1, max: 9999 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: date }) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

const line: fc.Arbitrary<Line> = fc.record({
  title: fc.lorem({ maxCount: 12 }),
  from: day,
  by: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
  weight: fc.double({ min: 0, max: 1, noNaN: true }),
  approximate: fc.boolean(),
  inferred: fc.boolean(),
  differs: fc.boolean(),
});

const ranged: fc.Arbitrary<Line> = fc.tuple(line, day, fc.constantFrom('both', 'start', 'end')).map(([base, other, side]) => {
  const [from, to] = [base.from ?? other, other].sort();
  return { ...base, from: side === 'start' ? null : (from ?? null), to: side === 'end' ? null : (to ?? null) };
});

export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .array(fc.oneof(line, ranged), { minLength: 1, maxLength: 80 })
  .map((lines) => timelineOf([[0, 1], [2], [3], [4, 5]], lines));

export const anyWidth = fc.integer({ min: 300, max: 1800 });
