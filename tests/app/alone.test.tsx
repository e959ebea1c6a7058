// @vitest-environment jsdom
/** What one version alone tells, as a list that has an address of its own. */

import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { home } from '../../src/app/address.ts';
import { articleQuery, createQueries } from '../../src/app/data.ts';
import { messages } from '../../src/app/messages.ts';
import { useChoice } from '../../src/app/store.ts';
import { Columns } from '../../src/app/synopsis/Columns.tsx';
import type { EventFile } from '../../src/model/event.ts';
import { mounted } from './mounted.ts';
import { crane, excerpt, fall, harbourFile, messenger, timeline } from './sample.ts';
import { excerptOf, made, timelineOf } from './versions.ts';

const mount = mounted();
let queries = createQueries();
const show = (event: EventFile) =>
  mount.show(
    <QueryClientProvider client={queries}>
      <Columns timeline={timeline} event={event} />
    </QueryClientProvider>,
  );
const choose = (label: string) =>
  act(async () =>
    [...mount.page.querySelectorAll('label')]
      .find((one) => one.textContent === label)
      ?.querySelector('input')
      ?.click(),
  );

beforeEach(() => {
  queries = createQueries();
  for (const entry of timeline.articles) queries.setQueryData(articleQuery(entry).queryKey, { ...harbourFile, id: entry.id });
});

beforeEach(() => useChoice.setState({ address: { ...home, event: fall, as: 'lines' }, step: 'arrived' }));

afterEach(() => vi.unstubAllGlobals());

describe('what only one version tells', () => {
  test('stands in the place of the table, chosen by an address', async () => {
    await show(crane);
    expect(mount.page.querySelector('table')).not.toBeNull();
    await choose(messages.columns.rows.alone);
    expect(useChoice.getState()).toMatchObject({ step: 'push', address: { show: 'alone' } });
    expect(mount.page.querySelector('table')).toBeNull();
    const links = [...mount.page.querySelectorAll<HTMLAnchorElement>('section header ~ ul a')];
    expect(links.map((link) => link.textContent)).toEqual(['The port reopened.']);
    expect(links[0]?.getAttribute('href')).toContain(`article=${messenger}&at=`);
    expect(mount.page.querySelector('section header')?.textContent).toContain('1 statement');
  });

  test('says of several versions of one text whose passage it shows', async () => {
    useChoice.setState({ address: { ...home, event: fall, as: 'lines', show: 'alone' } });
    const told = [{ text: 'The crane fell with ten men on it.' }, { text: 'A crane fell with ten men on it.' }, { text: 'A crane fell.' }];
    const event = made(told, {
      statements: [{ cells: [[0], [0], [0]], same: false }],
      origins: [[0, 1], [2]].map((versions) => ({ versions, evidence: [] })),
      details: [[excerptOf(told, 0, 'ten men'), excerptOf(told, 1, 'ten men')]],
    });
    const index = timelineOf(event);
    for (const entry of index.articles) queries.setQueryData(articleQuery(entry).queryKey, { ...harbourFile, id: entry.id });
    await mount.show(
      <QueryClientProvider client={queries}>
        <Columns timeline={index} event={event} />
      </QueryClientProvider>,
    );
    const line = [...mount.page.querySelectorAll('section li')].find((one) => one.textContent?.includes('ten men'));
    const [first, second] = index.articles;
    expect(line?.textContent).toContain(first?.name.words);
    expect(line?.textContent).not.toContain(second?.name.words);
    expect([...mount.page.querySelectorAll('section header h3')].map((name) => name.textContent)).toEqual([
      expect.stringContaining(second?.name.words ?? '-'),
    ]);
  });

  test('shows what a version adds to a statement of others in its sentence, each a link to its place', async () => {
    useChoice.setState({ address: { ...home, event: fall, as: 'lines', show: 'alone' } });
    await show({
      ...crane,
      details: [[excerpt(messenger, 'stood still')], [excerpt(messenger, 'after a crane fell')]],
    });
    const line = [...mount.page.querySelectorAll('section li')].find((one) => one.textContent?.includes('stood still'));
    expect(line?.textContent).toContain('The port stood still on Tuesday after a crane fell.');
    expect([...(line?.querySelectorAll('a') ?? [])].map((link) => link.textContent)).toEqual(['stood still', 'after a crane fell']);
    expect(line?.querySelector('a')?.getAttribute('href')).toContain(`article=${messenger}&at=`);
    expect(mount.page.querySelector('section header')?.textContent).toContain('1 statement, 2 details');
  });

  test('says what it looked at: the paragraphs of an article in which no passage was found', async () => {
    useChoice.setState({ address: { ...home, event: fall, as: 'lines', show: 'alone' } });
    await show(crane);
    const lines = [...mount.page.querySelectorAll('section > div:last-of-type p')].map((line) => line.textContent);
    expect(lines[0]).toBe(messages.alone.compared);
    // Of two paragraphs one holds both of its passages.
    expect(lines[1]).toMatch(new RegExp(`: ${messages.alone.others(1)}$`));
    expect(messages.alone.others(0)).not.toContain('0');
  });

  test('leads by its number back to the statement among all', async () => {
    useChoice.setState({ address: { ...home, event: fall, as: 'lines', show: 'alone' } });
    await show(crane);
    Element.prototype.scrollIntoView = () => undefined;
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const number = mount.page.querySelector<HTMLButtonElement>(`[aria-label="${messages.row.number(3)}"]`);
    await act(async () => number?.click());
    expect(useChoice.getState().address.show).toBe('all');
    expect(mount.page.querySelector('table')).not.toBeNull();
    expect(document.activeElement?.id).toBe('row-2');
  });

  test('is said of one text where those who tell it rest on one', async () => {
    const [first, second] = crane.versions;
    if (!first || !second) throw new Error('The sample has lost a version');
    useChoice.setState({ address: { ...home, event: fall, as: 'lines', show: 'alone' } });
    const third = { ...second, article: 'agazette000' };
    await show({
      ...crane,
      versions: [first, second, third],
      origins: [
        { versions: [0], evidence: [] },
        { versions: [1, 2], evidence: [] },
      ],
      statements: [
        ...crane.statements.map(({ cells, same }) => ({ cells: [...cells, cells[1] ?? []], same })),
        { cells: [[], [2], [2]], same: true },
      ],
    });
    expect(mount.page.textContent).toContain(messages.alone.origin.text(2));
    expect(mount.page.textContent?.split('The port reopened.')).toHaveLength(2);
  });

  test('is nothing to choose where one version alone tells of the event', async () => {
    useChoice.setState({ address: { ...home, event: fall, as: 'lines', show: 'alone' } });
    await show({ ...crane, versions: crane.versions.slice(0, 1), origins: crane.origins.slice(0, 1), statements: [], figurePairs: [] });
    expect(mount.page.querySelector('table')).not.toBeNull();
    expect(mount.page.textContent).not.toContain(messages.columns.rows.alone);
  });
});
