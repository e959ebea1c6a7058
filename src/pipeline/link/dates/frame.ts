/** The stretch of time in which the articles of a folder were published, as far as all of them together tell. A density over months, never one guess; knows no article by itself. */

/** Months counted from year 0. */
export interface Frame {
  first: number;
  step: number;
  /** Share of the publications in each cell of `step` months; adds up to 1. */
  density: readonly number[];
}

/** How well one article's bearings fit each cell, at most 1. */
export type Fits = Float64Array;

/** Share of articles that may lie anywhere on the grid, outside the stretch. */
const strays = 0.02;
/** Share of the articles that may be spread over a second, wider stretch, as far as they ask for one. */
const besides = 0.4;
/** Articles of a folder speak of the same matters, so that they are no independent witnesses: each counts as so much of one. Chosen on seven sets (docs/decisions/0004). */
const independence = 0.7;
/** Pairs of ends times articles that may be tried, by months and in the first look by years; beyond it the cells are made coarser. A million takes some 20 ms. */
const trials = { months: { most: 4_000_000, steps: [1, 2, 3, 4, 6, 12] }, years: { most: 16_000_000, steps: [12, 24, 60, 120] } } as const;

/** Width of a cell in months, so that the trials stay affordable. */
export function stepFor(months: number, articles: number, look: keyof typeof trials): number {
  const { most, steps } = trials[look];
  return steps.find((step) => (months / step) ** 2 * 0.5 * articles < most) ?? steps[steps.length - 1] ?? 12;
}

/**
 * Every stretch [a, b] of cells is tried as the one over which the publications are spread evenly, and counts by how well it explains all articles (Bayesian
 * model averaging with a flat prior; Hoeting and others 1999). The mean over all stretches is the core; a second one, found in the same way beside it, holds the
 * rest: folders come in bursts.
 */
export function density(fits: readonly Fits[], cells: number): number[] {
  const sums = summed(fits, cells);
  const whole = sums.subarray(cells * fits.length);
  const core = averaged(sums, fits.length, cells, null);
  const within = fits.map((own) => core.shares.reduce((sum, share, cell) => sum + share * (own[cell] ?? 0), 0));
  const wide = averaged(sums, fits.length, cells, within);
  const alone = independence * within.reduce((sum, share, i) => sum + Math.log((1 - strays) * share + (strays * (whole[i] ?? 0)) / cells), 0);
  const second = besides / (1 + Math.exp(alone - wide.evidence));
  return core.shares.map((share, cell) => (1 - strays) * ((1 - second) * share + second * (wide.shares[cell] ?? 0)) + strays / cells);
}

/** Sums of the fits from the first cell up to each, that of article i before a cell at `cell * articles + i`: the articles stand side by side, since they are gone through for every stretch. */
function summed(fits: readonly Fits[], cells: number): Float64Array {
  const n = fits.length;
  const sums = new Float64Array((cells + 1) * n);
  fits.forEach((own, i) => {
    for (let cell = 0; cell < cells; cell++) sums[(cell + 1) * n + i] = (sums[cell * n + i] ?? 0) + (own[cell] ?? 0);
  });
  return sums;
}

/** The mean over all stretches, and the logarithm of how well they explain the articles on average. `within`: how well the core already explains each article, null while there is none. */
function averaged(sums: Float64Array, articles: number, cells: number, within: readonly number[] | null): { shares: number[]; evidence: number } {
  const score = scores(sums, articles, cells, within);
  const best = score.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  const steps = new Float64Array(cells + 1);
  let total = 0;
  for (let a = 0; a < cells; a++) {
    for (let b = a; b < cells; b++) {
      const weight = Math.exp(independence * ((score[a * cells + b] ?? 0) - best));
      const height = weight / (b - a + 1);
      total += weight;
      steps[a] = (steps[a] ?? 0) + height;
      steps[b + 1] = (steps[b + 1] ?? 0) - height;
    }
  }
  let height = 0;
  const shares = Array.from({ length: cells }, (_, cell) => {
    height += steps[cell] ?? 0;
    return Math.max(0, height) / total;
  });
  return { shares, evidence: independence * best + Math.log((2 * total) / (cells * (cells + 1))) };
}

/** Likelihoods are multiplied down to here before their logarithm is taken, which costs more than all else. */
const tiny = 1e-150;

/** Log-likelihood of each stretch, at `a * cells + b`; -∞ where b < a. */
function scores(sums: Float64Array, articles: number, cells: number, within: readonly number[] | null): Float64Array {
  const score = new Float64Array(cells * cells).fill(Number.NEGATIVE_INFINITY);
  const share = within ? besides : 1;
  const whole = sums.subarray(cells * articles);
  const fixed = whole.map((sum, i) => (strays * sum) / cells + (1 - strays) * (1 - share) * (within?.[i] ?? 0));
  for (let a = 0; a < cells; a++) {
    for (let b = a; b < cells; b++) {
      const scale = ((1 - strays) * share) / (b - a + 1);
      let [sum, product] = [0, 1];
      const [from, to] = [a * articles, (b + 1) * articles];
      for (let i = 0; i < articles; i++) {
        product *= scale * ((sums[to + i] as number) - (sums[from + i] as number)) + (fixed[i] as number);
        if (product > tiny) continue;
        sum += Math.log(product);
        product = 1;
      }
      score[a * cells + b] = sum + Math.log(product);
    }
  }
  return score;
}

/** The cells that hold all but `tail` of the mass at either end. */
export function middle(mass: readonly number[], tail: number): { from: number; to: number } {
  const total = mass.reduce((sum, one) => sum + one, 0);
  const reached = (order: readonly number[]) => {
    let sum = 0;
    const at = order.findIndex((one) => {
      sum += one;
      return sum > tail * total;
    });
    return Math.max(0, at);
  };
  return { from: reached(mass), to: mass.length - 1 - reached([...mass].reverse()) };
}
