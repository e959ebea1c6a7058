/** What a reader does to the corrections: each change is worked out first and then becomes one step of the address, so that nothing gives way on the page and Back undoes it. Those that fit no article any more go with the next change. */
import type { QueryClient } from '@tanstack/react-query';
import type { Timeline } from '../../model/dataset.ts';
import type { EventId } from '../../model/span.ts';
import type { Fix } from '../../synopsis/corrections/fix.ts';
import { timelineQuery } from '../data.ts';
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

/** False, and said aloud, where the link can keep no more. The reader stands at the first event that it made. */
export async function addFix(queries: QueryClient, fix: Fix, done: string): Promise<boolean> {
  const next = [...holding().filter((one) => !replaces(fix, one)), fix];
  if (!fitsLink(next)) {
    say(words.full);
    return false;
  }
  await change(queries, next, done, fix);
  return true;
}

/** Of one article one day and one publisher are given. */
function replaces(fix: Fix, other: Fix): boolean {
  return (fix.kind === 'date' || fix.kind === 'publisher') && other.kind === fix.kind && other.article === fix.article;
}

export async function undoFix(queries: QueryClient, fix: Fix): Promise<void> {
  await change(
    queries,
    useChoice.getState().address.fix.filter((one) => one !== fix),
    words.undone,
    fix,
  );
}

export async function undoAll(queries: QueryClient): Promise<void> {
  await change(queries, [], words.undone, null);
}

/** `about`: the correction that came or went. */
async function change(queries: QueryClient, fix: readonly Fix[], done: string, about: Fix | null): Promise<void> {
  const timeline = queries.getQueryData<Timeline>(timelineQuery.queryKey);
  if (!timeline) return;
  const { lay } = await import('./lay.ts');
  const result = fix.length === 0 ? null : await lay(queries, timeline, fix);
  const made = result?.outcomes.find((outcome) => outcome.fix === about)?.made[0];
  const { event } = useChoice.getState().address;
  useLaid.setState({ over: timeline, result });
  go({ fix, event: made ?? standing(event, result?.timeline ?? timeline, about) });
  const lost = result?.outcomes.filter((outcome) => outcome.result === 'lost').length ?? 0;
  say(lost > 0 ? `${done} ${words.lost(lost)}` : done);
}

/** Where the event that the reader stood at went with its correction, they stand at the one that it came from. */
function standing(event: string | null, { events }: Timeline, about: Fix | null): string | null {
  const former: readonly EventId[] = about?.kind === 'split' ? [about.event] : about?.kind === 'join' ? about.events : [];
  if (event === null || events.some(({ id }) => id === event)) return event;
  return former.find((one) => events.some(({ id }) => id === one)) ?? null;
}
