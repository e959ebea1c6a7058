/** Small timelines for the tests of this room: written as lines one can read, made into the contract's shapes. Holds no test. */
import type { Timeline } from '../../src/model/dataset.ts';
import type { EventEntry } from '../../src/model/event.ts';
import type { Precision } from '../../src/model/moment.ts';
import type { Excerpt } from '../../src/model/span.ts';
import type { Measure } from '../../src/timeline/shapes.ts';
import type { Words } from '../../src/timeline/theme.ts';

export interface Line {
  title?: string;
  /** Days; null is an open side; both null is undated. */
  from: string | null;
  to?: string | null;
  precision?: Precision;
  /** Articles that tell of it, as indices. */
  by: readonly number[];
  announcedBy?: readonly number[];
  approximate?: boolean;
  inferred?: boolean;
  differs?: boolean;
  weight?: number;
}

const idOf = (letter: string, number: number): string => letter + String(number).padStart(10, '0');

function excerpt(article: number, words: string): Excerpt {
  return { article: idOf('a', article), start: 0, end: words.length, words };
}

export const eventId = (index: number): string => idOf('e', index);

function entryOf(line: Line, index: number): EventEntry {
  const to = line.to === undefined ? line.from : line.to;
  return {
    id: eventId(index),
    kind: 'happening',
    of: null,
    title: excerpt(line.by[0] ?? 0, line.title ?? `title of event ${index}`),
    when:
      line.from === null && to === null
        ? null
        : {
            earliest: line.from,
            latest: to,
            precision: line.precision ?? (line.from === to ? 'day' : 'interval'),
            approximate: line.approximate ?? false,
            status: line.inferred ? 'inferred' : 'stated',
            edtf: '',
          },
    tellings: line.by.map((article) => ({
      article: idOf('a', article),
      place: 'body',
      state: line.announcedBy?.includes(article) ? 'announced' : 'reported',
    })),
    weight: line.weight ?? 0.5,
    differs: line.differs ? ['figures'] : [],
    file: `events/${eventId(index)}.json`,
  };
}

/** `lanes[i]` lists the articles of lane i. */
export function timelineOf(lanes: readonly (readonly number[])[], lines: readonly Line[]): Timeline {
  return {
    formatVersion: 1,
    lanes: lanes.map((articles, lane) => ({
      kind: 'publisher',
      caption: excerpt(articles[0] ?? 0, `Publisher ${lane}`),
      articles: articles.map((article) => idOf('a', article)),
    })),
    articles: [],
    events: lines.map(entryOf),
    stories: [],
    terms: 'terms/00000000.json',
  };
}

/** Every letter 6 px wide at 12 px, so that snapshots depend on no font. */
export const measure: Measure = (text, size, bold) => text.length * size * (bold ? 0.54 : 0.5);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const words: Words = {
  grid: 'grid',
  cluster: (events) => `${events} together`,
  foldedGap: (years) => `${years} y`,
  laneCount: String,
  year: ({ year }) => String(year),
  month: ({ month }) => months[month - 1] ?? '?',
  monthOfYear: ({ year, month }) => `${months[month - 1] ?? '?'} ${year}`,
  day: ({ day }) => String(day),
};
