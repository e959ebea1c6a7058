/** Passages in their paragraphs, word for word; and columns that are level wherever two versions tell the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/model/event.ts';
import { levelOf, rowAt } from '../../src/synopsis/levels.ts';
import { beginningOf, paragraphsOf } from '../../src/synopsis/paragraphs.ts';
import { harbour, messenger, passage, texts, version } from '../app/sample.ts';

describe('paragraphs', () => {
  test('hold passages of one paragraph together and those of others apart, in the order of the article', () => {
    const told = version(harbour, [
      passage(harbour, '“We heard a bang,” a docker said.'),
      passage(harbour, 'Port staff said 12 people were hurt.'),
      passage(harbour, 'A crane fell on Tuesday.'),
    ]);
    expect(paragraphsOf(told).map(({ pieces }) => pieces.map(({ words, passage: own }) => [words, own !== null]))).toEqual([
      [
        ['A crane fell on Tuesday.', true],
        [' ', false],
        ['Port staff said 12 people were hurt.', true],
      ],
      [['“We heard a bang,” a docker said.', true]],
    ]);
  });

  test('begin with as many as are asked for, counted from the place that matters', () => {
    const words = ['A crane fell on Tuesday.', 'Port staff said 12 people were hurt.', '“We heard a bang,” a docker said.'];
    const all = paragraphsOf(
      version(
        harbour,
        words.map((one) => passage(harbour, one)),
      ),
    );
    const last = all.at(-1)?.start ?? 0;
    expect(all.length).toBeGreaterThan(1);
    expect(beginningOf(all, 0, 1)).toEqual(all.slice(0, 1));
    expect(beginningOf(all, last, 1)).toEqual(all);
    expect(beginningOf(all, 0, 10_000)).toEqual(all);
  });

  test('given in parts are whole again where the parts meet', () => {
    const around = (words: string, from: number, to: number): Passage => ({
      ...passage(messenger, words),
      context: { start: from, end: to, words: texts[messenger].slice(from, to) },
    });
    const told = version(messenger, [
      around('Port staff said more than 15 people were hurt.', 30, 108),
      around('The port stood still on Tuesday after a crane fell.', 0, 70),
    ]);
    const [whole, ...more] = paragraphsOf(told);
    expect(whole?.pieces.map((piece) => piece.words).join('')).toBe(texts[messenger].slice(0, 108));
    expect(more).toEqual([]);
  });

  test('say every word once, wherever passages lie', () => {
    const text = texts[messenger];
    const span = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(30), fc.nat(30)).map(([a, b, before, after]): Passage => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const [from, to] = [Math.max(0, start - before), Math.min(text.length, end + after)];
      return {
        ...passage(messenger, 'The port'),
        start,
        end,
        words: text.slice(start, end),
        context: { start: from, end: to, words: text.slice(from, to) },
      };
    });
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (passages) => {
        let at = 0;
        const paragraphs = paragraphsOf(version(messenger, passages));
        for (const { start, pieces } of paragraphs) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = start;
          for (const piece of pieces) {
            expect(piece.start).toBe(at);
            expect(text.slice(at, at + piece.words.length)).toBe(piece.words);
            at += piece.words.length;
          }
        }
        expect(paragraphs.flatMap((one) => one.pieces.filter((piece) => piece.passage))).toHaveLength(passages.length);
      }),
    );
  });
});

describe('level', () => {
  const leader = [
    { row: 0, top: 0 },
    { row: 1, top: 100 },
    { row: 2, top: 300 },
  ];

  test.each([
    ['at a passage of both is its own height', [{ row: 1, top: 40 }], 100, 40],
    [
      'between two is in proportion',
      [
        { row: 0, top: 0 },
        { row: 2, top: 60 },
      ],
      150,
      30,
    ],
    ['above the first keeps its distance', [{ row: 1, top: 400 }], 30, 330],
    ['below the last keeps its distance', [{ row: 1, top: 40 }], 250, 190],
    [
      'goes up where the other column tells it earlier',
      [
        { row: 1, top: 500 },
        { row: 2, top: 20 },
      ],
      300,
      20,
    ],
    [
      'of a row told in several places is the first of them',
      [
        { row: 2, top: 80 },
        { row: 2, top: 900 },
      ],
      300,
      80,
    ],
    ['is nowhere where nothing is told in common', [{ row: 9, top: 10 }], 100, null],
  ])('%s', (_, follower, line, expected) => {
    expect(levelOf(leader, follower, line)).toBe(expected);
  });

  test('the row at a height is the last that began', () => {
    expect([-1, 0, 99, 100, 999].map((line) => rowAt(leader, line))).toEqual([null, 0, 0, 1, 2]);
  });
});
