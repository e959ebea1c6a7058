/**
 * Trains the weights of `src/pipeline/align/weights.json`: `tsx tests/truth/train-alignment.ts LABELS.json ECB.jsonl`, the first with pairs of sentences read by hand (see alignment.ts),
 * the second with event mentions (ECB+ as JSON lines), whose pairs count less. With `--held-out` it prints instead how far rows agree with the labels of each event where the weights
 * know none of its pairs. Keeps no text of either file.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inCommon, type Likeness } from '../../src/pipeline/align/likeness.ts';
import type { Said } from '../../src/pipeline/align/said.ts';
import { statements } from '../../src/pipeline/align/statements.ts';
import { probability, type Trees } from '../../src/pipeline/trees.ts';
import { keysOf, readAlignment } from './alignment.ts';
import { ecbItems, grown, type Lesson, lessons } from './alignment-learning.ts';

/** Sentences that name one happening need not say the same of it. .1 to .5 lie within .02 of F1. */
const ecbWeight = 0.2;

/** Pairs of a row that are right, that are too many, and that are missed. */
function agreement({ passages, sentences, item, pairs }: Lesson, trees: Trees): [number, number, number] {
  const likenesses = pairs.flatMap(({ a, b, measured }): Likeness[] => {
    const by = inCommon(passages[a] as Said, passages[b] as Said);
    return by ? [{ a, b, strength: probability(trees, measured), by }] : [];
  });
  const wanted = keysOf(item.pairs);
  const sentenceOf = new Map(passages.map(({ column, index }, i) => [`${column} ${index}`, sentences[i]]));
  const found = new Set(
    statements(passages, item.versions.length, likenesses).flatMap(({ cells }) =>
      cells.flatMap((one, v) =>
        cells.flatMap((two, w) =>
          w > v ? one.flatMap((p) => two.map((q) => [v, sentenceOf.get(`${v} ${p}`), w, sentenceOf.get(`${w} ${q}`)].join())) : [],
        ),
      ),
    ),
  );
  const right = [...found].filter((pair) => wanted.has(pair)).length;
  return [right, found.size - right, wanted.size - right];
}

function heldOut(own: readonly Lesson[], others: readonly Lesson[]): void {
  const counts = own.map((lesson) => agreement(lesson, grown([...own.filter((one) => one !== lesson), ...others])));
  const [right, extra, missed] = [0, 1, 2].map((k) => counts.reduce((sum, count) => sum + (count[k] ?? 0), 0)) as [number, number, number];
  const percent = (share: number) => (100 * share).toFixed(1);
  console.log(
    `events left out one by one: precision ${percent(right / (right + extra))} recall ${percent(right / (right + missed))} F1 ${percent((2 * right) / (2 * right + extra + missed))}`,
  );
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'held-out': { type: 'boolean', default: false } } });
const own = lessons(readAlignment(positionals[0] ?? ''), 1);
const others = lessons(ecbItems(positionals[1] ?? ''), ecbWeight);
if (values['held-out']) heldOut(own, others);
else {
  const about = {
    about: 'Weights for whether two passages say the same, grown by tests/truth/train-alignment.ts. See docs/decisions/0013-statements.md.',
    data: 'Pairs of sentences of 16 events read by hand; ECB+ event mentions (Cybulska and Vossen 2014), development half',
    licence: 'annotation CC BY 3.0; holds numbers only, no text',
  };
  const { trees, ...rest } = grown([...own, ...others]);
  const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
  const file = path.join(import.meta.dirname, '../../src/pipeline/align/weights.json');
  writeFileSync(file, `${JSON.stringify({ ...about, ...rest }, null, 2).slice(0, -2)},\n  "trees": [\n${lines}\n  ]\n}\n`);
}
