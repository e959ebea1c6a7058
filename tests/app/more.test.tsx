// @vitest-environment jsdom
/** Under an article stand the others on the same main event. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { ArticleView } from '../../src/app/article/ArticleView.tsx';
import { articleQuery, createQueries } from '../../src/app/data.ts';
import { messages } from '../../src/app/messages.ts';
import { useChoice } from '../../src/app/store.ts';
import type { ArticleEntry } from '../../src/model/article.ts';
import { mounted } from './mounted.ts';
import { gazette, harbour, harbourFile, messenger, timeline } from './sample.ts';

const mount = mounted();
beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= () => undefined;
});
const entryOf = (id: string) => timeline.articles.find((article) => article.id === id) as ArticleEntry;

async function show(id: string): Promise<void> {
  const queries = createQueries();
  queries.setQueryData(articleQuery(entryOf(id)).queryKey, { ...harbourFile, id });
  await mount.show(
    <QueryClientProvider client={queries}>
      <ArticleView timeline={timeline} entry={entryOf(id)} />
    </QueryClientProvider>,
  );
}

const more = () => [...mount.page.querySelectorAll('section')].find((section) => section.textContent?.includes(messages.article.more));

test('an article leads to the other one of its story', async () => {
  await show(harbour);
  const link = more()?.querySelector('a');
  expect(link?.textContent).toMatch(/^The port stood still/);
  await act(async () => link?.click());
  expect(useChoice.getState().address.article).toBe(messenger);
});

test('an article that stands alone leads to none', async () => {
  await show(gazette);
  expect(more()).toBeUndefined();
});
