/** Compares the figures of different versions that count the same thing, and gives each pair one of the seven verdicts. */
import { compareDays } from '../../model/calendar.ts';
import type { Bound, FigurePair, Verdict } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';
import { root } from '../../text/root.ts';
import { excerpt, type LinkedCorpus, type RawFigure } from '../records.ts';

/** A figure of a version, with the day it counts to. */
export interface Counted {
  article: number;
  figure: RawFigure;
  asOf: Moment | null;
}

/** How far beyond its number a bound reaches and still means the same count: "more than 1,300" covers 1,400, not 2,000. */
const reach: Readonly<Record<Bound, readonly [number, number]>> = {
  exactly: [1, 1],
  'more than': [1, 1.1],
  'at least': [1, 1.1],
  'less than': [0.9, 1],
  'at most': [0.9, 1],
  nearly: [0.93, 1],
  about: [0.93, 1.07],
};

/** Counts of days further apart than this belong to different days. */
const sameTimeDays = 2;

/** Names in what is counted; where the words are general, the name of who says it stands for the side it speaks of. */
function side({ figure, article }: Counted, corpus: LinkedCorpus): Set<string> {
  const names = figure.scope.filter((term) => term.startsWith('^'));
  if (names.length > 0 || !figure.says) return new Set(names);
  const words = corpus.articles[article]?.text.slice(figure.says.start, figure.says.end) ?? '';
  return new Set(/^\p{Lu}\p{L}+$/u.test(words) ? [`^${root(words)}`] : []);
}

/** Stems of words that say nothing of which people are counted. */
const general: ReadonlySet<string> = new Set(['peopl', 'person', 'other', 'victim', 'civilian', 'men', 'women', 'children']);

const scopeOf = ({ figure }: Counted): string => figure.scope.join(' ');

/** `named`: both count a people or side by one name, or one particular kind of people; `alike`: the same fate or thing without such a name on both sides; `no`: different things. */
function likeness(a: Counted, b: Counted, corpus: LinkedCorpus): 'named' | 'alike' | 'no' {
  if (a.figure.fate !== b.figure.fate) return 'no';
  const [left, right] = [side(a, corpus), side(b, corpus)];
  if (a.figure.fate !== null) {
    const sameThing = scopeOf(a) === scopeOf(b) && scopeOf(a) !== '' && !general.has(scopeOf(a));
    if ([...left].some((name) => right.has(name)) || (left.size + right.size === 0 && sameThing)) return 'named';
    return left.size === 0 || right.size === 0 ? 'alike' : 'no';
  }
  return scopeOf(a) !== '' && scopeOf(a) === scopeOf(b) && !general.has(scopeOf(a)) ? 'alike' : 'no';
}

function verdict(a: Counted, b: Counted): { verdict: Verdict; rule: string } {
  if (a.figure.value === b.figure.value && a.figure.bound === b.figure.bound) return { verdict: 'same', rule: 'figure/same' };
  const [x, y] = [range(a.figure), range(b.figure)];
  if (Math.max(x[0], y[0]) <= Math.min(x[1], y[1])) return { verdict: 'compatible', rule: 'figure/bounds-meet' };
  const [first, second] = ordered(a, b);
  if (!first || !second) return { verdict: 'differ', rule: 'figure/bounds-part' };
  return second.figure.value > first.figure.value
    ? { verdict: 'later count', rule: 'figure/later-count' }
    : { verdict: 'revised', rule: 'figure/revised' };
}

function range(figure: RawFigure): readonly [number, number] {
  return [figure.value * reach[figure.bound][0], figure.value * reach[figure.bound][1]];
}

/** The earlier and the later count, where both days are known and more than a rounding apart. */
function ordered(a: Counted, b: Counted): [Counted | null, Counted | null] {
  const [x, y] = [a.asOf?.latest, b.asOf?.latest];
  if (!x || !y || Math.abs(compareDays(x, y)) <= sameTimeDays) return [null, null];
  return compareDays(x, y) < 0 ? [a, b] : [b, a];
}

/** Every pair from two different articles that counts the same, by their places. */
export function figurePairs(counted: readonly Counted[], corpus: LinkedCorpus): FigurePair[] {
  const pairs: FigurePair[] = [];
  counted.forEach((a, i) => {
    for (const b of counted.slice(i + 1)) {
      const [left, right] = [corpus.articles[a.article], corpus.articles[b.article]];
      const alike = likeness(a, b, corpus);
      if (!left || !right || left === right || alike === 'no') continue;
      const { verdict: found, rule } = verdict(a, b);
      // Without a common name only agreement tells that the two count the same; disagreement may be another scope.
      if (alike === 'alike' && a.figure.fate !== null && !['same', 'compatible'].includes(found)) continue;
      pairs.push({
        a: { article: left.id, start: a.figure.start, end: a.figure.end },
        b: { article: right.id, start: b.figure.start, end: b.figure.end },
        verdict: found,
        evidence: { rule, status: 'inferred', excerpts: [excerpt(left, a.figure), excerpt(right, b.figure)] },
      });
    }
  });
  return pairs;
}
