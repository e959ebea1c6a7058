/** Finds the time expressions of a text. Offers what the words say; which day that was is decided in link, with all articles in hand. */
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../records.ts';
import { surroundings, type TimeRule } from './recogniser.ts';
import { dates } from './recognisers/dates.ts';
import { notTimes } from './recognisers/not-times.ts';
import { relative } from './recognisers/relative.ts';

const rules: readonly TimeRule[] = [...notTimes, ...dates, ...relative];

/** Characters before and behind an expression that a rule may look at. */
const reach = 40;

/** Times of one stretch of text, in order, none overlapping. Each rule passes over the text once. */
export function times(text: string, within: Span): TimeExpression[] {
  const piece = text.slice(within.start, within.end);
  const taken: Span[] = [];
  const found: TimeExpression[] = [];
  for (const rule of rules) {
    for (const match of piece.matchAll(rule.form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (overlaps(taken, start, end)) continue;
      const before = piece.slice(Math.max(0, start - reach), start);
      const meaning = rule.read(match.groups ?? {}, before, piece.slice(end, end + reach));
      if (meaning || rule.id.startsWith('time/no-')) insert(taken, { start, end });
      if (meaning) found.push({ start: within.start + start, end: within.start + end, rule: rule.id, meaning, ...surroundings(before) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Position of the first span that ends behind `start`; `taken` is sorted and free of overlaps. */
function position(taken: readonly Span[], start: number): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlaps(taken: readonly Span[], start: number, end: number): boolean {
  return (taken[position(taken, start)]?.start ?? Number.POSITIVE_INFINITY) < end;
}

function insert(taken: Span[], span: Span): void {
  taken.splice(position(taken, span.start), 0, span);
}
