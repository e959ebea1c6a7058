/** What the dossier of a date says of days: what a clue allows, what the counted ones leave. Puts words together from the catalogue and from `days.ts`; computes no days. */
import type { Days } from '../../model/calendar.ts';
import type { Moment } from '../../model/moment.ts';
import { allowed, countedOf, type DossierClue, type Off, sameDays, widening, widthOf, without } from '../../synopsis/dossier.ts';
import { daysInWords, whenInWords } from '../days.ts';
import { messages } from '../messages.ts';

const words = messages.date.dossier;

/** The moment's own name ("autumn 2020") where the days are its days. */
function daysOf(days: Days, moment: Moment, approximate: boolean): string | null {
  return sameDays(days, moment) ? whenInWords(moment) : daysInWords(days, approximate);
}

/** "allows 22–24 October 2024", "allows any day by 16 October 2023". */
export function allowsInWords(days: Days, moment: Moment): string {
  const named = daysOf(days, moment, false);
  if (named === null) return words.bare;
  return days.earliest && days.latest ? words.allows(named) : words.allowsOpen(named);
}

export function daysOrUnknown(days: Days | null, moment: Moment): string {
  return days === null ? words.clash : (daysOf(days, moment, moment.approximate) ?? words.unknown);
}

/** What a clue that bounds something is worth to the date, or that a clue is not counted. */
export function clueInWords(clue: DossierClue, clues: readonly DossierClue[], off: Off, moment: Moment): readonly string[] {
  const allows = allowsInWords(clue.days, moment);
  if (clue.kind === 'bare') return [words.bare];
  if (clue.kind === 'aside') return [widthless(clue.days) ? words.aside : words.asideWith(allows)];
  if (off.has(clue.key)) return [allows, words.off];
  const { days, wider } = without(clues, off, clue.key);
  return [allows, wider === 0 ? words.same : words.without(daysOrUnknown(days, moment))];
}

const widthless = (days: Days): boolean => days.earliest === null && days.latest === null;

/** The head, the days and how wide they are or have become. */
export function resultInWords(clues: readonly DossierClue[], off: Off, moment: Moment): { head: string; days: string; note: string | null } {
  const days = allowed(clues, off);
  const counted = countedOf(clues, off).length;
  const head = words.counted(counted, countedOf(clues, new Set()).length);
  return { head, days: daysOrUnknown(days, moment), note: days && counted > 0 ? noteOf(days, widening(allowed(clues, new Set()), days)) : null };
}

function noteOf(days: Days, wider: number): string | null {
  if (wider === Number.POSITIVE_INFINITY) return words.opened;
  if (wider > 0) return words.wider(wider);
  const width = widthOf(days);
  return Number.isFinite(width) ? words.length(width) : null;
}
