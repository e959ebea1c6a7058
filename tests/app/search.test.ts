/** The search finds by the beginnings of words, never throws on what is typed, and a lost link finds what it may have meant. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighbourOf, placeOf } from '../../src/app/place.ts';
import { passagesOf } from '../../src/app/search/passages.ts';
import { like, search } from '../../src/app/search/search.ts';
import { craneEntry, fall, gazette, harbour, harbourFile, meeting, messenger, texts, timeline } from './sample.ts';

const ids = (query: string) => search(timeline, query).hits.map((hit) => (hit.kind === 'event' ? hit.event.id : hit.article.id));

test('every word of the query must begin a word', () => {
  expect(ids('cran tues')).toEqual([fall, messenger]);
  expect(ids('rane')).toEqual([]);
  expect(ids('council')).toEqual([meeting, gazette]);
});

test('dates and signs of the hand are found as one reads them', () => {
  expect(ids('11 march 2025')).toEqual([fall]);
  expect(ids('CRÂNE fell')).toEqual([fall, messenger]);
});

test('nothing asked is not the same as nothing found', () => {
  expect(search(timeline, '  ').words).toBeNull();
  expect(search(timeline, '<>').words).toEqual([]);
  expect(search(timeline, 'zeppelin')).toEqual({ hits: [], words: ['zeppelin'] });
});

test('any text can be searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => search(timeline, query).hits.length <= timeline.events.length + timeline.articles.length),
  );
});

test('a lost link is taken for the events that share its words, most first', () => {
  expect(like(timeline, 'crane-fell-harbour', 5).map((event) => event.id)).toEqual([fall, meeting]);
  expect(like(timeline, 'e0123456789', 5)).toEqual([]);
});

test('a place is known or lost, and a lost event is named before a lost article', () => {
  expect(placeOf(timeline, { event: fall, article: gazette })).toMatchObject({ event: { id: fall }, article: { id: gazette }, lost: null });
  expect(placeOf(timeline, { event: 'constructor', article: 'x' }).lost).toEqual({ kind: 'event', id: 'constructor' });
  expect(placeOf(timeline, { event: null, article: 'x' }).lost).toEqual({ kind: 'article', id: 'x' });
});

test('neighbours end at both ends', () => {
  expect(neighbourOf(timeline, craneEntry, 1)?.id).toBe(meeting);
  expect(neighbourOf(timeline, craneEntry, -1)).toBeNull();
});

test('sentences of an article are found at their place and shown verbatim', () => {
  const entry = timeline.articles.find((article) => article.id === harbour);
  if (!entry) throw new Error('The sample has lost its article');
  expect(passagesOf(entry, harbourFile, 'peop 12').map((hit) => hit.words)).toEqual(['Port staff said 12 people were hurt.']);
  for (const query of ['crane', 'bang', 'ada']) {
    const hits = passagesOf(entry, harbourFile, query);
    expect(hits.length).toBeGreaterThan(0);
    for (const { at, words } of hits) expect(texts[harbour].slice(at.start, at.end)).toBe(words);
  }
  expect(passagesOf(entry, harbourFile, 'crane people')).toEqual([]);
  expect(passagesOf(entry, harbourFile, ' ')).toEqual([]);
});

test('the furniture of a site is not searched', () => {
  const entry = timeline.articles.find((article) => article.id === harbour);
  if (!entry) throw new Error('The sample has lost its article');
  const parts = harbourFile.parts.map((part) => ({ ...part, role: 'boilerplate' as const }));
  expect(passagesOf(entry, { ...harbourFile, parts }, 'crane')).toEqual([]);
});

test('sentences of any text are cut out of it and searched in reasonable time', () => {
  const entry = timeline.articles.find((article) => article.id === harbour);
  if (!entry) throw new Error('The sample has lost its article');
  const text = `${'.'.repeat(20_000)} ${'“'.repeat(20_000)} ${'”'.repeat(20_000)} end`;
  const parts = [{ start: 0, end: text.length, role: 'body' as const, rule: 'clean/body' }];
  const begun = performance.now();
  for (const { at, words } of passagesOf(entry, { ...harbourFile, text, parts }, 'end')) expect(text.slice(at.start, at.end)).toBe(words);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
