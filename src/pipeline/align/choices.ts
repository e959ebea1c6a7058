/** Which phrases of two passages stand in the same place of one statement: by the words either side, by a common head, by what hangs on them. Never asks what the words mean. */
import { anchors } from '../../text/anchors.ts';
import { fold } from '../../text/fold.ts';
import { root } from '../../text/root.ts';
import { wording } from '../languages/english/happenings.ts';
import { family, senses } from '../languages/english/predicates.ts';
import { isSaying } from '../languages/english/speech.ts';
import type { Sentence, Token } from '../records.ts';
import { type Phrase, phrasesOf, wordsOf } from './phrases.ts';

/** A passage read for its phrases. */
export interface Worded {
  words: readonly Token[];
  /** What each word is compared by: a name by its root behind `^`, another word by its family. */
  keys: readonly string[];
  phrases: readonly Phrase[];
}

/** Two phrases, by index, and how much speaks for one place, from `leastEvidence`. */
export interface Match {
  a: number;
  b: number;
  evidence: number;
}

const leastEvidence = 3;
/** A common head; heads of a like sense; happenings to one name. What stands either side adds to these. */
const common = { head: 2, sense: 1.5, happening: 2 };
/** What a neighbour says for one place: an end of the clause, a small word, a verb of a like sense, a word that tells something, the verb. */
const side = { end: 0.5, small: 1, like: 1.5, telling: 2, verb: 2.5 };

const contentPos = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
/** Between these a clause begins or ends. */
const boundary = /^(?:[,;:.–—()]|that|)$/i;

export function worded(sentence: Sentence): Worded {
  const words = wordsOf(sentence);
  return { words, keys: words.map(keyOf), phrases: phrasesOf(words) };
}

function keyOf({ word, pos, stem }: Token): string {
  if (!/[\p{L}\p{N}]/u.test(word)) return word;
  return pos === 'PROPN' ? `^${root(word)}` : contentPos.test(pos) ? family(stem) : fold(word);
}

export function matches(a: Worded, b: Worded): Match[] {
  const partner = anchors(a.keys, b.keys);
  const found: Match[] = [];
  a.phrases.forEach((p, i) => {
    b.phrases.forEach((q, j) => {
      if (p.kind !== q.kind) return;
      const evidence = evidenceOf({ a, b, partner }, p, q);
      if (evidence >= leastEvidence) found.push({ a: i, b: j, evidence });
    });
  });
  return found;
}

interface Pair {
  a: Worded;
  b: Worded;
  partner: Int32Array;
}

function evidenceOf(pair: Pair, p: Phrase, q: Phrase): number {
  const [left, right] = [beside(pair, p.from - 1, q.from - 1, -1), beside(pair, p.to, q.to, 1)];
  const sides = left > 0 && right > 0 ? left + right : 0;
  if (p.kind === 'verb') return Math.max(sides, related(pair, p.head, q.head) ? 2 + Math.max(left, right) : 0);
  if (!alone(pair.a, p, pair.b) || !alone(pair.b, q, pair.a)) return sides;
  const heads = headsOf(pair, p, q);
  return heads > 0 ? Math.max(sides, heads + left + right + sharedBesides(pair, p, q)) : sides;
}

function headsOf(pair: Pair, p: Phrase, q: Phrase): number {
  const { a, b } = pair;
  if (a.keys[p.head] === b.keys[q.head]) return common.head;
  if (related(pair, p.head, q.head)) return common.sense;
  const happenings = isHappening(a.words[p.head]) && isHappening(b.words[q.head]);
  const named = contentOf(a, p).filter((key) => key.startsWith('^'));
  const other = contentOf(b, q);
  return happenings && named.some((name) => other.includes(name)) ? common.happening : 0;
}

/** Often (2) or at least sometimes (1) the noun is a word for a happening, not a thing. */
export function isHappening(token: Token | undefined, least: 1 | 2 = 2): boolean {
  return token !== undefined && token.pos !== 'PROPN' && wording(token.word, token.stem).grade >= least;
}

/** What the words next to two phrases say for one place; two words in a row tell something, too. */
function beside({ a, b, partner }: Pair, i: number, j: number, step: 1 | -1): number {
  const [x, y] = [a.words[i], b.words[j]];
  if (!x || !y) return closes(x) && closes(y) ? side.end : 0;
  if (partner[i] === j && !boundary.test(x.word)) {
    if (x.pos === 'VERB') return side.verb;
    const further = partner[i + step] === j + step && !boundary.test(a.words[i + step]?.word ?? '');
    return contentPos.test(x.pos) || further ? side.telling : side.small;
  }
  const verbs = predicates({ a, b, partner }, i, j, step);
  if (verbs > 0) return verbs;
  return closes(x) && closes(y) ? side.end : 0;
}

function closes(token: Token | undefined): boolean {
  return boundary.test(token?.word ?? '') || (token?.pos === 'VERB' && isSaying(token.lemma));
}

/** The verbs on that side, over their auxiliaries and adverbs. */
function predicates({ a, b }: Pair, i: number, j: number, step: 1 | -1): number {
  const verb = (own: Worded, at: number) => {
    let near = at;
    while (step === 1 && /^(?:AUX|ADV)$/.test(own.words[near]?.pos ?? '')) near += step;
    return own.words[near]?.pos === 'VERB' ? (own.keys[near] ?? '') : '';
  };
  const [x, y] = [verb(a, i), verb(b, j)];
  if (x === '' || y === '') return 0;
  return x === y ? side.verb : areKin(x, y) ? side.like : 0;
}

function related({ a, b }: Pair, i: number, j: number): boolean {
  return (isSaying(a.words[i]?.lemma ?? '') && isSaying(b.words[j]?.lemma ?? '')) || areKin(a.keys[i] ?? '', b.keys[j] ?? '');
}

/** One family, or words of a like sense. */
export function areKin(x: string, y: string): boolean {
  if (x === y) return true;
  const other = senses(y);
  return senses(x).some((sense) => other.includes(sense));
}

/** The head stands nowhere else in its passage, and in the other one at most once, so that it is clear which phrase is meant. */
function alone({ keys }: Worded, { head }: Phrase, other: Worded): boolean {
  const key = keys[head] ?? '';
  return keys.indexOf(key) === keys.lastIndexOf(key) && other.keys.indexOf(key) === other.keys.lastIndexOf(key);
}

/** Another word in common, or at least a name in each. */
function sharedBesides({ a, b }: Pair, p: Phrase, q: Phrase): number {
  const [own, other] = [contentOf(a, p), contentOf(b, q)];
  if (own.some((key) => key !== a.keys[p.head] && other.includes(key))) return 1;
  return [own, other].every((keys) => keys.some((key) => key.startsWith('^'))) ? 0.5 : 0;
}

/** The keys of a phrase that tell something. */
export function contentOf({ words, keys }: Worded, { from, to }: Phrase): string[] {
  return keys.slice(from, to).filter((_, n) => contentPos.test(words[from + n]?.pos ?? ''));
}
