/** The address reads back as it was written, takes any string without complaint, and lets one bad part spoil no other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Address, home, longest, readAddress, views, writeAddress } from '../../src/app/address.ts';

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
const name = fc
  .string({ minLength: 1, maxLength: 60, unit: 'binary' })
  .map(wellFormed)
  // An id is read without case, spaces around and a final stop: what those would change is no id that was written.
  .filter((text) => !/^\s*[ae][0-9a-z]{10}\.*\s*$/i.test(text));
const id = (letter: 'a' | 'e') =>
  fc.oneof(
    fc.stringMatching(/^[0-9a-z]{10}$/).map((rest) => letter + rest),
    name,
  );
const span = fc.tuple(fc.nat(99_999_998), fc.integer({ min: 1, max: 1000 })).map(([start, length]) => ({ start, end: start + length }));
const days = ['-12345-02-01', '-0044-03-15', '0000-01-01', '0476-09-04', '1948-05-14', '2023-10-07', '2024-02-29', '+12024-12-31'];
const window = fc
  .tuple(fc.nat(days.length - 1), fc.nat(days.length - 1))
  .map(([a, b]) => ({ from: days[Math.min(a, b)] ?? '', to: days[Math.max(a, b)] ?? '' }));
const articleId = fc.stringMatching(/^a[0-9a-z]{10}$/);
const articleIds = fc.uniqueArray(articleId, { maxLength: 4 });
const address: fc.Arbitrary<Address> = fc
  .record({
    event: fc.option(id('e')),
    article: fc.option(id('a')),
    at: fc.option(span),
    scale: fc.constantFrom('folded', 'even'),
    window: fc.option(window),
    view: fc.constantFrom('timeline', 'list'),
    as: fc.option(fc.constantFrom(...views)),
    base: fc.option(articleId),
    beside: fc.option(articleId),
    sort: fc.constantFrom('text', 'agreement'),
    show: fc.constantFrom('all', 'alone'),
    pin: articleIds,
    order: articleIds,
    hide: articleIds,
    known: fc.option(fc.constantFrom(...days)),
    masked: fc.boolean(),
    query: fc.string({ maxLength: 60, unit: 'binary' }).map(wellFormed),
    embed: fc.boolean(),
    fix: fc.array(fc.constant({ kind: 'join' as const, events: ['e0123456789', 'eabcdefghij'] }), { maxLength: 2 }),
  })
  .map((one) => ({ ...one, at: one.article === null ? null : one.at }) as Address);

describe('the address', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(address, (one) => {
        expect(readAddress(writeAddress(one))).toEqual({ address: one, unread: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('takes any string at all without throwing, and what it makes of it can be written again', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('&', '=', '%', '%E0%A4%A', 'event', 'at', 'from', 'q', '?', '\uD800', '__proto__', '+'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.string({ unit: 'binary' }), (pieces, hash) => {
        const { address: read } = readAddress(pieces.join(''), hash);
        expect(readAddress(writeAddress(read)).address).toEqual(read);
      }),
      { numRuns: 1000 },
    );
  });

  test('is empty for the first view', () => {
    expect(writeAddress(home)).toBe('');
    expect(readAddress('')).toEqual({ address: home, unread: [] });
  });

  test('keeps the good parts beside a bad one and names the bad one once', () => {
    const { address: read, unread } = readAddress('?q=%E0%A4%A&event=e0123456789&scale=round&scale=wide&view=list');
    expect(read).toMatchObject({ event: 'e0123456789', view: 'list', scale: 'folded', query: '' });
    expect(unread).toEqual(['q', 'scale']);
  });

  test('reads one view of a comparison and takes a list of articles whole or not at all', () => {
    const { address: read, unread } = readAddress(
      '?as=figures&pin=aabcdefghij.A0123456789&hide=aabcdefghij.nobody&base=a1.a2&known=2024-02-30&masked=yes',
    );
    expect(read).toMatchObject({ as: 'figures', pin: ['aabcdefghij', 'a0123456789'], hide: [], base: null, known: null, masked: false });
    expect(unread).toEqual(['base', 'hide', 'known', 'masked']);
  });

  test('knows an id in capitals and with the full stop of a sentence', () => {
    expect(readAddress('?event=E0123456789.').address.event).toBe('e0123456789');
  });

  test.each(['hamas-attack', '<img src=x>', '..', 'constructor', ' ', '\u0000', '%3Cimg%3E'])(
    'passes the unknown id %j through to the not-found view',
    (odd) => {
      expect(readAddress(`?event=${encodeURIComponent(odd)}`)).toMatchObject({ address: { event: odd }, unread: [] });
    },
  );

  test('keeps an id that cannot be decoded as it stands, and cuts one that is endless', () => {
    expect(readAddress('?event=%E0%A4%A').address.event).toBe('%E0%A4%A');
    expect(readAddress(`?event=${'a'.repeat(9999)}`).address.event).toHaveLength(longest.id);
  });

  test('decodes once', () => {
    expect(readAddress('?event=%253Cimg%253E').address.event).toBe('%3Cimg%3E');
  });

  test.each([
    'from=NaN&to=Infinity',
    'from=2024-11-06',
    'from=2024-11-06&to=2023-01-01',
    'from=2023-02-30&to=2023-03-01',
    'from=2023-13-01&to=2024-01-01',
  ])('reads no window out of %s and says so', (search) => {
    const { address: read, unread } = readAddress(`?${search}`);
    expect(read.window).toBeNull();
    expect(unread).toContain('from');
  });

  test('reads a window of one day and one wider than any calendar', () => {
    expect(readAddress('?from=2024-11-06&to=2024-11-06').address.window).toEqual({ from: '2024-11-06', to: '2024-11-06' });
    expect(readAddress('?from=-300000-01-01&to=+300000-01-01').address.window).toEqual({ from: '-300000-01-01', to: '+300000-01-01' });
  });

  test('takes a place only in an article, and only where it has a length', () => {
    expect(readAddress('?at=3-9')).toMatchObject({ address: { at: null }, unread: ['at'] });
    expect(readAddress('?article=a0123456789&at=9-9')).toMatchObject({ address: { at: null }, unread: ['at'] });
    expect(readAddress('?article=a0123456789&at=3-9').address.at).toEqual({ start: 3, end: 9 });
  });

  test('names unknown parts and a hash, but not the marks that mail programs add', () => {
    expect(readAddress('?data=https://evil.example/d.json&utm_source=mail&event[]=a', '#!').unread).toEqual(['data', 'event[]', '#!']);
  });

  test('does not speak of a version that it cannot know, but reads on', () => {
    expect(readAddress('?v=7&view=list')).toMatchObject({ address: { view: 'list' }, unread: ['v'] });
  });
});
