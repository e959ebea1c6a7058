/** Which articles draw on one text: the same runs of words, the same quotations, or one agency credited for the same day. House paragraphs of a publisher are no sign of it. */
import { ordinal } from '../../model/calendar.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { containment, shingles, words } from '../../text/shingles.ts';
import { touching } from '../../text/spans.ts';
import { type AnnotatedArticle, excerpt, isBody } from '../records.ts';
import type { Features } from './features.ts';
import type { DatedArticle, Related } from './published.ts';

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
/** Quotations of so many words that stand in both. */
const commonQuotations = { words: 6, least: 2 };
/** A credited agency binds two articles on one story that appeared within so many days. */
const daysApart = 2;
const mostExcerpts = 3;

export function commonOrigins(corpus: readonly DatedArticle[], about: Features, related: Related): CommonOrigin[] {
  const own = new Map<number, Own>();
  const ownOf = (i: number) => {
    const known = own.get(i) ?? read((corpus[i] as DatedArticle).article, about.recycled[i] ?? new Set());
    own.set(i, known);
    return known;
  };
  return [...related].flatMap(([a, others]) =>
    [...others]
      .filter((b) => b > a)
      .sort((x, y) => x - y)
      .flatMap((b) => {
        const evidence = between(corpus[a] as DatedArticle, corpus[b] as DatedArticle, ownOf(a), ownOf(b));
        return evidence.length > 0 ? [{ a, b, evidence }] : [];
      }),
  );
}

interface Own {
  runs: ReadonlySet<string>;
  quotations: ReadonlyMap<string, Span>;
}

/** Runs of words and long quotations of an article's own sentences. */
function read(article: AnnotatedArticle, recycled: ReadonlySet<number>): Own {
  const runs = new Set<string>();
  const quotations = new Map<string, Span>();
  article.sentences.forEach((sentence, s) => {
    if (recycled.has(s) || !isBody(article, sentence)) return;
    for (const run of shingles(article.text.slice(sentence.start, sentence.end), runLength)) if (run.split(' ').length === runLength) runs.add(run);
    for (const quotation of touching(article.quotations, sentence)) {
      const said = words(article.text.slice(quotation.start, quotation.end));
      if (said.length >= commonQuotations.words) quotations.set(said.join(' '), quotation);
    }
  });
  return { runs, quotations };
}

function between(one: DatedArticle, two: DatedArticle, first: Own, second: Own): Evidence[] {
  const evidence: Evidence[] = [];
  const both = [...first.runs].filter((run) => second.runs.has(run)).length;
  if (both >= commonRuns.least && containment(first.runs, second.runs) >= commonRuns.share) {
    const [here, there] = [shared(one.article, second.runs), shared(two.article, first.runs)];
    if (here.length >= commonRuns.sentences && there.length >= commonRuns.sentences)
      evidence.push({ rule: 'link/same-words', status: 'inferred', excerpts: [...here, ...there] });
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
  const agency = sameAgency(one, two);
  if (agency) evidence.push(agency);
  return evidence;
}

/** The longest stretch of words in each of the first sentences that stands in the other article, too. */
function shared(article: AnnotatedArticle, runs: ReadonlySet<string>) {
  const found = article.sentences.flatMap((sentence) => (isBody(article, sentence) ? (longestStretch(article.text, sentence, runs) ?? []) : []));
  return found.slice(0, mostExcerpts).map((span) => excerpt(article, span));
}

function longestStretch(text: string, sentence: Span, runs: ReadonlySet<string>): Span | null {
  const all = [...text.slice(sentence.start, sentence.end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: fold(match[0]),
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  let [best, open]: [Span | null, Span | null] = [null, null];
  for (let i = 0; i + runLength <= all.length; i++) {
    const run = all.slice(i, i + runLength);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || !runs.has(run.map(({ word }) => word).join(' '))) continue;
    open = open && open.end >= first.start ? { start: open.start, end: last.end } : { start: first.start, end: last.end };
    if (!best || open.end - open.start > best.end - best.start) best = open;
  }
  return best;
}

function sameAgency(one: DatedArticle, two: DatedArticle): Evidence | null {
  const [x, y] = [one.published?.earliest, two.published?.earliest];
  if (!x || !y || Math.abs(ordinal(x) - ordinal(y)) > daysApart) return null;
  const name = ({ text }: AnnotatedArticle, span: Span) => fold(text.slice(span.start, span.end)).replace(/^the | (?:news )?agency$/g, '');
  for (const a of one.article.agencies)
    for (const b of two.article.agencies)
      if (name(one.article, a) === name(two.article, b))
        return { rule: 'link/same-agency', status: 'inferred', excerpts: [excerpt(one.article, a), excerpt(two.article, b)] };
  return null;
}
