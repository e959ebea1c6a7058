/** Texts as weighted bags of stems and how alike two of them are (cosine of tf-idf; Salton and Buckley 1988). */

export type Vector = ReadonlyMap<string, number>;

/** Inverse document frequency of each term over the given bags and so many `others` without any of them, smoothed so that a term of every bag still counts a little. */
export function rarity(bags: Iterable<ReadonlySet<string>>, others = 0): Map<string, number> {
  const seen = new Map<string, number>();
  let count = 0;
  for (const bag of bags) {
    count++;
    for (const term of bag) seen.set(term, (seen.get(term) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [term, n] of seen) weights.set(term, Math.log((1 + count + others) / n));
  return weights;
}

/** Unit vector of the terms; `weigh` gives a term's weight, 0 to leave it out. */
export function vector(terms: Iterable<string>, weigh: (term: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  let square = 0;
  const raw: [string, number][] = [];
  for (const [term, n] of counts) {
    const weight = (1 + Math.log(n)) * weigh(term);
    if (weight > 0) raw.push([term, weight]);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  return new Map(raw.map(([term, weight]) => [term, weight / length]));
}

/** 0 (nothing in common) to 1 (the same bag). */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
