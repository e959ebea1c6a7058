/** Which versions of an event rest on one text. */
import { expect, it } from 'vitest';
import { intake, read } from '../../src/pipeline/run.ts';

const dated = (publisher: string, title: string, ...paragraphs: string[]) =>
  `${publisher}\n\n6 March 2024\n\n${title}\n\n${paragraphs.join('\n\n')}\n`;

/** The origins of the event of a day, by the files of their versions, with the rules they rest on. */
function originsOn(day: string, files: Readonly<Record<string, string>>) {
  const { corpus, events } = read(intake(Object.entries(files).map(([file, text]) => ({ file, text }))).map((one) => one.article));
  const event = events.find((one) => one.event.moment?.edtf === day);
  return event?.origins.map(({ versions, common, evidence }) => ({
    ...(common ? { common } : {}),
    files: versions.map((i) => corpus.articles[event.versions[i]?.article ?? -1]?.source.file).sort(),
    rules: [...new Set(evidence.map((one) => one.rule))],
  }));
}

const dispatch = [
  'The mill at Norwick burned to the ground on 5 March 2024 after sparks from a saw set fire to the timber stacked along its northern wall, the fire brigade said.',
  'Forty workers of the night shift left the building through the loading gate within minutes and gathered on the bank of the river until morning.',
];

it('two articles that carry one dispatch are one origin', () => {
  const found = originsOn('2024-03-05', {
    'a.txt': dated('Norwick Herald', 'Mill burns in Norwick', ...dispatch, 'The owner, Ada Brand, has promised to build again.'),
    'b.txt': dated('Calder Post', 'Fire takes Norwick mill', ...dispatch, 'The mayor of Calder sent blankets and bread.'),
    'c.txt': dated(
      'Fenby Courier',
      'Norwick loses its mill',
      'Norwick’s mill is a ruin since flames ate it on 5 March 2024; nobody was hurt, for all forty men and women of the shift got out.',
    ),
  });
  expect(found).toEqual([
    { files: ['a.txt', 'b.txt'], rules: ['link/same-telling', 'link/same-words'] },
    { files: ['c.txt'], rules: [] },
  ]);
});

const house = (toll: number) =>
  `The Norwick mill strike began on 2 January 2020 with a walkout of the weavers, and ${toll} families have lived on the strike fund of their union ever since.`;

it('a house paragraph is one telling, even with its figure brought up to date, and binds nothing else', () => {
  const files = {
    'a.txt': dated('Norwick Herald', 'Weavers sing in the square', 'A choir of weavers sang in the market square on 4 March 2024.', house(310)),
    'b.txt': dated('Norwick Herald', 'Bakers raise prices', 'The bakers of Norwick raised the price of bread on 5 March 2024.', house(325)),
  };
  expect(originsOn('2020-01-02', files)).toEqual([{ files: ['a.txt', 'b.txt'], rules: ['link/same-telling'] }]);
});

it('a version that stands alone is an origin of its own', () => {
  expect(originsOn('2024-03-05', { 'a.txt': dated('Norwick Herald', 'Mill burns in Norwick', ...dispatch) })).toEqual([
    { files: ['a.txt'], rules: [] },
  ]);
});

it('articles that share words elsewhere, and tell of the event in words of their own, have a source in common', () => {
  const speech =
    'On 20 February 2024 the council of Norwick had asked the owners of every mill on the river to build a second gate in the northern wall, whatever it may cost them.';
  const more = 'On 21 February 2024 the owners of the mills had written to the council of Norwick that no second gate would be built in any wall.';
  const found = originsOn('2024-03-05', {
    'a.txt': dated(
      'Norwick Herald',
      'Mill burns in Norwick',
      'The old mill at Norwick burned down on 5 March 2024, as sparks from a saw fell among the planks along its northern wall, and by noon nothing stood of it but a chimney, a gate and the iron wheel that had once turned in the river.',
      speech,
      more,
    ),
    'b.txt': dated(
      'Calder Post',
      'Fire takes Norwick mill',
      'On 5 March 2024 the old mill at Norwick burned down while forty men of the night shift were at work, all of whom got out and watched from the bank as the roof came down on the machines that their grandfathers had built.',
      speech,
      more,
    ),
  });
  expect(found).toEqual([{ common: 'source', files: ['a.txt', 'b.txt'], rules: ['link/same-words'] }]);
});

it('a version that names the publisher of another one as its source is tied to it', () => {
  const files = {
    'a.txt': dated('Norwick Herald', 'Mill burns in Norwick', 'Flames ate the old mill of Norwick on 5 March 2024, and nobody was hurt.'),
    'b.txt': dated('Calder Post', 'Fire takes Norwick mill', 'On 5 March 2024 the mill at Norwick burned down, the Norwick Herald reported.'),
  };
  expect(originsOn('2024-03-05', files)).toEqual([{ common: 'source', files: ['a.txt', 'b.txt'], rules: ['link/credits'] }]);
});

it('initials are those of the agency that another article spells out', () => {
  const files = {
    'a.txt': dated(
      'Norwick Herald',
      'Mill burns in Norwick',
      'NORWICK (CW) — Flames ate the old mill of Norwick on 5 March 2024, and nobody was hurt.',
    ),
    'b.txt': dated('Calder Post', 'Fire takes Norwick mill', 'On 5 March 2024 the mill at Norwick burned down, Coast Wire news agency reported.'),
  };
  expect(originsOn('2024-03-05', files)?.[0]?.rules).toEqual(['link/credits']);
});

it('initials in one version and the name in another are one source, whoever sent them', () => {
  const files = {
    'a.txt': dated(
      'Norwick Herald',
      'Mill burns in Norwick',
      'Flames ate the old mill of Norwick on 5 March 2024, CW reported.',
      'The CW is read by all.',
    ),
    'b.txt': dated('Calder Post', 'Fire takes Norwick mill', 'On 5 March 2024 the mill at Norwick burned down, Coast Wire news agency reported.'),
    'c.txt': dated('Fenby Courier', 'Bread is dear', 'NORWICK (CW) — Bakers raised the price of bread on 1 February 2024, and nobody laughed.'),
  };
  expect(originsOn('2024-03-05', files)).toEqual([{ common: 'source', files: ['a.txt', 'b.txt'], rules: ['link/credits-same'] }]);
});

/** By which rules the articles draw on one text. */
const tiesOf = (files: Readonly<Record<string, string>>) =>
  read(intake(Object.entries(files).map(([file, text]) => ({ file, text }))).map((one) => one.article)).corpus.origins.flatMap(({ evidence }) =>
    evidence.map(({ rule }) => rule),
  );

it('stock phrases are no common text', () => {
  const told = (one: string, other: string) => [
    `Mayor Ada Brand told reporters at a news conference in Norwick on 5 March 2024 that the mill had burned, and ${one}`,
    `A spokesman for the Ministry of the Interior said in a statement on Tuesday morning that the mill had burned, and ${other}`,
  ];
  const plain = {
    'a.txt': dated('Norwick Herald', 'Mill burns in Norwick', ...told('flames had eaten the sheds of the dyers too.', 'two engines had come late.')),
    'b.txt': dated('Calder Post', 'Fire takes Norwick mill', ...told('nothing was left of the mill of her grandfather.', 'water had been short.')),
  };
  expect(tiesOf(plain)).toEqual([]);
  const rare = {
    ...plain,
    'b.txt': plain['b.txt']
      .replace('nothing was left of the mill of her grandfather.', 'flames had eaten the sheds of the dyers too.')
      .replace('water had been short.', 'two engines had come late.'),
  };
  expect(tiesOf(rare)).toEqual(['link/same-words']);
});
