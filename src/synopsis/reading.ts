/** One version read in full: what the others say at each of its statements, and what only they tell, at the place where it would stand. Compares; judges and words nothing. */

import type { EventFile, Passage } from '../model/event.ts';
import type { Verdict } from '../model/figure.ts';
import type { Form, UtteranceCell } from '../model/quotation.ts';
import type { ArticleId, Excerpt, Span } from '../model/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { type Bundle, bundlesOf, speaks, startOf } from './bundles.ts';
import { shareOf } from './closeness.ts';
import { type FoundFigure, figuresOf, news, placeKey } from './figures.ts';
import type { Row } from './rows.ts';
import { spoken } from './spoken.ts';

/** Where an article tells a statement. */
export interface Source {
  readonly article: ArticleId;
  readonly at: Span;
}

/** One passage, with all who have it in the same words. */
export interface Telling {
  readonly sources: readonly [Source, ...Source[]];
  /** As the first of them has it. */
  readonly passage: Passage;
}

/** A figure of the text read and what others give for the same thing, by verdict. */
export interface FigureNote {
  readonly mine: FoundFigure;
  readonly verdict: Verdict;
  readonly theirs: readonly FoundFigure[];
}

/** How others give words that the text read has, or has in quotation marks. */
export interface QuotationNote {
  readonly mine: UtteranceCell;
  readonly theirs: readonly { readonly article: ArticleId; readonly form: Form; readonly words: Excerpt | null }[];
}

/** What others say at one place of the text read. */
export interface Tellings {
  readonly others: readonly Telling[];
  /** Those who say it in passages that stand at another statement already. */
  readonly again: readonly { readonly row: number; readonly sources: readonly Source[] }[];
}

export interface Note extends Tellings {
  /** Indices of the statements that a passage of the text read is part of. */
  readonly rows: readonly number[];
  /** Where the text read tells it. */
  readonly at: Span;
  /** Articles that tell it in the very words of the text read. */
  readonly same: readonly Source[];
  readonly absent: readonly ArticleId[];
  readonly figures: readonly FigureNote[];
  readonly quotations: readonly QuotationNote[];
}

/** What others tell and the text read does not, all that belongs to one place. */
export interface Missing {
  /** Offset in the text read behind which it would stand; null: before all that it tells. */
  readonly behind: number | null;
  readonly statements: readonly (Tellings & { readonly row: number })[];
}

export interface Reading {
  /** In the order of the text read. */
  readonly notes: readonly Note[];
  readonly missing: readonly Missing[];
}

/** `isHeadline`: of a passage of a version, by its index. */
export function readingOf(event: EventFile, rows: readonly Row[], base: number, isHeadline: IsHeadline = () => false): Reading {
  const figures = figuresOf(event);
  const shown: Shown = new Map();
  const told = rows.filter((row) => speaks(row, base));
  const bundles = bundlesOf(told, [base]).flatMap((bundle) => {
    const at = startOf(bundle.cells[base] ?? []);
    return at ? [{ ...bundle, at }] : [];
  });
  const inOrder = bundles.sort((a, b) => a.at.start - b.at.start || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  return { notes: inOrder.map((bundle) => noteOf(event, figures, bundle, base, shown, isHeadline)), missing: missingOf(event, rows, base, shown) };
}

type Placed = Bundle & { readonly at: Span };

function noteOf(
  event: EventFile,
  figures: ReadonlyMap<string, FoundFigure>,
  { rows, cells, at }: Placed,
  base: number,
  shown: Shown,
  isHeadline: IsHeadline,
): Note {
  const own = cells[base] ?? [];
  const words = new Set(own.map(spoken));
  /** What others say beyond the words of the text read. */
  const others = cells.map((cell, i) =>
    i === base
      ? []
      : nearestFirst(
          cell.filter((passage) => !words.has(spoken(passage))),
          own,
          (one) => isHeadline(one, i),
        ),
  );
  return {
    rows,
    at,
    same: event.versions.flatMap(({ article }, i) => (i === base || (others[i] ?? []).length > 0 ? [] : sourceOf(article, cells[i] ?? []))),
    ...tellingsOf(event, { rows, cells: others }, shown),
    absent: event.versions.flatMap(({ article }, i) => ((cells[i] ?? []).length > 0 ? [] : [article])),
    figures: figureNotes(event, figures, base, own),
    quotations: quotationNotes(event, base, own),
  };
}

export type IsHeadline = (passage: Passage, version: number) => boolean;

/** The passages of one version: first those with the same quotation as the text read, then by the words in common with it, headlines last. */
function nearestFirst(cell: readonly Passage[], own: readonly Passage[], isHeadline: (passage: Passage) => boolean): readonly Passage[] {
  const quoted = new Set(own.flatMap(quotedIn));
  const ranked = cell.map((passage) => ({
    passage,
    headline: isHeadline(passage),
    quotes: quotedIn(passage).some((words) => quoted.has(words)),
    share: Math.max(0, ...own.map((one) => shareOf(passage, one))),
  }));
  const by = (of: boolean, other: boolean): number => Number(other) - Number(of);
  return ranked.sort((a, b) => by(b.headline, a.headline) || by(a.quotes, b.quotes) || b.share - a.share).map(({ passage }) => passage);
}

/** The words of the quotations of a passage, without their marks. */
const quotedIn = ({ quotations, words, start }: Passage): readonly string[] =>
  quotations.map((one) =>
    tokensOf(words.slice(Math.max(0, one.start - start), one.end - start))
      .map((token) => token.folded)
      .join(' '),
  );

/** Words that stand in the margin, with the statement at which they do. */
type Shown = Map<string, number>;

function sourceOf(article: ArticleId, passages: readonly Passage[]): readonly Source[] {
  const at = startOf(passages);
  return at ? [{ article, at }] : [];
}

/** What the others say, no words twice: neither here nor where they stand in the margin already. Puts down what stands there now. */
function tellingsOf(event: EventFile, { rows, cells }: Bundle, shown: Shown): Tellings {
  const byWords = new Map<string, Telling>();
  const again = new Map<number, Source[]>();
  event.versions.forEach(({ article }, i) => {
    const passages = (cells[i] ?? []).map((passage) => ({ passage, words: spoken(passage) }));
    for (const { passage, words } of passages) {
      if (shown.has(words) && !byWords.has(words)) continue;
      const source = { article, at: { start: passage.start, end: passage.end } };
      const told = byWords.get(words);
      byWords.set(words, told ? { ...told, sources: [...told.sources, source] } : { passage, sources: [source] });
      shown.set(words, rows[0] ?? 0);
    }
    const [first] = passages;
    if (!first || passages.some(({ words }) => byWords.has(words))) return;
    const row = shown.get(first.words) ?? 0;
    again.set(row, [...(again.get(row) ?? []), ...sourceOf(article, cells[i] ?? [])]);
  });
  return { others: inTurns([...byWords.values()]), again: [...again].map(([row, sources]) => ({ row, sources })) };
}

/** The first wording of each version before the second of any. */
function inTurns(tellings: readonly Telling[]): readonly Telling[] {
  const seen = new Map<ArticleId, number>();
  const turns = tellings.map((telling) => {
    const { article } = telling.sources[0];
    const turn = seen.get(article) ?? 0;
    seen.set(article, turn + 1);
    return { telling, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ telling }) => telling);
}

function figureNotes(event: EventFile, found: ReadonlyMap<string, FoundFigure>, base: number, own: readonly Passage[]): readonly FigureNote[] {
  const article = event.versions[base]?.article;
  const notes: FigureNote[] = [];
  for (const figure of own.flatMap((passage) => passage.figures)) {
    const mine = found.get(placeKey({ article: article ?? '', start: figure.start, end: figure.end }));
    if (!mine) continue;
    const key = placeKey(mine.excerpt);
    for (const verdict of news) {
      const theirs = event.figurePairs.flatMap((pair) => {
        if (pair.verdict !== verdict || pair.a.article === pair.b.article) return [];
        const [a, b] = [placeKey(pair.a), placeKey(pair.b)];
        return found.get(a === key ? b : b === key ? a : '') ?? [];
      });
      if (theirs.length > 0) notes.push({ mine, verdict, theirs });
    }
  }
  return notes;
}

/** Only utterances that some other version gives, and gives otherwise. */
function quotationNotes(event: EventFile, base: number, own: readonly Passage[]): readonly QuotationNote[] {
  return event.utterances.flatMap(({ cells }) => {
    const mine = cells[base];
    const words = mine?.words;
    if (!mine || !words || !own.some((passage) => words.start >= passage.start && words.end <= passage.end)) return [];
    const theirs = cells.flatMap((cell, i) => {
      const article = event.versions[i]?.article;
      return i === base || !article || cell.form === 'absent' ? [] : [{ article, form: cell.form, words: cell.words }];
    });
    return theirs.some((one) => one.form !== mine.form) ? [{ mine, theirs }] : [];
  });
}

/** A statement that the text read lacks belongs behind the one that its teller has before it: of all tellers the one who has it nearest. */
function missingOf(event: EventFile, rows: readonly Row[], base: number, shown: Shown): readonly Missing[] {
  const byPlace = new Map<number | null, Missing['statements'][number][]>();
  rows.forEach((row, index) => {
    if (speaks(row, base) || row.speakers === 0) return;
    const [nearest] = event.versions.flatMap((_, i) => neighbours(rows, row, base, i)).sort((a, b) => a.away - b.away);
    const behind = nearest?.behind ?? null;
    byPlace.set(behind, [...(byPlace.get(behind) ?? []), { row: index, ...tellingsOf(event, { rows: [index], cells: row.cells }, shown) }]);
  });
  return [...byPlace].sort(([a], [b]) => (a ?? -1) - (b ?? -1)).map(([behind, statements]) => ({ behind, statements }));
}

/** Statements that the text read has too and that a teller has before the missing one: how far before it, and where the text read ends telling them. */
function neighbours(rows: readonly Row[], missing: Row, base: number, teller: number): readonly { readonly away: number; readonly behind: number }[] {
  const starts = (missing.cells[teller] ?? []).map((passage) => passage.start);
  if (starts.length === 0) return [];
  const start = Math.min(...starts);
  return rows.flatMap((row) => {
    const own = row.cells[base] ?? [];
    const ends = (row.cells[teller] ?? []).map((passage) => passage.end).filter((end) => end <= start);
    if (own.length === 0 || ends.length === 0) return [];
    return [{ away: start - Math.max(...ends), behind: Math.max(...own.map((passage) => passage.end)) }];
  });
}
