/** What overrides.json may hold. */
import * as v from 'valibot';
import { expect, it, test } from 'vitest';
import { OverridesSchema } from '../../src/model/corrections.ts';

const passage = { article: 'a0123456789', start: 0, end: 9, words: 'It rained' };
const fits = (correction: unknown) => v.safeParse(OverridesSchema, { formatVersion: 1, corrections: [correction] }).success;

test.each([
  ['a join of two', { kind: 'join', events: [{ passages: [passage] }, { id: 'e0123456789', when: null, passages: [passage] }] }],
  ['a split', { kind: 'split', event: { passages: [passage] }, passages: [passage] }],
  ['a day', { kind: 'date', article: 'a0123456789', earliest: '2024-05-01', latest: '2024-05-01' }],
  ['a publisher', { kind: 'publisher', article: 'a0123456789', name: ' Ness Mail ' }],
])('takes %s', (_, correction) => {
  expect(fits(correction)).toBe(true);
});

test.each([
  ['a join of one', { kind: 'join', events: [{ passages: [passage] }] }],
  ['an event without passages', { kind: 'split', event: { passages: [] }, passages: [passage] }],
  ['a day that the calendar has not', { kind: 'date', article: 'a0123456789', earliest: '2024-02-30', latest: '2024-03-01' }],
  ['days in the wrong order', { kind: 'date', article: 'a0123456789', earliest: '2024-05-02', latest: '2024-05-01' }],
  ['a name of spaces', { kind: 'publisher', article: 'a0123456789', name: '  ' }],
  ['a name of two lines', { kind: 'publisher', article: 'a0123456789', name: 'Ness\nMail' }],
  ['a name that turns its surroundings round', { kind: 'publisher', article: 'a0123456789', name: 'Ness\u202eMail' }],
  ['a kind that nobody knows', { kind: 'delete', event: 'e0123456789' }],
])('takes not %s', (_, correction) => {
  expect(fits(correction)).toBe(false);
});

it('takes the spaces off a given name', () => {
  const read = v.parse(OverridesSchema, { formatVersion: 1, checkedBy: ' Ada Holm ', corrections: [] });
  expect(read.checkedBy).toBe('Ada Holm');
});
