/** What the figure ledger makes of two short reports: scope, order, sources, and the sums that one of them gives. */
import { describe, expect, it } from 'vitest';
import { ledger } from '../../../src/pipeline/align/figures/ledger.ts';
import { clean } from '../../../src/pipeline/clean/clean.ts';
import { read } from '../../../src/pipeline/run.ts';

type Report = readonly [text: string, day: string | null];

function ledgerOf(...reports: readonly Report[]) {
  const { corpus } = read(
    reports.map(([text, day], i) => ({
      ...clean({ file: `${i}`, text, ...(day ? { given: { date: day } } : {}) }),
      id: `a${i}`,
      parts: [{ role: 'body' as const, rule: 'body', start: 0, end: text.length }],
    })),
  );
  return ledger(
    corpus.articles.flatMap((article, i) => article.figures.map((figure) => ({ article: i, figure, asOf: article.asOf.get(figure) ?? null }))),
    corpus,
  );
}

const verdicts = (a: Report, b: Report) => ledgerOf(a, b).figurePairs.map(({ verdict, evidence }) => `${verdict} ${evidence.rule}`);
const monday = '2024-11-04';

describe('two figures', () => {
  it.each<[string, Report, Report, string[]]>([
    [
      'of a group and of all are of other scope',
      ['Four children died in the fire at the mill.', monday],
      ['The fire at the mill killed 11 people.', monday],
      ['other scope figure/part-of-whole'],
    ],
    [
      'of a part and of the whole land are of other scope',
      ['In Oss county 3,100 homes lost power.', monday],
      ['Across Velm 48,000 homes lost power.', monday],
      ['other scope figure/other-place'],
    ],
    [
      'of some who are among others are of other scope',
      ['Twelve rowers were among the athletes banned in Ness.', monday],
      ['The federation banned 40 athletes in Ness.', monday],
      ['other scope figure/part-of-whole'],
    ],
    [
      'of ships of one build and of all vessels are of other scope',
      ['The storm at Ness sank 15 sloops.', monday],
      ['The storm at Ness sank 60 vessels.', monday],
      ['other scope figure/part-of-whole'],
    ],
    [
      'of people told of in other words are the same where they agree',
      ['Seventeen skaters were lost on the lake at Ness.', monday],
      ['On the lake at Ness 17 people drowned.', monday],
      ['same figure/same'],
    ],
    [
      'of signatures and of those who signed are of one thing',
      ['The petition bore 900 signatures in Ness.', monday],
      ['By now 2,100 people have signed the petition in Ness.', '2024-11-20'],
      ['later count figure/later-count'],
    ],
    [
      'without a noun count what the sentence before does',
      ['The union said 1,700 of its members were on strike. The firm put the number at 1,100.', monday],
      ['Some 1,900 workers are on strike at the mill of the union.', monday],
      ['differ figure/bounds-part', 'differ figure/bounds-part'],
    ],
    [
      'without a day to order them cannot be told',
      ['A landslide killed 40 people at Ness.', null],
      ['The landslide at Ness killed 65 people.', null],
      ['cannot tell figure/no-order'],
    ],
    [
      'of two days are a later count where the words say it rose',
      ['A ferry sank off Ness, killing nine people.', monday],
      ['The death toll of the ferry climbed to 13.', '2024-11-05'],
      ['later count figure/said-to-rise'],
    ],
    [
      'are revised where the words say it was lowered',
      ['The flood at Ness killed 150 people.', monday],
      ['The county lowered the death toll of the flood to 97.', '2024-11-08'],
      ['revised figure/said-to-fall'],
    ],
    [
      'of two sources differ',
      ['Organisers said 80,000 people marched in Ness.', monday],
      ['Police said 15,000 people marched in Ness.', monday],
      ['differ figure/bounds-part'],
    ],
    [
      'in rounded and in full digits are compatible',
      ['The harvest of Velm came to 2.3 million tonnes of oats.', monday],
      ['Velm brought in 2,287,000 tonnes of oats.', monday],
      ['compatible figure/bounds-meet'],
    ],
    [
      'are the same in digits and in words',
      ['Twelve hundred houses fell in the quake.', monday],
      ['The quake destroyed 1,200 homes.', monday],
      ['same figure/same'],
    ],
    [
      'of people by their land and of people are of one count',
      ['Over 2 million Velmans voted in the referendum.', monday],
      ['The office said 2,114,900 people had cast ballots in the referendum.', monday],
      ['compatible figure/bounds-meet'],
    ],
    [
      'of those who went to the polls are a turnout',
      ['Turnout in the vote at Ness was under 40 percent.', monday],
      ['Just 38 per cent of voters in Ness went to the polls.', monday],
      ['compatible figure/bounds-meet'],
    ],
    [
      'of what goes on being counted are a later count whoever says so',
      ['Floods destroyed 400 homes in Velm, the governor said.', monday],
      ['Surveyors in Velm say that the floods destroyed 1,120 homes.', '2024-11-10'],
      ['later count figure/later-count-of-other'],
    ],
    [
      'are revised by whoever counted, and by nobody else',
      ['The storm killed 58 people in Velm, the governor said.', monday],
      ['The storm killed 51 people in Velm, the coroner said.', '2024-12-10'],
      ['differ figure/later-of-other'],
    ],
    [
      'of which only one says who counted differ',
      ['The storm killed 58 people in Velm.', monday],
      ['The storm killed 51 people in Velm, the coroner said.', '2024-12-10'],
      ['differ figure/later-unsaid'],
    ],
    [
      'are revised by whoever is spoken of in both',
      ['The storm killed 58 people in Velm, the coroner said.', monday],
      ['The coroner has gone through the lists again. The storm killed 51 people in Velm.', '2024-12-10'],
      ['revised figure/revised'],
    ],
    [
      'of one speaker are revised',
      ['The storm killed 58 people in Velm, the governor said.', monday],
      ['The storm killed 51 people in Velm, the governor said.', '2024-12-10'],
      ['revised figure/revised'],
    ],
    [
      'of what two gave are not compared',
      ['Velm gave $40 million for the victims of the quake in Ness.', monday],
      ['Orra gave $15 million for the victims of the quake in Ness.', monday],
      [],
    ],
    [
      'of what came from two givers are not compared',
      ['The school of Ness received $700,000 from the brewer Stahl.', monday],
      ['The choir of Velm collected $90,000 for the school of Ness.', monday],
      [],
    ],
    [
      'of a fine that is wanted and of the fine are not compared',
      ['Prosecutors demanded a fine of $900,000 for the dairy of Ness.', monday],
      ['The dairy of Ness was fined $400,000.', monday],
      [],
    ],
    [
      'of what two teams won are not compared',
      ['Velm won 9 medals at the games in Ness.', monday],
      ['The rowers of Orra came home from the games in Ness with four medals.', monday],
      [],
    ],
    [
      'of two evenings that the words name are a later count',
      ['By Sunday evening 3,200 refugees had crossed the bridge at Ness.', monday],
      ['By Tuesday evening 7,850 refugees had crossed the bridge at Ness.', '2024-11-06'],
      ['later count figure/later-count'],
    ],
    [
      'of a quake are revised on the next day',
      ['A magnitude 5.9 earthquake shook Ness.', monday],
      ['The earthquake at Ness had been of magnitude 6.2.', '2024-11-05'],
      ['revised figure/revised'],
    ],
    [
      'of the first day and of all days are of other scope',
      ['On the first day of the strike 60 trains were cancelled in Ness.', monday],
      ['Over the three days of the strike 190 trains were cancelled in Ness.', monday],
      ['other scope figure/part-of-whole'],
    ],
    [
      'of one first day differ',
      ['On the first day of the strike 60 trains were cancelled in Ness.', monday],
      ['The union counted 95 trains cancelled on the first day of the strike.', monday],
      ['differ figure/bounds-part'],
    ],
    [
      'of some of the dead and of all are of other scope',
      ['Two of the victims of the fire were sailors.', monday],
      ['The fire killed nine people.', monday],
      ['other scope figure/part-of-whole'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(verdicts(a, b)).toEqual(expected);
  });

  it.each<[string, Report, Report]>([
    ['dead and injured', ['The crash killed six people.', monday], ['The crash injured 41 people.', monday]],
    ['people and money', ['The fire killed 33 workers.', monday], ['The owner of the mill pays $33 after the fire.', monday]],
    ['two sides', ['Velm lost 35 soldiers in the battle.', monday], ['In the battle 50 Osker soldiers were killed.', monday]],
    ['votes of two parties', ['The Greens won 44 seats in Ness.', monday], ['The Blues won 39 seats in Ness.', monday]],
    ['votes for and against', ['Some 64 deputies backed the bill.', monday], ['Some 51 deputies opposed the bill.', monday]],
    ['those aboard and those saved', ['The ferry had 212 passengers on board.', monday], ['Some 140 passengers of the ferry were rescued.', monday]],
    ['two measures', ['The tower of Ness is 120 metres high.', monday], ['The pool of Ness is 50 metres long.', monday]],
    ['policemen and rioters', ['The riot in Ness left 34 policemen hurt.', monday], ['The riot in Ness left 110 protesters hurt.', monday]],
    ['soldiers and rebels', ['The ambush killed 16 soldiers in Ness.', monday], ['The ambush killed nine rebels in Ness.', monday]],
    ['people and beasts', ['Frost killed 40 shepherds at Ness.', monday], ['At Ness 40 sheep were killed by frost.', monday]],
    ['trees planted and trees felled', ['Ness will plant 900 trees by the river.', monday], ['Ness felled 250 trees by the river.', monday]],
    ['boats of wood and of steel', ['Fifteen wooden boats burned at Ness.', monday], ['Four steel boats burned at Ness.', monday]],
    ['losses of two fleets', ['In the battle Velm sank six Osker boats.', monday], ['In the battle two boats of the Velm navy were sunk.', monday]],
    ['the dead and the treated', ['With it went the lives of three bakers.', monday], ['Nine bakers were treated after the fire.', monday]],
    ['a fine and a profit', ['The firm earned $40 million.', monday], ['The firm was fined $15 million.', monday]],
  ])('are not compared: %s', (_, a, b) => {
    expect(verdicts(a, b)).toEqual([]);
  });

  it('are compared only where they agree if one of them does not say which of two sides it counts', () => {
    const war: Report = ['By Monday 1,400 Velmans had been killed and 2,600 Oskers had been killed.', monday];
    expect(verdicts(war, ['The war has killed 9,000 people.', '2024-12-02'])).toEqual([]);
    expect(verdicts(war, ['The war has killed nearly 1,410 people.', '2024-12-02'])).toEqual(['compatible figure/bounds-meet']);
  });
});

it('takes a rounded number for an earlier one only as far as it is rounded', () => {
  const war = (count: string): Report => [`The war has killed ${count} Velmans so far.`, '2024-10-19'];
  const later: Report = ['The war has killed nearly 43,400 Velmans so far.', '2024-11-06'];
  expect(verdicts(war('42,500'), later)).toEqual(['later count figure/later-count']);
  expect(verdicts(war('43,391'), later)).toEqual(['compatible figure/bounds-meet']);
});

describe('parts and a whole', () => {
  it.each<[string, string, boolean]>([
    ['that add up', 'The storm killed 40 people. Of the dead, 28 were found in Ness and 12 in Oss.', true],
    ['that add up as their bounds allow', 'The war has cost more than 9,000 lives. Velm counts 3,150 dead and Osk over 5,900.', true],
    ['that have no noun of their own', 'Nearly 900 passengers were stranded. Some 600 slept in a hall and almost 300 in a school.', true],
    ['that leave something over', 'The firm has 5,000 men. In Ness 3,000 work, in Oss 1,000 and in Ulm the remaining 700.', false],
    ['that go by other nouns', 'The fleet has 64 boats: 40 trawlers, 15 sloops and nine tugs.', true],
    ['that stand before their whole', 'In Ness 1,240 voters came on Monday and 865 on Tuesday. Turnout exceeded 2,000.', true],
    ['that a total does not fit', 'Ferries carried 318 guests on Monday and 276 on Tuesday, a total of 614.', false],
    ['that do not', 'Police arrested 96 people. Fifty-two of them are from Ness, 21 from Oss, and 35 are sailors.', false],
  ])('%s', (_, text, fits) => {
    expect(ledgerOf([text, monday]).sums.map((sum) => sum.fits)).toEqual([fits]);
  });

  it('are no sum where some of all are only picked out', () => {
    expect(ledgerOf(['The fire killed 60 people, among them 12 children, and injured 200.', monday]).sums).toEqual([]);
  });
});
