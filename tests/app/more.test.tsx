// @vitest-environment jsdom
/** Under an article stand the others on the same main event. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { home } from '../../src/app/address.ts';
import { ArticleView } from '../../src/app/article/ArticleView.tsx';
import { articleQuery, createQueries } from '../../src/app/data.ts';
import { messages } from '../../src/app/messages.ts';
import { useChoice } from '../../src/app/store.ts';
import type { ArticleEntry } from '../../src/model/article.ts';
import { gazette, harbour, harbourFile, messenger, timeline } from './sample.ts';

let root: Root;
let page: HTMLElement;
const entryOf = (id: string) => timeline.articles.find((article) => article.id === id) as ArticleEntry;

async function show(id: string): Promise<void> {
  const queries = createQueries();
  queries.setQueryData(articleQuery(entryOf(id)).queryKey, { ...harbourFile, id });
  await act(async () =>
    root.render(
      <QueryClientProvider client={queries}>
        <ArticleView timeline={timeline} entry={entryOf(id)} />
      </QueryClientProvider>,
    ),
  );
}

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
  useChoice.setState({ address: home, step: 'arrived' });
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
});

const more = () => [...page.querySelectorAll('section')].find((section) => section.textContent?.includes(messages.article.more));

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
