/** Which articles form a story: those on one main event, whoever tells it and however small the folder. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/pipeline/annotate/annotate.ts';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { link } from '../../../../src/pipeline/link/link.ts';

interface Told {
  file: string;
  text: string;
  date?: string;
  publisher?: string;
}

/** Stories as the names of their files, each sorted. */
function storiesOf(told: readonly Told[]): string[][] {
  const articles = told.map(({ file, text, date, publisher }) =>
    annotate(clean({ file, text, given: { ...(date ? { date } : {}), ...(publisher ? { publisher } : {}) } })),
  );
  return link(articles)
    .stories.map((story) => story.map((i) => articles[i]?.source.file ?? '').sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

const fire = [
  'Mill burns down in Ness\n\nThe old flour mill in Ness burnt down early on Tuesday, and two millers were taken to hospital.\n\nFire crews from three towns fought the flames until noon, fire chief Ada Holm said.\n\nThe mill had been grinding flour since 1870 and nobody was inside the upper floors.',
  'Flour mill lost to flames\n\nFlames destroyed the flour mill of Ness on Tuesday. Two millers were hurt and are in hospital.\n\nAda Holm, the fire chief, said that crews had come from three towns.\n\nHow the flames started in the mill is not known.',
  'Two millers hurt as fire guts mill\n\nTwo millers were hurt when fire gutted the flour mill at Ness, fire chief Ada Holm said.\n\nThe fire started on the ground floor of the mill, where flour is packed, and crews could not reach the upper floors.',
];
const strike = [
  'Ferry crews walk out at Oss Vale\n\nFerry crews at Oss Vale walked out on Tuesday over wages, and eleven sailings were called off.\n\nTheir union wants nine per cent more, its secretary Per Lund said.\n\nThe ferry company offers three.',
  'Sailings called off as ferry crews strike\n\nEleven sailings from Oss Vale were called off when ferry crews struck over wages.\n\nUnion secretary Per Lund said that crews would stay ashore until the company offers more than three per cent.',
];
const named = (texts: readonly string[], kind: string, more: Partial<Told> = {}): Told[] =>
  texts.map((text, i) => ({ file: `${kind}${i + 1}`, text, ...more }));

describe('articles on one event', () => {
  it('form a story, and those on another event form another', () => {
    expect(storiesOf([...named(fire, 'fire'), ...named(strike, 'strike')])).toEqual([
      ['fire1', 'fire2', 'fire3'],
      ['strike1', 'strike2'],
    ]);
  });

  it('form one story where nothing else lies in the folder', () => {
    expect(storiesOf(named(fire, 'fire'))).toEqual([['fire1', 'fire2', 'fire3']]);
  });

  it('form the same stories in whatever order they come', () => {
    const all = [...named(fire, 'fire'), ...named(strike, 'strike')];
    expect(storiesOf([...all].reverse())).toEqual(storiesOf(all));
    expect(storiesOf([3, 0, 4, 2, 1].flatMap((i) => all[i] ?? []))).toEqual(storiesOf(all));
  });

  it('stay together when one of them comes years later', () => {
    const [one, two, three] = named(fire, 'fire');
    const dated = [
      { ...one, date: '2015-03-04' },
      { ...two, date: '2015-03-05' },
      { ...three, date: '2017-05-01' },
    ] as Told[];
    expect(storiesOf(dated)).toEqual([['fire1', 'fire2', 'fire3']]);
  });
});

describe('two events of one kind', () => {
  const harrow = [
    'Quake shakes Harrow\n\nAn earthquake of magnitude 6.1 shook Harrow in Estany on Monday and killed 40 people, most of them in Milford school.\n\nThe roof of the school fell in during morning lessons, headmistress Ida Brandt said.',
    'Forty dead as Estany school falls in\n\nThe roof of Milford school in Harrow fell in when an earthquake struck Estany. Forty people were killed.\n\nHeadmistress Ida Brandt said that lessons had just begun.',
    'Search at Milford school goes on\n\nIn Harrow, rescuers searched Milford school for pupils after the earthquake that killed 40 people in Estany.\n\nIda Brandt, the headmistress, read out the names at the gate.',
  ];
  const lindow = [
    'Earthquake off Lindow sends wave ashore\n\nAn earthquake of magnitude 7.4 off Lindow in Kestria sent a wave over the fish market and killed 212 people.\n\nPilot Olaf Renn saw boats lying on the roofs of the quay.',
    'Wave kills 212 at Kestrian fish market\n\nA wave went over the fish market of Lindow after an earthquake at sea. In Kestria 212 people were killed.\n\nBoats lay on roofs along the quay, said Olaf Renn, a pilot.',
    'Kestria counts its dead\n\nThe wave that the earthquake sent over Lindow killed 212 people, most of them at the fish market on the quay.\n\nBoats were carried far into Kestria, pilot Olaf Renn said.',
  ];
  it('are two stories, since places, numbers and names differ', () => {
    const all = [...named(harrow, 'a'), ...named(lindow, 'b'), ...named(strike, 'strike')];
    expect(storiesOf(all)).toEqual([
      ['a1', 'a2', 'a3'],
      ['b1', 'b2', 'b3'],
      ['strike1', 'strike2'],
    ]);
  });
});

describe('one publisher', () => {
  const again =
    'Millers of Ness ask for a new mill\n\nThe millers of Ness asked the council on Tuesday for a new flour mill.\n\nAda Holm, the fire chief, said that crews from three towns should look at the plans first.\n\nThe council will vote on the mill and its floors in spring.';
  const first = fire[0] ?? '';
  const of = (later: string, publisher: string) =>
    storiesOf([
      { file: 'first', text: first, date: '2015-03-04', publisher: 'Ness Courier' },
      { file: 'later', text: again, date: later, publisher },
    ]);

  it('has an update on the same day, and news when it writes again weeks later', () => {
    expect(of('2015-03-04', 'Ness Courier')).toEqual([['first', 'later']]);
    expect(of('2015-04-20', 'Ness Courier')).toEqual([['first'], ['later']]);
  });

  it('is judged more strictly than two', () => {
    expect(of('2015-03-18', 'Vale Herald')).toEqual([['first', 'later']]);
    expect(of('2015-03-18', 'Ness Courier')).toEqual([['first'], ['later']]);
  });
});

it('makes no story of a paragraph that its publisher prints under everything', () => {
  const footer =
    'The Ness Courier has reported from the coast since 1880 and is owned by its four hundred readers, who elect the editor every spring.\n\nOver 4,200 boats have been lost off Ness since the lighthouse was built, harbour records show, and 310 of them were ferries.\n\nFishermen, pilots and keepers of the lighthouse send their reports to the Courier by wire every evening before the tide turns.';
  const ofCourier = (text: string, i: number): Told => ({ file: `c${i + 1}`, text: `${text}\n\n${footer}`, publisher: 'Ness Courier' });
  expect(storiesOf([fire[0] ?? '', strike[0] ?? ''].map(ofCourier))).toEqual([['c1'], ['c2']]);
});
