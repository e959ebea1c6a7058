/** What articles call the same thing over all events. */
import { expect, it } from 'vitest';
import { read } from '../../../src/pipeline/run.ts';
import { cleaned } from '../article.ts';

const article = (day: string, ...paragraphs: string[]) => cleaned(`Published: ${day} March 2031\n\n${paragraphs.join('\n\n')}\n`);

const courier = article(
  '12',
  'CORVIA - Norland is working to prevent the Norland-Sudmark conflict from growing into a crisis, its foreign minister said on Tuesday.',
  'Ferries to the islands stay in port. Nobody knows for how long the Norland-Sudmark conflict will last, the minister said.',
);
const ledger = article(
  '12',
  'CORVIA - The foreign minister of Norland said on Tuesday that it works to prevent Sudmark’s war on Norland from turning into a crisis.',
  'Shops on the islands were empty on Wednesday. The Norland-Sudmark violence has driven many away.',
);

const groups = () =>
  read([courier, ledger]).terms.map(({ terms }) => terms.map(({ words, uses }) => [words.words, uses.map(({ places }) => places.length)]));

it('puts the names of one thing in a group, each with all its places, most used first', () => {
  expect(groups()).toEqual([
    [
      ['Norland-Sudmark conflict', [2]],
      ['Norland-Sudmark violence', [1]],
      ['Sudmark’s war on Norland', [1]],
    ],
  ]);
});

it('finds nothing where all articles choose the same words', () => {
  expect(read([courier]).terms).toEqual([]);
});
