/**
 * Trains the weights of `src/pipeline/annotate/happenings/weights.json` on a file of texts with labelled event mentions (ECB+ as JSON lines: id, topic, text, sents with
 * `annotated`, mentions). `tsx tests/truth/train-happenings.ts FILE` writes the weights; with `--held-out` it prints instead precision, recall and F1 of weights that know
 * none of a text's topics (`--folds N` parts). Keeps no text of the file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '../../src/model/span.ts';
import type { Detector } from '../../src/pipeline/annotate/happenings/happenings.ts';
import { frameOf, isCandidate, measure, measureNames } from '../../src/pipeline/annotate/happenings/measures.ts';
import { wordsOf } from '../../src/pipeline/annotate/happenings/words.ts';
import { sentences } from '../../src/pipeline/annotate/language.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { headOf } from '../../src/pipeline/link/coreference/heads.ts';
import type { Sentence } from '../../src/pipeline/records.ts';
import { probability } from '../../src/pipeline/trees.ts';
import { boosted, type Sample } from './boosting.ts';

interface Row {
  id: string;
  topic: string;
  text: string;
  sents: (Span & { annotated?: boolean })[];
  mentions: Span[];
}

interface Word extends Sample {
  topic: string;
}

/** Sixty fast trees: 160 slower ones find the same (F1 within .003) and are asked three times as long. */
const pace = { rounds: 60, rate: 0.2 };
/** Above this a word names a happening. F1 is the same from .4 to .5; the higher, the fewer clusters of one wrong word. */
const least = 0.5;

/** Words of the sentences that were labelled, each with its measures and whether it heads a mention. A mention without such a word is missed in any case. */
function wordsIn(row: Row): { words: Word[]; missed: number } {
  const { text, parts } = clean({ file: row.id, text: row.text });
  const labelled = row.sents.filter(({ annotated }) => annotated);
  const words: Word[] = [];
  let missed = row.mentions.length;
  for (const sentence of parts.flatMap((part, i) => sentences(text, part, i))) {
    if (!labelled.some((one) => sentence.start < one.end && one.start < sentence.end)) continue;
    const own = samples(sentence, row.mentions, row.topic).filter(({ at }) => labelled.some((one) => at.start >= one.start && at.end <= one.end));
    words.push(...own);
    missed -= own.filter(({ same }) => same).length;
  }
  return { words, missed };
}

function samples(sentence: Sentence, mentions: readonly Span[], topic: string): (Word & { at: Span })[] {
  const words = wordsOf(sentence);
  const frame = frameOf(words);
  const near = mentions.filter((one) => one.start < sentence.end && sentence.start < one.end);
  const heads = new Set(near.map((mention) => headOf(sentence, mention)?.at));
  return sentence.tokens.flatMap((token, i) => {
    const isHead = heads.has(i);
    // The other words of a mention are neither right nor wrong.
    if (!isCandidate(words, i) || (!isHead && near.some((one) => one.start < token.end && token.start < one.end))) return [];
    return [{ measured: measure(frame, i, new Float64Array(measureNames.length)), same: isHead, weight: 1, topic, at: token }];
  });
}

function trained(words: readonly Word[]): Detector {
  return { measures: measureNames, least, ...boosted(words, pace) };
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** Precision, recall and F1 at several bounds, each word judged by weights that know none of its topic's texts. */
function heldOut(words: readonly Word[], missed: number, folds: number): void {
  const topics = [...new Set(words.map(({ topic }) => topic))].sort();
  const part = ({ topic }: Word) => topics.indexOf(topic) % folds;
  const judged = Array.from({ length: folds }, (_, k) => {
    const model = trained(words.filter((word) => part(word) !== k));
    return words.filter((word) => part(word) === k).map((word) => ({ p: probability(model, word.measured), is: word.same }));
  }).flat();
  for (const bound of [0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
    const found = judged.filter(({ p }) => p >= bound);
    const right = found.filter(({ is }) => is).length;
    const [precision, recall] = [right / found.length, right / (judged.filter(({ is }) => is).length + missed)];
    console.log(`${bound}: precision ${percent(precision)} recall ${percent(recall)} F1 ${percent((2 * precision * recall) / (precision + recall))}`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': { type: 'boolean', default: false }, folds: { type: 'string', default: '11' } },
});
const rows = readFileSync(positionals[0] ?? '', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row)
  .sort((a, b) => (a.text < b.text ? -1 : 1));
const read = rows.map(wordsIn);
const all = read.flatMap(({ words }) => words);
if (values['held-out'])
  heldOut(
    all,
    read.reduce((sum, { missed }) => sum + missed, 0),
    Number(values.folds),
  );
else {
  const about = {
    about: 'Weights for whether a word names a happening, grown by tests/truth/train-happenings.ts. See docs/decisions/0008-happenings.md.',
    data: 'ECB+ event mentions (Cybulska and Vossen 2014), development half of 22 topics',
    licence: 'annotation CC BY 3.0; holds numbers only, no text',
  };
  const file = path.join(import.meta.dirname, '../../src/pipeline/annotate/happenings/weights.json');
  const { trees, ...rest } = trained(all);
  const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
  writeFileSync(file, `${JSON.stringify({ ...about, ...rest }, null, 2).slice(0, -2)},\n  "trees": [\n${lines}\n  ]\n}\n`);
}
