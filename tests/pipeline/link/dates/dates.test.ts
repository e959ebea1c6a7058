/** Dates worked out over several articles. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { read } from '../../../../src/pipeline/run.ts';

const storm =
  'The outer wall of the harbour at Ness was closed to walkers on DAY after a storm had torn forty stones out of its face, the town council said.\n\nEngineers from Ness will look at the foundations of the harbour wall before anyone may go out to the lighthouse again.\n\nFishermen have been asked to moor their boats in the inner basin at Ness until the work on the harbour wall is done.';

/** What articles say, as file name to text; gives the published moment of each and the moments of all events. */
function dated(texts: Record<string, string>) {
  const { corpus, events } = read(Object.entries(texts).map(([file, text]) => clean({ file, text })));
  const published = Object.fromEntries(corpus.articles.map((article) => [article.source.file, article.published?.edtf ?? null]));
  return {
    published,
    events: events.map(({ event }) => event.moment?.edtf ?? null).sort(),
    evidence: corpus.articles.flatMap((article) => article.published?.evidence.map((one) => one.rule) ?? []),
  };
}

const head = (day: string) => `Storm shuts wall\n\nBy Ada Holm\n\n${day}\n\n`;

describe('weekdays', () => {
  it('are the last of their name before publication', () => {
    expect(dated({ a: head('2024-11-06') + storm.replace('DAY', 'Tuesday') }).events).toContain('2024-11-05');
    expect(dated({ a: head('2024-11-06') + storm.replace('DAY', 'Wednesday') }).events).toContain('2024-11-06');
  });

  it('are the next where the clause is in the future', () => {
    expect(
      dated({ a: `${head('2024-11-06')}${storm.replace(' on DAY', '')}\n\nThe council of Ness will meet on Friday to hear the engineers.` }).events,
    ).toContain('2024-11-08');
  });

  it('look back beside a verb of saying, whatever is foretold', () => {
    expect(
      dated({ a: `${head('2024-11-06')}${storm.replace(' on DAY', '')}\n\nThe wall will open in May, the mayor told the council on Monday.` }).events,
    ).toContain('2024-11-04');
  });

  it('stay unknown in an article that nobody can date', () => {
    const { published, events } = dated({ a: `Storm shuts wall\n\n${storm.replace('DAY', 'Monday')}` });
    expect(published.a).toBeNull();
    expect(events.every((when) => when === null)).toBe(true);
  });
});

describe('days without a year', () => {
  it('take it from the same article', () => {
    const { events } = dated({
      a: `${head('2024-11-06')}${storm.replace(' on DAY', '')}\n\nThe old wall fell at Ness on October 7.\n\nThe town has had no wall at Ness since the storm of October 7, 2021.`,
    });
    expect(events).toContain('2021-10-07');
    expect(events).not.toContain('2024-10-07');
  });

  it('take it from another article that shares a name', () => {
    const { events } = dated({
      a: `${head('2024-11-06')}${storm.replace(' on DAY', '')}\n\nThe old wall at Ness fell on October 7.`,
      b: `${head('2024-12-09')}The town of Ness has had no wall since October 7, 2021, when the sea broke it in a night.\n\nNobody was hurt then.`,
    });
    expect(events.filter((when) => when === '2021-10-07').length).toBeGreaterThan(0);
    expect(events).not.toContain('2024-10-07');
  });

  it('take the year that is nearest to publication when nothing else tells', () => {
    expect(dated({ a: `${head('2024-01-06')}${storm.replace(' on DAY', '')}\n\nThe old wall at Ness fell on December 30.` }).events).toContain(
      '2023-12-30',
    );
  });
});

describe('articles without a date', () => {
  it('are dated by the weekday they share with a dated article on the same story', () => {
    const { published, evidence } = dated({
      a: head('2024-11-06') + storm.replace('DAY', 'Tuesday'),
      b: `Wall at Ness closed\n\n${storm.replace('DAY', 'Tuesday').replace('forty', '40')}`,
    });
    expect(published.b).toBe('2024-11-05/2024-11-06');
    expect(evidence).toContain('date/weekday-of-related-article');
  });

  it('are not dated by an article on something else', () => {
    const other =
      'A library opened in Oss Vale on Tuesday with forty thousand books and one very old clock, its keeper said.\n\nThree hundred people came to hear the band play in its garden.';
    expect(dated({ a: `${head('2024-11-06')}${other}`, b: `Wall at Ness closed\n\n${storm.replace('DAY', 'Tuesday')}` }).published.b).toBeNull();
  });

  it('are not dated by a day long past of which a related article tells', () => {
    const past = `${head('2024-11-06')}${storm.replace(' on DAY', '').replace('had torn', 'on Tuesday, March 4, 2014, had torn')}`;
    const { evidence } = dated({ a: past, b: `Wall at Ness closed\n\n${storm.replace('DAY', 'Tuesday').replace('forty', '40')}` });
    expect(evidence).not.toContain('date/weekday-of-related-article');
  });

  it('are dated by the day in their dateline', () => {
    expect(dated({ a: `Wall closed\n\nNESS, Nov. 6, 2024 (CPA) - ${storm.replace('DAY', 'Tuesday')}` }).published.a).toBe('2024-11-06');
  });

  it('are dated by what they call earlier on the same day', () => {
    const { published } = dated({
      a: `Wall at Ness closed\n\n${storm.replace(' on DAY', '')}\n\nEarlier on October 16, the mayor of Ness had walked the wall.\n\nThe wall of Ness last broke on October 7, 2023.`,
    });
    expect(published.a).toBe('2023-10-16');
  });

  it('never date each other in a ring', () => {
    const { published } = dated({
      a: `Wall closed\n\n${storm.replace('DAY', 'Tuesday')}`,
      b: `Wall shut\n\n${storm.replace('DAY', 'Tuesday').replace('forty', '40')}`,
    });
    expect(Object.values(published)).toEqual([null, null]);
  });
});

it('gives the same days in every zone and whatever the clock says', () => {
  const before = process.env.TZ;
  const texts = { a: head('2024-11-06') + storm.replace('DAY', 'Tuesday') };
  const results = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
    process.env.TZ = zone;
    return JSON.stringify(dated(texts));
  });
  process.env.TZ = before ?? '';
  expect(new Set(results).size).toBe(1);
});
