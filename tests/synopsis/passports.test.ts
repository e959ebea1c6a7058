/** Passports: the fullest form first, what parts the others from it word by word, silence kept apart from difference, and nobody's words under another's name. */
import { describe, expect, test } from 'vitest';
import type { Form, Utterance } from '../../src/model/quotation.ts';
import { bySpeaker, changesTo, loneQuotations, passportsOf } from '../../src/synopsis/passports.ts';
import { excerptOf, made, type Told } from '../app/versions.ts';

const told: readonly Told[] = [
  { text: '“We noticed one light,” Ada Quill said. Port officials called it “odd”. “No comment,” said Port Master Lena Port.' },
  { text: 'Quill said they “noticed one green light over the bay”. It was odd, said Bo Reed.' },
  { text: 'Nothing was said.' },
];

type Cell = readonly [form: Form, words: string | null, speaker?: string];
const utterance = (speakers: Utterance['speakers'], ...cells: readonly Cell[]): Utterance => ({
  speakers,
  cells: cells.map(([form, words, speaker], i) => ({
    form,
    words: words === null ? null : excerptOf(told, i, words),
    speaker: speaker ? excerptOf(told, i, speaker) : null,
    cue: null,
    credits: [],
  })),
});

const event = made(told, {
  utterances: [
    utterance(
      'same',
      ['quoted', 'We noticed one light,', 'Ada Quill'],
      ['quoted', 'noticed one green light over the bay', 'Quill'],
      ['absent', null],
    ),
    utterance('differ', ['quoted', 'odd', 'Port officials'], ['plain', 'odd', 'Bo Reed'], ['absent', null]),
    utterance('unknown', ['quoted', 'No comment,', 'Port Master Lena Port'], ['absent', null], ['absent', null]),
  ],
});
const passports = passportsOf(event);

describe('a passport', () => {
  test('begins with the quotation of most words and keeps who is silent apart', () => {
    expect(passports[0]?.fullest.words).toBe('noticed one green light over the bay');
    expect(passports[0]?.ways.map(([cell]) => cell.words.words)).toEqual(['noticed one green light over the bay', 'We noticed one light,']);
    expect(passports[0]?.absent).toEqual(['aversion002']);
  });

  test('sets those together who give it in one way', () => {
    const wire: readonly Told[] = ['“No,” Quill said.', '“No!” Quill said.', '“No,” Reed said.', 'No, Quill said.'].map((text) => ({ text }));
    const ways = passportsOf(
      made(wire, {
        utterances: [
          {
            speakers: 'differ',
            cells: wire.map(({ text }, i) => ({
              form: text.startsWith('“') ? 'quoted' : 'plain',
              words: excerptOf(wire, i, 'No'),
              speaker: excerptOf(wire, i, text.includes('Quill') ? 'Quill' : 'Reed'),
              cue: null,
              credits: [],
            })),
          },
        ],
      }),
    )[0]?.ways;
    expect(ways?.map((way) => way.map((cell) => cell.article))).toEqual([['aversion000', 'aversion001'], ['aversion002'], ['aversion003']]);
  });

  test('differs by marks or speakers, never by silence', () => expect(passports.map((one) => one.differs)).toEqual([false, true, false]));

  test('does not call the same words different for their full stops', () => {
    expect(changesTo('an early ceasefire', 'An early ceasefire,')).toBeNull();
  });

  test('puts what is missing where it would stand, and keeps every word that stands there', () => {
    const there = 'We noticed one light,';
    const pieces = changesTo('noticed one green light over the bay', there) ?? [];
    expect(pieces).toEqual([
      { kind: 'here', text: 'We' },
      { kind: 'shared', text: ' noticed one ' },
      { kind: 'missing', text: 'green' },
      { kind: 'shared', text: 'light,' },
      { kind: 'missing', text: 'over the bay' },
    ]);
    expect(
      pieces
        .filter((piece) => piece.kind !== 'missing')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(there);
  });
});

describe('the groups', () => {
  const names = (list: typeof passports) => bySpeaker(list).map((group) => [group.speaker?.words ?? null, group.passports.length]);

  test('stand under the fullest name that can only mean one', () => {
    expect(names(passports)).toEqual([
      ['Ada Quill', 1],
      ['Port officials', 1],
      ['Port Master Lena Port', 1],
    ]);
  });

  test('leave a name that could be two persons as it is', () => {
    const two: readonly Told[] = [{ text: '“A,” Quill said. “B,” Ada Quill said. “C,” Bea Quill said.' }];
    const said = (words: string, speaker: string): Utterance => ({
      speakers: 'unknown',
      cells: [{ form: 'quoted', words: excerptOf(two, 0, words), speaker: excerptOf(two, 0, speaker), cue: null, credits: [] }],
    });
    const all = passportsOf(made(two, { utterances: [said('A,', 'Quill'), said('B,', 'Ada Quill'), said('C,', 'Bea Quill')] }));
    expect(names(all)).toEqual([
      ['Quill', 1],
      ['Ada Quill', 1],
      ['Bea Quill', 1],
    ]);
    expect(names(all.slice(0, 2))).toEqual([['Ada Quill', 2]]);
  });
});

test('what stands in quotation marks and is no utterance is named once by itself', () => {
  const [first, ...others] = event.versions;
  const [passage] = first?.passages ?? [];
  if (!first || !passage) throw new Error('The sample has lost its passage');
  const quotations = ['odd', 'No comment,'].map((words) => ({ ...excerptOf(told, 0, words), speaker: null, cue: null }));
  const quoting = { ...passage, quotations };
  const versions = [{ ...first, passages: [quoting, quoting] }, ...others];
  const utterances = event.utterances.slice(0, 2);
  expect(loneQuotations({ ...event, versions, utterances }).map(({ words }) => words)).toEqual(['No comment,']);
});
