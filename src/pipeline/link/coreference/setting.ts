/** How the articles of a corpus lie to each other: likeness by words, names, numbers and openings, nearest neighbours, groups. Compares no happenings. */
import { cosine, rarity, type Vector, vector } from '../../../text/vector.ts';
import type { AnnotatedArticle, Sentence, Token } from '../../records.ts';
import { averageLink, type Link } from './average-link.ts';

/** Articles compared with each: those that share most of its weightiest terms. */
const mostNeighbours = 60;
/** A term of more articles than this tells nothing; it would make every article a neighbour of every other. */
const mostArticles = 400;
/** Below this two articles have nothing to do with each other. */
const leastAlike = 0.1;
/** Average likeness at which articles form one group: a wide one (a topic) and a narrow one (an affair). */
const groupings = { wide: 0.1, narrow: 0.2 };

export interface ArticlePair {
  words: number;
  names: number;
  numbers: number;
  opening: number;
  /** Share of the nearest neighbours that both have. */
  circle: number;
  /** Place among the nearest, 1 the first, towards 0; the better of both sides. */
  rank: number;
  /** The likeness as a share of that to the nearest article; the better of both sides. */
  share: number;
  wide: boolean;
  narrow: boolean;
}

export interface Setting {
  /** What lies near each article, itself not. */
  near: readonly ReadonlyMap<number, ArticlePair>[];
  /** The wide group of each article. */
  wide: readonly number[];
  /** How rare a term is among the articles. */
  weigh: (term: string) => number;
}

/** The term of a token for the likeness of articles: all that bears meaning, numbers and days included. */
export function articleTerm(token: Token): string | null {
  if (!/[\p{L}\p{N}]/u.test(token.word)) return null;
  if (/\p{N}/u.test(token.word)) return `#${token.word.replace(/[,.]+$/, '')}`;
  return /^(?:NOUN|VERB|ADJ|PROPN)$/.test(token.pos) ? token.stem : null;
}

function bag(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ tokens }) => tokens.flatMap((token) => articleTerm(token) ?? []));
}

function nameBag(article: AnnotatedArticle): string[] {
  return article.sentences.flatMap(({ tokens }) => tokens.filter(({ pos }) => pos === 'PROPN').map(({ stem }) => stem));
}

export function setting(articles: readonly AnnotatedArticle[]): Setting {
  const bags = articles.map(({ sentences }) => bag(sentences));
  const weights = rarity(bags.map((own) => new Set(own)));
  const weigh = (term: string) => weights.get(term) ?? 0;
  const words = bags.map((own) => vector(own, weigh));
  const names = articles.map((article) => vector(nameBag(article), weigh));
  const numbers = bags.map((own) =>
    vector(
      own.filter((term) => term.startsWith('#')),
      weigh,
    ),
  );
  const openings = articles.map(({ sentences }) => vector(bag(sentences.slice(0, 3)), weigh));
  const alike = neighbours(words);
  const links: Link[] = alike.flatMap((others, a) => [...others].flatMap(([b, score]) => (a < b ? [{ a, b, score }] : [])));
  const wide = averageLink(articles.length, links, groupings.wide);
  const narrow = averageLink(articles.length, links, groupings.narrow);
  const ranked = alike.map((others) => [...others].sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([other]) => other));
  const circles = ranked.map((others, i) => new Set([i, ...others.slice(0, circleSize)]));
  const best = alike.map((others) => Math.max(leastAlike, ...others.values()));
  const near = alike.map((others, a) => {
    const pairs = new Map<number, ArticlePair>();
    for (const [b, score] of others) {
      const place = Math.min(ranked[a]?.indexOf(b) ?? mostNeighbours, ranked[b]?.indexOf(a) ?? mostNeighbours);
      pairs.set(b, {
        words: score,
        names: product(names[a], names[b]),
        numbers: product(numbers[a], numbers[b]),
        opening: product(openings[a], openings[b]),
        circle: overlap(circles[a] ?? new Set(), circles[b] ?? new Set()),
        rank: 1 / (1 + place),
        share: score / Math.min(best[a] ?? 1, best[b] ?? 1),
        wide: wide[a] === wide[b],
        narrow: narrow[a] === narrow[b],
      });
    }
    return pairs;
  });
  return { near, wide, weigh };
}

const circleSize = 8;

function product(a: Vector | undefined, b: Vector | undefined): number {
  return a && b ? cosine(a, b) : 0;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both / Math.max(1, a.size + b.size - both);
}

/** For each article the nearest others with their cosine, both ways. Terms of few articles lead to them. */
function neighbours(vectors: readonly Vector[]): Map<number, number>[] {
  const holders = new Map<number, { j: number; weight: number }[]>();
  vectors.forEach(({ terms, weights }, j) => {
    for (const [t, term] of terms.entries()) {
      const list = holders.get(term) ?? [];
      list.push({ j, weight: weights[t] ?? 0 });
      holders.set(term, list);
    }
  });
  const found: Map<number, number>[] = vectors.map(() => new Map());
  vectors.forEach(({ terms, weights }, i) => {
    const sums = new Map<number, number>();
    for (const [t, term] of terms.entries()) {
      const list = holders.get(term) ?? [];
      if (list.length > mostArticles) continue;
      for (const { j, weight } of list) if (j !== i) sums.set(j, (sums.get(j) ?? 0) + (weights[t] ?? 0) * weight);
    }
    const best = [...sums].filter(([, score]) => score >= leastAlike).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    for (const [j, score] of best.slice(0, mostNeighbours)) {
      found[i]?.set(j, score);
      found[j]?.set(i, score);
    }
  });
  return found;
}
