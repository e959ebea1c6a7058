/** Where one column has to stand so that what it tells is level with another one. Pure arithmetic on heights; knows no element. */

/** A passage of a column: the row it belongs to, and how far below the beginning of the column it stands, in px. */
export interface Stand {
  readonly row: number;
  readonly top: number;
}

/** The height in `follower` that is level with the height `line` in `leader`: at a passage that both tell its own height, between two of these in proportion, beyond them at the same distance. null where they tell nothing in common. */
export function levelOf(leader: readonly Stand[], follower: readonly Stand[], line: number): number | null {
  const first = new Map<number, number>();
  for (const { row, top } of follower) if (!first.has(row)) first.set(row, top);
  const pairs = leader
    .flatMap(({ row, top }) => {
      const other = first.get(row);
      return other === undefined ? [] : [{ top, other }];
    })
    .sort((a, b) => a.top - b.top);
  const next = pairs.findIndex((pair) => pair.top > line);
  const above = pairs[next < 0 ? pairs.length - 1 : next - 1];
  const below = next < 0 ? undefined : pairs[next];
  if (above && below) return above.other + ((below.other - above.other) * (line - above.top)) / (below.top - above.top);
  const near = above ?? below;
  return near ? near.other + (line - near.top) : null;
}

/** The row that stands at `line` or last began above it; null above the first. */
export function rowAt(stands: readonly Stand[], line: number): number | null {
  let found: Stand | null = null;
  for (const stand of stands) if (stand.top <= line && (!found || stand.top >= found.top)) found = stand;
  return found?.row ?? null;
}
