/** Two versions side by side: paired, word by word, with what moved and what only one of them has. */
import { describe, expect, test } from 'vitest';
import type { EventFile } from '../../src/model/event.ts';
import type { Closeness } from '../../src/synopsis/closeness.ts';
import { kindOfWords, rowsOf } from '../../src/synopsis/rows.ts';
import { type Laid, twoOf } from '../../src/synopsis/two.ts';
import { crane } from '../app/sample.ts';

const two = (event: EventFile, left = 0, right = 1) => twoOf(event, rowsOf(event), left, right);
const marked = (laid: readonly Laid[]) =>
  laid.map(({ passage, runs }) =>
    runs.map((run) => `${run.shared ? '=' : '-'}${passage.words.slice(run.start - passage.start, run.end - passage.start)}`),
  );

/** Two versions of one sentence a statement, the right one in another order. */
function told(left: readonly string[], right: readonly string[], statements: readonly (readonly [number | null, number | null])[]): EventFile {
  const versions = [left, right].map((sentences, i) => {
    let from = 0;
    const passages = sentences.map((words) => {
      const start = from;
      from += words.length + 1;
      return {
        start,
        end: start + words.length,
        words,
        context: { start, end: start + words.length, words },
        figures: [],
        quotations: [],
        only: [],
        times: [],
      };
    });
    return { article: i === 0 ? 'aleft000000' : 'aright00000', place: 'lead' as const, state: 'reported' as const, length: from, passages };
  });
  return {
    ...crane,
    versions,
    statements: statements.map((pair) => ({ cells: pair.map((one) => (one === null ? [] : [one])), same: false })),
    figurePairs: [],
  };
}

const three = ['The mill burned.', 'Nobody was hurt.', 'The owner wept.'];

describe('two versions', () => {
  test('pair their statements in the order of the left one, what only the right tells where it would stand', () => {
    const event = told(
      three.slice(0, 2),
      ['The mill burned.', 'Firemen came late.', 'Nobody was hurt.'],
      [
        [1, 2],
        [0, 0],
        [null, 1],
      ],
    );
    expect(two(event).pairs.map((pair) => [...pair.rows, pair.kind])).toEqual([
      [1, 'same'],
      [2, 'only-right'],
      [0, 'same'],
    ]);
  });

  test('begin with what only the right one tells first', () => {
    const event = told(
      ['Nobody was hurt.'],
      ['The mill burned.', 'Nobody was hurt.'],
      [
        [0, 1],
        [null, 0],
      ],
    );
    expect(two(event).pairs.map((pair) => pair.kind)).toEqual(['only-right', 'same']);
  });

  test('tell what moved, and only that', () => {
    const event = told(
      three,
      [three[2] ?? '', three[0] ?? '', three[1] ?? ''],
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
    );
    expect(two(event).pairs.map((pair) => [...pair.rows, pair.moved])).toEqual([
      [0, null],
      [1, null],
      [2, 'earlier'],
    ]);
    expect(two(event, 1, 0).pairs.map((pair) => [...pair.rows, pair.moved])).toEqual([
      [2, 'later'],
      [0, null],
      [1, null],
    ]);
  });

  test('mark the words that differ, in offsets of each article', () => {
    const event = told(three.slice(0, 1), ['The old mill burned down.'], [[0, 0]]);
    const [pair] = two(event).pairs;
    expect(pair?.kind).toBe('edited');
    expect(marked(pair?.left ?? [])).toEqual([['=The mill burned']]);
    expect(marked(pair?.right ?? [])).toEqual([['=The', '-old', '=mill burned', '-down']]);
  });

  test('tell other words from few changed ones', () => {
    const event = told(['The mill by the river burned.'], ['Flames took the mill of the Quills.'], [[0, 0]]);
    expect(two(event).pairs[0]?.kind).toBe('reworded');
  });

  test('are called as the rows of the same words are: a quotation with "he added" is one of few changed words', () => {
    const event = told(
      ['The mill burned and nobody was hurt.', '“We heard the wheel break in the night,” he added.', 'The owner wept.'],
      ['The mill burned.', '“We heard the wheel break in the night.”', 'Tears came to the miller’s eyes.'],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    );
    const rows = rowsOf(event).map(({ index, kind }) => [index, kind]);
    expect(
      two(event).pairs.flatMap(({ said }) => said.map(({ row, kind }) => [row, kind.startsWith('only') ? kind : kindOfWords[kind as Closeness]])),
    ).toEqual(rows);
    expect(rows).toEqual([
      [0, 'other-words'],
      [1, 'few-words'],
      [2, 'other-words'],
    ]);
  });

  test('name each statement of a passage by itself', () => {
    const event = told(
      ['The mill burned and nobody was hurt.'],
      ['The mill burned down and nobody was hurt.', 'Nobody was hurt, the owner said on the morning after the night of the fire.'],
      [
        [0, 0],
        [0, 1],
      ],
    );
    expect(two(event).pairs[0]?.said).toEqual([
      { row: 0, kind: 'edited' },
      { row: 1, kind: 'reworded' },
    ]);
  });

  test('count words over all pairs, those of one side alone too', () => {
    const event = told(
      three.slice(0, 2),
      ['The mill burned.'],
      [
        [0, 0],
        [1, null],
      ],
    );
    expect(two(event)).toMatchObject({ shared: 3, onlyLeft: 3, onlyRight: 0 });
  });

  test('show and count a passage of two statements once', () => {
    const event = told(
      ['The mill burned and nobody was hurt.', 'The owner wept.'],
      ['The mill burned.', 'Nobody was hurt.'],
      [
        [0, 0],
        [0, 1],
        [1, null],
      ],
    );
    const { pairs, onlyLeft } = two(event);
    expect(pairs.map((pair) => [pair.rows, pair.kind])).toEqual([
      [[0, 1], 'edited'],
      [[2], 'only-left'],
    ]);
    expect(pairs[0]?.right.map((laid) => laid.passage.words)).toEqual(['The mill burned.', 'Nobody was hurt.']);
    expect(onlyLeft).toBe(4);
  });

  test('do not show again as told by one what both tell elsewhere', () => {
    const event = told(
      ['The mill burned.'],
      ['The mill burned.'],
      [
        [0, 0],
        [0, null],
      ],
    );
    expect(two(event).pairs.map((pair) => [pair.rows, pair.kind])).toEqual([[[0], 'same']]);
  });

  test('bear the verdict on their own figures, not that of other versions', () => {
    expect(twoOf(crane, rowsOf(crane), 0, 1).pairs.map((pair) => pair.verdict)).toEqual([null, 'differ', null]);
    const [first, second] = crane.versions;
    if (!first || !second) throw new Error('The sample has lost a version');
    const thrice = {
      ...crane,
      versions: [first, second, { ...first, article: 'agazette000' }],
      statements: crane.statements.map(({ cells, same }) => ({ cells: [...cells, cells[0] ?? []], same })),
    };
    expect(twoOf(thrice, rowsOf(thrice), 0, 2).pairs.map((pair) => [pair.kind, pair.verdict])).toEqual([
      ['same', null],
      ['same', null],
    ]);
  });

  test('keep the runs of a statement of several passages within their passages', () => {
    const event = told(['The mill burned.', 'Nobody was hurt.'], ['The mill burned, nobody was hurt.'], []);
    const joined = { ...event, statements: [{ cells: [[0, 1], [0]], same: false }] };
    const [pair] = two(joined).pairs;
    expect(pair?.kind).toBe('same');
    expect(marked(pair?.left ?? [])).toEqual([['=The mill burned.'], ['=Nobody was hurt']]);
  });
});
