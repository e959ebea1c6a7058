/** Compares the figures of different versions that count the same thing, and gives each pair one of the seven verdicts. */
import type { FigurePair } from '../../../model/figure.ts';
import { excerpt, type LinkedCorpus } from '../../records.ts';
import { type Likeness, likeness, parts } from './alike.ts';
import type { Matter } from './matter.ts';
import { verdict } from './verdict.ts';

/** Every pair from two different articles that counts the same, by their places. */
export function figurePairs(matters: readonly Matter[], corpus: LinkedCorpus): FigurePair[] {
  const sided = sidedArticles(matters);
  return matters.flatMap((a, i) =>
    matters.slice(i + 1).flatMap((b) => (a.article === b.article ? [] : (pair(a, b, lesser(likeness(a, b), isUnsure(a, b, sided)), corpus) ?? []))),
  );
}

const lesser = (alike: Likeness, unsure: boolean): Likeness => (unsure && alike !== 'no' ? 'perhaps' : alike);

type Fate = Matter['figure']['fate'];

/** By what befell them the articles that count two sides or one of them, where the versions tell of more than one side. */
function sidedArticles(matters: readonly Matter[]): ReadonlyMap<Fate, ReadonlySet<number>> {
  const sided = new Map<Fate, Set<number>>();
  const own = matters.filter(({ figure, sides }) => figure.fate !== null && sides.size > 0);
  for (const one of own) {
    if (!own.some((other) => other.figure.fate === one.figure.fate && parts(one.sides, other.sides))) continue;
    sided.set(one.figure.fate, (sided.get(one.figure.fate) ?? new Set()).add(one.article));
  }
  return sided;
}

/** Where more than one side is counted, a count that names no side may be of either or of all. */
function isUnsure(a: Matter, b: Matter, sided: ReadonlyMap<Fate, ReadonlySet<number>>): boolean {
  const articles = sided.get(a.figure.fate);
  if (!articles || a.figure.fate !== b.figure.fate) return false;
  if (a.sides.size > 0 || b.sides.size > 0) return a.sides.size === 0 || b.sides.size === 0;
  return articles.has(a.article) !== articles.has(b.article);
}

/** `perhaps`: only that they agree tells that they count the same. */
function pair(a: Matter, b: Matter, alike: Likeness, corpus: LinkedCorpus): FigurePair | null {
  const [left, right] = [corpus.articles[a.article], corpus.articles[b.article]];
  if (!left || !right || alike === 'no') return null;
  const { verdict: found, rule } = verdict(a, b, alike);
  if (alike === 'perhaps' && found !== 'same' && found !== 'compatible') return null;
  return {
    a: { article: left.id, start: a.figure.start, end: a.figure.end },
    b: { article: right.id, start: b.figure.start, end: b.figure.end },
    verdict: found,
    evidence: { rule, status: 'inferred', excerpts: [excerpt(left, a.figure), excerpt(right, b.figure)] },
  };
}
