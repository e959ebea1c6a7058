/** What each clue to a date is worth: which days the clues that are counted allow together, and how much wider the date is without one of them. Judges no clue, writes no words. */
import { common, compareDays, type Days, ordinal } from '../model/calendar.ts';
import type { Clue, Day, Moment } from '../model/moment.ts';
import { type Reason, reasonsOf } from './reasons.ts';

/** `bounds`: allows some days only, and can be left out. `aside`: kept and shown, yet not counted, for it fits no day of the moment. `bare`: bounds nothing and stands by itself. */
export type ClueKind = 'bounds' | 'aside' | 'bare';

/** Clues of one rule that allow the same days are one: leaving out some of them would change nothing. */
export interface DossierClue {
  /** The same for the same clue, whatever is counted. */
  readonly key: string;
  readonly kind: ClueKind;
  readonly reason: Reason;
  readonly days: Days;
  /** Reasons that bound nothing by themselves and stand under this one. */
  readonly supports: readonly Reason[];
}

/** Which clues are not counted, by key. */
export type Off = ReadonlySet<string>;

/** A rule of this name says that its clue contradicts the others and was not counted. */
const asideRule = /^date\/set-aside/;

/** The strongest clue first: it allows the fewest days. What bounds nothing comes last; equals keep the order of the moment. */
export function cluesOf(moment: Moment): readonly DossierClue[] {
  const groups = new Map<string, { kind: ClueKind; clues: Clue[]; supports: Clue[] }>();
  let above: { supports: Clue[] } | null = null;
  for (const clue of moment.evidence) {
    const kind = kindOf(clue, moment);
    if (kind === 'bare' && above) {
      above.supports.push(clue);
      continue;
    }
    const key = `${kind} ${clue.rule} ${clue.earliest}/${clue.latest}`;
    const group: { kind: ClueKind; clues: Clue[]; supports: Clue[] } = groups.get(key) ?? { kind, clues: [], supports: [] };
    group.clues.push(clue);
    groups.set(key, group);
    if (kind !== 'bare') above = group;
  }
  return [...groups]
    .flatMap(([key, group]) => clueOf(key, group))
    .sort((a, b) => rank(a) - rank(b) || compareWidths(widthOf(a.days), widthOf(b.days)));
}

function clueOf(
  key: string,
  { kind, clues, supports }: { kind: ClueKind; clues: readonly Clue[]; supports: readonly Clue[] },
): readonly DossierClue[] {
  const [first] = clues;
  const [reason] = reasonsOf(clues);
  if (!first || !reason) return [];
  return [{ key, kind, reason, days: { earliest: first.earliest, latest: first.latest }, supports: reasonsOf(supports) }];
}

function kindOf(clue: Clue, moment: Days): ClueKind {
  const bounds = clue.earliest !== null || clue.latest !== null;
  if (bounds) return common([clue, moment]) === null ? 'aside' : 'bounds';
  return asideRule.test(clue.rule) ? 'aside' : 'bare';
}

const rank = (clue: DossierClue): number => ['bounds', 'aside', 'bare'].indexOf(clue.kind);

/** Endless less endless is no number. */
const compareWidths = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Days in the stretch, both ends included; endless where a side is open. */
export function widthOf({ earliest, latest }: Days): number {
  return earliest && latest ? compareDays(latest, earliest) + 1 : Number.POSITIVE_INFINITY;
}

/** The days that the counted clues allow together: both sides open where none is counted, null where they contradict each other. */
export function allowed(clues: readonly DossierClue[], off: Off): Days | null {
  return common(countedOf(clues, off).map((clue) => clue.days));
}

export function countedOf(clues: readonly DossierClue[], off: Off): readonly DossierClue[] {
  return clues.filter((clue) => clue.kind === 'bounds' && !off.has(clue.key));
}

/** What the date would be without one more clue, and by how many days it would be wider: 0 where others allow no more, endless where a side opens. */
export function without(clues: readonly DossierClue[], off: Off, key: string): { days: Days | null; wider: number } {
  const days = allowed(clues, new Set([...off, key]));
  return { days, wider: widening(allowed(clues, off), days) };
}

/** How many days the second stretch has more than the first, which lies within it; endless where a side opens that was closed, or a second side. */
export function widening(from: Days | null, to: Days | null): number {
  if (!from || !to || sameDays(from, to)) return 0;
  const opens = (from.earliest !== null && to.earliest === null) || (from.latest !== null && to.latest === null);
  if (opens) return Number.POSITIVE_INFINITY;
  const side = (a: string | null, b: string | null): number => (a === null || b === null ? 0 : Math.abs(ordinal(a) - ordinal(b)));
  return side(from.earliest, to.earliest) + side(from.latest, to.latest);
}

export function sameDays(a: Days, b: Days): boolean {
  return sameEnd(a.earliest, b.earliest) && sameEnd(a.latest, b.latest);
}

/** One day may be written with four digits and with six. */
const sameEnd = (a: Day | null, b: Day | null): boolean => (a && b ? compareDays(a, b) === 0 : a === b);
