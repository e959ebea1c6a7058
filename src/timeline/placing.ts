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
export const farthestPx = 60;
/** No mark stands nearer to the ends of the picture, or to a break of the axis. */
const edgePx = 7;
/** Crowds are gathered and placed anew so often at most; then a whole room is gathered. */
const mostRounds = 4;

/** A part of the width that none of its marks may leave: a stretch between two breaks of the axis. */
export interface Room {
  from: number;
  to: number;
}

/** Rooms for marks inside the given stretches (in order, px), apart from each other even where a break is narrow. Stretches too small for a single mark share a room with their neighbours. */
export function roomsOf(stretches: readonly Room[]): Room[] {
  const rooms: Room[] = [];
  const inner = ({ from, to }: Room): number => to - from;
  stretches.forEach(({ from, to }, index) => {
    const [before, after] = [stretches[index - 1], stretches[index + 1]];
    const left = before ? Math.max(edgePx, (apartPx - (from - before.to)) / 2) : edgePx;
    const right = after ? Math.max(edgePx, (apartPx - (after.from - to)) / 2) : edgePx;
    const last = rooms[rooms.length - 1];
    const room = { from: from + left, to: to - right };
    if (last && (inner(last) < 0 || inner(room) < 0)) last.to = room.to;
    else rooms.push(room);
  });
  return rooms;
}

/** Places as near as possible to the wishes with `apartPx` between things that share a lane: the mean of pushing everything right and pushing everything left keeps order and distance. */
function spread(things: readonly Placeable[], lanes: number, room: Room): Float64Array {
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
    room,
  );
}

/** Pushes what was spread over the ends of the room back into it, and its neighbours along. */
function kept(places: Float64Array, things: readonly Placeable[], lanes: number, room: Room): Float64Array {
  const ends = new Float64Array(lanes).fill(room.from - apartPx);
  things.forEach(({ top, bottom }, index) => {
    let x = places[index] ?? 0;
    for (let lane = top; lane <= bottom; lane++) x = Math.max(x, (ends[lane] ?? 0) + apartPx);
    ends.fill(x, top, bottom + 1);
    places[index] = x;
  });
  ends.fill(room.to + apartPx);
  for (let index = things.length - 1; index >= 0; index--) {
    const { top, bottom } = things[index] ?? { top: 0, bottom: -1 };
    let x = places[index] ?? 0;
    for (let lane = top; lane <= bottom; lane++) x = Math.min(x, (ends[lane] ?? 0) - apartPx);
    ends.fill(x, top, bottom + 1);
    places[index] = x;
  }
  return places;
}

/** Gathers things by the cells of a fixed grid, of which the room holds as many as it has places for marks. */
function gathered(things: readonly Placeable[], members: readonly number[], room: Room): Group[] {
  const most = Math.max(0, Math.floor((room.to - room.from) / apartPx));
  const cells = new Map<number, number[]>();
  for (const member of members) {
    const cell = Math.min(most, Math.max(0, Math.floor(((things[member]?.x ?? 0) - room.from) / apartPx)));
    const held = cells.get(cell);
    if (held) held.push(member);
    else cells.set(cell, [member]);
  }
  return [...cells].map(([cell, held]) => {
    const own = held.length === 1 ? things[held[0] ?? 0]?.x : undefined;
    return { x: own ?? Math.min(room.to, room.from + (cell + 0.5) * apartPx), members: held };
  });
}

/** The lanes that a group covers, with its wish. */
function spanOf(group: Group, things: readonly Placeable[], lanes: number): Placeable {
  let [top, bottom] = [lanes - 1, 0];
  for (const member of group.members) {
    top = Math.min(top, things[member]?.top ?? top);
    bottom = Math.max(bottom, things[member]?.bottom ?? bottom);
  }
  return { x: group.x, top, bottom };
}

const strays = (group: Group, place: number, room: Room): boolean =>
  (group.members.length === 1 && Math.abs(place - group.x) > farthestPx) || place < room.from - 0.5 || place > room.to + 0.5;

/** Gathers each crowd (neighbours nearer than marks can stand, by their wishes or by their places) of which a member would stray too far; null where none does. */
function settled(groups: readonly Group[], places: Float64Array, things: readonly Placeable[], room: Room): Group[] | null {
  const next: Group[] = [];
  let changed = false;
  for (let from = 0; from < groups.length; ) {
    let to = from;
    let crowded = false;
    do {
      const group = groups[to];
      if (group) crowded ||= strays(group, places[to] ?? 0, room);
      to++;
    } while (
      to < groups.length &&
      ((groups[to]?.x ?? 0) - (groups[to - 1]?.x ?? 0) < apartPx || (places[to] ?? 0) - (places[to - 1] ?? 0) < apartPx + 0.5)
    );
    const crowd = groups.slice(from, to);
    if (crowded)
      next.push(
        ...gathered(
          things,
          crowd.flatMap((group) => group.members),
          room,
        ),
      );
    else next.push(...crowd);
    changed ||= crowded;
    from = to;
  }
  return changed ? next : null;
}

function inRoom(things: readonly Placeable[], members: readonly number[], lanes: number, room: Room): Group[] {
  const arranged = (groups: readonly Group[]): Float64Array =>
    spread(
      groups.map((group) => spanOf(group, things, lanes)),
      lanes,
      room,
    );
  let groups: Group[] = members.map((member) => ({ x: things[member]?.x ?? 0, members: [member] }));
  let places = arranged(groups);
  for (let round = 0; ; round++) {
    const next = settled(groups, places, things, room);
    if (!next) break;
    groups = round < mostRounds ? next : gathered(things, members, room);
    places = arranged(groups);
    if (round >= mostRounds) break;
  }
  return groups.map((group, index) => ({ x: places[index] ?? 0, members: group.members }));
}

/** `things` must be sorted by `x`, and `rooms` are in order. The groups come in that order, their places apart by at least `apartPx` wherever they share a lane, and in their room. */
export function placed(things: readonly Placeable[], lanes: number, rooms: readonly Room[]): Group[] {
  const groups: Group[] = [];
  let from = 0;
  rooms.forEach((room, index) => {
    const next = rooms[index + 1];
    const border = next ? (room.to + next.from) / 2 : Number.POSITIVE_INFINITY;
    const members: number[] = [];
    for (; from < things.length && (things[from]?.x ?? 0) < border; from++) members.push(from);
    groups.push(...inRoom(things, members, lanes, room));
  });
  return groups;
}
