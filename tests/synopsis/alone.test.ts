/** What one version alone tells, and what only versions that rest on one text tell. */
import { describe, expect, test } from 'vitest';
import type { EventFile } from '../../src/model/event.ts';
import type { Form, Utterance, UtteranceCell } from '../../src/model/quotation.ts';
import type { Excerpt } from '../../src/model/span.ts';
import { aloneIn, countsOf, insideOf } from '../../src/synopsis/alone.ts';
import { partOf } from '../../src/synopsis/part.ts';
import { rowsOf } from '../../src/synopsis/rows.ts';
import { at, crane, excerpt, figure, gazette, harbour, messenger, version } from '../app/sample.ts';

const alone = (event: EventFile) =>
  aloneIn(event, rowsOf(event)).map(({ versions, rows, figures, quotations }) => ({
    versions,
    rows: rows.map((row) => row.index),
    figures: figures.map((one) => one.excerpt.words),
    quotations: quotations.map((one) => one.words),
  }));

/** A third version that repeats what the second says of the port; the two may rest on one text. */
const reprinted = (origins: EventFile['origins']): EventFile => ({
  ...crane,
  versions: [...crane.versions, version(gazette, crane.versions[1]?.passages.slice(2) ?? [])],
  origins,
  statements: [...crane.statements.map(({ cells, same }) => ({ cells: [...cells, []], same })), { cells: [[], [2], [0]], same: true }],
});
const apart = [0, 1, 2].map((index) => ({ versions: [index], evidence: [] }));
const oneText = [
  { versions: [0], evidence: [] },
  { versions: [1, 2], evidence: [] },
];

describe('what stands in one version only', () => {
  test('is the statements that nobody else makes, under the version that makes them', () => {
    expect(alone(crane)).toEqual([{ versions: [1], rows: [2], figures: [], quotations: [] }]);
  });

  test('is nothing where two versions of different texts tell it', () => {
    expect(alone(reprinted(apart))).toEqual([]);
  });

  test('is said of one text where the versions that tell it rest on one', () => {
    expect(alone(reprinted(oneText))).toEqual([{ versions: [1, 2], rows: [2], figures: [], quotations: [] }]);
  });

  test('is not said of one text where all versions rest on it: then it is what all tell', () => {
    expect(alone({ ...reprinted([{ versions: [0, 1, 2], evidence: [] }]), figurePairs: crane.figurePairs })).toEqual([]);
  });

  test('is nothing where there is nobody else', () => {
    expect(alone({ ...crane, versions: crane.versions.slice(0, 1), origins: crane.origins.slice(0, 1), statements: [], figurePairs: [] })).toEqual(
      [],
    );
  });

  test('holds figures that no pair compares, in statements that others make too', () => {
    expect(alone({ ...crane, figurePairs: [] }).map((one) => [one.versions, one.figures])).toEqual([
      [[0], ['12']],
      [[1], ['more than 15']],
    ]);
  });

  test('does not list a figure again whose whole statement stands alone', () => {
    const [first, second] = crane.versions;
    const passages = (second?.passages ?? []).map((one, i) =>
      i === 2 ? { ...one, figures: [{ ...figure(messenger, 'more than 15', 15), ...one }] } : one,
    );
    const event = { ...crane, versions: [...(first ? [first] : []), version(messenger, passages)] };
    expect(alone(event)).toEqual([{ versions: [1], rows: [2], figures: [], quotations: [] }]);
  });

  test('holds quotations that no other article has in any form', () => {
    const cell = (form: Form, words: Excerpt | null): UtteranceCell => ({ form, words, speaker: null, cue: null, credits: [] });
    const utterance = (theirs: Form): Utterance => ({
      cells: [
        cell('quoted', excerpt(harbour, 'crane fell')),
        theirs === 'absent' ? cell('absent', null) : cell(theirs, excerpt(messenger, 'crane fell')),
      ],
      speakers: 'unknown',
    });
    const quoted = (theirs: Form) => alone({ ...crane, utterances: [utterance(theirs)] }).find((one) => one.versions[0] === 0)?.quotations;
    expect(quoted('absent')).toEqual(['crane fell']);
    expect(quoted('plain')).toBeUndefined();
  });

  /** The second version alone tells that the port stood still, and by how many it says more. */
  const detailed: EventFile = {
    ...crane,
    details: [[excerpt(messenger, 'port stood still')], [excerpt(messenger, 'more than 15 people')]],
  };

  test('holds details inside of statements that others make too', () => {
    const [own] = aloneIn(detailed, rowsOf(detailed));
    expect(own?.details.map(({ words }) => words)).toEqual(['port stood still', 'more than 15 people']);
    expect(aloneIn({ ...detailed, statements: [{ cells: [[0], []], same: false }] }, []).flatMap(({ details }) => details)).toHaveLength(2);
    const whole = { ...crane, details: [[excerpt(messenger, 'port reopened')]] };
    expect(aloneIn(whole, rowsOf(whole)).flatMap(({ details }) => details)).toEqual([]);
  });

  test('shows a passage once, with all that it adds, and counts no figure as a detail again', () => {
    const event = { ...detailed, figurePairs: [] };
    const own = aloneIn(event, rowsOf(event)).filter(({ versions }) => versions[0] === 1);
    expect(countsOf(own).version).toEqual({ rows: 1, figures: 1, quotations: 0, details: 1 });
    const inside = own.flatMap((one) => insideOf(event, one));
    expect(inside.map(({ passage, kinds }) => [passage.words, kinds])).toEqual([
      ['The port stood still on Tuesday after a crane fell.', []],
      ['Port staff said more than 15 people were hurt.', ['figures']],
    ]);
    expect(inside.flatMap(({ places }) => places)).toEqual([at(messenger, 'port stood still'), at(messenger, 'more than 15 people')]);
  });

  test('goes with the versions and the passages that are left', () => {
    const [first, second] = crane.versions;
    const left = (versions: EventFile['versions']) => partOf(detailed, versions).details?.map((detail) => detail.map(({ words }) => words));
    expect(left(first ? [first] : [])).toEqual([]);
    const cut = second ? version(messenger, second.passages.slice(1)) : null;
    expect(left([...(first ? [first] : []), ...(cut ? [cut] : [])])).toEqual([['more than 15 people']]);
  });

  test('is counted for one version and for one text', () => {
    expect(countsOf(aloneIn(crane, rowsOf(crane)))).toEqual({
      version: { rows: 1, figures: 0, quotations: 0, details: 0 },
      text: { rows: 0, figures: 0, quotations: 0, details: 0 },
    });
    const event = reprinted(oneText);
    expect(countsOf(aloneIn(event, rowsOf(event))).text.rows).toBe(1);
  });
});
