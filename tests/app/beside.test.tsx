// @vitest-environment jsdom
/** From an event to the counts and announcements beside it, and back. */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { home } from '../../src/app/address.ts';
import { messages } from '../../src/app/messages.ts';
import { useChoice } from '../../src/app/store.ts';
import { Beside } from '../../src/app/synopsis/Beside.tsx';
import { spoken } from '../../src/app/timeline/describe.ts';
import type { Timeline } from '../../src/model/dataset.ts';
import type { EventEntry } from '../../src/model/event.ts';
import { marksOf } from '../../src/timeline/marks.ts';
import { craneEntry, fall, harbour, timeline } from './sample.ts';

const count: EventEntry = {
  ...craneEntry,
  id: 'ecount00000',
  kind: 'count',
  of: fall,
  title: { ...craneEntry.title, words: 'five people have been hurt' },
  tellings: [{ article: harbour, place: 'body', state: 'reported' }],
};
const counted: Timeline = { ...timeline, events: [...timeline.events, count] };

let root: Root;
let page: HTMLElement;
const show = (entry: EventEntry, of: Timeline) => act(async () => root.render(<Beside timeline={of} entry={entry} />));

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
  useChoice.setState({ address: home, step: 'arrived' });
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
});

test('an event leads to its count, by a link that opens it', async () => {
  await show(craneEntry, counted);
  const link = page.querySelector('a');
  expect(link?.textContent).toBe('five people have been hurt');
  expect(link?.getAttribute('href')).toContain(count.id);
  expect(page.textContent).toContain(messages.event.kind.count);
  await act(async () => link?.click());
  expect(useChoice.getState().address.event).toBe(count.id);
});

test('a count leads back to its event', async () => {
  await show(count, counted);
  expect([...page.querySelectorAll('a')].map((link) => link.textContent)).toEqual([craneEntry.title.words]);
});

test('an event that stands alone shows nothing', async () => {
  await show(craneEntry, timeline);
  expect(page.innerHTML).toBe('');
});

test('a count has no mark of its own: it goes by that of its event', () => {
  expect([...marksOf(counted).ordinals.keys()]).toEqual([fall]);
});

test('a count is read aloud as one', () => {
  expect(spoken(counted, count)).toContain(messages.event.kind.count);
  expect(spoken(counted, craneEntry)).not.toContain(messages.event.kind.count);
});
