// @vitest-environment jsdom
/** The location and the store say the same: choices push, drags replace, Back and Forward are followed, state in the history is not. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { home } from '../../src/app/address.ts';
import { go, useChoice } from '../../src/app/store.ts';
import { linkTo, startSync } from '../../src/app/sync.ts';

let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState({ event: 'eforged0000' }, '', '/site/?event=e0123456789&k=0#!');
  useChoice.setState({ address: home, step: 'arrived', said: { words: '', turn: 0 } });
  stop = startSync(window);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('the location is read at the start, its state is not, and what cannot be read is said once', () => {
  expect(useChoice.getState().address.event).toBe('e0123456789');
  expect(useChoice.getState().said).toMatchObject({ turn: 1 });
  expect(useChoice.getState().said.words).toContain('k, #!');
});

test('a choice makes a step, a drag only one in the end', () => {
  const before = history.length;
  go({ view: 'list' });
  expect(location.search).toBe('?v=1&event=e0123456789&view=list');
  expect(history.length).toBe(before + 1);
  for (let day = 1; day <= 20; day += 1) go({ window: { from: `2023-10-${String(day).padStart(2, '0')}`, to: '2023-11-01' } }, 'replace');
  vi.advanceTimersByTime(1000);
  expect(location.search).toContain('from=2023-10-20');
  expect(history.length).toBe(before + 1);
});

test('a choice in the middle of a drag leaves no late writing behind', () => {
  go({ query: 'crane' }, 'replace');
  go({ event: null });
  vi.advanceTimersByTime(1000);
  expect(location.search).toBe('?v=1&q=crane');
});

test('the same choice twice is one step', () => {
  const before = history.length;
  go({ scale: 'even' });
  go({ scale: 'even' });
  expect(history.length).toBe(before + 1);
});

test('going back is followed and not written again', () => {
  history.replaceState({ event: 'eforged0000' }, '', '/site/?view=list');
  window.dispatchEvent(new PopStateEvent('popstate', { state: { event: 'eforged0000' } }));
  expect(useChoice.getState()).toMatchObject({ step: 'arrived', address: { ...home, view: 'list' } });
  expect(location.search).toBe('?view=list');
});

test('leaving an article leaves its place too', () => {
  go({ article: 'a0123456789', at: { start: 1, end: 2 } });
  go({ article: null });
  expect(useChoice.getState().address.at).toBeNull();
});

test('a history that may not be touched stops nothing', () => {
  const push = vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  go({ view: 'list' });
  expect(useChoice.getState().address.view).toBe('list');
  push.mockRestore();
});

test('a link to copy is whole and leads to the whole page', () => {
  expect(linkTo({ ...home, event: 'e0123456789', embed: true })).toBe(`${location.origin}/site/?v=1&event=e0123456789`);
});
