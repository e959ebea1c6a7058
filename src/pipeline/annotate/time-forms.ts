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
  /** Of each of these sets, by its place among the language's, a letter stands in whatever matches. */
  needs: readonly number[];
}

export interface CompiledLanguage {
  words: Vocabulary;
  rules: readonly CompiledRule[];
  /** Sets of letters, each once: a rule that needs one of which a text has no letter need not pass over it. */
  sets: readonly string[];
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
  const sets = new Map<string, number>();
  const result = { words, rules: language.rules.map((rule) => compileRule(rule, words, sets)), sets: [...sets.keys()] };
  compiled.set(language, result);
  return result;
}

/** A time begins and ends with a word or number of its own: not inside a word, an amount of money, a decimal or a clock time. */
const opens = `(?<![${anyWord}$€£#%])(?<![${anyNumber}][.,/:])`;
const closes = `(?![${anyWord}%]|[/:][${anyNumber}])`;

function compileRule(rule: TimeRule, words: Vocabulary, sets: Map<string, number>): CompiledRule {
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
  const needs = neededBy(rule.form, words).map((letters) => {
    const place = sets.get(letters) ?? sets.size;
    sets.set(letters, place);
    return place;
  });
  return { rule, pattern: new RegExp(source, 'g'), placed: new RegExp(source, 'dy'), groups, needs };
}

/** The letters of each word that a form cannot do without: of those outside all brackets that no question mark follows. */
function neededBy(form: string, words: Vocabulary): string[] {
  const needed: string[] = [];
  let depth = 0;
  for (const match of form.matchAll(parts)) {
    const { raw, cls, word, mark } = match.groups ?? {};
    if (raw || mark === '(') depth++;
    else if (mark === ')') depth--;
    else if (mark === '|' && depth === 0) return [];
    const letters = cls ? words.lettersOf(cls) : word ? words.letterOf(word) : '';
    if (letters !== '' && depth === 0 && form.charAt(match.index + match[0].length) !== '?') needed.push(letters);
  }
  return needed;
}
