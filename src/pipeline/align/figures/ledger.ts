/** The figure ledger of one event: its figures compared across versions, and the sums that a version gives. */
import type { FigurePair, Sum } from '../../../model/figure.ts';
import type { LinkedCorpus } from '../../records.ts';
import { type Counted, matterReader } from './matter.ts';
import { figurePairs } from './pairs.ts';
import { sums } from './sums.ts';

export interface Ledger {
  figurePairs: readonly FigurePair[];
  sums: readonly Sum[];
}

export function ledger(counted: readonly Counted[], corpus: LinkedCorpus, matterOf = matterReader(corpus)): Ledger {
  // Nothing to compare, and two parts and a whole are three.
  const isAlone = counted.every(({ article }) => article === counted[0]?.article);
  if (isAlone && counted.length < 3) return { figurePairs: [], sums: [] };
  const matters = counted.map(matterOf);
  return { figurePairs: figurePairs(matters, corpus), sums: sums(matters, corpus) };
}
