/** How long the main thread of a page worked, by the processor's clock: other programs make a page wait, and do not lengthen its work. Judges nothing. */
import type { Page } from 'playwright/test';

/** As Chromium traces it: a name, and in µs when it began, how long it took, and how long of that it worked. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** In ms. */
export interface Work {
  /** Between two marks that the page made with `performance.mark`. */
  readonly between: (from: string, to: string) => number;
  /** The most that one task took behind a mark. */
  readonly longestAfter: (mark: string) => number;
}

const categories = 'blink.user_timing,devtools.timeline,disabled-by-default-devtools.timeline';

/** Begins to watch; what comes back ends it and tells. */
export async function watchWork(page: Page): Promise<() => Promise<Work>> {
  const session = await page.context().newCDPSession(page);
  const all: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    all.push(...(value as unknown as Traced[]));
  });
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories.split(',') } });
  return async () => {
    const ended = new Promise<void>((resolve) => {
      session.once('Tracing.tracingComplete', () => resolve());
    });
    await session.send('Tracing.end');
    await ended;
    await session.detach();
    return workIn(all);
  };
}

function workIn(all: readonly Traced[]): Work {
  const markOf = (name: string): Traced => {
    const mark = all.find((one) => one.name === name);
    if (!mark) throw new Error(`The page never came to ${name}`);
    return mark;
  };
  const tasksOf = ({ pid, tid }: Traced): readonly Required<Traced>[] =>
    all.flatMap((one) => {
      const { dur = 0, tdur = 0 } = one;
      return one.name === 'RunTask' && one.ph === 'X' && one.pid === pid && one.tid === tid && dur > 0 ? [{ ...one, dur, tdur }] : [];
    });
  return {
    between: (from, to) => {
      const [begin, end] = [markOf(from), markOf(to)];
      // Of a task that began before or ended behind, its part within.
      const parts = tasksOf(begin).map(({ ts, dur, tdur }) => (tdur * Math.max(0, Math.min(ts + dur, end.ts) - Math.max(ts, begin.ts))) / dur);
      return parts.reduce((sum, part) => sum + part, 0) / 1000;
    },
    longestAfter: (name) => {
      const mark = markOf(name);
      return Math.max(0, ...tasksOf(mark).flatMap(({ ts, tdur }) => (ts > mark.ts ? [tdur / 1000] : [])));
    },
  };
}
