/** What speaks for and against two passages of one event saying the same, as numbers in a fixed order. Weighs nothing: that is the model's. */
import { cosine } from '../../text/vector.ts';
import type { Said } from './said.ts';

/** Two passages beside all others of the event. Every share is 0 to 1. */
export interface Near {
  /** Share of their telling words in common, by rarity among the passages of the event: of both, and of the shorter. */
  own: number;
  contained: number;
  /** `own` beside the greatest that either has with a passage of the other's version: the smaller and the greater of the two. */
  rank: number;
  best: number;
}

type Measure = (a: Said, b: Said, near: Near) => number;

/** Each is symmetric: nothing depends on which of the two comes first. */
const measures: readonly (readonly [string, Measure])[] = [
  ['cosine', (a, b) => cosine(a.vector, b.vector)],
  ['own', (_a, _b, near) => near.own],
  ['contained', (_a, _b, near) => near.contained],
  ['numbers', (a, b) => share(a.numbers, b.numbers)],
  ['run', (a, b, near) => (near.own < leastForRun ? 0 : Math.min(longestRun, run(a.stems, b.stems)))],
  [
    'run of the shorter',
    (a, b, near) => (near.own < leastForRun ? 0 : run(a.stems, b.stems) / Math.max(1, Math.min(a.stems.length, b.stems.length))),
  ],
  ['order', (a, b) => Math.abs(a.order - b.order)],
  ['length', (a, b) => Math.min(a.keys.size, b.keys.size) / Math.max(1, a.keys.size, b.keys.size)],
  ['quoted', (a, b) => (a.isQuoted !== b.isQuoted ? -1 : Number(a.isQuoted))],
  ['quotes', (a, b) => Math.max(quotes(a, b), quotes(b, a))],
  ['lead', (a, b) => Number(a.index === 0) + Number(b.index === 0)],
  ['negated', (a, b) => Number(a.isNegated !== b.isNegated)],
  ['rank', (_a, _b, near) => near.rank],
  ['best', (_a, _b, near) => near.best],
];

export const measureNames: readonly string[] = measures.map(([name]) => name);

/** So that the order in which fractions were summed decides nothing. */
const grain = 1e6;

/** Written into `own` where it is given. */
export function measured(a: Said, b: Said, near: Near, own = new Float64Array(measures.length)): Float64Array {
  for (let m = 0; m < measures.length; m++) own[m] = Math.round((measures[m]?.[1](a, b, near) ?? 0) * grain) / grain;
  return own;
}

/** Of the smaller set in the other; below 0 where one has none. */
function share<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? -0.5 : -0.25;
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both / Math.min(a.size, b.size);
}

const leastQuoted = 4;

/** How much of what one has in quotation marks stands in the other, marks or not; below 0 where it has nothing in marks. A few words count for less. */
function quotes({ quoted }: Said, { stems }: Said): number {
  return quoted.reduce((most, words) => Math.max(most, run(words, stems) / Math.max(leastQuoted, words.length)), -0.2);
}

const longestRun = 10;
/** With less in common no run is long, and none is looked for. */
const leastForRun = 0.15;
/** Lengths of the runs that end at each word of the second: of the word before, and of this one. */
let [before, now] = [new Uint8Array(256), new Uint8Array(256)];

/** Length of the longest run of words in common. */
function run(a: readonly string[], b: readonly string[]): number {
  if (b.length >= before.length) [before, now] = [new Uint8Array(2 * b.length), new Uint8Array(2 * b.length)];
  before.fill(0, 0, b.length + 1);
  now[0] = 0;
  let longest = 0;
  for (const word of a) {
    for (let j = 0; j < b.length; j++) {
      const length = b[j] === word ? Math.min(255, (before[j] as number) + 1) : 0;
      now[j + 1] = length;
      if (length > longest) longest = length;
    }
    [before, now] = [now, before];
  }
  return longest;
}
