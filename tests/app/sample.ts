/** A small invented dataset in which every span is true: made by looking words up in texts, so that no test carries offsets by hand. */
import type { ArticleEntry, ArticleFile } from '../../src/model/article.ts';
import type { Timeline } from '../../src/model/dataset.ts';
import type { EventEntry, EventFile, Passage, Version } from '../../src/model/event.ts';
import type { When } from '../../src/model/moment.ts';
import type { Excerpt, Span } from '../../src/model/span.ts';

export const texts = {
  aharbour000:
    'Crane falls in harbour\n\nBy Ada Quill\n\nA crane fell on Tuesday. Port staff said 12 people were hurt.\n\n“We heard a bang,” a docker said.',
  amessenger0: 'The port stood still on Tuesday after a crane fell. Port staff said more than 15 people were hurt. The port reopened.',
  agazette000: 'Harbour council to meet next week about the budget.',
} as const;
export type SampleId = keyof typeof texts;

export const [harbour, messenger, gazette] = ['aharbour000', 'amessenger0', 'agazette000'] as const;
export const [fall, meeting] = ['ecranefall0', 'ecouncil000'] as const;

/** Where words stand; throws where they do not, so that a wrong test cannot pass. */
export function at(article: SampleId, words: string): Span {
  const start = texts[article].indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${article}`);
  return { start, end: start + words.length };
}

export const excerpt = (article: SampleId, words: string): Excerpt => ({ article, ...at(article, words), words });

export const day = (iso: string): When => ({ earliest: iso, latest: iso, precision: 'day', approximate: false, status: 'stated', edtf: iso });

export function passage(article: SampleId, words: string, more: Partial<Passage> = {}): Passage {
  const span = at(article, words);
  const text: string = texts[article];
  const start = text.lastIndexOf('\n', span.start) + 1;
  const end = text.indexOf('\n', span.end) < 0 ? text.length : text.indexOf('\n', span.end);
  return { ...span, words, context: { start, end, words: text.slice(start, end) }, figures: [], quotations: [], only: [], times: [], ...more };
}

export const figure = (article: SampleId, words: string, value: number) =>
  ({
    ...at(article, words),
    value,
    bound: words.startsWith('more') ? 'more than' : 'exactly',
    of: null,
    says: at(article, 'Port staff'),
    fate: 'injured',
    asOf: null,
  }) as const;

export const version = (article: SampleId, passages: Passage[], more: Partial<Version> = {}): Version => ({
  article,
  place: 'lead',
  state: 'reported',
  length: texts[article].length,
  passages,
  ...more,
});

export function entry(article: SampleId, more: Partial<ArticleEntry> = {}): ArticleEntry {
  const name = excerpt(article, texts[article].split('\n')[0] ?? '');
  const rest = { title: null, publisher: null, byline: null, agencies: [], dateline: null, published: null, url: null };
  return { id: article, name, ...rest, file: `texts/${article}.json`, ...more };
}

export const crane: EventFile = {
  formatVersion: 1,
  id: fall,
  title: excerpt(harbour, 'A crane fell on Tuesday.'),
  when: {
    ...day('2025-03-11'),
    evidence: [
      { rule: 'date/weekday', status: 'inferred', excerpts: [excerpt(harbour, 'on Tuesday')], earliest: '2025-03-11', latest: '2025-03-11' },
    ],
  },
  versions: [
    version(harbour, [
      passage(harbour, 'A crane fell on Tuesday.', { times: [at(harbour, 'on Tuesday')] }),
      passage(harbour, 'Port staff said 12 people were hurt.', { figures: [figure(harbour, '12', 12)] }),
    ]),
    version(messenger, [
      passage(messenger, 'The port stood still on Tuesday after a crane fell.', { only: [at(messenger, 'stood still')] }),
      passage(messenger, 'Port staff said more than 15 people were hurt.', { figures: [figure(messenger, 'more than 15', 15)] }),
      passage(messenger, 'The port reopened.'),
    ]),
  ],
  origins: [
    { versions: [0], evidence: [] },
    { versions: [1], evidence: [] },
  ],
  silent: [gazette],
  statements: [
    { cells: [[0], [0]], same: false },
    { cells: [[1], [1]], same: false },
  ],
  figurePairs: [
    {
      a: { article: harbour, ...at(harbour, '12') },
      b: { article: messenger, ...at(messenger, 'more than 15') },
      verdict: 'differ',
      evidence: { rule: 'figures/value', status: 'inferred', excerpts: [] },
    },
  ],
  sums: [],
  utterances: [],
  wording: [],
  joined: [],
};

export const craneEntry: EventEntry = {
  id: fall,
  kind: 'happening',
  of: null,
  title: crane.title,
  when: day('2025-03-11'),
  tellings: crane.versions.map(({ article, place, state }) => ({ article, place, state })),
  weight: 0.8,
  differs: ['figures'],
  file: `events/${fall}.json`,
};

export const timeline: Timeline = {
  formatVersion: 1,
  lanes: [
    { kind: 'article', caption: excerpt(harbour, 'Crane falls in harbour'), articles: [harbour] },
    { kind: 'article', caption: excerpt(messenger, 'The port stood still'), articles: [messenger] },
    { kind: 'article', caption: excerpt(gazette, 'Harbour council'), articles: [gazette] },
  ],
  articles: [
    entry(harbour, { title: excerpt(harbour, 'Crane falls in harbour'), byline: excerpt(harbour, 'Ada Quill'), published: day('2025-03-12') }),
    entry(messenger),
    entry(gazette),
  ],
  stories: [[harbour, messenger]],
  terms: 'terms/00000000.json',
  events: [
    craneEntry,
    {
      id: meeting,
      kind: 'happening',
      of: null,
      title: excerpt(gazette, 'Harbour council to meet next week'),
      when: null,
      tellings: [{ article: gazette, place: 'lead', state: 'announced' }],
      weight: 0.2,
      differs: [],
      file: `events/${meeting}.json`,
    },
  ],
};

export const harbourFile: ArticleFile = {
  formatVersion: 1,
  id: harbour,
  text: texts[harbour],
  parts: [
    { ...at(harbour, 'Crane falls in harbour'), role: 'title', rule: 'clean/title' },
    { ...at(harbour, 'By Ada Quill'), role: 'byline', rule: 'clean/byline' },
    { ...at(harbour, 'A crane fell on Tuesday. Port staff said 12 people were hurt.'), role: 'body', rule: 'clean/body' },
    { ...at(harbour, '“We heard a bang,” a docker said.'), role: 'body', rule: 'clean/body' },
  ],
  published: { ...day('2025-03-12'), evidence: [] },
  mentions: [{ event: fall, ...at(harbour, 'A crane fell on Tuesday.') }],
  figures: [figure(harbour, '12', 12)],
  quotations: [{ ...at(harbour, '“We heard a bang,”'), speaker: at(harbour, 'a docker'), cue: at(harbour, 'said.') }],
};
