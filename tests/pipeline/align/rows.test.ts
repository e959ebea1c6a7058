/** The rows of an event from its articles' sentences: by meaning, in any order, in time. */
import { expect, it } from 'vitest';
import type { Verdict } from '../../../src/model/figure.ts';
import { countRows } from '../../../src/pipeline/align/count-rows.ts';
import { likenesses } from '../../../src/pipeline/align/likeness.ts';
import { measureNames } from '../../../src/pipeline/align/measures.ts';
import { type Said, said } from '../../../src/pipeline/align/said.ts';
import { statements } from '../../../src/pipeline/align/statements.ts';
import weights from '../../../src/pipeline/align/weights.json' with { type: 'json' };
import { vector } from '../../../src/text/vector.ts';
import { told } from './told.ts';

const read = (versions: readonly (readonly string[])[]): Said[] =>
  versions.flatMap((sentences, column) => {
    const { article, sentences: own } = told(...sentences);
    return own.map((sentence, index) => {
      const words = article.text.slice(sentence.start, sentence.end);
      const stems = sentence.tokens.flatMap(({ stem, pos }) => (/^(?:NOUN|VERB|PROPN|NUM)$/.test(pos) ? [stem] : []));
      return said(
        article,
        sentence,
        { column, index, order: index / own.length, words },
        vector(stems, () => 1),
      );
    });
  });

/** The rows as sets of words, whatever the order of versions and passages. */
const rowsOf = (passages: readonly Said[], columns: number): string[] =>
  statements(passages, columns, likenesses(passages))
    .map(({ cells }) =>
      cells
        .flatMap((own, column) => own.map((index) => passages.find((one) => one.column === column && one.index === index)?.words ?? ''))
        .sort()
        .join(' / '),
    )
    .sort();

const courier = [
  'A bridge over the Ness collapsed on Monday and two lorries fell into the river.',
  '“We had warned the council for years,” said the engineer Ada Holm.',
  'The bakers of the town gave out bread.',
];
const ledger = [
  'The engineer Ada Holm said that she “had warned the council for years”.',
  'Trains ran late all day.',
  'Two lorries plunged into the Ness when the bridge gave way on Monday.',
];
const echo = [
  'When the bridge fell on Monday, two lorries went into the river Ness.',
  'Ada Holm, an engineer, said the council had been warned for years.',
];

it('lays what means the same into one row, wherever it stands, and leaves alone what only one version says', () => {
  const rows = rowsOf(read([courier, ledger, echo]), 3);
  expect(rows).toContain([courier[0], ledger[2], echo[0]].sort().join(' / '));
  expect(rows).toContain([courier[1], ledger[0], echo[1]].sort().join(' / '));
  expect(rows).toContain(courier[2]);
  expect(rows).toContain(ledger[1]);
});

it('knows words by their quotation, though they are words of any sentence', () => {
  const rows = rowsOf(
    read([
      ['“Who are you?” the warden asked twice.', 'The bakers gave out bread.'],
      ['“Who are you,” he said.', 'Trains ran late all day.'],
    ]),
    2,
  );
  expect(rows).toContain('“Who are you,” he said. / “Who are you?” the warden asked twice.');
});

it('makes the same rows in whatever order the versions and their passages come', () => {
  const versions = [courier, ledger, echo];
  const expected = rowsOf(read(versions), 3);
  for (const [a, b, c] of [
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const) {
    const passages = read([versions[a] ?? [], versions[b] ?? [], versions[c] ?? []]);
    expect(rowsOf(passages, 3)).toEqual(expected);
    expect(rowsOf([...passages].reverse(), 3)).toEqual(expected);
  }
});

/** Versions with the figures of each pair, named by the version and the words that begin with the number. */
const counted = (versions: readonly (readonly string[])[], ...pairs: (readonly [number, string, number, string, Verdict])[]) => {
  const all = versions.map((sentences) => told(...sentences));
  const place = (v: number, words: string) => {
    const { article } = all[v] as (typeof all)[number];
    const start = article.text.lastIndexOf(words);
    return { article: article.id, start, end: start + words.indexOf(' ') };
  };
  const evidence = { rule: 'figure/bounds-part', status: 'inferred' as const, excerpts: [] };
  return countRows(
    all,
    pairs.map(([v, one, w, other, verdict]) => ({ a: place(v, one), b: place(w, other), verdict, evidence })),
  );
};

it('puts all passages of one count into one row, whatever their words, however the pairs lead from one to another', () => {
  const found = counted(
    [['The storm killed 12 fishermen.'], ['In the end the dead were counted: 14 men.'], ['Of the crews 15 never came home.']],
    [1, '14 men', 0, '12 fishermen', 'later count'],
    [2, '15 never', 1, '14 men', 'differ'],
  );
  expect(found.rows).toEqual([[0, 1, 2]]);
});

it('keeps a count of a part and one that cannot be compared out of the row', () => {
  const found = counted([['The storm killed 12 fishermen.'], ['It killed 3 of them at Skerry.']], [1, '3 of', 0, '12 fishermen', 'other scope']);
  expect(found.rows).toEqual([]);
});

it('knows passages that tell a count and little else from those that tell more', () => {
  const found = counted(
    [
      ['According to the harbour master, 12 fishermen were killed.'],
      ['The ministry opened a wide inquiry into the storm warnings of the coastguard when 12 fishermen were killed.'],
    ],
    [0, '12 fishermen', 1, '12 fishermen', 'same'],
  );
  expect(found.rows).toEqual([[0, 1]]);
  expect([...found.whole]).toEqual([0]);
});

it('joins nothing by a day and a name or two, but by many names', () => {
  const alike = (...versions: string[]) => likenesses(read(versions.map((one) => [one]))).length;
  expect(alike('Ness was flooded on Monday.', 'The mayor of Ness resigned on Monday.')).toBe(0);
  expect(alike('Ness was flooded on Monday.', 'On Monday a flood reached Ness.')).toBe(1);
  expect(
    alike('Ada Holm of Ness met with Ingrid Sollas at Port Calder.', 'Ada Holm plans to see Ingrid Sollas in Port Calder, a spokesman said.'),
  ).toBe(1);
});

it('weighs by the measures that the weights were grown for', () => {
  expect(weights.measures).toEqual([...measureNames]);
});

it('aligns 40 versions of 80 passages in a second', () => {
  const words =
    'harbour council bridge engineer river lorry train baker storm ferry mayor strike school tower garden winter market doctor judge sailor'.split(
      ' ',
    );
  const sentence = (i: number, v: number) =>
    `The ${words[i % 20]} of the ${words[(i * 7 + 3) % 20]} met ${words[(i * 3 + v) % 20]}s near the ${words[(i * 11 + 5) % 20]} at Ness ${i}.`;
  const passages = read(Array.from({ length: 40 }, (_, v) => Array.from({ length: 80 }, (_, i) => sentence(i, v))));
  const seconds = [0, 1].map(() => {
    const before = process.cpuUsage();
    expect(statements(passages, 40, likenesses(passages)).length).toBe(80);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  expect(Math.min(...seconds)).toBeLessThan(1);
});
