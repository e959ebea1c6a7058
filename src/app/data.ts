/** The dataset as react-query sees it: the index, one event, one article. Asks for nothing outside the folder `data` beside the page. */
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { type ArticleFile, ArticleFileSchema } from '../model/article.ts';
import { MovedSchema, TimelineSchema } from '../model/dataset.ts';
import { type EventEntry, EventFileSchema } from '../model/event.ts';
import { TermsFileSchema } from '../model/wording.ts';
import { faultIn } from '../synopsis/faults.ts';
import { madeFile } from './corrections/laid.ts';
import { loadJson, Trouble } from './load.ts';
import { type MaskedEntry, readingOf } from './mask/mask.ts';

/** The longest wait that a server may ask of us before we rather ask the reader. */
const longestWaitMs = 10_000;

export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Offline is told at once instead of waiting in silence for a network.
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: (count, error) => count === 0 && waitOf(error) !== null,
        retryDelay: (_, error) => waitOf(error) ?? 0,
      },
    },
  });
}

function waitOf(error: unknown): number | null {
  return error instanceof Trouble && error.waitMs !== null && error.waitMs <= longestWaitMs ? error.waitMs : null;
}

/** The only file with a lasting name: always asked for anew. */
export const timelineQuery = queryOptions({
  queryKey: ['timeline'],
  queryFn: ({ signal }) => loadJson('timeline.json', TimelineSchema, signal, true),
});

/** Where ids went that no event bears now. Asked for only where a link or a host names such an id. `timelineAt`: when the index came that the ids are missing from, so that a newer index asks anew. */
export const movedQuery = (timelineAt: number) =>
  queryOptions({
    queryKey: ['moved', timelineAt],
    queryFn: ({ signal }) => loadJson('moved.json', MovedSchema, signal, true),
  });

export const eventQuery = (entry: EventEntry) =>
  queryOptions({
    queryKey: ['event', entry.file],
    // What a correction made lies on no server.
    initialData: () => madeFile(entry),
    queryFn: async ({ signal }) => {
      const event = madeFile(entry) ?? (await loadJson(entry.file, EventFileSchema, signal));
      if (event.id !== entry.id) throw new Trouble('mixed-up', entry.file);
      const fault = faultIn(event);
      if (fault) throw new Trouble('misfit', entry.file, fault);
      return event;
    },
  });

/** What each article calls the same thing, over all events. `file` is the timeline's `terms`. */
export const termsQuery = (file: string) =>
  queryOptions({ queryKey: ['terms', file], queryFn: ({ signal }) => loadJson(file, TermsFileSchema, signal) });

const asItIs = (article: ArticleFile): ArticleFile => article;

/** What is kept is the file as it came; an article under a letter is read without the lines that sign it. */
export const articleQuery = (entry: MaskedEntry) =>
  queryOptions({
    queryKey: ['article', entry.file],
    select: readingOf(entry) ?? asItIs,
    queryFn: async ({ signal }) => {
      const article = await loadJson(entry.file, ArticleFileSchema, signal);
      if (article.id !== entry.id) throw new Trouble('mixed-up', entry.file);
      const beyond = article.parts.findIndex((part) => part.end > article.text.length);
      if (beyond >= 0) throw new Trouble('misfit', entry.file, `parts.${beyond}`);
      return article;
    },
  });
