/**
 * Trains the weights of `src/pipeline/link/coreference/weights.json` on a file of texts with labelled event mentions (ECB+ as JSON lines: id, topic, text, mentions with
 * cluster). `tsx tests/truth/train-coreference.ts FILE` writes the weights; with `--held-out OUT` it writes instead, for each line, the clusters that were found by weights
 * trained without its topics (`--folds N` parts; `--apart`: each part read as a corpus of its own). Keeps no text of the file.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { coreference } from '../../src/pipeline/link/coreference/coreference.ts';
import { type Labelled, parted, placesOf, readAll, readRows, trained } from './coreference-learning.ts';

/** Topics are left out in so many parts. */
const folds = 11;
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
