/** Makes one moment of several clues. Where they contradict each other the more trusted stay and the others are kept as set aside, bounding nothing. */
import { common } from '../../../model/calendar.ts';
import type { Clue, Moment } from '../../../model/moment.ts';
import { fromClues } from './moments.ts';

/** Clues in the order of trust; null where none bounds anything. */
export function settled(clues: readonly Clue[]): Moment | null {
  const kept: Clue[] = [];
  const aside: Clue[] = [];
  for (const clue of clues) (common([...kept, clue]) ? kept : aside).push(clue);
  const days = common(kept);
  if (!days || (days.earliest === null && days.latest === null)) return null;
  const precision = days.earliest !== null && days.earliest === days.latest ? 'day' : 'interval';
  return fromClues({ ...days, precision }, false, [...kept, ...aside.map(setAside)]);
}

/** A clue whose words stay to be seen and whose days no longer count. */
export function setAside({ status, excerpts }: Pick<Clue, 'status' | 'excerpts'>): Clue {
  return { rule: 'date/set-aside', status, excerpts, earliest: null, latest: null };
}
