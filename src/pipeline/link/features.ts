/** What a sentence or article is about, as weighted bags of roots and stems, by which mentions are compared. */

import { fold } from '../../text/fold.ts';
import { Numbering } from '../../text/numbering.ts';
import { root } from '../../text/root.ts';
import { runsOf } from '../../text/shingles.ts';
import { touching } from '../../text/spans.ts';
import { numberOf, rarities, termOf, type Vector, weighed } from '../../text/vector.ts';
import { type AnnotatedArticle, isOnCalendar, type Sentence, type TimeExpression, type Token } from '../records.ts';
import { alikePairs, type Related, relatedArticles } from './alike.ts';

const empty = new Set(
  'be have do say tell will would can could may might should must also add state report note there more most other such same new'.split(' '),
);

const telling = new Set(['NOUN', 'VERB', 'ADJ', 'NUM']);

/** The term by which a token is compared, or null where it says nothing. Names count by their root and are told from words by a sign. */
export function term(token: Token): string | null {
  const isName = token.pos === 'PROPN';
  if (!(isName || telling.has(token.pos)) || empty.has(token.lemma) || !/[\p{L}\p{N}]/u.test(token.word)) return null;
  return isName ? `^${root(token.word)}` : token.stem;
}

/** Terms of a sentence without those of its time expressions, and a sign for what befell the people it counts. `common` are the stems of plain words. */
export function terms(article: AnnotatedArticle, sentence: Sentence, common: ReadonlySet<string>): string[] {
  const own = touching(article.times, sentence).filter(isOnCalendar);
  const said = own.length === 0 ? sentence.tokens : sentence.tokens.filter((token) => !own.some((time) => dates(time, token)));
  const fates = touching(article.figures, sentence).flatMap((figure) => (figure.fate ? [`#${figure.fate}`] : []));
  // A plain word that opens a sentence has a capital too, and the tagger takes it for a name.
  const [first] = sentence.tokens;
  const opening = first?.pos === 'PROPN' && common.has(first.stem) && said.includes(first) ? [first.stem] : [];
  return [...said.flatMap((token) => term(token) ?? []), ...opening, ...fates];
}

/** The token says which day; the part of the day ("evening", "noon") tells what happened, too. */
function dates(time: TimeExpression, token: Token): boolean {
  return time.start < token.end && token.start < time.end && !('clock' in time.meaning && token.pos === 'NOUN');
}

function commonStems(articles: readonly AnnotatedArticle[]): Set<string> {
  const common = new Set<string>();
  for (const { sentences } of articles) for (const { tokens } of sentences) for (const { pos, stem } of tokens) if (pos === 'NOUN') common.add(stem);
  return common;
}

/** Things called by a name and a noun ("XY summit"): two sentences that share one speak of it. */
function things(sentence: Sentence): Set<string> {
  const found = new Set<string>();
  sentence.tokens.forEach((token, i) => {
    const before = sentence.tokens[i - 1];
    if (token.pos === 'NOUN' && before?.pos === 'PROPN' && token.start - before.end === 1) found.add(`${term(before)} ${token.stem}`);
  });
  return found;
}

/** A name tells more than a word of the same rarity. */
const nameWeight = 1.3;

export interface Features {
  /** The numbers of the terms of each sentence, by article and sentence index. */
  terms: readonly (readonly (readonly number[])[])[];
  /** One vector a sentence, likewise. */
  sentence: readonly (readonly Vector[])[];
  /** Named things of each sentence, likewise. */
  things: readonly (readonly ReadonlySet<string>[])[];
  /** One vector an article, its recycled sentences left out. */
  article: readonly Vector[];
  /** For each article the others whose own words are so alike that they may tell of the same days. */
  alike: Related;
  /** Sentences that stand word for word in another article of the same publisher. */
  recycled: readonly ReadonlySet<number>[];
}

/** A house paragraph stays one when its tolls are brought up to date. */
const number = /\d[\d.,]*/g;

/** Share of a sentence's runs of five words that make it a copy. */
const copied = 0.7;

/** The name by which articles of one publisher are known as such; null where none is given or stated. */
export function publisherOf({ source, publisher, text }: AnnotatedArticle): string | null {
  return fold(source.given?.publisher ?? (publisher ? text.slice(publisher.start, publisher.end) : '')) || null;
}

/** Sentences that two articles of one publisher share: house paragraphs, no sign of a common event. */
function recycledSentences(articles: readonly AnnotatedArticle[]): Set<number>[] {
  const byPublisher = new Map<string, number[]>();
  articles.forEach((article, i) => {
    const key = publisherOf(article);
    if (key === null) return;
    const group = byPublisher.get(key);
    if (group) group.push(i);
    else byPublisher.set(key, [i]);
  });
  const result = articles.map(() => new Set<number>());
  for (const group of byPublisher.values()) {
    if (group.length < 2) continue;
    copiedAmong(group.map((i) => articles[i] as AnnotatedArticle)).forEach((sentences, at) => {
      for (const s of sentences) result[group[at] ?? -1]?.add(s);
    });
  }
  return result;
}

/** For each of the articles its sentences whose runs of words stand in others of them. */
function copiedAmong(articles: readonly AnnotatedArticle[]): number[][] {
  const numbering = new Numbering();
  const runs = articles.map(({ sentences, text }) =>
    sentences.map(({ start, end }) => Int32Array.from(runsOf(text.slice(start, end).replace(number, '0'), 5), (run) => numbering.of(run))),
  );
  const isShared = inSeveral(runs, numbering.size);
  /** The last sentence that has held a run, counted over all articles: a run that it holds twice counts once. */
  const last = new Int32Array(numbering.size).fill(-1);
  let counted = 0;
  return runs.map((sentences) =>
    sentences.flatMap((own, s) => {
      let [all, elsewhere] = [0, 0];
      counted++;
      for (const run of own) {
        if (last[run] === counted) continue;
        last[run] = counted;
        all++;
        elsewhere += isShared[run] ?? 0;
      }
      return all > 2 && elsewhere / all >= copied ? [s] : [];
    }),
  );
}

/** 1 for each run that stands in more than one of the articles. */
function inSeveral(articles: readonly (readonly Int32Array[])[], runs: number): Uint8Array {
  const first = new Int32Array(runs).fill(-1);
  const found = new Uint8Array(runs);
  articles.forEach((sentences, i) => {
    for (const own of sentences)
      for (const run of own) {
        if (first[run] === -1) first[run] = i;
        else if (first[run] !== i) found[run] = 1;
      }
  });
  return found;
}

export function features(articles: readonly AnnotatedArticle[]): Features {
  const common = commonStems(articles);
  const bags = articles.map((article) => article.sentences.map((sentence) => terms(article, sentence, common).map(numberOf)));
  const weights = weightsOf(bags.flat());
  const weigh = (term: number) => weights[term] ?? 0;
  const recycled = recycledSentences(articles);
  const whole = bags.map((own, i) => weighed(own.filter((_, s) => !recycled[i]?.has(s)).flat(), weigh));
  return {
    terms: bags,
    sentence: bags.map((own) => own.map((bag) => weighed(bag, weigh))),
    things: articles.map((article) => article.sentences.map(things)),
    article: whole,
    alike: alikePairs(whole, relatedArticles),
    recycled,
  };
}

/** Rarity of terms by number; names count for more. */
export function weightsOf(bags: readonly (readonly number[])[], elsewhere = 0): Float64Array {
  return rarities(bags, elsewhere).map((weight, term) => (weight > 0 && termOf(term).startsWith('^') ? weight * nameWeight : weight));
}
