/** The catalogue's words for the overview of a comparison and for the views that read one text or two. Counts and places; nothing of what an article says. */
const many = (count: number, one: string, more: string): string => `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;
const percent = (share: number): string => `${Math.round(share * 100)}%`;

const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number): string => `${n}${endings[rules.select(n)] ?? 'th'}`;

export const readingWords = {
  overview: {
    label: 'Overview',
    statements: 'Statements: arrow keys move, Enter goes to the statement',
    ribbons: 'Where in each article it stands',
    ends: { first: 'beginning', last: 'end' },
    said: { same: 'same words', told: 'other words', differs: 'figures differ', only: 'one version only', silent: 'not told' },
    count: (n: number) => many(n, 'statement', 'statements'),
    counts: {
      same: (n: number) => `${n} in the same words`,
      told: (n: number) => `${n} in other words`,
      differs: (n: number) => `${n} with figures that differ`,
      only: (n: number) => `${n} in one version only`,
    },
    number: (n: number, of: number) => `Statement ${n} of ${of}`,
    tellers: (n: number, of: number) => `told by ${n} of ${of}`,
    teller: (name: string, standing: string) => `${name} (${standing})`,
    absent: (names: string) => `not in ${names}`,
    more: (n: number) => `${n} more`,
    rank: (rank: number, of: number) =>
      of === 1 ? 'all it tells' : rank === 1 ? `first of ${of}` : rank === of ? `last of ${of}` : `${ordinal(rank)} of ${of}`,
    depth: (share: number) => (share < 0.005 ? 'at the beginning' : `${percent(share)} into the article`),
    depthShort: (share: number) => (share < 0.005 ? 'at the beginning' : `at ${percent(share)}`),
    first: (n: number) => `${n} comes first`,
  },
} as const;
