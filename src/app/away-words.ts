/** The part of the catalogue on what a reader takes away, on the second clock, and on publishers under letters. */
import { count, many } from './count-words.ts';

const articles = (n: number): string => many(n, 'article', 'articles');

export const knownWords = {
  open: 'Known by…',
  openWhy: 'Show only what had been published by a day',
  bar: 'Known by a day',
  by: 'Known by',
  count: (known: number, of: number) => `${count(known)} of ${articles(of)}`,
  undated: (n: number) => `${articles(n)} of unknown publication left out`,
  whole: (day: string, known: number, of: number) => `Known by ${day}: ${knownWords.count(known, of)}`,
  fresh: (day: string) => `New on ${day}:`,
  /** As a sentence to be heard, behind the one above. */
  freshAloud: (names: readonly string[], more: number) =>
    names.length === 0 ? '' : `. New: ${[...names, ...(more > 0 ? [knownWords.more(more)] : [])].join(', ')}`,
  more: (n: number) => `${count(n)} more`,
  slider: 'Day of publication',
  before: 'Previous publication',
  after: 'Next publication',
  clear: 'Lift the limit',
  why: 'The page shows what had been published by this day. Later knowledge stays in one thing: when events happened, and when articles came out, is worked out from all articles, those published later too. Their words are not shown.',
  cleared: 'Everything is shown again.',
  none: 'Nothing had been told by this day.',
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
  some: (n: number, of: number) => `${count(n)} of ${many(of, 'version', 'versions')} revealed.`,
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
    hidden: 'The publishers are hidden.',
  },
} as const;

export const awayWords = {
  open: 'Take away',
  title: 'Take this event away',
  close: 'Close',
  waiting: 'The event is still on its way.',
  cite: {
    title: 'Cite',
    form: 'Form',
    forms: { plain: 'In words', list: 'Reference list', bibtex: 'BibTeX' },
    field: 'Citations of this event’s versions',
    copy: 'Copy the citations',
    done: 'Citations copied.',
    /** Of an article, or of the place in it that lies open. */
    one: 'Copy a citation of this article',
    place: 'Copy a citation of this place',
    oneDone: 'Citation copied.',
    refused: 'Copying is not allowed here.',
    unknownPublisher: '[publisher unknown]',
    undated: '[no date]',
    inferred: (day: string) => `[${day}, inferred]`,
    untitled: (words: string) => `[${words}]`,
    online: '[online]',
    from: (link: string) => `Available from: ${link}`,
    at: (link: string) => `Here: ${link}`,
    noteInferred: 'date inferred',
  },
  data: {
    title: 'Data',
    what: 'Table',
    tables: { statements: 'Statements by version', figures: 'Figures', utterances: 'Quotations' },
    csv: 'Download CSV',
    json: 'Download JSON',
    copyCsv: 'Copy CSV',
    copyJson: 'Copy JSON',
    about: 'CSV holds the table chosen here, JSON all of them. Dates are in Extended Date/Time Format.',
    framed: 'Downloads may be blocked in a frame: then copy.',
    done: (file: string) => `Saved as ${file}.`,
    copied: 'Copied.',
    byHand: 'Copying is not allowed here. The text is selected: copy it by hand.',
    fileName: 'synoptic',
  },
  table: {
    heads: {
      statements: ['No.', 'Kind'],
      published: 'Published',
      link: 'Link',
      figures: [
        'Version',
        'Words',
        'Number',
        'Bound',
        'What is counted',
        'What befell them',
        'Attributed to',
        'As of',
        'Beside other versions',
        'Link',
      ],
      utterances: ['Quotation', 'Version', 'Form', 'Words', 'Speaker', 'Cue', 'Credits', 'Link'],
    },
    form: {
      quoted: 'in quotation marks',
      within: 'inside a longer quotation',
      varied: 'other words in quotation marks',
      plain: 'the words without marks',
      absent: 'absent',
    },
    silence: '–',
  },
  print: {
    title: 'Paper',
    act: 'Print this event',
    about: 'The view that is open, with its sources at the end; the browser can make a PDF of it.',
    sources: 'Sources',
    page: 'This page',
    dated: 'Date',
  },
  classroom: {
    title: 'For a class',
    about:
      'A link to this event with “Version A, B, C” in place of publishers, authors and agencies until somebody reveals them. Names inside the texts stay.',
    copy: 'Copy link for a class',
  },
} as const;
