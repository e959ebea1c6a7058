/** Stories in the index: articles on one main event, and rows of one story side by side. */
import { expect, test } from 'vitest';
import { clean } from '../../../src/pipeline/clean/clean.ts';
import { run } from '../../../src/pipeline/run.ts';

const strike =
  'Drivers of the Calder line walked out on Tuesday over the pay that the Ness railway company has offered them.\n\nThe company offers four percent, the union of the drivers wants seven.';
const again =
  'On Tuesday the drivers of the Ness railway company walked out over pay, and the Calder line stood still all day.\n\nTheir union wants seven percent where the company offers four.';
const fair =
  'The whale that was seen off the western islands turned north on Monday, said the biologist Ilse Brandt.\n\nIt is a young humpback, and fishermen have been asked to keep their nets ashore.';
const bare = (date: string, body: string) => `${date}\n\n${body}`;

function written(texts: readonly string[]) {
  const { timeline } = run(
    texts.map((text, i) => clean({ file: `${i}.txt`, text })),
    { formatVersion: 1, events: [] },
  );
  const nameOf = (id: string) =>
    timeline.articles
      .find((article) => article.id === id)
      ?.name.words.split(' ')
      .slice(0, 2)
      .join(' ');
  return { stories: timeline.stories.map((story) => story.map(nameOf)), lanes: timeline.lanes.map((lane) => lane.articles.map(nameOf).join()) };
}

test('articles on one main event are a story, in the order of publication; one that stands alone is none', () => {
  expect(written([bare('7 November 2024', again), bare('6 November 2024', strike), bare('6 November 2024', fair)]).stories).toEqual([
    ['Drivers of', 'On Tuesday'],
  ]);
});

test('rows of articles without a publisher stand by stories', () => {
  const { lanes } = written([bare('8 November 2024', again), bare('5 November 2024', strike), bare('6 November 2024', fair)]);
  expect(lanes).toEqual(['Drivers of', 'On Tuesday', 'The whale']);
});
