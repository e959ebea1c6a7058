/** The forms of rules: classes, groups and marks become patterns over words; a slip in a table is told by name. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/pipeline/annotate/time-forms.ts';
import { times } from '../../../src/pipeline/annotate/times.ts';
import { english } from '../../../src/pipeline/languages/english/english.ts';
import type { Language, Values } from '../../../src/pipeline/languages/language.ts';

/** A language of one rule, and what the rule was given. */
function oneRule(form: string, more: Partial<Language> = {}) {
  const heard: { words: string; values: Values }[] = [];
  const language: Language = {
    ...english,
    ...more,
    rules: [
      {
        id: 'time/test',
        form,
        read: (values, { words }) => {
          heard.push({ words, values });
          return { kind: 'set', of: 'P1D' };
        },
      },
    ],
  };
  const read = (text: string) => {
    times(text, [{ start: 0, end: text.length }], language);
    return heard.splice(0);
  };
  return { language, read };
}

describe('a form', () => {
  it('gives the values of its groups, and none where a group is absent', () => {
    const { read } = oneRule('{m:month} {d:day}(,? {y:year})?');
    expect(read('On March 3, 2021 it fell.')).toEqual([{ words: 'March 3, 2021', values: { m: 3, d: 3, y: 2021 } }]);
    expect(read('On March 3 it fell.')).toEqual([{ words: 'March 3', values: { m: 3, d: 3 } }]);
  });

  it('has white space for a space, and also a hyphen for a tilde', () => {
    expect(oneRule('wet~day').read('A wet-day and a wet\tday trip, a wetday.')).toHaveLength(2);
    expect(oneRule('wet day').read('A wet-day and a wet\tday trip.')).toHaveLength(1);
  });

  it('takes dots and brackets as they are', () => {
    expect(oneRule('{m:month}.{d:day}').read('March.3 or March 3')).toHaveLength(1);
  });

  it('begins and ends with whole words', () => {
    const { read } = oneRule('{n} day');
    expect(read('$5 day, 12:5 day, 5 day% or #5 day')).toEqual([]);
    expect(read('(5 day)')).toHaveLength(1);
  });

  it('takes capitals where its class asks for them', () => {
    expect(oneRule('{month}').read('The march of March.')).toHaveLength(1);
    expect(oneRule('{season}').read('The Spring of spring.')).toHaveLength(2);
  });
});

describe('a class that a language does not have', () => {
  it('is told with the language, when its rules are made', () => {
    expect(() => compile(oneRule('the {fortnights}', { id: 'xx' }).language)).toThrow(/"xx".*\{fortnights\}/);
  });

  it('is none of those that English names', () => {
    expect(() => compile(english)).not.toThrow();
  });
});
