/** From an event's file to columns, rows, runs and findings: nothing an article says is lost, nothing is said twice, every gap is there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventFile, Passage } from '../../src/model/event.ts';
import { columnsOf } from '../../src/synopsis/columns.ts';
import { faultIn } from '../../src/synopsis/faults.ts';
import { figureGroups, gravest, verdictsOn } from '../../src/synopsis/figures.ts';
import { findingsOf } from '../../src/synopsis/findings.ts';
import { runsOf, wordsAt } from '../../src/synopsis/marks.ts';
import { rowsOf } from '../../src/synopsis/rows.ts';
import { sharedWords } from '../../src/synopsis/shared-words.ts';
import { surroundingsOf } from '../../src/synopsis/surroundings.ts';
import { at, crane, figure, gazette, harbour, messenger, passage, type SampleId, texts, timeline, version } from '../app/sample.ts';
import { made, pairOf, type Told } from '../app/versions.ts';

const words = (row: ReturnType<typeof rowsOf>[number]): string[] => row.cells.map((cell) => cell.map((one) => one.words).join(' + '));

describe('columns', () => {
  test('stand for the versions and then for the silent articles, each with its lane', () => {
    expect(columnsOf(crane, timeline).map(({ article, lane, version: own }) => [article.id, lane, own !== null])).toEqual([
      [harbour, 0, true],
      [messenger, 1, true],
      [gazette, 2, false],
    ]);
  });

  test('leave out an article that the index does not know', () => {
    expect(columnsOf({ ...crane, silent: ['anobody0000'] }, timeline)).toHaveLength(2);
  });
});

describe('rows', () => {
  test('hold a statement each, level across versions, and what no statement took', () => {
    expect(rowsOf(crane).map(words)).toEqual([
      ['A crane fell on Tuesday.', 'The port stood still on Tuesday after a crane fell.'],
      ['Port staff said 12 people were hurt.', 'Port staff said more than 15 people were hurt.'],
      ['', 'The port reopened.'],
    ]);
  });

  test('say of themselves who speaks and on what figures they differ', () => {
    expect(rowsOf(crane).map(({ kind, speakers, verdict }) => ({ kind, speakers, verdict }))).toEqual([
      { kind: 'other-words', speakers: 2, verdict: null },
      { kind: 'figures', speakers: 2, verdict: 'differ' },
      { kind: 'only-here', speakers: 1, verdict: null },
    ]);
  });

  test('are headed by words that all speakers use, at their place in the first', () => {
    const shared = rowsOf(crane)[1]?.shared;
    expect(shared?.words).toBe('people were hurt');
    expect(texts[harbour].slice(shared?.start, shared?.end)).toBe('people were hurt');
  });

  test('are headed by the first words of the shortest passage where no words are shared, cut at a word', () => {
    expect(rowsOf(crane)[2]?.heading?.words).toBe('The port reopened.');
    const [first, second] = crane.versions;
    const apart = { ...crane, versions: [first, second].flatMap((one) => one ?? []), statements: [{ cells: [[], [0]], same: false }] };
    expect(rowsOf(apart)[0]?.heading?.words).toBe('The port stood still on Tuesday after a crane fell.');
  });

  test('of one count are headed by the count, in the words of its clause', () => {
    expect(rowsOf(crane)[1]?.heading?.words).toBe('12 people were hurt');
    const told: readonly Told[] = [
      {
        text: 'According to the Ministry of Works, 420 homes have been lost, and 90 roofs torn off.',
        figures: [
          { words: '420', value: 420, of: 'homes', fate: 'displaced' },
          { words: '90', value: 90, of: 'roofs', fate: 'displaced' },
        ],
      },
      {
        text: 'Port News wrote at length of the flood that came in the night, and of how it spread, displacing nearly 430 people and their herds.',
        figures: [{ words: 'nearly 430', value: 430, bound: 'nearly', of: 'people', fate: 'displaced' }],
      },
    ];
    const event = made(told, { figurePairs: [pairOf(told, [0, '420'], [1, 'nearly 430'], 'compatible')] });
    expect(rowsOf(event)[0]?.heading?.words).toBe('420 homes have been lost');
    const [, other] = event.versions;
    expect(rowsOf({ ...event, versions: other ? [other] : [], statements: [{ cells: [[0]], same: false }] })[0]?.heading?.words).toBe(
      'displacing nearly 430 people',
    );
  });

  test('end where a phrase ends and tear no pair of quotation marks', () => {
    const heading = (text: string) => rowsOf(made([{ text }]))[0]?.heading?.words;
    expect(heading('“There was calm on the river for many days before the flood came down upon us all,” she said.')).toBe(
      'There was calm on the river for many days',
    );
    expect(heading('“There was calm,” she said.')).toBe('“There was calm,” she said.');
    expect(heading('Earlier on Tuesday the Deputy Harbour Master Ada Constance Wilhelmina Quill told nobody of it.')).toBe('Earlier on Tuesday');
  });

  test('say on how many texts their speakers rest', () => {
    expect(rowsOf(crane).map(({ texts: count }) => count)).toEqual([2, 2, 1]);
    expect(rowsOf({ ...crane, origins: [{ versions: [0, 1], evidence: [] }] }).map(({ texts: count }) => count)).toEqual([1, 1, 1]);
  });

  test('of a single version are not called "only here"', () => {
    const [only] = crane.versions;
    const event: EventFile = { ...crane, versions: only ? [only] : [], statements: [{ cells: [[0]], same: false }], figurePairs: [] };
    expect(rowsOf(event).map((row) => row.kind)).toEqual(['single', 'single']);
  });

  test('drop indices that lead nowhere instead of failing', () => {
    expect(rowsOf({ ...crane, statements: [{ cells: [[9], [0]], same: false }] })[0]?.speakers).toBe(1);
  });
});

describe('shared words', () => {
  test.each([
    [['Seven people were killed in the fire', 'In the fire seven people were killed'], 'Seven people were killed'],
    [['the end of the war', 'of the peace'], null],
    [['fire in Gaza', 'Gaza burns'], null],
    [['the Palestine Chronicle reports', 'says the Palestine Chronicle'], null],
    [['The council met, bridges burned', 'When the council met bridges burned'], 'council met'],
    [['In “early spring” rain fell', 'early spring rain fell there'], 'early spring'],
    [['It was “early spring” in the hills', 'early spring in the hills'], 'early spring'],
    [['the long road home', 'a long road elsewhere'], null],
    [['The key to calm is sharing the wells, he said', 'he said the key to calm is sharing the wells'], 'sharing the wells'],
    [['Don’t panic, he said', "He said don't panic"], 'Don’t panic'],
    [['alone'], null],
    [[], null],
  ])('of %j are %j', (given, expected) => {
    const place = sharedWords(given);
    expect(place && given[0]?.slice(place.start, place.end)).toBe(expected);
  });
});

describe('runs', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, end]) => ({ start, end }));

  test('put together are the words, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(20), fc.array(span), (text, start, marks) => {
        const runs = runsOf(text, start, marks);
        expect(runs.map((run) => run.words).join('')).toBe(text);
        for (const run of runs) for (const mark of run.marks) expect(mark.start <= run.start && mark.end >= run.end).toBe(true);
      }),
    );
  });

  test('carry every mark that overlaps them', () => {
    const [quote, number] = [
      { start: 10, end: 18, name: 'quote' },
      { start: 14, end: 16, name: 'number' },
    ];
    expect(runsOf('say "ab 12 c" ok', 6, [quote, number]).map((run) => [run.words, run.marks.map((mark) => mark.name)])).toEqual([
      ['say ', []],
      ['"ab ', ['quote']],
      ['12', ['quote', 'number']],
      [' c', ['quote']],
      ['" ok', []],
    ]);
  });

  test('words of a span are given only where the text holds all of it', () => {
    expect(wordsAt('harbour', 10, { start: 10, end: 14 })).toBe('harb');
    expect(wordsAt('harbour', 10, { start: 8, end: 14 })).toBeNull();
    expect(wordsAt('harbour', 10, null)).toBeNull();
  });
});

describe('surroundings', () => {
  const middle = passage(messenger, 'Port staff said more than 15 people were hurt.');

  test('together with the passage are the paragraph', () => {
    const { before, after, cutBefore, cutAfter } = surroundingsOf(middle, Number.POSITIVE_INFINITY);
    expect(before + middle.words + after).toBe(texts[messenger]);
    expect([cutBefore, cutAfter]).toEqual([false, false]);
  });

  test('are cut at the ends of words', () => {
    expect(surroundingsOf(middle, 12)).toEqual({ before: 'fell. ', after: ' The port', cutBefore: true, cutAfter: true });
  });
});

describe('figures', () => {
  test('that differ are one group with the words they stand in', () => {
    expect(figureGroups(crane).map((group) => [group.verdict, group.figures.map((one) => one.excerpt.words)])).toEqual([
      ['differ', ['12', 'more than 15']],
    ]);
    expect(verdictsOn(crane, { article: harbour, ...at(harbour, '12') })).toEqual(['differ']);
  });

  test('of another scope are compared with nothing', () => {
    const apart = crane.figurePairs.map((pair) => ({ ...pair, verdict: 'other scope' as const }));
    expect(figureGroups({ ...crane, figurePairs: apart })).toEqual([]);
  });

  test('stand together only where all of them agree with each other, and else with the nearest', () => {
    const place = (article: SampleId, words: string) => ({ article, ...at(article, words) });
    const told = (article: SampleId, words: string, value: number) =>
      version(article, [
        passage(article, texts[article].split('\n')[0] ?? '', { figures: [{ ...figure(harbour, '12', value), ...at(article, words) }] }),
      ]);
    // Any words of the texts will do: only their places and the verdicts count.
    const [low, near, high] = [place(gazette, 'Harbour'), place(messenger, 'crane'), place(harbour, 'Crane')];
    const evidence = { rule: 'figure/same', status: 'inferred' as const, excerpts: [] };
    const pair = (a: typeof low, b: typeof low, verdict: 'compatible' | 'later count') => ({ a, b, verdict, evidence });
    const event: EventFile = {
      ...crane,
      versions: [told(gazette, 'Harbour', 42_500), told(harbour, 'Crane', 43_391), told(messenger, 'crane', 43_400)],
      figurePairs: [pair(low, high, 'later count'), pair(low, near, 'compatible'), pair(high, near, 'compatible')],
    };
    const [group] = figureGroups(event);
    expect(group?.verdict).toBe('later count');
    expect(group?.agreeing.map((set) => set.map((one) => one.figure.value))).toEqual([[42_500], [43_391, 43_400]]);
  });

  test('head a row only where two of its cells hold them', () => {
    const [pair] = crane.figurePairs;
    if (!pair) throw new Error('The sample has lost its pair');
    const within: EventFile = { ...crane, figurePairs: [{ ...pair, b: pair.a }] };
    expect(rowsOf(within).map((row) => row.verdict)).toEqual([null, null, null]);
    expect(rowsOf(crane)[1]?.kind).toBe('figures');
  });

  test('are named after the gravest verdict', () => {
    expect(gravest(['same', 'compatible', 'revised'])).toBe('revised');
    expect(gravest([])).toBeNull();
  });
});

describe('findings', () => {
  test('name what a figure counts where it stands right behind it', () => {
    const counting = (article: SampleId, phrase: string): Passage[] =>
      (crane.versions.find((one) => one.article === article)?.passages ?? []).map((one) => ({
        ...one,
        figures: one.figures.map((own) => ({ ...own, of: { start: at(article, phrase).end - 'people'.length, end: at(article, phrase).end } })),
      }));
    const versions = crane.versions.map((one) => ({
      ...one,
      passages: one.article === harbour ? counting(harbour, '12 people') : counting(messenger, '15 people'),
    }));
    expect(findingsOf({ ...crane, versions })[0]).toMatchObject({ figures: [[{ words: '12 people' }], [{ words: 'more than 15 people' }]] });
  });

  test('count what the versions differ in and who is silent', () => {
    expect(findingsOf(crane)).toMatchObject([
      { kind: 'figures', verdict: 'differ', fate: 'injured', figures: [[{ words: '12' }], [{ words: 'more than 15' }]] },
      { kind: 'alone', version: { rows: 1 }, text: { rows: 0 } },
      { kind: 'silent', count: 1 },
    ]);
  });

  test('begin with the gravest of the figures, wherever it stands in the text', () => {
    const told: Told[] = [
      {
        text: '40 huts burnt and 7 boats sank.',
        figures: [
          { words: '40', value: 40 },
          { words: '7', value: 7 },
        ],
      },
      {
        text: 'About 40 huts burnt and 9 boats sank.',
        figures: [
          { words: '40', value: 40, bound: 'about' },
          { words: '9', value: 9 },
        ],
      },
    ];
    const figurePairs = [pairOf(told, [0, '40'], [1, '40'], 'compatible'), pairOf(told, [0, '7'], [1, '9'], 'differ')];
    const verdicts = findingsOf(made(told, { figurePairs })).flatMap((one) => (one.kind === 'figures' ? one.verdict : []));
    expect(verdicts).toEqual(['differ', 'compatible']);
  });

  test('tell announcements and background, each only where it is so', () => {
    const event: EventFile = {
      ...crane,
      versions: [
        version(harbour, [passage(harbour, 'A crane fell on Tuesday.')], { place: 'background', state: 'announced' }),
        version(messenger, [passage(messenger, 'The port reopened.')], { place: 'body' }),
      ],
      statements: [{ cells: [[0], [0]], same: false }],
      figurePairs: [],
      silent: [],
    };
    expect(findingsOf(event)).toEqual([
      { kind: 'announced', announced: [harbour], reported: [messenger] },
      { kind: 'background', count: 1, of: 2 },
    ]);
  });

  test('tell who uses the very same words, whoever else says it in others', () => {
    const told = [{ text: 'The port reopened at noon.' }, { text: 'Ships entered again.' }, { text: 'The port reopened at noon.' }];
    const event = made(told, {});
    const [first, , third] = event.versions.map(({ article }) => article);
    expect(findingsOf(event).filter(({ kind }) => kind === 'same-words')).toEqual([{ kind: 'same-words', articles: [first, third], passages: 1 }]);
  });
});

describe('an event file', () => {
  test('whose parts fit has no fault', () => {
    expect(faultIn(crane)).toBeNull();
  });

  test('is faulty where words and offsets disagree', () => {
    const bent = structuredClone(crane);
    const broken = bent.versions[1]?.passages[0];
    if (broken) broken.words = 'The port stood STILL on Tuesday after a crane fell.';
    expect(faultIn(bent)).toBe('versions.1.passages.0');
  });

  test('is faulty where a statement points at a passage that is not there', () => {
    expect(
      faultIn({
        ...crane,
        statements: [
          { cells: [[0], [0]], same: false },
          { cells: [[2], []], same: false },
        ],
      }),
    ).toBe('statements.1.cells');
    expect(faultIn({ ...crane, statements: [{ cells: [[0]], same: false }] })).toBe('statements.0.cells');
  });
});
