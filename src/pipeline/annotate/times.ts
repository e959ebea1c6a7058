/** Finds the time expressions of a text by the rules of its language. Offers what the words say; which day that was is decided in link, with all articles in hand. */
import type { Span } from '../../model/span.ts';
import type { Around, Language, Values } from '../languages/language.ts';
import type { TimeExpression } from '../records.ts';
import { type CompiledRule, compile } from './time-forms.ts';
import type { Vocabulary } from './time-letters.ts';
import { type Coded, coded } from './time-words.ts';

/** Characters before and behind an expression that a rule may look at. */
const reach = 40;

/** Times of the stretches of a text, in order, none overlapping. Each rule passes over the text once; an earlier rule's words are not taken again. */
export function times(text: string, stretches: readonly Span[], language: Language): TimeExpression[] {
  const { words, rules, sets } = compile(language);
  const reading = coded(text, stretches, words);
  const letters = new Set(reading.code);
  const isThere = sets.map((set) => [...set].some((letter) => letters.has(letter)));
  const taken = new Uint8Array(reading.code.length);
  const found: TimeExpression[] = [];
  for (const one of rules) {
    if (!one.needs.every((set) => isThere[set])) continue;
    one.pattern.lastIndex = 0;
    for (let match = one.pattern.exec(reading.code); match; match = one.pattern.exec(reading.code)) {
      const [first, last] = [match.index, match.index + match[0].length - 1];
      if (taken[first] || taken[last] || taken.subarray(first, last + 1).includes(1)) {
        one.pattern.lastIndex = first + 1;
        continue;
      }
      const span = withoutStop(text, { start: reading.starts[first] ?? 0, end: reading.ends[last] ?? 0 }, language);
      const around = {
        before: text.slice(Math.max(0, span.start - reach), span.start),
        after: text.slice(span.end, span.end + reach),
        words: text.slice(span.start, span.end),
      };
      const places = placesOf(one, reading, first);
      const meaning = one.rule.read(valuesOf(one, places, reading, text, words), around);
      if (meaning === null) {
        one.pattern.lastIndex = first + 1;
        continue;
      }
      taken.fill(1, first, last + 1);
      if (meaning === 'nothing') continue;
      const ends = endsOf(places, reading);
      found.push({ ...span, rule: one.rule.id, meaning, ...surroundings(around, language), ...(ends ? { ends } : {}) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A full stop belongs to a time only behind an abbreviation; else it ends the sentence. */
function withoutStop(text: string, { start, end }: Span, { abbreviations }: Language): Span {
  const word = /(\p{L}+)\.$/u.exec(text.slice(Math.max(start, end - 12), end))?.[1];
  return { start, end: word !== undefined && word.length > 1 && !abbreviations.has(word.toLowerCase()) ? end - 1 : end };
}

type Places = Readonly<Record<string, readonly [number, number] | undefined>>;

function placesOf({ placed, groups, rule }: CompiledRule, { code }: Coded, at: number): Places {
  if (groups.length === 0 && !rule.form.includes('(?<from>')) return {};
  placed.lastIndex = at;
  return placed.exec(code)?.indices?.groups ?? {};
}

function valuesOf({ groups }: CompiledRule, places: Places, reading: Coded, text: string, words: Vocabulary): Values {
  const values: Record<string, number | string | undefined> = {};
  for (const [name, cls] of groups) {
    const at = places[name]?.[0];
    if (at === undefined) continue;
    const word = text.slice(reading.starts[at], reading.ends[at]).toLowerCase();
    values[name] = reading.numbers.get(at) ?? words.valueOf(cls, word) ?? words.valueOf(cls, word.replace(/[.\s]/g, ''));
  }
  return values;
}

function endsOf({ from, to }: Places, { starts, ends }: Coded): [Span, Span] | null {
  if (!from || !to) return null;
  const span = ([a, b]: readonly [number, number]) => ({ start: starts[a] ?? 0, end: ends[b - 1] ?? 0 });
  return [span(from), span(to)];
}

/** What the words before a time say of it. */
function surroundings({ before, words }: Around, language: Language): Pick<TimeExpression, 'side' | 'approximate' | 'fresh'> {
  const named = language.sides.find(([form]) => form.test(before))?.[1] ?? null;
  const isPlain = named === 'until' ? language.onset.test(before) : named !== null && named !== 'since' && language.hour.test(words);
  const side = isPlain ? null : named;
  return {
    side,
    approximate: language.approximate.before.test(before) || language.approximate.inside.test(words),
    fresh: language.fresh.test(before),
  };
}
