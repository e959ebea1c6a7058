/** Chooses the title of an event from its versions: the headline of an article that opens with it, else the best clause, else a noun phrase; says from which article, and whether it tells of a happening in plain words. */
import { ordinal } from '../../../model/calendar.ts';
import type { Span } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import { touching } from '../../../text/spans.ts';
import { cosine, emptyVector } from '../../../text/vector.ts';
import type { AnnotatedArticle, Mention, Sentence, TimeExpression, Token } from '../../records.ts';
import type { DatedArticle } from '../dates/published.ts';
import { happens } from '../events/mentions.ts';
import type { Features } from '../features.ts';
import { clause, closedBy, distance, namedBy, opening } from './clause.ts';
import { isHappening, isPlainHeadline, isThing } from './headline.ts';
import { clauseAt, type Grade, leadClause, mainClause } from './wording.ts';

export interface Title {
  article: number;
  span: Span;
  /** Of titles the one with the best grade is taken; 0: it tells of no happening. */
  grade: Grade;
}

interface Candidate extends Title {
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
  cut: 0.15,
};
/** Tokens between verb and time that cost nothing; characters below which a title says too little. */
const free = { steps: 7, characters: 18 };
/** From this cost on, a noun phrase at the time may serve better than the far verb's clause. */
const farAway = 0.15;
/** Sentences this alike are copies, and a copy is no second voice. */
const copy = 0.95;
/** A headline shares at least this much with the passages, or it speaks of something else. */
const headlineLikeness = 0.12;
/** At this likeness the opening tells what the headline says, whatever its grammar. */
const sameNews = 0.25;
/** What lies more days before publication is not what a headline is about. */
const newsDays = 31;

/** What the choice needs to know of the articles. */
export interface Titling {
  corpus: readonly DatedArticle[];
  about: Features;
  /** What each article opens with: its headline may title that event alone. */
  mains: ReadonlyMap<number, Mention>;
}

export function title(mentions: readonly Mention[], view: Titling): Title {
  return best(
    mentions,
    mentions.flatMap((mention) => candidates(mention, mentions, view)),
  );
}

function best(mentions: readonly Mention[], all: readonly Candidate[]): Title {
  const [first] = [...all].sort((a, b) => b.grade - a.grade || b.score - a.score || a.article - b.article || a.span.start - b.span.start);
  return first
    ? { article: first.article, span: first.span, grade: first.grade }
    : { article: mentions[0]?.article ?? 0, span: { start: 0, end: 0 }, grade: 0 };
}

/** A count by the words of a sentence that give it: the larger the figure, the better. */
export function countTitle(mentions: readonly Mention[], view: Titling): Title {
  return best(
    mentions,
    mentions.flatMap((mention) => {
      const article = view.corpus[mention.article]?.article;
      const sentence = article?.sentences[mention.sentence];
      if (!article || !sentence) return [];
      const central = centrality(mention, mentions, view);
      const found: Candidate[] = [];
      const add = (span: Span, value: number) =>
        found.push({ article: mention.article, span, score: value + central - faults(article, span), grade: 0 });
      for (const figure of touching(article.figures, sentence)) {
        const span = figure.fate === 'killed' ? clause(sentence, figure.start) : null;
        if (!span || figure.start < span.start || span.end < figure.end) continue;
        const vague = sentence.tokens.some((token) => token.pos === 'PRON' && span.start <= token.start && token.end <= span.end);
        add(span, worth.clause + worth.largest * (1 - 1 / (1 + Math.log10(1 + figure.value))) - (vague ? cost.pronoun : 0));
      }
      add(opening(sentence), worth.opening);
      return found;
    }),
  );
}

function candidates(mention: Mention, own: readonly Mention[], view: Titling): Candidate[] {
  const article = view.corpus[mention.article]?.article;
  const sentence = article?.sentences[mention.sentence];
  if (!article || !sentence) return [];
  const central = centrality(mention, own, view);
  const found: Candidate[] = [];
  const add = (span: Span | null, value: number, grade: Grade = 0) => {
    if (!span || span.end <= span.start) return;
    const score = value + central - faults(article, span);
    found.push({ article: mention.article, span, score, grade });
  };
  const alike = headlineFit(mention, article, view);
  if (article.title && alike !== null) {
    const isDone =
      mention.times.length > 0 ||
      article.language !== english ||
      mainClause(article, sentence)?.grade === 4 ||
      tellsItself(article, article.title) ||
      (alike >= sameNews && happens(article, sentence));
    add(article.title, worth.headline + alike, isDone && isPlainHeadline(article, article.title) ? 4 : 0);
  }
  const less = mention.state === 'announced' ? cost.announced : 0;
  for (const t of mention.times) {
    const time = article.times[t];
    if (time)
      atTime(
        article,
        sentence,
        time,
        own.every((other) => other.article === mention.article),
        less,
        add,
      );
  }
  if (mention.times.length === 0) {
    const plain = own.every((other) => other.times.length === 0) ? 0 : cost.attached;
    if (article.language === english) {
      const main = mainClause(article, sentence);
      if (main)
        add(
          main.span,
          worth.clause - plain - less - (main.isCut ? cost.cut : 0),
          plain > 0 || !standsUndated(mention, own, view, alike) ? 0 : main.grade,
        );
    }
    add(clause(sentence, sentence.start), worth.clause - plain - less, article.language === english ? 0 : 4);
    add(opening(sentence), worth.opening - plain - less);
  } else {
    const lead =
      mention.place === 'lead' && mention.moment?.precision !== 'year' && article.language === english ? leadClause(article, sentence) : null;
    if (lead) add(lead.span, worth.name - less, lead.grade);
    add(opening(sentence), worth.opening - less);
  }
  return found;
}

/** The headline is one sentence, and its own clause tells of a happening. */
function tellsItself(article: AnnotatedArticle, headline: Span): boolean {
  const own = article.sentences.filter((sentence) => headline.start <= sentence.start && sentence.end <= headline.end);
  const [only] = own;
  return own.length === 1 && only !== undefined && mainClause(article, only)?.grade === 4;
}

const english = 'en';

/** Two words of a headline stand in the sentence. */
function shares({ sentences }: AnnotatedArticle, headline: Span, mention: Mention): boolean {
  const isWord = (token: Token) => /^(?:NOUN|PROPN|VERB)$/.test(token.pos);
  const said = new Set(sentences[mention.sentence]?.tokens.filter(isWord).map((token) => token.stem));
  const own = sentences.filter((sentence) => headline.start <= sentence.start && sentence.end <= headline.end);
  return (
    new Set(own.flatMap((sentence) => sentence.tokens.filter((token) => isWord(token) && said.has(token.stem)).map((token) => token.stem))).size > 1
  );
}

/** What two articles tell without a time they tell nearly alike, or it is talk. */
const sameTelling = 0.4;

/** A happening without a time stands on the timeline where its article opens with it, headline and all, or where another article tells it in much the same words. */
function standsUndated(mention: Mention, own: readonly Mention[], { about, corpus }: Titling, headline: number | null): boolean {
  const article = corpus[mention.article]?.article;
  if (mention.place === 'lead' && (headline !== null || !article?.title || shares(article, article.title, mention))) return true;
  const vectorOf = (one: Mention) => about.sentence[one.article]?.[one.sentence] ?? emptyVector;
  const alike = own.map((other) => (other.article === mention.article ? 0 : cosine(vectorOf(mention), vectorOf(other))));
  return Math.max(0, ...alike) >= sameTelling;
}

/** Candidates at one time of a sentence: the thing that it names, the clause that it belongs to. */
function atTime(
  article: AnnotatedArticle,
  sentence: Sentence,
  time: TimeExpression,
  alone: boolean,
  less: number,
  add: (span: Span | null, value: number, grade?: Grade) => void,
): void {
  const named = namedBy(sentence, time);
  const isNamed = (span: Span) => namesThings(time, alone) && isThing(sentence, span, time, article.text.slice(time.start, time.end), alone);
  add(named, worth.name - less, named !== null && isNamed(named) ? 4 : 0);
  const running = time.meaning.kind === 'anchor' ? cost.running : 0;
  const far = Math.min(cost.perStep * Math.max(0, distance(sentence, time.start) - free.steps), worth.clause);
  const closed = closedBy(sentence, time);
  if (closed && (far >= farAway || isNamed(closed))) add(closed, worth.name - less, isNamed(closed) ? 4 : 0);
  const since = time.side === 'since' && !/^,? when/i.test(article.text.slice(time.end, time.end + 8)) ? cost.sinceTime : 0;
  if (article.language === english) {
    const found = clauseAt(article, sentence, time);
    if (found)
      add(
        found.span,
        worth.clause - running - less - since - (found.isCut ? cost.cut : 0),
        named && !isSubject(named, time, found.span) && !datesClause(article, time, named) ? 0 : found.grade,
      );
  }
  if (!named) add(clause(sentence, time.start), worth.clause - running - far - less - since, article.language === english ? 0 : 4);
}

/** "In May 1931 Ilse Brandt, a miller, gave …": what stands behind the time opens the clause. */
function isSubject(named: Span, time: Span, clause: Span): boolean {
  return time.end <= clause.start && clause.start < named.end;
}

/** "the 1988 playbook" dates a book; "in the 2008 elections" and "last week's vote" date what was done there. */
function datesClause({ text }: AnnotatedArticle, time: TimeExpression, named: Span): boolean {
  const { kind } = time.meaning;
  if (kind === 'weekday' || (kind === 'shift' && time.meaning.unit !== 'year')) return true;
  return (
    /\b(?:in|during|at|after)(?: the)? $/i.test(text.slice(Math.max(0, time.start - 12), time.start)) &&
    isHappening(text.slice(named.start, named.end).split(' ').at(-1) ?? '')
  );
}

/** A year or day of the calendar names a thing; a time that only points ("last week's rally") names it where several versions do so. */
function namesThings({ meaning }: TimeExpression, alone: boolean): boolean {
  if (meaning.kind === 'decade') return false;
  return !alone || meaning.kind === 'range' || (meaning.kind === 'date' && (meaning.date.year ?? meaning.date.day) !== undefined);
}

/** Its moment lies close before the publication of its article, or is unknown. */
export function isNews({ article, moment }: Mention, corpus: readonly DatedArticle[]): boolean {
  const published = corpus[article]?.published?.earliest;
  return !moment?.latest || !published || ordinal(published) - ordinal(moment.latest) <= newsDays;
}

/** How like the lead an article's headline is, where the mention is what the article opens with; null where it speaks of something else. */
function headlineFit(mention: Mention, article: AnnotatedArticle, { about, corpus, mains }: Titling): number | null {
  const { title: headline } = article;
  if (!isNews(mention, corpus) || !headline || mention.place !== 'lead' || mains.get(mention.article) !== mention) return null;
  const words = article.sentences.findIndex((s) => headline.start <= s.start && s.end <= headline.end);
  const vectors = about.sentence[mention.article];
  const alike = cosine(vectors?.[words] ?? emptyVector, vectors?.[mention.sentence] ?? emptyVector);
  return alike >= headlineLikeness ? alike : null;
}

/** What each article opens with: the first dated mention of its lead, else the first of all. */
export function mainMentions(mentions: readonly Mention[], corpus: readonly DatedArticle[]): ReadonlyMap<number, Mention> {
  const mains = new Map<number, Mention>();
  const place = (mention: Mention) => {
    const article = corpus[mention.article]?.article;
    const time = article?.times[mention.times[0] ?? -1];
    return time ? time.start : (article?.sentences[mention.sentence]?.start ?? 0) + (article?.text.length ?? 0);
  };
  for (const mention of mentions) {
    const known = mains.get(mention.article);
    if (mention.place === 'lead' && (!known || place(mention) < place(known))) mains.set(mention.article, mention);
  }
  return mains;
}

/** Mean likeness to the passages of the other versions: the wording that most of them share. */
function centrality(mention: Mention, all: readonly Mention[], { about }: Titling): number {
  const vectorOf = (one: Mention) => about.sentence[one.article]?.[one.sentence] ?? emptyVector;
  const own = vectorOf(mention);
  const others = all.filter((other) => other.article !== mention.article);
  const alike = others.map((other) => cosine(own, vectorOf(other))).filter((one) => one < copy);
  return alike.length === 0 ? 0 : alike.reduce((sum, one) => sum + one, 0) / alike.length;
}

function faults(article: AnnotatedArticle, span: Span): number {
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
