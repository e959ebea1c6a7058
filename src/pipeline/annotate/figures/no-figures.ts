/** Tells numbers that are names, ranks, ages, scores, labels and shares in words from numbers that count something. One small rule each. */
import { anybody, currency, lengthOfTime, lostOrFound, naming, oneOfMany } from '../../languages/english/number-words.ts';
import { isSomebody } from '../../languages/english/person-nouns.ts';
import type { Token } from '../../records.ts';
import { isPlural } from './counted.ts';
import type { NumberFound } from './numbers.ts';

/** A number in its sentence: `at` and `next` are the tokens that it ends in and that follow it, `phrase` what it counts. */
export interface Seen {
  sentence: string;
  number: NumberFound;
  tokens: readonly Token[];
  first: number;
  next: number;
  phrase: readonly Token[];
  /** A time stands right before it: its capital is that of a day. */
  isBehindTime: boolean;
}

const before = ({ sentence, number }: Seen): string => sentence.slice(0, number.start);
const behind = ({ sentence, number }: Seen): string => sentence.slice(number.end);
const alone = ({ number }: Seen): boolean => !number.sized;
const isWord = ({ number }: Seen): boolean => number.written === 'words';
const head = ({ phrase }: Seen): Token | undefined => phrase.at(-1);

/** "Boeing 747", "page 12", "Chapter Two", "Group of Seven"; not a capital that only opens the sentence. */
function isName(seen: Seen): boolean {
  if (!alone(seen) || seen.isBehindTime) return false;
  const ahead = before(seen);
  if (naming.test(ahead) && (!isWord(seen) || seen.phrase.length === 0) && !isNumbering(seen)) return true;
  const previous = seen.tokens[seen.first - 1];
  if (!previous || !/\S $/.test(ahead)) return false;
  const isCapital = /^\p{L}*\p{Lu}/u.test(previous.word);
  if (isWord(seen)) {
    const ownCapital = /^\p{Lu}/u.test(seen.sentence.slice(seen.number.from));
    return (
      ownCapital &&
      seen.number.value < 100 &&
      ((isCapital && previous.pos === 'PROPN' && seen.phrase.length === 0) ||
        (previous.word === 'of' && /^\p{Lu}/u.test(seen.tokens[seen.first - 2]?.word ?? '')))
    );
  }
  return (
    isCapital &&
    /^(?:PROPN|NOUN|ADJ|X)$/.test(previous.pos) &&
    !/^(?:Total|Killed|Dead)$/.test(previous.word) &&
    !isOwnCount(seen, previous) &&
    !isCounted(head(seen)) &&
    !isOpened(seen) &&
    !isGiven(seen) &&
    !isElliptic(seen)
  );
}

/** "Hostages held at Ness number 140": many are the subject of a verb. */
function isNumbering({ sentence, tokens, first, next, number }: Seen): boolean {
  return (
    number.value >= 10 &&
    / number $/.test(sentence.slice(0, number.start)) &&
    /^[,.;]?$/.test(tokens[next]?.word ?? '') &&
    tokens.slice(0, Math.max(0, first - 2)).some((token) => isPlural(token) || /^\p{Lu}\p{Ll}+[^s]s$/u.test(token.word)) &&
    !tokens.slice(0, first).some(({ pos }) => pos === 'AUX')
  );
}

/** A demonym or a name in front of a plural in lower case can still be parted from its count by sense: "the Chibok 21 girls" is rare, "Boeing 747 jets" is not. */
function isOwnCount(seen: Seen, previous: Token): boolean {
  return previous.pos !== 'PROPN' && seen.first === 1 && isPlural(seen.phrase.at(-1) ?? previous);
}

/** "At the yard in Ness 300 welders walked out", "A mile below Ness 12 miners": a place opens the sentence, and what is counted follows it. */
function isOpened({ tokens, first, phrase }: Seen): boolean {
  const last = phrase.at(-1);
  const opening = tokens.slice(0, first);
  return (
    last !== undefined && isPlural(last) && opening.some(({ pos }) => pos === 'ADP') && !opening.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

/** "cost the flocks of Ness 34 lambs": to whom, and how many. */
function isGiven({ tokens, first, next, phrase }: Seen): boolean {
  const verb = tokens.findLastIndex(({ pos, lemma }, i) => i < first && pos === 'VERB' && /^(?:cost|give|win|bring|hand|deny)$/.test(lemma));
  const isTo = verb >= 0 && first - verb < 8 && tokens[verb + 1]?.pos === 'DET';
  return isTo && tokens[next]?.pos === 'NOUN' && phrase.slice(-1).some(isPlural);
}

/** "Ness reported 28 deaths and Oss 12", "and the Union of Growers 12": a name and a number joined to a count without one. */
function isElliptic({ tokens, first }: Seen): boolean {
  let joint = first - 2;
  while (joint > first - 8 && (tokens[joint]?.pos === 'PROPN' || /^(?:of|the|['’]s?)$/.test(tokens[joint]?.word ?? ''))) joint--;
  const isPlainCount = ({ pos }: Token, i: number) => pos === 'NUM' && i > 0 && i < joint && !/^\p{L}*\p{Lu}/u.test(tokens[i - 1]?.word ?? '');
  return /^(?:and|,|;)$/.test(tokens[joint]?.word ?? '') && tokens.some(isPlainCount);
}

/** What no name ends in: "gives the League 48 percent", "won Ness 12 seats". */
function isCounted(noun: Token | undefined): boolean {
  return (
    noun !== undefined &&
    (/^(?:percent|cent|votes|seats|points|delegates|goals)$/i.test(noun.word) || anybody.test(noun.word) || currency.test(noun.word))
  );
}

/** A year that no reader of times took; "2018 (CSAT)". */
function isYear(seen: Seen): boolean {
  const { value } = seen.number;
  const digits = seen.sentence.slice(seen.number.from, seen.number.to);
  if (!/^[12]\d{3}$/.test(digits) || value < 1400 || value > 2199 || seen.number.start < seen.number.from) return false;
  const noun = head(seen);
  return !(noun && isPlural(noun)) || value >= 1990;
}

/** "one" counts where more could have been: with a bound, with people, or with what befell them. */
function isNoCountOfOne(seen: Seen): boolean {
  if (!isWord(seen) || seen.number.value !== 1) return false;
  const ahead = before(seen);
  const noun = head(seen);
  if (
    /(?:^|[^\p{L}])(?:no|this|that|the|each|every|any|which|another|other|day|phase|number) $/iu.test(ahead) ||
    /^ (?:of|another|for (?:each|every)|day|thing|side|way|hand|reason|point|time|such|more time)\b|^,? ?(?:or(?! (?:two|more))|by)\b/i.test(
      behind(seen),
    )
  )
    return true;
  const bounded = seen.number.start < seen.number.from || /\b(?:only|just) [‘“"']?$/i.test(ahead);
  if (isDistributed(seen)) return false;
  const verb = seen.tokens[seen.first - 1];
  if (noun && verb?.pos === 'VERB' && lostOrFound.test(verb.lemma)) return false;
  if (noun && (bounded || anybody.test(noun.word) || isSomebody(noun.word))) return seen.phrase.length > 4;
  return !beside(seen);
}

/** "one was killed", "one dead". */
function beside({ tokens, next }: Seen): boolean {
  const [one, two, three] = [tokens[next], tokens[next + 1], tokens[next + 2]];
  if (one && oneOfMany.test(one.lemma)) return true;
  return (
    one?.pos === 'AUX' &&
    ((two !== undefined && oneOfMany.test(two.lemma)) || (two?.pos === 'AUX' && three !== undefined && oneOfMany.test(three.lemma)))
  );
}

/** A word of number without a noun counts only where it is told what befell so many, or where a count is named. */
function isPronoun(seen: Seen): boolean {
  if (seen.phrase.length > 0 || !alone(seen)) return false;
  if (/(?:^|[^\p{L}])(?:the|these|those|all|both|between|us|we|you|them|other|others|its|their) $/iu.test(before(seen)) && isWord(seen)) return true;
  return isWord(seen) && seen.number.bound === 'exactly' && !beside(seen) && !isCount(seen);
}

/** "three of eight samples", "the number of dead rose to seven", "killing five". */
function isCount(seen: Seen): boolean {
  const { tokens, first, next, number } = seen;
  if (tokens[next]?.word === 'of' && /^(?:NUM|PRON|DET)$/.test(tokens[next + 1]?.pos ?? '')) return true;
  if (isDistributed(seen)) return true;
  const previous = tokens[first - 1];
  if (previous && oneOfMany.test(previous.lemma) && previous.pos === 'VERB') return true;
  if (/^(?:others?|more)$/i.test(tokens[next]?.word ?? '')) return true;
  // "there are nine", "three were sold"
  if (
    number.value > 1 &&
    (/^(?:was|were|are|have|had)$/i.test(tokens[next]?.word ?? '') ||
      /^there (?:was|were|are|is)$/i.test(`${tokens[first - 2]?.word} ${previous?.word}`))
  )
    return true;
  // "Fifteen came from the north"
  if (first === 0 && number.value > 1 && tokens[next]?.pos === 'VERB') return true;
  const named = tokens.some(({ lemma }, i) => i < first && /^(?:toll|number|count|total)$/.test(lemma));
  return named && /^(?:to|at|by|reach|exceed|hit|stand)$/.test(previous?.lemma ?? '');
}

/** "17 schools were closed, nine in the north and eight in the south", "one device instead of two": the counted was named with a number before. */
function isDistributed({ tokens, first, next, phrase, sentence, number }: Seen): boolean {
  if (phrase.length > 0 || !tokens.some(({ pos }, i) => i < first && pos === 'NUM' && !/^(?:NUM|PUNCT)$/.test(tokens[i + 1]?.pos ?? 'PUNCT')))
    return false;
  if (/(?:^|[^\p{L}])(?:instead of|rather than|compared (?:with|to)|(?:up|down) from) $/iu.test(sentence.slice(0, number.start))) return true;
  const isJoined = /^(?:[,;:–—(]|and|but|while)$/i.test(tokens[first - 1]?.word ?? '');
  const follows = tokens[next];
  if (isGapped(tokens, first, next) || (isJoined && number.value > 1 && isOneOfSeveral({ tokens, first, next }))) return true;
  return (
    isJoined &&
    (/^(?:in|at|on|near|from|against|for|not|to|by|outside|inside|abroad|elsewhere)$/iu.test(follows?.word ?? '') ||
      // "two buildings, one used by a bank" counts nothing.
      (number.value > 1 && (/^(?:VERB|AUX)$/.test(follows?.pos ?? '') || /\p{L}ed$/u.test(follows?.word ?? ''))))
  );
}

/** "The Reds took 14, the Blues 11 and the farmers six": who and how many, without the verb that stood before. */
function isGapped(tokens: readonly Token[], first: number, next: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? '') || !/^[,.;]$/.test(tokens[next]?.word ?? '.')) return false;
  let joint = first - 2;
  while (joint > first - 6 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[joint]?.pos ?? '')) joint--;
  return /^(?:,|;|and)$/.test(tokens[joint]?.word ?? '') && tokens[joint - 1]?.pos === 'NUM';
}

/** Lengths of time: the readers of times take most of them. */
function isLength(seen: Seen): boolean {
  const noun = head(seen);
  return (
    (noun !== undefined && lengthOfTime.test(noun.lemma)) ||
    /^[- ](?:(?!last|this|next|that|each|every|per|an?|the|one)\p{L}+ )?(?:year|month|week|day|hour|minute|second|decade)s?(?:[- ]old)?(?!\p{L})/iu.test(
      behind(seen),
    )
  );
}

/** "Ada Holm, 34, said", "(34)". */
function isAge(seen: Seen): boolean {
  const ahead = before(seen);
  if (seen.number.value > 120 || !Number.isInteger(seen.number.value) || !alone(seen)) return false;
  if (/(?:^|[^\p{L}])(?:aged?|ages|aged between|age of|turn(?:s|ed)|under the age of|over the age of) $/iu.test(ahead)) return true;
  if (isOneOfSeveral(seen)) return false;
  const isBehindName =
    /\p{L}[\p{L}’'.”]*, $/u.test(ahead) && (seen.tokens[seen.first - 2]?.pos === 'PROPN' || /^\p{Lu}/u.test(seen.tokens[seen.first - 2]?.word ?? ''));
  return isBehindName && /^(?:,|\.$|;| and | of | from | who )/.test(behind(seen)) && seen.phrase.length === 0 && seen.number.value >= 1;
}

/** "41 from Ness, 20 from Oss": the same word follows an earlier number. */
function isOneOfSeveral({ tokens, first, next }: Pick<Seen, 'tokens' | 'first' | 'next'>): boolean {
  const word = tokens[next]?.word;
  return tokens.some(({ pos }, i) => pos === 'NUM' && i < first && tokens[i + 1]?.word === word && tokens[i + 1]?.pos === 'ADP');
}

/** "the series scores", "test scores": no twenties. */
function isOfGame({ sentence, number, tokens, first }: Seen): boolean {
  return /^scores$/i.test(sentence.slice(number.from, number.to)) && /^(?:NOUN|ADJ|DET|PRON|PART)$/.test(tokens[first - 1]?.pos ?? '');
}

/** "3-2", "50-50"; a range of a plural ("10-15 people") is two counts. */
function isScore(seen: Seen): boolean {
  const { sentence, number } = seen;
  const isSecond = /\d ?[-–] ?$/.test(sentence.slice(0, number.from));
  const isFirst = /^ ?[-–] ?\d/.test(sentence.slice(number.to));
  if (!isSecond && !isFirst) return false;
  const range = isSecond ? /(\d[\d,.]*) ?[-–] ?$/.exec(sentence.slice(0, number.from)) : /^ ?[-–] ?(\d[\d,.]*)/.exec(sentence.slice(number.to));
  const other = Number(range?.[1]?.replace(/,/g, ''));
  const rises = isSecond ? other < number.value : number.value < other;
  const tail = isSecond ? sentence.slice(number.to) : sentence.slice(number.to + (range?.[0].length ?? 0));
  return !rises || !/^(?: \p{Ll}+)? \p{Ll}+s\b|^ (?:people|men|women|children|percent|per cent|million|billion)\b|^ ?%/u.test(tail);
}

/** "1." opens an item of a list; "[12]" is a note; "12 Quay Street" an address. */
function isLabel(seen: Seen): boolean {
  const [ahead, tail] = [before(seen), behind(seen)];
  return (
    (ahead.trim() === '' && /^[.):]/.test(tail)) ||
    (/[[(]$/.test(ahead) && /^[\])]/.test(tail)) ||
    /^(?: \p{Lu}[\p{L}’'-]+){1,3} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Way|Place|Terrace|Boulevard|Blvd)\b/u.test(tail)
  );
}

const some = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)`;
const shareBehind = new RegExp(
  String.raw`^(?: in| out of)(?: every)? ${some}(?![\p{L}\d,.]*\d)(?!\p{L})|^[ -](?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)(?!\p{L})`,
  'iu',
);
const shareBefore = new RegExp(String.raw`(?<![\p{L}\d])${some} (?:in|out of)(?: every)? $|(?:half|third|quarter) of (?:an? )?$`, 'iu');

/** "four in 10", "one-in-three", "9 out of 10", "two-thirds", "a million to one". */
function isShareInWords(seen: Seen): boolean {
  return shareBehind.test(behind(seen)) || shareBefore.test(before(seen).slice(-24));
}

const phone = /(?:\d{3,}[ -]){2}\d{3,}|(?:\d{3}[ .-])\d{3}[.-]\d{4}|\b0\d{3,}/;

function isPhone({ sentence, number }: Seen): boolean {
  const around = sentence.slice(Math.max(0, number.from - 14), number.to + 14);
  return number.written === 'digits' && !number.sized && phone.test(around);
}

/** "top 10", "the final four". */
function isRank(seen: Seen): boolean {
  return seen.phrase.length === 0 && /(?:^|[^\p{L}])(?:top|bottom|final|last|first|ranked|rank|seeded) $/iu.test(before(seen));
}

/** "between the two firms, which let the two firms trade": told again, not counted again. */
function isToldAgain({ sentence, number, phrase }: Seen): boolean {
  if (phrase.length === 0 || !/(?:^|\W)the $/i.test(sentence.slice(Math.max(0, number.from - 5), number.from))) return false;
  const words = `the ${sentence.slice(number.from, number.to)} ${phrase.map(({ word }) => word).join(' ')}`;
  return sentence.slice(0, number.from).toLowerCase().includes(words.toLowerCase());
}

const rules: readonly ((seen: Seen) => boolean)[] = [
  isName,
  isYear,
  isNoCountOfOne,
  isPronoun,
  isLength,
  isAge,
  isScore,
  isOfGame,
  isLabel,
  isShareInWords,
  isPhone,
  isRank,
  isToldAgain,
];

export function isNoFigure(seen: Seen): boolean {
  return rules.some((rule) => rule(seen));
}
