/** Which articles draw on one text: the same runs of words, the same quotations, or one agency credited for the same day. House paragraphs of a publisher are no sign of it. */
import { ordinal } from '../../model/calendar.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { runs, words } from '../../text/shingles.ts';
import { touching } from '../../text/spans.ts';
import { agencyKey } from '../languages/english/outlets.ts';
import { stock } from '../languages/english/stock-words.ts';
import { type AnnotatedArticle, excerpt, isBody } from '../records.ts';
import type { DatedArticle } from './dates/published.ts';
import type { Features } from './features.ts';
import { type Initials, initialsOf } from './initials.ts';

/** Two articles, by index with `a` < `b`, that draw on one origin, and why. */
export interface CommonOrigin {
  a: number;
  b: number;
  evidence: Evidence[];
}

/** Words in a run. Independent accounts of one event hardly share one of seven (Clough and others, METER 2002, use up to ten). */
const runLength = 7;
/** Share of the shorter text in common runs, their least number, and in how many sentences of either they must stand: one quotation in both is no common text. Two accounts of one statement lie at .036, independent ones of our golden corpora below .03. */
const commonRuns = { share: 0.03, least: 8, sentences: 2 };
/** A stretch in common counts where it holds so many words that are no name, no small word and of no stock phrase: "told reporters at a news conference in Ness" stands in independent accounts, too. */
const leastTelling = 3;
/** Quotations of so many words that stand in both. */
const commonQuotations = { words: 6, least: 2 };
/** A credited agency binds two articles on one story that appeared within so many days. */
const daysApart = 2;
const mostExcerpts = 3;

export function commonOrigins(corpus: readonly DatedArticle[], about: Features): CommonOrigin[] {
  const own = new Map<number, Own>();
  const initials = initialsOf(corpus.map(({ article }) => article));
  const ownOf = (i: number) => {
    const known = own.get(i) ?? read((corpus[i] as DatedArticle).article, about.recycled[i] ?? new Set());
    own.set(i, known);
    return known;
  };
  return [...about.alike].flatMap(([a, others]) =>
    [...others]
      .filter((b) => b > a)
      .sort((x, y) => x - y)
      .flatMap((b) => {
        const evidence = between(corpus[a] as DatedArticle, corpus[b] as DatedArticle, ownOf(a), ownOf(b), initials);
        return evidence.length > 0 ? [{ a, b, evidence }] : [];
      }),
  );
}

/** A stretch of words of one sentence. */
interface Stretch extends Span {
  sentence: number;
  /** So many runs of words. */
  runs: number;
}

interface Own {
  /** The number of each run of words in the order of the text, with its place and sentence. */
  runs: readonly number[];
  places: readonly Stretch[];
  /** The numbers of the runs, each once, ascending. */
  words: Float64Array;
  quotations: ReadonlyMap<string, Span>;
}

/** Runs of words and long quotations of an article's own sentences. */
function read(article: AnnotatedArticle, recycled: ReadonlySet<number>): Own {
  const numbers: number[] = [];
  const places: Stretch[] = [];
  const quotations = new Map<string, Span>();
  article.sentences.forEach((sentence, s) => {
    if (recycled.has(s) || !isBody(article, sentence)) return;
    const own = wordsIn(article.text, sentence);
    runs(
      own.map(({ word }) => word),
      runLength,
    ).forEach((run, i) => {
      numbers.push(run);
      places.push({ sentence: s, runs: 1, start: own[i]?.start ?? 0, end: own[i + runLength - 1]?.end ?? 0 });
    });
    for (const quotation of touching(article.quotations, sentence)) {
      const said = words(article.text.slice(quotation.start, quotation.end));
      if (said.length >= commonQuotations.words) quotations.set(said.join(' '), quotation);
    }
  });
  const ascending = Float64Array.from(numbers).sort();
  return { runs: numbers, places, words: ascending.filter((run, i) => i === 0 || run !== ascending[i - 1]), quotations };
}

const wordForm = /[\p{L}\p{M}\p{N}]+/gu;

function wordsIn(text: string, { start, end }: Span): { word: string; start: number; end: number }[] {
  const found = [];
  const sentence = text.slice(start, end);
  wordForm.lastIndex = 0;
  for (let match = wordForm.exec(sentence); match; match = wordForm.exec(sentence))
    found.push({ word: fold(match[0]), start: start + match.index, end: start + wordForm.lastIndex });
  return found;
}

function between(one: DatedArticle, two: DatedArticle, first: Own, second: Own, initials: Initials): Evidence[] {
  const evidence: Evidence[] = [];
  const both = inBoth(first.words, second.words);
  const isMuch = (n: number) => n >= commonRuns.least && n / Math.min(first.words.length, second.words.length) >= commonRuns.share;
  if (isMuch(both.length)) {
    const [here, there] = [stretches(both, first, one.article), stretches(both, second, two.article)];
    const isTold = (all: readonly Stretch[]) => isMuch(all.reduce((sum, { runs: n }) => sum + n, 0)) && sentencesOf(all) >= commonRuns.sentences;
    if (isTold(here) && isTold(there)) {
      const shown = (article: AnnotatedArticle, all: readonly Stretch[]) =>
        longest(all)
          .slice(0, mostExcerpts)
          .map((run) => excerpt(article, run));
      evidence.push({ rule: 'link/same-words', status: 'inferred', excerpts: [...shown(one.article, here), ...shown(two.article, there)] });
    }
  }
  const said = [...first.quotations].filter(([quotation]) => second.quotations.has(quotation));
  if (said.length >= commonQuotations.least)
    evidence.push({
      rule: 'link/same-quotations',
      status: 'inferred',
      excerpts: said
        .slice(0, mostExcerpts)
        .flatMap(([key, span]) => [excerpt(one.article, span), excerpt(two.article, second.quotations.get(key) as Span)]),
    });
  const agency = sameAgency(one, two, initials);
  if (agency) evidence.push(agency);
  return evidence;
}

/** What stands in two ascending lists. */
function inBoth(a: Float64Array, b: Float64Array): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) both.push(x);
    if (x <= y) i++;
    if (x >= y) j++;
  }
  return both;
}

/** Runs that go over into each other, put together, without stock phrases. A run counts where an article has it first. */
function stretches(both: readonly number[], own: Own, article: AnnotatedArticle): Stretch[] {
  const found: Stretch[] = [];
  const left = new Set(both);
  own.runs.forEach((run, r) => {
    const place = own.places[r];
    if (!place || !left.delete(run)) return;
    const open = found.at(-1);
    if (open?.sentence === place.sentence && place.start <= open.end) found[found.length - 1] = { ...open, end: place.end, runs: open.runs + 1 };
    else found.push(place);
  });
  return found.filter((stretch) => isTelling(article, stretch));
}

const plain = /^(?:NOUN|VERB|ADJ|ADV|X)$/;

function isTelling({ sentences }: AnnotatedArticle, { sentence, start, end }: Stretch): boolean {
  const within = (sentences[sentence]?.tokens ?? []).filter((token) => token.start >= start && token.end <= end);
  return within.filter(({ pos, lemma, word }) => plain.test(pos) && /^\p{Ll}/u.test(word) && !stock.has(lemma)).length >= leastTelling;
}

const sentencesOf = (all: readonly Stretch[]): number => new Set(all.map(({ sentence }) => sentence)).size;

/** Of each sentence the longest. */
function longest(all: readonly Stretch[]): Stretch[] {
  const found = new Map<number, Stretch>();
  for (const one of all) {
    const known = found.get(one.sentence);
    if (!known || one.end - one.start > known.end - known.start) found.set(one.sentence, one);
  }
  return [...found.values()];
}

function sameAgency(one: DatedArticle, two: DatedArticle, initials: Initials): Evidence | null {
  const [x, y] = [one.published?.earliest, two.published?.earliest];
  if (!x || !y || Math.abs(ordinal(x) - ordinal(y)) > daysApart) return null;
  const name = ({ text }: AnnotatedArticle, { start, end }: Span) => {
    const words = text.slice(start, end);
    return initials.get(fold(words)) ?? agencyKey(words);
  };
  for (const a of one.article.agencies)
    for (const b of two.article.agencies)
      if (name(one.article, a) === name(two.article, b))
        return { rule: 'link/same-agency', status: 'inferred', excerpts: [excerpt(one.article, a), excerpt(two.article, b)] };
  return null;
}
