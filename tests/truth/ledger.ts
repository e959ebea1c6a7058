/** Counts how far the figure ledger agrees with the reading by hand: who gives a figure, as of when, verdicts of pairs, sums. */
import type { FigurePair } from '../../src/model/figure.ts';
import type { Article, Case, GoldFigure } from './gold.ts';
import type { Measures } from './measure.ts';

type Figure = Article['figures'][number];

interface Found {
  article: Article;
  figure: Figure;
}

/** The figure of the site in the words of the reading. */
function foundIn(one: Case, gold: GoldFigure): Found | null {
  const article = one.articles.get(gold.article);
  const at = article?.text.indexOf(gold.words) ?? -1;
  const figure = article?.figures.find(({ start, end, value }) => end > at && start < at + gold.words.length && value === gold.value);
  return article && figure ? { article, figure } : null;
}

const isAt = (place: FigurePair['a'], { article, figure }: Found): boolean => place.article === article.id && place.start === figure.start;
const lastWord = (words: string): string => words.split(/\s+/).at(-1) ?? '';

export function countLedger(result: Measures, one: Case): void {
  const gold = one.gold.figures;
  const found = new Map(
    Object.entries(gold?.found ?? {}).flatMap(([id, figure]) => {
      const own = foundIn(one, figure);
      return own ? [[id, own] as const] : [];
    }),
  );
  for (const [id, figure] of Object.entries(gold?.found ?? {})) {
    // A figure of the day of publication may be as of any day on which the reading lets its article be published.
    const article = one.gold.articles[figure.article];
    countVoice(result, id, figure, found.get(id), article?.published === figure.as_of ? [figure.as_of, ...(article?.also ?? [])] : [figure.as_of]);
  }
  for (const pair of gold?.pairs ?? []) countPair(result, one, pair, found);
  for (const [a, b] of gold?.not_pairs ?? []) {
    if (verdicts(one, found.get(a), found.get(b)).length === 0) continue;
    result.wronglyPaired++;
    result.faults.push(`figures ${a} and ${b} are compared`);
  }
  for (const { whole, parts, fits } of gold?.sums ?? []) {
    const [own, all] = [found.get(whole), parts.map((part) => found.get(part))];
    const isFound = one.events.some(({ sums }) =>
      sums.some(
        (sum) =>
          own &&
          isAt(sum.whole, own) &&
          sum.fits === fits &&
          sum.parts.length === parts.length &&
          all.every((part) => part && sum.parts.some((place) => isAt(place, part))),
      ),
    );
    tally(result, 'sums', isFound, `sum ${whole} of ${parts.join(' and ')} is not found to ${fits ? 'fit' : 'fail'}`);
  }
}

function tally(result: Measures, what: 'voices' | 'figurePairs' | 'sums' | 'asOf', isRight: boolean, fault: string): void {
  result[what][isRight ? 'right' : 'missed']++;
  if (!isRight) result.faults.push(fault);
}

function countVoice(result: Measures, id: string, gold: GoldFigure, found: Found | undefined, days: readonly (string | null | undefined)[]): void {
  if (gold.says) {
    const { says } = found?.figure ?? {};
    const words = says ? (found?.article.text.slice(says.start, says.end) ?? '') : '';
    tally(
      result,
      'voices',
      words !== '' && lastWord(words) === lastWord(gold.says),
      `figure ${id} is said by ${words || 'nobody'}, not ${gold.says}`,
    );
  }
  if (gold.as_of) {
    const moment = found?.article.asOf.get(found.figure);
    const isDay = moment !== undefined && days.includes(moment.earliest) && days.includes(moment.latest);
    tally(result, 'asOf', isDay, `figure ${id} is as of ${moment?.edtf ?? 'unknown'}, not ${gold.as_of}`);
  }
}

function verdicts(one: Case, a: Found | undefined, b: Found | undefined): string[] {
  if (!a || !b) return [];
  return one.events.flatMap(({ figurePairs }) =>
    figurePairs.filter((pair) => (isAt(pair.a, a) && isAt(pair.b, b)) || (isAt(pair.a, b) && isAt(pair.b, a))).map(({ verdict }) => verdict),
  );
}

function countPair(
  result: Measures,
  one: Case,
  { a, b, accept }: { a: string; b: string; accept: readonly string[] },
  found: ReadonlyMap<string, Found>,
): void {
  const own = verdicts(one, found.get(a), found.get(b));
  const isRight = own.length > 0 && own.every((verdict) => accept.includes(verdict));
  tally(result, 'figurePairs', isRight, `figures ${a} and ${b}: ${own.join(', ') || 'not compared'}, not ${accept.join(' or ')}`);
}
