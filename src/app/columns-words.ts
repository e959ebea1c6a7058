/** The catalogue's words for the columns of a comparison: whose they are, how they are arranged, what stands level. Says nothing about the world. */
import { count, many } from './count-words.ts';

const versions = (n: number): string => many(n, 'version', 'versions');

export const columnsWords = {
  tools: (name: string) => `Column of ${name}`,
  pin: 'Pin: keep in sight',
  unpin: 'Unpin',
  earlier: 'Move before its neighbour',
  later: 'Move behind its neighbour',
  hide: 'Hide',
  of: (act: string, name: string) => `${act}: ${name}`,
  said: {
    pinned: (name: string) => `Pinned: ${name} stands first and stays in sight.`,
    unpinned: (name: string) => `No longer pinned: ${name}.`,
    moved: (name: string, place: number, of: number) => `Moved: ${name} is now column ${place} of ${of}.`,
    hidden: (name: string, left: number) => `Hidden: ${name}. ${versions(left)} shown. Back brings it again.`,
    shown: (n: number) => `${versions(n)} shown again.`,
  },
  hidden: (n: number) => `${count(n)} hidden:`,
  show: 'show',
  silent: (n: number) => `No passage on this event found in ${n === 1 ? 'one more article' : `${count(n)} more articles`}:`,
  origin: (index: number) => `Origin ${index + 1}`,
  /** Of one bracket: all that rest on one text, or draw on one source, or some of them. */
  oneOrigin: {
    text: (beside: number, of: number) => (beside === of ? `${versions(of)}, one text` : `${beside} of ${versions(of)} of one text`),
    source: (beside: number, of: number) =>
      beside === of ? `${versions(of)}, a source in common` : `${beside} of ${versions(of)} of a source in common`,
  },
  whyOrigin: 'Why? Shows the words that tell it',
  sort: { label: 'Order of the rows', text: 'As in the text', agreement: 'Told by most first' },
  rows: { label: 'Which statements', all: 'All statements', alone: 'Only in one version' },
  box: 'Table of versions, scrolls',
  lock: 'Scroll the columns together',
  level: (speakers: string) => `Bring level: ${speakers}`,
  levelled: (n: number) => (n === 0 ? 'No other column shown tells this.' : `Level in ${n === 1 ? 'one other column' : `${n} other columns`}.`),
  again: { earlier: 'also earlier in this article', later: 'also later in this article' },
  column: (name: string) => `Passages of ${name}`,
  end: 'End of its passages on this event.',
} as const;
