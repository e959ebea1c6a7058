// @vitest-environment jsdom
/** An event too large to draw at once: the screen has the part that is near, paper has all of it, and either way nothing is counted wrong. */
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { expect, test } from 'vitest';
import { createQueries } from '../../src/app/data.ts';
import { watchPrinting } from '../../src/app/printing.ts';
import { Columns } from '../../src/app/synopsis/Columns.tsx';
import { revealRow } from '../../src/app/synopsis/reveal.ts';
import type { EventFile } from '../../src/model/event.ts';
import { mounted } from './mounted.ts';
import { crane, entry, harbour, passage, timeline, version } from './sample.ts';

const mount = mounted();

const ids = Array.from({ length: 13 }, (_, i) => `amany${String(i).padStart(6, '0')}`);
const rows = 60;
const told = version(harbour, [passage(harbour, 'A crane fell on Tuesday.')]);
const event: EventFile = {
  ...crane,
  versions: ids.map((article) => ({ ...told, article })),
  origins: ids.map((_, i) => ({ versions: [i], evidence: [] })),
  silent: [],
  statements: Array.from({ length: rows }, (_, row) => ({ cells: ids.map((__, i) => (i === row % ids.length ? [0] : [])), same: false })),
  figurePairs: [],
};
const index = { ...timeline, articles: ids.map((id) => ({ ...entry(harbour), id })) };

const show = (): Promise<void> =>
  mount.show(
    <QueryClientProvider client={createQueries()}>
      <Columns timeline={index} event={event} />
    </QueryClientProvider>,
  );
const drawn = (): number => mount.page.querySelectorAll('tbody tr').length;

test('the screen has a part of the rows and says how many there are', async () => {
  await show();
  expect(drawn()).toBeLessThan(rows);
  expect(mount.page.querySelector('table')?.getAttribute('aria-rowcount')).toBe(String(rows + 2));
  expect(mount.page.querySelector('table')?.getAttribute('aria-colcount')).toBe(String(ids.length + 1));
});

test('on paper every row and column stands, and behind it the part again', async () => {
  await show();
  const stop = watchPrinting(window);
  await act(async () => window.dispatchEvent(new Event('beforeprint')));
  expect(drawn()).toBe(rows);
  expect(mount.page.querySelectorAll('tbody td')).toHaveLength(rows * ids.length);
  await act(async () => window.dispatchEvent(new Event('afterprint')));
  expect(drawn()).toBeLessThan(rows);
  stop();
});

test('a statement that is not drawn is still found, and one that is not there changes no view', async () => {
  await show();
  Element.prototype.scrollIntoView ??= () => undefined;
  const before = window.location.search;
  await act(async () => revealRow(rows - 1));
  expect(window.location.search).toBe(before);
});
