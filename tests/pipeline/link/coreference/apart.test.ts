/** That the days of publication speak against one happening, and never alone for one. */
import { expect, it } from 'vitest';
import { coreference } from '../../../../src/pipeline/link/coreference/coreference.ts';
import { measureNames } from '../../../../src/pipeline/link/coreference/pair.ts';
import { marked } from './read.ts';

const told = (date: string) =>
  `${date}\n\nA *fire* destroyed the old mill in the port of Velm in the night, the mayor said. Nobody was hurt by the *fire*, which burned for six hours.`;

/** All pairs are about as likely: what parts them is the day of publication. */
const doubtful = {
  measures: measureNames,
  least: 0.2,
  start: Math.log(0.6 / 0.4),
  trees: [],
};

function groups(dates: readonly string[]) {
  const { corpus, places } = marked(dates.map(told));
  return coreference(corpus, places, doubtful);
}

it('parts what articles tell that were published weeks apart', () => {
  const [a, b, c, d] = groups(['2024-03-05', '2024-06-11']);
  expect(a).toBe(b);
  expect(c).toBe(d);
  expect(a).not.toBe(c);
});

it('leaves together what articles of one week tell', () => {
  expect(new Set(groups(['2024-03-05', '2024-03-08'])).size).toBe(1);
});

it('holds no unknown day against anybody', () => {
  expect(new Set(groups(['', '2024-06-11'])).size).toBe(1);
});
