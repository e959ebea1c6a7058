/** Words as text: paragraphs, prints, roots, copies, likeness. */
import { expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { blocks } from '../../src/text/lines.ts';
import { print } from '../../src/text/print.ts';
import { root } from '../../src/text/root.ts';
import { containment, shingles } from '../../src/text/shingles.ts';
import { cosine, rarity, vector } from '../../src/text/vector.ts';

const paragraphs = (text: string) => blocks(text).map(({ start, end }) => text.slice(start, end));

it('takes each line for a paragraph, whatever mark ends it', () => {
  expect(paragraphs('One.\r\nTwo.\rThree.\u0085Four.\fFive.\u2028Six.')).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.']);
});

it('joins the lines of a text that was wrapped at a margin', () => {
  const wrapped =
    'The harbour wall was closed after the storm of last week had torn\nseveral stones out of its outer face and left the road behind it\nunder a foot of water for most of the night, the council said on\nFriday, and it will stay closed until divers have looked at the\nfoundations.\n\nA second paragraph.';
  expect(paragraphs(wrapped)).toHaveLength(2);
});

it('keeps lines apart that end like sentences', () => {
  expect(
    paragraphs(
      'A first sentence stands here on a line of its own, as some sites do.\nA second one stands here on the next line, and it ends as well.\nA third.',
    ),
  ).toHaveLength(3);
});

it('gives the same print to the same words in other marks and spaces', () => {
  expect(print(fold('“Harbour”  wall'))).toBe(print(fold('"harbour" wall')));
  expect(print('a')).not.toBe(print('b'));
  expect(print('a')).toMatch(/^[0-9a-z]{10}$/);
});

it('brings a people and its land under one root', () => {
  for (const [land, people] of [
    ['Syria', 'Syrians'],
    ['Iran', 'Iranian'],
    ['Israel', 'Israelis'],
    ['Armenia', 'Armenian'],
    ['Egypt', 'Egyptian'],
  ] as const)
    expect(root(people)).toBe(root(land));
  expect(root('Iran')).not.toBe(root('Iraq'));
});

it('finds a copied sentence by its runs of words', () => {
  expect(
    containment(shingles('the old wall fell into the sea at night', 5), shingles('they say the old wall fell into the sea at night again', 5)),
  ).toBe(1);
  expect(containment(shingles('the old wall fell into the sea', 5), shingles('a new wall was built by the town', 5))).toBe(0);
});

it('weighs rare words more than common ones', () => {
  const weights = rarity([new Set(['sea', 'wall']), new Set(['sea', 'boat']), new Set(['sea', 'fish'])]);
  const of = (words: string[]) => vector(words, (word) => weights.get(word) ?? 0);
  expect(cosine(of(['sea', 'wall']), of(['wall']))).toBeGreaterThan(cosine(of(['sea', 'wall']), of(['sea'])));
});
