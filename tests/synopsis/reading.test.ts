/** One version read in full, with what the others say at each statement and what only they tell. */
import { describe, expect, test } from 'vitest';
import type { EventFile, Passage } from '../../src/model/event.ts';
import type { Form, Utterance, UtteranceCell } from '../../src/model/quotation.ts';
import type { Excerpt } from '../../src/model/span.ts';
import { baseOf, pairOf, pairReason } from '../../src/synopsis/base.ts';
import { pack } from '../../src/synopsis/pack.ts';
import { readingOf } from '../../src/synopsis/reading.ts';
import { rowsOf } from '../../src/synopsis/rows.ts';
import { at, crane, excerpt, gazette, harbour, messenger, passage, texts, version } from '../app/sample.ts';
import { made, spanIn } from '../app/versions.ts';

const read = (event: EventFile, base: number) => readingOf(event, rowsOf(event), base);

/** A third version that has the words of the first. */
const thrice: EventFile = {
  ...crane,
  versions: [...crane.versions, version(gazette, crane.versions[0]?.passages.slice(0, 1) ?? [], { place: 'background' })],
  origins: [{ versions: [0, 2], evidence: [] }, ...crane.origins.slice(1)],
  statements: crane.statements.map(({ cells, same }, i) => ({ cells: [...cells, i === 0 ? [0] : []], same })),
};

describe('the notes on a text', () => {
  test('stand in the order of the text, each at its passage', () => {
    const turned = { ...crane, statements: [...crane.statements].reverse() };
    expect(read(turned, 0).notes.map((note) => [...note.rows, texts[harbour].slice(note.at.start, note.at.end)])).toEqual([
      [1, 'A crane fell on Tuesday.'],
      [0, 'Port staff said 12 people were hurt.'],
    ]);
  });

  test('part those who say the same words from those who use others, and name who is silent', () => {
    const [first, second] = read(thrice, 0).notes;
    expect(first?.same.map((source) => source.article)).toEqual([gazette]);
    expect(first?.others.map((telling) => telling.sources.map((source) => source.article))).toEqual([[messenger]]);
    expect(second?.absent).toEqual([gazette]);
  });

  test('begin with what is nearest to the text: the same quotation, then most words in common, a headline last', () => {
    const told = (articleText: string, parts: readonly string[]) =>
      parts.map((words): Passage => {
        const span = spanIn(articleText, words);
        const mark = words.indexOf('“');
        const quotations = mark < 0 ? [] : [{ start: span.start + mark, end: span.start + words.indexOf('”') + 1, speaker: null, cue: null }];
        return { ...span, words, context: { ...span, words }, figures: [], quotations, only: [], times: [] };
      });
    const own = '“Nobody heard the crane fall,” the warden said of it on Tuesday night.';
    const theirs = [
      'Crane falls on Tuesday night',
      'The warden said on Tuesday that it was the night of the crane.',
      'The port: “Nobody heard the crane fall.”',
    ];
    const event = {
      ...made([{ text: own }, { text: theirs.join(' ') }]),
      statements: [{ cells: [[0], [0, 1, 2]], same: false }],
    };
    const [first, second] = event.versions;
    if (!first || !second) throw new Error('two versions were made');
    const versions = [
      { ...first, passages: told(own, [own]) },
      { ...second, passages: told(theirs.join(' '), theirs) },
    ];
    const isHeadline = (one: Passage): boolean => one.words === theirs[0];
    const read = readingOf({ ...event, versions }, rowsOf({ ...event, versions }), 0, isHeadline);
    expect(read.notes[0]?.others.map((telling) => telling.passage.words)).toEqual([theirs[2], theirs[1], theirs[0]]);
  });

  test('show the first wording of each version before the second of any', () => {
    const [first, second] = crane.versions;
    if (!first || !second) throw new Error('The sample has lost a version');
    const event = {
      ...crane,
      versions: [first, second, version(gazette, [passage(gazette, 'Harbour council')])],
      statements: [{ cells: [[0], [0, 2], [0]], same: false }],
    };
    expect(read(event, 0).notes[0]?.others.map(({ sources }) => sources[0].article)).toEqual([messenger, gazette, messenger]);
  });

  test('show one wording of several articles once', () => {
    const [first] = read(thrice, 1).notes;
    expect(first?.others.map((telling) => telling.sources.map((source) => source.article))).toEqual([[harbour, gazette]]);
  });

  test('put figures that differ beside each other, each with its words', () => {
    const [figure] = read(crane, 1).notes[1]?.figures ?? [];
    expect([figure?.verdict, figure?.mine.excerpt.words, figure?.theirs.map((one) => one.excerpt.words)]).toEqual(['differ', 'more than 15', ['12']]);
  });

  test('hold the other forms of a quotation, and nothing where all give it alike', () => {
    const cell = (form: Form, words: Excerpt): UtteranceCell => ({ form, words, speaker: null, cue: null, credits: [] });
    const utterance = (theirs: Form): Utterance => ({
      cells: [cell('quoted', excerpt(harbour, 'crane fell')), cell(theirs, excerpt(messenger, 'crane fell'))],
      speakers: 'unknown',
    });
    const notes = (event: EventFile) => read(event, 0).notes[0]?.quotations.map((one) => [one.mine.form, one.theirs.map((their) => their.form)]);
    expect(notes({ ...crane, utterances: [utterance('plain')] })).toEqual([['quoted', ['plain']]]);
    expect(notes({ ...crane, utterances: [utterance('quoted')] })).toEqual([]);
  });
});

describe('what stands in two statements', () => {
  /** The first sentence of the messenger says two things, which the harbour says in two. */
  const twice: EventFile = {
    ...crane,
    statements: [
      { cells: [[0], [0]], same: false },
      { cells: [[1], [0, 1]], same: false },
    ],
  };

  test('has one note where it is a passage of the text read', () => {
    expect(read(twice, 1).notes.map((note) => note.rows)).toEqual([[0, 1], [2]]);
  });

  test('is shown once where it is a passage of another version, and pointed at there', () => {
    const [first, second] = read(twice, 0).notes;
    const told = (of: typeof first) => of?.others.map((telling) => telling.passage.words);
    expect(told(first)).toEqual(['The port stood still on Tuesday after a crane fell.']);
    expect(told(second)).toEqual(['Port staff said more than 15 people were hurt.']);
    const only = { ...twice, statements: twice.statements.map(({ cells: [own = []], same }) => ({ cells: [own, [0]], same })) };
    expect(read(only, 0).notes.map((note) => note.again.map(({ row, sources }) => [row, sources[0]?.article]))).toEqual([[], [[0, messenger]]]);
  });

  test('is not shown where it only repeats the words of the text read', () => {
    const copied = { ...thrice, statements: [{ cells: [[0, 1], [0, 1], [0]], same: false }] };
    const [note] = read(copied, 0).notes;
    expect(note?.same.map((source) => source.article)).toEqual([gazette]);
    expect(new Set(note?.others.flatMap((telling) => telling.sources.map((source) => source.article)))).toEqual(new Set([messenger]));
  });
});

describe('what a text lacks', () => {
  test('stands behind the statement that its teller has before it', () => {
    const [missing, ...more] = read(crane, 0).missing;
    expect(more).toEqual([]);
    expect(missing?.behind).toBe(at(harbour, 'Port staff said 12 people were hurt.').end);
    expect(missing?.statements.flatMap((one) => one.others.map((telling) => telling.passage.words))).toEqual(['The port reopened.']);
  });

  test('stands before all where its teller begins with it', () => {
    const [first, ...rest] = crane.statements;
    if (!first) throw new Error('no statement');
    const event: EventFile = {
      ...crane,
      versions: [
        crane.versions[0],
        version(messenger, [passage(messenger, 'The port stood still on Tuesday'), ...(crane.versions[1]?.passages.slice(1) ?? [])]),
      ].flatMap((one) => one ?? []),
      statements: [{ cells: [[], [0]], same: false }, { cells: [[0], []], same: false }, ...rest],
    };
    expect(read(event, 0).missing.map((one) => [one.behind, one.statements.map((statement) => statement.row)])[0]).toEqual([null, [0]]);
  });

  test('is nothing where all tell the same', () => {
    expect(read(crane, 1).missing).toEqual([]);
  });
});

describe('the version to read', () => {
  const rows = rowsOf(crane);

  test('is the one that the address names, where it tells of the event', () => {
    expect(baseOf(crane, rows, harbour)).toBe(0);
    expect(baseOf(crane, rows, gazette)).toBe(1);
  });

  test('is else the one that tells most, a lead before background', () => {
    expect(baseOf(crane, rows, null)).toBe(1);
    const even = {
      ...crane,
      versions: crane.versions.map((one, i) => ({
        ...one,
        passages: one.passages.slice(0, 2),
        place: i === 0 ? ('lead' as const) : ('background' as const),
      })),
    };
    expect(baseOf(even, rowsOf(even), null)).toBe(0);
  });
});

describe('two versions to lay side by side', () => {
  const all = rowsOf(thrice);

  test('are those that the address names, and never one beside itself', () => {
    expect(pairOf(thrice, all, harbour, gazette)).toEqual([0, 2]);
    expect(pairOf(thrice, all, gazette, harbour)).toEqual([2, 0]);
    expect(pairOf(thrice, all, harbour, harbour)).toEqual([1, 0]);
    expect(pairOf({ ...crane, versions: crane.versions.slice(0, 1) }, rowsOf(crane), null, null)).toBeNull();
  });

  test('are else two of different texts with most to show, not two copies', () => {
    expect(pairOf(thrice, all, null, null)).toEqual([0, 1]);
    expect(pairOf(thrice, all, gazette, null)).toEqual([2, 1]);
    expect(pairOf(thrice, all, null, gazette)).toEqual([1, 2]);
  });

  test('are two of one text where there are no others', () => {
    const copies = { ...crane, origins: [{ versions: [0, 1], evidence: [] }] };
    expect(pairOf(copies, rowsOf(copies), null, null)).toEqual([0, 1]);
  });

  test('say why they stand there where nobody chose both', () => {
    const [pair, one] = [pairOf(thrice, all, null, null), pairOf(thrice, all, gazette, null)];
    if (!pair || !one) throw new Error('Two of three stand side by side');
    const reason = pairReason(thrice, all, null, null, pair);
    expect(reason).toMatchObject({ free: 'both', among: 'apart' });
    expect(reason?.differences).toBeGreaterThan(0);
    expect(pairReason(thrice, all, gazette, null, one)).toMatchObject({ free: 'one', among: 'apart' });
    expect(pairReason(thrice, all, harbour, gazette, [0, 2])).toBeNull();
    expect(pairReason(crane, rowsOf(crane), null, null, [0, 1])).toBeNull();
  });

  test('say so where all pairs rest on one text, and where none differs', () => {
    const copies = { ...thrice, origins: [{ versions: [0, 1, 2], evidence: [] }] };
    expect(pairReason(copies, all, null, null, [0, 1])).toMatchObject({ among: 'any' });
    expect(pairReason({ ...thrice, figurePairs: [] }, [], null, null, [0, 1])).toEqual({ free: 'both', among: 'none', differences: 0 });
  });
});

describe('a margin', () => {
  test('lays each note level with its place, and below the one above where that is in the way', () => {
    const blocks = [
      { at: 10, height: 30 },
      { at: 20, height: 30 },
      { at: 100, height: 50 },
    ];
    expect(pack(blocks, 5)).toEqual({ tops: [10, 45, 100], bottom: 150 });
  });

  test('lets no two notes overlap, whatever their heights', () => {
    const blocks = Array.from({ length: 50 }, (_, i) => ({ at: i * 20 + ((i * 37) % 60), height: 5 + ((i * 13) % 40) }));
    const { tops, bottom } = pack(blocks, 3);
    blocks.forEach((block, i) => {
      expect(tops[i]).toBeGreaterThanOrEqual(block.at);
      if (i > 0) expect(tops[i]).toBeGreaterThanOrEqual((tops[i - 1] ?? 0) + (blocks[i - 1]?.height ?? 0) + 3);
    });
    expect(bottom).toBe((tops.at(-1) ?? 0) + (blocks.at(-1)?.height ?? 0));
  });
});
