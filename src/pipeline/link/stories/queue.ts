/** A queue that gives the best first (binary heap; Williams 1964). The order must be total, so that it does not depend on what was added when. */

export class Queue<T> {
  private readonly items: T[] = [];
  /** Below 0 where `a` comes before `b`. */
  private readonly order: (a: T, b: T) => number;

  constructor(order: (a: T, b: T) => number) {
    this.order = order;
  }

  add(item: T): void {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.swapped(above, at)) return;
      at = above;
    }
  }

  take(): T | undefined {
    const [first] = this.items;
    const last = this.items.pop();
    if (last === undefined || this.items.length === 0) return first;
    this.items[0] = last;
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const below = right < this.items.length && this.order(this.items[right] as T, this.items[left] as T) < 0 ? right : left;
      if (below >= this.items.length || !this.swapped(at, below)) return first;
      at = below;
    }
  }

  /** Swaps the two where the lower one comes first. */
  private swapped(above: number, below: number): boolean {
    const [one, two] = [this.items[above] as T, this.items[below] as T];
    if (this.order(two, one) >= 0) return false;
    this.items[above] = two;
    this.items[below] = one;
    return true;
  }
}
