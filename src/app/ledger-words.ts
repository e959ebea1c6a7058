/** The catalogue's words for the views of figures, quotations and wording. Only `messages.ts` passes it on. They name no side and say of nothing that it is right. */
import { count, many } from './count-words.ts';

/** "1,891 more", "200 less"; null where there is no difference. */
const more = (n: number | null): string | null => (n ? `${count(Math.abs(n))} ${n > 0 ? 'more' : 'less'}` : null);
const later = (days: number | null): string | null =>
  days === null ? null : days === 0 ? 'same day' : `${many(Math.abs(days), 'day', 'days')} ${days > 0 ? 'later' : 'earlier'}`;

export const ledgerWords = {
  figures: {
    none: 'No figures were found in the passages on this event.',
    /** Heads a block whose figures share neither a wording nor a fate that could name it. */
    unnamed: 'Figures for one thing',
    alone: (versions: number) => (versions > 1 ? 'Figures that only one version gives' : 'Figures'),
    sums: 'Do the parts add up?',
    sum: { fits: 'fits', misses: 'does not fit' },
    plus: 'and',
    column: { version: 'Version', figure: 'Figure', bound: 'How exact', says: 'Who says so', asOf: 'As of', against: 'Compared with' },
    compare: 'Compare all with this one',
    compareWith: (words: string, name: string) => `Compare all with ${words}, ${name}`,
    base: 'the others are compared with this one',
    apart: 'not compared: no words tell that both count the same',
    unsaid: 'not said',
    dayUnknown: 'day unknown',
    otherScope: 'of other scope',
    /** From the figure chosen to the one of the row. */
    earlier: 'earlier count',
    /** Beside a verdict: two names follow, each in its article's words. */
    otherSpeakers: 'Other speakers:',
    /** One name follows, or the figure itself, in its article's words. */
    oneSpeaker: 'Only one names who says so:',
    openSide: 'Told without a side:',
    untold: 'Why the two differ, the articles do not tell.',
    /** Figures follow, each in its article's words. */
    agrees: 'Agrees with:',
    apartBy: (days: number | null, by: number | null) => [later(days), more(by)].filter((part) => part !== null),
    why: (status: string) => `${status}: why?`,
    chart: (what: string) => `${what}: values by the day that they hold for. The table holds the same.`,
    spot: (words: string, day: string, name: string, others: number) =>
      `${words} · ${day} · ${name}${others > 0 ? ` and ${many(others, 'other', 'others')}` : ''}`,
    legend: {
      up: '↑ so much or more',
      down: '↓ so much or less',
      near: '┆ about or nearly so much',
      rise: 'dotted: a later count',
      range: '— on one of these days',
    },
    cut: 'The scale does not begin at zero.',
    folded: 'Long gaps between days are drawn short.',
  },
  quotations: {
    none: 'No words in quotation marks were found in the passages on this event.',
    unnamed: 'Speaker not named',
    form: {
      quoted: 'in quotation marks',
      within: 'inside a longer quotation',
      varied: 'in other words, in quotation marks',
      plain: 'without quotation marks',
    },
    pieces: { quoted: 'pieces of it, in quotation marks', plain: 'pieces of it, without quotation marks' },
    again: 'and once more:',
    same: 'the same words',
    absent: 'Not in these articles:',
    /** Before the name and behind it: whom a version gives the words to. */
    speaker: 'given to',
    noSpeaker: 'speaker not named',
    differ: 'given to different speakers',
    credits: 'by way of',
    step: 'then',
    here: 'only here: ',
    missing: 'not here: ',
    end: ' (end)',
    left: (n: number) => `${many(n, 'word', 'words')} not here`,
    lone: 'Also in quotation marks',
    loneAbout: 'Words and phrases that are no statement of their own. They are compared in the passages, not here.',
    filter: (n: number) => `Only those that versions give in different ways (${count(n)})`,
    shown: (n: number, of: number) => `${count(n)} of ${many(of, 'quotation', 'quotations')} shown`,
  },
  wording: {
    places: 'Different words in the same place',
    none: 'No wording differs where these versions can be laid side by side.',
    single: 'Only one version tells of this event: there is nothing to lay beside it.',
    sentences: 'In their sentences',
    terms: 'What each publisher calls it',
    about: 'Over all events of this collection: how often each term stands in the articles of each publisher. A count leads to its places.',
    noTerms: 'No terms were found that articles choose differently for one thing.',
    noneHere: 'No term of the passages on this event is among them.',
    elsewhere: (n: number) => `Terms of other events (${count(n)})`,
    trouble: 'The terms could not be loaded.',
    term: 'Term',
    never: 'not used',
    within: 'in a longer term',
    count: (n: number, name: string) => `${many(n, 'place', 'places')}, ${name}`,
    more: (n: number) => `Show ${count(n)} more`,
  },
} as const;
