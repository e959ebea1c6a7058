/** Finds where one version gives parts and their whole, and tells whether the parts, as their bounds allow, add up to it. */
import type { Bound, Sum } from '../../../model/figure.ts';
import { asWhole, ofList, ofNoOthers, ofOpposed, ofParts, ofVote, ofWhole, toList } from '../../languages/english/count-words.ts';
import { excerpt, type LinkedCorpus } from '../../records.ts';
import type { Matter } from './matter.ts';
import { step } from './verdict.ts';

/** Parts stand at most so many sentences from their whole. */
const sentencesApart = 2;
/** Named parts that leave more than this share of the whole are only some of them, or are parts of something else where they are more. */
const named = { least: 0.75, most: 1.34 };
const mostParts = 6;
/** Figures around a whole that are looked at; a table has more and no sum is worth its time. */
const mostNear = 12;
/** Exact numbers below these may add up by chance: of what goes by one noun, and of what does not. */
const leastByChance = { alike: 10, other: 20 };
/** Letters on either side of a whole in which words tell that it is one. */
const wholeReach = { before: 40, behind: 16 };

/** The sums of each version among its figures for the event. */
export function sums(matters: readonly Matter[], corpus: LinkedCorpus): Sum[] {
  const byArticle = new Map<number, Matter[]>();
  for (const one of matters) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one]);
  return [...byArticle.values()].flatMap((own) => {
    // Two parts and a whole are three.
    if (own.length < 3) return [];
    const ordered = [...own].sort((a, b) => a.figure.start - b.figure.start);
    const places = sentencePlaces(ordered, corpus);
    return ordered.flatMap((whole, i) => sumOf(whole, i, ordered, places, corpus) ?? []);
  });
}

function sentencePlaces(matters: readonly Matter[], corpus: LinkedCorpus): number[] {
  return matters.map(({ article, sentence }) => (sentence ? (corpus.articles[article]?.sentences.indexOf(sentence) ?? -1) : -1));
}

/** Parts are looked for behind their whole, then before it. */
function sumOf(whole: Matter, at: number, all: readonly Matter[], places: readonly number[], corpus: LinkedCorpus): Sum | null {
  const near = (i: number) => Math.abs((places[i] ?? 0) - (places[at] ?? 0)) <= sentencesApart;
  const behind = all.filter((one, i) => i > at && near(i) && mayBePart(one, whole)).slice(0, mostNear);
  const ahead = all.filter((one, i) => i < at && near(i) && mayBePart(one, whole)).slice(-mostNear);
  const text = corpus.articles[whole.article]?.text ?? '';
  return chosen(whole, behind, namedBehind(whole, behind, text), corpus) ?? chosen(whole, ahead, namedAhead(whole, ahead, text), corpus);
}

/** By which words parts are told: "of them", "a total of"; or a colon and its like ("30 million euros: the state pays …"), behind which something may be left uncounted. */
type Naming = 'parts' | 'list' | null;

function namedBehind(whole: Matter, parts: readonly Matter[], text: string): Naming {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  if (ofParts.test(text.slice(whole.figure.end, last.figure.end)) || ofNoOthers.test(text.slice(whole.figure.end, last.sentence?.end)))
    return 'parts';
  if (last.sentence === whole.sentence && ofWhole.test(text.slice(whole.sentence?.start ?? 0, whole.figure.start))) return 'parts';
  if (ofList.test(text.slice(whole.figure.end, first.figure.start))) return 'parts';
  return toList.test(text.slice(whole.figure.end, first.figure.start)) || isShared(parts, text) ? 'list' : null;
}

/** "52 at the northern gate and 37 at the southern one", "the orchards of the north …, those of the south …": one clause shares the whole out. */
function isShared(parts: readonly Matter[], text: string): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first.sentence !== last.sentence) return false;
  const follows = parts.map(({ figure }) => /^ (at|in|on|to|from|by|with) /.exec(text.slice(figure.end, figure.end + 6))?.[1]);
  return (
    ofOpposed.test(text.slice(first.figure.end, last.figure.start)) ||
    (parts.every(isBare) && follows.every((word) => word !== undefined && word === follows[0]))
  );
}

/** "…, a total of 614", "59 in all", "together they were": around the whole itself. */
function namedAhead({ figure, sentence }: Matter, parts: readonly Matter[], text: string): Naming {
  if (ofVote.test(text.slice(parts[0]?.from ?? figure.start, figure.start))) return 'parts';
  const before = text.slice(Math.max(sentence?.start ?? 0, figure.start - wholeReach.before), figure.start);
  const behind = text.slice(figure.end, Math.min(sentence?.end ?? figure.end, figure.end + wholeReach.behind));
  return ofWhole.test(before) || asWhole.test(before) || ofWhole.test(behind) ? 'parts' : null;
}

/** The run of parts that adds up; where words name them as the parts, all of them whether they add up or not. */
function chosen(whole: Matter, parts: readonly Matter[], name: Naming, corpus: LinkedCorpus): Sum | null {
  const runs = parts
    .flatMap((_, from) => parts.slice(from + 1, from + mostParts).map((__, n) => parts.slice(from, from + n + 2)))
    .sort((a, b) => b.length - a.length);
  const fitting = runs.find((run) => adds(run, whole) && (name !== null || isNoChance(run, whole) || areApart(run) || areGoingOn(run)));
  if (fitting) return sum(whole, fitting, true, corpus);
  const most = parts.reduce((total, { figure }) => total + figure.value, 0) / whole.figure.value;
  const isAll = most <= named.most && (name === 'parts' ? most >= named.least : name === 'list' && most > 1);
  return isAll && parts.length >= 2 && parts.length <= mostParts && parts.every((part) => isOneKind(part, whole))
    ? sum(whole, parts, false, corpus)
    : null;
}

const isCount = ({ kind }: Matter): boolean => /^(?:people|thing|bare)$/.test(kind);
const isBare = ({ kind, figure }: Matter): boolean => kind === 'bare' || (kind === 'people' && figure.of === null);
const head = ({ nouns }: Matter): string | undefined => [...nouns].at(-1);

/** Whatever is counted may be a part of what is counted, as 15 sloops of 64 boats; a sum of money or a length only of one of its kind. */
function mayBePart(part: Matter, whole: Matter): boolean {
  const isKind =
    part.kind === whole.kind || (isCount(part) && isCount(whole)) || (part.kind === 'bare' && !/^(?:percent|magnitude)$/.test(whole.kind));
  const isFate = part.figure.fate === whole.figure.fate || part.figure.fate === null || whole.figure.fate === null;
  return isKind && isFate && part.figure.value < whole.figure.value && part.kind !== 'percent' && part.kind !== 'magnitude';
}

/** Both count what goes by one noun, or one of them by none. */
function isOneKind(part: Matter, whole: Matter): boolean {
  if (isBare(part) || isBare(whole)) return true;
  return part.kind === whole.kind && (part.kind !== 'thing' || head(part) === head(whole));
}

/** How far a bound lets a part or a whole of a sum lie from its number: closer than two versions may be. */
const slack: Readonly<Record<Bound, readonly [number, number]>> = {
  exactly: [1, 1],
  'more than': [1, 1.1],
  'at least': [1, 1.1],
  'less than': [0.9, 1],
  'at most': [0.9, 1],
  nearly: [0.95, 1],
  about: [0.95, 1.05],
};

/** Whether some values that the words allow make a sum, within one rounding ("$4.5 million"). */
function adds(parts: readonly Matter[], whole: Matter): boolean {
  const ends = ({ figure: { value, bound } }: Matter): readonly [number, number] => [value * slack[bound][0], value * slack[bound][1]];
  const [low, high] = parts.map(ends).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  const [least, most] = ends(whole);
  const rounding = Math.max(...[whole, ...parts].map(({ words, kind }) => step(words, kind) / 2));
  return Math.max(low, least) <= Math.min(high, most) + rounding;
}

/** Exact numbers that add up to the last unit: of what goes by other nouns, only greater ones. */
function isNoChance(parts: readonly Matter[], whole: Matter): boolean {
  const least = parts.every((part) => isOneKind(part, whole)) ? leastByChance.alike : leastByChance.other;
  return [...parts, whole].every(({ figure }) => figure.bound === 'exactly') && whole.figure.value >= least;
}

/** "900 passengers were stranded. Some 600 slept …, almost 300 …", "1,240 voters had come to the hall and 865 to the mill": parts without a noun of their own count what was counted before. */
function areGoingOn(parts: readonly Matter[]): boolean {
  const [first, ...more] = parts;
  return (
    first !== undefined && more.every(isBare) && (isBare(first) || (isCount(first) && more.every(({ sentence }) => sentence === first.sentence)))
  );
}

/** Each part is of another side, group or place. */
function areApart(parts: readonly Matter[]): boolean {
  const names = parts.map(({ sides, part, place }) => [...sides].join(' ') || part || place.part || '');
  return names.every((name) => name !== '') && new Set(names).size === names.length;
}

function sum(whole: Matter, parts: readonly Matter[], fits: boolean, corpus: LinkedCorpus): Sum | null {
  const article = corpus.articles[whole.article];
  if (!article) return null;
  const place = ({ figure }: Matter) => ({ article: article.id, start: figure.start, end: figure.end });
  return {
    whole: place(whole),
    parts: parts.map(place),
    fits,
    evidence: {
      rule: fits ? 'figure/sum-fits' : 'figure/sum-parts',
      status: 'inferred',
      excerpts: [whole, ...parts].map(({ figure }) => excerpt(article, figure)),
    },
  };
}
