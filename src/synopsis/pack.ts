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

/** Blocks come in the order of reading and keep it. */
export function pack(blocks: readonly Block[], gap: number): Packed {
  const tops: number[] = [];
  let bottom = 0;
  for (const { at, height } of blocks) {
    const top = tops.length > 0 ? Math.max(at, bottom + gap) : at;
    tops.push(top);
    bottom = top + height;
  }
  return { tops, bottom };
}
