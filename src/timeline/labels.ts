/** Chooses which event titles stand above the lanes, where, and how much of each: the weightiest first, never over one another. Changes no word; it only cuts at a space. */
import type { Measure } from './shapes.ts';

/** A title that wants a place. `x` is its mark, `top` the y at which its leader ends. */
export interface Wish {
  event: number;
  title: string;
  weight: number;
  x: number;
  /** Always placed, first and in bold. */
  chosen: boolean;
}

/** `x` is the left edge; rows count from the bottom, 0 nearest to the lanes. */
export interface Label {
  event: number;
  text: string;
  x: number;
  width: number;
  row: number;
  bold: boolean;
  leaderX: number;
}

export interface LabelRoom {
  left: number;
  right: number;
  rows: number;
  size: number;
  /** Widest title in px; shorter cuts are tried when it does not fit. */
  widest: number;
}

/** Free space between two titles of a row, and between a title and another's leader. */
const besidePx = 10;
const leaderPx = 4;
/** A title's short form, as a share of the widest: a little less says too little. */
const shortest = 0.6;
/** The form of the last resort: a word or three still say more than no title. */
const bare = 0.4;
/** Up to so many titles each is first tried at full width; more must start short to find room at all. */
const few = 40;
/** Longer forms tried in turn. */
const cuts = [1, 0.86, 0.72];

/** The longest beginning of the text that fits, cut at a space and marked with an ellipsis; cut inside the word only where its first word alone is too long. */
export function shortened(text: string, widest: number, measure: (text: string) => number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (measure(plain) <= widest) return plain;
  const fits = (end: number): boolean => measure(`${plain.slice(0, end).trimEnd()}…`) <= widest;
  let [low, high] = [0, Math.min(plain.length, 400)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  const space = plain.lastIndexOf(' ', low);
  const end = space > 0 ? space : low;
  const last = plain.charCodeAt(end - 1);
  const whole = last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
  return `${plain.slice(0, whole).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** A title must cross neither another title of its row, nor a leader that passes its row; its own leader crosses no title of a lower row. */
function free(label: Label, labels: readonly Label[]): boolean {
  const right = label.x + label.width;
  return labels.every((other) => {
    const otherRight = other.x + other.width;
    if (other.row === label.row && label.x < otherRight + besidePx && other.x < right + besidePx) return false;
    if (other.row > label.row && other.leaderX > label.x - leaderPx && other.leaderX < right + leaderPx) return false;
    return !(other.row < label.row && label.leaderX > other.x - leaderPx && label.leaderX < otherRight + leaderPx);
  });
}

interface Cut {
  text: string;
  width: number;
}

/** Cuts already made, for as long as their measure (that is, their font) lives: a drag asks for the same ones in every frame. */
const cutsMade = new WeakMap<Measure, Map<string, Cut>>();
const mostCuts = 5000;

function cutOf(title: string, widest: number, size: number, bold: boolean, measure: Measure): Cut {
  const made = cutsMade.get(measure) ?? new Map<string, Cut>();
  cutsMade.set(measure, made);
  const key = `${bold ? 'b' : ''}${size} ${widest} ${title}`;
  const known = made.get(key);
  if (known) return known;
  if (made.size > mostCuts) made.clear();
  const text = shortened(title, widest, (part) => measure(part, size, bold));
  const cut = { text, width: measure(text, size, bold) };
  made.set(key, cut);
  return cut;
}

/** Fewer words of a longer title than this say nothing ("Putin and…"); the chosen event is named in any case. */
const fewestWords = 3;

function tooShort(text: string, wish: Wish): boolean {
  return !wish.chosen && text.endsWith('…') && !wish.title.trimEnd().endsWith('…') && text.split(' ').length < fewestWords;
}

/** All ways to write a title in `widest` px: near rows first, over its mark, then to the right, then to the left of it. */
function ways(wish: Wish, room: LabelRoom, widest: number, measure: Measure): Label[] {
  const { text, width } = cutOf(wish.title, Math.floor(Math.min(widest, room.right - room.left)), room.size, wish.chosen, measure);
  const clamp = (x: number): number => Math.max(room.left, Math.min(room.right - width, x));
  const lefts = new Set([clamp(wish.x - width / 2), clamp(wish.x - 6), clamp(wish.x - width + 6)]);
  const rows = Array.from({ length: text.length < 2 || tooShort(text, wish) ? 0 : room.rows }, (_, row) => row);
  return rows.flatMap((row) => [...lefts].map((x) => ({ event: wish.event, text, x, width, row, bold: wish.chosen, leaderX: wish.x })));
}

/** How much a title would stand in the way of others: each mark below it that it cuts off from the rows above. High rows cut off little, so crowds build stairs. */
function burden(way: Label, wishes: readonly Wish[], rows: number): number {
  const covered = wishes.filter((wish) => wish.event !== way.event && wish.x > way.x - leaderPx && wish.x < way.x + way.width + leaderPx).length;
  return covered * (rows - 1 - way.row);
}

/** The way that burdens others least; of equals the first. */
function lightest(found: readonly Label[], wishes: readonly Wish[], rows: number): Label | undefined {
  let best: Label | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const way of found) {
    const cost = burden(way, wishes, rows);
    if (cost < least) [best, least] = [way, cost];
  }
  return best;
}

/** Writes out a placed title as far as there is room for it, in its row or else in another. */
function grown(label: Label, wish: Wish, others: readonly Label[], room: LabelRoom, measure: Measure): Label {
  for (const cut of cuts) {
    const longer = ways(wish, room, room.widest * cut, measure).filter((way) => way.width > label.width && free(way, others));
    const best = longer.find((way) => way.row === label.row) ?? longer[0];
    if (best) return best;
  }
  return label;
}

/** Greedy: chosen first, then by weight, then by place. Many titles first get a short form, so that they find room, then each grows in the same order; few are written out from the start. Titles whose mark is out of the room are not placed. */
export function labelsOf(wishes: readonly Wish[], room: LabelRoom, measure: Measure): Label[] {
  const order = wishes
    .filter((wish) => wish.x >= room.left && wish.x <= room.right)
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.weight - a.weight || a.x - b.x || a.event - b.event);
  const placed: { wish: Wish; label: Label }[] = [];
  for (const wish of order) {
    const others = placed.map(({ label }) => label);
    const forms = order.length <= few || wish.chosen ? [...cuts, shortest, bare] : [shortest, bare];
    let label: Label | undefined;
    for (const cut of forms) {
      const possible = ways(wish, room, room.widest * cut, measure).filter((way) => free(way, others));
      label = lightest(possible, order, room.rows);
      if (label) break;
    }
    if (label) placed.push({ wish, label });
  }
  for (const one of placed) {
    const others = placed.filter((other) => other !== one).map(({ label }) => label);
    one.label = grown(one.label, one.wish, others, room, measure);
  }
  return placed.map(({ label }) => label);
}
