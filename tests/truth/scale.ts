/** How the time and memory of a build grow with the folder, beside what wink-nlp alone takes for the same texts in the same process. Each size has a process of its own. Prints, judges nothing. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Processor time of all threads, by which sizes are compared, since it changes little on a busy machine, and the time on the clock. */
export interface Seconds {
  processor: number;
  clock: number;
}

/** What scale-one.ts tells. `told` is the number of events that a synthetic folder tells of. */
export interface Measured {
  articles: number;
  characters: number;
  whole: Seconds;
  wink: Seconds;
  events: number;
  told: number | null;
  megabytes: number;
}

function measured(what: string): Measured {
  const program = path.join(import.meta.dirname, 'scale-one.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, program, what], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The measurement of ${what} ended early: ${stderr.trim().split('\n').slice(-8).join('\n')}`);
  return JSON.parse(stdout) as Measured;
}

function line({ articles, characters, whole, wink, events, told, megabytes }: Measured, before: Measured | null): string {
  const growth = before ? `, ${(whole.processor / before.whole.processor).toFixed(2)} times the half` : '';
  const truth = told === null ? '' : ` of ${told} told`;
  return `${articles} articles, ${(characters / 1e6).toFixed(1)} million characters: ${whole.processor.toFixed(1)} s (${whole.clock.toFixed(1)} on the clock)${growth}; wink-nlp alone ${wink.processor.toFixed(2)} s (${wink.clock.toFixed(2)}), so ${(wink.processor / whole.processor).toFixed(2)} of its speed (${(wink.clock / whole.clock).toFixed(2)}); ${events} events${truth}; at most ${megabytes} MB`;
}

/** Synthetic folders of `largest` articles at most, in up to five sizes. */
export function measureScale(largest: number): void {
  let before: Measured | null = null;
  for (let doublings = 4; doublings >= 0; doublings--) {
    const now = measured(String(Math.round(largest / 2 ** doublings)));
    console.log(line(now, before));
    before = now;
  }
}

/** The texts of a file with a JSON object a line. */
export function measureScaleOn(file: string): void {
  console.log(line(measured(path.resolve(file)), null));
}
