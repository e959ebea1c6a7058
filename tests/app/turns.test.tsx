// @vitest-environment jsdom
/** Long texts take turns: one after the other until all stand, and again for what comes back. */
import { act, useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTurns } from '../../src/app/synopsis/use-turns.ts';
import { mounted } from './mounted.ts';

const mount = mounted();
let seen: string[] = [];

beforeEach(() => {
  seen = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function Texts({ ids, atOnce }: { readonly ids: readonly string[]; readonly atOnce: boolean }) {
  const whole = [...useTurns(ids, atOnce)].join(' ');
  useEffect(() => {
    seen.push(whole);
  }, [whole]);
  return null;
}

const show = (ids: string, atOnce = false): Promise<void> => mount.show(<Texts ids={ids.split(' ')} atOnce={atOnce} />);
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await act(async () => {
      vi.advanceTimersToNextFrame();
      vi.runOnlyPendingTimers();
    });
  }
}

test('none stands at first, then one more a turn, in their order', async () => {
  await show('a b c');
  await turns(5);
  expect(seen).toEqual(['', 'a', 'a b', 'a b c']);
});

test('the first turn waits for the frame that shows what stands without it', async () => {
  await show('a b');
  await act(async () => vi.advanceTimersByTime(0));
  expect(seen).toEqual(['']);
  await turns(1);
  expect(seen).toEqual(['', 'a']);
});

test('little text takes no turns', async () => {
  await show('a b c', true);
  expect(seen).toEqual(['a b c']);
});

test('what has left takes its turn again when it comes back', async () => {
  await show('a b');
  await turns(2);
  await show('c');
  await turns(1);
  await show('a b');
  expect(seen.slice(2)).toEqual(['a b', '', 'c', '']);
  await turns(1);
  expect(seen.at(-1)).toBe('a');
});
