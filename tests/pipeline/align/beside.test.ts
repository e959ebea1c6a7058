/** Sentences that linking left out of an event, and that say what another version's passage says. */
import { expect, it } from 'vitest';
import { withBeside } from '../../../src/pipeline/align/beside.ts';
import { link } from '../../../src/pipeline/link/link.ts';
import { annotated } from '../article.ts';

const corpus = link([
  annotated('The bridge over the Ness collapsed on Monday. Two lorries plunged into the river, the council said. Bakers gave out bread.'),
  annotated('The Ness bridge gave way on Monday and two lorries plunged into the river, the council said.\n\nTwo lorries plunged into the river.'),
]);
const [first, second] = corpus.articles.map(({ sentences }) => sentences.length);

it('takes a sentence of the same paragraph that says what a passage of another version says, and no other', () => {
  expect([first, second]).toEqual([3, 2]);
  expect(
    withBeside(
      new Map([
        [0, [0]],
        [1, [0]],
      ]),
      corpus,
    ),
  ).toEqual(
    new Map([
      [0, [0, 1]],
      [1, [0]],
    ]),
  );
});

it('leaves an event alone that one version tells', () => {
  const told = new Map([[0, [0]]]);
  expect(withBeside(told, corpus)).toBe(told);
});
