/** The part of the catalogue on a reader's corrections: what was joined, taken out or given, and by whom it was checked. */
import { count, many } from './count-words.ts';

const corrections = (n: number): string => many(n, 'correction', 'corrections');

export const correctionWords = {
  /** Sentences for the rules by which people gave something. */
  rules: {
    'date/checked': 'Given by a person who checked the article, not by its words.',
    'link/joined-by-reader': 'A reader joined these passages, and what belongs to them, into one event.',
    'link/split-by-reader': 'A reader took these passages out, to be an event of their own.',
  },
  /** Beside the title of an event wherever it is shown. */
  mark: 'corrected by a reader',
  /** A publisher's name that somebody gave. */
  given: (name: string) => `${name} (checked)`,
  /** Of an article: what of it is no word of its own. */
  checked: (what: { readonly publisher?: unknown; readonly published?: unknown }, by: string | null) =>
    `${what.publisher === undefined ? 'Day' : what.published === undefined ? 'Publisher' : 'Publisher and day'} given by a reader${by === null ? '' : `, checked by ${by}`}`,
  bar: {
    label: 'Corrections',
    link: (n: number) => `${corrections(n)} by a reader in this link`,
    data: (n: number, by: string | null) => `Built with ${corrections(n)} by a reader${by === null ? '' : `, checked by ${by}`}`,
    show: 'Show them',
  },
  correct: {
    open: 'Correct',
    title: 'Correct this event',
    tick: 'Do some passages tell of something else? Tick them below.',
    single: 'The event has one passage, so that nothing can be taken out of it.',
    ticked: (n: number, of: number) => `${count(n)} of ${many(of, 'passage', 'passages')} ticked`,
    all: 'All of them: then nothing would be left of the event.',
    split: 'Make these an event of their own',
    join: 'Join with another event…',
    more: 'Corrections, days and publishers…',
    done: 'Done',
    pickShort: 'Something else',
    pick: (words: string, name: string) => `Tells of something else: “${words}” of ${name}`,
  },
  join: {
    title: 'Join with another event',
    why: 'The event that tells of the same. Those nearest in time come first.',
    search: 'Search events',
    none: (query: string) => `No other event for “${query}”`,
    rest: (n: number) => `${many(n, 'event', 'events')} more: search to find them`,
  },
  said: {
    split: 'The passages are an event of their own now.',
    joined: 'The two are one event now.',
    undone: 'Undone.',
    given: 'Noted. It counts from the next build on.',
    full: 'The link can keep no more corrections. Export these, build with them, and go on from there.',
    lost: (n: number) =>
      n === 1
        ? 'A correction of the link does not fit these articles any more.'
        : `${corrections(n)} of the link do not fit these articles any more.`,
  },
  note: {
    joined: 'A reader joined this event of',
    split: 'A reader took passages out of',
    part: 'The other part:',
    parts: 'The other parts:',
    /** What the data hold already. */
    held: {
      joined: (by: string | null) => `A reader joined this event of several${by === null ? '' : ` (checked by ${by})`}.`,
      split: (by: string | null) => `A reader parted this event from another${by === null ? '' : ` (checked by ${by})`}.`,
    },
    until: 'Rows, days and titles are worked out anew at the next build.',
    undo: 'Undo',
    undoOf: (what: string) => `Undo: ${what}`,
    undoAll: 'Undo all',
  },
  dialog: {
    title: 'Corrections',
    fromArticles: 'A day or a publisher is wrong or missing? Corrections…',
    made: 'In this link',
    none: 'None yet. Open an event and choose “Correct” to join or part events.',
    joined: 'Joined',
    split: 'Taken out of',
    date: (days: string) => `Published ${days}`,
    publisher: (name: string) => `Published by ${name}`,
    hidden: 'A publisher, hidden on this page',
    lost: 'Does not fit these articles any more',
    needless: 'The articles tell it so already',
    give: 'Day and publisher of an article',
    giveWhy: 'They count from the next build on; nothing on this page changes by them.',
    article: 'Article',
    from: 'Published on',
    to: 'or up to (optional)',
    name: 'Publisher',
    add: 'Note it',
    nothing: 'Give a day or a publisher.',
    badDay: 'Give a day of the calendar, such as 2024-11-06.',
    badOrder: 'The last day lies before the first.',
    badName: 'Give a name of one line, up to 80 characters.',
    export: 'For the next build',
    by: 'Checked by (optional)',
    download: 'Download overrides.json',
    where:
      'Put the file beside timeline.json (public/data) and build again: npm run data. The build honours it, marks what it changed, and says in report.json what became of each correction.',
    earlier: (n: number) => `The file begins with the ${corrections(n)} that this collection was built with.`,
    noEarlier: 'The corrections that this collection was built with could not be read: add them to the file by hand.',
    empty: 'There is nothing to export yet.',
  },
} as const;
