/** Whether the time that a run takes grows faster than its input. Knows no rule and no language. */

const sizes = [50_000, 100_000, 200_000] as const;
/** A doubling of the input may take so many times as long, on the whole way from the first size that says something to the last: 2, and the noise of a shared machine. One step alone may be the collector's. A square has 4. */
const mostGrowth = 2.6;
/** Times below this many milliseconds say nothing about growth. */
const tooShort = 10;
const mostMs = 1000;

/** Milliseconds of processor time, so that a busy machine changes little. */
function took(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A time counts as its best of so many rounds; what is in order after fewer is asked no more. */
const rounds = 20;

/** What is wrong with the times that a run takes by size. */
export function faults(run: (size: number) => void): string[] {
  const best = sizes.map(() => Number.POSITIVE_INFINITY);
  const isWell = () => {
    const from = best.findIndex((ms) => ms >= tooShort);
    const growth = from < 0 ? 1 : (best.at(-1) ?? 0) / (best[from] ?? 1);
    return best.every((ms) => ms <= mostMs) && growth <= mostGrowth ** (best.length - 1 - Math.max(0, from));
  };
  for (let round = 0; round < rounds; round++) {
    sizes.forEach((size, i) => {
      best[i] = Math.min(
        best[i] ?? 0,
        took(() => run(size)),
      );
    });
    if (round > 0 && isWell()) return [];
  }
  return [`${best.map(Math.round).join(' → ')} ms`];
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
