/** The second clock: what had been published by a day, and the events as those articles tell them. */
import { describe, expect, it } from 'vitest';
import type { ArticleEntry } from '../../src/model/article.ts';
import type { Timeline } from '../../src/model/dataset.ts';
import type { EventFile } from '../../src/model/event.ts';
import { countKnown, firstToldOn, outOn, publicationDays } from '../../src/synopsis/clock.ts';
import { faultIn } from '../../src/synopsis/faults.ts';
import { eventWithin, knownBy, partlyKnown } from '../../src/synopsis/known.ts';
import { at, crane, craneEntry, day, excerpt, fall, gazette, harbour, meeting, messenger, timeline } from '../app/sample.ts';

const dates: Record<string, ArticleEntry['published']> = {
  [harbour]: { ...day('2025-03-11'), latest: '2025-03-12', precision: 'interval' },
  [messenger]: day('2025-03-20'),
  [gazette]: null,
};
const dated: Timeline = { ...timeline, articles: timeline.articles.map((article) => ({ ...article, published: dates[article.id] ?? null })) };
const files = new Map([[fall, crane]]);
const cell = (words: 'quoted' | 'plain' | 'absent', article: typeof harbour | typeof messenger, speaker: string | null) => ({
  form: words,
  words: words === 'absent' ? null : excerpt(article, 'crane fell'),
  speaker: speaker === null ? null : excerpt(article, speaker),
  cue: null,
  credits: [],
});

describe('the clock', () => {
  it('counts an article as known once the last of its possible days has come', () => {
    expect(publicationDays(dated)).toEqual(['2025-03-12', '2025-03-20']);
    expect(countKnown(dated, '2025-03-11')).toEqual({ known: 0, of: 3, undated: 1 });
    expect(countKnown(dated, '2025-03-12')).toEqual({ known: 1, of: 3, undated: 1 });
  });

  it('never counts an article as known that nobody can date', () => {
    expect(knownBy(dated, '9999-12-31', files).articles.map(outOn)).toEqual(['2025-03-12', '2025-03-20']);
  });

  it('names the events whose files it needs: those that only some had told', () => {
    expect(partlyKnown(dated, '2025-03-12').map(({ id }) => id)).toEqual([fall]);
    expect(partlyKnown(dated, '2025-03-20')).toEqual([]);
    expect(partlyKnown(dated, '2025-03-01')).toEqual([]);
  });

  it('says when an event was first told', () => {
    expect(firstToldOn(dated, craneEntry)).toBe('2025-03-12');
    expect(dated.events.filter(({ id }) => id === meeting).map((entry) => firstToldOn(dated, entry))).toEqual([null]);
  });
});

describe('the index by a day', () => {
  const known = knownBy(dated, '2025-03-12', files);

  it('holds what had been told by then, by those who had told it', () => {
    expect(known.events.map(({ id, tellings }) => [id, tellings.map(({ article }) => article)])).toEqual([[fall, [harbour]]]);
    expect(known.articles.map(({ id }) => id)).toEqual([harbour]);
    expect(known.stories).toEqual([]);
  });

  it('keeps the lanes in their places', () => {
    expect(known.lanes.map(({ articles }) => articles)).toEqual([[harbour], [], []]);
  });

  it('says no more that figures differ when the other figure was not out yet', () => {
    expect(craneEntry.differs).toEqual(['figures']);
    expect(known.events[0]?.differs).toEqual([]);
  });

  it('calls an event by words that were out', () => {
    const late = { ...crane, title: excerpt(messenger, 'The port stood still') };
    const titled = { ...dated, events: dated.events.map((entry) => (entry.id === fall ? { ...entry, title: late.title } : entry)) };
    expect(knownBy(titled, '2025-03-12', new Map([[fall, late]])).events[0]?.title).toEqual(excerpt(harbour, 'A crane fell on Tuesday.'));
  });

  it('shows as announced what nobody had reported yet', () => {
    const tellings = craneEntry.tellings.map((telling) => (telling.article === harbour ? { ...telling, state: 'announced' as const } : telling));
    const early = { ...dated, events: [{ ...craneEntry, tellings }] };
    expect(knownBy(early, '2025-03-12', files).events[0]?.tellings.map(({ state }) => state)).toEqual(['announced']);
    expect(knownBy(early, '2025-03-20', files).events[0]?.tellings.map(({ state }) => state)).toEqual(['announced', 'reported']);
  });

  it('lets stand by itself what stood beside an event that nobody had told yet', () => {
    const [, council] = dated.events;
    if (!council) throw new Error('the sample holds two events');
    const count = { ...craneEntry, id: 'ecount00000', kind: 'count' as const, of: council.id };
    const beside = knownBy({ ...dated, events: [count, council] }, '2025-03-20', new Map()).events;
    expect(beside.map(({ kind, of }) => [kind, of])).toEqual([['happening', null]]);
  });
});

describe('an event by a day', () => {
  const rich: EventFile = {
    ...crane,
    joined: [{ rule: 'link/same-word', status: 'inferred', excerpts: [excerpt(harbour, 'crane'), excerpt(messenger, 'crane')] }],
    utterances: [
      { cells: [cell('quoted', harbour, 'Port staff'), cell('plain', messenger, 'Port staff')], speakers: 'same' },
      { cells: [cell('absent', harbour, null), cell('quoted', messenger, null)], speakers: 'unknown' },
    ],
    wording: [{ statement: 1, choices: [excerpt(harbour, '12'), excerpt(messenger, 'more than 15')] }],
    sums: [
      {
        whole: { article: messenger, ...at(messenger, 'more than 15') },
        parts: [excerpt(harbour, '12'), excerpt(messenger, 'more than 15')].map(({ article, start, end }) => ({ article, start, end })),
        fits: true,
        evidence: { rule: 'figure/sum', status: 'inferred', excerpts: [] },
      },
    ],
  };
  const early = eventWithin(rich, knownBy(dated, '2025-03-12', files));

  it('is the same event once all of its articles are out', () => {
    expect(eventWithin(rich, { ...dated, articles: dated.articles })).toBe(rich);
  });

  it('keeps the passages of the versions that were out, and fits together', () => {
    expect(early.versions.map(({ article }) => article)).toEqual([harbour]);
    expect(faultIn(early)).toBeNull();
    expect(early.silent).toEqual([]);
  });

  it('compares nothing with what was not out yet', () => {
    const { figurePairs, sums, wording, joined } = early;
    expect({ figurePairs, sums, wording, joined }).toEqual({ figurePairs: [], sums: [], wording: [], joined: [] });
    expect(early.origins).toEqual([{ versions: [0], evidence: [] }]);
    expect(early.statements).toEqual([
      { cells: [[0]], same: false },
      { cells: [[1]], same: false },
    ]);
  });

  it('knows an utterance once somebody had quoted it, and its speakers by those who name one', () => {
    expect(early.utterances.map(({ cells, speakers }) => [cells.map(({ form }) => form), speakers])).toEqual([[['quoted'], 'unknown']]);
  });

  it('keeps the date, without words of articles that were not out yet', () => {
    const clue = {
      rule: 'date/year-in-other-article',
      status: 'inferred' as const,
      excerpts: [excerpt(messenger, 'on Tuesday')],
      earliest: null,
      latest: null,
    };
    const later = { ...rich, when: rich.when && { ...rich.when, evidence: [...rich.when.evidence, clue] } };
    const { when } = eventWithin(later, knownBy(dated, '2025-03-12', files));
    expect(when?.edtf).toBe('2025-03-11');
    expect(when?.evidence.map(({ excerpts }) => excerpts.map(({ article }) => article))).toEqual([[harbour], []]);
  });
});
