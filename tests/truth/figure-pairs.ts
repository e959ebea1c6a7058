/** Measures the verdicts on pairs of figures that were labelled by hand (`--pairs FILE`), and the sums of a file beside them (`--sums FILE`): each item is a small corpus of its texts, compared by the code of the site. */
import { readFileSync } from 'node:fs';
import { ledger } from '../../src/pipeline/align/figures/ledger.ts';
import type { Counted } from '../../src/pipeline/align/figures/matter.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import type { LinkedCorpus } from '../../src/pipeline/records.ts';
import { read } from '../../src/pipeline/run.ts';

interface Told {
  text: string;
  published: string | null;
  words: string;
}

interface LabelledPair {
  id: string;
  a: Told;
  b: Told;
  accept: readonly string[] | 'not paired';
}

export interface Share {
  right: number;
  all: number;
  faults: string[];
}

export function measurePairs(file: string): Share {
  const pairs = JSON.parse(readFileSync(file, 'utf8')) as LabelledPair[];
  const faults = pairs.flatMap((pair) => {
    const { verdict, rule } = verdictOn(pair.a, pair.b);
    const accepted = typeof pair.accept === 'string' ? [pair.accept] : pair.accept;
    return accepted.includes(verdict) ? [] : [`${pair.id}: ${verdict} (${rule}), not ${accepted.join(' or ')}: ${pair.a.words} | ${pair.b.words}`];
  });
  return { right: pairs.length - faults.length, all: pairs.length, faults };
}

interface LabelledSum {
  text: string;
  published: string | null;
  whole: string;
  parts: readonly string[];
  fits: boolean;
}

/** A sum is right where its whole and all of its parts are found, and whether they fit. */
export function measureSums(file: string): Share {
  const labels = JSON.parse(readFileSync(file, 'utf8')) as LabelledSum[];
  const faults = labels.flatMap(({ text, published, whole, parts, fits }) => {
    const corpus = corpusOf([{ text, published }]);
    const all = corpus.articles.flatMap(({ figures, asOf }, article) =>
      figures.map((figure) => ({ article, figure, asOf: asOf.get(figure) ?? null })),
    );
    const found = ledger(all, corpus).sums;
    const names = (own: { start: number; end: number }, words: string) =>
      text.indexOf(words) < own.end && own.start < text.indexOf(words) + words.length;
    const isRight = found.some(
      (sum) =>
        names(sum.whole, whole) &&
        sum.fits === fits &&
        sum.parts.length === parts.length &&
        parts.every((words, i) => sum.parts[i] && names(sum.parts[i], words)),
    );
    const told = found.map(
      (sum) => `${text.slice(sum.whole.start, sum.whole.end)} = ${sum.parts.map((part) => text.slice(part.start, part.end)).join(' + ')} ${sum.fits}`,
    );
    return isRight ? [] : [`${whole} = ${parts.join(' + ')} ${fits}, found ${told.join(' | ') || 'none'}`];
  });
  return { right: labels.length - faults.length, all: labels.length, faults };
}

/** Texts as articles that are body from end to end, read together. */
function corpusOf(texts: readonly { text: string; published: string | null }[]): LinkedCorpus {
  const articles = texts.map(({ text, published }, i) => ({
    ...clean({ file: `${i}`, text, ...(published ? { given: { date: published } } : {}) }),
    id: `a${i}`,
    parts: [{ role: 'body' as const, rule: 'body', start: 0, end: text.length }],
  }));
  return read(articles).corpus;
}

/** The verdict of the site on the one number in the words of each text; "not paired" where the site compares them not. */
function verdictOn(a: Told, b: Told): { verdict: string; rule: string } {
  const corpus = corpusOf([a, b]);
  const [one, other] = [a, b].map((told, i) => counted(corpus, i, told));
  if (!one || !other) return { verdict: 'not paired', rule: `no figure in ${JSON.stringify((one ? b : a).words)}` };
  const [pair] = ledger([one, other], corpus).figurePairs;
  return pair ? { verdict: pair.verdict, rule: pair.evidence.rule } : { verdict: 'not paired', rule: 'not compared' };
}

function counted(corpus: LinkedCorpus, index: number, { text, words }: Told): Counted | null {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`${JSON.stringify(words)} does not stand in ${JSON.stringify(text)}`);
  const article = corpus.articles.findIndex(({ id }) => id === `a${index}`);
  const figure = corpus.articles[article]?.figures.find(({ start, end }) => start < at + words.length && at < end);
  return figure ? { article, figure, asOf: corpus.articles[article]?.asOf.get(figure) ?? null } : null;
}
