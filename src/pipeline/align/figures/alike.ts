/** Says whether two figures count the same thing, or a part of it. Knows nothing of their values but whether one is great enough to take in the other. */
import { takesIn } from '../../languages/english/count-words.ts';
import { family } from '../../languages/english/predicates.ts';
import { areOthers } from './doers.ts';
import { amounts, type Matter, won } from './matter.ts';

/** `part`: one counts a group that the other takes in; `wider`: by its noun one may count more than the other; `place`: one counts in a part of the land; `perhaps`: only that they agree tells that they count the same. */
export type Likeness = 'same' | 'part' | 'wider' | 'place' | 'perhaps' | 'no';

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
/** Both say something and nothing of it is the same. */
export const parts = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !meets(a, b);

export function likeness(a: Matter, b: Matter): Likeness {
  const some = isSome(a, b) ?? isSome(b, a);
  if (some) return some;
  if (!isOneKind(a, b)) return isToldOtherwise(a, b) ? 'perhaps' : 'no';
  if (isOtherPlace(a, b)) return 'place';
  return isPart(a, b) ? 'part' : 'same';
}

/** "11 cyclists were among the athletes banned", beside 29 athletes; "45 sloops", beside 160 vessels. */
function isSome(one: Matter, other: Matter): 'part' | 'wider' | null {
  if (!isCountable(one) || !isCountable(other) || other.among || one.figure.value >= other.figure.value) return null;
  if (one.figure.fate !== other.figure.fate && one.figure.fate !== null && other.figure.fate !== null) return null;
  if (parts(one.sides, other.sides) || shared(one, other) === 0) return null;
  if (one.among && one.kind === other.kind && (isGeneral(other) || !meets(heads(one), heads(other)))) return 'part';
  return isWider(other, one) ? 'wider' : null;
}

/** What one counts takes in by its noun what the other counts. */
function isWider(whole: Matter, part: Matter): boolean {
  const [one] = heads(whole);
  const [other] = heads(part);
  return one !== undefined && other !== undefined && takesIn(one, other);
}

const isGeneral = ({ kind, nouns }: Matter): boolean => kind === 'people' && nouns.size === 0;

function isOneKind(a: Matter, b: Matter): boolean {
  if (a.figure.fate !== b.figure.fate) return isUntold(a, b);
  if (a.kind === 'bare' || b.kind === 'bare') return a.kind === b.kind ? shared(a, b) >= 2 : isCountable(a) && isCountable(b) && shared(a, b) >= 2;
  // "7,300 people have signed", "1,900 signatures"
  if (isDeed(a, b) || isDeed(b, a)) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'people') return arePeopleAlike(a, b);
  if (a.kind === 'thing')
    return meets(heads(a), heads(b)) && !(isWon(a) && (parts(a.subjects, b.subjects) || areOthers(a.doers, b.doers))) && !parts(a.sides, b.sides);
  if (a.kind === 'magnitude') return true;
  if (parts(a.topics, b.topics) || parts(a.matters, b.matters)) return false;
  if (a.kind !== 'percent') return shared(a, b) >= 1 || (amounts.test(a.kind) && meets(a.names, b.names));
  return !parts(a.subjects, b.subjects) && !areOthers(a.doers, b.doers) && (meets(a.topics, b.topics) || shared(a, b) >= 1);
}

/** A thing that people leave by doing what the other tells of them. */
function isDeed(deed: Matter, doers: Matter): boolean {
  const [head] = heads(deed);
  return deed.kind === 'thing' && isGeneral(doers) && head !== undefined && [...doers.near].some((stem) => family(stem) === family(head));
}

const isMoved = ({ figure }: Matter): boolean => figure.fate === 'displaced' || figure.fate === 'detained';

/** "the army took 60 prisoners", "captured 95 prisoners", "two of the victims": of one of them no word tells what befell them. */
function isUntold(a: Matter, b: Matter): boolean {
  const isPartUntold = (one: Matter, other: Matter) =>
    one.figure.fate === null &&
    one.part === 'some' &&
    other.part === null &&
    other.figure.fate !== null &&
    (one.someFate === null || one.someFate === other.figure.fate);
  if (isPartUntold(a, b) || isPartUntold(b, a)) return true;
  const isOpen = (one: Matter, other: Matter) => one.figure.fate === null && isMoved(other);
  if (!(isOpen(a, b) || isOpen(b, a)) || a.kind !== b.kind || a.part !== b.part || parts(a.sides, b.sides)) return false;
  return meets(heads(a), heads(b)) || ((isGeneral(a) || isGeneral(b)) && (isHeld(a) || isHeld(b)) && shared(a, b) >= 2);
}

/** "behind bars": held, in other words. */
const isHeld = ({ figure, topics }: Matter): boolean => figure.fate === null && topics.has('held');

/** Below this two equal counts of differently named things are chance; of people of whom one text tells in other words what befell them, below that. */
const leastOtherwise = { thing: 20, people: 10 };

/** "600 people were evacuated", "buses took 640 residents out": one has no word for what befell them, or another word for who they are. */
function isToldOtherwise(a: Matter, b: Matter): boolean {
  if (a.kind !== b.kind || parts(a.sides, b.sides) || parts(a.topics, b.topics)) return false;
  if (a.part !== null && b.part !== null && a.part !== b.part) return false;
  const least = Math.min(a.figure.value, b.figure.value);
  // "300 paintings", "290 works of art"
  if (a.kind === 'thing')
    return least >= leastOtherwise.thing && parts(heads(a), heads(b)) && shared(a, b) >= (isWider(a, b) || isWider(b, a) ? 1 : 2);
  if (a.kind !== 'people') return false;
  if (a.figure.fate === b.figure.fate) return a.figure.fate === null && (parts(heads(a), heads(b)) || a.part !== b.part) && shared(a, b) >= 2;
  if (a.figure.fate !== null && b.figure.fate !== null) return false;
  if (isMoved(a) || isMoved(b)) return shared(a, b) >= 1;
  // "Seventeen skaters were lost", "17 people drowned"
  const isEqual = a.figure.value === b.figure.value && least % 5 !== 0;
  return least >= leastOtherwise.people && (isEqual || shared(a, b) >= 2);
}

const isCountable = ({ kind }: Matter): boolean => kind === 'bare' || kind === 'people' || kind === 'thing';
const isWon = ({ nouns }: Matter): boolean => [...nouns].some((noun) => won.test(noun));

/** The last noun of what is counted: "fishing boats" are boats. */
function heads({ nouns }: Matter): ReadonlySet<string> {
  const head = [...nouns].at(-1);
  return new Set(head === undefined ? [] : [head]);
}

function shared(a: Matter, b: Matter): number {
  return [...a.near].filter((stem) => b.near.has(stem)).length;
}

function arePeopleAlike(a: Matter, b: Matter): boolean {
  if (parts(a.sides, b.sides)) return false;
  if ((a.figure.fate === null || a.figure.fate === 'detained') && parts(a.topics, b.topics)) return false;
  if (a.part !== null && b.part !== null) return a.part === b.part;
  if (isApart(a, b) || isApart(b, a)) return false;
  if (a.figure.fate !== null) return true;
  // "60 firefighters" are no part of the 300 residents whom they brought out.
  if (apart.test(a.part ?? b.part ?? '')) return false;
  const [left, right] = [heads(a), heads(b)];
  if (left.size > 0 && right.size > 0 && !meets(left, right)) return false;
  return shared(a, b) >= 1 || meets(a.topics, b.topics);
}

/** Groups that stand beside those whom they deal with. */
const apart = /^(?:helpers|soldiers|fighters|journalists)$/;

/** "34 policemen", "110 protesters": neither takes in the other. */
const isApart = (one: Matter, other: Matter): boolean => apart.test(one.part ?? '') && !isGeneral(other) && heads(other).size > 0;

function isPart(a: Matter, b: Matter): boolean {
  if ((a.part === null) === (b.part === null)) return false;
  return (a.kind === 'people' && b.kind === 'people') || (a.part ?? b.part) === 'some';
}

/** Two parts of different names, or a part beside the whole of something else. */
function isOtherPlace(a: Matter, b: Matter): boolean {
  if (a.place.part !== null && b.place.part !== null) return named(a.place.part) && named(b.place.part) && !sameWords(a.place.part, b.place.part);
  return isPartOf(a, b) || isPartOf(b, a);
}

const named = (words: string): boolean => /\p{Lu}/u.test(words);

function isPartOf({ place: { part, any, whole: own } }: Matter, { place: { whole } }: Matter): boolean {
  if (whole === null || own !== null) return false;
  if (part !== null) return !sameWords(part, whole);
  return whole !== '' && any !== null && !sameWords(any, whole);
}

function sameWords(a: string, b: string): boolean {
  const names = (words: string) => new Set(words.match(/\p{Lu}[\p{L}-]+/gu) ?? []);
  return meets(names(a), names(b));
}
