/** Moves marks that would cover each other a little apart, and gathers those that would have to move too far into clusters. Knows world pixels only (no pan), so that a picture does not flicker while it is dragged. */

/** A thing to place: where it wants to be, and which lanes it spans. */
export interface Placeable {
  x: number;
  top: number;
  bottom: number;
}

/** Things that share one place; `members` are indices of the input, in order. */
export interface Group {
  x: number;
  members: readonly number[];
}

/** Distance of two marks in a lane: WCAG's least target. */
export const apartPx = 24;
/** A mark may stand this far from its time: five events of one day still show one by one. */
const farthestPx = 50;
/** No mark stands nearer to the ends of the picture. */
const edgePx = 7;

/** Places as near as possible to the wishes with `apartPx` between things that share a lane: the mean of pushing everything right and pushing everything left keeps order and distance. */
function spread(things: readonly Placeable[], lanes: number, widthPx: number): Float64Array {
  const right = new Float64Array(things.length);
  const left = new Float64Array(things.length);
  const ends = new Float64Array(lanes);
  ends.fill(Number.NEGATIVE_INFINITY);
  things.forEach((thing, index) => {
    let x = thing.x;
    for (let lane = thing.top; lane <= thing.bottom; lane++) x = Math.max(x, (ends[lane] ?? 0) + apartPx);
    ends.fill(x, thing.top, thing.bottom + 1);
    right[index] = x;
  });
  ends.fill(Number.POSITIVE_INFINITY);
  for (let index = things.length - 1; index >= 0; index--) {
    const thing = things[index];
    if (!thing) continue;
    let x = thing.x;
    for (let lane = thing.top; lane <= thing.bottom; lane++) x = Math.min(x, (ends[lane] ?? 0) - apartPx);
    ends.fill(x, thing.top, thing.bottom + 1);
    left[index] = x;
  }
  return kept(
    right.map((x, index) => (x + (left[index] ?? x)) / 2),
    things,
    lanes,
    widthPx,
  );
}

/** Pushes what was spread over the ends of time back onto the picture, and its neighbours along. */
function kept(places: Float64Array, things: readonly Placeable[], lanes: number, widthPx: number): Float64Array {
  const ends = new Float64Array(lanes).fill(edgePx - apartPx);
  things.forEach(({ top, bottom }, index) => {
    let x = places[index] ?? 0;
    for (let lane = top; lane <= bottom; lane++) x = Math.max(x, (ends[lane] ?? 0) + apartPx);
    ends.fill(x, top, bottom + 1);
    places[index] = x;
  });
  ends.fill(widthPx - edgePx + apartPx);
  for (let index = things.length - 1; index >= 0; index--) {
    const { top, bottom } = things[index] ?? { top: 0, bottom: -1 };
    let x = places[index] ?? 0;
    for (let lane = top; lane <= bottom; lane++) x = Math.min(x, (ends[lane] ?? 0) - apartPx);
    ends.fill(x, top, bottom + 1);
    places[index] = x;
  }
  return places;
}

/** Gathers the things from `from` up to `to` by the cells of a fixed grid. */
function gathered(things: readonly Placeable[], from: number, to: number): Group[] {
  const groups: { x: number; members: number[]; cell: number }[] = [];
  for (let index = from; index < to; index++) {
    const cell = Math.floor((things[index]?.x ?? 0) / apartPx);
    const last = groups[groups.length - 1];
    if (last && last.cell === cell) last.members.push(index);
    else groups.push({ cell, x: (cell + 0.5) * apartPx, members: [index] });
  }
  return groups.map(({ x, members }) => ({ x: members.length === 1 ? (things[members[0] ?? 0]?.x ?? x) : x, members }));
}

/** Singles where no neighbour is near or a small step apart suffices; whole crowds are gathered. */
function crowdsGathered(things: readonly Placeable[], placed: Float64Array): Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < things.length; ) {
    let to = from + 1;
    let crowded = Math.abs((placed[from] ?? 0) - (things[from]?.x ?? 0)) > farthestPx;
    while (to < things.length && (things[to]?.x ?? 0) - (things[to - 1]?.x ?? 0) < apartPx) {
      crowded ||= Math.abs((placed[to] ?? 0) - (things[to]?.x ?? 0)) > farthestPx;
      to++;
    }
    if (crowded) groups.push(...gathered(things, from, to));
    else for (let index = from; index < to; index++) groups.push({ x: things[index]?.x ?? 0, members: [index] });
    from = to;
  }
  return groups;
}

/** `things` must be sorted by `x`, which lies between 0 and `widthPx`. The groups come in that order, their places apart by at least `apartPx` wherever they share a lane. */
export function placed(things: readonly Placeable[], lanes: number, widthPx: number): Group[] {
  const groups = crowdsGathered(things, spread(things, lanes, widthPx));
  const spans = groups.map(({ x, members }) => {
    let [top, bottom] = [lanes - 1, 0];
    for (const member of members) {
      top = Math.min(top, things[member]?.top ?? top);
      bottom = Math.max(bottom, things[member]?.bottom ?? bottom);
    }
    return { x, top, bottom };
  });
  const places = spread(spans, lanes, widthPx);
  return groups.map(({ members }, index) => ({ x: places[index] ?? 0, members }));
}
