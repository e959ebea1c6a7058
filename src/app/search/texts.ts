/** The texts of all articles, fetched when somebody first searches; none where there are too many to fetch for a search. */
import { useQueries } from '@tanstack/react-query';
import type { ArticleEntry, ArticleFile } from '../../model/article.ts';
import type { Timeline } from '../../model/dataset.ts';
import { articleQuery } from '../data.ts';

/** About a megabyte in all; beyond that a search looks through titles and publishers alone. */
export const mostTexts = 60;

export interface Text {
  readonly entry: ArticleEntry;
  readonly file: ArticleFile;
}

/** A text that cannot be loaded is left out: the rest can still be searched. */
export function useTexts(timeline: Timeline, wanted: boolean): { readonly texts: readonly Text[]; readonly loading: boolean } {
  const fetched = wanted && timeline.articles.length <= mostTexts ? timeline.articles : none;
  return useQueries({
    queries: fetched.map((entry) => articleQuery(entry)),
    combine: (answers) => ({
      loading: answers.some((answer) => answer.isPending),
      texts: answers.flatMap(({ data }, i) => {
        const entry = fetched[i];
        return data && entry && data.id === entry.id ? [{ entry, file: data }] : [];
      }),
    }),
  });
}

const none: readonly ArticleEntry[] = [];
