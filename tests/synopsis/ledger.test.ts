/** The ledger: a block for each thing counted, in the order of days, every pair against the base, and nothing that a version counts left out. */
import { describe, expect, test } from 'vitest';
import { chartOf } from '../../src/synopsis/figure-chart.ts';
import { against, agreeingWith, type LedgerBlock, ledgerOf } from '../../src/synopsis/ledger.ts';
import { asOf, made, pairOf, type Told } from '../app/versions.ts';

const told: readonly Told[] = [
  {
    text: 'The mayor counted 40 homes lost, 12 of them by fire. Two cars burned.',
    figures: [
      { words: '40', value: 40, of: 'homes', says: 'The mayor', asOf: asOf('2031-05-02') },
      { words: '12', value: 12, asOf: asOf('2031-05-02') },
      { words: 'Two', value: 2, of: 'cars' },
    ],
  },
  { text: 'By Friday 52 homes were lost.', figures: [{ words: '52', value: 52, of: 'homes', asOf: asOf('2031-05-09') }] },
  { text: 'Nearly 60 houses were lost.', figures: [{ words: 'Nearly 60', value: 60, bound: 'nearly', of: 'houses' }] },
];
const pairs = [
  pairOf(told, [1, '52'], [0, '40'], 'later count', 'figure/later-count'),
  pairOf(told, [0, '40'], [2, 'Nearly 60'], 'cannot tell'),
  pairOf(told, [0, '12'], [1, '52'], 'other scope'),
];
const [later, , part] = pairs;
if (!later || !part) throw new Error('The sample has lost its pairs');
const event = made(told, {
  figurePairs: pairs,
  sums: [{ whole: later.a, parts: [part.a, later.b], fits: false, evidence: { rule: 'figure/sum', status: 'inferred', excerpts: [] } }],
});

const ledger = ledgerOf(event);
const only = (blocks: readonly LedgerBlock[]): LedgerBlock => {
  const [block, ...more] = blocks;
  if (!block || more.length > 0) throw new Error(`${blocks.length} blocks instead of one`);
  return block;
};
const line = (words: string) => {
  const found = only(ledger.blocks).lines.find((one) => one.excerpt.words === words);
  if (!found) throw new Error(`No line ${words}`);
  return found;
};

describe('the ledger', () => {
  test('keeps the figures for one thing in one block, by day, unknown days last, other scopes behind all', () => {
    expect(only(ledger.blocks).lines.map((one) => [one.excerpt.words, one.otherScope])).toEqual([
      ['40', false],
      ['52', false],
      ['Nearly 60', false],
      ['12', true],
    ]);
  });

  test('is named by the wordings of what is counted, the most used first', () => {
    expect(only(ledger.blocks).counted.map((excerpt) => excerpt.words)).toEqual(['homes', 'houses']);
    expect(only(ledger.blocks)).toMatchObject({ verdict: 'later count', fate: null });
  });

  test('begins with what differs most', () => {
    const two = made(told, { figurePairs: [pairOf(told, [1, '52'], [0, '40'], 'same'), pairOf(told, [0, '12'], [2, 'Nearly 60'], 'differ')] });
    expect(ledgerOf(two).blocks.map((block) => block.verdict)).toEqual(['differ', 'same']);
  });

  test('has the figures that nothing compares apart', () => expect(ledger.alone.map((one) => one.excerpt.words)).toEqual(['Two']));

  test('says how far apart two figures lie, from the base on, whichever of them the pair names first', () => {
    expect(against(only(ledger.blocks), line('40'), line('52'))).toEqual({
      verdict: 'later count',
      rule: 'figure/later-count',
      earlier: false,
      days: 7,
      more: 12,
      speakers: null,
      onlySpeaker: expect.objectContaining({ words: 'The mayor' }),
      untold: false,
      sideless: null,
    });
    expect(against(only(ledger.blocks), line('52'), line('40'))).toMatchObject({ earlier: true, days: -7, more: -12 });
  });

  test('knows the earlier of two counts by their days, else by their values', () => {
    const two = (first: Parameters<typeof asOf> | null, value: number) => {
      const text: readonly Told[] = [
        { text: '40 lost', figures: [{ words: '40', value: 40, asOf: asOf('2031-05-02', '2031-05-04') }] },
        { text: `${value} lost`, figures: [{ words: String(value), value, asOf: first && asOf(...first) }] },
      ];
      const block = only(ledgerOf(made(text, { figurePairs: [pairOf(text, [0, '40'], [1, String(value)], 'later count')] })).blocks);
      const [base, other] = ['aversion000', 'aversion001'].map((id) => block.lines.find((one) => one.excerpt.article === id));
      if (!base || !other) throw new Error('A line is missing');
      return against(block, base, other)?.earlier;
    };
    expect([two(['2031-05-01'], 90), two(['2031-05-05'], 30), two(null, 30), two(null, 90)]).toEqual([true, false, true, false]);
  });

  test('names two speakers where these are others, the only one where one is silent, and says where nothing tells why the figures differ', () => {
    const says = (one: string, other: string | null) => {
      const text: readonly Told[] = [
        { text: `${one} counted 40`, figures: [{ words: '40', value: 40, says: one, asOf: asOf('2031-05-02') }] },
        { text: `${other ?? 'Some'} counted 50`, figures: [{ words: '50', value: 50, ...(other ? { says: other } : {}), asOf: asOf('2031-05-03') }] },
      ];
      const block = only(ledgerOf(made(text, { figurePairs: [pairOf(text, [0, '40'], [1, '50'], 'differ')] })).blocks);
      const [base, own] = block.lines;
      const standing = base && own && against(block, base, own);
      return { speakers: standing?.speakers?.map(({ words }) => words), only: standing?.onlySpeaker?.words, untold: standing?.untold };
    };
    expect(says('the mayor', 'Xian officials')).toEqual({ speakers: ['the mayor', 'Xian officials'], only: undefined, untold: false });
    expect(says('Xia’s Ministry of Works', 'the Xian works ministry')).toEqual({ speakers: undefined, only: undefined, untold: true });
    expect(says('the mayor', null)).toEqual({ speakers: undefined, only: 'the mayor', untold: true });
  });

  test('begins with the figure of the earliest first day, in the order of the columns among equals', () => {
    const text: readonly Told[] = [
      { text: '90 lost', figures: [{ words: '90', value: 90, asOf: asOf('2031-05-02', '2031-05-08') }] },
      { text: '50 lost', figures: [{ words: '50', value: 50, asOf: asOf('2031-05-02') }] },
      { text: '40 lost', figures: [{ words: '40', value: 40, asOf: asOf('2031-05-02') }] },
    ];
    const grouped = made(text, {
      figurePairs: [pairOf(text, [0, '90'], [1, '50'], 'differ'), pairOf(text, [1, '50'], [2, '40'], 'differ')],
      origins: [
        { versions: [0, 2], evidence: [] },
        { versions: [1], evidence: [] },
      ],
    });
    expect(only(ledgerOf(grouped).blocks).lines.map((one) => one.excerpt.words)).toEqual(['90', '40', '50']);
  });

  test('names no distance where a day or a number is not exact, and no verdict where there is no pair', () => {
    expect(against(only(ledger.blocks), line('40'), line('Nearly 60'))).toMatchObject({ verdict: 'cannot tell', days: null, more: null });
    expect(against(only(ledger.blocks), line('52'), line('Nearly 60'))).toBeNull();
  });

  test('gives the sums with the words of whole and parts', () => {
    expect(ledger.sums.map((sum) => [sum.parts.map((part) => part.counted.words), sum.whole.counted.words, sum.fits])).toEqual([
      [['12', '40 homes'], '52 homes', false],
    ]);
  });

  test('compares figures of which one only counts another scope, when they have nobody else', () => {
    const apart = made(told, { figurePairs: [pairOf(told, [0, '12'], [1, '52'], 'other scope')] });
    expect(only(ledgerOf(apart).blocks)).toMatchObject({ verdict: 'other scope', lines: [{ otherScope: false }, { otherScope: false }] });
  });
});

test('a figure that says nothing to the base may agree with others of its block', () => {
  const three: readonly Told[] = [
    { text: '40 homes were lost.', figures: [{ words: '40', value: 40, of: 'homes' }] },
    { text: 'Nearly 60 were lost.', figures: [{ words: 'Nearly 60', value: 60, bound: 'nearly' }] },
    { text: '59 homes were lost.', figures: [{ words: '59', value: 59, of: 'homes' }] },
  ];
  const figurePairs = [
    pairOf(three, [0, '40'], [2, '59'], 'later count'),
    pairOf(three, [0, '40'], [1, 'Nearly 60'], 'cannot tell'),
    pairOf(three, [1, 'Nearly 60'], [2, '59'], 'compatible'),
  ];
  const block = only(ledgerOf(made(three, { figurePairs })).blocks);
  const agreeing = block.lines.map((one) => [one.excerpt.words, agreeingWith(block, one).map(({ excerpt }) => excerpt.words)]);
  expect(Object.fromEntries(agreeing)).toEqual({ 40: [], 'Nearly 60': ['59'], 59: ['Nearly 60'] });
});

describe('the chart', () => {
  test('has a spot for each figure of the block, those without a day aside, and joins only what is a later count', () => {
    const chart = chartOf(only(ledger.blocks));
    expect(chart?.spots.map((spot) => [spot.value, spot.days !== null])).toEqual([
      [40, true],
      [52, true],
      [60, false],
    ]);
    expect(chart).toMatchObject({ rises: [{ from: 0, to: 1 }], unknown: true, fromZero: false });
    expect(chart?.days.map(({ day }) => day)).toEqual(['2031-05-02', '2031-05-09']);
  });

  test('sets the same figure of the same day once, with all who give it', () => {
    const same: readonly Told[] = [...told.slice(0, 2), ...told.slice(0, 2)];
    const both = made(same, {
      figurePairs: [
        pairOf(same, [0, '40'], [1, '52'], 'later count'),
        pairOf(same, [0, '40'], [2, '40'], 'same'),
        pairOf(same, [1, '52'], [3, '52'], 'same'),
      ],
    });
    expect(chartOf(only(ledgerOf(both).blocks))?.spots.map((spot) => spot.lines.length)).toEqual([2, 2]);
  });

  test('is none where all that is known is one day', () => {
    const one = made(told, { figurePairs: [pairOf(told, [0, '40'], [2, 'Nearly 60'], 'differ')] });
    expect(chartOf(only(ledgerOf(one).blocks))).toBeNull();
  });

  test('draws an interval from its first to its last day, and an open end to the edge', () => {
    const open: readonly Told[] = [
      { text: '40 homes lost', figures: [{ words: '40', value: 40, asOf: asOf('2031-05-02', '2031-05-04') }] },
      { text: '52 homes lost', figures: [{ words: '52', value: 52, asOf: asOf('2031-05-06', null) }] },
    ];
    const both = made(open, { figurePairs: [pairOf(open, [0, '40'], [1, '52'], 'differ')] });
    const chart = chartOf(only(ledgerOf(both).blocks));
    const [closed, opened] = chart?.spots.map((spot) => spot.days) ?? [];
    expect(closed?.at).toBeCloseTo(((closed?.from ?? 0) + (closed?.to ?? 0)) / 2);
    expect(closed).toMatchObject({ openFrom: false, openTo: false });
    expect(opened).toMatchObject({ openFrom: false, openTo: true, to: 1 });
  });
});
