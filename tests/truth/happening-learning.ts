/** Learns from labelled event mentions which words name a happening: takes the words of the labelled sentences as samples, grows the weights. Reads and writes no file. */
import type { Span } from '../../src/model/span.ts';
import type { Detector } from '../../src/pipeline/annotate/happenings/happenings.ts';
import { frameOf, isCandidate, measure, measureNames } from '../../src/pipeline/annotate/happenings/measures.ts';
import { wordsOf } from '../../src/pipeline/annotate/happenings/words.ts';
import { sentences } from '../../src/pipeline/annotate/language.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { headOf } from '../../src/pipeline/link/coreference/heads.ts';
import type { Sentence } from '../../src/pipeline/records.ts';
import { boosted, type Sample } from './boosting.ts';

export interface Row {
  id: string;
  topic: string;
  text: string;
  sents: (Span & { annotated?: boolean })[];
  mentions: Span[];
}

export interface Word extends Sample {
  topic: string;
}

/** Sixty fast trees: 160 slower ones find the same (F1 within .003) and are asked three times as long. */
const pace = { rounds: 60, rate: 0.2 };
/** Above this a word names a happening. F1 is the same from .4 to .5; the higher, the fewer clusters of one wrong word. */
const least = 0.5;

/** Words of the sentences that were labelled, each with its measures and whether it heads a mention. A mention without such a word is missed in any case. */
export function wordsIn(row: Row): { words: Word[]; missed: number } {
  const { text, parts } = clean({ file: row.id, text: row.text });
  const labelled = row.sents.filter(({ annotated }) => annotated);
  const words: Word[] = [];
  let missed = row.mentions.length;
  for (const sentence of parts.flatMap((part, i) => sentences(text, part, i))) {
    if (!labelled.some((one) => sentence.start < one.end && one.start < sentence.end)) continue;
    const own = samples(sentence, row.mentions, row.topic).filter(({ at }) => labelled.some((one) => at.start >= one.start && at.end <= one.end));
    words.push(...own);
    missed -= own.filter(({ same }) => same).length;
  }
  return { words, missed };
}

function samples(sentence: Sentence, mentions: readonly Span[], topic: string): (Word & { at: Span })[] {
  const words = wordsOf(sentence);
  const frame = frameOf(words);
  const near = mentions.filter((one) => one.start < sentence.end && sentence.start < one.end);
  const heads = new Set(near.map((mention) => headOf(sentence, mention)?.at));
  return sentence.tokens.flatMap((token, i) => {
    const isHead = heads.has(i);
    // The other words of a mention are neither right nor wrong.
    if (!isCandidate(words, i) || (!isHead && near.some((one) => one.start < token.end && token.start < one.end))) return [];
    return [{ measured: measure(frame, i, new Float64Array(measureNames.length)), same: isHead, weight: 1, topic, at: token }];
  });
}

export function trained(words: readonly Word[]): Detector {
  return { measures: measureNames, least, ...boosted(words, pace) };
}
