/** How articles are called: several of one publisher are told apart wherever a version is named. */
import { describe, expect, test } from 'vitest';
import { fullCallOf, shortCallOf } from '../../src/app/names.ts';
import type { ArticleEntry } from '../../src/model/article.ts';
import type { Timeline } from '../../src/model/dataset.ts';
import type { When } from '../../src/model/moment.ts';
import { day, entry, excerpt, gazette, harbour, messenger, timeline } from './sample.ts';

const publisher = excerpt(gazette, 'Harbour council');
const calls = (articles: readonly ArticleEntry[]) => {
  const index: Timeline = { ...timeline, articles: [...articles] };
  return { full: index.articles.map((one) => fullCallOf(index, one)), short: index.articles.map((one) => shortCallOf(index, one)) };
};
const one = (published: When | null, more: Partial<ArticleEntry> = {}) => entry(harbour, { publisher, published, ...more });
const other = (published: When | null, more: Partial<ArticleEntry> = {}) => entry(messenger, { publisher, published, ...more });

describe('an article', () => {
  test('goes by its publisher where that has no other article here', () => {
    expect(calls([one(null), entry(messenger)]).short).toEqual(['Harbour council', '“The port stood still on Tuesday after a crane…”']);
  });

  test('is told from another of its publisher by its words, in short by its day', () => {
    const { full, short } = calls([one(day('2025-03-12')), other(day('2025-03-15'))]);
    expect(full).toEqual(['Harbour council, “Crane falls in harbour”', 'Harbour council, “The port stood still on Tuesday after a crane…”']);
    expect(short).toEqual(['Harbour council, 12 Mar 2025', 'Harbour council, 15 Mar 2025']);
  });

  test('keeps its words in short where its day is that of the other, or not known', () => {
    const same = calls([one(day('2025-03-12')), other(day('2025-03-12'))]);
    expect(same.short).toEqual(same.full);
    const unknown = calls([one(null), other(null)]);
    expect(unknown.short).toEqual(unknown.full);
  });

  test('is told by its day from one of the same name', () => {
    const name = excerpt(harbour, 'Crane falls in harbour');
    expect(calls([one(day('2025-03-12')), other(day('2025-03-15'), { name })]).full).toEqual([
      'Harbour council, “Crane falls in harbour”, 12 Mar 2025',
      'Harbour council, “Crane falls in harbour”, 15 Mar 2025',
    ]);
    const nobody = { publisher: null, name };
    expect(calls([one(day('2025-03-12'), nobody), other(day('2025-03-15'), nobody)]).full).toEqual([
      '“Crane falls in harbour”, 12 Mar 2025',
      '“Crane falls in harbour”, 15 Mar 2025',
    ]);
  });
});
