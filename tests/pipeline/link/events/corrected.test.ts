/** A reader's joins and splits, as the next build takes them up. */
import { describe, expect, it } from 'vitest';
import type { Correction, NamedEvent } from '../../../../src/model/corrections.ts';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { type Reading, read } from '../../../../src/pipeline/run.ts';

const page = (publisher: string, day: string, body: string) => ` date ${day} By ${publisher} Staff\n\n${body}`;
const strike = 'Drivers of the Calder line walked out on Tuesday over the pay that the Ness railway company has offered them for next year.';
const again = 'On Tuesday the drivers of the Ness railway company walked out over pay, and the Calder line stood still all day.';
const fair = 'The Ness book fair opened on Friday with a reading by the poet Ilse Brandt, who wrote her first verses in a lighthouse.';
const flood = 'The Calder line was flooded in January 2011, when the sea wall at Ness gave way and eleven houses fell into the water.';
const texts = [
  page('Ness Mail', '2024-11-06', `${strike}\n\n${flood}`),
  page('Coast Echo', '2024-11-07', `${again}\n\nA new offer may follow.`),
  page('Bay Post', '2024-12-08', fair),
];

const reading = (corrections: readonly Correction[] = [], all: readonly string[] = texts): Reading =>
  read(
    all.map((text, i) => clean({ file: `${i}.txt`, text })),
    corrections,
  );

/** The passages of each event, told apart by their first words. */
const passagesIn = ({ events }: Reading) => events.map(({ versions }) => versions.flatMap((v) => v.passages.map((p) => p.words.slice(0, 14))).sort());

const eventWith = ({ events }: Reading, words: string) => {
  const found = events.find(({ versions }) => versions.some((version) => version.passages.some((passage) => passage.words.includes(words))));
  if (!found) throw new Error(`no event tells “${words}”`);
  return found;
};

const named = (of: Reading, words: string): NamedEvent => ({
  passages: eventWith(of, words).versions.flatMap(({ article, passages }) =>
    passages.map(({ start, end, words: own }) => ({ article: of.corpus.articles[article]?.id ?? '', start, end, words: own })),
  ),
});

const before = reading();
const join: Correction = { kind: 'join', events: [named(before, 'walked out'), named(before, 'book fair')] };
const whole = named(before, 'walked out');
const split: Correction = { kind: 'split', event: whole, passages: whole.passages.filter(({ words }) => words === again) };

describe('a join', () => {
  const after = reading([join]);

  it('makes one event of two, and touches no other', () => {
    expect(eventWith(after, 'book fair')).toBe(eventWith(after, 'walked out'));
    expect(after.events.length).toBe(before.events.length - 1);
    expect(passagesIn({ ...after, events: [eventWith(after, 'flooded')] })).toEqual(
      passagesIn({ ...before, events: [eventWith(before, 'flooded')] }),
    );
    expect(after.corpus.outcomes).toEqual([{ correction: 0, result: 'honoured', missing: 0 }]);
  });

  it('says so in its evidence, with a passage of each', () => {
    const { event } = eventWith(after, 'book fair');
    expect(event.corrected).toEqual(['joined']);
    const [first] = event.joined;
    expect([first?.rule, first?.status, first?.excerpts.map(({ words }) => words)]).toEqual(['link/joined-by-reader', 'checked', [strike, fair]]);
  });

  it('of two days keeps that of the event named first, and shows the other without counting it', () => {
    const { event } = eventWith(after, 'book fair');
    expect(event.moment?.edtf).toBe('2024-11-05');
    const aside = event.moment?.evidence.filter(({ rule }) => rule === 'date/set-aside') ?? [];
    expect(aside.flatMap(({ excerpts }) => excerpts.map(({ words }) => words))).toContain('Friday');
    expect(aside.every(({ earliest, latest }) => earliest === null && latest === null)).toBe(true);
  });

  it('aligns the versions like those of any other event', () => {
    const { versions, origins, statements } = eventWith(after, 'book fair');
    expect(versions.length).toBe(3);
    expect(origins.flatMap((origin) => origin.versions).sort()).toEqual([0, 1, 2]);
    expect(statements.every(({ cells }) => cells.length === 3)).toBe(true);
  });

  it('of two events with the same passage names each of them once', () => {
    const fires = 'The pier at Oss burned down in January 2011 and again in March 2015.';
    const twice = [...texts, page('Bay Post', '2024-12-09', fires), page('Coast Echo', '2024-12-10', fires.replace('The pier', 'The old pier'))];
    const twins = reading([], twice).events.filter(({ versions }) => versions.some((v) => v.passages.some((p) => p.words.includes('pier at Oss'))));
    expect(twins.map(({ event }) => event.moment?.edtf).sort()).toEqual(['2011-01', '2015-03']);
    const one = named(reading([], twice), 'pier at Oss');
    const joined = reading([{ kind: 'join', events: ['2011-01', '2015-03'].map((when) => ({ ...one, when })) }], twice);
    expect(joined.corpus.outcomes[0]?.result).toBe('honoured');
    expect(eventWith(joined, 'pier at Oss').event.moment?.edtf).toBe('2011-01');
  });

  it('of what is one event already is needless', () => {
    expect(reading([join, join]).corpus.outcomes.map(({ result }) => result)).toEqual(['honoured', 'needless']);
  });

  it('with an event that no article tells any more changes nothing', () => {
    const without = reading([join], texts.slice(0, 2));
    expect(without.corpus.outcomes).toEqual([{ correction: 0, result: 'lost', missing: 1 }]);
    expect(passagesIn(without)).toEqual(passagesIn(reading([], texts.slice(0, 2))));
  });
});

describe('a split', () => {
  const after = reading([split]);

  it('makes the passages an event of their own, and leaves the rest', () => {
    expect(after.events.length).toBe(before.events.length + 1);
    expect(eventWith(after, 'stood still all day')).not.toBe(eventWith(after, 'has offered them'));
    expect(passagesIn(after).flat().sort()).toEqual(passagesIn(before).flat().sort());
  });

  it('dates each part by its own words', () => {
    expect(eventWith(after, 'stood still all day').event.moment?.edtf).toBe('2024-11-05');
    expect(eventWith(after, 'has offered them').event.moment?.edtf).toBe('2024-11-05');
  });

  it('marks both parts with the passages that were taken out', () => {
    for (const words of ['stood still all day', 'has offered them']) {
      const { event } = eventWith(after, words);
      expect(event.corrected).toEqual(['split']);
      expect(event.joined[0]).toMatchObject({ rule: 'link/split-by-reader', excerpts: [{ words: again }] });
    }
  });

  it('of the whole event, or of passages that stand apart already, is needless', () => {
    expect(reading([{ kind: 'split', event: whole, passages: whole.passages }]).corpus.outcomes[0]?.result).toBe('needless');
    expect(reading([split, split]).corpus.outcomes.map(({ result }) => result)).toEqual(['honoured', 'needless']);
  });

  it('is undone by a join of its parts', () => {
    const back: Correction = {
      kind: 'join',
      events: [named(after, 'has offered them'), named(after, 'stood still all day')],
    };
    expect(passagesIn(reading([split, back])).sort()).toEqual(passagesIn(before).sort());
  });
});

describe('a passage', () => {
  it('is found by its words where spaces and marks of the article have moved it', () => {
    const moved = texts.map((text) => text.replaceAll('\n\n', '\r\n\r\n\r\n'));
    const result = reading([split], moved);
    expect(result.corpus.articles.map(({ id }) => id)).toEqual(before.corpus.articles.map(({ id }) => id));
    expect(result.corpus.outcomes).toEqual([{ correction: 0, result: 'honoured', missing: 0 }]);
  });

  it('is not looked for in another article that holds the same words', () => {
    const copied = [texts[0] ?? '', page('Bay Post', '2024-11-08', `${again}\n\nNobody came.`), texts[2] ?? ''];
    expect(reading([split], copied).corpus.outcomes).toEqual([{ correction: 0, result: 'lost', missing: 1 }]);
  });
});

it('leaves everything as it is where there are no corrections', () => {
  expect(reading([]).events).toEqual(before.events);
});
