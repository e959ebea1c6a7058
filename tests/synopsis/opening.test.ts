/** The first words of a passage, by which it is known. */
import { expect, test } from 'vitest';
import { openingOf } from '../../src/synopsis/opening.ts';

const lengths = { least: 10, most: 30, usual: 20 };

test('a short passage stands whole', () => {
  expect(openingOf('The mill burned down, twice.', lengths)).toBe('The mill burned down, twice.');
});

test('a long one ends at a mark that ends a clause, not at one too near its beginning', () => {
  expect(openingOf('At noon, the mill burned, and the owner wept over it.', lengths)).toBe('At noon, the mill burned');
});

test('and else behind a whole word', () => {
  expect(openingOf('The mill by the river burned down in the night.', lengths)).toBe('The mill by the');
});

test('one endless word is cut', () => {
  expect(openingOf('x'.repeat(1000), lengths)).toBe('x'.repeat(20));
});
