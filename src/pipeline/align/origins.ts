/** Parts the versions of an event by origin: versions that tell of the event in the same words, whose articles draw on one text or source, or of which one credits the other, count as one voice. */
import type { Origin } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import { containment, runsOf } from '../../text/shingles.ts';
import type { AlignedVersion, LinkedCorpus, LinkedEvent } from '../records.ts';
import { creditTies } from './credited.ts';

/** Share of the shorter telling's runs of five words that makes it the same telling. */
const copied = 0.7;
const runLength = 5;
/** So many reasons are kept for one origin. */
const mostReasons = 6;

/** Pairs of articles that draw on one text, by the first of the two. */
export type Ties = ReadonlyMap<number, LinkedCorpus['origins']>;

export function tied({ origins }: LinkedCorpus): Ties {
  const ties = new Map<number, LinkedCorpus['origins'][number][]>();
  for (const pair of origins) {
    const own = ties.get(pair.a) ?? [];
    own.push(pair);
    ties.set(pair.a, own);
  }
  return ties;
}

/** Every version is in exactly one origin; origins and versions in the order of the versions. */
export function origins(event: LinkedEvent, versions: readonly AlignedVersion[], ties: Ties, corpus: LinkedCorpus): Origin[] {
  const groups = new Groups(versions.length);
  if (versions.length > 1) {
    for (const { i, j } of sameTellings(versions)) groups.join(i, j, [sameTelling([versions[i], versions[j]], corpus)]);
  }
  const text = [...groups.of];
  if (versions.length > 1) {
    for (const { i, j, evidence } of [...articleTies(event, versions, ties, corpus), ...creditTies(versions, corpus)]) groups.join(i, j, evidence);
  }
  return [...new Set(groups.of)].map((group) => {
    const own = versions.flatMap((_, i) => (groups.of[i] === group ? [i] : []));
    const isText = new Set(own.map((i) => text[i])).size === 1;
    return { versions: own, ...(isText ? {} : { common: 'source' as const }), evidence: [...(groups.reasons.get(group) ?? [])] };
  });
}

/** Versions by the first of their group, and why they are in it. */
class Groups {
  readonly of: number[];
  readonly reasons = new Map<number, readonly Evidence[]>();

  constructor(size: number) {
    this.of = Array.from({ length: size }, (_, i) => i);
  }

  join(i: number, j: number, evidence: readonly Evidence[]): void {
    const [one, two] = [this.of[i] ?? i, this.of[j] ?? j].sort((a, b) => a - b) as [number, number];
    const known = [...(this.reasons.get(one) ?? []), ...(one === two ? [] : (this.reasons.get(two) ?? []))];
    this.reasons.set(one, [...known, ...evidence].slice(0, mostReasons));
    this.of.forEach((group, v) => {
      if (group === two) this.of[v] = one;
    });
  }
}

function sameTelling(pair: readonly (AlignedVersion | undefined)[], corpus: LinkedCorpus): Evidence {
  const excerpts = pair.flatMap((version) => {
    const [first, id] = [version?.passages[0], corpus.articles[version?.article ?? -1]?.id];
    return first && id ? [{ article: id, start: first.start, end: first.end, words: first.words }] : [];
  });
  return { rule: 'link/same-telling', status: 'inferred', excerpts };
}

interface Tie {
  i: number;
  j: number;
  evidence: readonly Evidence[];
}

/** What the articles have in common elsewhere. What stands in a house paragraph is of the house, whatever text the rest of the article draws on. */
function articleTies(event: LinkedEvent, versions: readonly AlignedVersion[], ties: Ties, corpus: LinkedCorpus): Tie[] {
  const ownWords = new Set(event.mentions.filter(({ article, sentence }) => !corpus.recycled[article]?.has(sentence)).map(({ article }) => article));
  const column = new Map(versions.flatMap(({ article }, i) => (ownWords.has(article) ? [[article, i] as const] : [])));
  return [...column]
    .sort((x, y) => x[0] - y[0])
    .flatMap(([a, i]) =>
      (ties.get(a) ?? []).flatMap(({ b, evidence }): Tie[] => {
        const j = column.get(b);
        return j === undefined ? [] : [{ i, j, evidence }];
      }),
    );
}

/** Pairs of versions that tell of the event in the same words, found by the runs they share. */
function sameTellings(versions: readonly AlignedVersion[]): { i: number; j: number }[] {
  const runs = versions.map(({ passages }) => {
    const own = new Set<number>();
    for (const { words } of passages) for (const run of runsOf(words, runLength)) own.add(run);
    return own;
  });
  const holders = new Map<number, number[]>();
  const met = new Set<number>();
  const pairs: { i: number; j: number }[] = [];
  runs.forEach((telling, j) => {
    for (const run of telling) {
      for (const i of holders.get(run) ?? []) {
        const key = i * versions.length + j;
        if (met.has(key)) continue;
        met.add(key);
        if (containment(runs[i] ?? new Set(), telling) >= copied) pairs.push({ i, j });
      }
      const own = holders.get(run);
      if (own) own.push(j);
      else holders.set(run, [j]);
    }
  });
  return pairs;
}
