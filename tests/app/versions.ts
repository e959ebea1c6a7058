/** Makes an event out of what its versions say, so that the views of figures, quotations and wording can be tried with any number of them. Every span is looked up in the made text; none is written by hand. */
import type { Timeline } from '../../src/model/dataset.ts';
import type { EventEntry, EventFile } from '../../src/model/event.ts';
import type { Bound, Figure, FigurePair, Verdict } from '../../src/model/figure.ts';
import type { Moment } from '../../src/model/moment.ts';
import type { Excerpt, Span } from '../../src/model/span.ts';

/** A figure by its words, in the text of its version. */
export interface SaidFigure {
  readonly words: string;
  readonly value: number;
  readonly bound?: Bound;
  readonly of?: string;
  readonly says?: string;
  readonly fate?: Figure['fate'];
  readonly asOf?: Moment | null;
}

export interface Told {
  /** One passage. */
  readonly text: string;
  readonly figures?: readonly SaidFigure[];
}

export const articleId = (index: number): string => `aversion${String(index).padStart(3, '0')}`;
export const eventId = 'emadeevent0';

export function asOf(earliest: string | null, latest: string | null = earliest): Moment {
  const edtf = earliest === latest ? `${earliest}` : `${earliest ?? '..'}/${latest ?? '..'}`;
  return { earliest, latest, precision: earliest === latest ? 'day' : 'interval', approximate: false, status: 'stated', edtf, evidence: [] };
}

/** Throws where the words do not stand in the text, so that a wrong test cannot pass. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}

export const excerptOf = (told: readonly Told[], index: number, words: string): Excerpt => ({
  article: articleId(index),
  ...spanIn(told[index]?.text ?? '', words),
  words,
});

export function made(told: readonly Told[], more: Partial<EventFile> = {}): EventFile {
  return {
    formatVersion: 1,
    id: eventId,
    title: excerptOf(told, 0, told[0]?.text ?? ''),
    when: null,
    versions: told.map(({ text, figures = [] }, i) => ({
      article: articleId(i),
      place: 'lead',
      state: 'reported',
      length: text.length,
      passages: [
        {
          start: 0,
          end: text.length,
          words: text,
          context: { start: 0, end: text.length, words: text },
          figures: figures.map((figure) => figureIn(text, figure)),
          quotations: [],
          only: [],
          times: [],
        },
      ],
    })),
    origins: told.map((_, i) => ({ versions: [i], evidence: [] })),
    silent: [],
    statements: [{ cells: told.map(() => [0]), same: false }],
    figurePairs: [],
    sums: [],
    utterances: [],
    wording: [],
    joined: [],
    ...more,
  };
}

function figureIn(text: string, { words, value, bound = 'exactly', of, says, fate = null, asOf: day = null }: SaidFigure): Figure {
  return { ...spanIn(text, words), value, bound, of: of ? spanIn(text, of) : null, says: says ? spanIn(text, says) : null, fate, asOf: day };
}

/** `a` and `b`: version and words. */
export function pairOf(
  told: readonly Told[],
  a: readonly [number, string],
  b: readonly [number, string],
  verdict: Verdict,
  rule = 'figure/same',
): FigurePair {
  const place = ([index, words]: readonly [number, string]): FigurePair['a'] => ({
    article: articleId(index),
    ...spanIn(told[index]?.text ?? '', words),
  });
  return { a: place(a), b: place(b), verdict, evidence: { rule, status: 'inferred', excerpts: [] } };
}

/** The index that holds the made event alone, each version with a publisher's name of its own. */
export function timelineOf(event: EventFile): Timeline {
  const entry: EventEntry = {
    id: event.id,
    kind: 'happening',
    of: null,
    title: event.title,
    when: null,
    tellings: event.versions.map(({ article, place, state }) => ({ article, place, state })),
    weight: 1,
    differs: [],
    file: `events/${event.id}.json`,
  };
  const articles = event.versions.map(({ article, passages }) => {
    const words = passages[0]?.words ?? '';
    const name = { article, start: 0, end: words.length, words };
    const rest = { title: null, publisher: null, byline: null, agencies: [], dateline: null, published: null, url: null };
    return { id: article, name, ...rest, file: `texts/${article}.json` };
  });
  return {
    formatVersion: 1,
    lanes: articles.map(({ id, name }) => ({ kind: 'article', caption: name, articles: [id] })),
    articles,
    events: [entry],
    stories: [],
    terms: 'terms/00000000.json',
  };
}
