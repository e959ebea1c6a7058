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

test('and else where a phrase ends', () => {
  expect(openingOf('The old mill burned in the night of the great flood.', lengths)).toBe('The old mill burned');
});

test('and else behind a whole word, never behind one that leads on to another', () => {
  expect(openingOf('The mill by the river burned down in the night.', lengths)).toBe('The mill');
  expect(openingOf('Elderberries everywhere ripened early last year.', lengths)).toBe('Elderberries');
});

test('one endless word is cut', () => {
  expect(openingOf('x'.repeat(1000), lengths)).toBe('x'.repeat(20));
});
