/** What two texts have in common, word by word. */
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../src/text/changes.ts';

const runs = (text: string, side: readonly { start: number; end: number; shared: boolean }[]) =>
  side.map(({ start, end, shared }) => `${shared ? '=' : '-'}${text.slice(start, end)}`);

function laid(left: string, right: string) {
  const changes = changesOf(left, right);
  return { ...changes, left: runs(left, changes.left), right: runs(right, changes.right) };
}

describe('changes', () => {
  test('part what is shared from what only one text has, word by word', () => {
    expect(laid('The old harbour crane fell on Monday.', 'The harbour crane fell on Tuesday.')).toEqual({
      left: ['=The', '-old', '=harbour crane fell on', '-Monday'],
      right: ['=The harbour crane fell on', '-Tuesday'],
      shared: 5,
      onlyLeft: 2,
      onlyRight: 1,
    });
  });

  test('do not count case, quotation marks or the dash', () => {
    expect(laid('“Serious concern” – he said', '"serious concern", he said')).toMatchObject({ onlyLeft: 0, onlyRight: 0, shared: 4 });
  });

  test('count no lone little words between changes as shared', () => {
    const { shared, left } = laid('Dockers of the north pier sang', 'Sailors of the south wharf slept');
    expect(shared).toBe(0);
    expect(left).toEqual(['-Dockers of the north pier sang']);
  });

  test('keep a lone figure or name as shared', () => {
    expect(laid('about 1,400 crates sank', 'Ada lost 1,400 barrels').left).toEqual(['-about', '=1,400', '-crates sank']);
  });

  test('take texts without words, and the same short words, as they are', () => {
    expect(laid('', '…')).toEqual({ left: [], right: [], shared: 0, onlyLeft: 0, onlyRight: 0 });
    expect(laid('of the', 'of the').shared).toBe(2);
  });

  test('hold for right-to-left scripts', () => {
    expect(laid('سقطت الرافعة يوم الاثنين', 'سقطت الرافعة يوم الثلاثاء')).toMatchObject({ shared: 3, onlyLeft: 1, onlyRight: 1 });
  });

  test('give up on long texts without a common word instead of taking for ever', () => {
    const [left, right] = ['a', 'b'].map((letter) => Array.from({ length: 3000 }, (_, i) => `${letter}${i}`).join(' '));
    expect(changesOf(left ?? '', right ?? '')).toMatchObject({ shared: 0, onlyLeft: 3000, onlyRight: 3000 });
  });
});
