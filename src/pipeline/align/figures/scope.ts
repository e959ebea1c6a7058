/** Says whether the words around two figures of one kind tell of different matters, or of one part and all of the time: before two counts are called a contradiction. Knows nothing of days and bounds. */
import { kinOf } from '../../languages/english/count-words.ts';
import {
  asked,
  askedReach,
  given,
  longSpan,
  loss,
  oppositeReach,
  opposites,
  ownPart,
  plainModifier,
  plainVerb,
  shortSpan,
} from '../../languages/english/scope-words.ts';
import type { Token } from '../../records.ts';
import { parts } from './alike.ts';
import { nearest } from './around.ts';
import { areOthers } from './doers.ts';
import type { Matter } from './matter.ts';

/** `apart`: their words are of different matters; `part`: one counts a part of the time; null: nothing tells them apart. */
export type Scope = 'apart' | 'part' | null;

export function scope(a: Matter, b: Matter): Scope {
  if (opposites.some((table) => parts(nearest(table, a, oppositeReach), nearest(table, b, oppositeReach)))) return 'apart';
  if (areOtherMoney(a, b)) return 'apart';
  if (a.figure.fate === null && b.figure.fate === null && (areDescribedApart(a, b) || !isOneMatter(a, b))) return 'apart';
  return isOtherSpan(a, b) || isOwnPart(a, b) || isOwnPart(b, a) ? 'part' : null;
}

/** What two gave, or what one asked for and what was given. */
function areOtherMoney(a: Matter, b: Matter): boolean {
  return a.kind.startsWith('money') && b.kind.startsWith('money') && (areOthers(a.doers, b.doers) || isAskedFor(a) !== isAskedFor(b));
}

/** The word nearest before the number tells, else one behind it. */
function isAskedFor({ told, from, figure }: Matter): boolean {
  const [before, behind] = [told.slice(0, figure.start - from), told.slice(figure.end - from, figure.end - from + askedReach)];
  const last = (form: RegExp) => [...before.matchAll(form)].at(-1)?.index ?? -1;
  const [wanted, got] = [last(asked), last(given)];
  return wanted !== got ? wanted > got : behind.search(asked) >= 0;
}

const stems = (tokens: readonly Token[]): Set<string> => new Set(tokens.map(({ stem }) => kinOf(stem)));

/** "wooden boats", "steel boats": both are described, each by words of its own. */
function areDescribedApart(a: Matter, b: Matter): boolean {
  return parts(modifiers(a), modifiers(b));
}

function modifiers({ figure: { of }, sentence, kind }: Matter): Set<string> {
  if (!of || !sentence || !/^(?:thing|people)$/.test(kind)) return new Set();
  const phrase = sentence.tokens.filter(({ start, end }) => start >= of.start && end <= of.end);
  if (phrase.some(({ pos }) => pos === 'CCONJ')) return new Set();
  return stems(phrase.slice(0, -1).filter(({ pos, word }) => /^(?:NOUN|ADJ|VERB)$/.test(pos) && !plainModifier.test(word)));
}

/** Of things the noun and a name in common are not enough: "blocked two ports in Ness", "arrives by way of five ports in Ness". */
function isOneMatter(a: Matter, b: Matter): boolean {
  if (a.kind !== 'thing' || b.kind !== 'thing') return true;
  const other = about(b);
  return [...about(a)].some((stem) => other.has(stem));
}

/** What else a sentence tells beside the counted and names. */
function about({ figure: { of, start, end }, sentence }: Matter): Set<string> {
  const isOwn = (token: Token) => (token.start >= start && token.end <= end) || (of !== null && token.start >= of.start && token.end <= of.end);
  const telling = (sentence?.tokens ?? []).filter((token) => /^(?:NOUN|VERB|ADJ)$/.test(token.pos) && !isOwn(token) && !plainVerb.test(token.lemma));
  return new Set([...stems(telling)].map((stem) => (loss.test(stem) ? 'loss' : stem)));
}

/** "the court fined the firm … on account of its works at Ness": the other is of the whole firm, or of another part. */
function isOwnPart(part: Matter, other: Matter): boolean {
  const place = part.figure.fate === null && part.figure.value < other.figure.value ? ownPart.exec(part.told)?.[1] : undefined;
  return place !== undefined && !other.told.includes(place);
}

/** "on the first day", "over its three days"; of one that names no span, as its number lets suppose. What befell people is counted on. */
function isOtherSpan(a: Matter, b: Matter): boolean {
  if (a.figure.fate !== null || b.figure.fate !== null) return false;
  const [one, other] = [spanOf(a), spanOf(b)];
  if (one !== null && other !== null) return one !== other;
  const [named, open] = one !== null ? [a, b] : [b, a];
  const span = one ?? other;
  return span !== null && (span === 'all' ? named.figure.value > open.figure.value : named.figure.value < open.figure.value);
}

/** The part of the time that a sentence counts; 'all' where it counts the whole. */
function spanOf({ told }: Matter): string | null {
  const found = shortSpan.exec(told);
  if (found) return found.slice(1).join(' ').toLowerCase().replace('opening', 'first');
  return longSpan.test(told) ? 'all' : null;
}
