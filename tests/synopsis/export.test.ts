/** A comparison as data and as rows: everything that it shows, verbatim, each with its place. */
import { describe, expect, it } from 'vitest';
import { exportOf, figureRows, type Naming, statementRows, type TableWords, utteranceRows } from '../../src/synopsis/export.ts';
import { crane, excerpt, gazette, harbour, messenger, timeline } from '../app/sample.ts';

const naming: Naming = {
  version: ({ id }) => `version ${id}`,
  title: ({ name }) => name.words,
  link: ({ id }, at) => `${id}@${at ? `${at.start}-${at.end}` : ''}`,
};
const words: TableWords = {
  heads: { statements: ['No.', 'Kind'], published: 'Published', link: 'Link', figures: ['Version', 'Words'], utterances: ['Quotation', 'Version'] },
  kind: (kind, verdict) => `${kind} ${verdict}`,
  verdict: (verdict) => verdict,
  bound: (bound) => bound,
  fate: (fate) => fate,
  form: (form) => form,
  silence: '–',
};
const quoted = {
  ...crane,
  utterances: [
    {
      speakers: 'unknown' as const,
      cells: [
        { form: 'quoted' as const, words: excerpt(harbour, 'We heard a bang,'), speaker: excerpt(harbour, 'a docker'), cue: null, credits: [] },
        { form: 'absent' as const, words: null, speaker: null, cue: null, credits: [] },
      ],
    },
  ],
};
const shown = { pin: [], order: [], hide: [], sort: 'text' as const };
const exported = exportOf(quoted, timeline, naming, shown);

describe('the data of a comparison', () => {
  it('name every version and every silent article, with what is known of them', () => {
    expect(exported.versions.map(({ article, place, published }) => [article, place, published])).toEqual([
      [harbour, 'lead', '2025-03-12'],
      [messenger, 'lead', null],
      [gazette, null, null],
    ]);
  });

  it('hold every passage verbatim, with the link to its place', () => {
    const passages = exported.statements.flatMap((statement) => statement.passages);
    const all = crane.versions.flatMap(({ article, passages: own }) => own.map((one) => [article, one.words, `${article}@${one.start}-${one.end}`]));
    expect(passages.map((one) => [one.article, one.words, one.link]).sort()).toEqual(all.sort());
  });

  it('hold every figure with what the ledger says of it', () => {
    expect(exported.figures.map(({ words: figure, value, says, verdict }) => [figure, value, says, verdict])).toEqual([
      ['12', 12, 'Port staff', 'differ'],
      ['more than 15', 15, 'Port staff', 'differ'],
    ]);
  });

  it('follow the columns that are shown, in their order', () => {
    const turned = exportOf(quoted, timeline, naming, { ...shown, order: [messenger, harbour] });
    expect(turned.versions.map(({ article }) => article)).toEqual([messenger, harbour, gazette]);
    const alone = exportOf(quoted, timeline, naming, { ...shown, hide: [harbour] });
    expect(alone.versions.map(({ article }) => article)).toEqual([messenger, gazette]);
    expect(JSON.stringify(alone)).not.toContain('12 people were hurt');
    expect(alone.statements).toHaveLength(3);
    expect(alone.utterances[0]?.cells.map(({ form }) => form)).toEqual(['absent']);
  });

  it('survive being written and read', () => {
    expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
  });
});

describe('the rows for a spreadsheet', () => {
  it('give a row to each statement and a column to each version, silence labelled', () => {
    const [head, ...rows] = statementRows(exported, words);
    expect(head).toEqual(['No.', 'Kind', `version ${harbour}`, `version ${messenger}`, `version ${gazette}`]);
    expect(rows).toEqual([
      [1, 'other-words null', 'A crane fell on Tuesday.', 'The port stood still on Tuesday after a crane fell.', '–'],
      [2, 'figures differ', 'Port staff said 12 people were hurt.', 'Port staff said more than 15 people were hurt.', '–'],
      [3, 'only-here null', '–', 'The port reopened.', '–'],
      [null, 'Published', '2025-03-12', null, null],
      [null, 'Link', `${harbour}@`, `${messenger}@`, `${gazette}@`],
    ]);
  });

  it('give a row to each figure and to each version of an utterance', () => {
    expect(
      figureRows(exported, words)
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      [`version ${harbour}`, '12', 12, 'exactly'],
      [`version ${messenger}`, 'more than 15', 15, 'more than'],
    ]);
    expect(
      utteranceRows(exported, words)
        .slice(1)
        .map((row) => row.slice(0, 5)),
    ).toEqual([
      [1, `version ${harbour}`, 'quoted', 'We heard a bang,', 'a docker'],
      [1, `version ${messenger}`, 'absent', null, null],
    ]);
  });
});
