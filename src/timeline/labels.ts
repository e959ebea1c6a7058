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
/** Cuts tried in turn, as shares of the widest; below the last a title says too little. */
const cuts = [1, 0.66, 0.44];

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

function candidates(wish: Wish, room: LabelRoom, measure: Measure): Label[] {
  const found: Label[] = [];
  let before = '';
  for (const cut of cuts) {
    const text = shortened(wish.title, Math.min(room.widest * cut, room.right - room.left), (part) => measure(part, room.size, wish.chosen));
    if (text === before || text.length < 2) continue;
    before = text;
    const width = measure(text, room.size, wish.chosen);
    const clamp = (x: number): number => Math.max(room.left, Math.min(room.right - width, x));
    for (let row = 0; row < room.rows; row++)
      for (const x of new Set([clamp(wish.x - width / 2), clamp(wish.x - 6), clamp(wish.x - width + 6)]))
        found.push({ event: wish.event, text, x, width, row, bold: wish.chosen, leaderX: wish.x });
  }
  return found;
}

/** Greedy: chosen first, then by weight, then by place. Titles whose mark is out of the room are not placed. */
export function labelsOf(wishes: readonly Wish[], room: LabelRoom, measure: Measure): Label[] {
  const order = wishes
    .filter((wish) => wish.x >= room.left && wish.x <= room.right)
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.weight - a.weight || a.x - b.x || a.event - b.event);
  const labels: Label[] = [];
  for (const wish of order) {
    const label = candidates(wish, room, measure).find((candidate) => free(candidate, labels));
    if (label) labels.push(label);
  }
  return labels;
}
