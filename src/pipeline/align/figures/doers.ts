/** Says who gave, paid, bid or won what a number counts, by the words before the verb. Compares nothing. */
import { root } from '../../../text/root.ts';
import { anyDoer } from '../../languages/english/scope-words.ts';
import type { Token } from '../../records.ts';

export interface Doers {
  /** Roots of the names, and of the nouns, by which the sentence calls them. */
  names: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
}

export const noDoers: Doers = { names: new Set(), nouns: new Set() };

/** So many words before a number its verb may stand. */
const verbReach = 12;
/** And behind it the word before who gave it. */
const behindReach = 8;

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';

/** "Harl Foundation gave $5 million", "the skiers of Ness came home with six medals"; "it" is whoever is named before it in the sentence. */
export function doersOf(tokens: readonly Token[], at: number, verbs: RegExp, isTime: (token: Token) => boolean): Doers | null {
  const verb = tokens.findLastIndex((token, i) => i < at && at - i <= verbReach && isTelling(tokens, i) && verbs.test(token.lemma));
  let last = verb - 1;
  while (last > 0 && isBetween(tokens, last, isTime)) last--;
  // "Ada Holm, the host, finished"
  if (tokens[last]?.word === ',') last = tokens.findLastIndex(({ word }, i) => i < last && word === ',') - 1;
  const subject = tokens[last];
  if (!subject) return null;
  // A name that opens its sentence is taken for a verb at times.
  if (last === 0 && isVerb(subject))
    return subject.pos === 'AUX' ? noDoers : { names: new Set([root(subject.word)]), nouns: new Set([root(subject.word)]) };
  if (subject.pos === 'PRON') last = tokens.findIndex((token, i) => i < last && isNoun(token) && !isTime(token) && !isNoun(tokens[i + 1] ?? subject));
  return told(phraseBefore(tokens, last, isTime));
}

/** "received $5 million from Harl Foundation", "$5 million was promised by Ness": a name behind the number of money. */
export function giversBehind(tokens: readonly Token[], at: number, isTime: (token: Token) => boolean): Doers {
  const by = tokens.findIndex(({ word }, i) => i > at && i - at <= behindReach && /^(?:from|by)$/.test(word));
  let last = by;
  while (by >= 0 && goesOn(tokens[last + 1], isTime)) last++;
  const found = told(by < 0 ? [] : tokens.slice(by + 1, last + 1));
  return found.names.size > 0 ? found : noDoers;
}

/** "put up" gives, "put at" reckons; an auxiliary tells nothing beside its verb. */
function isTelling(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !isVerb(token)) return false;
  return token.lemma === 'put' ? next?.word === 'up' : token.pos === 'VERB' || !next || !isVerb(next);
}

/** Between subject and verb: "has", "on Tuesday", "also". */
function isBetween(tokens: readonly Token[], i: number, isTime: (token: Token) => boolean): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token) return false;
  return isVerb(token) || token.pos === 'ADV' || isTime(token) || (token.pos === 'ADP' && next !== undefined && isTime(next));
}

/** Within one noun phrase. */
function goesOn(token: Token | undefined, isTime: (token: Token) => boolean): boolean {
  return token !== undefined && !isTime(token) && (/^(?:NOUN|PROPN|ADJ|DET)$/.test(token.pos) || /^(?:of|from)$/.test(token.word));
}

/** The noun phrase that ends with a word. */
function phraseBefore(tokens: readonly Token[], last: number, isTime: (token: Token) => boolean): readonly Token[] {
  let first = last;
  while (first >= 0 && goesOn(tokens[first], isTime)) first--;
  return last < 0 ? [] : tokens.slice(first + 1, last + 1);
}

function told(phrase: readonly Token[]): Doers {
  const nouns = phrase.filter(isNoun);
  const isName = ({ word }: Token) => /^\p{Lu}/u.test(word);
  const roots = (some: readonly Token[]) => new Set(some.map(({ word }) => root(word)));
  return {
    names: roots(nouns.filter((token) => isName(token) && token.pos === 'PROPN')),
    nouns: roots(nouns.filter(({ lemma }) => !anyDoer.test(lemma))),
  };
}

/** Both are called by words of their own. */
export function areOthers(a: Doers, b: Doers): boolean {
  const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((word) => other.has(word));
  if (a.names.size > 0 && b.names.size > 0) return !meet(a.names, b.names);
  return a.nouns.size > 0 && b.nouns.size > 0 && !meet(a.nouns, b.nouns);
}
