// @vitest-environment jsdom
/** From an event to the counts and announcements beside it, and back. */
import { act } from 'react';
import { expect, test } from 'vitest';
import { messages } from '../../src/app/messages.ts';
import { useChoice } from '../../src/app/store.ts';
import { Beside } from '../../src/app/synopsis/Beside.tsx';
import { spoken } from '../../src/app/timeline/describe.ts';
import type { Timeline } from '../../src/model/dataset.ts';
import type { EventEntry } from '../../src/model/event.ts';
import { marksOf } from '../../src/timeline/marks.ts';
import { mounted } from './mounted.ts';
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

const mount = mounted();
const show = (entry: EventEntry, of: Timeline) => mount.show(<Beside timeline={of} entry={entry} />);

test('an event leads to its count, by a link that opens it', async () => {
  await show(craneEntry, counted);
  const link = mount.page.querySelector('a');
  expect(link?.textContent).toBe('five people have been hurt');
  expect(link?.getAttribute('href')).toContain(count.id);
  expect(mount.page.textContent).toContain(messages.event.kind.count);
  expect(mount.page.querySelector('summary')?.textContent).toBe('Beside it: 1 count');
  expect(mount.page.textContent).toContain(messages.event.told(1, 3));
  await act(async () => link?.click());
  expect(useChoice.getState().address.event).toBe(count.id);
});

test('a count leads back to its event', async () => {
  await show(count, counted);
  expect([...mount.page.querySelectorAll('a')].map((link) => link.textContent)).toEqual([craneEntry.title.words]);
});

test('an event that stands alone shows nothing', async () => {
  await show(craneEntry, timeline);
  expect(mount.page.innerHTML).toBe('');
});

test('a count has no mark of its own: it goes by that of its event', () => {
  expect([...marksOf(counted).ordinals.keys()]).toEqual([fall]);
});

test('a count is read aloud as one', () => {
  expect(spoken(counted, count)).toContain(messages.event.kind.count);
  expect(spoken(counted, craneEntry)).not.toContain(messages.event.kind.count);
});
