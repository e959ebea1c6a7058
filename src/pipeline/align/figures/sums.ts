/** Finds where one version gives parts and their whole, and tells whether the parts, as their bounds allow, add up to it. */
import type { Bound, Sum } from '../../../model/figure.ts';
import { ofNoOthers, ofParts, ofWhole } from '../../languages/english/count-words.ts';
import { excerpt, type LinkedCorpus } from '../../records.ts';
import type { Matter } from './matter.ts';
import { step } from './verdict.ts';

/** Parts stand at most so many sentences from their whole. */
const sentencesApart = 2;
/** Named parts that leave more than this share of the whole are only some of them. */
const leastShare = 0.75;
const mostParts = 6;
/** Figures around a whole that are looked at; a table has more and no sum is worth its time. */
const mostNear = 12;

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

function sumOf(whole: Matter, at: number, all: readonly Matter[], places: readonly number[], corpus: LinkedCorpus): Sum | null {
  const near = (i: number) => Math.abs((places[i] ?? 0) - (places[at] ?? 0)) <= sentencesApart;
  const behind = all.filter((one, i) => i > at && near(i) && mayBePart(one, whole));
  const ahead = all.filter((one, i) => i < at && near(i) && mayBePart(one, whole));
  const text = corpus.articles[whole.article]?.text ?? '';
  const between = text.slice(whole.figure.end, behind.at(-1)?.figure.end ?? whole.figure.end);
  const sentence = text.slice(whole.sentence?.start ?? 0, whole.sentence?.end ?? 0);
  const isList = /^[^.;]*:[^.;]*$/.test(text.slice(whole.figure.end, behind[0]?.figure.start ?? whole.figure.end));
  const naming =
    ofParts.test(between) || ofNoOthers.test(text.slice(whole.figure.end, behind.at(-1)?.sentence?.end)) ? 'parts' : isList ? 'list' : null;
  return (
    chosen(whole, behind.slice(0, mostNear), naming, corpus) ?? chosen(whole, ahead.slice(-mostNear), ofWhole.test(sentence) ? 'parts' : null, corpus)
  );
}

/** By which words parts are told: "of them", or a colon ("30 million euros: the state pays …"), behind which something may be left uncounted. */
type Naming = 'parts' | 'list' | null;

/** The run of parts that adds up; where words name them as the parts, all of them whether they add up or not. */
function chosen(whole: Matter, parts: readonly Matter[], naming: Naming, corpus: LinkedCorpus): Sum | null {
  const runs = parts
    .flatMap((_, from) => parts.slice(from + 1, from + mostParts).map((__, n) => parts.slice(from, from + n + 2)))
    .sort((a, b) => b.length - a.length);
  const fitting = runs.find((run) => adds(run, whole) && (naming !== null || isExact([...run, whole]) || areApart(run) || areGoingOn(run)));
  if (fitting) return sum(whole, fitting, true, corpus);
  const most = parts.reduce((total, { figure }) => total + figure.value, 0);
  const isAll = naming === 'parts' ? most >= leastShare * whole.figure.value : naming === 'list' && most > whole.figure.value;
  return isAll && parts.length >= 2 && parts.length <= mostParts ? sum(whole, parts, false, corpus) : null;
}

function mayBePart(part: Matter, whole: Matter): boolean {
  const isBare = part.kind === 'bare' && whole.kind !== 'percent' && !whole.kind.startsWith('money');
  const isOneKind = part.kind === whole.kind && (part.kind !== 'thing' || [...part.nouns].at(-1) === [...whole.nouns].at(-1));
  const isOneFate = part.figure.fate === whole.figure.fate || part.figure.fate === null || whole.figure.fate === null;
  return (isBare || isOneKind) && isOneFate && part.figure.value < whole.figure.value && part.kind !== 'percent' && part.kind !== 'magnitude';
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

const isExact = (all: readonly Matter[]): boolean => all.every(({ figure }) => figure.bound === 'exactly') && (all.at(-1)?.figure.value ?? 0) >= 10;

/** "900 passengers were stranded. Some 600 slept …, almost 300 …": parts without a noun of their own count what was counted before. */
const areGoingOn = (parts: readonly Matter[]): boolean =>
  parts.every(({ kind, figure }) => figure.of === null && (kind === 'bare' || kind === 'people'));

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
