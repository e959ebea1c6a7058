/** Finds where one version gives parts and their whole, and tells whether the parts, as their bounds allow, add up to it. */
import type { Sum } from '../../../model/figure.ts';
import { ofParts, ofWhole } from '../../languages/english/count-words.ts';
import { excerpt, type LinkedCorpus } from '../../records.ts';
import { type Counted, type Matter, matter } from './matter.ts';
import { range } from './verdict.ts';

/** Parts stand at most so many sentences from their whole. */
const sentencesApart = 2;
/** Named parts that leave more than this share of the whole are only some of them. */
const leastShare = 0.75;
const mostParts = 6;

/** The sums of each version among its figures for the event. */
export function sums(counted: readonly Counted[], corpus: LinkedCorpus): Sum[] {
  const byArticle = new Map<number, Counted[]>();
  for (const one of counted) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one]);
  return [...byArticle.values()].flatMap((own) => {
    // Two parts and a whole are three.
    if (own.length < 3) return [];
    const ordered = own.map((one) => matter(one, corpus)).sort((a, b) => a.figure.start - b.figure.start);
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
  return chosen(whole, behind, ofParts.test(between), corpus) ?? chosen(whole, ahead, ofWhole.test(sentence), corpus);
}

/** The run of parts that adds up; where words name them as the parts, all of them whether they add up or not. */
function chosen(whole: Matter, parts: readonly Matter[], isNamed: boolean, corpus: LinkedCorpus): Sum | null {
  const runs = parts
    .flatMap((_, from) => parts.slice(from + 1, from + mostParts).map((__, n) => parts.slice(from, from + n + 2)))
    .sort((a, b) => b.length - a.length);
  const fitting = runs.find((run) => adds(run, whole) && (isNamed || isExact([...run, whole]) || areApart(run)));
  if (fitting) return sum(whole, fitting, true, corpus);
  const most = parts.reduce((total, { figure }) => total + figure.value, 0);
  return isNamed && parts.length >= 2 && parts.length <= mostParts && most >= leastShare * whole.figure.value
    ? sum(whole, parts, false, corpus)
    : null;
}

function mayBePart(part: Matter, whole: Matter): boolean {
  const isBare = part.kind === 'bare' && whole.kind !== 'percent' && !whole.kind.startsWith('money');
  const isOneKind = part.kind === whole.kind && (part.kind !== 'thing' || [...part.nouns].at(-1) === [...whole.nouns].at(-1));
  const isOneFate = part.figure.fate === whole.figure.fate || part.figure.fate === null || whole.figure.fate === null;
  return (isBare || isOneKind) && isOneFate && part.figure.value < whole.figure.value && part.kind !== 'percent' && part.kind !== 'magnitude';
}

/** The values that the words allow: bounds are open, but not without end. */
function adds(parts: readonly Matter[], whole: Matter): boolean {
  const [low, high] = parts.map((part) => range(part, false)).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  const [least, most] = range(whole, false);
  return Math.max(low, least) <= Math.min(high, most);
}

const isExact = (all: readonly Matter[]): boolean => all.every(({ figure }) => figure.bound === 'exactly') && (all.at(-1)?.figure.value ?? 0) >= 10;

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
