/** One version read in full: what the others say at each of its statements, and what only they tell, at the place where it would stand. Compares; judges and words nothing. */
import type { EventFile, Passage } from '../model/event.ts';
import type { Verdict } from '../model/figure.ts';
import type { Form, UtteranceCell } from '../model/quotation.ts';
import type { ArticleId, Excerpt, Span } from '../model/span.ts';
import { tokensOf } from '../text/tokens.ts';
import { type FoundFigure, figuresOf, placeKey } from './figures.ts';
import type { Row } from './rows.ts';

/** Where an article tells a statement. */
export interface Source {
  readonly article: ArticleId;
  readonly at: Span;
}

/** One wording, with all who have it. */
export interface Telling {
  readonly sources: readonly Source[];
  /** As the first of them has it. */
  readonly passages: readonly Passage[];
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

export interface Note {
  /** Index of the statement. */
  readonly row: number;
  /** Where the text read tells it. */
  readonly at: Span;
  /** Articles that tell it in the very words of the text read. */
  readonly same: readonly Source[];
  readonly others: readonly Telling[];
  readonly absent: readonly ArticleId[];
  readonly figures: readonly FigureNote[];
  readonly quotations: readonly QuotationNote[];
}

/** What others tell and the text read does not, all that belongs to one place. */
export interface Missing {
  /** Offset in the text read behind which it would stand; null: before all that it tells. */
  readonly behind: number | null;
  readonly statements: readonly { readonly row: number; readonly others: readonly Telling[] }[];
}

export interface Reading {
  /** In the order of the text read. */
  readonly notes: readonly Note[];
  readonly missing: readonly Missing[];
}

export function readingOf(event: EventFile, rows: readonly Row[], base: number): Reading {
  const figures = figuresOf(event);
  const notes = rows.flatMap((row, index) => {
    const own = row.cells[base] ?? [];
    const at = startOf(own);
    if (!at) return [];
    const tellings = tellingsOf(event, row, base);
    const words = spoken(own);
    return [
      {
        row: index,
        at,
        same: tellings.filter((one) => spoken(one.passages) === words).flatMap((one) => one.sources),
        others: tellings.filter((one) => spoken(one.passages) !== words),
        absent: event.versions.filter((_, i) => (row.cells[i] ?? []).length === 0).map((version) => version.article),
        figures: figureNotes(event, figures, base, own),
        quotations: quotationNotes(event, base, own),
      },
    ];
  });
  return { notes: notes.sort((a, b) => a.at.start - b.at.start || a.row - b.row), missing: missingOf(event, rows, base) };
}

/** The first of the passages in the order of the article. */
function startOf(passages: readonly Passage[]): Span | null {
  const [first] = [...passages].sort((a, b) => a.start - b.start);
  return first ? { start: first.start, end: first.end } : null;
}

const spoken = (passages: readonly Passage[]): string =>
  passages.flatMap((passage) => tokensOf(passage.words).map((token) => token.folded)).join(' ');

/** What the others say, each wording once. */
function tellingsOf(event: EventFile, row: Row, base: number): readonly Telling[] {
  const byWords = new Map<string, Telling>();
  event.versions.forEach(({ article }, i) => {
    const passages = row.cells[i] ?? [];
    const at = startOf(passages);
    if (i === base || !at) return;
    const key = spoken(passages);
    const first = byWords.get(key);
    byWords.set(key, { passages: first?.passages ?? passages, sources: [...(first?.sources ?? []), { article, at }] });
  });
  return [...byWords.values()];
}

/** Verdicts worth a note: that figures are the same shows where the words are the same. */
const noted: readonly Verdict[] = ['differ', 'revised', 'later count', 'compatible'];

function figureNotes(event: EventFile, found: ReadonlyMap<string, FoundFigure>, base: number, own: readonly Passage[]): readonly FigureNote[] {
  const article = event.versions[base]?.article;
  const notes: FigureNote[] = [];
  for (const figure of own.flatMap((passage) => passage.figures)) {
    const mine = found.get(placeKey({ article: article ?? '', start: figure.start, end: figure.end }));
    if (!mine) continue;
    const key = placeKey(mine.excerpt);
    for (const verdict of noted) {
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
function missingOf(event: EventFile, rows: readonly Row[], base: number): readonly Missing[] {
  const byPlace = new Map<number | null, { row: number; others: readonly Telling[] }[]>();
  rows.forEach((row, index) => {
    if ((row.cells[base] ?? []).length > 0 || row.speakers === 0) return;
    const [nearest] = event.versions.flatMap((_, i) => neighbours(rows, row, base, i)).sort((a, b) => a.away - b.away);
    const behind = nearest?.behind ?? null;
    byPlace.set(behind, [...(byPlace.get(behind) ?? []), { row: index, others: tellingsOf(event, row, base) }]);
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
