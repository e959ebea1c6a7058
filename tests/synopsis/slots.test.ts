/** Slots and terms: each wording once with all who chose it, every use counted once and under its publisher, the most used first. */
import { describe, expect, test } from 'vitest';
import type { TermsFile } from '../../src/model/wording.ts';
import { placesOf } from '../../src/synopsis/slots.ts';
import { termTables } from '../../src/synopsis/term-tables.ts';
import { articleId, excerptOf, made, spanIn, type Told, timelineOf } from '../app/versions.ts';

const told: readonly Told[] = [
  { text: 'The storm hit the port.' },
  { text: 'The gale hit the port.' },
  { text: 'the storm hit the port, and the storm went on.' },
];
const event = made(told, {
  wording: [
    { statement: 1, choices: [excerptOf(told, 0, 'the port'), excerptOf(told, 1, 'the port'), null] },
    { statement: 0, choices: [excerptOf(told, 1, 'The gale'), excerptOf(told, 0, 'The storm'), excerptOf(told, 2, 'the storm')] },
  ],
});

describe('a place', () => {
  const places = placesOf(event);

  test('has each wording once, whatever its case, the most chosen first, with the passage around it', () => {
    expect(places.map((place) => place.choices.map(({ words, uses }) => [words.words, uses.map((use) => use.article)]))).toEqual([
      [
        ['The storm', [articleId(0), articleId(2)]],
        ['The gale', [articleId(1)]],
      ],
    ]);
    expect(places[0]?.choices[1]?.uses[0]?.passage?.words).toBe(told[1]?.text);
  });
});

describe('a table of terms', () => {
  const uses = (index: number, words: string) => ({ article: articleId(index), places: [spanIn(told[index]?.text ?? '', words)] });
  const file: TermsFile = {
    formatVersion: 1,
    groups: [
      {
        terms: [
          { words: excerptOf(told, 1, 'gale'), uses: [uses(1, 'gale')] },
          {
            words: excerptOf(told, 0, 'storm'),
            uses: [uses(0, 'storm'), { article: articleId(2), places: [...uses(2, 'storm').places, { start: 32, end: 37 }] }],
          },
        ],
      },
    ],
  };
  const timeline = timelineOf(event);
  const counts = (index = timeline) =>
    termTables(file, index, event).map(({ rows }) => rows.map((row) => [row.words.words, row.count, row.counts.map((one) => one?.count ?? 0)]));

  test('counts by article where publishers are unknown, the most used term first', () => {
    expect(counts()).toEqual([
      [
        ['storm', 3, [1, 0, 2]],
        ['gale', 1, [0, 1, 0]],
      ],
    ]);
  });

  test('counts the articles of one publisher together', () => {
    const [first, second, third] = timeline.lanes;
    if (!first || !second || !third) throw new Error('The sample has lost its lanes');
    const lanes = [{ ...first, kind: 'publisher' as const, articles: [...first.articles, ...third.articles] }, second];
    expect(counts({ ...timeline, lanes })).toEqual([
      [
        ['storm', 3, [3, 0]],
        ['gale', 1, [0, 1]],
      ],
    ]);
  });

  test('has a column for each version of the event, used or not, and stands first where a term stands in its passages', () => {
    const [storm] = file.groups;
    const names = {
      terms: ['gale', 'storm'].map((words, i) => ({
        words: excerptOf(told, 1 - i, words),
        uses: [{ article: articleId(1 - i), places: [{ start: 900, end: 905 }] }],
      })),
    };
    const tables = termTables({ ...file, groups: storm ? [names, storm] : [] }, timeline, event);
    expect(tables.map(({ here, lanes }) => [here, lanes])).toEqual([
      [true, [0, 1, 2]],
      [false, [0, 1, 2]],
    ]);
  });

  test('tells where a term stands only within a longer one', () => {
    const texts: readonly Told[] = [{ text: 'The great storm came.' }, { text: 'A storm came.' }, { text: 'Rain came.' }];
    const term = (words: string, i: number) => ({
      words: excerptOf(texts, i, words),
      uses: [{ article: articleId(i), places: [spanIn(texts[i]?.text ?? '', words)] }],
    });
    const storms = made(texts, {});
    const [table] = termTables({ formatVersion: 1, groups: [{ terms: [term('great storm', 0), term('storm', 1)] }] }, timelineOf(storms), storms);
    expect(table?.rows.map(({ words, within }) => [words.words, within])).toEqual([
      ['great storm', [false, false, false]],
      ['storm', [true, false, false]],
    ]);
  });

  test('leaves out what the index does not hold, and a table of which one term is left', () => {
    expect(counts({ ...timeline, lanes: timeline.lanes.slice(0, 2) })).toEqual([
      [
        ['gale', 1, [0, 1]],
        ['storm', 1, [1, 0]],
      ],
    ]);
    expect(counts({ ...timeline, lanes: timeline.lanes.slice(0, 1) })).toEqual([]);
  });
});
