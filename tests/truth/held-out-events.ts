/**
 * What `predict events` finds in texts of topics that neither model knows: for each part of the topics of FILE both are trained on the other parts, the whole file is read as
 * one folder, and the lines of the part are kept. `tsx tests/truth/held-out-events.ts FILE OUT [--folds N]` writes a line of mentions with clusters for each text.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { happenings } from '../../src/pipeline/annotate/happenings/happenings.ts';
import { coreference } from '../../src/pipeline/link/coreference/coreference.ts';
import { type Labelled, parted, readAll, readRows, trained as trainedCoreference } from './coreference-learning.ts';
import { trained as trainedHappenings, wordsIn } from './happening-learning.ts';

/** The mentions of all texts, by weights that have seen `known` alone. */
function found(corpus: readonly Labelled[], known: readonly Labelled[]): { start: number; end: number; cluster: string }[][] {
  const detector = trainedHappenings(known.flatMap(({ row }) => wordsIn(row).words));
  const places = corpus.map(({ told }) => happenings(told.article, detector));
  const groups = coreference(
    corpus.map(({ told }) => told),
    places.flatMap((own, article) => own.map(({ start, end }) => ({ article, start, end }))),
    trainedCoreference(known),
    'related',
  );
  let next = 0;
  return places.map((own) => own.map(({ start, end }) => ({ start, end, cluster: `c${groups[next++]}` })));
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'string', default: '5' } } });
const [file = '', out = ''] = positionals;
const corpus = readAll(readRows(file));
const lines = parted(corpus, Number(values.folds)).flatMap((part, k) => {
  const held = new Set(part);
  const mentions = found(
    corpus,
    corpus.filter((one) => !held.has(one)),
  );
  return corpus.flatMap((one, i) =>
    held.has(one)
      ? [JSON.stringify({ id: one.row.id, mentions: (mentions[i] ?? []).map((mention) => ({ ...mention, cluster: `${k} ${mention.cluster}` })) })]
      : [],
  );
});
writeFileSync(out, `${lines.join('\n')}\n`);
