/** An event at a glance: who says what alike, and where in the articles it stands. */
import { describe, expect, test } from 'vitest';
import type { EventFile } from '../../src/model/event.ts';
import { saidIn, standingsOf, ticksOf } from '../../src/synopsis/overview.ts';
import { rowsOf } from '../../src/synopsis/rows.ts';
import { crane } from '../app/sample.ts';

const rows = rowsOf(crane);
const said = (event: EventFile) => rowsOf(event).map((row) => saidIn(event, row));

describe('the cells of a statement', () => {
  test('tell apart other words, figures against each other, and one version alone', () => {
    expect(said(crane)).toEqual([
      ['told', 'told'],
      ['differs', 'differs'],
      ['silent', 'only'],
    ]);
  });

  test('show figures that only round each other, and do not call them differing', () => {
    const figurePairs = crane.figurePairs.map((pair) => ({ ...pair, verdict: 'compatible' as const }));
    expect(said({ ...crane, figurePairs })[1]).toEqual(['counted', 'counted']);
  });

  test('say where all who speak use the same words', () => {
    const statements = crane.statements.map((statement, i) => ({ ...statement, same: i === 0 }));
    expect(said({ ...crane, statements })[0]).toEqual(['same', 'same']);
  });
});

describe('the bar of an article', () => {
  test('has a tick for each passage, where it stands, with its statement', () => {
    const ticks = ticksOf(crane, rows, 1);
    expect(ticks.map((tick) => tick.rows)).toEqual([[0], [1], [2]]);
    expect(ticks[0]).toMatchObject({ from: 0 });
    expect(ticks[2]?.to).toBe(1);
  });

  test('gives a passage of two statements one tick', () => {
    const statements = [...crane.statements, { cells: [[], [0]], same: false }];
    const more = { ...crane, statements };
    expect(ticksOf(more, rowsOf(more), 1)[0]?.rows).toEqual([0, 2]);
  });
});

test('each version has its own order of the statements', () => {
  const statements = [...crane.statements].reverse();
  const turned = { ...crane, statements };
  const standings = standingsOf(turned, rowsOf(turned), 0);
  expect([...standings].map(([row, { rank, of }]) => [row, rank, of])).toEqual([
    [1, 1, 2],
    [0, 2, 2],
  ]);
  expect(standings.get(1)?.share).toBeCloseTo(38 / (crane.versions[0]?.length ?? 1));
});
