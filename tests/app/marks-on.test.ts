/** The marks on the words of a passage: which of them a reader is shown, and what they say. */
import { describe, expect, test } from 'vitest';
import { marksOn } from '../../src/app/synopsis/marks-on.ts';
import type { EventFile, Passage } from '../../src/model/event.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import { at, crane, excerpt, harbour, messenger, passage, texts, version } from './sample.ts';

const [, second] = crane.versions;
const figures = second?.passages[1]?.figures ?? [];
const sentence = 'Port staff said more than 15 people were hurt.';

const marked = (event: EventFile, of: Passage, kind: string) =>
  marksOn(event, messenger, of)
    .filter((mark) => mark.kind === kind)
    .map(({ start, end }) => texts[messenger].slice(start, end));

describe('words that only one version uses', () => {
  const own = passage(messenger, sentence, { figures, only: [at(messenger, 'staff said more than 15 people')] });

  test('are not tinted where they are a figure that is compared with another: that is not only here', () => {
    expect(marked(crane, own, 'only')).toEqual(['staff said ', ' people']);
  });

  test('are tinted where no other version gives a figure for it', () => {
    expect(marked({ ...crane, figurePairs: [] }, own, 'only')).toEqual(['staff said more than 15 people']);
  });
});

describe('words in quotation marks', () => {
  const quotation: Quotation = { ...at(harbour, 'crane fell'), speaker: null, cue: null };
  const quoting = passage(harbour, 'A crane fell on Tuesday.', { quotations: [quotation] });
  const event: EventFile = { ...crane, versions: [version(harbour, [quoting]), ...crane.versions.slice(1)] };
  const kinds = (of: EventFile) => marksOn(of, harbour, quoting).map((mark) => mark.kind);

  test('are marked where the view of quotations has a passport for them', () => {
    const cell = { form: 'quoted' as const, words: excerpt(harbour, 'crane fell'), speaker: null, cue: null, credits: [] };
    const absent = { form: 'absent' as const, words: null, speaker: null, cue: null, credits: [] };
    expect(kinds({ ...event, utterances: [{ cells: [cell, absent], speakers: 'unknown' }] })).toEqual(['quotation']);
  });

  test('are not where it has none: a mark would promise more than there is', () => {
    expect(kinds(event)).toEqual([]);
  });
});
