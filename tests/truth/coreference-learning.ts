/** Learns from labelled event mentions which two words name one happening: reads the texts, takes pairs of mentions as samples, grows the weights. Writes nothing. */
import { readFileSync } from 'node:fs';
import type { Span } from '../../src/model/span.ts';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { eachPair, type Model } from '../../src/pipeline/link/coreference/coreference.ts';
import type { Place, Told } from '../../src/pipeline/link/coreference/described.ts';
import { measureNames } from '../../src/pipeline/link/coreference/pair.ts';
import { dates } from '../../src/pipeline/link/dates/dates.ts';
import { features } from '../../src/pipeline/link/features.ts';
import { boosted, type Sample } from './boosting.ts';
import type { Row as Text } from './happening-learning.ts';

/** A labelled text whose mentions are clustered. */
export interface Row extends Text {
  mentions: (Span & { cluster: string })[];
}

export interface Labelled {
  row: Row;
  told: Told;
}

/** The weights are learned from all topics together and from so many parts of them. */
const shares = 4;
/** Mean of squared probabilities at which groups join: held-out topics are about as well off from .12 to .18; MEANTIME, where fewer articles tell of one event, is better off the higher (to .25). */
const least = 0.18;
/** Of pairs without a word in common one in so many is learned from, and counts as often. */
const thinned = 6;

export function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
  return rows.sort((a, b) => (a.text < b.text ? -1 : 1));
}

export function readAll(rows: readonly Row[]): Labelled[] {
  const articles = rows.map((row, i) => annotate({ ...clean({ file: row.id, text: row.text }), id: `a${i}` }));
  const dated = dates(articles, features(articles));
  return rows.map((row, i) => ({ row, told: dated[i] as Told }));
}

export function placesOf(corpus: readonly Labelled[]): Place[] {
  return corpus.flatMap(({ row }, article) => row.mentions.map(({ start, end }) => ({ article, start, end })));
}

function samplesOf(corpus: readonly Labelled[]): Sample[] {
  const labels = corpus.flatMap(({ row }) => row.mentions.map(({ cluster }) => `${row.topic} ${cluster}`));
  const [family, related, prefix, around] = ['same family', 'related', 'like prefix', 'around'].map((name) => measureNames.indexOf(name));
  const found: Sample[] = [];
  let passed = 0;
  eachPair(
    corpus.map(({ told }) => told),
    placesOf(corpus),
    (a, b, measured) => {
      const same = labels[a] === labels[b];
      const at = (measure: number | undefined) => measured[measure ?? -1] ?? 0;
      const isLike = at(family) > 0 || at(related) > 0 || at(prefix) > 0.6 || at(around) > 0.25;
      if (same || isLike) found.push({ measured, same, weight: 1 });
      else if (passed++ % thinned === 0) found.push({ measured, same, weight: thinned });
    },
  );
  return found;
}

/** The corpus in so many parts, whole topics each. */
export function parted(corpus: readonly Labelled[], count: number): Labelled[][] {
  const topics = [...new Set(corpus.map(({ row }) => row.topic))].sort();
  return Array.from({ length: count }, (_, k) => corpus.filter(({ row }) => topics.indexOf(row.topic) % count === k));
}

/** Learns from the whole and from each part as a corpus of its own: the weights shall not depend on how many topics lie in one folder. */
export function trained(corpus: readonly Labelled[]): Model {
  const samples = [corpus, ...parted(corpus, shares)].flatMap(samplesOf);
  return { measures: measureNames, least, ...boosted(samples) };
}
