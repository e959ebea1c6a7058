/** What the weights of statements are grown from: every two passages of one event with their measures and whether a reader pairs them. Keeps no text. */
import { readFileSync } from 'node:fs';
import { eachNear } from '../../src/pipeline/align/likeness.ts';
import { measured, measureNames } from '../../src/pipeline/align/measures.ts';
import { type Said, said } from '../../src/pipeline/align/said.ts';
import { type AlignmentItem, alignItems, keysOf, paragraphAt } from './alignment.ts';
import { boosted, type Sample } from './boosting.ts';

/** The labelled passages of one event. */
export interface Lesson {
  passages: readonly Said[];
  /** By passage the sentence of the item that it stands in. */
  sentences: readonly number[];
  item: AlignmentItem;
  pairs: readonly (Sample & { a: number; b: number })[];
}

/** Few and slow enough that no item is learned by heart: 60 to 160 rounds lie within .02 of F1. */
const pace = { rounds: 100, rate: 0.06 };

/** `weight`: how much a pair of these items counts. */
export function lessons(items: readonly AlignmentItem[], weight: number): Lesson[] {
  return alignItems(items).map(({ item, corpus }) => {
    const passages: Said[] = [];
    const sentences: number[] = [];
    item.versions.forEach((_, column) => {
      const at = corpus.articles.findIndex(({ source }) => source.file === `${item.id}-${column}`);
      const article = corpus.articles[at];
      article?.sentences.forEach((sentence, index) => {
        const { start, end } = sentence;
        const vector = corpus.vectors[at]?.[index];
        if (!vector) return;
        passages.push(said(article, sentence, { column, index, order: start / article.text.length, words: article.text.slice(start, end) }, vector));
        sentences.push(paragraphAt(item, column, start));
      });
    });
    const wanted = keysOf(item.pairs);
    const pairs: Lesson['pairs'][number][] = [];
    eachNear(passages, (a, b, near) => {
      const [one, two] = [passages[a] as Said, passages[b] as Said];
      const same = wanted.has([one.column, sentences[a], two.column, sentences[b]].join());
      pairs.push({ a, b, measured: measured(one, two, near), same, weight });
    });
    return { passages, sentences, item, pairs };
  });
}

export function grown(all: readonly Lesson[]): ReturnType<typeof boosted> & { measures: readonly string[] } {
  return {
    measures: measureNames,
    ...boosted(
      all.flatMap(({ pairs }) => pairs),
      pace,
    ),
  };
}

interface EcbText {
  id: string;
  subtopic: string;
  text: string;
  sents: { start: number; end: number; annotated: boolean }[];
  mentions: { start: number; end: number; text: string; cluster: string }[];
}

const saying = /^(?:sa(?:id|ys?|ying)|t(?:old|ells)|report(?:s|ed)?|announced|according|add(?:ed|ing))$/i;
/** Of each event so many texts, three an item, so many sentences of each. */
const most = { texts: 9, together: 3, sentences: 8 };

/** Items of ECB+ (JSON lines): sentences of three texts on one event, paired where they name one happening besides a saying. */
export function ecbItems(file: string): AlignmentItem[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const byEvent = new Map<string, EcbText[]>();
  for (const row of rows.map((line) => JSON.parse(line) as EcbText)) byEvent.set(row.subtopic, [...(byEvent.get(row.subtopic) ?? []), row]);
  return [...byEvent]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([event, texts]) => {
      const told = [...texts]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, most.texts)
        .map(judged);
      const groups = Array.from({ length: Math.ceil(told.length / most.together) }, (_, g) => told.slice(g * most.together, (g + 1) * most.together));
      return groups
        .map((group) => group.filter(({ length }) => length > 0))
        .filter(({ length }) => length > 1)
        .map((group, g) => ecbItem(`${event}-${g}`, group));
    });
}

type Judged = { words: string; clusters: ReadonlySet<string> }[];

/** The sentences that were judged, with the happenings that they name. */
function judged({ text, sents, mentions }: EcbText): Judged {
  return sents
    .filter(({ annotated }) => annotated)
    .map(({ start, end }) => ({
      words: text.slice(start, end).replace(/\s+/g, ' ').trim(),
      clusters: new Set(mentions.flatMap((m) => (m.start >= start && m.end <= end && !saying.test(m.text) ? [m.cluster] : []))),
    }))
    .filter(({ words, clusters }) => words.length > 20 && clusters.size > 0)
    .slice(0, most.sentences);
}

function ecbItem(id: string, group: readonly Judged[]): AlignmentItem {
  const pairs: AlignmentItem['pairs'] = [];
  group.forEach((one, v) => {
    group.forEach((two, w) => {
      if (w <= v) return;
      one.forEach(({ clusters }, i) => {
        two.forEach((other, j) => {
          if ([...clusters].some((cluster) => other.clusters.has(cluster))) pairs.push([v, i, w, j]);
        });
      });
    });
  });
  return { id, versions: group.map((own, v) => ({ name: `${v}`, published: null, sentences: own.map(({ words }) => words) })), pairs };
}
