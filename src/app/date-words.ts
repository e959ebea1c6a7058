/** The part of the catalogue that speaks of days, of clues and of what they allow. Only `messages.ts` passes it on, and only `days.ts` makes dates of it. */
import { count, many } from './count-words.ts';

const days = (n: number): string => many(n, 'day', 'days');

export const dateWords = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  unknown: 'Date unknown',
  about: (words: string) => `about ${words}`,
  since: (day: string) => `on or after ${day}`,
  until: (day: string) => `by ${day}`,
  inferred: (words: string) => `${words} (inferred)`,
  bce: 'BCE',
  ce: 'CE',
  decade: (year: number) => `${year}s`,
  precision: {
    day: 'exact day',
    week: 'to the week',
    month: 'to the month',
    season: 'to the season',
    year: 'to the year',
    decade: 'to the decade',
    interval: 'a range of days',
  },
  open: 'open at one end',
  status: { stated: 'stated', inferred: 'inferred', checked: 'checked' },
  why: 'Why this date?',
  whyNone: 'No version says when.',
  whyUnplaced: 'No version gives a day that can be placed in a calendar.',
  published: (day: string) => `published ${day}`,
  unpublished: 'publication date unknown',
  dossier: {
    intro: 'Untick a clue to see the date without it.',
    count: 'Count this clue:',
    /** The head of the result, before the days themselves. */
    counted: (n: number, of: number) =>
      n === 0
        ? 'No clue counted'
        : n < of
          ? `${n} of ${of} clues counted`
          : of === 1
            ? 'The one clue'
            : of === 2
              ? 'Both clues together'
              : `All ${of} clues together`,
    unknown: 'unknown',
    clash: 'no day fits all of them',
    wider: (n: number) => `${days(n)} wider`,
    opened: 'an end opens',
    length: days,
    all: 'Count all again',
    allows: (words: string) => `allows ${words}`,
    allowsOpen: (words: string) => `allows any day ${words}`,
    supports: 'bounds nothing by itself: it supports the clue above',
    bare: 'bounds nothing by itself',
    aside: 'set aside',
    asideWith: (words: string) => `set aside: it ${words}, which the others do not`,
    without: (words: string) => `without it: ${words}`,
    same: 'without it: no change',
    off: 'not counted',
    number: (n: number) => `Clue ${n}`,
    more: (n: number) => `Show ${count(n)} more`,
    fewer: 'Show fewer',
    result: 'Date',
    picture: (lines: readonly string[]) => `The days on one scale. ${lines.join('. ')}.`,
  },
} as const;
