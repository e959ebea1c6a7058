/** What binds two passages besides like words: figures that count the same thing, and words that both give in quotation marks. */
import type { FigurePair } from '../../model/figure.ts';
import type { ArticleId } from '../../model/span.ts';
import { words } from '../../text/shingles.ts';
import { touching } from '../../text/spans.ts';
import type { AlignedVersion, LinkedCorpus } from '../records.ts';
import type { Bond, Cell } from './statements.ts';

/** On the scale of cosine. Two counts of one time bind as strongly as like words, a later count a little less; the same quotation most. */
const strength = { oneTime: 0.5, later: 0.45, quotation: 0.6 };
/** One quoted word proves nothing. */
const leastWords = 2;

/** The bonds between cells of different versions; within a version two sentences of one quotation are two statements. */
export function bonds(cells: readonly Cell[], versions: readonly AlignedVersion[], pairs: readonly FigurePair[], corpus: LinkedCorpus): Bond[] {
  const article = (cell: Cell) => corpus.articles[versions[cell.column]?.article ?? -1];
  const byArticle = new Map<ArticleId, number[]>();
  const byQuotation = new Map<string, number[]>();
  cells.forEach((cell, i) => {
    const own = article(cell);
    if (own) byArticle.set(own.id, [...(byArticle.get(own.id) ?? []), i]);
    for (const said of new Set(quotations(own, cell))) byQuotation.set(said, [...(byQuotation.get(said) ?? []), i]);
  });
  const holding = ({ article: id, start, end }: FigurePair['a']) =>
    (byArticle.get(id) ?? []).filter((i) => (cells[i]?.start ?? 0) <= start && end <= (cells[i]?.end ?? 0));
  const figures = pairs.flatMap((pair) =>
    holding(pair.a).flatMap((a) =>
      holding(pair.b).map((b): Bond => ({ a, b, strength: pair.verdict === 'later count' ? strength.later : strength.oneTime })),
    ),
  );
  const quoted = [...byQuotation.values()].flatMap((all) =>
    all.flatMap((a, i) => all.slice(i + 1).map((b): Bond => ({ a, b, strength: strength.quotation }))),
  );
  return [...figures, ...quoted].filter(({ a, b }) => cells[a]?.column !== cells[b]?.column);
}

function quotations(article: LinkedCorpus['articles'][number] | undefined, cell: Cell): string[] {
  return touching(article?.quotations ?? [], cell)
    .map(({ start, end }) => words(article?.text.slice(start, end) ?? ''))
    .filter((own) => own.length >= leastWords)
    .map((own) => own.join(' '));
}
