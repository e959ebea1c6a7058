/** Parts the versions of an event by origin: versions whose articles draw on one text, or that tell of the event in the same words, count as one voice. */
import type { Origin } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import { containment, runsOf } from '../../text/shingles.ts';
import type { AlignedVersion, LinkedCorpus, LinkedEvent } from '../records.ts';

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
  const groupOf = versions.map((_, i) => i);
  const reasons = new Map<number, Evidence[]>();
  const join = (i: number, j: number, evidence: readonly Evidence[]) => {
    const [one, two] = [groupOf[i] ?? i, groupOf[j] ?? j].sort((a, b) => a - b) as [number, number];
    reasons.set(one, [...(reasons.get(one) ?? []), ...(one === two ? [] : (reasons.get(two) ?? [])), ...evidence].slice(0, mostReasons));
    groupOf.forEach((group, v) => {
      if (group === two) groupOf[v] = one;
    });
  };
  // What stands in a house paragraph is of the house, whatever text the rest of the article draws on.
  const ownWords = new Set(event.mentions.filter(({ article, sentence }) => !corpus.recycled[article]?.has(sentence)).map(({ article }) => article));
  const column = new Map(versions.flatMap(({ article }, i) => (ownWords.has(article) ? [[article, i] as const] : [])));
  const ordered = versions.length > 1 ? [...column].sort((x, y) => x[0] - y[0]) : [];
  for (const [a, i] of ordered) {
    for (const { b, evidence } of ties.get(a) ?? []) {
      const j = column.get(b);
      if (j !== undefined) join(i, j, evidence);
    }
  }
  for (const { i, j } of versions.length > 1 ? sameTellings(versions) : []) {
    if (groupOf[i] === groupOf[j]) continue;
    const told = [versions[i], versions[j]].flatMap((version) => {
      const [first, id] = [version?.passages[0], corpus.articles[version?.article ?? -1]?.id];
      return first && id ? [{ article: id, start: first.start, end: first.end, words: first.words }] : [];
    });
    join(i, j, [{ rule: 'link/same-telling', status: 'inferred', excerpts: told }]);
  }
  return [...new Set(groupOf)].map((group) => ({
    versions: versions.flatMap((_, i) => (groupOf[i] === group ? [i] : [])),
    evidence: reasons.get(group) ?? [],
  }));
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
