/** Chooses the title of an event from its versions: the headline of an article that opens with it, else the best clause, else a noun phrase. Says from which article. */

import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { touching } from '../../text/spans.ts';
import { cosine, emptyVector } from '../../text/vector.ts';
import type { LinkedCorpus, LinkedEvent, Mention } from '../records.ts';
import { clause, closedBy, distance, namedBy, opening } from './clause.ts';

interface Candidate {
  article: number;
  span: Span;
  score: number;
}

/** What a candidate is worth before likeness to the other versions (0 to 1) is added. */
const worth = { headline: 1, clause: 0.5, name: 0.35, opening: 0, largest: 1 };
/** Taken off for what makes a title hard to read or vague. */
const cost = {
  pronoun: 0.4,
  sinceTime: 0.25,
  quoted: 0.3,
  perCharacter: 0.003,
  announced: 0.1,
  attached: 0.35,
  shouted: 0.2,
  running: 0.3,
  figure: 0.25,
  short: 0.3,
  perStep: 0.03,
};
/** Tokens between verb and time that cost nothing; characters below which a title says too little. */
const free = { steps: 7, characters: 18 };
/** From this cost on, a noun phrase at the time may serve better than the far verb's clause. */
const farAway = 0.15;
/** Sentences this alike are copies, and a copy is no second voice. */
const copy = 0.95;
/** A headline shares at least this much with the passages, or it speaks of something else. */
const headlineLikeness = 0.12;

export function title(event: LinkedEvent, corpus: LinkedCorpus, mains: ReadonlyMap<number, Mention>): { article: number; span: Span } {
  const all = event.mentions.flatMap((mention) => candidates(mention, event, corpus, mains));
  all.sort((a, b) => b.score - a.score || a.article - b.article || a.span.start - b.span.start);
  const best = all[0];
  return best ? { article: best.article, span: best.span } : { article: event.mentions[0]?.article ?? 0, span: { start: 0, end: 0 } };
}

function candidates(mention: Mention, event: LinkedEvent, corpus: LinkedCorpus, mains: ReadonlyMap<number, Mention>): Candidate[] {
  const article = corpus.articles[mention.article];
  const sentence = article?.sentences[mention.sentence];
  if (!article || !sentence) return [];
  const central = centrality(mention, event, corpus);
  const found: Candidate[] = [];
  const add = (span: Span | null, value: number) => {
    if (span && span.end > span.start) found.push({ article: mention.article, span, score: value + central - faults(article, span) });
  };
  if (event.kind === 'count') {
    for (const figure of touching(article.figures, sentence)) {
      const span = figure.fate === 'killed' ? clause(sentence, figure.start) : null;
      if (!span || figure.start < span.start || span.end < figure.end) continue;
      const vague = sentence.tokens.some((token) => token.pos === 'PRON' && span.start <= token.start && token.end <= span.end);
      add(span, worth.clause + worth.largest * (1 - 1 / (1 + Math.log10(1 + figure.value))) - (vague ? cost.pronoun : 0));
    }
    add(opening(sentence), worth.opening);
    return found;
  }
  const headline = article.title;
  if (headline && mention.place === 'lead') {
    const words = article.sentences.findIndex((s) => headline.start <= s.start && s.end <= headline.end);
    const alike = cosine(corpus.vectors[mention.article]?.[words] ?? emptyVector, corpus.vectors[mention.article]?.[mention.sentence] ?? emptyVector);
    if (alike >= headlineLikeness && mains.get(mention.article) === mention) add(headline, worth.headline + alike);
  }
  const plain = mention.times.length > 0 || event.mentions.every((other) => other.times.length === 0) ? 0 : cost.attached;
  const announced = mention.state === 'announced' ? cost.announced : 0;
  for (const t of mention.times) {
    const time = article.times[t];
    if (!time) continue;
    const named = namedBy(sentence, time);
    add(named, worth.name - announced);
    const running = time.meaning.kind === 'anchor' ? cost.running : 0;
    const far = Math.min(cost.perStep * Math.max(0, distance(sentence, time.start) - free.steps), worth.clause);
    if (far >= farAway) add(closedBy(sentence, time), worth.name - announced);
    if (!named)
      add(
        clause(sentence, time.start),
        worth.clause -
          running -
          far -
          announced -
          (time.side === 'since' && !/^,? when/i.test(article.text.slice(time.end, time.end + 8)) ? cost.sinceTime : 0),
      );
  }
  if (mention.times.length === 0) add(clause(sentence, sentence.start), worth.clause - plain - announced);
  add(opening(sentence), worth.opening - plain - announced);
  return found;
}

/** What each article opens with: the first dated mention of its lead, else the first of all. Its headline may title that event alone. */
export function mainMentions(corpus: LinkedCorpus): ReadonlyMap<number, Mention> {
  const mains = new Map<number, Mention>();
  const place = (mention: Mention) => {
    const article = corpus.articles[mention.article];
    const time = article?.times[mention.times[0] ?? -1];
    return time ? time.start : (article?.sentences[mention.sentence]?.start ?? 0) + (article?.text.length ?? 0);
  };
  for (const mention of corpus.events.flatMap((event) => event.mentions)) {
    const known = mains.get(mention.article);
    if (mention.place === 'lead' && (!known || place(mention) < place(known))) mains.set(mention.article, mention);
  }
  return mains;
}

/** Mean likeness to the passages of the other versions: the wording that most of them share. */
function centrality(mention: Mention, event: LinkedEvent, corpus: LinkedCorpus): number {
  const own = corpus.vectors[mention.article]?.[mention.sentence] ?? emptyVector;
  const others = event.mentions.filter((other) => other.article !== mention.article);
  const alike = others.map((other) => cosine(own, corpus.vectors[other.article]?.[other.sentence] ?? emptyVector)).filter((one) => one < copy);
  return alike.length === 0 ? 0 : alike.reduce((sum, one) => sum + one, 0) / alike.length;
}

function faults(article: LinkedCorpus['articles'][number], span: Span): number {
  const words = article.text.slice(span.start, span.end);
  const pronoun = /^(?:he|she|it|they|this|these|that|those|we|i|there)\b/i.test(fold(words)) ? cost.pronoun : 0;
  const broken = touching(article.quotations, { start: span.start, end: span.end + 2 }).some(
    (q) => (q.start < span.start && span.start < q.end) || (q.start <= span.end + 1 && span.end < q.end),
  )
    ? cost.quoted
    : 0;
  const shouted = /\p{Lu}{6,}/u.test(words) ? cost.shouted : 0;
  const counts = touching(article.figures, span).some((figure) => span.start <= figure.start && figure.end <= span.end && figure.value > 10)
    ? cost.figure
    : 0;
  const short = words.length < free.characters && !/\d{4}/.test(words) ? cost.short : 0;
  return pronoun + broken + shouted + counts + short + cost.perCharacter * Math.max(0, words.length - 60);
}
