/**
 * Trains the weights of `src/pipeline/link/coreference/weights.json` on a file of texts with labelled event mentions (ECB+ as JSON lines: id, topic, text, mentions with
 * cluster). `tsx tests/truth/train-coreference.ts FILE` writes the weights; with `--held-out OUT` it writes instead, for each line, the clusters that were found by weights
 * trained without its topics (`--folds N` parts; `--apart`: each part read as a corpus of its own). Keeps no text of the file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { coreference, eachPair, type Model } from '../../src/pipeline/link/coreference/coreference.ts';
import type { Place, Told } from '../../src/pipeline/link/coreference/described.ts';
import { measureNames } from '../../src/pipeline/link/coreference/pair.ts';
import { dates } from '../../src/pipeline/link/dates.ts';
import { features } from '../../src/pipeline/link/features.ts';
import { boosted, type Sample } from './boosting.ts';

interface Row {
  id: string;
  topic: string;
  text: string;
  mentions: { start: number; end: number; cluster: string }[];
}

interface Labelled {
  row: Row;
  told: Told;
}

/** Topics are left out in so many parts. */
const folds = 11;
/** The weights are learned from all topics together and from so many parts of them. */
const shares = 4;
/** Mean of squared probabilities at which groups join: held-out topics are about as well off from .12 to .18; MEANTIME, where fewer articles tell of one event, is better off the higher (to .25). */
const least = 0.18;
/** Of pairs without a word in common one in so many is learned from, and counts as often. */
const thinned = 6;

function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
  return rows.sort((a, b) => (a.text < b.text ? -1 : 1));
}

function readAll(rows: readonly Row[]): Labelled[] {
  const articles = rows.map((row, i) => annotate({ ...clean({ file: row.id, text: row.text }), id: `a${i}` }));
  const dated = dates(articles, features(articles));
  return rows.map((row, i) => ({ row, told: dated[i] as Told }));
}

function placesOf(corpus: readonly Labelled[]): Place[] {
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
function parted(corpus: readonly Labelled[], count: number): Labelled[][] {
  const topics = [...new Set(corpus.map(({ row }) => row.topic))].sort();
  return Array.from({ length: count }, (_, k) => corpus.filter(({ row }) => topics.indexOf(row.topic) % count === k));
}

/** Learns from the whole and from each part as a corpus of its own: the weights shall not depend on how many topics lie in one folder. */
function trained(corpus: readonly Labelled[]): Model {
  const samples = [corpus, ...parted(corpus, shares)].flatMap(samplesOf);
  return { measures: measureNames, least, ...boosted(samples) };
}

/** One line for each text: its mentions clustered by weights that know none of its topics. */
function heldOut(corpus: readonly Labelled[], count: number, apart: boolean): string[] {
  return parted(corpus, count).flatMap((part, k) => {
    const held = new Set(part);
    const model = trained(corpus.filter((one) => !held.has(one)));
    const read = apart ? part : corpus;
    const groups = coreference(
      read.map(({ told }) => told),
      placesOf(read),
      model,
    );
    let at = 0;
    return read.flatMap((one) => {
      const mentions = one.row.mentions.map(({ start, end }) => ({ start, end, cluster: `${k} ${groups[at++]}` }));
      return held.has(one) ? [JSON.stringify({ id: one.row.id, mentions })] : [];
    });
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': { type: 'string' }, apart: { type: 'boolean', default: false }, folds: { type: 'string' } },
});
const corpus = readAll(readRows(positionals[0] ?? ''));
if (values['held-out']) writeFileSync(values['held-out'], `${heldOut(corpus, Number(values.folds ?? folds), values.apart).join('\n')}\n`);
else {
  const about = {
    about: 'Weights for whether two words name one happening, grown by tests/truth/train-coreference.ts. See docs/decisions/0006-coreference.md.',
    data: 'ECB+ event mentions (Cybulska and Vossen 2014), development half of 22 topics',
    licence: 'annotation CC BY 3.0; holds numbers only, no text',
  };
  const file = path.join(import.meta.dirname, '../../src/pipeline/link/coreference/weights.json');
  const { trees, ...rest } = trained(corpus);
  const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
  writeFileSync(file, `${JSON.stringify({ ...about, ...rest }, null, 2).slice(0, -2)},\n  "trees": [\n${lines}\n  ]\n}\n`);
}
