/** What a table of rules for times must hold in any language: each rule has an example, leaves a near miss alone, stands once, and passes over long texts in time that grows with them. Knows no language. */
import { expect, it } from 'vitest';
import { compile } from '../../../src/pipeline/annotate/time-forms.ts';
import { coded } from '../../../src/pipeline/annotate/time-words.ts';
import { times } from '../../../src/pipeline/annotate/times.ts';
import type { Language, TimeRule } from '../../../src/pipeline/languages/language.ts';
import type { TimeMeaning } from '../../../src/pipeline/records.ts';
import type { Example } from './examples/example.ts';
import { beginnings, faults, long, pass } from './growth.ts';

interface Reading {
  rule: TimeRule;
  words: string;
  meaning: TimeMeaning | 'nothing';
}

/** What each rule of a language reads in a text, the words that are no time too. */
function reader(language: Language): (text: string) => Reading[] {
  let heard: Reading[] = [];
  const telling: Language = {
    ...language,
    rules: language.rules.map((rule) => ({
      ...rule,
      read: (values, around) => {
        const meaning = rule.read(values, around);
        if (meaning !== null) heard.push({ rule, words: around.words, meaning });
        return meaning;
      },
    })),
  };
  return (text) => {
    heard = [];
    times(text, [{ start: 0, end: text.length }], telling);
    return heard;
  };
}

const named = (rules: readonly TimeRule[]) => rules.map(({ id, form }) => `${id}: ${form}`);

export function holdsExamples(language: Language, examples: readonly Example[]): void {
  const readings = reader(language);

  it.each(examples)('reads "%s"', (says, words, meaning, miss) => {
    const read = readings(says);
    expect(read.map((one) => [one.words, one.meaning])).toEqual([[words, meaning]]);
    expect(readings(miss).filter(({ rule }) => rule === read[0]?.rule)).toEqual([]);
  });

  it('stands once in the table', () => {
    const forms = language.rules.map(({ form }) => form);
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it('has an example of its own', () => {
    const read = new Set(examples.flatMap(([says]) => readings(says).map(({ rule }) => rule)));
    expect(named(language.rules.filter((rule) => !read.has(rule)))).toEqual([]);
  });
}

/** A rule without which its own example is read the same is one too many, or its example is weak. */
export function isNeeded(language: Language, examples: readonly Example[]): void {
  const readings = reader(language);

  it('is needed: without it, its example would be read otherwise', () => {
    const found = (text: string, by: Language) =>
      JSON.stringify(times(text, [{ start: 0, end: text.length }], by).map(({ start, end, meaning }) => [start, end, meaning]));
    const needed = new Set<TimeRule>();
    for (const [says] of examples)
      for (const { rule } of readings(says))
        if (found(says, { ...language, rules: language.rules.filter((one) => one !== rule) }) !== found(says, language)) needed.add(rule);
    expect(named(language.rules.filter((rule) => !needed.has(rule)))).toEqual([]);
  });
}

/** Every pattern passes over its own words, whole or broken off, in time that grows with their number. */
export function growsWithItsWords(language: Language, examples: readonly Example[]): void {
  const { words, rules } = compile(language);
  const code = (text: string) => coded(text, [{ start: 0, end: text.length }], words).code.slice(0, -1);
  const units = examples.map(([says, own]) => ({ whole: code(says), all: [`${says} `, `${own} `, ...beginnings(own)].map(code) }));
  const slow = rules.flatMap(({ rule, pattern }) => {
    const own = [...new Set(units.flatMap(({ whole, all }) => (pass(pattern, whole) > 0 ? all : [])))];
    expect(own.length, rule.form).toBeGreaterThan(1);
    return faults((size) => {
      for (const unit of own) pass(pattern, long(unit, size / own.length));
    }).map((ms) => `${rule.form}: ${ms}`);
  });
  expect(slow).toEqual([]);
}
