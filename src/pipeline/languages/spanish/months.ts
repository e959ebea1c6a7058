/** Spanish names of months for the head of an article, where a date stands alone. */

const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'] as const;

/** For use inside a regular expression with the flags `i` and `u`. */
export const monthNames = `${months.join('|')}|setiembre|ene|feb|mar|abr|may|jun|jul|ago|sept|sep|set|oct|nov|dic`;

/** 1 to 12, or null. */
export function monthOf(word: string): number | null {
  const start = word.toLowerCase().slice(0, 3);
  const index = months.findIndex((name) => name.startsWith(start === 'set' ? 'sep' : start));
  return start.length === 3 && index >= 0 ? index + 1 : null;
}
