/** Which accounts become one event, and what it is called. */
import { expect, it } from 'vitest';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { read } from '../../../../src/pipeline/run.ts';

const page = (publisher: string, day: string, body: string) => ` date ${day} By ${publisher} Staff\n\n${body}`;
const house =
  'The Calder line was built by a Norwegian company between two wars, and it has carried coal, timber and people to the coast ever since then.\n\nThe Calder line was flooded in January 2011, when the sea wall at Ness gave way and eleven houses fell into the water.';

function events(texts: readonly string[]) {
  const { corpus, events: all } = read(texts.map((text, i) => clean({ file: `${i}.txt`, text })));
  const order = corpus.articles.map((article) => Number(article.source.file.slice(0, -4)));
  return all.map(({ event, versions, title, statements }) => {
    const source = corpus.articles[title.article];
    return {
      when: event.moment?.edtf ?? null,
      articles: versions.map((version) => order[version.article]).sort(),
      title: source?.text.slice(title.span.start, title.span.end),
      statements,
      versions,
    };
  });
}

const strike = 'Drivers of the Calder line walked out on Tuesday over the pay that the Ness railway company has offered them for next year.';
const again = 'On Tuesday the drivers of the Ness railway company walked out over pay, and the Calder line stood still all day.';
const fair = 'The Ness book fair opened on Friday with a reading by the poet Ilse Brandt, who wrote her first verses in a lighthouse.';

it('joins two accounts of one day’s event', () => {
  const found = events([
    page('Ness Mail', '2024-11-06', `${strike}\n\nThe company said it was surprised.`),
    page('Coast Echo', '2024-11-07', `${again}\n\nA new offer may follow.`),
  ]);
  expect(found.find((event) => event.when === '2024-11-05')?.articles).toEqual([0, 1]);
});

it('keeps a house paragraph from joining what it is printed under, but shows what it tells', () => {
  const found = events([page('Ness Mail', '2024-11-06', `${strike}\n\n${house}`), page('Ness Mail', '2024-12-08', `${fair}\n\n${house}`)]);
  expect(found.find((event) => event.when === '2024-11-05')?.articles).toEqual([0]);
  expect(found.find((event) => event.when === '2024-12-06')?.articles).toEqual([1]);
  expect(found.find((event) => event.when === '2011-01')?.articles).toEqual([0, 1]);
});

it('marks rows of the same words', () => {
  const found = events([page('Ness Mail', '2024-11-06', `${strike}\n\n${house}`), page('Ness Mail', '2024-12-08', `${fair}\n\n${house}`)]);
  expect(found.find((event) => event.when === '2011-01')?.statements[0]).toEqual({ cells: [[0], [0]], same: true });
});

it('never joins what moments keep apart', () => {
  const found = events([
    page('Ness Mail', '2024-11-06', `${strike}\n\nNo talks are planned.`),
    page('Coast Echo', '2024-11-15', `${again}\n\nNo talks are planned.`),
  ]);
  expect(found.filter((event) => event.articles.length > 1)).toEqual([]);
});

it('invents no event in a text where nothing happens', () => {
  expect(
    events([
      'Lorem ipsum\n\nDolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.\n\nUt enim ad minim veniam, quis nostrud exercitation.',
    ]).filter((event) => event.when !== null),
  ).toEqual([]);
});

it('holds the number of events of one article within bounds', () => {
  const days = Array.from({ length: 1000 }, (_, i) => `The bridge of Ness was inspected on ${1 + (i % 28)} March ${1600 + Math.floor(i / 3)}.`);
  expect(events([page('Ness Mail', '2024-11-06', days.join('\n\n'))]).length).toBeLessThanOrEqual(200);
});

it('titles an event with a clause of a version', () => {
  const titles = events([
    page('Ness Mail', '2024-11-06', `${strike}\n\nIn September 2019, the Ness railway company bought the Calder line after its owner had failed.`),
  ]).map((event) => event.title);
  expect(titles).toContain('the Ness railway company bought the Calder line');
});

it('tells what an article opens with, also where the dateline alone bears a day', () => {
  const found = events([
    `Library opens its doors\n\nNESS, Nov. 6, 2024 (CPA) - The town of Ness has opened a library with forty thousand books and one old clock.\n\nThe clock is slow.`,
  ]);
  expect(found.map((event) => event.when)).toEqual(['../2024-11-06']);
  expect(found[0]?.title).toMatch(/library/i);
});

const fire = 'A fire destroyed the old ropeworks on the quay of Ness and spread to three boats before the crews of five towns put it out.';
const ropeworks = 'The ropeworks of Ness, the last on the coast, are a ruin after flames took the long shed on the quay and three boats beside it.';

it('joins the openings of two accounts of one affair that name no day', () => {
  const found = events([
    `${fire}\n\nThe mayor of Ness, Ada Quill, said that the ropeworks would not be built again, and that the quay stays shut.`,
    `${ropeworks}\n\nAda Quill, the mayor of Ness, said that the quay stays shut and that no ropeworks would be built again.`,
    'The book fair of Calder drew more readers than ever, and the poet Ilse Brandt read from her first verses.',
  ]);
  expect(found.filter((event) => event.articles.length > 1).map((event) => event.articles)).toEqual([[0, 1]]);
});

const pay = 'The company offered its drivers four percent; the union of the railway wants seven, and a free day for those who work on Sundays.';
const verses = 'Brandt signed her books until late in the night, and young readers from the islands sang the ballads that made her known.';

it('keeps what unlike articles tell of no day apart, though the words are the same', () => {
  const alike = 'The crowd was asked to leave the hall before the speech, and the doors were closed behind it.';
  const found = events([
    page('Ness Mail', '2024-11-06', `${strike}\n\n${again}\n\n${alike}\n\n${pay}`),
    page('Coast Echo', '2024-11-08', `${fair}\n\n${alike}\n\n${verses}`),
  ]);
  expect(found.filter((event) => event.articles.length > 1)).toEqual([]);
});

it('gives the news of an article no year of its history', () => {
  const old = 'The ropeworks of Ness burned down in 1951, when flames took the long shed on the quay and three boats beside it.';
  const found = events([
    page('Ness Mail', '2024-11-06', `${ropeworks}\n\nThe quay of Ness stays shut, the mayor said.`),
    page('Coast Echo', '2024-11-06', `${fire}\n\n${old}`),
  ]);
  expect(found.find((event) => event.when === '1951')?.articles).toEqual([1]);
});

it('joins nothing that is told without a time to a year long past for the sake of a name', () => {
  const found = events([
    page('Ness Mail', '2024-11-06', `${fire}\n\nThe Calder Maritime Authority built the quay of Ness in 1951.`),
    page('Coast Echo', '2024-11-06', `${ropeworks}\n\nThe mayor was in tears.\n\nThe Calder Maritime Authority of Ness declined all comment.`),
  ]);
  expect(found.find((event) => event.when === '1951')?.articles).toEqual([0]);
});
