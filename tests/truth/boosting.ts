/** Grows the trees that weigh pairs: gradient boosting on the log loss over binned measures (Friedman 2001; second-order gains as in Chen and Guestrin 2016). Knows no texts; deterministic. */
import type { Tree, Trees } from '../../src/pipeline/trees.ts';

/** Chosen by leaving topics out; depths of 4 and 5, leaves of 20 and 60, rates of .07 to .15 lie within .3 of CoNLL F1. */
const settings = { rounds: 160, depth: 4, rate: 0.08, leastInLeaf: 20, lambda: 5, bins: 48, measures: 0.4 };

/** How many trees, and how much of each counts. */
export interface Pace {
  rounds: number;
  rate: number;
}

export interface Sample {
  measured: Float64Array;
  same: boolean;
  weight: number;
}

interface Column {
  /** Upper bounds of all bins but the last. */
  bounds: number[];
  bins: Uint8Array;
}

interface Sums {
  gradient: Float64Array;
  curvature: Float64Array;
}

/** More and slower trees hardly gain; fewer and faster ones are quicker to ask. */
export function boosted(samples: readonly Sample[], { rounds, rate }: Pace = settings): Trees {
  const width = samples[0]?.measured.length ?? 0;
  const columns = Array.from({ length: width }, (_, m) => column(samples, m));
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const same = samples.reduce((sum, one) => sum + (one.same ? one.weight : 0), 0);
  const start = Math.log(same / (total - same));
  const scores = new Float64Array(samples.length).fill(start);
  const sums = { gradient: new Float64Array(samples.length), curvature: new Float64Array(samples.length) };
  const chance = lot(12345);
  const trees: Tree[] = [];
  for (let round = 0; round < rounds; round++) {
    samples.forEach(({ same: is, weight }, i) => {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      sums.gradient[i] = weight * (Number(is) - p);
      sums.curvature[i] = weight * Math.max(1e-6, p * (1 - p));
    });
    const asked = columns.map((_, m) => m).filter(() => chance() < settings.measures);
    trees.push(grown(columns, asked, sums, scores, rate));
  }
  return { start: rounded(start), trees };
}

/** A repeatable sequence in [0, 1) (linear congruence; the constants of ANSI C). */
function lot(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

function column(samples: readonly Sample[], m: number): Column {
  const value = (i: number) => samples[i]?.measured[m] ?? 0;
  const sorted = Float64Array.from(samples, (_, i) => value(i)).sort();
  const distinct = sorted.filter((one, i) => i === 0 || one !== sorted[i - 1]);
  const few = distinct.length <= settings.bins;
  const candidates = few
    ? Array.from(distinct.subarray(1), (one, i) => (one + (distinct[i] ?? 0)) / 2)
    : Array.from({ length: settings.bins - 1 }, (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / settings.bins)] ?? 0);
  const bounds = [...new Set(candidates.map(rounded))].filter((bound) => bound < (sorted.at(-1) ?? 0));
  return { bounds, bins: Uint8Array.from(samples, (_, i) => binOf(bounds, value(i))) };
}

function binOf(bounds: readonly number[], value: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (bounds[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Growing {
  measure: number[];
  bound: number[];
  low: number[];
  high: number[];
}

/** One tree for the gradients; adds its leaves to the scores. */
function grown(columns: readonly Column[], asked: readonly number[], sums: Sums, scores: Float64Array, rate: number): Tree {
  const tree: Growing = { measure: [], bound: [], low: [], high: [] };
  const grow = (rows: Int32Array, depth: number): number => {
    const node = tree.measure.length;
    for (const list of [tree.bound, tree.low, tree.high]) list.push(0);
    tree.measure.push(-1);
    const split = depth < settings.depth ? bestSplit(columns, asked, sums, rows) : null;
    const own = split && columns[split.measure];
    if (!split || !own) {
      const [gradient, curvature] = totals(sums, rows);
      const value = rounded((rate * gradient) / (curvature + settings.lambda));
      tree.bound[node] = value;
      for (const i of rows) scores[i] = (scores[i] ?? 0) + value;
      return node;
    }
    tree.measure[node] = split.measure;
    tree.bound[node] = own.bounds[split.bin] ?? 0;
    tree.low[node] = grow(
      rows.filter((i) => (own.bins[i] ?? 0) <= split.bin),
      depth + 1,
    );
    tree.high[node] = grow(
      rows.filter((i) => (own.bins[i] ?? 0) > split.bin),
      depth + 1,
    );
    return node;
  };
  grow(
    Int32Array.from(scores, (_, i) => i),
    0,
  );
  return tree;
}

function totals({ gradient, curvature }: Sums, rows: Int32Array): [number, number] {
  let [g, c] = [0, 0];
  for (const i of rows) {
    g += gradient[i] ?? 0;
    c += curvature[i] ?? 0;
  }
  return [g, c];
}

interface Split {
  measure: number;
  bin: number;
  gain: number;
}

function bestSplit(columns: readonly Column[], asked: readonly number[], sums: Sums, rows: Int32Array): Split | null {
  if (rows.length <= 2 * settings.leastInLeaf) return null;
  const whole = totals(sums, rows);
  let best: Split | null = null;
  for (const measure of asked) {
    const split = splitOf(columns[measure] as Column, measure, sums, rows, whole);
    if (split && split.gain > (best?.gain ?? 1e-6)) best = split;
  }
  return best;
}

function splitOf({ bounds, bins }: Column, measure: number, sums: Sums, rows: Int32Array, [allG, allC]: [number, number]): Split | null {
  const size = bounds.length + 1;
  const [gradient, curvature, count] = [new Float64Array(size), new Float64Array(size), new Int32Array(size)];
  for (const i of rows) {
    const bin = bins[i] as number;
    gradient[bin] = (gradient[bin] as number) + (sums.gradient[i] as number);
    curvature[bin] = (curvature[bin] as number) + (sums.curvature[i] as number);
    count[bin] = (count[bin] as number) + 1;
  }
  const worth = (g: number, c: number) => (g * g) / (c + settings.lambda);
  let best: Split | null = null;
  let [g, c, n] = [0, 0, 0];
  for (let bin = 0; bin < bounds.length; bin++) {
    g += gradient[bin] ?? 0;
    c += curvature[bin] ?? 0;
    n += count[bin] ?? 0;
    if (n < settings.leastInLeaf || rows.length - n < settings.leastInLeaf) continue;
    const gain = worth(g, c) + worth(allG - g, allC - c) - worth(allG, allC);
    if (gain > (best?.gain ?? 0)) best = { measure, bin, gain };
  }
  return best;
}

/** Four digits are enough for a weight, and keep the file small. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
