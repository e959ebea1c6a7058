/** The folded scale must be a true scale: rising, invertible, whole; and it must fold what a reader would call empty, nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMs, msOfDay } from '../../src/timeline/days.ts';
import { evenScale, foldedScale, type Occupied, type TimeScale } from '../../src/timeline/folds.ts';

/** The same cases in every run. */
fc.configureGlobal({ seed: 20_241_106 });

const on = (from: string, to = from): Occupied => {
  const [startMs, endMs] = [msOfDay(from) ?? 0, (msOfDay(to) ?? 0) + dayMs];
  return { startMs, endMs, atMs: (startMs + endMs) / 2 };
};

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('no scale');
  return value;
}

const foldsOf = (scale: TimeScale): number => scale.stretches.filter((stretch) => stretch.folded).length;
const widthOf = (scale: TimeScale, from: string, to: string): number => scale.toU(msOfDay(to) ?? 0) - scale.toU(msOfDay(from) ?? 0);

const anyDay = fc.integer({ min: -100_000_000, max: 99_999_000 });
const anyEvents = fc
  .array(fc.tuple(anyDay, fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 20_000 }))), { minLength: 1, maxLength: 60 })
  .map((pairs) =>
    pairs.map(([day, length]): Occupied => {
      const [startMs, endMs] = [day * dayMs, Math.min(day + length, 100_000_000) * dayMs];
      return { startMs, endMs, atMs: (startMs + endMs) / 2 };
    }),
  );

test.each([
  ['folded', foldedScale],
  ['even', evenScale],
] as const)('the %s scale rises strictly, covers every event and has no hole', (_, make) => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const scale = present(make(events));
      const { stretches } = scale;
      expect(stretches[0]?.fromU).toBe(0);
      expect(stretches[stretches.length - 1]?.toU).toBe(1);
      stretches.forEach((stretch, index) => {
        expect(stretch.toMs).toBeGreaterThan(stretch.fromMs);
        expect(stretch.toU).toBeGreaterThan(stretch.fromU);
        const next = stretches[index + 1];
        if (next) expect([next.fromMs, next.fromU]).toEqual([stretch.toMs, stretch.toU]);
      });
      for (const event of events) {
        expect(scale.toU(event.startMs)).toBeGreaterThanOrEqual(-1e-12);
        expect(scale.toU(event.endMs)).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});

test('the folded scale can be inverted to well within a day', () => {
  fc.assert(
    fc.property(anyEvents, fc.double({ min: 0, max: 1, noNaN: true }), (events, share) => {
      const scale = present(foldedScale(events));
      const first = scale.stretches[0]?.fromMs ?? 0;
      const last = scale.stretches[scale.stretches.length - 1]?.toMs ?? 0;
      const ms = first + share * (last - first);
      const slack = Math.max(1, Math.abs(last - first) * 1e-9);
      expect(Math.abs(scale.toMs(scale.toU(ms)) - ms)).toBeLessThan(slack);
    }),
  );
});

test('the same events in another order give the same scale', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      expect(present(foldedScale([...events].reverse())).stretches).toEqual(present(foldedScale(events)).stretches);
    }),
  );
});

test('empty decades before a busy year fold, and the busy year gets most of the width', () => {
  const busy = ['2024-01-03', '2024-02-10', '2024-03-01', '2024-03-20', '2024-04-02', '2024-04-30', '2024-05-11'];
  const scale = present(foldedScale([on('1948-01-01', '1948-12-31'), on('1991-01-01', '1991-12-31'), ...busy.map((day) => on(day))]));
  expect(foldsOf(scale)).toBe(2);
  expect(widthOf(scale, '2024-01-01', '2024-05-20')).toBeGreaterThan(0.8);
  expect(widthOf(scale, '1950-01-01', '1990-01-01')).toBeLessThan(0.02);
});

test('a first and a last day thousands of years away squash nothing', () => {
  const near = [on('2024-01-03'), on('2024-01-10'), on('2024-01-20'), on('2024-02-01'), on('2024-02-09')];
  const scale = present(foldedScale([on('0001-01-01'), ...near, on('9999-12-31'), on('+999999-01-01')]));
  expect(widthOf(scale, '2024-01-01', '2024-02-12')).toBeGreaterThan(0.6);
});

test('evenly spaced events need no folds', () => {
  const years = Array.from({ length: 12 }, (_, index) => on(`${2000 + index}-06-15`));
  expect(foldsOf(present(foldedScale(years)))).toBe(0);
});

test('a year is not folded inside, and a span of decades does not keep its decades open', () => {
  expect(foldsOf(present(foldedScale([on('2020-01-01', '2020-12-31')])))).toBe(0);
  const days = ['2023-05-01', '2023-05-03', '2023-05-06', '2023-05-08', '2023-05-11'].map((day) => on(day));
  const scale = present(foldedScale([on('1948-01-01', '2023-05-05'), ...days]));
  expect(widthOf(scale, '2023-05-01', '2023-05-12')).toBeGreaterThan(0.5);
});

test('no events, no scale', () => {
  expect(foldedScale([])).toBeNull();
  expect(evenScale([])).toBeNull();
});
