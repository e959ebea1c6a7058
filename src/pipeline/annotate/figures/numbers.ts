/** Finds numbers in a sentence, in digits and in words, with the words of their bound. What they count, and whether they count anything, is judged elsewhere. */
import type { Bound } from '../../../model/figure.ts';
import {
  anyUnit,
  boundsBefore,
  boundsBehind,
  fractions,
  governing,
  many,
  mattering,
  placing,
  scales,
  small,
} from '../../languages/english/number-words.ts';

/** Offsets count from the start of the sentence. `start` to `end` holds the words of the bound; `from` to `to` the number alone, with sign and scale. */
export interface NumberFound {
  start: number;
  end: number;
  from: number;
  to: number;
  value: number;
  bound: Bound;
  written: 'digits' | 'words';
  /** A sign of money before it ("$", "US$"); '' where none is. */
  money: string;
  percent: boolean;
  /** Its words say a size by themselves: digits in groups, a scale, a bound, a sign. A name ("Boeing 747") has none of it. */
  sized: boolean;
}

const blank = "[,’'\\u00a0\\u202f\\u2009 ]";
const digits = String.raw`(?:\d{1,3}(?:${blank}\d{3})+(?!\d)|\d{1,3}(?:,\d{2})+,\d{3}(?!\d)|\d+)(?:\.\d+)?`;
const longScale = [...scales.keys()].filter((word) => word.length > 2).join('|');
const plainWord = [...small.keys()].sort((a, b) => b.length - a.length).join('|');
const openWord = [...many.keys()].join('|');
/** "US$", "A$", "Rs.", "USD": a sign, or the letters for it; "#" where a text lost its sign of the pound. */
const sign = String.raw`(?:#(?=\d[\d,]*\.\d\d(?!\d))|(?:US|A|C|CA|AU|NZ|HK|S)?\$|€|£|¥|₹|(?:USD|EUR|GBP|Rs\.?)(?= ?\d)) ?`;
const fraction = [...fractions.keys()].join('|');
const run = String.raw`(?:(?:${fraction}) )?an? (?:${longScale})(?!\p{L})|(?:${plainWord})(?:(?:[ -]| and )(?:a half|${plainWord}|${longScale})(?!\p{L}))*`;
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/.:+−]|#(?!\d[\d,]*\.\d\d(?!\d))|(?<!\d)-|\d[,.]|\p{L}[’'])(?:(?<money>${sign})?(?<digits>${digits})(?:(?:[ -]?(?<scale>${longScale})|(?<short>[km])|[ -]?(?<brief>mn|bn|tn))(?![\p{L}\p{N}]))?(?<percent> ?%)?|(?<open>${openWord})(?: of (?<opens>${openWord}))?(?!\p{L})|(?<words>${run})(?!\p{L}))`,
  'giu',
);
/** What may stand right behind a number: a hyphen only before a unit or a bound. */
const wellEnded = new RegExp(
  String.raw`^(?!\p{N}|[/:]\d|[.,]\d|-(?!(?:plus|odd|magnitude|${anyUnit})(?!\p{L}))\p{L}|[’']?\p{L})|^(?:${anyUnit})(?!\p{L})`,
  'iu',
);
const before = boundsBefore.map(([words, bound]) => [new RegExp(`(?<![\\p{L}-])(?:${words}) $`, 'iu'), bound] as const);
const behind = boundsBehind.map(([words, bound]) => [new RegExp(`^(?:${words})(?!\\p{L})`, 'iu'), bound] as const);
/** Most numbers have no bound: one look tells. */
const anyBefore = new RegExp(`(?<![\\p{L}-])(?:${boundsBefore.map(([words]) => words).join('|')}) $`, 'iu');
const anyBehind = new RegExp(`^(?:${boundsBehind.map(([words]) => words).join('|')})(?!\\p{L})`, 'iu');
/** Bounds are looked for in so many characters before a number. */
const reach = 30;
/** Asked of every sentence, so it is plain: the words begin with no accent. */
const hasNumber = new RegExp(String.raw`\d|\b(?:${plainWord}|${longScale}|${openWord})`, 'i');

export function numbers(sentence: string): NumberFound[] {
  if (!hasNumber.test(sentence)) return [];
  const found: NumberFound[] = [];
  number.lastIndex = 0;
  for (let match = number.exec(sentence); match; match = number.exec(sentence)) {
    const read = reading(match);
    if (!read) continue;
    const to = match.index + read.length;
    // "five and six" is read up to where the first number ends.
    number.lastIndex = to;
    if (!wellEnded.test(sentence.slice(to, to + 24))) continue;
    found.push(bounded(sentence, match, { from: match.index, to, value: read.value }));
  }
  return found;
}

/** The value of a match, and how much of it is the number: "two and six" is two. */
function reading({ 0: all, groups = {} }: RegExpMatchArray): { value: number; length: number } | null {
  const { digits: plain, open, opens, words } = groups;
  if (plain !== undefined) {
    const value = Number(plain.replace(/[^\d.]/g, '')) * (scales.get(scaleOf(groups)) ?? 1);
    return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? { value: exact(value), length: all.length } : null;
  }
  if (open !== undefined) {
    const value = many.get(open.toLowerCase()) ?? 0;
    return { value: opens === undefined ? value : value * ((many.get(opens.toLowerCase()) ?? 0) / 2), length: all.length };
  }
  return words === undefined ? null : spelled(words);
}

function scaleOf({ scale, short, brief }: Readonly<Record<string, string>>): string {
  return (scale ?? short ?? brief ?? '').toLowerCase();
}

/** 1.1 million is no 1100000.0000000002. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

/** As many of the words, from the first on, as make one number: "twenty-four", "two hundred and six", "one and a half million", "half a dozen". */
function spelled(words: string): { value: number; length: number } | null {
  const part = [...fractions].find(([name]) => words.toLowerCase().startsWith(`${name} a`));
  if (part) return { value: Math.round(part[1] * (scales.get(words.split(' ').at(-1)?.toLowerCase() ?? '') ?? 1)), length: words.length };
  let [total, current, length, at] = [0, 0, 0, 0];
  let last = '';
  for (const part of words.split(/( and |[ -])/)) {
    at += part.length;
    const word = part.toLowerCase();
    if (word.trim() === '' || word === '-') continue;
    const value = small.get(word);
    const scale = scales.get(word);
    if (word === 'and' || word === 'a' || word === 'an') last = `${last} ${word}`.trim();
    else if (word === 'half') {
      [current, length, last] = [current + 0.5, at, ''];
    } else if (value !== undefined) {
      if (length > 0 && (!room(current, value) || (last === 'and' && total + current < 100))) break;
      [current, length, last] = [current + value, at, ''];
    } else if (scale !== undefined) {
      if (last === 'and') break;
      if (scale < 1000) current = (current || 1) * scale;
      else [total, current] = [total + (current || 1) * scale, 0];
      [length, last] = [at, ''];
    }
  }
  return length > 0 ? { value: total + current, length } : null;
}

/** Whether a word goes on with a number: "twenty" with "four", "two hundred" with "sixty". */
function room(current: number, value: number): boolean {
  return current % 100 === 0 || (current % 100 >= 20 && current % 10 === 0 && value < 10 && value > 0);
}

function bounded(sentence: string, { groups = {} }: RegExpMatchArray, { from, to, value }: { from: number; to: number; value: number }): NumberFound {
  const written = groups.digits === undefined ? 'words' : 'digits';
  const ahead = sentence.slice(Math.max(0, from - reach), from);
  let [start, end] = [from, to];
  let bound: Bound = groups.open === undefined ? 'exactly' : 'at least';
  // Two bounds may follow each other: "up to an estimated 300". The outer one counts.
  for (let rest = ahead, n = 0; n < 2; n++) {
    if (!anyBefore.test(rest)) break;
    const hit = before.map(([form, name]) => ({ name, words: form.exec(rest)?.[0] })).find(({ words }) => words !== undefined);
    const words = hit?.words ?? '';
    const isSmall = written === 'words' && value < 10 && n === 0;
    if (!hit || governing.test(rest) || (isSmall && (placing.test(words.trim()) || mattering.test(rest)))) break;
    [start, rest, bound] = [start - words.length, rest.slice(0, rest.length - words.length), hit.name];
  }
  for (const [form, name] of anyBehind.test(sentence.slice(to, to + reach)) ? behind : []) {
    const words = form.exec(sentence.slice(to, to + reach))?.[0];
    if (words === undefined) continue;
    [end, bound] = [to + words.length, bound === 'exactly' ? name : bound];
    break;
  }
  const money = (groups.money ?? '').trim();
  const percent = groups.percent !== undefined;
  const sized = start < from || end > to || money !== '' || percent || scaleOf(groups) !== '' || /\d\D\d{3}/.test(groups.digits ?? '');
  return { start, end, from, to, value, bound, written, money, percent, sized };
}
