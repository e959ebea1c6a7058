/** Reasons as one reads them: each rule once, each wording of an article once, no article's words under another's name. */
import { expect, test } from 'vitest';
import { countOf, firstOf, reasonsOf, sourcesOf, timesOf } from '../../src/synopsis/reasons.ts';
import { crane, excerpt, gazette, harbour, messenger } from '../app/sample.ts';

const tuesday = { harbour: excerpt(harbour, 'on Tuesday'), messenger: excerpt(messenger, 'on Tuesday') };

test('a rule is said once, with the words of all its evidence', () => {
  const evidence = [
    { rule: 'date/weekday', status: 'inferred' as const, excerpts: [tuesday.harbour] },
    { rule: 'date/stated', status: 'stated' as const, excerpts: [] },
    { rule: 'date/weekday', status: 'inferred' as const, excerpts: [tuesday.messenger, tuesday.harbour] },
  ];
  expect(reasonsOf(evidence)).toEqual([
    {
      rule: 'date/weekday',
      statuses: ['inferred'],
      sources: [
        { article: harbour, excerpts: [tuesday.harbour] },
        { article: messenger, excerpts: [tuesday.messenger] },
      ],
    },
    { rule: 'date/stated', statuses: ['stated'], sources: [] },
  ]);
});

test('the same words of one article stand once, of two articles twice', () => {
  const later = { ...tuesday.harbour, start: 100, end: 110 };
  expect(sourcesOf([tuesday.harbour, later, tuesday.messenger]).map((source) => source.excerpts.length)).toEqual([1, 1]);
});

test('the first few are taken across articles and the count is of all', () => {
  const sources = sourcesOf([tuesday.harbour, excerpt(harbour, 'Crane'), tuesday.messenger, excerpt(gazette, 'next week')]);
  expect(countOf(sources)).toBe(4);
  expect(firstOf(sources, 3).map((source) => source.excerpts.map((one) => one.words))).toEqual([['on Tuesday', 'Crane'], ['on Tuesday']]);
  expect(firstOf(sources, 9)).toEqual(sources);
});

test('the words that name the time are given with their places', () => {
  expect(timesOf(crane)).toEqual([tuesday.harbour]);
});
