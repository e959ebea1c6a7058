/** Makes the form of a rule for times into a pattern over the letters of a vocabulary. */
import type { Language, TimeRule } from '../languages/language.ts';
import { anyNumber, anyWord, type Vocabulary, vocabulary } from './time-letters.ts';

export interface CompiledRule {
  rule: TimeRule;
  pattern: RegExp;
  /** The same with the places of its groups, asked only where it has matched. */
  placed: RegExp;
  /** Class of each group that is read. */
  groups: readonly (readonly [name: string, wordClass: string])[];
}

export interface CompiledLanguage {
  words: Vocabulary;
  rules: readonly CompiledRule[];
}

const parts = /(?<raw>\(\?<[=!]|\(\?<\w+>|\(\?[:=!])|\{(?:(?<name>\w+):)?(?<cls>\w+)\}|(?<word>\p{L}[\p{L}\p{M}]*)|(?<mark>.)/gsu;

const compiled = new Map<Language, CompiledLanguage>();

export function compile(language: Language): CompiledLanguage {
  const known = compiled.get(language);
  if (known) return known;
  const literals = new Set(
    language.rules.flatMap(({ form }) => [...form.matchAll(parts)].flatMap((match) => (match.groups?.word ? [match.groups.word] : []))),
  );
  const words = vocabulary(language, literals);
  const result = { words, rules: language.rules.map((rule) => compileRule(rule, words)) };
  compiled.set(language, result);
  return result;
}

/** A time begins and ends with a word or number of its own: not inside a word, an amount of money, a decimal or a clock time. */
const opens = `(?<![${anyWord}$€£#%])(?<![${anyNumber}][.,/:])`;
const closes = `(?![${anyWord}%]|[/:][${anyNumber}])`;

function compileRule(rule: TimeRule, words: Vocabulary): CompiledRule {
  const groups: [string, string][] = [];
  const body = rule.form.replace(parts, (whole: string, ...rest: unknown[]) => {
    const { raw, name, cls, word, mark } = rest.at(-1) as Record<string, string | undefined>;
    if (raw) return raw;
    if (cls) {
      if (name) groups.push([name, cls]);
      return `${name ? `(?<${name}>` : ''}[${words.lettersOf(cls)}]${name ? ')' : ''}`;
    }
    if (word) return `[${words.letterOf(word)}]`;
    if (mark === '~') return '[ -]';
    return mark === '.' || mark === '$' || mark === '[' || mark === '*' || mark === '+' ? `\\${mark}` : whole;
  });
  const source = `${opens}(?:${body})${closes}`;
  return { rule, pattern: new RegExp(source, 'g'), placed: new RegExp(source, 'dy'), groups };
}
