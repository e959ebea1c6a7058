/** The corrections of a link read back as they were written, in few characters, whatever stands in the link. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { home, readAddress, writeAddress } from '../../src/app/address.ts';
import { fitsLink, longestFix, mostFixes, nameIn, readFixes, writeFixes } from '../../src/app/fix.ts';
import type { Fix } from '../../src/synopsis/corrections/fix.ts';

const bare = fc.stringMatching(/^[0-9a-z]{10}$/);
const event = bare.map((id) => `e${id}`);
const article = bare.map((id) => `a${id}`);
const passages = fc
  .uniqueArray(fc.tuple(article, fc.uniqueArray(fc.nat(999_999), { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 3,
    selector: ([id]) => id,
  })
  .map((groups) => groups.flatMap(([id, starts]) => starts.map((start) => ({ article: id, start }))));
const days = fc.constantFrom(['2024-11-06', '2024-11-06'], ['0476-09-04', '2024-02-29'], ['2023-12-31', '2024-01-01']);
const name = fc
  .string({ minLength: 1, maxLength: 40, unit: 'binary' })
  .map((text) => nameIn(text))
  .filter((text) => text !== null);
const fix: fc.Arbitrary<Fix> = fc.oneof(
  fc.uniqueArray(event, { minLength: 2, maxLength: 4 }).map((events): Fix => ({ kind: 'join', events })),
  fc.record({ kind: fc.constant('split' as const), event, passages }),
  fc.tuple(article, days).map(([id, [earliest, latest]]): Fix => ({ kind: 'date', article: id, earliest: earliest ?? '', latest: latest ?? '' })),
  fc.record({
    kind: fc.constant('publisher' as const),
    article,
    name: fc.oneof(name, fc.constantFrom('A_B', 'a~b', 'x-y.z', 'Ĝurnalo & Söhne', '~1', '+')),
  }),
);

describe('corrections in the link', () => {
  test('read back as they were written, on their own and as part of an address', () => {
    fc.assert(
      fc.property(fc.array(fix, { maxLength: 6 }), (fixes) => {
        expect(readFixes(writeFixes(fixes))).toEqual({ fixes, whole: fixes.length > 0 });
        expect(readAddress(writeAddress({ ...home, fix: fixes }))).toEqual({ address: { ...home, fix: fixes }, unread: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('are short: a join takes 24 characters, a passage taken out a dozen and its place', () => {
    expect(writeFixes([{ kind: 'join', events: ['e0123456789', 'eabcdefghij'] }])).toBe('1_j-0123456789-abcdefghij');
    expect(
      writeFixes([
        {
          kind: 'split',
          event: 'e0123456789',
          passages: [
            { article: 'aabcdefghij', start: 1296 },
            { article: 'aabcdefghij', start: 40 },
          ],
        },
      ]),
    ).toBe('1_s-0123456789-abcdefghij.100.14');
  });

  test('survive any string, and what is read of it can be written again', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1_', 'j-', 's-', '_', '-', '.', '~', '0123456789', 'd-0123456789-20240230', 'p-0123456789-'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { fixes } = readFixes(pieces.join(''));
        expect(readFixes(writeFixes(fixes)).fixes).toEqual(fixes);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['another version', '2_j-0123456789-abcdefghij'],
    ['no version', 'j-0123456789-abcdefghij'],
    ['nothing behind the version', '1'],
    ['a kind that nobody knows', '1_x-0123456789'],
    ['an id that is none', '1_j-0123456789-ABC'],
    ['a join of an event with nothing', '1_j-0123456789'],
    ['a passage without a place', '1_s-0123456789-abcdefghij'],
    ['a day that the calendar has not', '1_d-0123456789-20240230'],
    ['days in the wrong order', '1_d-0123456789-20240302-20240301'],
    ['a publisher without a name', '1_p-0123456789-%20'],
    ['a name that turns its surroundings round', '1_p-0123456789-a%E2%80%AEb'],
  ])('name %s as unread', (_, value) => {
    const { address, unread } = readAddress(`?fix=${value}&view=list`);
    expect([address.fix, address.view, unread]).toEqual([[], 'list', ['fix']]);
  });

  test('lose one bad part alone', () => {
    const { address, unread } = readAddress('?fix=1_j-0123456789-abcdefghij_x-1_d-0123456789-20240501');
    expect(address.fix.map(({ kind }) => kind)).toEqual(['join', 'date']);
    expect(unread).toEqual(['fix']);
  });

  test('are read without case, but for names', () => {
    expect(readFixes('1_J-0123456789-ABCDEFGHIJ_P-0123456789-Ness Mail').fixes).toEqual([
      { kind: 'join', events: ['e0123456789', 'eabcdefghij'] },
      { kind: 'publisher', article: 'a0123456789', name: 'Ness Mail' },
    ]);
  });

  test('have an end: what goes beyond is not read, nor written', () => {
    const one: Fix = { kind: 'join', events: ['e0123456789', 'eabcdefghij'] };
    const endless = writeFixes(Array.from({ length: 10_000 }, () => one));
    expect(readFixes(endless).fixes.length).toBeLessThanOrEqual(mostFixes);
    expect(readFixes(endless).whole).toBe(false);
    expect(fitsLink(Array.from({ length: mostFixes + 1 }, () => one))).toBe(false);
    const long: Fix = {
      kind: 'split',
      event: 'e0123456789',
      passages: Array.from({ length: longestFix }, (_, start) => ({ article: 'a0123456789', start })),
    };
    expect(fitsLink([long])).toBe(false);
  });
});
