/** The form of a reading by hand, and how it is opened. Passages and words are verbatim strings of the named file. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Form } from '../../src/model/quotation.ts';
import type { AlignedEvent, LinkedCorpus } from '../../src/pipeline/records.ts';
import { intake, read } from '../../src/pipeline/run.ts';

export interface GoldArticle {
  published: string | null;
  also?: string[];
  publisher: string | null;
  byline: string | null;
  agencies: string[];
  dateline?: string | null;
  title: string | null;
}

export interface GoldEvent {
  id: string;
  when: string | null;
  accounts: Record<string, string[]>;
  must?: boolean;
  accept?: (string | null)[];
  may_merge?: string[];
}

export interface GoldFigure {
  article: string;
  words: string;
  value: number;
  bound: string;
  says?: string;
  as_of?: string;
}

/** Either a passport over the versions, or one quotation of one article. */
export type GoldQuotation =
  | { speaker: string | null; cells: Record<string, { form: Form; words: string | null }> }
  | { speaker: string | null; file: string; words: string; note?: string };

export interface Gold {
  articles: Record<string, GoldArticle>;
  events: GoldEvent[];
  must_not_merge?: [string, string][];
  boilerplate: Record<string, string[]>;
  figures?: {
    found?: Record<string, GoldFigure>;
    pairs?: { a: string; b: string; accept: string[] }[];
    not_pairs?: [string, string][];
    sums?: { whole: string; parts: string[]; fits: boolean }[];
  };
  quotations?: GoldQuotation[];
}

export type Article = LinkedCorpus['articles'][number];

export interface Case {
  name: string;
  gold: Gold;
  articles: ReadonlyMap<string, Article>;
  corpus: LinkedCorpus;
  events: readonly AlignedEvent[];
}

const root = path.resolve(import.meta.dirname, '../..');

/** Reads a folder of articles through the pipeline and lays the reading by hand beside it. */
export function open(name: string): Case {
  const folder = path.join(root, name === 'seeds' ? 'public/data/articles' : `tests/golden/${name}/articles`);
  const goldFile = path.join(root, name === 'seeds' ? 'tests/truth/seeds.gold.json' : `tests/golden/${name}/gold.json`);
  const sources = readdirSync(folder).map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8').replace(/^\ufeff/, '') }));
  const { corpus, events } = read(intake(sources).flatMap((one) => (one.outcome === 'accepted' ? [one.article] : [])));
  return {
    name,
    gold: JSON.parse(readFileSync(goldFile, 'utf8')) as Gold,
    articles: new Map(corpus.articles.map((article) => [article.source.file, article])),
    corpus,
    events,
  };
}
