/** What one version alone tells inside of statements that others make too. */
import { describe, expect, it } from 'vitest';
import type { FigurePair } from '../../../src/model/figure.ts';
import { details } from '../../../src/pipeline/align/details.ts';
import { told } from './told.ts';

interface Choice {
  /** So many sentences at the beginning of the first version are no passages. */
  apart?: number;
  origins?: number[][];
  /** Rows by version and sentence; else all sentences stand in one. */
  rows?: number[][][];
  compared?: boolean;
}

/** By detail the words of each version. */
const found = (versions: readonly (readonly string[])[], { origins, rows, compared = false, apart = 0 }: Choice = {}) => {
  const read = versions.map((sentences, i) => {
    const { article, sentences: own } = told(...sentences);
    return { article: { ...article, id: `a${i}` }, sentences: i === 0 ? own.slice(apart) : own };
  });
  const cells = rows ?? [read.map(({ sentences }) => sentences.map((_, i) => i))];
  const [a, b] = read.map(({ article, sentences }) => {
    const figure = article.figures.find(({ start }) => start >= (sentences[0]?.start ?? 0));
    return { article: article.id, start: figure?.start ?? 0, end: figure?.end ?? 0 };
  });
  const evidence = { rule: 'figure/value', status: 'inferred' as const, excerpts: [] };
  const pairs: FigurePair[] = compared && a && b ? [{ a, b, verdict: 'differ', evidence }] : [];
  return details(
    cells.map((one) => ({ cells: one, same: false })),
    read,
    (origins ?? versions.map((_, i) => [i])).map((own) => ({ versions: own, evidence: [] })),
    pairs,
  ).map((detail) => read.map(({ article }) => detail.find((one) => one.article === article.id)?.words ?? null));
};

const raid = 'The Corvian group Talon attacked Norland on Tuesday.';

describe('details that one version alone tells', () => {
  it('are stretches of words that no other version has, without what others tell between them', () => {
    expect(found([[raid], ['The Corvian group Talon fired hundreds of rockets at Norland and sent divers across the strait on Tuesday.']])).toEqual([
      [null, 'fired hundreds of rockets'],
      [null, 'sent divers across the strait'],
    ]);
  });

  it('are a name or a figure by themselves, and no single word else', () => {
    expect(found([[raid], ['The Corvian group Talon attacked Norland at Westing on Tuesday.']])).toEqual([[null, 'Westing']]);
    expect(found([[raid], ['The armed Corvian group Talon attacked Norland on Tuesday.']])).toEqual([]);
    expect(found([['Sailors were hurt, Norland said.'], ['As many as 14 sailors were hurt, Norland said.']])).toEqual([
      [null, 'As many as 14 sailors'],
    ]);
  });

  it('are none where a sentence of another article tells them, be it no passage of the event', () => {
    const rockets = 'The Corvian group Talon attacked Norland with hundreds of rockets.';
    expect(found([['Hundreds of rockets hit the coast of Norland.', raid], [rockets]], { apart: 1 })).toEqual([]);
    expect(found([['Rockets are made in Norland.', 'Hundreds went home.', raid], [rockets]], { apart: 2 })).toEqual([[null, 'hundreds of rockets']]);
  });

  it('are a name of which others tell one word among many', () => {
    expect(found([['Norland began an operation.'], ['Norland began the Great Salt Tide Operation.']])).toEqual([[null, 'Great Salt Tide Operation']]);
  });

  it('are no figures that are compared, whatever their digits', () => {
    const versions = [['Police arrested 12 sailors in the harbour.'], ['Police arrested 14 sailors in the harbour.']];
    expect(found(versions)).toEqual([
      ['12 sailors', null],
      [null, '14 sailors'],
    ]);
    expect(found(versions, { compared: true })).toEqual([]);
  });

  it.each([
    [
      'another form or a people for its land',
      'The siege of Corvia wounded many sailors.',
      'Many Corvian sailors have been wounded, besieged for weeks.',
    ],
    ['a name of which others tell a part', 'Commander Ada Holm led the search.', 'The search was led by Holm.'],
    ['days', 'The mill burned on Tuesday.', 'The mill burned on the evening of 4 March.'],
    ['who reports it', 'The mill burned.', 'The mill burned, a spokesman said, according to the news agency.'],
  ])('are not %s', (_what, first, second) => {
    expect(found([[first], [second]]).flatMap(([, words]) => words ?? [])).toEqual([]);
  });

  it('are nothing that another version tells in any of its passages', () => {
    const [first, second] = ['The mill burned to the ground.', 'The mill burned while neighbours pumped water.'];
    const rows = [
      [[0], [0]],
      [[1], []],
    ];
    expect(found([[first], [second]])).toEqual([[null, 'neighbours pumped water']]);
    expect(found([[first, 'Water was pumped by neighbours.'], [second]], { rows })).toEqual([]);
  });

  it('are left out where the passage stands in no row with others: it is told alone as a whole', () => {
    const rows = [
      [[0], [0]],
      [[], [1]],
    ];
    expect(found([[raid], [raid, 'Neighbours pumped water.']], { rows })).toEqual([]);
  });

  it('are told by all versions of one text that have the words', () => {
    const copy = 'The Corvian group Talon attacked Norland with hundreds of rockets on Tuesday.';
    const origins = [[0], [1, 2]];
    expect(found([[raid], [copy], [copy]], { origins })).toEqual([[null, 'hundreds of rockets', 'hundreds of rockets']]);
    expect(found([[raid], [copy], [raid]], { origins })).toEqual([[null, 'hundreds of rockets', null]]);
  });

  it('are asked of each version where all rest on one text', () => {
    const origins = [[0, 1]];
    expect(found([[raid], ['The Corvian group Talon attacked Norland with hundreds of rockets.']], { origins })).toEqual([
      [null, 'hundreds of rockets'],
    ]);
  });

  it('do not hang on a verb alone, wherever it stands', () => {
    expect(found([['The bridge was closed.'], ['Regarding the bridge, the council met to close it.']])).toEqual([]);
    expect(found([['The bridge was closed.'], ['The bridge was closed, leaving drivers stranded by the bridge.']])).toEqual([
      [null, 'leaving drivers'],
    ]);
  });

  it('end with the mark that closes a quotation', () => {
    expect(found([['Norland declared war.'], ['Norland declared war, threatening to “flatten” Corvia.']])[0]).toEqual([
      null,
      'threatening to “flatten” Corvia',
    ]);
    expect(found([['Norland declared war on Corvia.'], ['Norland declared war, threatening to “flatten” Corvia.']])[0]).toEqual([
      null,
      'threatening to “flatten”',
    ]);
  });
});
