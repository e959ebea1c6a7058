/** Pieces of an utterance stand under it, and only where one version tells that they are of it. */
import { expect, test } from 'vitest';
import type { Form, Utterance } from '../../src/model/quotation.ts';
import { passportsOf } from '../../src/synopsis/passports.ts';
import { wholesOf } from '../../src/synopsis/wholes.ts';
import { excerptOf, made, type Told } from '../app/versions.ts';

const told: readonly Told[] = [
  { text: '“The general view is that the tame wolf is the best guard of the village,” Ada Quill said. She had a “tame wolf”.' },
  { text: 'The “general view” in Ness is that a “tame wolf” is of use, Quill said. Bo Reed spoke of “the village”.' },
  { text: 'Nothing was said.' },
];

type Cell = readonly [form: Form, words: string | null, speaker?: string];
const utterance = (speakers: Utterance['speakers'], ...cells: readonly Cell[]): Utterance => ({
  speakers,
  cells: cells.map(([form, words, speaker], i) => ({
    form,
    words: words === null ? null : excerptOf(told, i, words),
    speaker: speaker ? excerptOf(told, i, speaker) : null,
    cue: null,
    credits: [],
  })),
});

const all = 'The general view is that the tame wolf is the best guard of the village,';
const spoken = utterance('unknown', ['quoted', all, 'Ada Quill'], ['absent', null], ['absent', null]);
const view = utterance('unknown', ['within', 'general view', 'Ada Quill'], ['quoted', 'general view', 'Quill'], ['absent', null]);
const wolf = utterance('unknown', ['within', 'tame wolf', 'Ada Quill'], ['quoted', 'tame wolf', 'Quill'], ['absent', null]);

test('pieces that another version has inside one quotation are that quotation’s', () => {
  const event = made(told, { utterances: [wolf, view, spoken] });
  const [whole, ...others] = wholesOf(event);
  expect(others).toEqual([]);
  expect(whole?.cells.map(({ form, inPieces, pieces }) => [form, inPieces, pieces.map(({ words }) => words?.words)])).toEqual([
    ['quoted', false, []],
    ['varied', true, ['general view', 'tame wolf']],
    ['absent', false, []],
  ]);
  const [card] = passportsOf(event);
  expect(card?.ways.map(([cell]) => cell.pieces.map(({ words }) => words.words))).toEqual([[], ['general view', 'tame wolf']]);
  expect([card?.absent, card?.differs]).toEqual([['aversion002'], true]);
});

test('a speaker who is named for one piece is not named for all', () => {
  const unnamed = utterance('unknown', ['within', 'general view', 'Ada Quill'], ['quoted', 'general view'], ['absent', null]);
  const [, cell] = passportsOf(made(told, { utterances: [wolf, unnamed, spoken] }))[0]?.ways ?? [];
  expect(cell?.[0].speaker).toBeNull();
  expect(cell?.[0].pieces.map(({ speaker }) => speaker?.words)).toEqual([undefined, 'Quill']);
});

test('what a version itself says once more is told beside the whole', () => {
  const again = utterance('unknown', ['quoted', 'tame wolf', 'Ada Quill'], ['absent', null], ['absent', null]);
  const at = told[0]?.text.lastIndexOf('tame wolf') ?? 0;
  const [cell] = again.cells;
  const last = {
    ...again,
    cells: again.cells.map((one) => (one === cell && one.words ? { ...one, words: { ...one.words, start: at, end: at + 9 } } : one)),
  };
  const wholes = wholesOf(made(told, { utterances: [last, spoken] }));
  expect(wholes.map(({ cells }) => [cells[0]?.inPieces, cells[0]?.pieces.map(({ words }) => words?.start)])).toEqual([[false, [at]]]);
});

test('words that are given to different speakers are no piece, nor are words that no version holds in others', () => {
  const other = utterance('differ', ['within', 'the village', 'Ada Quill'], ['quoted', 'the village', 'Bo Reed'], ['absent', null]);
  const apart = utterance('unknown', ['absent', null], ['quoted', 'tame wolf', 'Quill'], ['absent', null]);
  expect(wholesOf(made(told, { utterances: [other, apart, spoken] }))).toHaveLength(3);
});
