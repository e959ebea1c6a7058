/** Sentences that linking left out and that stand beside the passages of a version: those that say what a passage of another version says belong to the event, too. Looks no further than the paragraph. */
import type { LinkedCorpus } from '../records.ts';
import { likenesses } from './likeness.ts';
import { type Said, saidOf } from './said.ts';

/** As a probability; surer than what joins two passages, for a wrong one would be a passage that tells of something else. */
const leastLikeness = 0.65;
/** In more versions what one left out is told often enough, and the reading would take long. */
const mostVersions = 12;

/** The sentences of each version, in order, with those that belong beside them. Of an article the sentences are by index. */
export function withBeside(told: ReadonlyMap<number, readonly number[]>, corpus: LinkedCorpus): ReadonlyMap<number, readonly number[]> {
  if (told.size < 2 || told.size > mostVersions) return told;
  const beside = new Map([...told].map(([article, own]) => [article, besideOf(article, own, corpus)]));
  if ([...beside.values()].every(({ length }) => length === 0)) return told;
  const all: (Said & { article: number; sentence: number; isTold: boolean })[] = [];
  [...told].forEach(([article, own], column) => {
    for (const sentence of [...own, ...(beside.get(article) ?? [])]) {
      const isTold = own.includes(sentence);
      all.push({ ...saidOf(corpus, article, sentence, column, all.length), article, sentence, isTold });
    }
  });
  const added = new Map<number, Set<number>>();
  for (const { a, b, strength } of likenesses(all)) {
    const [one, two] = [all[a], all[b]];
    if (!one || !two || one.isTold === two.isTold || strength < leastLikeness) continue;
    const { article, sentence } = one.isTold ? two : one;
    added.set(article, (added.get(article) ?? new Set()).add(sentence));
  }
  return new Map([...told].map(([article, own]) => [article, [...own, ...(added.get(article) ?? [])].sort((x, y) => x - y)]));
}

/** The other sentences of the paragraphs that hold these. */
function besideOf(article: number, own: readonly number[], { articles }: LinkedCorpus): number[] {
  const sentences = articles[article]?.sentences ?? [];
  const parts = new Set(own.map((s) => sentences[s]?.part));
  const found: number[] = [];
  for (const s of own)
    for (const step of [-1, 1])
      for (let i = s + step; parts.has(sentences[i]?.part) && sentences[i]?.part === sentences[s]?.part; i += step)
        if (!own.includes(i)) found.push(i);
  return [...new Set(found)].sort((x, y) => x - y);
}
