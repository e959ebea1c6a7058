/** Rows that tell one count: the passages of all figures that the ledger holds to count the same thing, whatever their words. Weighs no words. */
import type { FigurePair, Verdict } from '../../model/figure.ts';
import { touching } from '../../text/spans.ts';
import type { DatedText, Sentence } from '../records.ts';
import { meaningOf } from './meanings.ts';
import type { ToldVersion } from './wording.ts';

/** `rows`: passages by their place among those of all versions. `whole`: those that tell counts of these rows and little else. */
export interface CountRows {
  rows: readonly (readonly number[])[];
  whole: ReadonlySet<number>;
}

export const noCounts: CountRows = { rows: [], whole: new Set() };

/** A part of a whole and its whole are two statements, and so may be what cannot be told. */
const tellsOneCount: ReadonlySet<Verdict> = new Set(['same', 'compatible', 'later count', 'revised', 'differ']);

export function countRows(versions: readonly ToldVersion[], pairs: readonly FigurePair[]): CountRows {
  const passages = versions.flatMap(({ article, sentences }) => sentences.map((sentence) => ({ article, sentence })));
  const groups = figuresByCount(pairs.filter(({ verdict }) => tellsOneCount.has(verdict)));
  const holding = (one: FigurePair['a']) =>
    passages.flatMap(({ article, sentence }, at) =>
      article.id === one.article && sentence.start <= one.start && one.end <= sentence.end ? [at] : [],
    );
  const rows = groups.map((figures) => [...new Set(figures.flatMap(holding))].sort((a, b) => a - b));
  const bound = new Map<number, FigurePair['a'][]>();
  for (const figures of groups) for (const one of figures) for (const at of holding(one)) bound.set(at, [...(bound.get(at) ?? []), one]);
  const isWhole = ([at, figures]: [number, FigurePair['a'][]]) => {
    const { article, sentence } = passages[at] as (typeof passages)[number];
    return shareBeside(article, sentence, figures) <= mostBeside;
  };
  return { rows: rows.filter((row) => row.length > 1), whole: new Set([...bound].filter(isWhole).map(([at]) => at)) };
}

/** Figures that pairs lead to from one another. */
function figuresByCount(pairs: readonly FigurePair[]): FigurePair['a'][][] {
  const groupOf = new Map<string, Map<string, FigurePair['a']>>();
  for (const { a, b } of pairs) {
    const [x, y] = [a, b].map(({ article, start }) => `${article} ${start}`) as [string, string];
    const group = new Map([...(groupOf.get(x) ?? [[x, a]]), ...(groupOf.get(y) ?? [[y, b]])]);
    for (const key of group.keys()) groupOf.set(key, group);
  }
  return [...new Set(groupOf.values())].map((group) => [...group.values()]);
}

/** A passage with less of its telling words beside its counts says nothing else. */
const mostBeside = 0.4;
const opensClause = /^(?:when|after|before|while|as|since|because|which|who|although|though)$/i;
const attribution = /^according$/i;

/** Share of the telling words that stand in clauses without these figures; who says so does not count. */
function shareBeside(article: DatedText, sentence: Sentence, figures: readonly FigurePair['a'][]): number {
  let [beside, all] = [0, 0];
  for (const clause of clausesOf(sentence)) {
    const [first, last] = [clause[0], clause.at(-1)];
    if (!first || !last || clause.some(({ word }) => attribution.test(word))) continue;
    const telling = clause.filter((token) => meaningOf(token).tells && !meaningOf(token).says && touching(article.times, token).length === 0).length;
    all += telling;
    if (!figures.some(({ start }) => first.start <= start && start < last.end)) beside += telling;
  }
  return all === 0 ? 0 : beside / all;
}

function clausesOf({ tokens }: Sentence): Sentence['tokens'][] {
  const clauses: Sentence['tokens'][number][][] = [[]];
  for (const token of tokens) {
    if (meaningOf(token).ends || opensClause.test(token.word)) clauses.push([]);
    clauses.at(-1)?.push(token);
  }
  return clauses;
}
