/** English names of months and weekdays, with their usual abbreviations. */

export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** For use inside a regular expression with the flags `i` and `u`. */
export const monthNames =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
export const weekdayNames = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday';

/** 1 to 12, or null. */
export function monthOf(word: string): number | null {
  const start = word.toLowerCase().replace(/\.$/, '').slice(0, 3);
  const index = months.findIndex((name) => name.startsWith(start));
  return start.length === 3 && index >= 0 ? index + 1 : null;
}

/** 0 Sunday to 6 Saturday, or null. */
export function weekdayOf(word: string): number | null {
  const index = (weekdays as readonly string[]).indexOf(word.toLowerCase());
  return index >= 0 ? index : null;
}
