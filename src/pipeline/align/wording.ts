/** Finds the places of aligned statements that versions fill with different words, and what each puts there. Rather none than one that is no choice of words; rates nothing. */
import type { Statement } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { Slot } from '../../model/wording.ts';
import { touching } from '../../text/spans.ts';
import { type DatedText, excerpt, type Sentence } from '../records.ts';
import { matches, type Worded, worded } from './choices.ts';
import { isName } from './meanings.ts';
import type { Phrase } from './phrases.ts';

/** A version with the sentences that are its passages, in their order. */
export interface ToldVersion {
  article: DatedText;
  sentences: readonly Sentence[];
}

/** Longer phrases are no choice of words but another way to tell it. */
const longest = { words: 8, characters: 64 };
/** Among more versions than this each is compared with the first alone that tells most, so that time stays linear. */
const mostPairwise = 5;

/** A phrase of a passage in a row. */
interface Choice {
  version: number;
  passage: Worded;
  phrase: Phrase;
  /** Keys of its words that tell something. */
  content: readonly string[];
  span: Span;
}

interface Link {
  a: Choice;
  b: Choice;
  evidence: number;
  alike: boolean;
}

export function wording(rows: readonly Statement[], versions: readonly ToldVersion[]): Slot[] {
  const found = new Set<string>();
  const slots = rows.flatMap((row, statement) => {
    if (row.same || row.cells.filter((cell) => cell.length > 0).length < 2) return [];
    const told = row.cells.map((cell, version) => cell.flatMap((index) => versions[version]?.sentences[index] ?? []).map(worded));
    return slotsOf(told, versions).map((slot): Slot => ({ statement, choices: slot }));
  });
  // Two passages may stand side by side in two rows: what they choose is told in the first.
  return slots.filter(({ choices }) => {
    const key = choices.map((choice) => choice?.start ?? '').join();
    return !found.has(key) && found.add(key);
  });
}

function slotsOf(told: readonly (readonly Worded[])[], versions: readonly ToldVersion[]): Slot['choices'][] {
  const links = pairsOf(told).flatMap(([v, w]) => linksBetween(told, v, w, versions));
  links.sort((x, y) => y.evidence - x.evidence || x.a.version - y.a.version || x.b.version - y.b.version || x.a.span.start - y.a.span.start);
  const groups: Choice[][] = [];
  for (const { a, b, alike } of links) if (!alike) join(groups, a, b);
  for (const { a, b, alike } of links) if (alike) extend(groups, a, b);
  const slots: Choice[][] = [];
  for (const group of groups) {
    const taken = slots.flat();
    const free = group.filter((one) => !taken.some((other) => overlap(one, other)));
    if (free.some((one, i) => free.slice(i + 1).some((other) => isChoice(one, other)))) slots.push(free);
  }
  const first = (slot: readonly Choice[]) => Math.min(...slot.map(({ version, span }) => version * 1e9 + span.start));
  return slots
    .sort((x, y) => first(x) - first(y))
    .map((slot) =>
      versions.map(({ article }, version) => {
        const choice = slot.find((one) => one.version === version);
        return choice ? excerpt(article, choice.span) : null;
      }),
    );
}

/** Versions that speak, each with each, or with the one that says most where they are many. */
function pairsOf(told: readonly (readonly Worded[])[]): [number, number][] {
  const speaking = told.flatMap((own, version) => (own.length > 0 ? [version] : []));
  if (speaking.length <= mostPairwise) return speaking.flatMap((v, i) => speaking.slice(i + 1).map((w): [number, number] => [v, w]));
  const size = (version: number) => (told[version] ?? []).reduce((sum, { words }) => sum + words.length, 0);
  const hub = speaking.reduce((best, one) => (size(one) > size(best) ? one : best));
  return speaking.filter((one) => one !== hub).map((one): [number, number] => [Math.min(one, hub), Math.max(one, hub)]);
}

/** Between the two passages that have most in common; others of the row say more, not the same otherwise. */
function linksBetween(told: readonly (readonly Worded[])[], v: number, w: number, versions: readonly ToldVersion[]): Link[] {
  const [p, q] = nearest(told[v] ?? [], told[w] ?? []);
  if (!p || !q) return [];
  return matches(p, q).flatMap(({ a, b, evidence }): Link[] => {
    const [one, two] = [choice(v, p, a), choice(w, q, b)];
    const same = alike(one, two);
    return (same || isChoice(one, two)) && sayable(one, versions) && sayable(two, versions) ? [{ a: one, b: two, evidence, alike: same }] : [];
  });
}

function nearest(one: readonly Worded[], two: readonly Worded[]): [Worded | null, Worded | null] {
  let [best, most]: [[Worded | null, Worded | null], number] = [[null, null], 0];
  for (const p of one)
    for (const q of two) {
      let shared = 0;
      for (const key of p.telling) if (q.telling.has(key)) shared++;
      if (shared > most) [best, most] = [[p, q], shared];
    }
  return best;
}

function choice(version: number, passage: Worded, index: number): Choice {
  const phrase = passage.phrases[index] as Phrase;
  const span = { start: passage.words[phrase.from]?.start ?? 0, end: passage.words[phrase.to - 1]?.end ?? 0 };
  return { version, passage, phrase, content: passage.content[index] ?? [], span };
}

/** Adds a link to the groups, each of which holds one phrase of a version at most. */
function join(groups: Choice[][], a: Choice, b: Choice): void {
  const [x, y] = [holding(groups, a), holding(groups, b)];
  if (x && x === y) return;
  const merged = [...(x ?? [a]), ...(y ?? [b])];
  if (merged.some((one, i) => merged.slice(i + 1).some(({ version }) => version === one.version))) return;
  for (const old of [x, y]) if (old) groups.splice(groups.indexOf(old), 1);
  groups.push(merged);
}

/** A version that chose like one of a group stands in it, too. */
function extend(groups: readonly Choice[][], a: Choice, b: Choice): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const group = holding(groups, one);
    if (group && !group.some(({ version }) => version === other.version)) group.push(other);
  }
}

const holding = (groups: readonly Choice[][], one: Choice) => groups.find((group) => group.some((other) => equal(one, other)));
const equal = (a: Choice, b: Choice) => a.version === b.version && a.span.start === b.span.start && a.span.end === b.span.end;
const overlap = (a: Choice, b: Choice) => a.version === b.version && a.span.start < b.span.end && b.span.start < a.span.end;

/** Of moderate length, in whole quotation marks or none, without a pronoun; and no figure or time: those are compared elsewhere. */
function sayable({ version, passage, phrase, span }: Choice, versions: readonly ToldVersion[]): boolean {
  const article = versions[version]?.article;
  if (!article || phrase.to - phrase.from > longest.words || span.end - span.start > longest.characters) return false;
  if (touching(article.times, span).length > 0 || touching(article.figures, span).length > 0) return false;
  if (passage.words.slice(phrase.from, phrase.to).some(({ pos }) => pos === 'PRON')) return false;
  const words = article.text.slice(span.start, span.end);
  const marks = (of: RegExp) => words.match(of)?.length ?? 0;
  return marks(/[“„«]/g) === marks(/[”»]/g) && marks(/"/g) % 2 === 0 && !words.includes('\n');
}

/** The same but for articles, inflection and order. */
function alike(a: Choice, b: Choice): boolean {
  const [x, y] = differing(a, b);
  return x.length + y.length === 0;
}

/** Both could have stood in either version: the words differ by more than a shorter form of one name or another spelling, and neither version has both. */
function isChoice(a: Choice, b: Choice): boolean {
  const [x, y] = differing(a, b);
  if (x.length + y.length === 0) return false;
  const names = [...x, ...y].every(isName);
  if (names && (x.length === 0 || y.length === 0)) return false;
  if (x.length === y.length && x.every((key, i) => spelledAlike(key, y[i] ?? ''))) return false;
  if (saysMore(a, b) || saysMore(b, a) || !named(a) || !named(b)) return false;
  return !((x.length === 0 || within(a, b)) && (y.length === 0 || within(b, a)));
}

/** The same head, once bare or with nothing hanging on it: one version says more of it, none calls it otherwise. */
function saysMore(a: Choice, b: Choice): boolean {
  const head = (one: Choice) => one.passage.meanings[one.phrase.head]?.key ?? '';
  if (head(a) !== head(b) || isName(head(a))) return false;
  const complement = ({ phrase }: Choice) => phrase.to > phrase.head + 1;
  return (complement(a) && !complement(b)) || (a.content.length === 1 && b.content.length > 1);
}

/** A name is no part of a list ("Ada Holm and Bert Ness"), where it is not clear with what it stands. */
function named({ passage: { words }, phrase: { from, to, head } }: Choice): boolean {
  if (words[head]?.pos !== 'PROPN') return true;
  const joined = (at: number, beyond: number) => words[at]?.pos === 'CCONJ' && words[beyond]?.pos === 'PROPN';
  return !joined(from - 1, from - 2) && !joined(to, to + 1);
}

/** Keys of each that the other lacks. */
function differing(a: Choice, b: Choice): [string[], string[]] {
  return [a.content.filter((key) => !b.content.includes(key)), b.content.filter((key) => !a.content.includes(key))];
}

/** What the phrase says stands elsewhere in the other passage: it is no choice against what stands here. */
function within(a: Choice, b: Choice): boolean {
  const elsewhere = b.passage.meanings.filter((_, i) => i < b.phrase.from || i >= b.phrase.to);
  const [own] = differing(a, b);
  return own.length > 0 && own.every((key) => elsewhere.some((other) => other.key === key));
}

/** Two spellings of a word: one letter apart, or one the beginning of the other. */
function spelledAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4) return false;
  if (a.startsWith(b) || b.startsWith(a)) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let [start, end] = [0, 0];
  while (start < a.length && a[start] === b[start]) start++;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
