/** A flood as five versions tell it, two of them from right to left, with figures, quotations, wordings and terms; and the same told by forty. */
import type { ArticleFile } from '../../src/model/article.ts';
import type { EventFile } from '../../src/model/event.ts';
import type { Form, UtteranceCell } from '../../src/model/quotation.ts';
import type { TermsFile } from '../../src/model/wording.ts';
import { articleId, asOf, excerptOf, made, pairOf, spanIn, type Told } from './versions.ts';

const [may2, may9] = [asOf('2031-05-02'), asOf('2031-05-09')];

export const flood: readonly Told[] = [
  {
    text: 'The mayor said 40 homes were lost in the flood, and 6 boats, 46 losses in all. “The river rose faster than anyone had feared,” Ada Quill said, as Port News reported.',
    figures: [
      { words: '40', value: 40, of: 'homes', says: 'The mayor', asOf: may2 },
      { words: '6', value: 6, of: 'boats', says: 'The mayor' },
      { words: '46', value: 46, of: 'losses', says: 'The mayor' },
    ],
  },
  {
    text: 'More than 45 houses were destroyed by the high water, the fire brigade said. Bo Reed said that “the river rose faster than anyone in the whole harbour had feared”.',
    figures: [
      { words: 'More than 45', value: 45, bound: 'more than', of: 'houses', says: 'the fire brigade', asOf: asOf('2031-05-03', '2031-05-05') },
    ],
  },
  {
    text: 'By the ninth of May 52 homes were lost in the flood. The river rose faster than anyone had feared.',
    figures: [{ words: '52', value: 52, of: 'homes', asOf: may9 }],
  },
  {
    text: 'قالت البلدية إن 52 منزلاً فُقدت في الفيضان.',
    figures: [{ words: '52', value: 52, of: 'منزلاً', says: 'البلدية', asOf: may9 }],
  },
  { text: 'העירייה מסרה כי כמעט 60 בתים אבדו בהצפה.', figures: [{ words: 'כמעט 60', value: 60, bound: 'nearly', of: 'בתים', says: 'העירייה' }] },
];

const place = (index: number, words: string) => ({ article: articleId(index), ...spanIn(flood[index]?.text ?? '', words) });

function cell(index: number, form: Form, words: string, speaker: string | null, credit: string | null = null): UtteranceCell {
  const at = (said: string) => excerptOf(flood, index, said);
  return { form, words: at(words), speaker: speaker ? at(speaker) : null, cue: speaker ? at('said') : null, credits: credit ? [at(credit)] : [] };
}

const absent: UtteranceCell = { form: 'absent', words: null, speaker: null, cue: null, credits: [] };

export const floodEvent: EventFile = made(flood, {
  figurePairs: [
    pairOf(flood, [0, '40'], [1, 'More than 45'], 'differ', 'figure/bounds-part'),
    pairOf(flood, [0, '40'], [2, '52'], 'later count', 'figure/later-count'),
    pairOf(flood, [1, 'More than 45'], [2, '52'], 'compatible', 'figure/bounds-meet'),
    pairOf(flood, [2, '52'], [3, '52'], 'same'),
    pairOf(flood, [0, '40'], [3, '52'], 'later count', 'figure/later-count'),
    pairOf(flood, [2, '52'], [4, 'כמעט 60'], 'cannot tell', 'figure/no-order'),
  ],
  sums: [
    {
      whole: place(0, '46'),
      parts: [place(0, '40'), place(0, '6')],
      fits: true,
      evidence: { rule: 'figure/sum', status: 'inferred', excerpts: [] },
    },
  ],
  utterances: [
    {
      speakers: 'differ',
      cells: [
        cell(0, 'quoted', 'The river rose faster than anyone had feared,', 'Ada Quill', 'Port News'),
        cell(1, 'quoted', 'the river rose faster than anyone in the whole harbour had feared', 'Bo Reed'),
        cell(2, 'plain', 'The river rose faster than anyone had feared', null),
        absent,
        absent,
      ],
    },
    { speakers: 'unknown', cells: [cell(0, 'quoted', 'lost in the flood', 'Ada Quill'), absent, absent, absent, absent] },
  ],
  wording: [
    {
      statement: 0,
      choices: [excerptOf(flood, 0, 'the flood'), excerptOf(flood, 1, 'the high water'), excerptOf(flood, 2, 'the flood'), null, null],
    },
  ],
});

export const floodTerms: TermsFile = {
  formatVersion: 1,
  groups: [
    {
      terms: [
        {
          words: excerptOf(flood, 1, 'high water'),
          uses: [{ article: articleId(1), places: [spanIn(flood[1]?.text ?? '', 'high water')] }],
        },
        {
          words: excerptOf(flood, 0, 'flood'),
          uses: [0, 2].map((index) => ({ article: articleId(index), places: [spanIn(flood[index]?.text ?? '', 'flood')] })),
        },
      ],
    },
  ],
};

export function articleFile(index: number): ArticleFile {
  const text = flood[index]?.text ?? '';
  const part = { start: 0, end: text.length, role: 'body', rule: 'clean/body' } as const;
  return { formatVersion: 1, id: articleId(index), text, parts: [part], published: null, mentions: [], figures: [], quotations: [] };
}

/** What the versions of a crowd call it. */
export function crowdTerms(event: EventFile): TermsFile {
  const uses = (words: string) =>
    event.versions.flatMap(({ article, passages }) => {
      const start = passages[0]?.words.indexOf(words) ?? -1;
      return start < 0
        ? []
        : [{ article, places: [{ start, end: start + words.length }], words: { article, start, end: start + words.length, words } }];
    });
  const terms = ['flood', 'high water'].flatMap((words) => {
    const found = uses(words);
    const [first] = found;
    return first ? [{ words: first.words, uses: found.map(({ article, places }) => ({ article, places })) }] : [];
  });
  return { formatVersion: 1, groups: [{ terms }] };
}

/** Every version counts homes, each a day later and more than the one before, and all say the same words. */
export function crowd(count: number): EventFile {
  const told = Array.from({ length: count }, (_, i): Told => {
    const words = String(100 + i);
    const day = asOf(`2031-05-${String(1 + (i % 28)).padStart(2, '0')}`);
    const text = `Version ${i + 1} counted ${words} homes lost. “We had no warning,” the warden said of ${i % 2 === 0 ? 'the flood' : 'the high water'}.`;
    return { text, figures: [{ words, value: 100 + i, of: 'homes', asOf: day }] };
  });
  const at = (i: number, words: string) => excerptOf(told, i, words);
  return made(told, {
    figurePairs: told.slice(1).flatMap((_, i) => pairOf(told, [0, '100'], [i + 1, String(101 + i)], 'later count', 'figure/later-count')),
    utterances: [
      {
        speakers: 'same',
        cells: told.map((_, i) => ({
          form: i === 0 ? 'plain' : 'quoted',
          words: at(i, 'We had no warning'),
          speaker: at(i, 'the warden'),
          cue: at(i, 'said'),
          credits: [],
        })),
      },
    ],
    wording: [{ statement: 0, choices: told.map((_, i) => at(i, i % 2 === 0 ? 'the flood' : 'the high water')) }],
  });
}
