/** A sum of small decision trees (gradient boosting; Friedman 2001) as plain numbers, read from JSON. Only looks up; growing them is the training script's. */

/** Nodes in parallel lists: measure and bound of a branch with its two ways, or measure -1 with the leaf's value in `bound`. Node 0 is the root. */
export interface Tree {
  measure: readonly number[];
  bound: readonly number[];
  /** Where the measure is at most the bound. */
  low: readonly number[];
  high: readonly number[];
}

export interface Trees {
  /** Log odds before any tree. */
  start: number;
  trees: readonly Tree[];
}

/** Probability, 0 to 1. */
export function probability({ start, trees }: Trees, measured: Float64Array): number {
  let sum = start;
  for (const tree of trees) {
    let node = 0;
    let measure = tree.measure[0] ?? -1;
    while (measure >= 0) {
      node = ((measured[measure] ?? 0) <= (tree.bound[node] ?? 0) ? tree.low[node] : tree.high[node]) ?? 0;
      measure = tree.measure[node] ?? -1;
    }
    sum += tree.bound[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
