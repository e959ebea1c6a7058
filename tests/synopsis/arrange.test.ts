/** Columns as the reader arranged them: pinned first, origins together, nothing lost, each step undone by its counterpart. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../src/model/dataset.ts';
import type { EventFile } from '../../src/model/event.ts';
import { arrange, type ColumnChoice, withHidden, withMove, withoutHidden, withPin } from '../../src/synopsis/arrange.ts';
import { crane, entry, gazette, harbour, passage, timeline as sample, version } from '../app/sample.ts';

const ids = ['aone0000000', 'atwo0000000', 'athree00000', 'afour000000'] as const;
const [one, two, three, four] = ids;
const [telling] = crane.versions;
if (!telling) throw new Error('The sample has lost its version');

/** Four versions, of which the first and the third rest on one text, and one silent article. */
const event: EventFile = {
  ...crane,
  versions: ids.map((article) => ({ ...version(harbour, [passage(harbour, 'A crane fell on Tuesday.')]), article })),
  origins: [
    { versions: [0, 2], evidence: [] },
    { versions: [1], evidence: [] },
    { versions: [3], evidence: [] },
  ],
  statements: [],
  figurePairs: [],
};
const timeline: Timeline = { ...sample, articles: [...ids.map((id) => ({ ...entry(harbour), id })), entry(gazette)] };
const plain: ColumnChoice = { pin: [], order: [], hide: [] };

const shown = (choice: ColumnChoice): string[] => arrange(event, timeline, choice).shown.map((column) => column.article.id);
const move = (choice: ColumnChoice, id: string, step: -1 | 1): ColumnChoice | null =>
  withMove(event, choice, arrange(event, timeline, choice).shown, id, step);

describe('columns', () => {
  test('stand by origin, one side by side with what rests on the same text', () => {
    expect(shown(plain)).toEqual([one, three, two, four]);
    expect(arrange(event, timeline, plain).shown.map(({ origin }) => origin && [origin.index, origin.beside, origin.first, origin.last])).toEqual([
      [0, 2, true, false],
      [0, 2, false, true],
      null,
      null,
    ]);
  });

  test('know where their cells are, whatever their place', () => {
    expect(arrange(event, timeline, plain).shown.map(({ index }) => index)).toEqual([0, 2, 1, 3]);
  });

  test('of silent articles stand apart from the versions', () => {
    expect(arrange(event, timeline, plain).silent.map((column) => column.article.id)).toEqual([gazette]);
  });

  test('of one origin that were parted say how many stand together', () => {
    const parted = arrange(event, timeline, { ...plain, order: [one, two] }).shown;
    expect(parted.map(({ article }) => article.id)).toEqual([one, two, three, four]);
    expect(parted.map(({ origin }) => origin && [origin.beside, origin.versions])).toEqual([[1, 2], null, [1, 2], null]);
  });

  test('that are pinned stand first in the order of the pins', () => {
    const choice = { ...plain, pin: [four, 'anobody0000', two] };
    expect(shown(choice)).toEqual([four, two, one, three]);
    expect(arrange(event, timeline, choice).shown.map(({ pinned }) => pinned)).toEqual([true, true, false, false]);
  });

  test('that are hidden are named apart and keep their place for when they come back', () => {
    const choice = withHidden(plain, three);
    expect(shown(choice)).toEqual([one, two, four]);
    expect(arrange(event, timeline, choice).hidden.map((column) => column.article.id)).toEqual([three]);
    expect(withoutHidden(event, choice)).toEqual(plain);
    expect(withoutHidden(event, { ...choice, hide: ['aelsewhere0', three] }).hide).toEqual(['aelsewhere0']);
  });

  test('all hidden by a link are all shown', () => {
    expect(shown({ ...plain, hide: ids })).toHaveLength(4);
    expect(arrange(event, timeline, { ...plain, hide: ids }).hidden).toEqual([]);
  });
});

describe('a move', () => {
  test('changes places with the neighbour and back again to no order at all', () => {
    const later = move(plain, one, 1);
    expect(later && shown(later)).toEqual([three, one, two, four]);
    expect(later && move(later, one, -1)).toEqual(plain);
  });

  test('passes over what is hidden', () => {
    const choice = { ...plain, hide: [three] };
    const later = move(choice, one, 1);
    expect(later && shown(later)).toEqual([two, one, four]);
  });

  test('ends at the first and the last, and does not cross between pinned and others', () => {
    expect([move(plain, one, -1), move(plain, four, 1)]).toEqual([null, null]);
    const pinned = withPin(plain, two);
    expect([move(pinned, two, 1), move(pinned, one, -1)]).toEqual([null, null]);
  });

  test('among pinned columns changes the pins', () => {
    expect(move({ ...plain, pin: [one, two] }, two, -1)?.pin).toEqual([two, one]);
  });
});

test('whatever a link holds, every version is either shown or hidden, once, the pinned first', () => {
  const list = fc.uniqueArray(fc.constantFrom(...ids, 'aelsewhere0'));
  fc.assert(
    fc.property(list, list, list, (pin, order, hide) => {
      const { shown: columns, hidden } = arrange(event, timeline, { pin, order, hide });
      expect([...columns, ...hidden].map((column) => column.article.id).sort()).toEqual([...ids].sort());
      const lastPinned = columns.map((column) => column.pinned).lastIndexOf(true);
      expect(columns.slice(0, lastPinned + 1).every((column) => column.pinned)).toBe(true);
      for (const column of columns) expect(event.versions[column.index]).toBe(column.version);
    }),
  );
});
