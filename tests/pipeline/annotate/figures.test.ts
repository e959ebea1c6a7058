/** Numbers in digits and in words, their bounds, what they count and who gives them; and numbers that count nothing. */
import { describe, expect, it } from 'vitest';
import { annotated, words } from '../article.ts';
import { faults, long } from './growth.ts';

const read = (sentence: string) => {
  const article = annotated(sentence);
  return article.figures.map((figure) => ({
    words: words(article, figure),
    ...figure,
    of: words(article, figure.of),
    says: words(article, figure.says),
  }));
};

describe('a number and its bound', () => {
  it.each<[string, string, number, string]>([
    ['They counted twenty-four boats on the lake below the town.', 'twenty-four', 24, 'exactly'],
    ['The mill made two thousand and six sacks of flour for the town.', 'two thousand and six', 2006, 'exactly'],
    ['The fund of the town holds one and a half million crowns now.', 'one and a half million', 1_500_000, 'exactly'],
    ['The storm sank half a dozen boats in the harbour of the town.', 'half a dozen', 6, 'exactly'],
    ['Dozens of families left the valley before the water came.', 'Dozens', 24, 'at least'],
    ['The march drew tens of thousands of farmers to the capital.', 'tens of thousands', 20_000, 'at least'],
    ['The hall can hold 12 or more choirs at the feast of the town.', '12 or more', 12, 'at least'],
    ['The rally of 2,000-plus tractors blocked the road to the coast.', '2,000-plus', 2000, 'at least'],
    ['Up to an estimated 300 sheep were lost in the snow above the town.', 'Up to an estimated 300', 300, 'at most'],
    ['No fewer than 15 bridges were shut by the council of the valley.', 'No fewer than 15', 15, 'at least'],
    ['Just under 900 pupils took the test in the schools of the valley.', 'Just under 900', 900, 'nearly'],
    ['The town won three quarters of a million crowns in a draw.', 'three quarters of a million', 750_000, 'exactly'],
    ['The bank of the town lost €2.7 billion last year, its books say.', '€2.7 billion', 2.7e9, 'exactly'],
    ['Miners held in the pits of the valley number 140, the union says.', '140', 140, 'exactly'],
    ['The town paid US$ 1.6 billion for the tunnel under the strait.', 'US$ 1.6 billion', 1.6e9, 'exactly'],
    ['The share of the harbour fell to 35% in the books of the town.', '35%', 35, 'exactly'],
    ['In the end about three words were left to settle for the town.', 'about three', 3, 'about'],
    ['The children of the town read a story about three boys and a bear.', 'three', 3, 'exactly'],
    ['The papers of the town lay spread over 55,000 acres of marsh.', '55,000', 55_000, 'exactly'],
    ['A loaf is sold for #2.79 in the shops of the town these days.', '#2.79', 2.79, 'exactly'],
    ['At the mill in Ness 300 welders walked out over pay that day.', '300', 300, 'exactly'],
  ])('%s', (sentence, words, value, bound) => {
    expect(read(sentence).map((figure) => [figure.words, figure.value, figure.bound])).toEqual([[words, value, bound]]);
  });

  it('reads both ends of a range', () => {
    expect(read('Between 10-15 boats lay in the harbour, and two or three lanterns burned.').map(({ value }) => value)).toEqual([10, 15, 2, 3]);
  });
});

it.each<[string, (string | null)[]]>([
  ['Hundreds of angry fishermen blocked the harbour of the town.', ['angry fishermen']],
  ['The council shut two of the three lanes of the old bridge.', ['lanes', 'lanes']],
  ['Police put at 45,000 the number of teachers in the streets.', ['teachers']],
  ['Some 61 percent of the pupils in the valley passed the test.', ['percent']],
  ['The wall took $4 million that the town had saved for a school.', [null]],
  ['Critics say that it was not meant for two non-citizens of the town.', ['non-citizens']],
  ['The town has boats. Some 3,000 work in the north of the valley.', [null]],
  ['Five other towns head to the courts over the price of water.', ['other towns']],
])('%s counts %j', (sentence, counted) => {
  expect(read(sentence).map(({ of }) => of)).toEqual(counted);
});

it.each<[string, string | null]>([
  ['According to the latest data, 40 houses must be built again in the valley.', null],
  ['According to data from the health ministry, 40 pupils of the valley fell ill.', 'health ministry'],
  ['According to figures released by the Ness Port Office, 40 boats were lost.', 'Ness Port Office'],
  ['The council has said that 40 houses must be built again in the valley.', 'council'],
  ['Some 40 houses must be built again in the valley, the council said.', 'council'],
  ['“We lost 40 houses in one night,” Ada Holm said by the harbour wall.', 'Ada Holm'],
  ['The toll was 40, according to its operator, Strait Line, on Monday.', 'Strait Line'],
  ['In May, Ford says it made 40 houses of wood for the people of Ness.', 'Ford'],
  ['Some 40 houses were lost in the flood, the Associated Press reported Friday.', 'Associated Press'],
  ['The bank forecast that the new rules would cost the valley 40 houses.', 'bank'],
  ['Ness Motors (NM) announced that it had built 40 houses for its men.', 'Ness Motors'],
  ['Some 40 houses were lost in the flood, The Ness Times is reporting.', 'Ness Times'],
  ['A retaliation that the reports put on page one cost the town 40 houses.', null],
])('%s is given by %s', (sentence, says) => {
  expect(read(sentence)[0]?.says).toBe(says);
});

it('hands the voice of one sentence to the pronoun of the next, and no further than that is sure', () => {
  const said = read('The harbour office said the storm was the worst in years. It added that 14 boats had sunk.');
  expect(said.at(-1)?.says).toBe('harbour office');
  const unsure = read('The harbour office said no, and the council said yes. It added that 14 boats had sunk.');
  expect(unsure.at(-1)?.says).not.toBe('council');
});

it.each([
  'Bram Holm, 34, of Ness and Cora Dirk, 29, sang in the old church.',
  'Four in 10 of the pupils, or one in three at worst, sing at home.',
  'Two-thirds of the wall and half of 1 percent of the road are done.',
  'It was the 3rd game on page 12 of volume two, and they lost it 3-2.',
  'One of the boats and the two of them were late once more for it.',
  'The iPhone 4 and the Airbus 320 were shown in Room 9 of the hall.',
  'The series scores were not on the board, and no one looked at them.',
])('finds none in: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

it('gives beasts and things no fate of people', () => {
  expect(read('Frost killed 900 vines in the valley above the town that night.').map(({ fate }) => fate)).toEqual([null]);
  expect(read('The flood killed 900 sheep and ruined 40 houses in the valley.').map(({ fate }) => fate)).toEqual([null, null]);
  expect(read('The group fired thousands of missiles over the strait at night.').map(({ fate }) => fate)).toEqual([null]);
});

it('reads a table of numbers in a time that grows as its length does', () => {
  expect(faults((size) => void annotated(long('one and two or 3,000 and more than a dozen boats, ', size)))).toEqual([]);
});

it('counts what was named before, part by part', () => {
  const counted = read('Police shut 17 schools on Monday, nine in the north and eight in the south, and eleven were searched.');
  expect(counted.map(({ value }) => value)).toEqual([17, 9, 8, 11]);
  expect(read('Two halls, one used by a choir, burned in the night.').map(({ value }) => value)).toEqual([2]);
});
