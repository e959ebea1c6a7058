/** The order of the stages on one screen: sources in, dataset out. Pure: the same sources and ids give the same dataset, in whatever order they come. */
import type { Correction, Overrides } from '../model/corrections.ts';
import type { Ids } from '../model/dataset.ts';
import type { TermGroup } from '../model/wording.ts';
import { compare } from '../text/fold.ts';
import { align } from './align/align.ts';
import { countedOn } from './align/figures/further.ts';
import { termGroups } from './align/terms.ts';
import { annotate } from './annotate/annotate.ts';
import { happenings } from './annotate/happenings/happenings.ts';
import { articleId, clean, hasBody } from './clean/clean.ts';
import { given } from './clean/given.ts';
import { coreference } from './link/coreference/coreference.ts';
import { link } from './link/link.ts';
import type { AlignedEvent, CleanArticle, LinkedCorpus, Outcome, Source, ToldHappening } from './records.ts';
import { type Dataset, dataset } from './write/dataset.ts';

/** What became of a source: read as this article, left out as a copy of another file, or without text that tells anything. */
export interface Intake {
  source: Source;
  article: CleanArticle;
  outcome: 'accepted' | 'duplicate' | 'no-article-text';
  /** The file that was read in its stead. */
  copyOf: string | null;
}

export interface Reading {
  corpus: LinkedCorpus;
  events: readonly AlignedEvent[];
  /** What each article calls the same thing, over all events. */
  terms: readonly TermGroup[];
  /** Everything that each article says to come about, sentence by sentence. Found when asked: the site does without, and to bring them together costs more than all else. */
  happenings: () => readonly (readonly ToldHappening[])[];
}

/** Cleans every source and tells copies (same words) from articles. Of copies the first file by name is kept. Days and publishers that a person gave are known from here on. */
export function intake(sources: readonly Source[], corrections: readonly Correction[] = []): Intake[] {
  const first = new Map<string, string>();
  return given(sources, corrections)
    .sort((a, b) => compare(a.file, b.file))
    .map((source) => {
      const article = clean(source);
      if (!hasBody(article)) return { source, article, outcome: 'no-article-text', copyOf: null };
      const copyOf = first.get(articleId(source.text)) ?? null;
      if (copyOf === null) first.set(article.id, source.file);
      return { source, article, outcome: copyOf === null ? 'accepted' : 'duplicate', copyOf };
    });
}

/** Reads cleaned articles together. Their order is that of their ids, so that no file name decides anything. */
export function read(articles: readonly CleanArticle[], corrections: readonly Correction[] = []): Reading {
  const ordered = [...articles].sort((a, b) => compare(a.id, b.id));
  const corpus = link(ordered.map(annotate), corrections, countedOn);
  let found: ToldHappening[][] | null = null;
  const happeningsOf = () => {
    found ??= together(corpus);
    return found;
  };
  const events = align(corpus);
  return { corpus, events, terms: termGroups(events, corpus), happenings: happeningsOf };
}

/** The happenings of all articles; those that are one bear one number. */
function together(corpus: LinkedCorpus): ToldHappening[][] {
  const found = corpus.articles.map((article) => happenings(article));
  const told = corpus.articles.map((article) => ({ article, published: article.published, moments: article.moments }));
  const places = found.flatMap((own, article) => own.map(({ start, end }) => ({ article, start, end })));
  const groups = coreference(told, places, undefined, 'related');
  let next = 0;
  return found.map((own) => own.map((one) => ({ ...one, group: groups[next++] ?? -1 })));
}

export function run(articles: readonly CleanArticle[], before: Ids, overrides: Overrides = none): Dataset & { outcomes: readonly Outcome[] } {
  const { corpus, events, terms } = read(articles, overrides.corrections);
  return { ...dataset(corpus, { events, terms }, before, overrides), outcomes: corpus.outcomes };
}

const none: Overrides = { formatVersion: 1, corrections: [] };
