/** What binds two passages besides like words: figures that count the same thing, and words that both give in quotation marks. */
import type { FigurePair } from '../../model/figure.ts';
import type { ArticleId } from '../../model/span.ts';
import { words } from '../../text/shingles.ts';
import { touching } from '../../text/spans.ts';
import type { AlignedVersion, LinkedCorpus } from '../records.ts';
import type { Cell } from './statements.ts';

/** On the scale of cosine. Two counts of one time bind as strongly as like words, a later count a little less; the same quotation most. */
const strength = { oneTime: 0.5, later: 0.45, quotation: 0.6 };
/** One quoted word proves nothing. */
const leastWords = 2;

/** The bond between any two cells of an event, 0 to 1; none within a version, where two sentences of one quotation are two statements. */
export function bonds(versions: readonly AlignedVersion[], pairs: readonly FigurePair[], corpus: LinkedCorpus): (a: Cell, b: Cell) => number {
  const article = (cell: Cell) => corpus.articles[versions[cell.column]?.article ?? -1];
  const quoted = new Map<Cell, ReadonlySet<string>>();
  const quotationsOf = (cell: Cell) => {
    const known = quoted.get(cell) ?? new Set(quotations(article(cell), cell));
    quoted.set(cell, known);
    return known;
  };
  return (a, b) =>
    a.column === b.column
      ? 0
      : Math.max(
          byFigures(a, article(a)?.id, b, article(b)?.id, pairs),
          [...quotationsOf(a)].some((words) => quotationsOf(b).has(words)) ? strength.quotation : 0,
        );
}

function quotations(article: LinkedCorpus['articles'][number] | undefined, cell: Cell): string[] {
  return touching(article?.quotations ?? [], cell)
    .map(({ start, end }) => words(article?.text.slice(start, end) ?? ''))
    .filter((own) => own.length >= leastWords)
    .map((own) => own.join(' '));
}

function byFigures(a: Cell, articleA: ArticleId | undefined, b: Cell, articleB: ArticleId | undefined, pairs: readonly FigurePair[]): number {
  const holds = (cell: Cell, article: ArticleId | undefined, figure: FigurePair['a']) =>
    article === figure.article && cell.start <= figure.start && figure.end <= cell.end;
  const own = pairs.filter(
    (pair) => (holds(a, articleA, pair.a) && holds(b, articleB, pair.b)) || (holds(a, articleA, pair.b) && holds(b, articleB, pair.a)),
  );
  if (own.length === 0) return 0;
  return own.some((pair) => pair.verdict !== 'later count') ? strength.oneTime : strength.later;
}
