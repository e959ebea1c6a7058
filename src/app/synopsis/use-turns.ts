/** Lets long texts come in two steps: as much as a screen holds at once, the rest of each one a turn, so that no turn holds up the page. Knows no text. */
import { useEffect, useState } from 'react';

/** Those of `ids` whose whole text may stand now; all of them at once where that is little. */
export function useTurns(ids: readonly string[], atOnce: boolean): ReadonlySet<string> {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const next = atOnce ? undefined : ids.find((id) => !done.has(id));
  useEffect(() => {
    if (next === undefined) return undefined;
    // Behind the frame that shows what stands by now. No transition: while a reader scrolls several would wait, and then come as one.
    let turn: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      turn = setTimeout(() => setDone((before) => new Set([...before, next])));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(turn);
    };
  }, [next]);
  // What left the page takes its turn again when it comes back.
  const kept = [...done].filter((id) => ids.includes(id));
  if (kept.length < done.size) setDone(new Set(kept));
  return atOnce ? new Set(ids) : done;
}
