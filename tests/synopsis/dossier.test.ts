/** What clues to a date are worth: which days they allow together, and how the date widens as they are left out one by one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { common, fromOrdinal } from '../../src/model/calendar.ts';
import type { Clue, Moment } from '../../src/model/moment.ts';
import { allowed, cluesOf, type DossierClue, type Off, sameDays, widening, widthOf, without } from '../../src/synopsis/dossier.ts';
import { clue, momentOf } from '../app/clues.ts';

const weekday = clue('date/weekday', '2025-03-11', '2025-03-11');
const month = clue('date/stated', '2025-03-01', '2025-03-31');
const after = clue('date/announced-at-publication', '2025-03-10', null);
const before = clue('date/by-publication', null, '2025-03-12');
const support = clue('date/year-in-same-article', null, null);

const rules = (clues: readonly DossierClue[]): readonly string[] => clues.map((one) => one.reason.rule);
const keyOf = (clues: readonly DossierClue[], rule: string): string => clues.find((one) => one.reason.rule === rule)?.key ?? '';
const offOf = (clues: readonly DossierClue[], ...which: string[]): Off => new Set(which.map((rule) => keyOf(clues, rule)));

describe('the list of clues', () => {
  test('begins with the one that allows the fewest days and ends with open sides', () => {
    expect(rules(cluesOf(momentOf([after, month, weekday, before])))).toEqual([
      'date/weekday',
      'date/stated',
      'date/announced-at-publication',
      'date/by-publication',
    ]);
  });

  test('has one entry for clues of one rule that allow the same days, and one each where they do not', () => {
    const again = clue('date/weekday', '2025-03-11', '2025-03-11', 'A crane fell');
    const wider = clue('date/weekday', '2025-03-10', '2025-03-11');
    const clues = cluesOf(momentOf([weekday, again, wider]));
    expect(clues.map((one) => [one.days.earliest, one.reason.sources.flatMap((source) => source.excerpts.map((words) => words.words))])).toEqual([
      ['2025-03-11', ['on Tuesday', 'A crane fell']],
      ['2025-03-10', ['on Tuesday']],
    ]);
  });

  test('keeps what supports a clue under it, wherever the clue goes', () => {
    const clues = cluesOf(momentOf([month, support, weekday]));
    expect(clues.map((one) => [one.reason.rule, one.supports.map((reason) => reason.rule)])).toEqual([
      ['date/weekday', []],
      ['date/stated', ['date/year-in-same-article']],
    ]);
  });

  test('lets a reason that has no clue above it stand by itself', () => {
    expect(cluesOf(momentOf([support, weekday])).map((one) => one.kind)).toEqual(['bounds', 'bare']);
  });

  test('sets aside what says so or fits no day of the moment, and counts neither', () => {
    const said = clue('date/set-aside-stated', null, null);
    const moment: Moment = { ...momentOf([weekday]), evidence: [weekday, said, clue('date/stated', '2021-01-01', '2021-01-01')] };
    const clues = cluesOf(moment);
    expect(clues.map((one) => one.kind)).toEqual(['bounds', 'aside', 'aside']);
    expect(allowed(clues, new Set())).toMatchObject({ earliest: '2025-03-11', latest: '2025-03-11' });
    expect(clues.flatMap((one) => one.supports)).toEqual([]);
  });
});

describe('leaving clues out', () => {
  const clues = cluesOf(momentOf([after, month, weekday, before]));

  test.each<[string, string[], string | null, string | null]>([
    ['none', [], '2025-03-11', '2025-03-11'],
    ['the day', ['date/weekday'], '2025-03-10', '2025-03-12'],
    ['the day and the earliest', ['date/weekday', 'date/announced-at-publication'], '2025-03-01', '2025-03-12'],
    ['the day and the month', ['date/weekday', 'date/stated'], '2025-03-10', '2025-03-12'],
    ['all but an end', ['date/weekday', 'date/stated', 'date/by-publication'], '2025-03-10', null],
    ['all', ['date/weekday', 'date/stated', 'date/by-publication', 'date/announced-at-publication'], null, null],
  ])('%s', (_, which, earliest, latest) => {
    expect(allowed(clues, offOf(clues, ...which))).toEqual({ earliest, latest });
  });

  test('says by how many days the date would be wider', () => {
    expect(without(clues, new Set(), keyOf(clues, 'date/weekday')).wider).toBe(2);
    expect(without(clues, new Set(), keyOf(clues, 'date/stated')).wider).toBe(0);
    expect(without(clues, offOf(clues, 'date/weekday'), keyOf(clues, 'date/by-publication'))).toEqual({
      days: { earliest: '2025-03-10', latest: '2025-03-31' },
      wider: 19,
    });
    expect(without(clues, offOf(clues, 'date/weekday', 'date/stated'), keyOf(clues, 'date/by-publication')).wider).toBe(Number.POSITIVE_INFINITY);
  });

  test('tells by how much even where a side is open before and after', () => {
    expect(widening({ earliest: null, latest: '2025-03-12' }, { earliest: null, latest: '2025-03-31' })).toBe(19);
    expect(widening({ earliest: null, latest: '2025-03-12' }, { earliest: null, latest: null })).toBe(Number.POSITIVE_INFINITY);
    expect(widening({ earliest: '-0044-03-15', latest: null }, { earliest: '-000044-03-15', latest: null })).toBe(0);
    expect(widthOf({ earliest: '-0001-12-31', latest: '0000-01-01' })).toBe(2);
  });
});

/** Clues that share the day 0 of 1970, with or without ends on either side. */
const anyClue: fc.Arbitrary<Clue> = fc
  .record({ back: fc.option(fc.nat(900_000)), on: fc.option(fc.nat(900_000)), rule: fc.constantFrom('date/stated', 'date/weekday', 'date/dateline') })
  .map(({ back, on, rule }) => clue(rule, back === null ? null : fromOrdinal(-back), on === null ? null : fromOrdinal(on)));

describe('of any clues', () => {
  test('the counted ones allow what the moment is, and fewer never allow less', () => {
    fc.assert(
      fc.property(fc.array(anyClue, { minLength: 1, maxLength: 12 }), fc.array(fc.boolean()), (evidence, flags) => {
        const days = common(evidence);
        fc.pre(days !== null);
        const clues = cluesOf(momentOf(evidence));
        const whole = allowed(clues, new Set());
        expect(whole && sameDays(whole, days ?? whole)).toBe(true);
        const off = new Set(clues.flatMap((one, i) => (flags[i] ? [one.key] : [])));
        const rest = allowed(clues, off);
        expect(rest && whole && common([rest, whole])).toEqual(whole);
        for (const one of clues.filter((each) => each.kind === 'bounds')) expect(without(clues, off, one.key).wider).toBeGreaterThanOrEqual(0);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('every word of the evidence stands somewhere, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(anyClue, { maxLength: 12 }), (evidence) => {
        const clues = cluesOf(momentOf(evidence));
        const told = clues.flatMap((one) => [one.reason, ...one.supports]).map((reason) => reason.rule);
        expect(new Set(told)).toEqual(new Set(evidence.map((one) => one.rule)));
        expect(new Set(clues.map((one) => one.key)).size).toBe(clues.length);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
