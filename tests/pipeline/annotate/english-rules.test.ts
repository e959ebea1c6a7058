/** Every English rule for times reads an example of its own and leaves one alone that looks alike. */
import { describe, expect, it } from 'vitest';
import { times } from '../../../src/pipeline/annotate/times.ts';
import { english } from '../../../src/pipeline/languages/english/english.ts';
import type { Language, TimeRule } from '../../../src/pipeline/languages/language.ts';
import type { TimeMeaning } from '../../../src/pipeline/records.ts';
import { days } from './examples/english-days.ts';
import { lengths } from './examples/english-lengths.ts';
import { notTimes } from './examples/english-not-times.ts';
import { speech } from './examples/english-speech.ts';
import { years } from './examples/english-years.ts';

interface Reading {
  rule: TimeRule;
  words: string;
  meaning: TimeMeaning | 'nothing';
}

let heard: Reading[] = [];
/** English with rules that tell what they have read, the words that are no time too. */
const telling: Language = {
  ...english,
  rules: english.rules.map((rule) => ({
    ...rule,
    read: (values, around) => {
      const meaning = rule.read(values, around);
      if (meaning !== null) heard.push({ rule, words: around.words, meaning });
      return meaning;
    },
  })),
};

function readings(text: string): Reading[] {
  heard = [];
  times(text, [{ start: 0, end: text.length }], telling);
  return heard;
}

const examples = [...notTimes, ...days, ...years, ...speech, ...lengths];

describe('a rule', () => {
  it.each(examples)('reads "%s"', (says, words, meaning, miss) => {
    const read = readings(says);
    expect(read.map((one) => [one.words, one.meaning])).toEqual([[words, meaning]]);
    expect(readings(miss).filter(({ rule }) => rule === read[0]?.rule)).toEqual([]);
  });

  it('stands once in the table', () => {
    const forms = english.rules.map(({ form }) => form);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it('has an example of its own', () => {
    const read = new Set(examples.flatMap(([says]) => readings(says).map(({ rule }) => rule)));
    expect(english.rules.filter((rule) => !read.has(rule)).map(({ id, form }) => `${id}: ${form}`)).toEqual([]);
  });

  it('is needed: without it, its example would be read otherwise', () => {
    const found = (text: string, language: Language) =>
      JSON.stringify(times(text, [{ start: 0, end: text.length }], language).map(({ start, end, meaning }) => [start, end, meaning]));
    const needed = new Set<TimeRule>();
    for (const [says] of examples)
      for (const { rule } of readings(says))
        if (found(says, { ...english, rules: english.rules.filter((one) => one !== rule) }) !== found(says, english)) needed.add(rule);
    expect(english.rules.filter((rule) => !needed.has(rule)).map(({ id, form }) => `${id}: ${form}`)).toEqual([]);
  });
});
