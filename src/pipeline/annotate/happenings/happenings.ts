/** Finds the happenings of a sentence: verbs and nouns that tell of something that comes about, with their cast and whether they are told as done. Which of them are one is decided in link. */
import type { Span } from '../../../model/span.ts';
import { touching } from '../../../text/spans.ts';
import { isPhrasal } from '../../languages/english/predicates.ts';
import { languageNamed } from '../../languages/languages.ts';
import { type AnnotatedArticle, type Happening, isOnCalendar, type Sentence, type TimeExpression } from '../../records.ts';
import { probability, type Trees } from '../../trees.ts';
import { castOf } from './cast.ts';
import { clauseOf } from './clause.ts';
import { frameOf, isCandidate, measure, measureNames } from './measures.ts';
import { statusOf } from './status.ts';
import weights from './weights.json' with { type: 'json' };
import { codes, type Words, wordsOf } from './words.ts';

/** The weights with what they rest on. */
export interface Detector extends Trees {
  /** Names of the measures, in order; a test holds them to be ours. */
  measures: readonly string[];
  /** Probability from which a word counts as naming a happening. */
  least: number;
}

/** A sentence of more words is a list or an attack. */
const longest = 400;
const measured = new Float64Array(measureNames.length);

/** Happenings of an article in order; none where nobody knows the words of its language. Asked only by who wants them: it costs a third of what annotate does. */
export function happenings(article: AnnotatedArticle, detector: Detector = weights): Happening[] {
  if (languageNamed(article.language).grammar) return [];
  return article.sentences.flatMap((sentence, s) => inSentence(sentence, s, touching(article.times, sentence), detector));
}

/** `times`: those that touch the sentence. */
function inSentence(sentence: Sentence, index: number, times: readonly TimeExpression[], detector: Detector): Happening[] {
  if (sentence.tokens.length > longest) return [];
  const words = wordsOf(sentence);
  const frame = frameOf(words);
  const found: Happening[] = [];
  for (let i = 0; i < words.tokens.length; i++) {
    if (!isCandidate(words, i) || probability(detector, measure(frame, i, measured)) < detector.least) continue;
    found.push({ ...predicate(words, i), sentence: index, status: statusOf(words, i), ...castOf(words, i), when: timeOf(words, i, times) });
  }
  return found;
}

/** The word, with the particle of a verb. */
function predicate({ tokens, known, codes: own }: Words, i: number): Span {
  const { start, end } = tokens[i] as Span;
  const particle = own[i] === codes.VERB && isPhrasal(tokens[i]?.lemma.toLowerCase() ?? '', known[i + 1]?.lower ?? '');
  return { start, end: particle ? (tokens[i + 1]?.end ?? end) : end };
}

/** The place on the calendar that the clause names, the nearest if several. */
function timeOf(words: Words, i: number, times: readonly TimeExpression[]): Span | null {
  if (times.length === 0) return null;
  const { from, to } = clauseOf(words, i);
  const [at, start, end] = [words.tokens[i]?.start ?? 0, words.tokens[from]?.start ?? 0, words.tokens[to - 1]?.end ?? 0];
  let best: TimeExpression | null = null;
  for (const time of times) {
    if (!isOnCalendar(time) || time.start < start || time.end > end) continue;
    if (!best || Math.abs(time.start - at) < Math.abs(best.start - at)) best = time;
  }
  return best && { start: best.start, end: best.end };
}
