/** Counts as they stood on a later day, and announcements, stand beside the event that they belong to. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { isRunningCount } from '../../../../src/pipeline/languages/english/counts.ts';
import { read } from '../../../../src/pipeline/run.ts';

const page = (publisher: string, day: string, body: string) => ` date ${day} By ${publisher} Staff\n\n${body}`;

function told(texts: readonly string[]) {
  const { corpus, events } = read(texts.map((text, i) => clean({ file: `${i}.txt`, text })));
  const titleOf = (i: number | null) => {
    const title = i === null ? undefined : events[i]?.title;
    return title ? (corpus.articles[title.article]?.text.slice(title.span.start, title.span.end) ?? null) : null;
  };
  return events.map(({ event, versions }, i) => ({
    kind: event.kind,
    of: titleOf(event.of),
    title: titleOf(i),
    when: event.moment?.edtf,
    versions: versions.length,
    state: versions.map((version) => version.state),
  }));
}

const quake =
  'An earthquake struck the hill town of Calder on 3 May 2024 and brought down the old market hall. At least 40 people were killed in the town that night, the mayor said.';
const weeksOn = (day: string, count: string) =>
  page(
    'Ness Mail',
    day,
    `The council of Calder voted for a new market hall on Monday.\n\n${quake}\n\nAs of today ${count} people have been killed by the earthquake of Calder, the mayor said.`,
  );

describe('a count', () => {
  test('that stood on a later day is told beside its event, by all who give it for that day', () => {
    const found = told([weeksOn('2024-06-04', '61'), weeksOn('2024-06-04', 'more than 60').replace('Ness Mail', 'Coast Echo')]);
    expect(found.filter((event) => event.kind === 'count')).toEqual([
      {
        kind: 'count',
        of: expect.stringContaining('earthquake'),
        title: expect.stringContaining('people have been killed'),
        when: '2024-06-04',
        versions: 2,
        state: ['reported', 'reported'],
      },
    ]);
  });

  test('of another day is another count', () => {
    const found = told([weeksOn('2024-06-04', '61'), weeksOn('2024-07-09', '64')]);
    expect(
      found
        .filter((event) => event.kind === 'count')
        .map((event) => event.when)
        .sort(),
    ).toEqual(['2024-06-04', '2024-07-09']);
  });

  test('that the event itself cost is no count beside it', () => {
    expect(told([page('Ness Mail', '2024-06-04', quake)]).map((event) => event.kind)).not.toContain('count');
  });

  test('in the news of the event’s own days stays with the event', () => {
    expect(
      told([page('Ness Mail', '2024-05-05', `${quake}\n\nThe death toll has reached 44 people, the mayor said.`)]).map((event) => event.kind),
    ).not.toContain('count');
  });

  test.each([
    'as of Monday 61 people were dead',
    'the death toll stood at 61',
    '61 people have now been killed',
    'since May, killing nearly 61 people',
  ])('runs: %s', (words) => expect(isRunningCount(words)).toBe(true));

  test.each([
    'the storm killed 61 people on Monday',
    '61 people were killed',
    'nobody has forgotten the quake that killed 61 people',
    'her dead colleague had led 61 tours',
    'a toolbox for 61 people',
    'the 61 killed in the quake of May',
  ])('stands: %s', (words) => expect(isRunningCount(words)).toBe(false));

  test('is looked for in time that grows with the words', () => {
    const started = process.cpuUsage().user;
    isRunningCount('since has have had killing '.repeat(8_000));
    expect(process.cpuUsage().user - started).toBeLessThan(1e6);
  });
});

describe('an announcement', () => {
  const done = page(
    'Coast Echo',
    '2024-11-06',
    'President Ilse Brandt met Prime Minister Jon Calder in Ness on Tuesday, and they signed a treaty on the Ness ferry line.',
  );
  const planned = (words: string) =>
    page('Ness Mail', '2024-11-05', `The ferry line to Ness stood still again.\n\nIts two boats lay at the quay all day.\n\n${words}`);

  test('with a day of its own stands beside what it announced, and what it announced keeps it as a version', () => {
    const found = told([
      done,
      planned(
        'Earlier on November 5, spokesman Olaf Ness said that President Ilse Brandt plans to meet Prime Minister Jon Calder on the Ness ferry line treaty.',
      ),
    ]);
    const announced = found.find((event) => event.kind === 'announcement');
    expect(announced).toMatchObject({ title: expect.stringContaining('Olaf Ness said'), when: '2024-11-05', versions: 1, state: ['reported'] });
    expect(found.find((event) => event.title === announced?.of)).toMatchObject({
      kind: 'happening',
      versions: 2,
      state: expect.arrayContaining(['announced', 'reported']),
    });
  });

  test('whose day is that of the thing announced is a version alone', () => {
    const found = told([
      done,
      planned(
        'Spokesman Olaf Ness said that President Ilse Brandt will meet Prime Minister Jon Calder in Ness on November 5 on the Ness ferry line treaty.',
      ),
    ]);
    expect(found.map((event) => event.kind)).not.toContain('announcement');
  });

  test('that opens its article is the event itself', () => {
    const lead = page(
      'Ness Mail',
      '2024-11-05',
      'Earlier on November 5, spokesman Olaf Ness said that President Ilse Brandt plans to meet Prime Minister Jon Calder on the Ness ferry line treaty.',
    );
    expect(told([done, lead]).map((event) => event.kind)).not.toContain('announcement');
  });

  test('that nobody tells as done is the event itself', () => {
    expect(
      told([planned('On November 5, spokesman Olaf Ness said that President Ilse Brandt plans to meet Prime Minister Jon Calder.')]).map(
        (event) => event.kind,
      ),
    ).not.toContain('announcement');
  });
});

describe('a version', () => {
  const done = page(
    'Coast Echo',
    '2024-11-06',
    'The inquiry into the Ness ferry line opened in Calder on Monday, and its chair, Ilse Brandt, heard two captains of the Ness line.',
  );

  test('whose day lay ahead when it appeared is an announcement, whatever its tense', () => {
    const found = told([
      done,
      page(
        'Ness Mail',
        '2024-11-01',
        'The inquiry into the Ness ferry line opens in Calder on November 4, and its chair, Ilse Brandt, hears two captains of the Ness line.',
      ),
    ]);
    expect(found.find((event) => event.versions === 2)?.state.sort()).toEqual(['announced', 'reported']);
  });

  test('that reports in its lead is told as done, though it also speaks of what is planned', () => {
    const both = page(
      'Ness Mail',
      '2024-11-06',
      'The inquiry into the Ness ferry line opened in Calder, where its chair, Ilse Brandt, heard two captains of the line.\n\nThe council met.\n\nBrandt plans to hear the captains of the Ness ferry line inquiry in Calder from Monday on.',
    );
    for (const event of told([done, both])) expect(event.state).not.toContain('announced');
  });
});
