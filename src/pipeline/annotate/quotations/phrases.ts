/** The phrases in a line that may name a speaker: beside a word, and as the subject of a verb. Reads parts of speech; says nothing of quotations. */
import { canSpeak, isCalendarName, isSpeakingPronoun } from '../../languages/english/quoting.ts';
import type { Token } from '../../records.ts';
import type { Item } from './line.ts';

/** Indices of the first and last item. */
export type Phrase = readonly [first: number, last: number];

const tokenAt = (items: readonly Item[], i: number): Token | null => items[i]?.token ?? null;
const word = (items: readonly Item[], i: number): string => tokenAt(items, i)?.word ?? '';
const pos = (items: readonly Item[], i: number): string => tokenAt(items, i)?.pos ?? '';

/** A capital within a sentence makes a name of a word that is mostly something else ("Will", "Mark"). */
function isNoun(items: readonly Item[], i: number): boolean {
  const own = pos(items, i);
  if (isCalendarName(word(items, i)) || isElided(word(items, i))) return false;
  return own === 'PROPN' || own === 'NOUN' || (/^(?:AUX|VERB|ADV|X|INTJ)$/.test(own) && isCapitalWithin(items, i));
}

/** French: "l’a", "s’est". */
function isElided(own: string): boolean {
  return /^[lmstnd]['’]\p{Ll}+$/u.test(own);
}

function isCapitalWithin(items: readonly Item[], i: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word(items, i)) && /^[\p{L}\p{N}]/u.test(word(items, i - 1)) && !/^(?:I['’])/.test(word(items, i));
}

function isInPhrase(items: readonly Item[], i: number): boolean {
  return (
    isNoun(items, i) ||
    /^(?:ADJ|NUM|DET)$/.test(pos(items, i)) ||
    /^(?:['’]s?|-|–|&|his|her|its|their|my|our|your|\$)$/i.test(word(items, i)) ||
    // "the shipping line"
    (/ing$/.test(word(items, i)) && /^(?:DET|ADJ)$/.test(pos(items, i - 1)) && isNoun(items, i + 1))
  );
}

/** "of", "for" within a phrase: "the mayor of Ness", "a spokesman for the line". */
const joins = /^(?:of|for|at|from|to|in)$/i;

/** Past brackets that end at `i`, to the item before them. */
function beforeBrackets(items: readonly Item[], i: number): number {
  if (word(items, i) !== ')') return i;
  let at = i;
  while (at > 0 && i - at < 12 && word(items, at) !== '(') at--;
  return word(items, at) === '(' ? at - 1 : i;
}

/** The phrase that ends with item `from`, or null. */
export function phraseBefore(items: readonly Item[], from: number, floor: number): Phrase | null {
  const last = beforeBrackets(items, /^(?:him|her|it|them)sel(?:f|ves)$/i.test(word(items, from)) ? from - 1 : from);
  if (isSpeakingPronoun(word(items, last)) && /^(?:PRON|DET|ADJ|NUM)$/.test(pos(items, last))) return [last, last];
  if (!isNoun(items, last)) return null;
  let first = last;
  for (let i = last - 1; i >= floor; i--) {
    if (isInPhrase(items, i)) first = i;
    else if (joins.test(word(items, i)) && isNoun(items, i - 1) && (/^(?:of|for)$/i.test(word(items, i)) || isOffice(items, i - 1))) first = i;
    else break;
  }
  while (first < last && /^(?:['’]s?|-|–|&|of|for|which|what|that)$/i.test(word(items, first))) first++;
  return [first, last];
}

/** Offices that are held somewhere: "a professor at", "a senator from". */
export function isOffice(items: readonly Item[], i: number): boolean {
  return /(?:er|or|ist|ian|man|woman|person|ant|ent|director|fellow|analyst|chief|head|chair|resident|official|expert|minister|leader)$|^(?:abbot|architect|bishop|boy|captain|chef|clerk|coach|cook|girl|guard|host|husband|judge|king|mate|midwife|monk|nun|nurse|pilot|priest|prince|princess|queen|rabbi|imam|tailor|widow|wife)$/i.test(
    word(items, i),
  );
}

/** A title before a name that was taken for a verb: "said skipper Ada Holm". */
function isTitle(items: readonly Item[], i: number): boolean {
  return pos(items, i) === 'VERB' && /^\p{Ll}+$/u.test(word(items, i)) && !/ing$/.test(word(items, i)) && pos(items, i + 1) === 'PROPN';
}

/** The phrase that begins with item `from`, or null. */
export function phraseAfter(items: readonly Item[], from: number, ceiling: number): Phrase | null {
  if (isSpeakingPronoun(word(items, from)) && !isNoun(items, from + 1) && pos(items, from + 1) !== 'ADP') return [from, from];
  if (/^(?:which|what|whose|whatever)$/i.test(word(items, from))) return null;
  // "one of its surgeons"
  const many = isSpeakingPronoun(word(items, from)) && word(items, from + 1) === 'of' ? phraseAfter(items, from + 2, ceiling) : null;
  if (many) return [from, many[1]];
  let last = -1;
  for (let i = from; i <= ceiling; i++) {
    if (isNoun(items, i) || (i === from && isTitle(items, i))) last = i;
    else if (
      !isInPhrase(items, i) &&
      !(last >= 0 && joins.test(word(items, i)) && isInPhrase(items, i + 1) && (/^(?:of|for)$/.test(word(items, i)) || isOffice(items, last)))
    )
      break;
  }
  // "his rival, Ada Holm": the noun was taken for an adjective.
  const comma = from + 2;
  if (last < 0 && pos(items, from + 1) === 'ADJ' && word(items, comma) === ',' && pos(items, comma + 1) === 'PROPN') return [from, from + 1];
  return last < 0 ? null : [from, last];
}

/** Who speaks by the phrase can speak: it bears a name, or its head is somebody. */
export function speaks(items: readonly Item[], [first, last]: Phrase): boolean {
  if (first === last && isSpeakingPronoun(word(items, first))) return true;
  let head = last;
  for (let i = first + 1; i <= last; i++)
    if (joins.test(word(items, i))) {
      head = i - 1;
      break;
    }
  if (pos(items, head) === 'PROPN') return true;
  return canSpeak(word(items, head), word(items, head - 1));
}

/** A verb that carries a clause: no participle, no infinitive, and not of a clause with "who". */
export function carriesClause(items: readonly Item[], i: number): boolean {
  if (!/^(?:VERB|AUX)$/.test(pos(items, i)) || isCapitalWithin(items, i) || /ing$/.test(word(items, i))) return false;
  let before = i - 1;
  while (/^(?:AUX|ADV)$/.test(pos(items, before))) before--;
  return !/^(?:to|who|which|whose|where)$/i.test(word(items, before));
}

/** The subject of the verb at `at`, not before `floor`; the subject of the clause above where its own is unsaid ("and called", "adding") or cannot speak. */
export function subjectOf(items: readonly Item[], at: number, floor: number, depth = 0): Phrase | null {
  const isParticiple = /ing$/.test(word(items, at)) || (/^to$/i.test(word(items, at - 1)) && !/^(?:VERB|AUX|ADJ|PART|ADV)$/.test(pos(items, at - 2)));
  let i = at - 1;
  while (
    i >= floor &&
    ((/^(?:AUX|ADV|PART|INTJ)$/.test(pos(items, i)) && !isCapitalWithin(items, i)) ||
      (pos(items, i) === 'VERB' && !isParticiple && !isCapitalWithin(items, i)) ||
      /^(?:all|both|each|himself|herself|themselves)$/i.test(word(items, i)) ||
      isCalendarName(word(items, i)) ||
      isElided(word(items, i)))
  )
    i--;
  const direct =
    isParticiple && i === at - 1 && /^(?:,|by|in|and|while|after|before|for|of|without|from|to)$/i.test(word(items, i))
      ? null
      : besideVerb(items, i, floor);
  if (direct && speaks(items, direct)) return direct;
  if (depth >= 3) return null;
  const limit = direct ? direct[0] : i + 1;
  for (let v = Math.min(limit, at) - 1; v > floor; v--)
    if (carriesClause(items, v)) {
      const above = subjectOf(items, v, floor, depth + 1);
      if (above) return above;
    }
  return null;
}

/** The phrase that ends at `i`, past what may stand between a subject and its verb. */
function besideVerb(items: readonly Item[], i: number, floor: number): Phrase | null {
  if (i < floor) return null;
  if (word(items, i) === ',') return withApposition(items, i, floor);
  if (/^(?:who|which|that)$/i.test(word(items, i))) return besideVerb(items, word(items, i - 1) === ',' ? i - 2 : i - 1, floor);
  const own = phraseBefore(items, i, floor);
  if (!own) return null;
  // "The mayor in an interview said": the phrase behind a preposition is no subject.
  if (pos(items, own[0] - 1) === 'ADP' && own[0] - 2 >= floor) {
    const outer = besideVerb(items, own[0] - 2, floor);
    if (outer) return outer;
  }
  return listed(items, own, floor);
}

/** "Ada Holm and Ben Ito", "Holm, Ito and Quill": the whole list. */
function listed(items: readonly Item[], own: Phrase, floor: number): Phrase {
  let [first] = own;
  if (word(items, first - 1).toLowerCase() !== 'and') return own;
  for (let at = word(items, first - 2) === ',' ? first - 3 : first - 2; ; ) {
    const before = phraseBefore(items, at, floor);
    if (!before || pos(items, before[1]) !== 'PROPN') break;
    first = before[0];
    if (word(items, first - 1) !== ',') break;
    at = first - 2;
  }
  return [first, own[1]];
}

/** "Ada Holm, the mayor of Ness, said": the phrase before the apposition that ends with the comma at `i`. */
function withApposition(items: readonly Item[], i: number, floor: number): Phrase | null {
  let finite = false;
  for (let k = i - 1; k > floor && i - k < 45; k--) {
    if (items[k]?.quotation !== null && items[k] !== undefined) break;
    if (carriesClause(items, k)) finite = true;
    if (word(items, k) !== ',') continue;
    const named = phraseBefore(items, k - 1, floor);
    const relative = /^(?:who|whose|which|where)$/i.test(word(items, k + 1));
    if (named && (!finite || relative) && (pos(items, named[1]) === 'PROPN' || speaks(items, named)) && pos(items, named[0] - 1) !== 'ADP')
      return properName(items, named, [k + 1, i - 1]);
    if (relative) finite = false;
  }
  return finite ? null : phraseBefore(items, i - 1, floor);
}

/** "the mayor, Ada Holm": of an office and the name beside it the name. */
function properName(items: readonly Item[], named: Phrase, [first, last]: Phrase): Phrase {
  if (pos(items, named[1]) === 'PROPN') return named;
  for (let i = first; i <= last; i++) if (!isNameWord(items, i)) return named;
  return first <= last ? [first, last] : named;
}

function isNameWord(items: readonly Item[], i: number): boolean {
  return pos(items, i) === 'PROPN' || word(items, i) === '-' || (isNoun(items, i) && /^\p{Lu}/u.test(word(items, i)));
}

/** The same where the name follows: "said the mayor, Ada Holm, on Friday". */
export function withName(items: readonly Item[], named: Phrase): Phrase {
  if (word(items, named[1] + 1) !== ',') return named;
  let last = named[1] + 2;
  while (isNameWord(items, last + 1)) last++;
  return /^(?:[,.;:)]|)$/.test(word(items, last + 1)) ? properName(items, named, [named[1] + 2, last]) : named;
}
