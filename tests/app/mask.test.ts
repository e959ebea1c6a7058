/** Class mode: letters over names, in every place where names come from, until they are revealed. */
import { describe, expect, test } from 'vitest';
import { letterOf, masked, maskedEvent, maskOf, readingOf, titleUnder } from '../../src/app/mask/mask.ts';
import { messages } from '../../src/app/messages.ts';
import { callOf, callOfLane, captioned, countsOf, fullCallOf, nameOf, publisherOf } from '../../src/app/names.ts';
import { search } from '../../src/app/search/search.ts';
import type { ArticleEntry } from '../../src/model/article.ts';
import type { Timeline } from '../../src/model/dataset.ts';
import { crane, excerpt, gazette, harbour, harbourFile, messenger, timeline } from './sample.ts';

const [first, second, third] = timeline.articles;
if (!first || !second || !third) throw new Error('the sample holds three articles');
const publisher = excerpt(gazette, 'Harbour council');
const signed: readonly ArticleEntry[] = [
  { ...first, checked: { publisher: 'Harbour Post' } },
  { ...second, agencies: [excerpt(messenger, 'Port staff')] },
  { ...third, publisher, url: 'https://example.org/council' },
];
const named: Timeline = {
  ...timeline,
  articles: [...signed],
  lanes: [{ kind: 'article', caption: publisher, articles: [harbour, messenger, gazette] }],
};
const under = masked(named, named.articles, new Set());
const [a, , c] = under.articles;
if (!a || !c) throw new Error('no article is lost');

describe('letters', () => {
  test('go on behind Z', () => {
    expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });

  test('stand in the order of all articles, whatever is shown of them', () => {
    expect(under.articles.map((article) => maskOf(article)?.letter)).toEqual(['A', 'B', 'C']);
    const some = masked({ ...named, articles: named.articles.slice(2) }, named.articles, new Set());
    expect(some.articles.map((article) => maskOf(article)?.letter)).toEqual(['C']);
  });

  test('stand for publisher, author, agency and a name that somebody gave', () => {
    expect(under.articles.map(publisherOf)).toEqual(['Version A', 'Version B', 'Version C']);
    expect(under.articles.map(callOf)).toEqual(['Version A', 'Version B', 'Version C']);
    expect(under.articles.map((article) => fullCallOf(under, article))).toEqual(['Version A', 'Version B', 'Version C']);
    expect(captioned(under).lanes.map((lane) => lane.caption.words)).toEqual(['Versions A, B, C']);
    expect(under.lanes.map((lane) => callOfLane(under, lane))).toEqual(['Versions A, B, C']);
    expect(countsOf(under)).toContain(messages.mask.counted);
    expect(JSON.stringify(under.articles.map(({ publisher: who, byline, agencies, url, checked }) => [who, byline, agencies, url, checked]))).toBe(
      JSON.stringify([1, 2, 3].map(() => [null, null, [], null, undefined])),
    );
  });

  test('leave an article its own words but for those that name a source', () => {
    expect(nameOf(a)).toBe('Crane falls in harbour');
    expect(nameOf(c)).toBe('… to meet next week about the budget.');
    const only = { ...third, publisher, name: publisher, title: publisher };
    expect(masked({ ...named, articles: [only] }, [only], new Set()).articles.map((article) => nameOf(article))).toEqual([messages.mask.title]);
  });

  test('leave the names out of the titles of events, everywhere a title comes from', () => {
    const council = { ...under, events: under.events.filter(({ title }) => title.article === gazette) };
    expect(council.events.map(({ title }) => title.words)).toEqual(['… to meet next week']);
    expect(search(under, 'council').hits).toEqual([]);
    expect(titleUnder(under, excerpt(gazette, 'Harbour council to meet next week')).words).toBe('… to meet next week');
    const some = masked(named, named.articles, new Set([gazette]));
    expect(some.events.map(({ title }) => title.words)).toEqual(named.events.map(({ title }) => title.words));
    expect(titleUnder(named, crane.title)).toBe(crane.title);
  });

  test('are no way to find a name by searching for it', () => {
    expect(search(named, 'harbour post').hits).not.toEqual([]);
    expect(search(under, 'harbour post').hits).toEqual([]);
    expect(search(under, 'quill').hits).toEqual([]);
  });

  test('take a name only where it stands as a word of its own', () => {
    const agency = { ...excerpt(messenger, 'Port'), words: 'Har' };
    const hinted = { ...named, articles: [first, { ...second, agencies: [agency] }] };
    expect(masked(hinted, hinted.articles, new Set()).articles.map((article) => nameOf(article))).toEqual(hinted.articles.map((one) => nameOf(one)));
  });
});

describe('what is revealed', () => {
  const some = masked(named, named.articles, new Set([gazette]));

  test('is called by its name again, the others are not', () => {
    expect(some.articles.map(publisherOf)).toEqual(['Version A', 'Version B', publisher.words]);
    expect(captioned(some).lanes.map((lane) => lane.caption.words)).toEqual([`Versions A, B, ${publisher.words}`]);
  });

  test('of all articles leaves the index as it was', () => {
    expect(masked(named, named.articles, new Set([harbour, messenger, gazette]))).toEqual(named);
  });
});

describe('under letters', () => {
  test('an article is read without the lines that sign it, every other place where it was', () => {
    const read = readingOf(a);
    const file = read?.(harbourFile);
    expect(file?.text).not.toContain('Ada Quill');
    expect(file?.text.length).toBe(harbourFile.text.length);
    expect(file?.text.indexOf('A crane fell')).toBe(harbourFile.text.indexOf('A crane fell'));
    expect(file?.parts.map(({ role }) => role)).toEqual(['title', 'body', 'body']);
    expect(readingOf(first)).toBeNull();
  });

  test('the name of a source is left out of the headline over the text, and every other place stays where it was', () => {
    const falls = { ...second, agencies: [excerpt(harbour, 'falls')] };
    const [shown] = masked({ ...named, articles: [falls] }, [falls], new Set()).articles;
    const file = shown && readingOf(shown)?.(harbourFile);
    expect(file?.text.startsWith('Crane …     in harbour')).toBe(true);
    expect(file?.text.length).toBe(harbourFile.text.length);
    expect(file?.parts.map(({ role }) => role)).toEqual(['title', 'body', 'body']);
  });

  test('a passage that is a headline loses the name as well, in the columns too', () => {
    const head = excerpt(gazette, 'Harbour council to meet next week');
    const cell = { ...crane.versions[0], article: gazette, passages: [{ ...head, context: head, figures: [], quotations: [], only: [], times: [] }] };
    const titled = { ...third, title: head, publisher };
    const index = masked({ ...named, articles: [titled] }, [titled], new Set());
    const [version] = crane.versions;
    if (!version) throw new Error('the sample has versions');
    const [shown] = maskedEvent({ ...crane, versions: [{ ...version, ...cell }] }, index).versions;
    expect(shown?.passages.map(({ words }) => words)).toEqual([`…${' '.repeat(14)} to meet next week`]);
  });

  test('an event keeps its words and loses its credits and the names among its evidence', () => {
    const credit = excerpt(messenger, 'Port staff');
    const cell = { form: 'quoted' as const, words: excerpt(messenger, 'crane fell'), speaker: credit, cue: null, credits: [credit] };
    const event = {
      ...crane,
      utterances: [{ cells: [{ ...cell, words: excerpt(harbour, 'crane fell'), speaker: null, credits: [] }, cell], speakers: 'unknown' as const }],
      joined: [{ rule: 'link/same-agency', status: 'inferred' as const, excerpts: [credit, excerpt(messenger, 'crane')] }],
    };
    const shown = maskedEvent(event, under);
    expect(shown.utterances[0]?.cells.map(({ credits, speaker }) => [credits.length, speaker?.words])).toEqual([
      [0, undefined],
      [0, 'Port staff'],
    ]);
    expect(shown.joined[0]?.excerpts.map(({ words }) => words)).toEqual(['crane']);
    expect(shown.versions).toEqual(event.versions);
    expect(maskedEvent(event, named)).toBe(event);
  });
});
