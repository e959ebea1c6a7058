/** Lays notes of known heights into a margin, each level with its place or as little below it as the ones above allow. Knows no page. */

export interface Block {
  /** Where its place stands, and how high it is, in one unit. */
  readonly at: number;
  readonly height: number;
}

export interface Packed {
  /** One a block, in the order given. */
  readonly tops: readonly number[];
  /** Where the last one ends. */
  readonly bottom: number;
}

/** Blocks at one place keep their order. */
export function pack(blocks: readonly Block[], gap: number): Packed {
  const tops = blocks.map(() => 0);
  let free = Number.NEGATIVE_INFINITY;
  let bottom = 0;
  const order = blocks.map((block, index) => ({ ...block, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  for (const { at, height, index } of order) {
    const top = Math.max(at, free);
    tops[index] = top;
    free = top + height + gap;
    bottom = top + height;
  }
  return { tops, bottom };
}
