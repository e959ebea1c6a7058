/** Compares the figures of different versions that count the same thing, and gives each pair one of the seven verdicts. */
import type { FigurePair } from '../../../model/figure.ts';
import { excerpt, type LinkedCorpus } from '../../records.ts';
import { likeness } from './alike.ts';
import { type Counted, type Matter, matter } from './matter.ts';
import { verdict } from './verdict.ts';

/** Every pair from two different articles that counts the same, by their places. */
export function figurePairs(counted: readonly Counted[], corpus: LinkedCorpus): FigurePair[] {
  const matters = counted.map((one) => matter(one, corpus));
  return matters.flatMap((a, i) => matters.slice(i + 1).flatMap((b) => pair(a, b, corpus) ?? []));
}

function pair(a: Matter, b: Matter, corpus: LinkedCorpus): FigurePair | null {
  const [left, right] = [corpus.articles[a.article], corpus.articles[b.article]];
  if (!left || !right || left === right) return null;
  const alike = likeness(a, b);
  if (alike === 'no') return null;
  const { verdict: found, rule } = verdict(a, b, alike);
  if (alike === 'perhaps' && found !== 'same' && found !== 'compatible') return null;
  return {
    a: { article: left.id, start: a.figure.start, end: a.figure.end },
    b: { article: right.id, start: b.figure.start, end: b.figure.end },
    verdict: found,
    evidence: { rule, status: 'inferred', excerpts: [excerpt(left, a.figure), excerpt(right, b.figure)] },
  };
}
