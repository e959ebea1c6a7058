/** Average link over sparse pairs (UPGMA; Sokal and Michener 1958): what is most alike on average joins first. A pair that is not given counts as 0. Knows nothing of what it joins. */

export interface Link {
  a: number;
  b: number;
  score: number;
}

/** Group of each item, named by its first member. Joins while the mean score between two groups is at least `least`; ties go to the earlier items. */
export function averageLink(count: number, links: readonly Link[], least: number): number[] {
  const sums: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const sizes = new Array<number>(count).fill(1);
  const heap = new Heap();
  for (const { a, b, score } of links) {
    sums[a]?.set(b, score);
    sums[b]?.set(a, score);
    if (score >= least) heap.push({ a: Math.min(a, b), b: Math.max(a, b), score });
  }
  const into = Array.from({ length: count }, (_, i) => i);
  const mean = (a: number, b: number) => (sums[a]?.get(b) ?? 0) / ((sizes[a] ?? 1) * (sizes[b] ?? 1));
  for (let top = heap.pop(); top; top = heap.pop()) {
    const { a, b, score } = top;
    // What was pushed before one of the two grew is stale: its newer self is in the heap.
    if (into[a] !== a || into[b] !== b || score !== mean(a, b)) continue;
    into[b] = a;
    sizes[a] = (sizes[a] ?? 0) + (sizes[b] ?? 0);
    for (const [other, sum] of sums[b] ?? []) {
      sums[other]?.delete(b);
      if (other === a) continue;
      const whole = sum + (sums[a]?.get(other) ?? 0);
      sums[a]?.set(other, whole);
      sums[other]?.set(a, whole);
    }
    sums[b]?.clear();
    for (const other of sums[a]?.keys() ?? []) {
      const next = mean(a, other);
      if (next >= least) heap.push({ a: Math.min(a, other), b: Math.max(a, other), score: next });
    }
  }
  return into.map((_, i) => found(into, i));
}

function found(into: readonly number[], i: number): number {
  let top = i;
  while (into[top] !== top) top = into[top] ?? top;
  return top;
}

function before(x: Link, y: Link): boolean {
  return x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b;
}

/** Binary heap, best link on top. */
class Heap {
  readonly #items: Link[] = [];

  push(item: Link): void {
    const items = this.#items;
    let i = items.length;
    items.push(item);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!before(item, items[up] as Link)) break;
      items[i] = items[up] as Link;
      i = up;
    }
    items[i] = item;
  }

  pop(): Link | undefined {
    const items = this.#items;
    const top = items[0];
    const item = items.pop();
    if (!item || items.length === 0) return top;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && before(items[child + 1] as Link, items[child] as Link)) child++;
      if (!before(items[child] as Link, item)) break;
      items[i] = items[child] as Link;
      i = child;
    }
    items[i] = item;
    return top;
  }
}
