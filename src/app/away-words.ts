/** The part of the catalogue on what a reader takes away, on the second clock, and on publishers under letters. */

const many = (count: number, one: string, more: string): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;
const articles = (n: number): string => many(n, 'article', 'articles');

export const knownWords = {
  open: 'Known by…',
  openWhy: 'Show only what had been published by a day',
  bar: 'Known by a day',
  by: 'Known by',
  count: (known: number, of: number) => `${known.toLocaleString('en-GB')} of ${articles(of)}`,
  undated: (n: number) => `${articles(n)} of unknown publication left out`,
  whole: (day: string, known: number, of: number) => `Known by ${day}: ${knownWords.count(known, of)}`,
  slider: 'Day of publication',
  before: 'Previous publication',
  after: 'Next publication',
  clear: 'Show everything',
  why: 'The page shows what had been published by this day. When events happened is worked out from all articles.',
  cleared: 'Everything is shown again.',
  /** Instead of the name of a lane. */
  notYet: 'not published yet',
  later: {
    event: (day: string) => `Not told yet by ${day}`,
    article: (day: string) => `Not published yet by ${day}`,
    eventWhy: (day: string) => `The first article that tells of this event had been published by ${day}.`,
    articleWhy: (day: string) => `This article had been published by ${day}.`,
    unknown: 'Nobody knows when what tells of it was published, so no day shows it.',
    goTo: (day: string) => `Go to ${day}`,
  },
} as const;

export const maskWords = {
  call: (letter: string) => `Version ${letter}`,
  several: (letters: readonly string[]) => (letters.length === 1 ? maskWords.call(letters[0] ?? '') : `Versions ${letters.join(', ')}`),
  title: 'Title hidden: it names a source',
  counted: 'publishers hidden',
  bar: 'Class mode',
  hidden: 'Publishers, authors and agencies stand under letters. Names inside the texts stay.',
  some: (n: number, of: number) => `${n.toLocaleString('en-GB')} of ${many(of, 'version', 'versions')} revealed.`,
  all: 'The publishers are revealed on this page. The link keeps them hidden.',
  reveal: 'Reveal the publishers…',
  again: 'Hide them again',
  lines: 'Lines that name the author, the publisher or an agency are left out until this version is revealed.',
  original: 'The link to the original is left out until this version is revealed.',
  dialog: {
    title: 'Reveal the publishers?',
    why: 'They stay revealed until this page is loaded again. The link itself keeps them hidden for everybody else.',
    all: 'Reveal all',
    one: 'Reveal',
    oneOf: (call: string) => `Reveal ${call}`,
    versions: 'One by one',
  },
  said: {
    all: 'The publishers are revealed.',
    one: (call: string, name: string) => `${call}: ${name}`,
    hidden: 'The publishers are hidden.',
  },
} as const;
