/** Which phrases of two passages stand in the same place of one statement: by the words either side, by a common head, by what hangs on them. Never asks what the words mean. */
import { anchors } from '../../text/anchors.ts';
import type { Sentence, Token } from '../records.ts';
import { areRelated, isName, type Meaning, meaningOf } from './meanings.ts';
import { type Phrase, phrasesOf, wordsOf } from './phrases.ts';

/** A passage read for its phrases. */
export interface Worded {
  words: readonly Token[];
  meanings: readonly Meaning[];
  /** The keys of all words that tell something. */
  telling: ReadonlySet<string>;
  phrases: readonly Phrase[];
  /** By phrase the keys of its words that tell something. */
  content: readonly (readonly string[])[];
  /** By phrase whether its head stands once in the passage. */
  alone: readonly boolean[];
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

export function worded(sentence: Sentence): Worded {
  const words = wordsOf(sentence);
  const meanings = words.map(meaningOf);
  const phrases = phrasesOf(words);
  const counts = new Map<string, number>();
  for (const { key } of meanings) counts.set(key, (counts.get(key) ?? 0) + 1);
  const content = phrases.map(({ from, to }) => meanings.slice(from, to).flatMap(({ key, tells }) => (tells ? [key] : [])));
  const telling = new Set(meanings.flatMap(({ key, tells }) => (tells ? [key] : [])));
  return { words, meanings, telling, phrases, content, alone: phrases.map(({ head }) => counts.get(meanings[head]?.key ?? '') === 1) };
}

/** Matches that are the best for either phrase: what is nearer to another phrase stands in no other place. */
export function matches(a: Worded, b: Worded): Match[] {
  const partner = anchors(
    a.meanings.map(({ key }) => key),
    b.meanings.map(({ key }) => key),
  );
  const pair = { a, b, partner };
  const found: Match[] = [];
  const best = { a: new Float64Array(a.phrases.length), b: new Float64Array(b.phrases.length) };
  for (let i = 0; i < a.phrases.length; i++)
    for (let j = 0; j < b.phrases.length; j++) {
      if (a.phrases[i]?.kind !== b.phrases[j]?.kind) continue;
      const evidence = evidenceOf(pair, i, j);
      if (evidence < leastEvidence) continue;
      found.push({ a: i, b: j, evidence });
      best.a[i] = Math.max(best.a[i] ?? 0, evidence);
      best.b[j] = Math.max(best.b[j] ?? 0, evidence);
    }
  return found.filter((one) => one.evidence >= (best.a[one.a] ?? 0) && one.evidence >= (best.b[one.b] ?? 0));
}

interface Pair {
  a: Worded;
  b: Worded;
  partner: Int16Array;
}

function evidenceOf(pair: Pair, i: number, j: number): number {
  const { a, b } = pair;
  const [p, q] = [a.phrases[i] as Phrase, b.phrases[j] as Phrase];
  const left = beside(pair, p.from - 1, q.from - 1, -1);
  const right = beside(pair, p.to, q.to, 1);
  const sides = left > 0 && right > 0 ? left + right : 0;
  const [x, y] = [a.meanings[p.head] as Meaning, b.meanings[q.head] as Meaning];
  if (p.kind === 'verb') return areRelated(x, y) ? Math.max(sides, 2 + Math.max(left, right)) : sides;
  if (!a.alone[i] || !b.alone[j]) return sides;
  const heads = headsOf(pair, i, j, x, y);
  return heads > 0 ? Math.max(sides, heads + left + right + sharedBesides(pair, i, j, x.key)) : sides;
}

function headsOf({ a, b }: Pair, i: number, j: number, x: Meaning, y: Meaning): number {
  if (x.key === y.key) return common.head;
  if (areRelated(x, y)) return common.sense;
  const shared = () => a.content[i]?.some((key) => isName(key) && b.content[j]?.includes(key));
  return x.happens >= 2 && y.happens >= 2 && shared() ? common.happening : 0;
}

/** What the words next to two phrases say for one place; two words in a row tell something, too. */
function beside({ a, b, partner }: Pair, i: number, j: number, step: 1 | -1): number {
  const [x, y] = [a.meanings[i], b.meanings[j]];
  if (!x || !y) return (x?.ends ?? true) && (y?.ends ?? true) ? side.end : 0;
  const marks = x.ends && !x.says;
  if (partner[i] === j && !marks) {
    if (a.words[i]?.pos === 'VERB') return side.verb;
    const further = partner[i + step] === j + step && !(a.meanings[i + step]?.ends ?? true);
    return x.tells || further ? side.telling : side.small;
  }
  return predicates(a, b, i, j, step) || (x.ends && y.ends ? side.end : 0);
}

/** The verbs on that side, over their auxiliaries and adverbs. */
function predicates(a: Worded, b: Worded, i: number, j: number, step: 1 | -1): number {
  const [x, y] = [verbAt(a, i, step), verbAt(b, j, step)];
  if (!x || !y) return 0;
  return x.key === y.key ? side.verb : areRelated(x, y) && !x.says ? side.like : 0;
}

function verbAt({ words, meanings }: Worded, at: number, step: 1 | -1): Meaning | undefined {
  let near = at;
  while (step === 1 && (words[near]?.pos === 'AUX' || words[near]?.pos === 'ADV')) near++;
  return words[near]?.pos === 'VERB' ? meanings[near] : undefined;
}

/** Another word in common, or at least a name in each. */
function sharedBesides({ a, b }: Pair, i: number, j: number, head: string): number {
  const [own, other] = [a.content[i] ?? [], b.content[j] ?? []];
  if (own.some((key) => key !== head && other.includes(key))) return 1;
  return own.some(isName) && other.some(isName) ? 0.5 : 0;
}
