/** Whether the time that a run takes grows faster than its input. Knows no rule and no language. */

const sizes = [50_000, 100_000, 200_000] as const;
/** A doubling of the input may take so many times as long; 2 and the noise of a shared machine. */
const mostGrowth = 2.6;
/** Times below this many milliseconds say nothing about growth. */
const tooShort = 5;
const mostMs = 1000;

function best(run: () => void): number {
  const took = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...took);
}

/** What is wrong with the times that a run takes by size; the slow ones are asked again before they are told. */
export function faults(run: (size: number) => void): string[] {
  const judge = () => {
    const took = sizes.map((size) => best(() => run(size)));
    const growth = took.slice(1).map((ms, i) => ((took[i] ?? 0) < tooShort ? 0 : ms / (took[i] ?? 1)));
    return took.some((ms) => ms > mostMs) || growth.some((times) => times > mostGrowth) ? [`${took.map(Math.round).join(' → ')} ms`] : [];
  };
  return judge().length > 0 ? judge() : [];
}

export const long = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Words without an end, over and over: each is the beginning of a time that never comes. */
export function beginnings(says: string): string[] {
  const parts = says.split(/(?<=[ -])/);
  return parts.map((_, i) => parts.slice(0, i + 1).join('')).slice(0, -1);
}

/** Each place is asked, as if no rule took the words that it finds. */
export function pass(pattern: RegExp, code: string): number {
  let found = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(code); match; match = pattern.exec(code)) {
    found++;
    pattern.lastIndex = match.index + 1;
  }
  return found;
}
