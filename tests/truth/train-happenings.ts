/**
 * Trains the weights of `src/pipeline/annotate/happenings/weights.json` on a file of texts with labelled event mentions (ECB+ as JSON lines: id, topic, text, sents with
 * `annotated`, mentions). `tsx tests/truth/train-happenings.ts FILE` writes the weights; with `--held-out` it prints instead precision, recall and F1 of weights that know
 * none of a text's topics (`--folds N` parts). Keeps no text of the file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { probability } from '../../src/pipeline/trees.ts';
import { type Row, trained, type Word, wordsIn } from './happening-learning.ts';

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
