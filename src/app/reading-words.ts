/** The catalogue's words for the overview of a comparison and for the views that read one text or two. Counts and places; nothing of what an article says. */
import { count, many } from './count-words.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number): string => `${n}${endings[rules.select(n)] ?? 'th'}`;

const differences = (n: number): string => `${n.toLocaleString('en-GB')}: statements in other words, figures that differ or were revised`;

export const readingWords = {
  overview: {
    label: 'Overview',
    statements: 'Statements: arrow keys move, Enter goes to the statement',
    ribbons: 'Where in each article it stands',
    ends: { first: 'beginning', last: 'end' },
    said: {
      same: 'same words',
      told: 'words differ',
      counted: 'figures compatible, or a later count',
      differs: 'figures differ, or revised',
      only: 'one version only',
      silent: 'not told',
    },
    count: (n: number) => many(n, 'statement', 'statements'),
    named: (name: string, n: number) => `${name} (${n})`,
    only: (version: number, text: number) => `one version only (${version})${text > 0 ? `, one text only (${text})` : ''}`,
    number: (n: number, of: number) => `Statement ${n} of ${of}`,
    tellers: (n: number, of: number) => `told by ${n} of ${of}`,
    teller: (name: string, standing: string) => `${name} (${standing})`,
    absent: (names: string) => `not in ${names}`,
    more: (n: number) => `${n} more`,
    rank: (rank: number, of: number) =>
      of === 1 ? 'all it tells' : rank === 1 ? `first of ${of}` : rank === of ? `last of ${of}` : `${ordinal(rank)} of ${of}`,
    depth: (share: number) => (share < 0.005 ? 'at the beginning' : `${percent(share)} into the article`),
    depthShort: (share: number) => (share < 0.005 ? 'at the beginning' : `at ${percent(share)}`),
    first: (n: number) => `tells ${n} first`,
    /** Of several statements in the words of one place. */
    stands: (numbers: readonly number[], share: number) => `${numbers.join(', ')} ${readingWords.overview.depthShort(share)}`,
  },
  choose: {
    version: (name: string, told: number, of: number) => `${name}: ${told} of ${many(of, 'statement', 'statements')}`,
  },
  text: {
    heading: 'The article, and what others say',
    base: 'Read',
    passages: (n: number) => `${many(n, 'passage', 'passages')} on this event`,
    go: 'Go to the first',
    beginning: (n: number) => `The article from its beginning: ${many(n, 'paragraph', 'paragraphs')} before this`,
    chip: (n: number) => `Statement ${n}: what others say`,
    chipMissing: (n: number) => `Statement ${n}, which this article does not make`,
    note: (numbers: readonly number[]) => `${numbers.length === 1 ? 'Statement' : 'Statements'} ${numbers.join(', ')}: what others say`,
    only: 'Only this article tells it',
    alone: 'No other article tells of this event',
    others: (n: number) => (n === 1 ? '1 other tells it' : `${n} others tell it`),
    allSame: (n: number) => (n === 1 ? '1 other says the same' : `${n} others say the same`),
    same: 'In the same words:',
    /** Before the number of a statement. */
    again: 'In the words that stand at',
    absent: 'Not in:',
    more: (n: number) => `and ${n} more`,
    missing: 'Not in this article',
    missingNote: (statements: readonly number[]) =>
      `Not in this article: ${statements.length === 1 ? 'statement' : 'statements'} ${statements.join(', ')}`,
    here: 'here',
    differs: (verdict: string) => `▲ ${verdict}`,
    quotation: (mine: string, theirs: string, name: string) => `Quotation: here ${mine}; in ${name} ${theirs}:`,
    form: {
      quoted: 'these words in quotation marks',
      within: 'inside a longer quotation',
      varied: 'in other words, in quotation marks',
      plain: 'these words without quotation marks',
      absent: 'not in the article',
    },
  },
  two: {
    left: 'Version',
    right: 'Beside it',
    swap: 'Swap the two',
    /** How those came to stand here that nobody chose: both of them, or the one beside a chosen one. */
    why: {
      both: {
        apart: (n: number) => `Shown first: of all pairs of different origins the one with most differences (${differences(n)}).`,
        any: (n: number) => `Shown first: of all pairs the one with most differences (${differences(n)}).`,
        none: 'Shown first: no two differ, so the first two stand here.',
      },
      one: {
        apart: (n: number) => `Shown beside it first: of those of other origins the one with most differences (${differences(n)}).`,
        any: (n: number) => `Shown beside it first: of all others the one with most differences (${differences(n)}).`,
        none: 'Shown beside it first: none differs, so the first of the others stands here.',
      },
    },
    one: 'Only one version tells of this event: there is nothing to lay beside it.',
    onlyDifferences: 'Only differences',
    /** What both tell is called as in every other view. */
    kind: {
      'only-left': 'Only in the first',
      'only-right': 'Only in the second',
    },
    moved: { earlier: 'moved: the second tells it earlier', later: 'moved: the second tells it later' },
    told: (both: number, left: number, right: number) =>
      `${many(both, 'statement', 'statements')} in both · ${left} only in the first · ${right} only in the second`,
    words: (shared: number, left: number, right: number) =>
      `${many(shared, 'word', 'words')} in common runs · ${count(left)} only in the first · ${count(right)} only in the second`,
    hidden: (n: number) => `${many(n, 'statement', 'statements')} in the same words ${n === 1 ? 'is' : 'are'} hidden`,
    nothing: 'No statement differs.',
    gap: 'not told here',
    /** Spoken before marked words. */
    aloud: { del: 'only in the first: ', ins: 'only in the second: ', mark: 'in both: ' },
    means: { del: 'only in the first', ins: 'only in the second', mark: 'in both, where most words differ' },
  },
} as const;
