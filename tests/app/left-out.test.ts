/** Names left out of headlines: as words of their own alone, however they are written, and without moving a place where that is asked for. */
import { expect, test } from 'vitest';
import { leftOut } from '../../src/app/mask/left-out.ts';

const names = new Set(['port office', 'hbr', 'harbour news – online', '(coast wire)']);

test.each([
  ['Crane falls – Port Office', 'Crane falls – …'],
  ['PORT  OFFICE: crane falls', '…: crane falls'],
  ['Port Office’s crane falls (HBR)', '…’s crane falls (…)'],
  ['Crane falls, says Coast Wire, and Hbr', 'Crane falls, says …, and …'],
  ['HBR', '…'],
  ['The port has no office in Hbrton', 'The port has no office in Hbrton'],
  ['', ''],
])('%s', (words, shown) => {
  expect(leftOut(words, names)).toBe(shown);
});

test('filled up, the rest stays where it was', () => {
  const words = 'HBR, Port Office: crane falls';
  const shown = leftOut(words, names, true);
  expect(shown).toBe('…  , …          : crane falls');
  expect(shown.length).toBe(words.length);
});

test('a very long title takes no long time', () => {
  const words = 'port office of '.repeat(400);
  expect(leftOut(words, names)).toBe('… of '.repeat(400));
});
