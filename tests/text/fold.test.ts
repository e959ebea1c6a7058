/** Words made comparable. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

it('levels case, quotes, dashes, joined forms and white space', () => {
  expect(fold('  “The ﬁrst\u00a0Mill”\n– it’s  SHUT ')).toBe('"the first mill" - it\'s shut');
});

it('folds plain words the short way as it would the long way', () => {
  const word = fc.string({ unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const text = words.join(' ');
      // A no-break space at the end sends the same words the long way, and is trimmed there.
      expect(fold(text)).toBe(fold(`${text}\u00a0`));
    }),
  );
});
