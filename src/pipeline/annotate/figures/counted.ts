/** Finds what a number counts: the noun phrase behind it, or the one that "the number of" names. */
import { currency, units, verbOfMany } from '../../languages/english/number-words.ts';
import type { Token } from '../../records.ts';
import type { NumberFound } from './numbers.ts';

/** Longest phrase in words. */
const longest = 8;
const irregular = /^(?:people|men|women|children|police|troops|staff|personnel)$/i;

export const isPlural = ({ word, lemma, pos }: Token): boolean =>
  (pos === 'NOUN' && (irregular.test(word) || (/s$/i.test(word) && word.toLowerCase() !== lemma.toLowerCase()) || /[^s]s$/i.test(word))) ||
  // "two non-citizens", which the tagger holds for what describes.
  (pos === 'ADJ' && /-\p{L}+[^su]s$/u.test(word));
const isNoun = (token: Token | undefined): boolean => token !== undefined && (/^(?:NOUN|PROPN)$/.test(token.pos) || isPlural(token));
/** A participle that describes the noun behind it: "reported incidents". */
const describes = (token: Token, next: Token | undefined): boolean =>
  token.pos === 'VERB' && /(?:ed|en|ing|wn)$/.test(token.word) && next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos);

/** The noun phrase that begins at a token, up to its last noun; empty where none does. */
export function phraseAt(tokens: readonly Token[], from: number, isMany: boolean): Token[] {
  const phrase: Token[] = [];
  for (let i = from; i < Math.min(tokens.length, from + longest); i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token || !(belongs(token, phrase, next) || joins(token, phrase, next))) break;
    // "five other states head to the polls": what follows the plural is a verb, whatever the tagger says.
    const last = phrase.at(-1);
    if (isMany && last && isPlural(last) && token.pos === 'NOUN' && !isPlural(token)) break;
    phrase.push(token);
  }
  while (phrase.length > 0 && !isNoun(phrase.at(-1))) phrase.pop();
  return isMany && phrase.length === 1 && verbOfMany.test(phrase[0]?.word ?? '') ? [] : phrase;
}

function belongs(token: Token, phrase: readonly Token[], next: Token | undefined): boolean {
  return (
    (/^(?:NOUN|PROPN|ADJ|ADV)$/.test(token.pos) &&
      !/^(?:per|then|later|now|today|so|as|yet|also|upstairs|downstairs|indoors|outdoors|abroad|overseas|elsewhere|altogether|overall)$/i.test(
        token.word,
      )) ||
    (describes(token, next) && (!phrase.some(isNoun) || /^(?:-|['’]s?)$/.test(phrase.at(-1)?.word ?? '')))
  );
}

/** "soldiers and civilians", "mosquito-borne", "Ness's teachers". */
function joins(token: Token, phrase: readonly Token[], next: Token | undefined): boolean {
  if (phrase.length === 0 || !next) return false;
  // "28 deaths and Ness 12": a name in the singular opens another count.
  if (token.pos === 'CCONJ') return isNoun(next) && isNoun(phrase.at(-1)) && !(next.pos === 'PROPN' && !/s$/.test(next.word));
  return (token.word === '-' && next.start === token.end) || (/^['’]s?$/.test(token.word) && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(next.pos));
}

/** What stands right behind the number, or behind "of the". With a sign nothing is counted but what "of" names. */
export function countedBehind(tokens: readonly Token[], next: number, number: NumberFound): Token[] {
  let at = next;
  if (tokens[at]?.word === '-') at++;
  const isOf = tokens[at]?.word.toLowerCase() === 'of';
  const isMany = number.value !== 1;
  if (number.money !== '') return [];
  if (number.percent && !isOf) return [];
  if (isOf) {
    at++;
    while (
      /^(?:DET|PRON)$/.test(tokens[at]?.pos ?? '') &&
      /^(?:the|its|their|his|her|our|my|your|these|those|this|that|all|some)$/i.test(tokens[at]?.word ?? '')
    )
      at++;
    // "two of the three lanes"
    if (tokens[at]?.pos === 'NUM') at++;
    return phraseAt(tokens, at, isMany);
  }
  if (/^[“"‘]$/.test(tokens[at]?.word ?? '')) at++;
  const first = tokens[at];
  if (!first) return [];
  const share = percentAt(tokens, at);
  if (share.length > 0) return share;
  if (currency.test(first.word) || unitOf(first) !== null) return [first];
  return phraseAt(tokens, at, isMany);
}

/** "percent", "per cent", "percentage points". */
export function percentAt(tokens: readonly Token[], at: number): Token[] {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return [];
  if (/^(?:percent|pct)$/i.test(first.word)) return [first];
  const isTwo =
    (/^per$/i.test(first.word) && /^cent$/i.test(second?.word ?? '')) || (/^percentage$/i.test(first.word) && /^points?$/i.test(second?.word ?? ''));
  return isTwo && second ? [first, second] : [];
}

export function unitOf(token: Token): string | null {
  return units.find(([, form]) => form.test(token.word))?.[0] ?? null;
}

/** "the number of teachers who marched rose to 45,000", "put at 45,000 the number of teachers": the phrase behind "number of". */
export function countedByNumberOf(tokens: readonly Token[], at: number): Token[] {
  const noun = tokens.findIndex(
    ({ lemma }, i) => /^(?:number|total|count|tally)$/.test(lemma) && tokens[i + 1]?.word === 'of' && Math.abs(i - at) < 25,
  );
  if (noun < 0) return countedByNumbering(tokens, at);
  let from = noun + 2;
  while (tokens[from]?.pos === 'DET') from++;
  return phraseAt(tokens, from, true);
}

/** "Hostages held at Ness number 140", "the children with measles are 64": the subject. */
function countedByNumbering(tokens: readonly Token[], at: number): Token[] {
  if (!/^(?:number(?:ed|s)?|are|were)$/i.test(tokens[at - 1]?.word ?? '') || !/^[,.;]?$/.test(tokens[at + 1]?.word ?? '')) return [];
  const clause = tokens.findLastIndex(({ word }, i) => i < at && word === ',');
  const first = tokens.findIndex(
    (token, i) => i > clause && i < at - 1 && (isPlural(token) || (i === 0 && /s$/.test(token.word) && token.pos === 'PROPN')),
  );
  return first < 0 ? [] : tokens.slice(first, first + 1);
}
