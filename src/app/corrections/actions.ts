/** What a reader does to the corrections: each change is a step of the address, so that Back undoes it. Those that fit no article any more go with the next change. */
import type { Fix } from '../../synopsis/corrections/fix.ts';
import { fitsLink } from '../fix.ts';
import { messages } from '../messages.ts';
import { go, say, useChoice } from '../store.ts';
import { useLaid } from './laid.ts';

const words = messages.corrections.said;

/** The corrections that hold: neither lost nor told by the articles themselves. */
function holding(): readonly Fix[] {
  const { fix } = useChoice.getState().address;
  const idle = new Set((useLaid.getState().result?.outcomes ?? []).filter(({ result }) => result !== 'honoured').map((outcome) => outcome.fix));
  return fix.filter((one) => !idle.has(one));
}

/** False, and said aloud, where the link can keep no more. `event` is where the reader stands afterwards. */
export function addFix(fix: Fix, done: string, event?: string): boolean {
  const before = holding().filter((one) => !replaces(fix, one));
  const next = [...before, fix];
  if (!fitsLink(next)) {
    say(words.full);
    return false;
  }
  go(event === undefined ? { fix: next } : { fix: next, event });
  say(done);
  return true;
}

/** Of one article one day and one publisher are given. */
function replaces(fix: Fix, other: Fix): boolean {
  return (fix.kind === 'date' || fix.kind === 'publisher') && other.kind === fix.kind && other.article === fix.article;
}

export function undoFix(fix: Fix): void {
  go({ fix: useChoice.getState().address.fix.filter((one) => one !== fix) });
  say(words.undone);
}

export function undoAll(): void {
  go({ fix: [] });
  say(words.undone);
}
