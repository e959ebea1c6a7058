/** A dataset of one invented event, made around its versions and served to a page in place of the built one. */
import type { Page } from 'playwright/test';
import { parse } from 'valibot';
import type { ArticleEntry } from '../src/model/article.ts';
import { type Timeline, TimelineSchema } from '../src/model/dataset.ts';
import { type EventEntry, type EventFile, EventFileSchema, type Passage, type Statement, type Version } from '../src/model/event.ts';
import type { FigurePair } from '../src/model/figure.ts';

export interface Invented {
  readonly timeline: Timeline;
  readonly entry: EventEntry;
  readonly event: EventFile;
}

export interface Invention {
  readonly id: string;
  readonly versions: readonly Version[];
  /** Indices of versions that rest on one text. */
  readonly origins: readonly (readonly number[])[];
  readonly statements: readonly Statement[];
  readonly figurePairs?: readonly FigurePair[];
}

export const idOf = (index: number): string => `a${String(index).padStart(10, '0')}`;

/** A version that tells its passages one after the other, each a paragraph. */
export function versionOf(index: number, sentences: readonly string[]): Version {
  let at = 0;
  const passages = sentences.map((words): Passage => {
    const span = { start: at, end: at + words.length };
    at = span.end + 2;
    return { ...span, words, context: { ...span, words }, figures: [], quotations: [], only: [], times: [] };
  });
  return { article: idOf(index), place: 'lead', state: 'reported', length: at, passages };
}

export function invented({ id, versions, origins, statements, figurePairs = [] }: Invention): Invented {
  const [first] = versions.flatMap((version) => version.passages);
  if (!first) throw new Error('Nothing was told');
  const title = { article: idOf(0), start: first.start, end: first.end, words: first.words };
  const when = { earliest: '2025-03-11', latest: '2025-03-11', precision: 'day', approximate: false, status: 'stated', edtf: '2025-03-11' } as const;
  const articles = versions.map(({ article, passages }): ArticleEntry => {
    const words = passages[0]?.words.slice(0, 60) ?? '';
    const name = { article, start: 0, end: words.length, words };
    const publisher = { ...name, words: words.split(' ')[0] ?? words };
    return {
      id: article,
      name,
      title: null,
      publisher,
      byline: null,
      agencies: [],
      dateline: null,
      published: when,
      url: null,
      file: `texts/${article}.json`,
    };
  });
  const entry: EventEntry = {
    id,
    kind: 'happening',
    of: null,
    title,
    when,
    tellings: versions.map(({ article, place, state }) => ({ article, place, state })),
    weight: 1,
    differs: [],
    file: `events/${id}-00000000.json`,
  };
  const lanes = articles.map((article) => ({ kind: 'article', caption: article.name, articles: [article.id] }));
  const stories = [articles.map((article) => article.id)];
  return {
    entry,
    timeline: parse(TimelineSchema, { formatVersion: 1, lanes, articles, events: [entry], stories, terms: 'terms/00000000.json' }),
    event: parse(EventFileSchema, {
      ...{ formatVersion: 1, id, title, versions, statements, figurePairs, when: { ...when, evidence: [] } },
      ...{ origins: origins.map((own) => ({ versions: own, evidence: [] })), silent: [], sums: [], utterances: [], wording: [], joined: [] },
    }),
  };
}

export async function serveTo(page: Page, { timeline, entry, event }: Invented): Promise<void> {
  await page.route('**/data/timeline.json', (route) => route.fulfill({ json: timeline }));
  await page.route(`**/data/${entry.file}`, (route) => route.fulfill({ json: event }));
}
