/** What speaks for and against two words naming one happening, as numbers in a fixed order. Weighs nothing: that is the model's. */
import { compareDays } from '../../../model/calendar.ts';
import { cosine, holds } from '../../../text/vector.ts';
import { meet } from '../dates/moments.ts';
import type { Description } from './described.ts';
import type { ArticlePair } from './setting.ts';

/** What is known of a head word in the corpus at large and near an article. */
export interface Heads {
  /** Share of the article's neighbours that use the family as a mention. */
  nearby: (article: number, name: string) => number;
  /** Mentions of the family in the article itself. */
  own: (article: number, name: string) => number;
}

const sameArticle: ArticlePair = { words: 1, names: 1, numbers: 1, opening: 1, circle: 1, rank: 1, share: 1, wide: true, narrow: true };

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return -1;
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both / Math.min(a.size, b.size);
}

/** 1 the same days, .5 overlapping, -1 apart, 0 unknown. */
function moments(a: Description, b: Description): number {
  if (!a.moment || !b.moment) return 0;
  if (a.moment.earliest === b.moment.earliest && a.moment.latest === b.moment.latest) return 1;
  return meet(a.moment, b.moment) ? 0.5 : -1;
}

function daysApart(a: Description, b: Description): number {
  if (!a.moment?.earliest || !b.moment?.earliest) return -1;
  return Math.min(400, Math.abs(compareDays(a.moment.earliest, b.moment.earliest)));
}

const likePrefix = (a: string, b: string) => {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i / Math.max(a.length, b.length);
};

/** What all pairs of two families in one group of articles have in common on average. */
export interface Kin {
  around: number;
  close: number;
  cast: number;
  pairs: number;
}

/** How much the words of two mentions have in common, as far as families of heads are compared by it. */
export function kinship(a: Description, b: Description): Kin {
  const cast = high(0, shared(a.before, b.before)) + high(0, shared(a.behind, b.behind));
  return { around: cosine(a.around, b.around), close: cosine(a.close, b.close), cast, pairs: 1 };
}

type Measure = (a: Description, b: Description, articles: ArticlePair, heads: Heads, kin: Kin) => number;

const both = (x: boolean, y: boolean) => Number(x) + Number(y);
const low = Math.min;
const high = Math.max;

/** Each is symmetric: nothing depends on which of the two comes first. */
const measures: readonly (readonly [string, Measure])[] = [
  ['same family', (a, b) => Number(a.head.name === b.head.name)],
  ['same lemma', (a, b) => Number(a.head.lemma === b.head.lemma)],
  ['related', (a, b) => a.head.senses.filter((one) => b.head.senses.includes(one)).length],
  ['like prefix', (a, b) => likePrefix(a.head.token.stem, b.head.token.stem)],
  ['verbs', (a, b) => both(a.head.isVerb, b.head.isVerb)],
  ['head inside other', (a, b) => both(a.inside.has(b.head.token.stem), b.inside.has(a.head.token.stem))],
  ['head in other sentence', (a, b) => both(holds(b.around, a.head.token.stem), holds(a.around, b.head.token.stem))],
  ['inside', (a, b) => shared(a.inside, b.inside)],
  ['around', (a, b) => cosine(a.around, b.around)],
  ['close', (a, b) => cosine(a.close, b.close)],
  ['names', (a, b) => (a.names.terms.length === 0 || b.names.terms.length === 0 ? -1 : cosine(a.names, b.names))],
  ['numbers', (a, b) => shared(a.numbers, b.numbers)],
  ['before', (a, b) => shared(a.before, b.before)],
  ['behind', (a, b) => shared(a.behind, b.behind)],
  ['crossed', (a, b) => high(shared(a.before, b.behind), shared(a.behind, b.before))],
  ['moments', moments],
  ['days apart', daysApart],
  ['saying', (a, b) => both(a.isSaying, b.isSaying)],
  ['unsure', (a, b) => both(a.isUnsure, b.isUnsure)],
  ['quoted', (a, b) => both(a.isInQuotation, b.isInQuotation)],
  ['kin around', (_a, _b, _articles, _heads, kin) => kin.around],
  ['kin close', (_a, _b, _articles, _heads, kin) => kin.close],
  ['kin cast', (_a, _b, _articles, _heads, kin) => kin.cast],
  ['kin pairs', (_a, _b, _articles, _heads, kin) => Math.log(kin.pairs)],
  ['openings', (a, b) => both(a.isOpening, b.isOpening)],
  ['one article', (a, b) => Number(a.article === b.article)],
  ['sentences apart', (a, b) => (a.article === b.article ? Math.abs(a.sentence - b.sentence) : -1)],
  ['article words', (_a, _b, articles) => articles.words],
  ['article names', (_a, _b, articles) => articles.names],
  ['article numbers', (_a, _b, articles) => articles.numbers],
  ['article opening', (_a, _b, articles) => articles.opening],
  ['article circle', (_a, _b, articles) => articles.circle],
  ['article rank', (_a, _b, articles) => articles.rank],
  ['article share', (_a, _b, articles) => articles.share],
  ['article wide', (_a, _b, articles) => Number(articles.wide)],
  ['article narrow', (_a, _b, articles) => Number(articles.narrow)],
  ['nearby, lower', (a, b, _, heads) => low(heads.nearby(a.article, a.head.name), heads.nearby(b.article, b.head.name))],
  ['nearby, higher', (a, b, _, heads) => high(heads.nearby(a.article, a.head.name), heads.nearby(b.article, b.head.name))],
  ['own, lower', (a, b, _, heads) => low(heads.own(a.article, a.head.name), heads.own(b.article, b.head.name))],
  ['own, higher', (a, b, _, heads) => high(heads.own(a.article, a.head.name), heads.own(b.article, b.head.name))],
];

export const measureNames: readonly string[] = measures.map(([name]) => name);

/** One number a measure, in the order of `measureNames`. `articles` is null for two words of one article. */
export function measured(a: Description, b: Description, articles: ArticlePair | null, heads: Heads, kin: Kin): Float64Array {
  const own = new Float64Array(measures.length);
  for (let m = 0; m < measures.length; m++) own[m] = measures[m]?.[1](a, b, articles ?? sameArticle, heads, kin) ?? 0;
  return own;
}
