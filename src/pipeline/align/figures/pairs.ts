/** Compares the figures of different versions that count the same thing, and gives each pair one of the seven verdicts. */
import type { FigurePair } from '../../../model/figure.ts';
import { excerpt, type LinkedCorpus } from '../../records.ts';
import { type Likeness, likeness, parts } from './alike.ts';
import type { Matter } from './matter.ts';
import { scope } from './scope.ts';
import { type Found, verdict } from './verdict.ts';

/** Every pair from two different articles that counts the same, by their places. */
export function figurePairs(matters: readonly Matter[], corpus: LinkedCorpus): FigurePair[] {
  const sided = sidedArticles(matters);
  const compared = matters.flatMap((a, i) =>
    matters.slice(i + 1).flatMap((b) => (a.article === b.article ? [] : (comparison(a, b, likeness(a, b), isUnsure(a, b, sided)) ?? []))),
  );
  const agreeing = compared.filter(({ found }) => agree(found));
  return compared.flatMap((one) => {
    if (!one.unsure || agree(one.found)) return pair(one, one.found, corpus);
    return agreeing.some((other) => isLed(one, other)) ? pair(one, noSide, corpus) : [];
  });
}

interface Compared {
  a: Matter;
  b: Matter;
  found: Found;
  /** One of them may count another side. */
  unsure: boolean;
}

const noSide: Found = { verdict: 'cannot tell', rule: 'figure/no-side' };
const agree = ({ verdict: told }: Found): boolean => told === 'same' || told === 'compatible';

/** `perhaps`: only that they agree tells that they count the same. */
function comparison(a: Matter, b: Matter, alike: Likeness, unsure: boolean): Compared | null {
  const found = alike === 'no' ? null : scoped(a, b, verdict(a, b, alike));
  return found && (alike !== 'perhaps' || agree(found)) ? { a, b, found, unsure } : null;
}

/** Two numbers that part are a contradiction only where no word tells that they count different things. */
function scoped(a: Matter, b: Matter, found: Found): Found | null {
  if (agree(found) || found.verdict === 'other scope') return found;
  const apart = scope(a, b);
  if (apart === 'apart') return null;
  return apart === 'part' && found.verdict !== 'later count' ? { verdict: 'other scope', rule: 'figure/part-of-whole' } : found;
}

/** A count that names no side agrees with another count of the side of which this one is: a reader sees all three together. */
function isLed({ a, b }: Compared, other: Compared): boolean {
  const [open, sided] = a.sides.size === 0 ? [a, b] : [b, a];
  const third = other.a === open ? other.b : other.b === open ? other.a : null;
  return third !== null && third.sides.size > 0 && sided.sides.size > 0 && !parts(third.sides, sided.sides);
}

function pair({ a, b }: Compared, { verdict: told, rule }: Found, corpus: LinkedCorpus): FigurePair[] {
  const [left, right] = [corpus.articles[a.article], corpus.articles[b.article]];
  if (!left || !right) return [];
  // A verdict for want of a side rests on the figure that names none.
  const rests = ({ sides }: Matter) => rule !== noSide.rule || sides.size === 0;
  const excerpts = [...(rests(a) ? [excerpt(left, a.figure)] : []), ...(rests(b) ? [excerpt(right, b.figure)] : [])];
  return [
    {
      a: { article: left.id, start: a.figure.start, end: a.figure.end },
      b: { article: right.id, start: b.figure.start, end: b.figure.end },
      verdict: told,
      evidence: { rule, status: 'inferred', excerpts },
    },
  ];
}

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
