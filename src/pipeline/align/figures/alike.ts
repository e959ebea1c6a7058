/** Says whether two figures count the same thing, or a part of it. Knows nothing of their values. */
import type { Matter } from './matter.ts';

/** `part`: one counts a group that the other takes in; `place`: one counts in a part of the land; `perhaps`: only that they agree tells that they count the same. */
export type Likeness = 'same' | 'part' | 'place' | 'perhaps' | 'no';

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
/** Both say something and nothing of it is the same. */
export const parts = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !meets(a, b);

export function likeness(a: Matter, b: Matter): Likeness {
  if (!isOneKind(a, b)) return isToldOtherwise(a, b) ? 'perhaps' : 'no';
  if (isOtherPlace(a, b)) return 'place';
  return isPart(a, b) ? 'part' : 'same';
}

function isOneKind(a: Matter, b: Matter): boolean {
  if (a.figure.fate !== b.figure.fate) return isUntold(a, b);
  if (a.kind === 'bare' || b.kind === 'bare') return a.kind === b.kind ? shared(a, b) >= 2 : isCountable(a) && isCountable(b) && shared(a, b) >= 2;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'people') return arePeopleAlike(a, b);
  if (a.kind === 'thing') return meets(heads(a), heads(b)) && !(isWon(a) && parts(a.subjects, b.subjects)) && !parts(a.sides, b.sides);
  if (a.kind === 'magnitude') return true;
  if (parts(a.topics, b.topics) || parts(a.matters, b.matters)) return false;
  if (a.kind !== 'percent') return shared(a, b) >= 1;
  return !parts(a.subjects, b.subjects) && (meets(a.topics, b.topics) || shared(a, b) >= 1);
}

const isMoved = ({ figure }: Matter): boolean => figure.fate === 'displaced' || figure.fate === 'detained';

/** "the army took 60 prisoners", "captured 95 prisoners", "two of the victims": of one of them no word tells what befell them. */
function isUntold(a: Matter, b: Matter): boolean {
  const isSome = (one: Matter, other: Matter) => one.figure.fate === null && one.part === 'some' && other.part === null && other.figure.fate !== null;
  if (isSome(a, b) || isSome(b, a)) return true;
  const isOpen = (one: Matter, other: Matter) => one.figure.fate === null && isMoved(other);
  return (isOpen(a, b) || isOpen(b, a)) && a.kind === b.kind && a.part === b.part && !parts(a.sides, b.sides) && meets(heads(a), heads(b));
}

/** Below this two equal counts of differently named things are chance. */
const leastOtherwise = 20;

/** "600 people were evacuated", "buses took 640 residents out": one has no word for what befell them, or another word for who they are. */
function isToldOtherwise(a: Matter, b: Matter): boolean {
  if (a.kind !== b.kind || a.part !== b.part || parts(a.sides, b.sides) || parts(a.topics, b.topics)) return false;
  // "300 paintings", "290 works of art"
  if (a.kind === 'thing') return Math.min(a.figure.value, b.figure.value) >= leastOtherwise && parts(heads(a), heads(b)) && shared(a, b) >= 2;
  if (a.kind !== 'people') return false;
  // "22 prisoners", "22 inmates"
  if (a.figure.fate === null && b.figure.fate === null) return parts(heads(a), heads(b)) && shared(a, b) >= 2;
  const isOpen = (one: Matter, other: Matter) => one.figure.fate === null && isMoved(other);
  return (isOpen(a, b) || isOpen(b, a)) && shared(a, b) >= 1;
}

const isCountable = ({ kind }: Matter): boolean => kind === 'bare' || kind === 'people' || kind === 'thing';
/** Votes and seats belong to whoever got them. */
const isWon = ({ nouns }: Matter): boolean => [...nouns].some((noun) => /^(?:vote|seat|ballot|medal|goal|point|deleg)/.test(noun));

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
  if (a.figure.fate !== null) return true;
  // "60 firefighters" are no part of the 300 residents whom they brought out.
  if (/^(?:helpers|soldiers|journalists)$/.test(a.part ?? b.part ?? '')) return false;
  const [left, right] = [heads(a), heads(b)];
  if (left.size > 0 && right.size > 0 && !meets(left, right)) return false;
  return shared(a, b) >= 1;
}

function isPart(a: Matter, b: Matter): boolean {
  return a.kind === 'people' && (a.part === null) !== (b.part === null);
}

/** Two parts of different names, or a part beside the whole of something else. */
function isOtherPlace(a: Matter, b: Matter): boolean {
  if (a.place.part !== null && b.place.part !== null) return !sameWords(a.place.part, b.place.part);
  return isPartOf(a, b) || isPartOf(b, a);
}

function isPartOf({ place: { part, any, whole: own } }: Matter, { place: { whole } }: Matter): boolean {
  if (whole === null || own !== null) return false;
  if (part !== null) return !sameWords(part, whole);
  return whole !== '' && any !== null && !sameWords(any, whole);
}

function sameWords(a: string, b: string): boolean {
  const names = (words: string) => new Set(words.match(/\p{Lu}[\p{L}-]+/gu) ?? []);
  return meets(names(a), names(b));
}
