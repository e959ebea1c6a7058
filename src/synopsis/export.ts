/** A comparison as it is shown, as plain data to take away, and the same as rows for a spreadsheet: every passage, figure and quotation of each version with the link to its place. Names and links are handed in, so that what is hidden on the page stays hidden here. */
import type { ArticleEntry } from '../model/article.ts';
import type { Timeline } from '../model/dataset.ts';
import type { EventFile, Place, State } from '../model/event.ts';
import type { Bound, Figure, Verdict } from '../model/figure.ts';
import type { Form, Utterance } from '../model/quotation.ts';
import type { ArticleId, Excerpt, Span } from '../model/span.ts';
import type { CellValue } from '../text/csv.ts';
import { arrange, type ColumnChoice } from './arrange.ts';
import type { Column } from './columns.ts';
import { gravest, verdictsOn } from './figures.ts';
import { wordsAt } from './marks.ts';
import { type RowKind, rowsOf, sortRows } from './rows.ts';

/** How the page calls an article, and where it would open it. */
export interface Naming {
  readonly version: (article: ArticleEntry) => string;
  readonly title: (article: ArticleEntry) => string;
  readonly link: (article: ArticleEntry, at: Span | null) => string;
}

export interface Said {
  readonly article: ArticleId;
  readonly version: string;
  readonly words: string;
  readonly link: string;
}

/** Days are in Extended Date/Time Format; null is "nobody knows". */
export interface ExportedVersion {
  readonly article: ArticleId;
  readonly version: string;
  readonly title: string;
  readonly published: string | null;
  readonly publishedStatus: 'stated' | 'inferred' | null;
  /** null: the article is silent on the event. */
  readonly place: Place | null;
  readonly state: State | null;
  readonly url: string | null;
  readonly link: string;
}

export interface ExportedFigure extends Said {
  readonly value: number;
  readonly bound: Bound;
  readonly of: string | null;
  readonly says: string | null;
  readonly fate: Figure['fate'];
  readonly asOf: string | null;
  /** The gravest of its verdicts beside other figures; null where it is compared with none. */
  readonly verdict: Verdict | null;
}

export interface ExportedUtterance {
  readonly speakers: Utterance['speakers'];
  readonly cells: readonly {
    readonly version: string;
    readonly form: Form;
    readonly words: string | null;
    readonly speaker: string | null;
    readonly cue: string | null;
    readonly credits: readonly string[];
    readonly link: string | null;
  }[];
}

export interface Exported {
  readonly format: 'synoptic-comparison-1';
  readonly event: {
    readonly id: string;
    readonly title: string;
    readonly when: string | null;
    readonly whenStatus: 'stated' | 'inferred' | null;
  };
  readonly versions: readonly ExportedVersion[];
  readonly statements: readonly { readonly kind: RowKind; readonly verdict: Verdict | null; readonly passages: readonly Said[] }[];
  readonly figures: readonly ExportedFigure[];
  readonly utterances: readonly ExportedUtterance[];
}

/** The columns that are shown, in their order, and the rows in theirs. */
export interface Shown extends ColumnChoice {
  readonly sort: 'text' | 'agreement';
}

export function exportOf(event: EventFile, timeline: Timeline, naming: Naming, choice: Shown): Exported {
  const { shown, silent } = arrange(event, timeline, choice);
  const said = ({ article, start, end, words }: Excerpt): Said[] => {
    const entry = shown.find((column) => column.article.id === article)?.article;
    return entry ? [{ article, version: naming.version(entry), words, link: naming.link(entry, { start, end }) }] : [];
  };
  return {
    format: 'synoptic-comparison-1',
    event: { id: event.id, title: event.title.words, when: event.when?.edtf ?? null, whenStatus: event.when?.status ?? null },
    versions: [...shown, ...silent].map(({ article, version }: Column) => ({
      article: article.id,
      version: naming.version(article),
      title: naming.title(article),
      published: article.published?.edtf ?? null,
      publishedStatus: article.published?.status ?? null,
      place: version?.place ?? null,
      state: version?.state ?? null,
      url: article.url,
      link: naming.link(article, null),
    })),
    statements: sortRows(rowsOf(event), choice.sort).flatMap(({ kind, verdict, cells }) => {
      const passages = shown.flatMap(({ article, index }) => (cells[index] ?? []).flatMap((passage) => said({ article: article.id, ...passage })));
      return passages.length > 0 ? [{ kind, verdict, passages }] : [];
    }),
    figures: shown.flatMap(({ article, version }) =>
      version.passages.flatMap(({ context, figures }) =>
        figures.flatMap((figure) => {
          const wordsOf = (span: Span | null) => wordsAt(context.words, context.start, span);
          const place = { article: article.id, start: figure.start, end: figure.end };
          const { value, bound, fate } = figure;
          const counted = { value, bound, of: wordsOf(figure.of), says: wordsOf(figure.says), fate, asOf: figure.asOf?.edtf ?? null };
          return said({ ...place, words: wordsOf(figure) ?? '' }).map((one) => ({ ...one, ...counted, verdict: gravest(verdictsOn(event, place)) }));
        }),
      ),
    ),
    utterances: event.utterances.map(({ cells, speakers }) => ({
      speakers,
      cells: shown.flatMap(({ article, index }) => {
        const cell = cells[index];
        if (!cell) return [];
        const { form, words, speaker, cue, credits } = cell;
        const names = { speaker: speaker?.words ?? null, cue: cue?.words ?? null, credits: credits.map((credit) => credit.words) };
        return [{ version: naming.version(article), form, words: words?.words ?? null, ...names, link: words && naming.link(article, words) }];
      }),
    })),
  };
}

type Rows = readonly (readonly CellValue[])[];

/** The words that stand over the columns and for what the data name by an id. */
export interface TableWords {
  readonly heads: {
    readonly statements: readonly [number: string, kind: string];
    readonly published: string;
    readonly link: string;
    readonly figures: readonly string[];
    readonly utterances: readonly string[];
  };
  readonly kind: (kind: RowKind, verdict: Verdict | null) => string;
  readonly verdict: (verdict: Verdict) => string;
  readonly bound: (bound: Bound) => string;
  readonly fate: (fate: NonNullable<Figure['fate']>) => string;
  readonly form: (form: Form) => string;
  /** What stands where a version says nothing. */
  readonly silence: string;
}

/** A row a statement, a column a version; under them when each was published, and where its article lies. */
export function statementRows({ versions, statements }: Exported, words: TableWords): Rows {
  const cellOf = (passages: readonly Said[], article: ArticleId): string => {
    const own = passages.filter((one) => one.article === article).map((one) => one.words);
    return own.length > 0 ? own.join('\n') : words.silence;
  };
  return [
    [...words.heads.statements, ...versions.map(({ version }) => version)],
    ...statements.map(({ kind, verdict, passages }, i) => [
      i + 1,
      words.kind(kind, verdict),
      ...versions.map(({ article }) => cellOf(passages, article)),
    ]),
    [null, words.heads.published, ...versions.map(({ published }) => published)],
    [null, words.heads.link, ...versions.map(({ link }) => link)],
  ];
}

export function figureRows({ figures }: Exported, words: TableWords): Rows {
  return [
    words.heads.figures,
    ...figures.map((one) => [
      one.version,
      one.words,
      one.value,
      words.bound(one.bound),
      one.of,
      one.fate && words.fate(one.fate),
      one.says,
      one.asOf,
      one.verdict && words.verdict(one.verdict),
      one.link,
    ]),
  ];
}

export function utteranceRows({ utterances }: Exported, words: TableWords): Rows {
  return [
    words.heads.utterances,
    ...utterances.flatMap(({ cells }, i) =>
      cells.map((cell) => [i + 1, cell.version, words.form(cell.form), cell.words, cell.speaker, cell.cue, cell.credits.join(', '), cell.link]),
    ),
  ];
}
