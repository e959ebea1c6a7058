/** The index as two tables for spreadsheets, beside the dataset: a row an article, and a row for each article's telling of each event. Made of the index alone; the page never asks for them. */
import type { ArticleEntry } from '../model/article.ts';
import type { Timeline } from '../model/dataset.ts';
import { type CellValue, csvOf } from '../text/csv.ts';

/** File name to content. */
export function tablesOf(timeline: Timeline): ReadonlyMap<string, string> {
  return new Map([
    ['articles.csv', csvOf(articleRows(timeline))],
    ['events.csv', csvOf(eventRows(timeline))],
  ]);
}

type Rows = readonly (readonly CellValue[])[];

const publisherOf = ({ publisher, checked }: ArticleEntry): string | null => checked?.publisher ?? publisher?.words ?? null;

/** Days in Extended Date/Time Format; an empty cell is "nobody knows". */
function articleRows({ articles }: Timeline): Rows {
  return [
    ['article', 'name', 'publisher', 'byline', 'agencies', 'published', 'published status', 'url'],
    ...articles.map((article) => [
      article.id,
      article.name.words,
      publisherOf(article),
      article.byline?.words ?? null,
      [...new Set(article.agencies.map(({ words }) => words))].join('; ') || null,
      article.published?.edtf ?? null,
      article.published?.status ?? null,
      article.url,
    ]),
  ];
}

function eventRows({ articles, events }: Timeline): Rows {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [
    ['event', 'kind', 'of', 'when', 'when status', 'title', 'title from', 'article', 'name', 'publisher', 'place', 'state', 'differs'],
    ...events.flatMap(({ id, kind, of, when, title, tellings, differs }) =>
      tellings.map(({ article, place, state }) => {
        const entry = byId.get(article);
        const told = [article, entry?.name.words ?? null, entry ? publisherOf(entry) : null, place, state];
        return [id, kind, of, when?.edtf ?? null, when?.status ?? null, title.words, title.article, ...told, differs.join('; ') || null];
      }),
    ),
  ];
}
