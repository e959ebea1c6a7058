/** What an article says of one happening: its head word, the words and names around it, its moment and its cast. Describes; compares nothing. */

import type { Moment } from '../../../model/moment.ts';
import type { Span } from '../../../model/span.ts';
import { root } from '../../../text/root.ts';
import { touching } from '../../../text/spans.ts';
import { type Vector, vector } from '../../../text/vector.ts';
import { isSaying } from '../../languages/english/speech.ts';
import { type AnnotatedArticle, isOnCalendar, type Sentence, type Token } from '../../records.ts';
import { type Head, headOf } from './heads.ts';

/** An article with its publication and the moments of its time expressions. */
export interface Told {
  article: AnnotatedArticle;
  published: Moment | null;
  moments: readonly (Moment | null)[];
}

/** A word for a happening in an article, by index. */
export interface Place extends Span {
  article: number;
}

export interface Description {
  article: number;
  sentence: number;
  place: Span;
  head: Head;
  /** All words of the sentence but the head; only those close to it; only its names. */
  around: Vector;
  close: Vector;
  names: Vector;
  numbers: ReadonlySet<string>;
  /** Terms of the noun phrases nearest before and behind the head. */
  before: ReadonlySet<string>;
  behind: ReadonlySet<string>;
  /** Words of the span besides the head. */
  inside: ReadonlySet<string>;
  moment: Moment | null;
  isSaying: boolean;
  /** Negated or under a modal verb. */
  isUnsure: boolean;
  isInQuotation: boolean;
  isOpening: boolean;
}

/** Words either side that count as close. */
const closeWords = 6;
/** How far a noun phrase may stand from its verb. */
const castWords = 9;
const openingSentences = 2;

/** null where the span lies in no sentence that was read. */
export function described(told: Told, place: Place, weigh: (term: string) => number): Description | null {
  const { article } = told;
  const sentence = touching(article.sentences, place)[0];
  const head = sentence && headOf(sentence, place);
  if (!sentence || !head) return null;
  const s = article.sentences.indexOf(sentence);
  const others = sentence.tokens.filter((_, i) => i !== head.at);
  const near = sentence.tokens.filter((_, i) => i !== head.at && Math.abs(i - head.at) <= closeWords);
  return {
    article: place.article,
    sentence: s,
    place: { start: place.start, end: place.end },
    head,
    around: vector(
      others.flatMap((token) => termOf(token) ?? []),
      weigh,
    ),
    close: vector(
      near.flatMap((token) => termOf(token) ?? []),
      weigh,
    ),
    names: vector(others.filter(({ pos }) => pos === 'PROPN').map(nameOf), () => 1),
    numbers: new Set(others.flatMap((token) => (/^\p{N}/u.test(token.word) ? [token.word] : []))),
    before: cast(sentence, head.at, -1),
    behind: cast(sentence, head.at, 1),
    inside: new Set(others.filter((token) => token.end > place.start && token.start < place.end).flatMap((token) => termOf(token) ?? [])),
    moment: momentOf(told, sentence, head.token),
    isSaying: head.isVerb && isSaying(head.lemma),
    isUnsure: unsure(sentence.tokens, head.at),
    isInQuotation: touching(article.quotations, place).length > 0,
    isOpening: s < openingSentences,
  };
}

function nameOf(token: Token): string {
  return root(token.word);
}

function termOf(token: Token): string | null {
  if (!/[\p{L}\p{N}]/u.test(token.word)) return null;
  if (/\p{N}/u.test(token.word)) return `#${token.word}`;
  return /^(?:NOUN|VERB|ADJ|PROPN)$/.test(token.pos) ? token.stem : null;
}

/** Nouns and names of the nearest run on one side; a verb or a mark between ends the search once something was found. */
function cast(sentence: Sentence, at: number, step: 1 | -1): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = at + step, n = 0; n < castWords; i += step, n++) {
    const token = sentence.tokens[i];
    if (!token) break;
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) found.add(token.stem);
    else if (found.size > 0 && /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(token.pos)) break;
  }
  return found;
}

/** The moment named nearest to the word in its sentence. */
function momentOf(told: Told, sentence: Sentence, token: Token): Moment | null {
  let best: { distance: number; moment: Moment } | null = null;
  told.article.times.forEach((time, t) => {
    const moment = told.moments[t];
    if (!moment || time.start < sentence.start || time.end > sentence.end || !isOnCalendar(time)) return;
    const distance = Math.min(Math.abs(time.start - token.end), Math.abs(token.start - time.end));
    if (!best || distance < best.distance) best = { distance, moment };
  });
  return (best as { moment: Moment } | null)?.moment ?? null;
}

function unsure(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ word }) => /^(?:not|n't|n’t|never|no|could|may|might|would|should|will|if|whether|can)$/i.test(word));
}
