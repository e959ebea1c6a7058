/** Intervals for articles that bear no date, from their own words and from their folder. */
import { describe, expect, it } from 'vitest';
import { common, ordinal } from '../../../../src/model/calendar.ts';
import type { Moment } from '../../../../src/model/moment.ts';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { read } from '../../../../src/pipeline/run.ts';

/** Small towns with a matter of their own, so that no article is like another. */
const matters = [
  ['Ness', 'the harbour wall', 'stones'],
  ['Oss Vale', 'the library', 'books'],
  ['Tarn', 'the cable ferry', 'ropes'],
  ['Hollin', 'the cheese fair', 'cows'],
  ['Quarr', 'the bell tower', 'bells'],
  ['Wick End', 'the tram line', 'rails'],
  ['Eller', 'the school kitchen', 'spoons'],
  ['Marl', 'the brick kiln', 'bricks'],
] as const;

function article(at: number, words: string, head = ''): string {
  const [town, thing, goods] = matters[at % matters.length] ?? matters[0];
  return `${head}${town} looks after ${thing}\n\nPeople in ${town} came to see ${thing} and counted its ${goods}, a keeper said.\n\n${words}\n\nNobody knows how many ${goods} ${town} will want for ${thing} in the end.`;
}

function published(texts: Record<string, string>): Record<string, Moment | null> {
  const { corpus } = read(Object.entries(texts).map(([file, text]) => clean({ file, text })));
  return Object.fromEntries(corpus.articles.map((one) => [one.source.file, one.published]));
}

const named = (texts: readonly string[]) => Object.fromEntries(texts.map((text, i) => [`f${i}`, text]));
const rules = (moment: Moment | null | undefined) => moment?.evidence.map((one) => one.rule) ?? [];
const holds = (moment: Moment | null | undefined, day: string) =>
  Boolean(moment?.earliest && moment.latest && ordinal(moment.earliest) <= ordinal(day) && ordinal(day) <= ordinal(moment.latest));

const told = [
  'The roof was mended in 2013.',
  'The council sold it in June 2014.',
  'It burnt in 2014 and stood empty.',
  'A new one will be built in 2015.',
  'The keeper has lived there since 2012.',
  'It was painted on 3 May 2014.',
];

describe('a folder in which no article states its date', () => {
  const folder = named([...told.map((words, i) => article(i, words)), article(6, 'It stands on a hill.')]);
  const all = published(folder);

  it('dates all by the years that they name together, those too that name none', () => {
    for (const moment of Object.values(all)) expect(holds(moment, '2014-09-01')).toBe(true);
    expect(rules(all.f6)).toEqual(['date/folder']);
    expect(all.f6?.evidence[0]?.excerpts.map(({ words }) => words)).toContain('3 May 2014');
  });

  it('holds an article to what it tells as done', () => {
    expect(rules(all.f5)).toEqual(expect.arrayContaining(['date/told-as-done', 'date/years-named']));
    expect(all.f5?.earliest && ordinal(all.f5.earliest)).toBeGreaterThanOrEqual(ordinal('2014-05-03'));
  });

  it('gives each as what its clues allow together', () => {
    for (const moment of Object.values(all))
      expect(moment && common(moment.evidence)).toEqual({ earliest: moment?.earliest, latest: moment?.latest });
  });

  it('reads the same in any order and under any file name', () => {
    const renamed = Object.fromEntries(Object.entries(folder).map(([name, text], i) => [`z${9 - i}`, [name, text] as const]));
    const again = published(Object.fromEntries(Object.entries(renamed).map(([file, [, text]]) => [file, text])));
    for (const [file, [name]] of Object.entries(renamed)) expect(again[file]).toEqual(all[name]);
  });

  it('says nothing where too few articles tell of years', () => {
    expect(published(named([article(0, 'It stands on a hill.'), article(1, 'It was mended in 2013.')])).f0).toBeNull();
  });

  it('leaves one end open for the article that tells of a year done in such a folder', () => {
    expect(published(named([article(0, 'It stands on a hill.'), article(1, 'It was mended in 2013.')])).f1).toMatchObject({
      earliest: '2013-01-01',
      latest: null,
      edtf: '2013-01-01/..',
    });
  });
});

describe('a folder in which enough articles state their dates', () => {
  const days = ['2019-02-03', '2019-04-11', '2019-05-30', '2019-08-08', '2019-09-17', '2019-11-25'];
  const dated = days.map((day, i) => article(i, 'It stands on a hill.').replace('\n\n', `\n\nBy Ada Holm\n\n${day}\n\n`));

  it('dates the others by the stretch of these', () => {
    const { f6 } = published(named([...dated, article(6, 'It stands on a hill.')]));
    expect(rules(f6)).toEqual(['date/folder']);
    expect(holds(f6, '2019-02-03') && holds(f6, '2019-11-25')).toBe(true);
    expect(ordinal(f6?.latest ?? '') - ordinal(f6?.earliest ?? '')).toBeLessThan(600);
  });

  it('changes no stated date', () => {
    const all = published(named([...dated, article(6, 'It was mended in 2018.')]));
    expect(days.map((_, i) => all[`f${i}`]?.edtf)).toEqual(days);
    expect(rules(all.f0)).toEqual(['date/stated']);
  });

  it('dates a dispatch by the year in which its weekday falls on its day', () => {
    const dispatch =
      'MARL, June 4 (QPA) - The brick kiln of Marl was lit again on Tuesday after a winter of repairs, its keeper said.\n\nThe kiln of Marl makes bricks for the whole of the coast and has done so for longer than anyone can tell.';
    const { f6 } = published(named([...dated, `Marl lights its kiln\n\n${dispatch}`]));
    expect(f6).toMatchObject({ earliest: '2019-06-04', latest: '2019-06-05' });
    expect(rules(f6)).toEqual(expect.arrayContaining(['date/dateline', 'date/weekday-fits-year']));
  });

  it('chooses the year by the weekday where the folder spans several', () => {
    const years = dated.map((text, i) => text.replace('2019', `${2018 + (i % 3)}`));
    const dispatch = (weekday: string) =>
      `Marl lights its kiln\n\nMARL, June 4 (QPA) - The brick kiln of Marl was lit again on ${weekday} after a winter of repairs, its keeper said.\n\nThe kiln of Marl makes bricks for the whole of the coast and has done so for longer than anyone can tell.`;
    expect(published(named([...years, dispatch('Tuesday')])).f6).toMatchObject({ earliest: '2019-06-04', latest: '2019-06-05' });
    expect(rules(published(named([...years, dispatch('Sunday')])).f6)).not.toContain('date/dateline');
  });

  it('ties no weekday of a like article, since many of its name lie in a year, and keeps to the days around', () => {
    const closed = (count: string) =>
      `Kiln shut\n\nBY\n\nThe brick kiln of Marl was shut to walkers on Tuesday after ${count} bricks had fallen from its arch, the keeper said.\n\nMasons from Marl will look at the arch of the kiln before anyone may walk below the bricks again.`;
    const { f7 } = published(named([...dated, closed('forty').replace('BY', 'By Ada Holm\n\n2019-06-05'), closed('40').replace('BY\n\n', '')]));
    expect(rules(f7)).toContain('date/like-article');
    expect(rules(f7)).not.toContain('date/weekday-of-related-article');
    expect(holds(f7, '2019-06-05')).toBe(true);
  });

  it('dates a near copy by its fellow', () => {
    const copy = article(2, 'It stands on a hill.').replace('counted', 'numbered');
    const { f6 } = published(named([...dated, copy]));
    expect(rules(f6)).toContain('date/like-article');
    expect(holds(f6, '2019-05-30')).toBe(true);
    expect(ordinal(f6?.latest ?? '') - ordinal(f6?.earliest ?? '')).toBeLessThanOrEqual(32);
  });
});

describe('stated dates that contradict each other', () => {
  const text = article(0, 'It stands on a hill.').replace('\n\n', '\n\nBy Ada Holm\n\nMarch 3, 2019\n\nMarch 9, 2019\n\n');

  it('are both kept, the second set aside, and reported', () => {
    const { f0 } = published({ f0: text });
    expect(f0).toMatchObject({ edtf: '2019-03-03', status: 'stated' });
    expect(f0?.evidence.map(({ rule, excerpts }) => [rule, excerpts[0]?.words])).toEqual([
      ['date/stated', 'March 3, 2019'],
      ['date/set-aside', 'March 9, 2019'],
    ]);
    expect(clean({ file: 'f0', text }).warnings).toContain('contradicting-dates');
  });

  it('are none where the second is that of a change', () => {
    const changed = text.replace('March 9', 'Updated March 9');
    expect(rules(published({ f0: changed }).f0)).toEqual(['date/stated']);
    expect(clean({ file: 'f0', text: changed }).warnings).not.toContain('contradicting-dates');
  });
});
